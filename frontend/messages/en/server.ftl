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

mail-work-marked-subject = Your work was marked: { $lesson }
mail-work-marked-body = A trainer has marked your work “{ $lesson }” in the course “{ $course }”. Sign in to see the points and what was said about it.
mail-work-marked-action = See the result
mail-work-marked-note = If you did not pass, you can work on it again and hand it in once more, as far as the course allows.

page-previous-lesson = Previous lesson
page-next-lesson = Next lesson
