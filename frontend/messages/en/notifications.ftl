# The list of notices, how one is told, and the mail's desk.
notifications-title = Notifications
notifications-lead = What has happened for you. Entries are removed after 180 days.
notifications-unread = Unread
notifications-read = Read
notifications-mark-read = Mark as read
notifications-mark-unread = Mark as unread
notifications-mark-all = Mark all as read
notifications-all-read = All notifications are marked as read.
notifications-date = { DATETIME($date, dateStyle: "long", timeStyle: "short") }
notifications-none-title = There are no notifications
notifications-none-text = When your work is marked or a deadline comes closer, you will find it here.
notifications-choose = Choose what you are told and how

told-title = How you are told
told-lead = Choose for each kind of notification whether it is shown here and whether you get a mail. Mails about your password and invitations always go out.
told-in-app = Show under notifications
told-mail = Mail
told-mail-at_once = At once
told-mail-digest = In the summary
told-mail-never = None
told-rhythm = When should the summary come?
told-rhythm-hint = At seven o’clock, and only when there is something to say.
told-rhythm-daily = Every morning
told-rhythm-weekly = Every Monday morning
told-save = Save
told-saved = Your choice is saved.
told-now = Send the summary now
told-now-lead = You do not want to wait? What has gathered for the summary can be sent to you now, once an hour.
told-now-sent =
    { $count ->
        [0] Nothing is waiting for the summary, so no mail was sent.
        [one] A mail with { $count } notification is on its way to you.
       *[other] A mail with { $count } notifications is on its way to you.
    }
kind-work_marked = Marked work
kind-attempt_granted = Further attempts
kind-course_completed = Completed courses
kind-completion_expiring = Completions that end soon
kind-course_version_changed = Changes to my courses
kind-refreshers_due = Questions to refresh
kind-plan_changed = Changes of my learning plan
kind-campaign_began = Campaigns that ask you
kind-campaign_ends = Reminders of campaigns
kind-shared_profile_changed = Changed shared profiles
kind-feedback_answered = Answers to my feedback
kind-feedback_received = Feedback from learners
kind-data_requested = Requests about personal data
kind-data_answered = Answers to my data requests

mail-title = Mail and tasks
mail-lead = How the mail of this installation is. Receivers are not shown.
mail-waiting = Waiting
mail-retrying = Will be tried again
mail-sending = Being sent
mail-given_up = Given up
mail-refused = Refused
mail-unsure = Not known to have arrived
mail-unsure-hint = A message that is not known to have arrived may reach its receiver twice if you send it again.
mail-jobs-waiting = Tasks waiting
mail-jobs-running = Tasks in progress
mail-jobs-failed = Tasks failed since yesterday
mail-table = Messages that need a decision
mail-state = State
mail-purpose = For
mail-purpose-account = the account
mail-purpose-notice = a notification
mail-purpose-digest = a summary
mail-domain = Receiver at
mail-when = Written
mail-reason = What the mail server said
mail-action = Action
mail-send-again = Send again
mail-sent-again = The message will be sent again.
mail-text-gone = The text was removed
mail-none-title = No message needs a decision
mail-none-text = Everything was sent or is on its way.
mail-refresh = Refresh
mail-attempts =
    { $count ->
        [one] { $count } try
       *[other] { $count } tries
    }
kind-assessed_by_manager = Assessments by my manager
kind-talk_planned = Talks about skills
kind-talk_to_confirm = Confirming what was agreed
kind-colleague_asked = Requests for my view of colleagues
kind-raters_needed = Choosing and confirming who is asked
kind-colleague_round_closed = Results of colleagues’ views
kind-self_assessment_waiting = Self-assessments that I began
kind-evidence_received = Certificates to review
kind-evidence_decided = Decisions on my certificates
