# Records of completed courses.

certificates-title = Certificates
certificates-lead = Every course you have completed, with a record that you can print or save as PDF.
certificates-empty-title = No completed course yet
certificates-empty-text = As soon as you complete a course, its record appears here.
certificates-empty-action = Find a course
certificate-completed = Completed on { DATETIME($date, dateStyle: "long") }.
certificate-valid = Valid until { DATETIME($date, dateStyle: "long") }.
certificate-ended = It was valid until { DATETIME($date, dateStyle: "long") }.
certificate-renewed = It was renewed later.
certificate-open = Open the record
certificate-title = Record of completion
certificate-none-title = Not completed yet
certificate-none-text = This course has no record until it is completed.
certificate-print = Print or save as PDF
certificate-print-help = In the window that opens, choose “Save as PDF” as the printer.
certificate-has-completed = has completed the course
certificate-no-longer = This record is no longer valid. Take the course again to renew your knowledge.
certificate-date = Completed on
certificate-valid-until = Valid until
certificate-organisation = On behalf of
certificate-time = Estimated learning time
certificate-result = Result of the final test
certificate-number = Number of this record
certificate-skills = Skills
certificate-skill = { $title }: level { $level } of { $max }
certificate-rule = What was required
certificate-what-it-is = This is a record of what was done on this platform. It is not signed and is not a micro-credential.
certificate-day = { DATETIME($date, dateStyle: "long") }
certificate-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
certificate-share = { $share }
