/** The areas that the interface's words are kept in: a file per language in `messages/`, loaded where a page names it. */
interface Areas {
  app: true;
  account: true;
  data: true;
  statement: true;
  details: true;
  erasure: true;
  learn: true;
  lesson: true;
  attempt: true;
  notes: true;
  offline: true;
  reading: true;
  study: true;
  refreshers: true;
  renewal: true;
  offer: true;
  plan: true;
  author: true;
  teach: true;
  notifications: true;
  reports: true;
  gaps: true;
  profiles: true;
  campaigns: true;
  programmes: true;
  admin: true;
  certificates: true;
  feedback: true;
  open: true;
  assess: true;
  team: true;
  frameworks: true;
  placement: true;
  items: true;
  ledger: true;
  evidence: true;
  levels: true;
  refusals: true;
  ways: true;
  leave: true;
}

export type Area = keyof Areas;
