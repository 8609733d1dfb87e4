import Dashboard

extension ColorDepth {
    /// What a terminal of so many colours shows, unless `NO_COLOR` is set to something (source: no-color.org).
    init(colors: Int, environment: [String: String]) {
        if environment["NO_COLOR"]?.isEmpty == false {
            self = .none
            return
        }
        self =
            switch colors {
            case 256...: .palette256
            case 16...: .sixteen
            case 8...: .eight
            default: .none
            }
    }
}
