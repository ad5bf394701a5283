use super::{Aspect, Pairing};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// The most pairs of a group that are weighed against each other.
const MOST: usize = 10_000;

/// Who is whose twin so far, by their places in two lists. All that is done here comes out the same with
/// the lists the other way round.
pub(super) struct Pairs {
    /// The twin of each of the current ones.
    current: Vec<Option<usize>>,
    /// The twin of each of the future ones.
    future: Vec<Option<usize>>,
}

impl Pairs {
    pub(super) fn new(current: usize, future: usize) -> Self {
        Self {
            current: vec![None; current],
            future: vec![None; future],
        }
    }

    /// Of each of the current ones its twin.
    pub(super) fn twins(&self) -> &[Option<usize>] {
        &self.current
    }

    pub(super) fn twin_of_future(&self, j: usize) -> Option<usize> {
        self.future.get(j).copied().flatten()
    }

    /// Pairs those that are still alone and have the same key, in the order in which they stand.
    pub(super) fn by_key<K: Ord>(
        &mut self,
        current: impl Fn(usize) -> Option<K>,
        future: impl Fn(usize) -> Option<K>,
    ) {
        for (before, after) in self.groups(|i| current(i).into_iter(), |j| future(j).into_iter()) {
            for (i, j) in before.into_iter().zip(after) {
                self.join(i, j);
            }
        }
    }

    /// Pairs those that are still alone and share a key, those with the highest score first; none that has
    /// no score. In a group of very many each is weighed only against the one at its place.
    pub(super) fn by_score<K: Ord, Ks: Iterator<Item = K>>(
        &mut self,
        current: impl Fn(usize) -> Ks,
        future: impl Fn(usize) -> Ks,
        score: impl Fn(usize, usize) -> Option<u32>,
    ) {
        let mut candidates = Vec::new();
        for (before, after) in self.groups(current, future) {
            if before.len().saturating_mul(after.len()) > MOST {
                let beside = before.into_iter().zip(after);
                candidates
                    .extend(beside.filter_map(|(i, j)| score(i, j).map(|score| (score, i, j))));
                continue;
            }
            for i in before {
                let scored = after
                    .iter()
                    .filter_map(|j| score(i, *j).map(|score| (score, i, *j)));
                candidates.extend(scored);
            }
        }
        candidates
            .sort_by_key(|(score, i, j)| (Reverse(*score), i.abs_diff(*j), *i.min(j), *i.max(j)));
        for (_, i, j) in candidates {
            self.join(i, j);
        }
    }

    /// Every record in its pairing: those of the current list, then what was added.
    pub(super) fn pairings<I>(
        &self,
        current: impl Fn(usize) -> I,
        future: impl Fn(usize) -> I,
        aspects: impl Fn(usize, usize) -> BTreeSet<Aspect>,
    ) -> Vec<Pairing<I>> {
        let known = self.current.iter().enumerate().map(|(i, twin)| match twin {
            Some(j) => Pairing::Both {
                current: current(i),
                future: future(*j),
                aspects: aspects(i, *j),
            },
            None => Pairing::Removed {
                current: current(i),
            },
        });
        let twins = self.future.iter().enumerate();
        let added = twins.filter(|(_, twin)| twin.is_none());
        let added = added.map(|(j, _)| Pairing::Added { future: future(j) });
        known.chain(added).collect()
    }

    fn join(&mut self, i: usize, j: usize) {
        if self.current[i].is_none() && self.future[j].is_none() {
            self.current[i] = Some(j);
            self.future[j] = Some(i);
        }
    }

    /// Those of either list that are still alone, by their keys; only keys that both lists have.
    fn groups<K: Ord, Ks: Iterator<Item = K>>(
        &self,
        current: impl Fn(usize) -> Ks,
        future: impl Fn(usize) -> Ks,
    ) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut groups: BTreeMap<K, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for i in alone(&self.current) {
            for key in current(i) {
                groups.entry(key).or_default().0.push(i);
            }
        }
        for j in alone(&self.future) {
            for key in future(j) {
                groups.entry(key).or_default().1.push(j);
            }
        }
        let mut groups: Vec<_> = groups.into_values().collect();
        groups.retain(|(before, after)| !before.is_empty() && !after.is_empty());
        groups
    }
}

fn alone(twins: &[Option<usize>]) -> impl Iterator<Item = usize> {
    let all = twins.iter().enumerate();
    all.filter_map(|(place, twin)| twin.is_none().then_some(place))
}

/// How much two texts are alike, in thousandths: by the pairs of letters that they share.
pub(super) fn likeness(one: &str, other: &str) -> u32 {
    let (one, other) = (plain(one), plain(other));
    if one == other {
        return 1000;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 999"
    )]
    let thousandths = (strsim::sorensen_dice(&one, &other) * 999.0) as u32;
    thousandths
}

/// A text as it is compared; none where it says nothing.
pub(super) fn said(text: &str) -> Option<String> {
    Some(plain(text)).filter(|text| !text.is_empty())
}

fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
