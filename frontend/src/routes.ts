/**
 * The addresses that everybody may have, and those of learners. Each page is a chunk of its own; the folder of a page is
 * its area. They come with the first visit, which has a budget: the offices' addresses are in `office-routes.ts`.
 */
import type { Route } from './lib/router/router.svelte';

export const routes: readonly Route[] = [
  { path: '/sign-in', access: 'public', areas: ['account'], load: () => import('./routes/account/SignIn.svelte') },
  {
    path: '/reset-password',
    access: 'public',
    areas: ['account'],
    load: () => import('./routes/account/ResetPassword.svelte'),
  },
  {
    path: '/accept-invitation',
    access: 'public',
    areas: ['account'],
    load: () => import('./routes/account/AcceptInvitation.svelte'),
  },
  {
    path: '/register',
    access: 'public',
    areas: ['account', 'open'],
    load: () => import('./routes/open/Register.svelte'),
  },
  {
    path: '/open/:slug',
    access: 'public',
    areas: ['lesson', 'open'],
    load: () => import('./routes/open/OpenCourse.svelte'),
  },
  {
    path: '/open/:slug/lessons/:lesson',
    access: 'public',
    areas: ['lesson', 'open'],
    load: () => import('./routes/open/OpenLesson.svelte'),
  },
  {
    path: '/accessibility',
    access: 'public',
    areas: ['statement'],
    load: () => import('./routes/account/Accessibility.svelte'),
  },
  { path: '/privacy', access: 'public', areas: ['account'], load: () => import('./routes/account/Privacy.svelte') },
  { path: '/me', areas: ['account', 'reading'], load: () => import('./routes/account/Me.svelte') },
  { path: '/me/details', areas: ['account', 'details'], load: () => import('./routes/account/Details.svelte') },
  { path: '/me/sign-ins', areas: ['account', 'details'], load: () => import('./routes/account/SignIns.svelte') },
  { path: '/me/erasure', areas: ['account', 'erasure'], load: () => import('./routes/account/Erasure.svelte') },
  {
    path: '/confirm-email',
    access: 'public',
    areas: ['account', 'details'],
    load: () => import('./routes/account/ConfirmEmail.svelte'),
  },
  { path: '/me/data', areas: ['account', 'data'], load: () => import('./routes/account/Data.svelte') },
  { path: '/me/data/access', areas: ['account', 'data'], load: () => import('./routes/account/DataAccess.svelte') },
  { path: '/', areas: ['learn'], load: () => import('./routes/learn/Home.svelte') },
  {
    path: '/catalogue',
    areas: ['learn', 'offer'],
    staysForQuery: true,
    load: () => import('./routes/learn/Catalogue.svelte'),
  },
  { path: '/courses/:slug', areas: ['learn', 'lesson', 'offer'], load: () => import('./routes/learn/Course.svelte') },
  { path: '/courses/:slug/lessons/:lesson', areas: ['lesson'], load: () => import('./routes/learn/Lesson.svelte') },
  {
    path: '/courses/:slug/print',
    areas: ['study', 'lesson'],
    load: () => import('./routes/learn/Print.svelte'),
  },
  {
    path: '/tests/:attemptId',
    areas: ['learn', 'lesson', 'attempt'],
    staysForQuery: true,
    load: () => import('./routes/learn/Test.svelte'),
  },
  { path: '/review', areas: ['refreshers'], load: () => import('./routes/review/Review.svelte') },
  { path: '/review/today', areas: ['refreshers', 'lesson'], load: () => import('./routes/review/Today.svelte') },
  { path: '/plan', areas: ['plan', 'offer'], load: () => import('./routes/plan/Plan.svelte') },
  { path: '/questions', areas: ['feedback'], load: () => import('./routes/feedback/MyQuestions.svelte') },
  { path: '/questions/:threadId', areas: ['feedback'], load: () => import('./routes/feedback/MyQuestion.svelte') },
  { path: '/notes', areas: ['study'], load: () => import('./routes/learn/Notes.svelte') },
  { path: '/assess', areas: ['assess'], load: () => import('./routes/assess/Assess.svelte') },
  { path: '/assess/views', areas: ['assess', 'team'], load: () => import('./routes/assess/Views.svelte') },
  {
    path: '/assess/:sittingId',
    areas: ['assess'],
    staysForQuery: true,
    load: () => import('./routes/assess/Sitting.svelte'),
  },
  { path: '/talks/:talkId', areas: ['assess', 'team'], load: () => import('./routes/team/Talk.svelte') },
  { path: '/colleagues/new', areas: ['assess', 'team'], load: () => import('./routes/colleagues/NewRound.svelte') },
  {
    path: '/colleagues/requests/:requestId',
    areas: ['assess', 'team'],
    load: () => import('./routes/colleagues/Request.svelte'),
  },
  { path: '/colleagues/:roundId', areas: ['assess', 'team'], load: () => import('./routes/colleagues/Round.svelte') },
  { path: '/skills', areas: ['learn', 'gaps', 'ledger'], load: () => import('./routes/learn/Skills.svelte') },
  { path: '/placement', areas: ['placement'], load: () => import('./routes/placement/Placements.svelte') },
  {
    path: '/placement/:id',
    // Levels are worded as learners read them elsewhere.
    areas: ['placement', 'lesson', 'learn'],
    load: () => import('./routes/placement/Placement.svelte'),
  },
  {
    path: '/skills/:skill',
    areas: ['ledger', 'learn'],
    load: () => import('./routes/skills/pages').then((pages) => pages.skill()),
  },
  {
    path: '/evidence',
    areas: ['evidence'],
    load: () => import('./routes/skills/pages').then((pages) => pages.evidence()),
  },
  {
    path: '/evidence/new',
    // What the frameworks are is worded as beside the levels.
    areas: ['evidence', 'ledger'],
    load: () => import('./routes/skills/pages').then((pages) => pages.newCertificate()),
  },
  {
    path: '/evidence/review',
    areas: ['evidence'],
    access: ['hr_officer'],
    load: () => import('./routes/skills/pages').then((pages) => pages.queue()),
  },
  {
    path: '/evidence/review/:id',
    areas: ['evidence'],
    access: ['hr_officer'],
    load: () => import('./routes/skills/pages').then((pages) => pages.review()),
  },
  {
    path: '/evidence/:id',
    areas: ['evidence'],
    load: () => import('./routes/skills/pages').then((pages) => pages.ownCertificate()),
  },
  {
    path: '/level-policy',
    areas: ['ledger', 'learn'],
    staysForQuery: true,
    load: () => import('./routes/skills/pages').then((pages) => pages.levelPolicy()),
  },
  { path: '/certificates', areas: ['certificates'], load: () => import('./routes/learn/Certificates.svelte') },
  {
    path: '/certificates/:enrolmentId',
    // What completing a course takes is worded as on the course's page.
    areas: ['certificates', 'learn'],
    load: () => import('./routes/learn/Certificate.svelte'),
  },
  {
    path: '/notifications',
    areas: ['notifications'],
    load: () => import('./routes/notifications/Notifications.svelte'),
  },
  {
    path: '/me/notifications',
    areas: ['notifications'],
    load: () => import('./routes/notifications/Settings.svelte'),
  },
  { path: '/frameworks/:key', areas: ['frameworks'], load: () => import('./routes/frameworks/ReadFramework.svelte') },
];
