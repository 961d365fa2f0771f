use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(number)
}

fn unit(number: u128) -> UnitId {
    UnitId(Uuid::from_u128(number))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn rule(number: u128, state: RuleState, conditions: Vec<Condition>) -> Rule {
    Rule { id: ProgrammeRuleId(Uuid::from_u128(number)), state, conditions, began_on: day(100), swept_on: None }
}

fn is(test: Test) -> Condition {
    Condition { not: false, test }
}

fn not(test: Test) -> Condition {
    Condition { not: true, test }
}

fn place(since: i64, units: &[u128], position: &str) -> Place {
    Place { since: day(since), units: units.iter().map(|number| unit(*number)).collect(), position: Some(position.to_owned()) }
}

fn facts(joined: i64, places: Vec<Place>) -> Facts {
    Facts { joined_on: day(joined), places, profiles: BTreeMap::new(), manager: None }
}

#[test]
fn all_conditions_hold_at_one_and_the_same_place() {
    // A clerk in unit 1 (part of 9), and a porter in unit 2.
    let facts = facts(0, vec![place(5, &[1, 9], "clerk"), place(7, &[2], "porter")]);
    let in_unit = |number| is(Test::Unit(unit(number)));
    let as_a = |position: &str| is(Test::Position(position.to_owned()));
    assert_eq!(fits(&[in_unit(1), as_a("clerk")], &facts), Some(day(5)));
    assert_eq!(fits(&[in_unit(9)], &facts), Some(day(5)), "with its parts");
    assert_eq!(fits(&[in_unit(1), as_a("porter")], &facts), None);
    assert_eq!(fits(&[is(Test::Everybody), not(Test::Unit(unit(2)))], &facts), None, "what must not be is at none of her places");
    assert_eq!(fits(&[is(Test::JoinedFrom(day(0))), is(Test::JoinedBefore(day(1)))], &facts), Some(day(0)));
    assert_eq!(fits(&[is(Test::JoinedBefore(day(0)))], &facts), None);
}

#[test]
fn who_moved_fits_since_she_was_held_against_the_rule_last() {
    let everybody = BTreeMap::from([(person(1), facts(0, vec![place(0, &[1], "clerk")]))]);
    let mut swept = rule(1, RuleState::On, vec![is(Test::Unit(unit(1)))]);
    assert_eq!(changes(std::slice::from_ref(&swept), &everybody, &[], None).begin[0].since, day(0));
    swept.swept_on = Some(day(150));
    assert_eq!(changes(&[swept], &everybody, &[], None).begin[0].since, day(150));
}

#[test]
fn why_it_ends_is_told_apart() {
    let open = |number, rule: u128| Open {
        id: ProgrammeAssignmentId(Uuid::from_u128(number)),
        person: person(number),
        rule: Some(ProgrammeRuleId(Uuid::from_u128(rule))),
    };
    let known = BTreeMap::from([
        (person(2), facts(0, vec![place(0, &[7], "clerk")])),
        (person(3), facts(0, vec![place(0, &[1], "clerk")])),
        (person(4), facts(0, vec![place(0, &[1], "clerk")])),
    ]);
    let rules = [
        rule(1, RuleState::Paused, vec![is(Test::Position("clerk".to_owned())), is(Test::Unit(unit(1)))]),
        rule(2, RuleState::Ended, vec![is(Test::Everybody)]),
    ];
    let given = Open { rule: None, ..open(2, 0) };
    let ended = |open: &[Open], rules: &[Rule]| changes(rules, &known, open, None).end.into_iter().map(|end| end.2).collect::<Vec<_>>();
    assert_eq!(ended(&[open(1, 1), open(2, 1), open(3, 1)], &rules), [EndReason::Left, EndReason::NoLongerFits]);
    assert_eq!(ended(&[open(4, 2)], &rules[1..]), [EndReason::RuleEnded]);
    assert_eq!(ended(&[open(4, 2)], &rules), [], "another rule means her");
    assert_eq!(ended(&[given], &rules), [], "what an officer gave stays");
}

fn any_test() -> impl Strategy<Value = Test> {
    prop_oneof![
        Just(Test::Everybody),
        (0u128..3).prop_map(|number| Test::Unit(unit(number))),
        prop_oneof![Just("clerk"), Just("porter")].prop_map(|position| Test::Position(position.to_owned())),
        (0i64..200).prop_map(|number| Test::JoinedFrom(day(number))),
        (0i64..200).prop_map(|number| Test::JoinedBefore(day(number))),
    ]
}

fn any_rule(number: u128) -> impl Strategy<Value = Rule> {
    let state = prop_oneof![Just(RuleState::Draft), Just(RuleState::On), Just(RuleState::Paused), Just(RuleState::Ended)];
    let conditions = prop::collection::vec((any::<bool>(), any_test()).prop_map(|(not, test)| Condition { not, test }), 1..3);
    (state, conditions).prop_map(move |(state, conditions)| rule(number, state, conditions))
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let one = (0i64..200, prop::collection::vec(0u128..3, 0..3), prop_oneof![Just("clerk"), Just("porter")])
        .prop_map(|(since, units, position)| place(since, &units, position));
    (0i64..200, prop::collection::vec(one, 1..3)).prop_map(|(joined, places)| facts(joined, places))
}

/// What is open after changes were carried out.
fn carried_out(open: &[Open], changes: &Changes) -> Vec<Open> {
    let ended = |open: &Open| changes.end.iter().any(|(id, _, _)| *id == open.id);
    let begun = changes.begin.iter().zip(1_000u128..).map(|(begin, number)| Open {
        id: ProgrammeAssignmentId(Uuid::from_u128(number)),
        person: begin.person,
        rule: Some(begin.rule),
    });
    open.iter().filter(|open| !ended(open)).cloned().chain(begun).collect()
}

proptest! {
    #[test]
    fn applied_again_it_changes_nothing_and_nobody_has_it_twice(
        people in prop::collection::btree_map((0u128..8).prop_map(person), any_facts(), 0..8),
        one in any_rule(1),
        other in any_rule(2),
        had in prop::collection::btree_set(0u128..8, 0..8),
    ) {
        let rules = [one, other];
        let open: Vec<Open> = had.into_iter().map(|number| Open {
            id: ProgrammeAssignmentId(Uuid::from_u128(number)),
            person: person(number),
            rule: Some(ProgrammeRuleId(Uuid::from_u128(1 + number % 2))),
        }).collect();
        let first = changes(&rules, &people, &open, None);
        let after = carried_out(&open, &first);
        let holders: BTreeSet<PersonId> = after.iter().map(|open| open.person).collect();
        prop_assert_eq!(holders.len(), after.len());
        prop_assert_eq!(changes(&rules, &people, &after, None), Changes::default());
        // One after the other is the same as all at once.
        let mut begin = Vec::new();
        for touched in (0u128..8).map(|number| BTreeSet::from([person(number)])) {
            begin.extend(changes(&rules, &people, &open, Some(&touched)).begin);
        }
        prop_assert_eq!(begin, first.begin);
    }
}
