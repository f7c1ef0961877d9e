//! Messages of panics in constants, where nothing can be formatted.

/// The text of a panic, put together piece by piece.
pub(super) struct Message {
    text: [u8; 256],
    len: usize,
}

impl Message {
    /// Makes an empty text.
    pub(super) const fn new() -> Self {
        Self { text: [0; 256], len: 0 }
    }

    /// Appends text, as far as there is room.
    pub(super) const fn text(&mut self, text: &str) {
        let mut index = 0;
        while index < text.len() && self.len < self.text.len() {
            self.text[self.len] = text.as_bytes()[index];
            self.len += 1;
            index += 1;
        }
    }

    /// Appends a number.
    pub(super) const fn number(&mut self, number: usize) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.text(match number % 10 {
            0 => "0",
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            5 => "5",
            6 => "6",
            7 => "7",
            8 => "8",
            _ => "9",
        });
    }

    /// Panics with the text.
    #[track_caller]
    pub(super) const fn panic(&self) -> ! {
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            // Only text that had to be cut, within a character.
            Err(_) => panic!("the vector is too large"),
        }
    }
}
