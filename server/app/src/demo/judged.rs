//! How some people were judged already: an inspector whom two municipalities share has assessed herself twice, was measured once and
//! brought two certificates; Kočevje's HR officer has one to review and has accepted another.

use crate::assessment::PastSitting;
use crate::demo::consortium::IN_TWO;
use crate::demo::generator::{Generator, Ids};
use crate::demo::history::given;
use crate::demo::paper;
use crate::organisations::{NewMembership, Population};
use crate::placement::{FinishedPlacement, PastPlacement, Placements};
use crate::platform::access::Role;
use crate::platform::ids::{CertificateId, ObservationId, OrganisationId, PersonId, PlacementId, SelfAssessmentId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::skills::{KeptCertificate, NewObservation, PastCertificate, keep_certificate};
use chrono::{DateTime, Duration, NaiveDate, Utc};

const FRAMEWORK: &str = "digcomp-2.2";
/// The area that she was measured in.
const AREA: &str = "4";
const KOCEVJE: &str = "kocevje";

/// Everything of it.
#[derive(Debug, Default)]
pub(super) struct Judged {
    pub sittings: Vec<PastSitting>,
    pub placements: Vec<FinishedPlacement>,
    pub certificates: Vec<KeptCertificate>,
    /// The evidence of all of them.
    pub observations: Vec<NewObservation>,
}

/// A certificate as its list has it: title, issuer, how many days ago it was issued, for how many years it holds, what it shows.
type Paper = (&'static str, &'static str, i64, Option<i64>, &'static [(&'static str, i32)]);

const ACCEPTED: Paper =
    ("ECDL Base", "Slovensko društvo Informatika", 420, Some(5), &[("digcomp-2.2:1.1", 4), ("digcomp-2.2:3.1", 4), ("digcomp-2.2:5.2", 3)]);
const WAITING: Paper = ("Varstvo osebnih podatkov v praksi", "Upravna akademija", 35, None, &[("digcomp-2.2:4.2", 5)]);

/// Judges people in the weeks before a moment; their certificates' files are stored.
pub(super) async fn invent(
    platform: &Platform,
    placements: &Placements,
    population: &Population,
    now: DateTime<Utc>,
) -> Result<Judged, ApiError> {
    let mut ids = Ids::starting_at(now - Duration::days(50));
    let mut judged = Judged::default();
    if let Some((person, home)) = at_home(population, IN_TWO) {
        for (days, better) in [(44, 0), (9, 1)] {
            judged.sittings.extend(sitting(&mut ids, person, home, now - Duration::days(days), better));
        }
        let past = PastPlacement {
            id: PlacementId(ids.next()),
            organisation: home,
            person,
            framework: FRAMEWORK,
            area: AREA,
            language: Language::Sl,
            started_at: now - Duration::days(8),
        };
        let mut chance = Generator::for_name("the inspector is measured");
        let answer = |question: &course_format::Question, language| {
            let right = chance.below(10) < 7;
            let text = question.texts.get(&language);
            text.and_then(|text| given(&mut chance, question, text, right)).unwrap_or_default()
        };
        judged.placements.extend(placements.take(past, answer, || ids.next()).await?);
        let reviewer = officer(population, home);
        for (paper, reviewer, days) in [(ACCEPTED, reviewer, 30), (WAITING, None, 3)] {
            let past = certificate(&mut ids, (person, home), paper, (reviewer, days), now);
            judged.certificates.push(keep_certificate(platform, past, || ids.next()).await?);
        }
    }
    if let Some(home) = population.organisations.iter().find(|organisation| organisation.slug == KOCEVJE).map(|home| home.id) {
        let reviewer = officer(population, home);
        // The first of them have handed in work already.
        let learner = |membership: &&NewMembership| membership.organisation == home && membership.roles.iter().eq(&[Role::Learner]);
        let learners: Vec<PersonId> = population.memberships.iter().filter(learner).map(|membership| membership.person).collect();
        for (person, (paper, reviewer, days)) in learners.into_iter().rev().zip([(WAITING, None, 2), (ACCEPTED, reviewer, 16)]) {
            let past = certificate(&mut ids, (person, home), paper, (reviewer, days), now);
            judged.certificates.push(keep_certificate(platform, past, || ids.next()).await?);
        }
    }
    judged.observations.extend(judged.sittings.iter().flat_map(|sitting| sitting.observations(|| ObservationId(ids.next()))));
    judged.observations.extend(judged.placements.iter().flat_map(|placement| placement.observations.clone()));
    judged.observations.extend(judged.certificates.iter().flat_map(|kept| kept.observations.clone()));
    Ok(judged)
}

/// Somebody with her first organisation.
fn at_home(population: &Population, email: &str) -> Option<(PersonId, OrganisationId)> {
    let person = population.people.iter().find(|person| person.email == email)?.id;
    let home = population.memberships.iter().find(|membership| membership.person == person)?;
    Some((person, home.organisation))
}

/// Who reviews an organisation's certificates.
fn officer(population: &Population, home: OrganisationId) -> Option<PersonId> {
    let found = population.memberships.iter().find(|member| member.organisation == home && member.roles.contains(&Role::HrOfficer));
    found.map(|member| member.person)
}

/// All skills of the framework; the second time she thinks better of herself in every third.
fn sitting(ids: &mut Ids, person: PersonId, home: OrganisationId, at: DateTime<Utc>, better: i32) -> Option<PastSitting> {
    let framework = crate::skills::framework(FRAMEWORK)?;
    let answers = framework.skills.iter().enumerate().map(|(place, skill)| {
        let usual = [2, 1, 2, 3, 1][place % 5];
        let usual = if place % 3 == 0 { (usual + better).min(3) } else { usual };
        (skill.key.clone(), [(usual + 1).min(3), usual, (usual - 1).max(0)])
    });
    Some(PastSitting {
        id: SelfAssessmentId(ids.next()),
        organisation: home,
        person,
        framework: FRAMEWORK.to_owned(),
        answers: answers.collect(),
        finished_at: at,
    })
}

fn certificate(
    ids: &mut Ids,
    (person, organisation): (PersonId, OrganisationId),
    (title, issuer, issued_before, years, claims): Paper,
    (reviewer, days): (Option<PersonId>, i64),
    now: DateTime<Utc>,
) -> PastCertificate {
    let submitted_at = now - Duration::days(days);
    let issued_on: NaiveDate = (now - Duration::days(issued_before)).date_naive();
    PastCertificate {
        id: CertificateId(ids.next()),
        organisation,
        person,
        title,
        issuer,
        issued_on,
        valid_to: years.map(|years| issued_on + Duration::days(365 * years)),
        claims,
        file: paper::pdf(&["Certificate", title, issuer, &issued_on.to_string()]),
        submitted_at,
        accepted: reviewer.map(|reviewer| (reviewer, submitted_at + Duration::hours(20))),
    }
}
