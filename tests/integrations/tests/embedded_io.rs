//! embedded-io: a writer that is never `Ok(0)`.

use embedded_io::{Error, ErrorKind, ErrorType, Write, WriteFmtError};
use smallvec_integrations::{each, layouts, lengths, limit};

layouts! { impls(embedded_io); u8; 12 }

#[test]
fn writes_what_vec_writes_and_what_fits() {
    each!(V => {
        for before in lengths::<V>() {
            for len in [0, 1, 11, 12, 13, 300] {
                let data: Vec<u8> = (0..len).map(|index| index as u8).collect();
                let (mut v, mut vec): (V, Vec<u8>) = (vec![7; before].into_iter().collect(), vec![7; before]);
                let room = limit::<V>() - before;
                match v.write(&data) {
                    Ok(count) => {
                        assert_eq!(count, len.min(room));
                        assert!(count > 0 || len == 0, "`Ok(0)` makes `write_all` panic");
                    }
                    Err(error) => assert_eq!((error.kind(), room, len > 0), (ErrorKind::WriteZero, 0, true)),
                }
                vec.write_all(&data).unwrap();
                assert_eq!(v, vec[..vec.len().min(limit::<V>())]);
                v.flush().unwrap();

                let mut v: V = vec![7; before].into_iter().collect();
                assert_eq!(v.write_all(&data), if len <= room { Ok(()) } else { Err(ErrorKind::WriteZero) });
                assert_eq!(v, vec[..vec.len().min(limit::<V>())]);
            }
        }
    });
}

#[test]
fn formats_as_far_as_it_fits() {
    each!(V => {
        let mut v = V::new();
        write!(v, "{}", 12).unwrap();
        let result = Write::write_fmt(&mut v, format_args!(" {:1$}", "", 300));
        if limit::<V>() < 303 {
            assert!(matches!(result, Err(WriteFmtError::Other(ErrorKind::WriteZero))));
        } else {
            result.unwrap();
        }
        assert_eq!(v.len(), limit::<V>().min(303));
        assert!(v.starts_with(b"12 "));
    });
}

#[test]
fn has_an_error_of_embedded_io() {
    fn kind<W: Write + ErrorType<Error = ErrorKind>>() {}

    each!(V => {
        kind::<V>();
    });
}
