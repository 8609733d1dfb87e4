extension Frame {
    /// As a room sees it: everything bold but the lines around it, nothing faint.
    var presented: Frame {
        var result = self
        for row in 0..<size.rows {
            for column in 0..<size.columns { result[column, row].style = self[column, row].style.presented }
        }
        return result
    }
}

extension Style {
    fileprivate var presented: Style {
        let emphasis = emphasis.subtracting(.dim)
        switch role {
        case .border, .track: return Style(.plain, emphasis)
        case .quiet, .awaiting: return Style(.plain, emphasis.union(.bold))
        default: return Style(role, emphasis.union(.bold))
        }
    }
}
