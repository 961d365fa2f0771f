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

page-previous-lesson = Previous lesson
page-next-lesson = Next lesson

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
notice-completion-expiring-body = Your completion of the course “{ $course }” is valid until { $until }. If you still need it after that day, ask whoever is responsible for training in your organisation.
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
