use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// A day, a month or a year, as exact as it is known. Travels as `2026`, `2026-03` or `2026-03-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// The text is not a year, a month or a day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date like 2026-03-14, 2026-03 or 2026")]
pub struct NotADate(String);

impl Date {
    /// The year, from 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12, where it is known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1, where it is known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotADate(text.to_owned());
        let number = |part: &str, digits: usize| -> Result<u16, NotADate> {
            if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse().map_err(|_| wrong())
            } else {
                Err(wrong())
            }
        };
        let small = |part: &str| -> Result<u8, NotADate> {
            u8::try_from(number(part, 2)?).map_err(|_| wrong())
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(small).transpose()?;
        let day = parts.next().map(small).transpose()?;
        let month_holds = month.is_none_or(|month| (1..=12).contains(&month));
        let day_holds = day
            .is_none_or(|day| month.is_some_and(|month| (1..=days_in(year, month)).contains(&day)));
        if year > 0 && month_holds && day_holds && parts.next().is_none() {
            Ok(Self { year, month, day })
        } else {
            Err(wrong())
        }
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl TryFrom<String> for Date {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_was_written() {
        for text in ["2026", "2026-03", "2026-03-14", "2024-02-29"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_on_the_calendar_is_refused() {
        for text in [
            "",
            "26",
            "2026-13",
            "2026-02-29",
            "2026-03-14-1",
            "0000",
            "2026-3",
            "+202",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
