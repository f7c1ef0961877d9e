//! `std::io::Write`.

use crate::{limited, roomy};
use std::io::{self, ErrorKind, IoSlice, Read, Write};

/// What a writer did.
type Outcome = Vec<Result<usize, ErrorKind>>;

/// Everything that std has to write with, into what has room for four bytes more.
fn scenario(mut make: impl FnMut() -> Box<dyn AnyWriter>) -> (Outcome, Vec<Vec<u8>>) {
    let mut outcomes = Vec::new();
    let mut contents = Vec::new();
    let mut run = |action: &dyn Fn(&mut dyn AnyWriter) -> io::Result<usize>| {
        let mut writer = make();
        outcomes.push(action(&mut *writer).map_err(|error| error.kind()));
        contents.push(writer.last_bytes());
    };
    run(&|writer| writer.write(b""));
    run(&|writer| writer.write(b"abc"));
    run(&|writer| writer.write(b"abcd"));
    run(&|writer| writer.write(b"abcde"));
    run(&|writer| {
        writer.write_all(b"abcd")?;
        writer.write(b"e")
    });
    run(&|writer| writer.write_all(b"abcd").map(|()| 0));
    run(&|writer| writer.write_all(b"abcdef").map(|()| 0));
    run(&|writer| writer.write_vectored(&[IoSlice::new(b"ab"), IoSlice::new(b""), IoSlice::new(b"cd")]));
    run(&|writer| writer.write_vectored(&[IoSlice::new(b"ab"), IoSlice::new(b"cde"), IoSlice::new(b"f")]));
    run(&|writer| writer.write_vectored(&[IoSlice::new(b"abcdef"), IoSlice::new(b"g")]));
    run(&|writer| writer.write_vectored(&[]));
    run(&|writer| write!(writer, "{}{}", 12, 3456).map(|()| 0));
    run(&|writer| write!(writer, "{:>4}", 3).map(|()| 0));
    run(&|writer| writer.flush().map(|()| 0));
    (outcomes, contents)
}

/// A writer that tells what was written.
trait AnyWriter: Write {
    fn last_bytes(&self) -> Vec<u8>;
}

/// A writer, and how many bytes were in it.
struct From<W>(W, usize);

impl<W: Write> Write for From<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }
    fn write_vectored(&mut self, buffers: &[IoSlice<'_>]) -> io::Result<usize> {
        self.0.write_vectored(buffers)
    }
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write + AsRef<[u8]>> AnyWriter for From<W> {
    fn last_bytes(&self) -> Vec<u8> {
        self.0.as_ref()[self.1..].to_vec()
    }
}

impl AnyWriter for io::Cursor<[u8; 4]> {
    fn last_bytes(&self) -> Vec<u8> {
        self.get_ref()[..self.position() as usize].to_vec()
    }
}

#[test]
fn what_fits_is_written_as_to_a_slice() {
    let expected = scenario(|| Box::new(io::Cursor::new([0; 4])));
    assert_eq!(expected.0[3], Ok(4));
    assert_eq!(expected.0[6], Err(ErrorKind::WriteZero));
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let made = || -> $vector { std::iter::repeat_n(7, $limit - 4).collect() };
            assert_eq!(scenario(|| Box::new(From(made(), $limit - 4))), expected, "{}", stringify!($vector));
        };
    }
    limited!(check);
}

#[test]
fn what_fits_is_written_as_to_arrayvec() {
    // arrayvec takes the first of several buffers only, which is std's default.
    let but_vectored = |(outcomes, contents): (Outcome, Vec<Vec<u8>>)| {
        let both = outcomes.into_iter().zip(contents).enumerate();
        both.filter(|(index, _)| !(7..=9).contains(index)).collect::<Vec<_>>()
    };
    let peer = but_vectored(scenario(|| Box::new(From(arrayvec::ArrayVec::<u8, 4>::new(), 0))));
    assert_eq!(but_vectored(scenario(|| Box::new(From(crate::bytes::own::Line::new(), 0)))), peer);
    assert_eq!(but_vectored(scenario(|| Box::new(From(crate::bytes::member::Line::new(), 0)))), peer);
    let (mut peer, mut line) = (arrayvec::ArrayVec::<u8, 4>::from_iter([1, 2]), crate::bytes::own::Line::from([1, 2]));
    assert_eq!(write!(peer, "{}", 12345).unwrap_err().kind(), ErrorKind::WriteZero);
    let error = write!(line, "{}", 12345).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WriteZero);
    assert_eq!(line, peer[..]);
    // std's own error, word for word.
    let std_error = (&mut [0_u8; 2][..]).write_all(b"123").unwrap_err();
    assert_eq!(line.write_all(b"1").unwrap_err().to_string(), std_error.to_string());
}

#[test]
fn what_is_roomy_is_written_as_to_a_vec() {
    let expected = scenario(|| Box::new(From(vec![7_u8; 3], 3)));
    macro_rules! check {
        ($vector:ty) => {
            assert_eq!(scenario(|| Box::new(From(<$vector>::from([7; 3]), 3))), expected, "{}", stringify!($vector));
        };
    }
    roomy!(check);
}

#[test]
fn copying_ends_in_an_error() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let mut vector = <$vector>::new();
            let mut source = io::repeat(b'x').take($limit + 1);
            let error = io::copy(&mut source, &mut vector).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::WriteZero);
            assert_eq!(vector.len(), $limit);
            vector.clear();
            assert_eq!(io::copy(&mut io::repeat(b'x').take($limit), &mut vector).unwrap(), $limit);
        };
    }
    limited!(check);
}

#[test]
fn a_json_writer_on_top_gets_an_error() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let long = "x".repeat($limit);
            let mut vector = <$vector>::new();
            let error = serde_json::to_writer(&mut vector, &long).unwrap_err();
            assert_eq!(error.io_error_kind(), Some(ErrorKind::WriteZero));
            assert_eq!(vector.len(), $limit);
            vector.clear();
            serde_json::to_writer(&mut vector, &[1]).unwrap();
            assert_eq!(vector, *b"[1]");
            // A buffer in between: what did not fit is reported when it is flushed.
            let mut buffered = io::BufWriter::new(<$vector>::new());
            buffered.write_all(long.as_bytes()).unwrap_or_default();
            buffered.write_all(b"yz").unwrap_or_default();
            assert_eq!(buffered.flush().unwrap_err().kind(), ErrorKind::WriteZero);
        };
    }
    limited!(check);
}
