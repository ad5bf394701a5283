/// Of `twins`, each the place of a twin in another list, the places of the most that stand in the same
/// order there as here.
pub(super) fn in_order(twins: &[Option<usize>]) -> Vec<usize> {
    // The last place of the best row of each length so far, and of each place the one before it.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; twins.len()];
    for (place, twin) in twins.iter().enumerate() {
        let Some(twin) = *twin else { continue };
        let length = ends.partition_point(|(end, _)| *end < twin);
        before[place] = length.checked_sub(1).map(|shorter| ends[shorter].1);
        match ends.get_mut(length) {
            Some(end) => *end = (twin, place),
            None => ends.push((twin, place)),
        }
    }
    let mut found = Vec::with_capacity(ends.len());
    let mut next = ends.last().map(|(_, place)| *place);
    while let Some(place) = next {
        found.push(place);
        next = before[place];
    }
    found.reverse();
    found
}

/// Lays two lists on each other so that both keep their order: the twins at `anchors` (places in the
/// first list) in one, everything else alone. Between two anchors stands first what goes with the one
/// ahead, and of that the first list's.
pub(super) fn merged<K: PartialEq>(
    twins: &[Option<usize>],
    anchors: &[usize],
    futures: usize,
    current_group: impl Fn(usize) -> K,
    future_group: impl Fn(usize) -> K,
) -> Vec<(Option<usize>, Option<usize>)> {
    let mut merged = Vec::with_capacity(twins.len() + futures);
    let (mut i, mut j) = (0_usize, 0_usize);
    let pairs = anchors.iter().map(|i| (*i, twins[*i].unwrap_or(futures)));
    for (to_i, to_j) in pairs.chain([(twins.len(), futures)]) {
        if let (Some(last_i), Some(last_j)) = (i.checked_sub(1), j.checked_sub(1)) {
            while i < to_i && current_group(i) == current_group(last_i) {
                merged.push((Some(i), None));
                i += 1;
            }
            while j < to_j && future_group(j) == future_group(last_j) {
                merged.push((None, Some(j)));
                j += 1;
            }
        }
        merged.extend((i..to_i).map(|i| (Some(i), None)));
        merged.extend((j..to_j).map(|j| (None, Some(j))));
        if to_i < twins.len() {
            merged.push((Some(to_i), Some(to_j)));
        }
        (i, j) = (to_i + 1, to_j + 1);
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_that_keep_their_order_are_found() {
        let twins = [Some(2), None, Some(0), Some(1), Some(3)];
        assert_eq!(in_order(&twins), [2, 3, 4]);
    }

    #[test]
    fn what_only_one_list_has_stands_between_the_twins() {
        let twins = [Some(0), None, Some(2)];
        let laid = merged(&twins, &[0, 2], 3, |_| 0, |_| 0);
        let expected = [
            (Some(0), Some(0)),
            (Some(1), None),
            (None, Some(1)),
            (Some(2), Some(2)),
        ];
        assert_eq!(laid, expected);
    }

    #[test]
    fn what_goes_with_the_twin_ahead_stands_next_to_it() {
        // The first list: a | b c; the second: a x | c.
        let laid = merged(&[Some(0), None, Some(2)], &[0, 2], 3, |i| i > 0, |j| j > 1);
        let expected = [
            (Some(0), Some(0)),
            (None, Some(1)),
            (Some(1), None),
            (Some(2), Some(2)),
        ];
        assert_eq!(laid, expected);
    }
}
