/** Every address of the app. The folder of a page is its area; each page is a chunk of its own. */
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
    path: '/accessibility',
    access: 'public',
    areas: ['account'],
    load: () => import('./routes/account/Accessibility.svelte'),
  },
  { path: '/privacy', access: 'public', areas: ['account'], load: () => import('./routes/account/Privacy.svelte') },
  { path: '/me', areas: ['account'], load: () => import('./routes/account/Me.svelte') },

  { path: '/', areas: ['learn'], load: () => import('./routes/learn/Home.svelte') },
  {
    path: '/catalogue',
    areas: ['learn'],
    staysForQuery: true,
    load: () => import('./routes/learn/Catalogue.svelte'),
  },
  { path: '/courses/:slug', areas: ['learn', 'lesson'], load: () => import('./routes/learn/Course.svelte') },
  { path: '/courses/:slug/lessons/:lesson', areas: ['lesson'], load: () => import('./routes/learn/Lesson.svelte') },
  {
    path: '/tests/:attemptId',
    areas: ['learn', 'lesson', 'attempt'],
    staysForQuery: true,
    load: () => import('./routes/learn/Test.svelte'),
  },
  { path: '/review', areas: ['refreshers'], load: () => import('./routes/review/Review.svelte') },
  { path: '/review/today', areas: ['refreshers', 'lesson'], load: () => import('./routes/review/Today.svelte') },
  { path: '/skills', areas: ['learn'], load: () => import('./routes/learn/Skills.svelte') },
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

  {
    path: '/reports',
    areas: ['reports'],
    access: ['hr_officer', 'line_manager'],
    load: () => import('./routes/reports/Reports.svelte'),
  },
  {
    path: '/reports/competencies',
    // The kinds of evidence and the scale are worded as learners read them.
    areas: ['reports', 'learn'],
    access: ['hr_officer', 'line_manager'],
    load: () => import('./routes/reports/Competencies.svelte'),
  },
  {
    path: '/people',
    areas: ['admin'],
    access: ['hr_officer', 'line_manager', 'organisation_admin'],
    load: () => import('./routes/admin/People.svelte'),
  },
  {
    path: '/people/invite',
    areas: ['admin'],
    access: ['hr_officer', 'organisation_admin', 'consortium_admin'],
    load: () => import('./routes/admin/Invite.svelte'),
  },
  {
    path: '/people/:id',
    areas: ['admin'],
    access: ['hr_officer', 'line_manager', 'organisation_admin'],
    load: () => import('./routes/admin/Person.svelte'),
  },
  {
    path: '/admin',
    areas: ['admin'],
    access: ['hr_officer', 'organisation_admin', 'consortium_admin'],
    load: () => import('./routes/admin/Overview.svelte'),
  },
  {
    path: '/admin/organisations',
    areas: ['admin'],
    access: ['organisation_admin', 'consortium_admin'],
    load: () => import('./routes/admin/Organisations.svelte'),
  },
  {
    path: '/admin/organisations/new',
    areas: ['admin'],
    access: ['consortium_admin'],
    load: () => import('./routes/admin/NewOrganisation.svelte'),
  },
  {
    path: '/admin/organisations/:id',
    areas: ['admin'],
    access: ['organisation_admin', 'consortium_admin'],
    load: () => import('./routes/admin/Organisation.svelte'),
  },
  {
    path: '/admin/tokens',
    areas: ['admin'],
    access: ['hr_officer', 'organisation_admin'],
    load: () => import('./routes/admin/Tokens.svelte'),
  },
  {
    path: '/admin/tokens/new',
    areas: ['admin'],
    access: ['hr_officer', 'organisation_admin'],
    load: () => import('./routes/admin/NewToken.svelte'),
  },
  {
    path: '/admin/audit',
    areas: ['admin'],
    access: ['organisation_admin'],
    load: () => import('./routes/admin/Audit.svelte'),
  },
  {
    path: '/admin/mail',
    areas: ['notifications'],
    access: ['consortium_admin'],
    load: () => import('./routes/notifications/MailDesk.svelte'),
  },
  {
    path: '/author',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/Author.svelte'),
  },
  {
    path: '/author/courses/:slug',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/CourseProblems.svelte'),
  },
  {
    path: '/author/courses/:slug/translations',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/CourseTranslations.svelte'),
  },
  {
    path: '/author/courses/:slug/versions',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/CourseVersions.svelte'),
  },
  {
    path: '/author/courses/:slug/versions/:number',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/CourseVersion.svelte'),
  },
  {
    path: '/author/courses/:slug/preview',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/CoursePreview.svelte'),
  },
  {
    path: '/author/courses/:slug/preview/:lesson',
    areas: ['author'],
    access: ['trainer', 'consortium_admin'],
    load: () => import('./routes/author/PreviewLesson.svelte'),
  },
  {
    path: '/teach',
    areas: ['teach'],
    access: ['trainer'],
    load: () => import('./routes/teach/Teach.svelte'),
  },
  {
    path: '/teach/:attemptId',
    areas: ['teach'],
    access: ['trainer'],
    load: () => import('./routes/teach/Work.svelte'),
  },
];
