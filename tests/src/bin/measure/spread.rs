/// What was measured again and again, in order of size.
pub struct Spread(Vec<f64>);

impl Spread {
    /// The spread of these figures; of none it is zero throughout.
    pub fn new(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Self(figures)
    }

    /// The figure that `part` of them do not exceed; 0.5 is the median, 0 the least, 1 the most.
    pub fn at(&self, part: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let place = (part * last as f64).round() as usize;
        self.0.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_knows_its_ends_and_its_middle() {
        let spread = Spread::new(vec![5.0, 1.0, 4.0, 2.0, 3.0]);
        assert_eq!([0.0, 0.5, 1.0].map(|part| spread.at(part)), [1.0, 3.0, 5.0]);
    }
}
