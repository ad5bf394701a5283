use std::fmt;

/// A table in Markdown that reads well as plain text too.
pub struct Table<const COLUMNS: usize>(Vec<[String; COLUMNS]>);

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// A table without rows.
    pub fn new(headings: [&str; COLUMNS]) -> Self {
        Self(vec![headings.map(str::to_owned)])
    }

    /// Adds a row at the end.
    pub fn row(&mut self, cells: [String; COLUMNS]) {
        self.0.push(cells);
    }
}

impl<const COLUMNS: usize> fmt::Display for Table<COLUMNS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            let widths = self.0.iter().map(|row| row[column].chars().count());
            widths.max().unwrap_or_default()
        };
        for (index, row) in self.0.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let width = width(column);
                if column == 0 {
                    write!(f, "| {cell:width$} |")?;
                } else {
                    write!(f, " {cell:>width$} |")?;
                }
            }
            writeln!(f)?;
            if index == 0 {
                for column in 0..COLUMNS {
                    let line = "-".repeat(width(column));
                    let ends = if column == 0 {
                        ["| ", " |"]
                    } else {
                        [" ", ":|"]
                    };
                    write!(f, "{}{line}{}", ends[0], ends[1])?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

/// Seconds, to three figures or so.
pub fn seconds(time: f64) -> String {
    if time < 1.0 {
        format!("{time:.3} s")
    } else {
        format!("{time:.2} s")
    }
}

/// Milliseconds, whole from ten on.
pub fn milliseconds(time: f64) -> String {
    if time < 10.0 {
        format!("{time:.1} ms")
    } else {
        format!("{time:.0} ms")
    }
}

/// A number of things.
pub fn whole(number: f64) -> String {
    format!("{number:.0}")
}

/// Bytes, in whole megabytes.
pub fn megabytes(bytes: f64) -> String {
    format!("{:.0} MB", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Table::new(["what", "time"]);
        table.row(["PDF".into(), "0.060 s".into()]);
        assert_eq!(
            table.to_string(),
            "| what |    time |\n| ---- | -------:|\n| PDF  | 0.060 s |\n"
        );
    }
}
