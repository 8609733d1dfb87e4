/// A falling density cut into 256 layers of equal area, so that 99 % of draws cost one table look-up and a product.
///
/// Source: G. Marsaglia and W. W. Tsang, "The ziggurat method for generating random variables", Journal of Statistical
/// Software 5 (8), 2000; layer number and abscissa come from different bits, as J. A. Doornik advises (2005).
struct Ziggurat: ~Copyable {
    static let layerCount = 256

    /// Where the base layer ends and the tail begins.
    let tail: Double
    /// The right edges of the layers, widest first, then 0. The base layer, number 0, is as wide as its area makes it.
    private var edges: Slab<Double>
    /// The density at each edge; of the base, the height that its rectangle would have.
    private var heights: Slab<Double>

    /// - Parameters:
    ///   - area: of each layer; the base layer's includes the tail.
    ///   - density: 1 at 0 and falling.
    ///   - inverse: of the density.
    private init(tail: Double, area: Double, density: (Double) -> Double, inverse: (Double) -> Double) {
        self.tail = tail
        edges = Slab(capacity: Self.layerCount + 1)
        heights = Slab(capacity: Self.layerCount + 1)
        edges.append(area / density(tail))
        heights.append(density(tail))
        var height = density(tail)
        for _ in 1..<Self.layerCount {
            let edge = inverse(height)
            edges.append(edge)
            heights.append(height)
            height += area / edge
        }
        assert((height - 1).magnitude < 1e-12, "tail and area do not fit each other")
        edges.append(0)
        heights.append(1)
    }

    /// A copy that can be read without asking whether it has been made.
    init(copying other: borrowing Ziggurat) {
        tail = other.tail
        edges = Slab(capacity: other.edges.count)
        heights = Slab(capacity: other.heights.count)
        edges.copy(from: other.edges)
        heights.copy(from: other.heights)
    }

    /// The place that a word falls on: in a layer, at an abscissa; `isInside` when surely below the density.
    @inline(__always)
    func place(_ word: UInt64) -> (layer: Int, x: Double, isInside: Bool) {
        let layer = Int(word & 255)
        let x = RandomWords.uniform(word) * edges[layer]
        return (layer, x, x < edges[layer + 1])
    }

    /// Whether a point of the layer at that height, a share from 0 to 1, is below the density there.
    func accepts(layer: Int, height: Double, density: Double) -> Bool {
        heights[layer] + height * (heights[layer + 1] - heights[layer]) < density
    }
}

extension Ziggurat {
    /// The density e⁻ˣ.
    nonisolated(unsafe) static let exponential = Ziggurat(
        tail: 7.697117470131049714, area: 0.0039496598225815571993, density: { Mathematics.exp(-$0) },
        inverse: { -Mathematics.log($0) })

    /// The right half of the density e^(-x²/2).
    nonisolated(unsafe) static let normal = Ziggurat(
        tail: 3.654152885361008772, area: 0.0049286732339746553474, density: { Mathematics.exp(-0.5 * $0 * $0) },
        inverse: { (-2 * Mathematics.log($0)).squareRoot() })
}

extension RandomWords {
    /// Of mean 1.
    @inline(__always)
    mutating func nextExponential() -> Double { nextExponential(Ziggurat.exponential) }

    /// Of mean 1, by a copy of the layers.
    @inline(__always)
    mutating func nextExponential(_ layers: borrowing Ziggurat) -> Double {
        let (layer, x, isInside) = layers.place(next())
        return isInside ? x : exponentialOutside(layer: layer, x: x)
    }

    /// Beyond the tail's edge the density has the same shape again.
    @inline(never)
    private mutating func exponentialOutside(layer: Int, x: Double) -> Double {
        var (layer, x, isInside) = (layer, x, false)
        var offset = 0.0
        while !isInside {
            if layer == 0 {
                offset += Ziggurat.exponential.tail
            } else if Ziggurat.exponential.accepts(
                layer: layer, height: nextUniform(), density: Mathematics.exp(-x))
            {
                break
            }
            (layer, x, isInside) = Ziggurat.exponential.place(next())
        }
        return offset + x
    }

    /// Of mean 0 and standard deviation 1.
    @inline(__always)
    mutating func nextNormal() -> Double {
        let word = next()
        let (layer, x, isInside) = Ziggurat.normal.place(word)
        let magnitude = isInside ? x : normalOutside(layer: layer, x: x)
        // The bit next to those that chose the layer becomes the sign.
        return Double(bitPattern: magnitude.bitPattern | (word & 256) << 55)
    }

    @inline(never)
    private mutating func normalOutside(layer: Int, x: Double) -> Double {
        var (layer, x, isInside) = (layer, x, false)
        while !isInside {
            if layer == 0 { return normalTail() }
            if Ziggurat.normal.accepts(layer: layer, height: nextUniform(), density: Mathematics.exp(-0.5 * x * x)) {
                break
            }
            (layer, x, isInside) = Ziggurat.normal.place(next())
        }
        return x
    }

    /// Source: G. Marsaglia, "Generating a variable from the tail of the normal distribution", Technometrics 6, 1964.
    private mutating func normalTail() -> Double {
        let tail = Ziggurat.normal.tail
        while true {
            let beyond = nextExponential() / tail
            if 2 * nextExponential() > beyond * beyond { return tail + beyond }
        }
    }
}
