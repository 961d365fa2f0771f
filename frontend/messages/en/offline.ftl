# Courses on this device, and what waits for the network.

offline-state-lost = There is no network.
offline-state-lost-kept = There is no network. You can go on with the courses on this device.
offline-waiting =
    { $count ->
        [one] { $count } answer waits for the network.
       *[other] { $count } answers wait for the network.
    }
offline-sent =
    { $count ->
        [one] { $count } answer that waited has been sent.
       *[other] { $count } answers that waited have been sent.
    }
offline-refused =
    { $count ->
        [one] { $count } answer could not be accepted.
       *[other] { $count } answers could not be accepted.
    }
offline-refused-show = See which
offline-send-now = Try now
offline-signed-out = Sign in again, so that they can be sent.
offline-sign-in = Sign in
offline-other-person = Somebody else has signed in in this browser. Your answers stay on this device until you sign in again.
offline-new-version = A new version of this site is ready.
offline-new-version-load = Reload
offline-renewed = “{ $title }” has changed. The copy on this device is up to date.
offline-close = Close
outcome-waits = Kept on this device
offline-judged-here = Kept on this device and judged here. When you are connected again, the server judges it, and that result counts.
offline-judged-later = It will be judged when you are connected again.
offline-needs-network = Tests and assignments need a connection. What you have answered is kept; try again when the network is back.
offline-full-answer = Your answer could not be kept: this device has no room left, and there is no network. Free some room or connect, then check it again. Do not close this page before.
offline-full = There is not enough room on this device. Nothing of this course was kept. Free some room, then try again.
offline-cancelled = Stopped. Nothing of this course was kept.
offline-keep-title = Take this course along
offline-keep-text = Read and practise without a network. What you answer is sent when you are connected again. Tests need a connection.
offline-recordings = With films and sound recordings ({ $size } more)
offline-keep = Take along ({ $size })
offline-loading = { $done } of { $total } are on this device.
offline-progress = Taking the course along
offline-cancel = Stop
offline-go-on = Go on
offline-remove = Remove from this device
offline-ready = This course is on this device ({ $size }).
offline-ready-news = The course is now on this device.
offline-removed = The course was removed from this device.
offline-unfinished = Only a part of this course is on this device.
offline-not-possible = This browser cannot keep courses here: that takes a secure connection (https).
offline-kept-title = Courses on this device
offline-kept-none = No course is kept on this device. You can take one along from its page.
offline-kept-sign-out = They are removed when you sign out.
offline-refused-title = Answers that could not be accepted
offline-refused-text = They were written without a network. The course may have changed since.
offline-refused-about = Lesson “{ $lesson }”, { $date }
offline-refused-other = Kept on { $date }
offline-written = You wrote: { $text }
offline-chosen = You chose: { $text }
offline-reason = Reason: { $reason }
offline-dismiss = Remove from this list
offline-leave-title = Sign out and lose answers?
offline-leave-text =
    { $count ->
        [one] { $count } answer has not been sent yet. Signing out removes it from this device.
       *[other] { $count } answers have not been sent yet. Signing out removes them from this device.
    }
offline-leave = Sign out and remove
offline-stay = Stay signed in
