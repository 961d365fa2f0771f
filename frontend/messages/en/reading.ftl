# What stands beside a lesson: notes, reading settings, shortcuts.

reading-write-note = Write a note
reading-settings = Reading settings
reading-shortcuts = Keyboard shortcuts
reading-print = Print or save as PDF
reading-all-notes = All my notes
reading-notes-waiting =
    { $count ->
        [one] { $count } change to your notes is kept on this device and will be sent when the network is back.
       *[other] { $count } changes to your notes are kept on this device and will be sent when the network is back.
    }
reading-selected = With the selected passage
reading-mark = Mark
reading-marked = The passage is marked.
reading-note-add = Add a note
reading-note-change = Change
reading-note-delete = Delete the note
reading-mark-delete = Remove the mark
reading-note-deleted = Deleted.
reading-undo = Take back
reading-note-back = It is there again.
reading-note-saved = The note is saved.
reading-notes-here = Your notes here
reading-notes-lost = Your notes from an earlier version
reading-notes-lost-text = The passages they belong to are no longer in this lesson.
reading-note-title = Your note
reading-note-label = Note
reading-note-hint = Nobody but you sees it.
reading-note-save = Save the note
reading-shortcuts-on = These keys work while you read, not while you write. You can switch them off in the reading settings.
reading-shortcuts-off = The shortcuts are switched off. You can switch them on in the reading settings.
reading-key = Key
reading-key-does = What it does
reading-key-next = Next lesson
reading-key-previous = Previous lesson
reading-key-outline = To the course content
look-text_size = Text size
look-text_size-sm = Small
look-text_size-md = Normal
look-text_size-lg = Large
look-text_size-xl = Very large
look-line_spacing = Spacing of lines, words and letters
look-line_spacing-normal = Normal
look-line_spacing-wide = Wide
look-line_spacing-widest = Very wide
look-text_width = Length of lines
look-text_width-narrow = Short
look-text_width-normal = Normal
look-text_width-wide = Long
look-theme = Colours
look-theme-auto = As set on this device
look-theme-light = Light
look-theme-dark = Dark
look-theme-contrast = High contrast, black on white
look-motion = Movement
look-motion-auto = As set on this device
look-motion-reduced = Nothing moves
look-keys = Keyboard
look-shortcuts = Use single keys as shortcuts in lessons
look-device-only = This is kept on this device only for now.
