// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  AssessmentRemarkIn,
  CampaignSelfAssessments,
  ColleagueAnswersIn,
  ColleagueRequest,
  ColleagueRequestItem,
  ColleagueRound,
  ColleagueRoundIn,
  ColleagueRoundItem,
  Language,
  ManagerAssessment,
  ManagerAssessmentIn,
  Rater,
  RatersDecisionIn,
  RatersIn,
  RoundAskedIn,
  SelfAnswersIn,
  SelfAssessment,
  SelfAssessmentIn,
  SelfAssessmentOverview,
  SelfAssessmentProgress,
  SelfAssessmentResult,
  Talk,
  TalkAgreementIn,
  TalkConfirmationIn,
  TalkDateIn,
  TalkIn,
  TalkItem,
  TalkPreparationIn,
  TeamMember,
  TeamMemberViews,
} from '../generated';

/**
 * Say how one sees a colleague.
 *
 * It can be changed until the round closes. Nobody reads it; closing takes all answers together and deletes them.
 */
export function answerColleagueRequest(
  input: {
    /** The request. */
    request_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ColleagueAnswersIn;
  },
  options?: RequestOptions,
): Promise<ColleagueRequest> {
  return request('PUT', `/api/colleague-requests/${encodeURIComponent(input.request_id)}/answers`, { query: { language: input.language }, body: input.body, ...options });
}

/** Ask one of the team to choose colleagues for their view of her. */
export function askForColleagueRound(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Who. */
    person_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RoundAskedIn;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/team/${encodeURIComponent(input.person_id)}/colleague-rounds`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Assess the levels of one of the team.
 *
 * Each level becomes evidence of the kind `manager`. She is told, and reads the levels and the notes that are shared.
 */
export function assessTeamMember(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Who. */
    person_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ManagerAssessmentIn;
  },
  options?: RequestOptions,
): Promise<ManagerAssessment> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/team/${encodeURIComponent(input.person_id)}/assessments`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Call a round about oneself off.
 *
 * Until it is closed; what colleagues answered is deleted.
 */
export function cancelColleagueRound(
  input: {
    /** The round. */
    round_id: string;
    /** The language of titles in the answer. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('POST', `/api/colleague-rounds/${encodeURIComponent(input.round_id)}/cancellation`, { query: { language: input.language }, ...options });
}

/**
 * Call a talk off.
 *
 * Either of the two, until it is confirmed.
 */
export function cancelTalk(
  input: {
    /** The talk. */
    talk_id: string;
    /** The language of titles in the answer. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('POST', `/api/talks/${encodeURIComponent(input.talk_id)}/cancellation`, { query: { language: input.language }, ...options });
}

/**
 * Choose whom to ask.
 *
 * Until the manager has confirmed the choice.
 */
export function chooseRaters(
  input: {
    /** The round. */
    round_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RatersIn;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('PUT', `/api/colleague-rounds/${encodeURIComponent(input.round_id)}/raters`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Confirm what was agreed in a talk.
 *
 * When both have, the agreed levels become evidence.
 */
export function confirmTalk(
  input: {
    /** The talk. */
    talk_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: TalkConfirmationIn;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('POST', `/api/talks/${encodeURIComponent(input.talk_id)}/confirmation`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Show how far the self-assessments of a campaign are.
 *
 * Numbers of the people that the caller reports on, and nobody's name.
 */
export function countCampaignSelfAssessments(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The campaign. */
    campaign_id: string;
  },
  options?: RequestOptions,
): Promise<CampaignSelfAssessments> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns/${encodeURIComponent(input.campaign_id)}/self-assessments`, { ...options });
}

/** Confirm who is asked, or send the choice back. */
export function decideRaters(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The round. */
    round_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RatersDecisionIn;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/colleague-rounds/${encodeURIComponent(input.round_id)}/decision`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Decline to say how one sees a colleague.
 *
 * Nobody is told. Until the round closes one may answer all the same.
 */
export function declineColleagueRequest(
  input: {
    /** The request. */
    request_id: string;
    /** The language of titles in the answer. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ColleagueRequest> {
  return request('POST', `/api/colleague-requests/${encodeURIComponent(input.request_id)}/decline`, { query: { language: input.language }, ...options });
}

/** Throw away an open sitting with its answers. */
export function discardSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}`, { ...options });
}

/**
 * Find colleagues by their names.
 *
 * At most ten of the same organisation.
 */
export function findColleagues(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Beginnings of names; at least two letters. */
    q: string;
  },
  options?: RequestOptions,
): Promise<Rater[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/colleagues`, { query: { q: input.q }, ...options });
}

/**
 * Finish a sitting.
 *
 * A level follows for every skill whose statements were all answered, and goes into the ledger as evidence of the kind `self`, once
 * however often this is sent.
 */
export function finishSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentResult> {
  return request('POST', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/finish`, { query: { language: input.language }, ...options });
}

/** Show a request with its questions and the own answers. */
export function getColleagueRequest(
  input: {
    /** The request. */
    request_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ColleagueRequest> {
  return request('GET', `/api/colleague-requests/${encodeURIComponent(input.request_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Show a round about oneself.
 *
 * The result is there when it is closed, and never what a single colleague said.
 */
export function getColleagueRound(
  input: {
    /** The round. */
    round_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('GET', `/api/colleague-rounds/${encodeURIComponent(input.round_id)}`, { query: { language: input.language }, ...options });
}

/** Show a sitting with its questions and answers. */
export function getSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of the questions. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessment> {
  return request('GET', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}`, { query: { language: input.language }, ...options });
}

/** Show what a finished sitting says. */
export function getSelfAssessmentResult(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentResult> {
  return request('GET', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/result`, { query: { language: input.language }, ...options });
}

/**
 * Show a talk.
 *
 * To its two people, and to nobody else.
 */
export function getTalk(
  input: {
    /** The talk. */
    talk_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('GET', `/api/talks/${encodeURIComponent(input.talk_id)}`, { query: { language: input.language }, ...options });
}

/** Show one of the team with all views of her side by side. */
export function getTeamMember(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Who. */
    person_id: string;
    /** Which framework; the first one when absent. */
    framework?: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<TeamMemberViews> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/team/${encodeURIComponent(input.person_id)}`, { query: { framework: input.framework, language: input.language }, ...options });
}

/**
 * Show a round of one of the team.
 *
 * The result is there when it is closed, and never what a single colleague said.
 */
export function getTeamRound(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The round. */
    round_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/colleague-rounds/${encodeURIComponent(input.round_id)}`, { query: { language: input.language }, ...options });
}

/** Invite one of the team to a talk. */
export function inviteToTalk(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Who. */
    person_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: TalkIn;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/team/${encodeURIComponent(input.person_id)}/talks`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * List the requests for one's view of colleagues.
 *
 * The latest first, at most 50.
 */
export function listColleagueRequests(options?: RequestOptions): Promise<ColleagueRequestItem[]> {
  return request('GET', '/api/colleague-requests', { ...options });
}

/**
 * List the rounds about oneself.
 *
 * The latest first, at most 50.
 */
export function listColleagueRounds(options?: RequestOptions): Promise<ColleagueRoundItem[]> {
  return request('GET', '/api/colleague-rounds', { ...options });
}

/**
 * List what managers thought of the own levels.
 *
 * With who it was and the notes that were shared; the latest first, at most 50.
 */
export function listManagerAssessments(
  input: {
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<ManagerAssessment[]> {
  return request('GET', '/api/manager-assessments', { query: { language: input.language }, ...options });
}

/** Show what can be assessed and the own sittings. */
export function listSelfAssessments(
  input: {
    /** Whose profile counts skills, where she belongs to several. */
    organisation_id?: string;
  } = {},
  options?: RequestOptions,
): Promise<SelfAssessmentOverview> {
  return request('GET', '/api/self-assessments', { query: { organisation_id: input.organisation_id }, ...options });
}

/**
 * List the talks that one takes part in.
 *
 * The latest first, at most 50.
 */
export function listTalks(options?: RequestOptions): Promise<TalkItem[]> {
  return request('GET', '/api/talks', { ...options });
}

/**
 * List the own team: who was assessed when, how much is known, where the largest gaps are.
 *
 * At most 200 people, by name. Each of them is told that she was looked at.
 */
export function listTeam(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<TeamMember[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/team`, { query: { language: input.language }, ...options });
}

/** Move a talk to another day. */
export function moveTalk(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The talk. */
    talk_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: TalkDateIn;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/talks/${encodeURIComponent(input.talk_id)}/date`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Prepare a talk.
 *
 * She writes what she wants, her manager what she sees; both read both.
 */
export function prepareTalk(
  input: {
    /** The talk. */
    talk_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: TalkPreparationIn;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('PUT', `/api/talks/${encodeURIComponent(input.talk_id)}/preparation`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Write down what was agreed in a talk.
 *
 * It takes the place of what was written before, and whoever confirmed that has to confirm anew.
 */
export function recordTalk(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The talk. */
    talk_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: TalkAgreementIn;
  },
  options?: RequestOptions,
): Promise<Talk> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/talks/${encodeURIComponent(input.talk_id)}/agreement`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Say that one sees a manager's assessment differently.
 *
 * The remark is dated, stays beside the assessment, and is read by the line manager. It is no evidence. At most five on one.
 */
export function remarkOnAssessment(
  input: {
    /** The assessment. */
    assessment_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: AssessmentRemarkIn;
  },
  options?: RequestOptions,
): Promise<ManagerAssessment> {
  return request('POST', `/api/manager-assessments/${encodeURIComponent(input.assessment_id)}/remarks`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Save answers.
 *
 * The last answer to a statement counts, from whatever device.
 */
export function saveSelfAnswers(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    body: SelfAnswersIn;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentProgress> {
  return request('PUT', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/answers`, { body: input.body, ...options });
}

/**
 * Ask colleagues for their view of oneself.
 *
 * The own manager confirms first who is asked.
 */
export function startColleagueRound(
  input: {
    /** The language of titles in the answer. */
    language?: Language;
    body: ColleagueRoundIn;
  },
  options?: RequestOptions,
): Promise<ColleagueRound> {
  return request('POST', '/api/colleague-rounds', { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Begin a self-assessment, or go on with the one that is open.
 *
 * There is one open sitting per framework and organisation.
 */
export function startSelfAssessment(
  input: {
    /** The language of the questions in the answer. */
    language?: Language;
    body: SelfAssessmentIn;
  },
  options?: RequestOptions,
): Promise<SelfAssessment> {
  return request('POST', '/api/self-assessments', { query: { language: input.language }, body: input.body, ...options });
}
