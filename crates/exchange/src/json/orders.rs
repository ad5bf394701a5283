use document::Order;

/// The keys that siblings in a list get when none is written down.
pub(super) fn usual(count: usize) -> Vec<Order> {
    Order::several(None, None, count)
}

/// The keys to write down for siblings in a list: none where they are the usual ones.
pub(super) fn written(orders: &[&Order]) -> Vec<Option<Order>> {
    if orders.iter().copied().eq(usual(orders.len()).iter()) {
        return vec![None; orders.len()];
    }
    orders.iter().map(|order| Some((*order).clone())).collect()
}

/// The keys of siblings that stand in a list: those written down where they agree with the list, or else the usual ones.
///
/// `ids` decide between equal keys, as they do in a document.
pub(super) fn of_list<I: Ord>(siblings: &[(Option<&Order>, I)]) -> Vec<Order> {
    let given: Option<Vec<(&Order, &I)>> = siblings
        .iter()
        .map(|(order, id)| order.map(|order| (order, id)))
        .collect();
    match given {
        Some(keys) if keys.is_sorted_by(|a, b| a < b) => {
            keys.into_iter().map(|(order, _)| order.clone()).collect()
        }
        _ => usual(siblings.len()),
    }
}
