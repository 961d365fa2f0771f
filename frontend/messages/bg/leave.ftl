# Asking before a page is left with something that is not saved.

leave-title = Да напуснете ли, без да запазите?
leave-text = Промените на тази страница още не са запазени. Ако я напуснете, те ще се загубят.
leave-stay = Остани тук
leave-go = Напусни
