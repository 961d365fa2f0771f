# Текстове, които сървърът пише сам: електронна поща.
mail-greeting = Здравейте, { $given_name },

mail-invitation-subject = { $organisation } Ви кани в { $consortium }
mail-invitation-body = { $organisation } създаде за Вас профил в { $consortium }. Там можете да преминавате курсове със собствено темпо и да виждате кои умения сте показали. За да започнете, изберете парола.
mail-invitation-action = Изберете парола
mail-invitation-note = Връзката работи еднократно, до { $moment } (UTC). Ако не сте очаквали това съобщение, не е нужно да правите нищо.

mail-membership-subject = Вече сте част от { $organisation }
mail-membership-body = { $organisation } Ви добави в { $consortium }. Влезте с профила, който вече имате.
mail-membership-action = Вход
mail-membership-note = Ако не работите с тази организация, моля, съобщете на нейния администратор.

mail-password-reset-subject = Изберете нова парола
mail-password-reset-body = Някой, вероятно Вие, поиска нова парола за Вашия профил в { $consortium }.
mail-password-reset-action = Изберете нова парола
mail-password-reset-note = Връзката работи еднократно, до { $moment } (UTC). Ако не сте я поискали, не е нужно да правите нищо: паролата Ви остава същата.

mail-password-changed-subject = Паролата Ви беше сменена
mail-password-changed-body = Паролата на Вашия профил в { $consortium } беше сменена на { $moment } (UTC). На другите устройства сте излезли от профила си.
mail-password-changed-action = Не бях аз: избор на нова парола
mail-password-changed-note = Ако сте я сменили Вие, не е нужно да правите нищо.

mail-work-marked-subject = Работата Ви беше оценена: { $lesson }
mail-work-marked-body = Вашата работа „{ $lesson }“ в курса „{ $course }“ беше оценена от обучител. Влезте, за да видите точките и бележките.
mail-work-marked-action = Вижте резултата
mail-work-marked-note = Ако не сте преминали успешно, можете да поработите отново и да я предадете пак, доколкото курсът позволява.

page-previous-lesson = Предишен урок
page-next-lesson = Следващ урок
