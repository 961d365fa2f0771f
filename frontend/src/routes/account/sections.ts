/** What "My account" leads to, in its order. A capability with a page of settings of its own adds a line here. */
export interface AccountSection {
  href: string;
  /** Key of the link's text and of the sentence below it, in `account.ftl`. */
  title: string;
  text: string;
}

export const sections: readonly AccountSection[] = [
  { href: '/me/details', title: 'me-section-details', text: 'me-section-details-text' },
  { href: '/me/sign-ins', title: 'me-section-sign-ins', text: 'me-section-sign-ins-text' },
  { href: '/me/notifications', title: 'me-notifications', text: 'me-notifications-hint' },
  { href: '/questions', title: 'me-section-questions', text: 'me-section-questions-text' },
  { href: '/me/data', title: 'me-section-data', text: 'me-section-data-text' },
  { href: '/me/data/access', title: 'me-section-access', text: 'me-section-access-text' },
  { href: '/me/erasure', title: 'me-section-erasure', text: 'me-section-erasure-text' },
];
