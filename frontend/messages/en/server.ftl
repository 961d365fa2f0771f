# Texts that the server writes itself: mail.
mail-greeting = Hello { $given_name },

mail-invitation-subject = { $organisation } invites you to { $consortium }
mail-invitation-body = { $organisation } has made an account for you on { $consortium }. There you can take courses at your own pace and see which skills you have shown. Choose a password to begin.
mail-invitation-action = Choose a password
mail-invitation-note = The link works once, until { $moment } (UTC). If you did not expect this message, you need not do anything.

mail-membership-subject = You now belong to { $organisation }
mail-membership-body = { $organisation } has added you on { $consortium }. Sign in with the account that you already have.
mail-membership-action = Sign in
mail-membership-note = If you do not work with this organisation, please tell its administrator.

mail-password-reset-subject = Choose a new password
mail-password-reset-body = Somebody, probably you, asked for a new password for your account on { $consortium }.
mail-password-reset-action = Choose a new password
mail-password-reset-note = The link works once, until { $moment } (UTC). If you did not ask for it, you need not do anything: your password stays as it is.

mail-password-changed-subject = Your password was changed
mail-password-changed-body = The password of your account on { $consortium } was changed on { $moment } (UTC). You have been signed out on other devices.
mail-password-changed-action = This was not me: choose a new password
mail-password-changed-note = If you changed it yourself, you need not do anything.

mail-registration-subject = Finish signing up for { $organisation }
mail-registration-body = Somebody, probably you, wants to sign up for { $organisation } on { $consortium } with this address. Follow the link to finish.
mail-registration-action = Finish signing up
mail-registration-note = The link works once, until { $moment } (UTC). If this was not you, you need not do anything: without the link no account comes about.

mail-already-member-subject = You already have an account with { $organisation }
mail-already-member-body = Somebody, probably you, wanted to sign up for { $organisation } on { $consortium }. You have an account there already: sign in with this address.
mail-already-member-action = Sign in
mail-already-member-note = If you have forgotten your password, choose a new one on the sign-in page. If this was not you, you need not do anything.

page-in-this-language = Read in English
page-previous-lesson = Previous lesson
page-next-lesson = Next lesson
page-needs-script = This page needs JavaScript. Once you are signed in, courses and their lessons can also be read without it.

# Notices: one sentence without a full stop, which is also the mail's subject; then what the mail says and what its link does.
notice-work-marked = Your work was marked: { $lesson }
notice-work-marked-body = A trainer has marked your work “{ $lesson }” in the course “{ $course }”. Sign in to see the points and what was said about it. If you did not pass, you can work on it again and hand it in once more, as far as the course allows.
notice-work-marked-action = See the result
notice-attempt-granted = You have one more attempt: { $lesson }
notice-attempt-granted-body = A trainer has allowed you one more attempt at “{ $lesson }” in the course “{ $course }”. You can begin whenever it suits you.
notice-attempt-granted-action = Open the test
notice-course-version-changed = A course you are taking has changed: { $course }
notice-course-version-changed-body = The course “{ $course }” has a new version. What you have done so far counts. The course page says what is different.
notice-course-version-changed-action = See what changed
notice-completion-expiring =
    { $days ->
        [one] Your completion ends in { $days } day: { $course }
       *[other] Your completion ends in { $days } days: { $course }
    }
notice-completion-expiring-body = Your completion of the course “{ $course }” is valid until { $until }. You can renew it now: open the course and take it again. What you have holds until that day, and nothing is lost if you stop.
notice-completion-expiring-action = Open the course
notice-course-completed = You have completed a course: { $course }
notice-course-completed-body = You have completed the course “{ $course }”. It is noted as evidence of your skills.
notice-course-completed-action = Open the course
notice-refreshers-due =
    { $count ->
        [one] { $count } question is waiting to be refreshed
       *[other] { $count } questions are waiting to be refreshed
    }
notice-refreshers-due-body =
    { $count ->
        [one] { $count } question from the courses you completed is due again. It takes a minute.
       *[other] { $count } questions from the courses you completed are due again. They take a few minutes.
    }
notice-refreshers-due-action = Answer now
notice-plan-changed = Your learning plan has changed
notice-plan-changed-body = Something that decides your plan has changed, so other courses lead you there now. The plan says which ones and why.
notice-plan-changed-action = See my plan
notice-campaign-began = Please show where you stand: { $title }, by { $until }
notice-campaign-began-body = Your organisation asks you to assess the skills that your work needs: “{ $title }”, by { $until }. Only totals are reported; you see your own result at once.
notice-campaign-began-action = See what is needed
notice-campaign-ends = “{ $title }” ends on { $until } and still waits for you
notice-campaign-ends-body = Some of the skills that your work needs have not been assessed since “{ $title }” began. It ends on { $until }.
notice-campaign-ends-action = Assess the rest
notice-shared-profile-changed = The shared role profile “{ $title }” has changed
notice-shared-profile-changed-body = You adapted the shared profile “{ $title }”. It has a new version; compare it with yours.
notice-shared-profile-changed-action = Compare
notice-feedback-answered = Your feedback was answered: { $course }
notice-feedback-answered-body = Somebody has answered what you wrote about the course “{ $course }”.
notice-feedback-answered-action = Read the answer
notice-feedback-received = New feedback on a course: { $course }
notice-feedback-received-body = Somebody has written about “{ $lesson }” in the course “{ $course }”.
notice-feedback-received-action = Read the feedback
notice-data-requested = Somebody has made a request about personal data
notice-data-requested-body = A person in your organisation has made a request about the data held on her or him. The law gives you one month to answer.
notice-data-requested-action = See the request
notice-data-answered = Your request about your data was answered
notice-data-answered-body = Your organisation has decided on your request about your personal data.
notice-data-answered-action = Read the answer
page-app-description = Courses on digital skills, also without a network.

# The digest, and what stands below every mail that can be stopped.
mail-digest-subject =
    { $count ->
        [one] { $count } notice for you
       *[other] { $count } notices for you
    }
mail-digest-body =
    { $count ->
        [one] Since the last summary there is { $count } notice that you have not read:
       *[other] Since the last summary there are { $count } notices that you have not read:
    }
mail-digest-more =
    { $count ->
        [one] { $count } further notice is in the app.
       *[other] { $count } further notices are in the app.
    }
mail-digest-action = See all notices
mail-footer-settings = Choose which mails you get
mail-footer-stop = Stop these mails

# The page that the link of a mail opens.
unsubscribe-title = Stop mails
unsubscribe-question-kind = Do you want no more mails of this kind: { $kind }?
unsubscribe-question-digest = Do you want no more mails that sum up your notices?
unsubscribe-note = You will still see the notices in the app. Mails about your password and invitations are not affected.
unsubscribe-button = Stop these mails
unsubscribe-done = You will get no more of these mails.
unsubscribe-already = These mails were stopped before.
unsubscribe-undo = Undo
unsubscribe-undone = You will get these mails again.
unsubscribe-bad = This link does not work any more
unsubscribe-bad-note = It has expired or was not copied whole. Sign in to choose which mails you get.
unsubscribe-settings = Choose which mails you get
unsubscribe-skip = Skip to the content
unsubscribe-kind-work-marked = Marked work
unsubscribe-kind-attempt-granted = Further attempts
unsubscribe-kind-course-completed = Completed courses
unsubscribe-kind-completion-expiring = Completions that end soon
unsubscribe-kind-course-version-changed = Changes to my courses
unsubscribe-kind-refreshers-due = Questions to refresh
unsubscribe-kind-plan-changed = Changes of my learning plan
unsubscribe-kind-campaign-began = Campaigns that ask you
unsubscribe-kind-campaign-ends = Reminders of campaigns
unsubscribe-kind-shared-profile-changed = Changed shared profiles
unsubscribe-kind-feedback-answered = Answers to my feedback
unsubscribe-kind-feedback-received = Feedback from learners
unsubscribe-kind-data-requested = Requests about personal data
unsubscribe-kind-data-answered = Answers to my data requests
# The file with everything that is held about a person.
data-none = There is nothing.
data-file-title = What is held about me
data-file-lead = A copy of everything that the platform held at this moment. Keep it safe: whoever has it can read it.

# A new address, and the last mail to somebody who was forgotten.
mail-email-change-subject = Confirm your new e-mail address
mail-email-change-body = Somebody, probably you, wants to use this address for an account on { $consortium }.
mail-email-change-action = Confirm the address
mail-email-change-note = The link works once, until { $moment } (UTC). If you did not ask for it, you need not do anything.
mail-email-changed-subject = Your e-mail address was changed
mail-email-changed-body = The e-mail address of your account on { $consortium } was changed on { $moment } (UTC). This address is no longer used.
mail-email-changed-action = Whom to turn to
mail-email-changed-note = If this was not you, tell the administrator of your organisation at once.
mail-forgotten-subject = Your account was deleted
mail-forgotten-body = As you asked, everything about you on { $consortium } was deleted, and with it your account. What is counted stays without your name.
mail-forgotten-action = What the platform stores
mail-forgotten-note = This is the last message to this address. The note that it was sent is deleted after ninety days.
mail-forgotten-in-one-subject = Your data was deleted
mail-forgotten-in-one-body = As you asked, what { $consortium } held about you for { $organisation } was deleted. Your account stays for your other organisations.
mail-forgotten-in-one-action = What the platform stores
mail-forgotten-in-one-note = Under “My account” you see what is held for your other organisations.

notice-assessed-by-manager = { $name } has assessed your skills
notice-assessed-by-manager-body = { $name } has written down how she or he sees your skills. You read all of it, with the notes that were shared with you.
notice-assessed-by-manager-action = Read the assessment
unsubscribe-kind-assessed-by-manager = Assessments by my manager
notice-talk-planned = Talk about skills with { $name } on { $day }
notice-talk-planned-body = A talk about skills is planned with { $name } on { $day }. Both of you prepare it.
notice-talk-planned-action = Prepare the talk
unsubscribe-kind-talk-planned = Talks about skills
notice-talk-to-confirm = { $name } has confirmed what you agreed: please confirm it too
notice-talk-to-confirm-body = { $name } has confirmed what was agreed in your talk. Read it and confirm it too; only then do the levels count.
notice-talk-to-confirm-action = Read and confirm
unsubscribe-kind-talk-to-confirm = Confirming what was agreed
notice-colleague-asked = Your view of { $name } is asked for until { $day }
notice-colleague-asked-body = You are asked how you see the skills of { $name }, until { $day }. Nobody sees your single answers, and you may decline.
notice-colleague-asked-action = Answer or decline
unsubscribe-kind-colleague-asked = Requests for my view of colleagues
notice-raters-needed = Who is asked about { $name }?
notice-raters-needed-body = The colleagues who are asked about { $name } wait to be chosen or confirmed by you.
notice-raters-needed-action = Look at it
unsubscribe-kind-raters-needed = Choosing and confirming who is asked
notice-colleague-round-closed = Colleagues’ view of { $name } is there
notice-colleague-round-closed-body = The round of colleagues’ views of { $name } is closed. The answers are shown taken together.
notice-colleague-round-closed-action = See the result
unsubscribe-kind-colleague-round-closed = Results of colleagues’ views
notice-self-assessment-waiting = Your self-assessment is not finished
notice-self-assessment-waiting-body = You have begun a self-assessment. Your answers are kept; you can go on where you stopped.
notice-self-assessment-waiting-action = Go on
unsubscribe-kind-self-assessment-waiting = Self-assessments that I began
notice-evidence-received = A certificate waits for your review: { $certificate }
notice-evidence-received-body = Somebody in your organisation has handed in the certificate “{ $certificate }”. Sign in to look at it and to accept or refuse it.
notice-evidence-received-action = Review the certificate
notice-evidence-decided =
    { $state ->
        [revoked] Your certificate counts no more: { $certificate }
        [waiting] Your certificate is looked at again: { $certificate }
       *[other] Your certificate was looked at: { $certificate }
    }
notice-evidence-decided-body =
    { $state ->
        [revoked] The certificate “{ $certificate }” was revoked. From now on it does not count for your levels; on earlier days it stays as it was. Sign in to read why.
        [waiting] The refusal of your certificate “{ $certificate }” was taken back. It waits for its review again; you need not do anything.
       *[other] What became of your certificate “{ $certificate }” was decided. Sign in to see what follows for your levels, and why.
    }
notice-evidence-decided-action = See the decision
unsubscribe-kind-evidence-received = Certificates to review
unsubscribe-kind-evidence-decided = Decisions on my certificates

# Reports as files for people.
file-competencies-title = Competencies: { $organisation }
file-competencies-lead = One line for each person and skill, with the level that the evidence gained for this organisation gives. A skill without a level is not known; it is not zero.
file-note-team = Only the people of one line manager’s team.
file-note-unit = Only people of one unit and of the units that belong to it.
file-note-course = Only people who have begun one course.
file-note-skill = Only one skill: { $skill }.
file-column-organisation = Organisation
file-column-family_name = Family name
file-column-given_name = Given name
file-column-unit = Unit
file-column-position = Position
file-column-skill = Code of the skill
file-column-skill_title = Skill
file-column-level = Level
file-column-evidence = Evidence
file-column-observed_at = Shown on
file-column-valid_until = Valid until
file-evidence-self = self-assessment
file-evidence-manager = line manager
file-evidence-test = test
file-evidence-completion = course
file-evidence-external = certificate
file-evidence-refresher = refresher
