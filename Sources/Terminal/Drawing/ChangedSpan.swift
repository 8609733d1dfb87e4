import Dashboard

/// The columns of a row that have to be sent, as indices of `new`; nil when both rows are the same.
///
/// From the first to the last cell that differs, widened so that it starts and ends between scalars in both rows.
func changedSpan(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) -> Range<Int>? {
    let shift = old.startIndex - new.startIndex
    guard var first = new.indices.first(where: { new[$0] != old[$0 + shift] }),
        let last = new.indices.last(where: { new[$0] != old[$0 + shift] })
    else { return nil }
    if first > new.startIndex, old[first + shift].isContinuation { first -= 1 }
    while first > new.startIndex, new[first].isContinuation { first -= 1 }
    var end = last + 1
    if end < new.endIndex, new[end].isContinuation { end += 1 }
    return first..<end
}
