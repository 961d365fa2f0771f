use super::message::Message;
use super::{is_loopback_host, is_message_name, with_links};

#[test]
fn only_plain_names_are_messages() {
    for name in ["20261122T101500123-0193a1b2-0000-7000-8000-000000000000.eml", "a.eml"] {
        assert!(is_message_name(name), "{name}");
    }
    for name in
        ["", ".eml", "..", "../a.eml", "..%2Fa.eml", "a/b.eml", "a\\b.eml", "a.b.eml", "a.eml/", "a.txt", "a\0.eml", "č.eml", "a.EML"]
    {
        assert!(!is_message_name(name), "{name}");
    }
}

#[test]
fn only_this_machines_names_are_hosts() {
    for host in ["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "127.0.0.1", "[::1]:8080", "[::1]"] {
        assert!(is_loopback_host(host), "{host}");
    }
    for host in ["example.org", "127.0.0.1.example.org:80", "localhost.example.org", "10.0.0.1:8080", ""] {
        assert!(!is_loopback_host(host), "{host}");
    }
}

#[test]
fn a_message_with_two_alternatives_shows_its_plain_text() {
    let mail = "From: Skillpact <no-reply@skillpact.example>\r\nTo: ana.novak@kocevje.example\r\n\
        Subject: =?utf-8?b?VmFiaWxvIHYgS2/EjQ==?=\r\n =?utf-8?q?evje_=3D_doma?=\r\nDate: Sun, 22 Nov 2026 10:15:00 +0000\r\n\
        Content-Type: multipart/alternative;\r\n boundary=\"xyz\"\r\n\r\n--xyz\r\nContent-Type: text/plain; charset=utf-8\r\n\
        Content-Transfer-Encoding: 8bit\r\n\r\nPozdravljeni, čaka vas\r\nhttps://a.example/b#c\r\n--xyz\r\n\
        Content-Type: text/html; charset=utf-8\r\n\r\n<p>HTML</p>\r\n--xyz--\r\n";
    let message = Message::read(mail.as_bytes());
    assert_eq!(message.subject, "Vabilo v Kočevje = doma");
    assert_eq!(message.to, "ana.novak@kocevje.example");
    assert_eq!(message.text, "Pozdravljeni, čaka vas\nhttps://a.example/b#c");
}

#[test]
fn bodies_are_decoded_and_broken_ones_shown_as_they_are() {
    let body = |coding: &str, body: &str| Message::read(format!("Content-Transfer-Encoding: {coding}\n\n{body}").as_bytes()).text;
    assert_eq!(body("base64", "xI1h\na2E="), "čaka");
    assert_eq!(body("base64", "not base64!"), "not base64!");
    assert_eq!(body("quoted-printable", "=C4=8Da=\nka =ZZ ="), "čaka =ZZ =");
    assert_eq!(Message::read(b"\xff\xfe").text, "");
    assert_eq!(Message::read(b"Subject: =?utf-8?x?a?= =?oops").subject, "=?utf-8?x?a?= =?oops");
}

#[test]
fn what_our_mail_library_writes_is_read_back() {
    use lettre::message::{MultiPart, SinglePart, header};
    let subject = "Ponastavite geslo: čšž in še nekaj daljšega, da se vrstica prelomi";
    let long = "beseda ".repeat(40);
    for text in [
        "Hello.\n\nhttps://a.example/#x=1",
        "Zdravo, čuvaj geslo.\n\nhttps://a.example/#č",
        &format!("{long}\nčšž {long}\na=b"),
        &"č".repeat(200),
    ] {
        let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
        let parts = MultiPart::alternative()
            .singlepart(part(header::ContentType::TEXT_PLAIN, text))
            .singlepart(part(header::ContentType::TEXT_HTML, "<p>Zdravo.</p>"));
        let mail = lettre::Message::builder()
            .from("Skillpact <no-reply@skillpact.example>".parse().unwrap())
            .to("Živa Čeh <ziva@kocevje.example>".parse().unwrap())
            .subject(subject)
            .multipart(parts)
            .unwrap();
        let message = Message::read(&mail.formatted());
        assert_eq!(message.subject, subject);
        assert_eq!(message.text, text.trim_end());
        assert!(message.to.contains("Živa Čeh"), "{}", message.to);
    }
}

#[test]
fn web_addresses_become_links_and_everything_else_is_escaped() {
    assert_eq!(
        with_links("<b> http://a.example/?x=1&y=2. javascript:alert(1) (https://b.example)"),
        "&lt;b&gt; <a href=\"http://a.example/?x=1&amp;y=2\" rel=\"noreferrer\">http://a.example/?x=1&amp;y=2</a>. javascript:alert(1) \
         (<a href=\"https://b.example\" rel=\"noreferrer\">https://b.example</a>)"
    );
}
