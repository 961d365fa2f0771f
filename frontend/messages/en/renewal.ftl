# Taking a course again when its completion ends.

renewal-from = You can renew it from { DATETIME($date, dateStyle: "long") }.
renewal-asked = The course has changed so much that everybody should take it again.
renewal-explain = You take the course again from the beginning, and the test asks anew. What you have holds until its own end, and nothing is lost if you stop.
renewal-explain-ended = You take the course again from the beginning, and the test asks anew. Your earlier result stays on the record.
renewal-start = Renew this course
renewal-under-way = You are renewing this course.
renewal-holds = Until you are done your completion of { DATETIME($completed, dateStyle: "long") } holds; it ends on { DATETIME($ends, dateStyle: "long") }.
renewal-held = Your completion of { DATETIME($completed, dateStyle: "long") } ended on { DATETIME($ends, dateStyle: "long") }.
renewal-renew = Renew
renewal-leave = Stop the renewal
renewal-left = The renewal was stopped. You can take it up again at any time.
