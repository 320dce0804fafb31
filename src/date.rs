//! [`Date`]: a day, a month or a year.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// A date of the calendar, as exactly as it is known: a year, a month or a day.
///
/// It is written as in ISO 8601, and so it stands in JSON. Years are 0001 to 9999: there is no year 0000.
/// Dates are ordered by the calendar, each year before its months and each month before its days.
///
/// ```
/// use unsaid::Date;
/// let date: Date = "2026-03-20".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2026, Some(3), Some(20)));
/// assert_eq!("2026-03".parse::<Date>()?.to_string(), "2026-03");
/// assert_eq!(Date::new(2026, 3, 20)?, date);
/// assert!("2026-02-30".parse::<Date>().is_err() && Date::new(2026, 2, 30).is_err());
/// assert!(Date::in_year(2026) < Date::in_month(2026, 3)? && Date::in_month(2026, 3)? < date);
/// # Ok::<(), unsaid::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
pub struct Date {
    year: u16,
    /// From 1; 0 when not known.
    month: u8,
    /// From 1; 0 when not known.
    day: u8,
}

impl Date {
    /// A day.
    ///
    /// # Errors
    ///
    /// When the calendar has no such day, or the year is not of 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, Error> {
        let date = Date { year, month, day };
        let wrong = || Error::date(&format!("{year:04}-{month:02}-{day:02}"));
        (day > 0 && date.exists()).then_some(date).ok_or_else(wrong)
    }

    /// A month of which the day is not known.
    ///
    /// # Errors
    ///
    /// When there is no such month, or the year is not of 1 to 9999.
    pub fn in_month(year: u16, month: u8) -> Result<Date, Error> {
        let date = Date {
            year,
            month,
            day: 0,
        };
        let wrong = || Error::date(&format!("{year:04}-{month:02}"));
        (month > 0 && date.exists())
            .then_some(date)
            .ok_or_else(wrong)
    }

    /// A year of which no more is known. Years beyond 9999 are taken for 9999, and 0 for 1.
    #[must_use]
    pub fn in_year(year: u16) -> Date {
        Date {
            year: year.clamp(1, 9999),
            month: 0,
            day: 0,
        }
    }

    /// Whether the calendar has it, as far as it is known.
    fn exists(self) -> bool {
        let days = days(self.year, self.month);
        let known = match self.month {
            0 => self.day == 0,
            _ => days > 0 && self.day <= days,
        };
        known && (1..=9999).contains(&self.year)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1, when it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, from 1, when it is known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }
}

/// Days of a month in the Gregorian calendar; 0 for what is no month.
fn days(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(word: &str) -> Result<Date, Error> {
        let number = |part: &str, width: usize| {
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let parse = || {
            let mut parts = word.split('-');
            let year = number(parts.next()?, 4)?;
            let mut short = || match parts.next() {
                Some(part) => number(part, 2).map(|part| part as u8),
                None => Some(0),
            };
            let (month, day) = (short()?, short()?);
            let written = match word.len() {
                4 => true,
                7 => month > 0,
                _ => day > 0,
            };
            let date = Date { year, month, day };
            (written && date.exists() && parts.next().is_none()).then_some(date)
        };
        parse().ok_or_else(|| Error::date(word))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Date { year, month, day } = *self;
        match (month, day) {
            (0, _) => f.pad(&format!("{year:04}")),
            (_, 0) => f.pad(&format!("{year:04}-{month:02}")),
            _ => f.pad(&format!("{year:04}-{month:02}-{day:02}")),
        }
    }
}

impl TryFrom<String> for Date {
    type Error = Error;

    fn try_from(word: String) -> Result<Date, Error> {
        word.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn what_is_a_date_is_written_back() {
        for word in [
            "2026",
            "2026-01",
            "2026-12-31",
            "2024-02-29",
            "2000-02-29",
            "0001",
        ] {
            assert_eq!(word.parse::<Date>().expect(word).to_string(), word);
        }
        for word in [
            "",
            "26",
            "20260",
            "2026-",
            "2026-0",
            "2026-00",
            "2026-13",
            "2026-1",
            "2026-01-",
            "2026-01-00",
            "2026-01-32",
            "2026-04-31",
            "2025-02-29",
            "1900-02-29",
            "2026-01-01-",
            "2026-01-01-01",
            "2026-00-01",
            " 2026",
            "+026",
            "2026/01/01",
            "2026-01-1",
            "٢٠٢٦",
            "0000",
            "0000-01-01",
        ] {
            let error = word.parse::<Date>().expect_err(word);
            assert!(error.to_string().contains(&format!("{word:?}")), "{error}");
        }
    }

    #[test]
    fn what_is_a_date_is_made_of_numbers_and_nothing_else() {
        let date = "2024-02-29".parse().expect("a day");
        assert_eq!(Date::new(2024, 2, 29), Ok(date));
        assert_eq!(Date::in_month(2024, 2), "2024-02".parse());
        for (wrong, written) in [
            (Date::new(2025, 2, 29), "2025-02-29"),
            (Date::new(2025, 13, 1), "2025-13-01"),
            (Date::new(2025, 1, 0), "2025-01-00"),
            (Date::new(2025, 0, 1), "2025-00-01"),
            (Date::new(0, 1, 1), "0000-01-01"),
            (Date::new(10_000, 1, 1), "10000-01-01"),
            (Date::in_month(2025, 0), "2025-00"),
            (Date::in_month(2025, 13), "2025-13"),
        ] {
            let error = wrong.expect_err(written).to_string();
            assert!(error.contains(&format!("{written:?}")), "{error}");
        }
        assert_eq!(Date::in_year(0).to_string(), "0001");
    }
}
