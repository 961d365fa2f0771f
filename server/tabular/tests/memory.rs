//! Memory does not grow with the rows: counted by the allocator itself, in a process of its own.

mod support;

use peak_alloc::PeakAlloc;
use std::io::Write;
use support::{FORMATS, columns, rows, table};
use tabular::{Format, Language, Writer};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Counts bytes and keeps none.
struct Gone(usize);

impl Write for Gone {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn memory_is_bounded_for_any_number_of_rows() {
    let (table, rows) = (table(columns(), Language::Sl), rows());
    let grown = |format: Format, count: usize| {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let mut sink = Gone(0);
        let mut writer = Writer::begin(format, table.clone(), None, &mut sink).unwrap();
        for row in rows.iter().cycle().take(count) {
            writer.row(row).unwrap();
        }
        writer.finish().unwrap();
        (MEMORY.peak_usage().saturating_sub(before), sink.0)
    };
    for format in FORMATS {
        // A PDF keeps eight bytes for each cell, and is for people.
        let count = if format == Format::Pdf { 10_000 } else { 200_000 };
        let (most, bytes) = grown(format, count);
        let limit = 16 * 1024 * 1024;
        println!("{}: {count} rows, {bytes} bytes, {} kB of memory", format.name(), most / 1024);
        assert!(most < limit, "{} took {most} bytes for {count} rows", format.name());
    }
}
