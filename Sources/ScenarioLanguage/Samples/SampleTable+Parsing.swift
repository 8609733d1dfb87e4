import Kernel
import Snapshots

extension SampleTable {
    /// A value a line, or the first column of a CSV file: all numbers, or all durations, `12ms`. Blank lines, what follows
    /// `#`, and a first line that is no value are passed over.
    init(_ text: String, file: String) throws(SampleFault) {
        var values: [Double] = []
        var isDuration: Bool?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let cell = String(line.prefix { !",;#\t".contains($0) }).trimmingBlanks
            if cell.isEmpty { continue }
            func fault(_ what: String) -> SampleFault { SampleFault("\(file):\(index + 1): \(what)") }
            let value: Double
            switch Constant(parsing: cell) {
            case .number(let number) where isDuration != true: (value, isDuration) = (number, false)
            case .duration(let duration) where isDuration != false:
                (value, isDuration) = (Double(duration.rawValue), true)
            case .number, .duration: throw fault("numbers and durations do not mix, and this is \(cell.quoted)")
            default:
                if isDuration == nil, index == 0 { continue }
                throw fault("\(cell.quoted) is no number and no duration")
            }
            guard values.count < Limits.samples else { throw fault("more than \(Limits.samples) values") }
            values.append(value)
        }
        guard let isDuration else { throw SampleFault("\(file) holds no value") }
        self.init(values: values, isDuration: isDuration)
    }
}
