//! What comes back of what went out, and what is said of files that are not right.

use super::*;
use crate::skills::frameworks::check::MOST_SKILLS;
use crate::skills::frameworks::model::{Area, Skill, State, Titles};
use crate::skills::frameworks::shipped::shipped;
use proptest::prelude::*;
use std::io::Write;

fn wanted() -> Wanted {
    Wanted::default()
}

fn as_draft(framework: &Framework, origin: Origin) -> Framework {
    Framework { state: State::Draft, origin, stamp: String::new(), ..framework.clone() }
}

fn there_and_back(framework: &Framework) -> Read {
    let moment = chrono::DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let package = case_write::write(framework, "https://skills.example", moment);
    read(Format::Case, &serde_json::to_vec(&package).unwrap(), &wanted())
}

fn found(read: &Read) -> Vec<(Option<u32>, &'static str)> {
    read.findings.iter().map(|finding| (finding.row, finding.code)).collect()
}

#[test]
fn a_case_package_of_ours_comes_back_as_it_went() {
    for framework in shipped() {
        let back = there_and_back(framework);
        assert_eq!((back.findings, back.remarks), (vec![], vec![]));
        assert_eq!(back.framework, as_draft(framework, Origin::Case));
    }
}

#[test]
fn a_table_of_ours_comes_back_with_all_that_a_table_holds() {
    for framework in shipped() {
        let back = read(Format::Csv, &csv_write::write(framework).unwrap(), &wanted());
        assert_eq!((back.findings, back.remarks), (vec![], vec![]), "{}", framework.key);
        let mut expected = as_draft(framework, Origin::Csv);
        // A table has no place for these.
        expected.replaces = None;
        expected.scale.note = String::new();
        assert_eq!(back.framework, expected);
    }
}

#[test]
fn a_package_of_the_world_is_read_in_the_order_of_its_tree() {
    let text = r#"{"CFPackage": {"CFDocument": {"identifier": "d", "title": "Maths", "creator": "A state", "licenseURI": {"title": "CC BY"}},
      "CFItems": [
        {"identifier": "i4", "fullStatement": "Count to 100", "humanCodingScheme": "K.CC.1", "CFItemType": "Standard"},
        {"identifier": "i1", "fullStatement": "Kindergarten", "humanCodingScheme": "K"},
        {"identifier": "i2", "fullStatement": "Counting", "humanCodingScheme": "K.CC"},
        {"identifier": "i5", "fullStatement": "Geometry", "humanCodingScheme": "K", "statusEndDate": "2020-01-01"},
        {"identifier": "i3", "fullStatement": "Count on", "humanCodingScheme": "K.CC.2", "notes": null}],
      "CFAssociations": [
        {"associationType": "isChildOf", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "d"}, "sequenceNumber": 1},
        {"associationType": "isChildOf", "originNodeURI": {"uri": "https://x.example/CFItems/i2"}, "destinationNodeURI": "https://x.example/i1"},
        {"associationType": "isChildOf", "originNodeURI": {"identifier": "i4"}, "destinationNodeURI": {"identifier": "i2"}, "sequenceNumber": 1},
        {"associationType": "isChildOf", "originNodeURI": {"identifier": "i3"}, "destinationNodeURI": {"identifier": "i2"}, "sequenceNumber": 2},
        {"associationType": "isChildOf", "originNodeURI": {"identifier": "i5"}, "destinationNodeURI": {"identifier": "i1"}, "sequenceNumber": 2},
        {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "i3"}, "destinationNodeURI": {"identifier": "x"}}]}}"#;
    let back = read(Format::Case, text.as_bytes(), &wanted());
    assert_eq!(back.findings, []);
    let areas: Vec<_> = back.framework.areas.iter().map(|area| (area.code.as_str(), area.parent.as_deref())).collect();
    assert_eq!(areas, [("i1", None), ("K.CC", Some("i1"))], "a code that is there twice gives way to the identifier");
    let skills: Vec<_> = back.framework.skills.iter().map(|skill| (skill.code.as_str(), skill.area.as_str(), skill.retired)).collect();
    assert_eq!(skills, [("i5", "i1", true), ("K.CC.1", "K.CC", false), ("K.CC.2", "K.CC", false)]);
    assert_eq!((back.framework.key.as_str(), back.framework.licence.as_str()), ("maths-1", "CC BY"));
    assert!(back.remarks.iter().any(|remark| remark.code == "links_kept" && remark.message.contains("exactMatchOf")));
    let link = &back.framework.links[0];
    assert_eq!((link.from.code.as_deref(), link.to.code.as_deref(), link.to.identifier.as_str()), (Some("K.CC.2"), None, "x"));
}

#[test]
fn associations_that_are_not_used_go_out_as_they_came() {
    let item = |id: &str| serde_json::json!({ "identifier": id, "fullStatement": id, "humanCodingScheme": id });
    let node = |id: &str| serde_json::json!({ "title": "t", "identifier": id, "uri": format!("https://elsewhere.example/{id}") });
    let link = |kind: &str, from: &str, to: &str| serde_json::json!({ "associationType": kind, "originNodeURI": node(from), "destinationNodeURI": node(to) });
    let package = serde_json::json!({
        "CFDocument": { "identifier": "d", "title": "x" },
        "CFItems": [item("a"), item("b")],
        "CFAssociations": [
            link("isChildOf", "a", "d"), link("precedes", "a", "b"), link("exactMatchOf", "a", "far"), link("replacedBy", "far", "b"),
            link("isRelatedTo", "b", "far"), link("precedes", "b", "a"), link("isRelatedTo", "far", "further"),
        ],
    });
    let first = read(Format::Case, &serde_json::to_vec(&package).unwrap(), &wanted());
    assert_eq!(first.findings, []);
    let kept: Vec<&str> = first.framework.links.iter().map(|link| link.kind.as_str()).collect();
    assert_eq!(kept, ["precedes", "exactMatchOf", "replacedBy", "isRelatedTo", "precedes"]);
    let said: Vec<(&str, u32)> =
        first.remarks.iter().filter_map(|remark| Some((remark.code, remark.values.get(1)?.1.parse().ok()?))).collect();
    assert_eq!(said, [("links_kept", 1), ("links_kept", 1), ("links_kept", 2), ("links_kept", 1), ("links_left_out", 1)]);
    assert_eq!(there_and_back(&first.framework).framework, first.framework);
}

#[test]
fn circles_and_missing_parents_in_a_package_name_the_entry() {
    let item = |id: &str| serde_json::json!({ "identifier": id, "fullStatement": id, "humanCodingScheme": id });
    let child = |id: &str, of: &str| serde_json::json!({ "associationType": "isChildOf", "originNodeURI": { "identifier": id }, "destinationNodeURI": { "identifier": of } });
    let package = serde_json::json!({
        "CFDocument": { "identifier": "d", "title": "x" },
        "CFItems": [item("a"), item("b"), item("c")],
        "CFAssociations": [child("a", "b"), child("b", "a"), child("c", "nowhere")],
    });
    let back = read(Format::Case, &serde_json::to_vec(&package).unwrap(), &wanted());
    assert_eq!(found(&back), [(Some(3), "missing_parent"), (Some(1), "cycle")]);
    for broken in [&b"{}"[..], b"[1, 2]", b"{", b"\xff\x00\x41", b"", b"nothing"] {
        assert_eq!(read(Format::Case, broken, &wanted()).findings.len().min(1), 1);
    }
}

#[test]
fn every_problem_of_a_table_names_its_row() {
    let text = "kind;code;parent;title_en;outcomes\narea;1;;One;\nskill;1.1;1;A;\nskill;1.1;1;B;\nskill;1.2;9;C;\nskill;1.3;1;;\nthing;1.4;1;D;\n\
                level;0;;Zero;\nlevel;21;;Far;\nskill;1.5;1;E;many\narea;2;3;Two;\narea;3;2;Three;\nskill;a:b;1;F;\n";
    let back = read(Format::Csv, text.as_bytes(), &Wanted { title: Some("x".to_owned()), version: Some("1".to_owned()), ..wanted() });
    let mut rows = found(&back);
    rows.sort_unstable();
    assert_eq!(
        rows,
        [
            (Some(4), "duplicate"),
            (Some(5), "missing_parent"),
            (Some(6), "missing"),
            (Some(7), "invalid"),
            (Some(8), "off_scale"),
            (Some(9), "off_scale"),
            (Some(10), "invalid"),
            (Some(11), "cycle"),
            (Some(13), "invalid")
        ]
    );
}

#[test]
fn a_hundred_thousand_rows_are_read_and_refused_by_the_limit() {
    let mut text = String::from("code,title_en,parent\nall,All,\n");
    for number in 0..100_000 {
        text.push_str(&format!("s{number},Skill {number},all\n"));
    }
    let named = Wanted { title: Some("Large".to_owned()), version: Some("1".to_owned()), ..wanted() };
    let back = read(Format::Csv, text.as_bytes(), &named);
    assert_eq!((back.rows, found(&back)), (100_001, vec![(None, "too_many")]));
    let fitting: String = text.lines().take(MOST_SKILLS + 2).map(|line| format!("{line}\n")).collect();
    assert_eq!(found(&read(Format::Csv, fitting.as_bytes(), &named)), []);
}

fn esco_zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        writer
            .start_file(format!("ESCO dataset - v1.2.0 - classification - en - csv/{name}"), zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const SKILLS: &str = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n\
    KnowledgeSkillCompetence,http://e/skill/s1,skill,x,use maps,\"read maps\nunderstand maps\",About maps\n\
    KnowledgeSkillCompetence,http://e/skill/s2,knowledge,x,geography,,\nKnowledgeSkillCompetence,http://e/skill/s3,skill,x,sing,,\n";

fn esco() -> Vec<u8> {
    esco_zip(&[
        ("skills_en.csv", SKILLS),
        ("skills_sl.csv", "conceptType,conceptUri,preferredLabel\nx,http://e/skill/s1,uporabljati zemljevide\n"),
        (
            "skillGroups_en.csv",
            "conceptType,conceptUri,preferredLabel,code\nx,http://e/g/S1,communication,S1\nx,http://e/g/S2,arts,S2\nx,http://e/g/S1.1,using maps,S1.1\n",
        ),
        (
            "broaderRelationsSkillPillar_en.csv",
            "conceptType,conceptUri,broaderType,broaderUri\nx,http://e/skill/s1,x,http://e/g/S1.1\nx,http://e/g/S1.1,x,http://e/g/S1\n\
             x,http://e/skill/s2,x,http://e/skill/s1\nx,http://e/skill/s3,x,http://e/g/S2\n",
        ),
        ("occupations_en.csv", "conceptType,conceptUri,preferredLabel,code\nx,http://e/o/1,singer,2652.1\n"),
        ("occupationSkillRelations_en.csv", "occupationUri,relationType,skillType,skillUri\nhttp://e/o/1,essential,x,http://e/skill/s3\n"),
        ("readme.txt", "nothing"),
    ])
}

#[test]
fn esco_comes_with_groups_languages_and_its_credit() {
    let back = read(Format::Esco, &esco(), &wanted());
    assert_eq!(back.findings, []);
    let framework = &back.framework;
    assert_eq!(
        (framework.key.as_str(), framework.version.as_str(), framework.credit.as_deref()),
        ("esco-1.2.0", "1.2.0", Some(esco::CREDIT))
    );
    let areas: Vec<_> = framework.areas.iter().map(|area| (area.code.as_str(), area.parent.as_deref())).collect();
    assert_eq!(areas, [("S1", None), ("S2", None), ("S1.1", Some("S1"))]);
    let skills: Vec<_> = framework.skills.iter().map(|skill| (skill.code.as_str(), skill.area.as_str())).collect();
    assert_eq!(skills, [("s1", "S1.1"), ("s2", "S1.1"), ("s3", "S2")], "a skill below a skill stands in the group above both");
    assert_eq!(framework.skills[0].title(Language::Sl), "uporabljati zemljevide");
    assert_eq!(framework.skills[0].alternatives, ["read maps", "understand maps"]);
    assert!(!framework.scale.official && framework.scale_max == 4);
}

#[test]
fn of_esco_a_part_is_taken_by_group_or_occupation() {
    let part = |only: &[&str]| {
        let only = only.iter().map(|one| (*one).to_owned()).collect();
        let back = read(Format::Esco, &esco(), &Wanted { only, ..wanted() });
        let skills: Vec<String> = back.framework.skills.iter().map(|skill| skill.code.clone()).collect();
        (skills, found(&back))
    };
    assert_eq!(part(&["s1"]), (vec!["s1".to_owned(), "s2".to_owned()], vec![]));
    assert_eq!(part(&["http://e/o/1"]), (vec!["s3".to_owned()], vec![]));
    assert_eq!(part(&["Singer"]).0, ["s3"]);
    assert_eq!(part(&["2652.1", "S1.1"]).0, ["s1", "s2", "s3"]);
    assert_eq!(part(&["nothing"]).1[0], (None, "unknown"));
    let alone = read(Format::Esco, SKILLS.as_bytes(), &wanted());
    assert_eq!((alone.framework.skills.len(), alone.framework.areas.len(), found(&alone)), (3, 1, vec![]));
}

#[test]
fn the_whole_of_esco_is_read_in_the_shape_it_is_published_in() {
    // The columns of version 1.2, other labels on lines of their own inside quotation marks, groups of ISCED by address, two parents.
    let mut skills = String::from(
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n",
    );
    let mut groups = String::from(
        "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\n",
    );
    let mut broader = String::from("conceptType,conceptUri,broaderType,broaderUri\n");
    let group = |number: usize| match number {
        0..=9 => format!("http://data.europa.eu/esco/isced-f/0{number}"),
        _ => format!("http://data.europa.eu/esco/skill/S{number}"),
    };
    for number in 0..640 {
        let code = if number < 10 { format!("0{number}") } else { format!("S{number}") };
        groups += &format!("SkillGroup,{},\"group {number}, wide\",,,released,2024-01-25T11:28:50.295Z,,\"a, b\",,{code}\n", group(number));
        if number >= 10 {
            broader += &format!("SkillGroup,{},SkillGroup,{}\n", group(number), group(number % 10));
        }
    }
    for number in 0..13_939 {
        let uri = format!("http://data.europa.eu/esco/skill/{number:08x}-0000-4000-8000-000000000000");
        skills += &format!(
            "KnowledgeSkillCompetence,{uri},skill/competence,cross-sector,skill {number},\"one way {number}\nanother \"\"way\"\"\",,released,2024-01-25T11:28:50.295Z,,,\"a, b\",\"About,\n\nin two parts.\"\n"
        );
        broader += &format!("KnowledgeSkillCompetence,{uri},SkillGroup,{}\n", group(number % 640));
        if number % 2 == 0 {
            broader += &format!("KnowledgeSkillCompetence,{uri},SkillGroup,{}\n", group((number + 7) % 640));
        }
    }
    let files = esco_zip(&[("skills_en.csv", &skills), ("skillGroups_en.csv", &groups), ("broaderRelationsSkillPillar_en.csv", &broader)]);
    let back = read(Format::Esco, &files, &wanted());
    assert_eq!(back.findings, []);
    assert_eq!((back.framework.skills.len(), back.framework.areas.len()), (13_939, 640));
    let skill = &back.framework.skills[11];
    assert_eq!(
        (skill.area.as_str(), skill.alternatives.as_slice()),
        ("S11", ["one way 11".to_owned(), "another \"way\"".to_owned()].as_slice())
    );
    assert_eq!(skill.description, "About,\n\nin two parts.");
    let part = read(Format::Esco, &files, &Wanted { only: vec!["S12".to_owned(), "03".to_owned()], ..wanted() });
    assert!(part.findings.is_empty() && part.framework.skills.len() > 1_000 && part.framework.skills.len() < 3_000);
}

#[test]
fn broken_files_of_esco_are_refused() {
    assert_eq!(found(&read(Format::Esco, &esco_zip(&[("readme.txt", "x")]), &wanted()))[0].1, "missing_file");
    assert_eq!(found(&read(Format::Esco, b"PK\x03\x04 no zip", &wanted()))[0].1, "unreadable");
    assert_eq!(found(&read(Format::Esco, &esco_zip(&[("skills_en.csv", "a,b\n1,2\n")]), &wanted()))[0], (Some(1), "missing_column"));
    let twice = format!("{SKILLS}x,http://e/skill/s1,x,x,again,,\n");
    assert_eq!(found(&read(Format::Esco, twice.as_bytes(), &wanted()))[0], (Some(6), "duplicate"));
    let circle = esco_zip(&[
        ("skills_en.csv", SKILLS),
        (
            "broaderRelationsSkillPillar_en.csv",
            "conceptUri,broaderUri\nhttp://e/skill/s1,http://e/skill/s2\nhttp://e/skill/s2,http://e/skill/s1\n",
        ),
    ]);
    assert_eq!(found(&read(Format::Esco, &circle, &wanted()))[0].1, "cycle");
}

prop_compose! {
    fn any_framework()(
        areas in prop::collection::vec(("[a-z]{1,6}", "[ -~čšжå]{1,40}"), 1..6),
        skills in prop::collection::vec(("[A-Za-z0-9.]{1,12}", "[ -~čšжå\"\n;,]{1,60}", 0..5usize, any::<bool>()), 1..30),
        levels in 2..12i32,
    ) -> Framework {
        let mut framework = Framework::draft("any-1", "Any", "1", Language::En);
        framework.scale = super::super::scale::Scale::numbered(levels);
        framework.scale_max = levels;
        let title = |text: &str| Titles::source(Language::En, &format!("x{}", text.trim()));
        for (place, (code, text)) in areas.iter().enumerate() {
            framework.areas.push(Area { code: format!("{code}{place}"), titles: title(text), parent: (place > 1).then(|| framework.areas[place - 1].code.clone()), ..Area::default() });
        }
        for (place, (code, text, area, retired)) in skills.iter().enumerate() {
            let code = format!("{code}-{place}");
            let area = framework.areas[area % framework.areas.len()].code.clone();
            framework.skills.push(Skill { key: framework.skill_key(&code), code, area, titles: title(text), retired: *retired, ..Skill::default() });
        }
        framework
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_framework_survives_both_ways(framework in any_framework()) {
        let back = there_and_back(&framework);
        prop_assert_eq!(&back.findings, &vec![]);
        prop_assert_eq!(&back.framework, &as_draft(&framework, Origin::Case));
        let back = read(Format::Csv, &csv_write::write(&framework).unwrap(), &wanted());
        prop_assert_eq!(&back.findings, &vec![]);
        prop_assert_eq!(&back.framework, &as_draft(&framework, Origin::Csv));
    }

    #[test]
    fn no_bytes_bring_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[{}\\[\\],:\"a-z0-9;\n]{0,300}") {
        for format in [Format::Case, Format::Csv, Format::Esco] {
            for input in [bytes.as_slice(), text.as_bytes()] {
                let back = read(format, input, &wanted());
                prop_assert!(!back.findings.is_empty() || check(&back.framework).is_empty());
            }
        }
    }
}
