# Asking before a page is left with something that is not saved.

leave-title = Leave without saving?
leave-text = What you changed on this page is not saved yet. If you leave, it is lost.
leave-stay = Stay here
leave-go = Leave
