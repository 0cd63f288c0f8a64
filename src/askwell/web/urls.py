"""The web door's address book, room by room."""

from __future__ import annotations

from django.urls import path

from askwell.web import (
    afterwards,
    brief,
    conversation,
    entrance,
    facts,
    goals,
    imports,
    outreach,
    people,
    person,
    read,
    recall,
    settings,
    today,
    welcome,
    write,
)
from askwell.web.methods import by_method

urlpatterns = [
    # the entrance
    path("enter/<str:token>", entrance.enter, name="enter"),
    path("sign-in", entrance.sign_in, name="sign-in"),
    path("leave", entrance.leave, name="leave"),
    path("demo", entrance.sample, name="demo"),
    path("demo/leave", entrance.leave_sample, name="demo-leave"),
    # what now
    path("", today.show, name="today"),
    path("today/enough", today.enough, name="today-enough"),
    path("read", read.show, name="read"),
    # the first three minutes
    path("welcome", welcome.show, name="welcome"),
    path("welcome/goal", by_method(get=welcome.back, post=welcome.goal), name="welcome-goal"),
    path("welcome/you", by_method(get=welcome.back, post=welcome.you), name="welcome-you"),
    path("welcome/person", by_method(get=welcome.back, post=welcome.person), name="welcome-person"),
    path("welcome/skip", welcome.skip, name="welcome-skip"),
    # settings
    path("settings", settings.show, name="settings"),
    path("settings/profile", by_method(get=settings.back, post=settings.profile), name="settings-profile"),
    path("settings/mailbox", by_method(get=settings.back, post=settings.mailbox), name="settings-mailbox"),
    path("settings/mailbox/test", settings.mailbox_test, name="settings-mailbox-test"),
    path("settings/mailbox/remove", settings.mailbox_remove, name="settings-mailbox-remove"),
    path("settings/sync", settings.sync, name="settings-sync"),
    path("settings/sending", by_method(get=settings.back, post=settings.sending), name="settings-sending"),
    path("settings/rhythm", by_method(get=settings.back, post=settings.rhythm), name="settings-rhythm"),
    path("settings/rules", by_method(get=settings.back, post=settings.rules), name="settings-rules"),
    path("settings/imports/<str:id>/undo", settings.undo_import, name="settings-import-undo"),
    path("settings/unblock", settings.unblock, name="settings-unblock"),
    # a conversation: before, during, after
    path("conversations/<str:id>/brief", brief.show, name="brief"),
    path("conversations/<str:id>/brief/notes", brief.note, name="brief-note"),
    path("conversations/<str:id>", conversation.show, name="conversation"),
    path("conversations/<str:id>/agenda", conversation.agenda, name="conversation-agenda"),
    path("conversations/<str:id>/consent", conversation.consent, name="conversation-consent"),
    path("conversations/<str:id>/notes", conversation.note, name="conversation-note"),
    path("conversations/<str:id>/covered", conversation.cover, name="conversation-cover"),
    path("conversations/<str:id>/end", conversation.end, name="conversation-end"),
    path("conversations/<str:id>/reschedule", conversation.reschedule, name="conversation-reschedule"),
    path("conversations/<str:id>/cancel", conversation.cancel, name="conversation-cancel"),
    path("conversations/<str:id>/after", afterwards.show, name="afterwards"),
    path("conversations/<str:id>/after/notes", afterwards.note, name="afterwards-note"),
    path("conversations/<str:id>/after/referrals", afterwards.referral, name="afterwards-referral"),
    path("notes/<str:id>/kept", afterwards.kept, name="note-kept"),
    # write
    path("write/<str:id>", write.show, name="write"),
    path("write/<str:id>/check", write.check, name="write-check"),
    path("write/<str:id>/save", write.save, name="write-save"),
    path("write/<str:id>/fill", write.save, name="write-fill"),
    path("write/<str:id>/approve", write.approve, name="write-approve"),
    path("write/<str:id>/undo", write.undo, name="write-undo"),
    path("write/<str:id>/copied", write.copied, name="write-copied"),
    path("write/<str:id>/letter.eml", write.eml, name="write-eml"),
    path("write/<str:id>/not-sent", write.not_yet, name="write-not-sent"),
    path("write/<str:id>/sent", write.sent, name="write-sent"),
    path("write/<str:id>/settle", write.settle, name="write-settle"),
    # where things stand
    path("outreach", outreach.show, name="outreach"),
    path("outreach/confirm", outreach.confirm, name="held-confirm"),
    path("outreach/<str:id>", outreach.tell, name="outreach-story"),
    path("outreach/<str:id>/answered", outreach.answered, name="outreach-reply"),
    path("outreach/<str:id>/agree", outreach.schedule, name="outreach-schedule"),
    path("outreach/<str:id>/close", outreach.close, name="outreach-close"),
    path("outreach/<str:id>/draft", outreach.draft, name="outreach-draft"),
    path("replies/<str:id>/correct", outreach.correct, name="reply-correct"),
    # people
    path("people", people.people, name="people"),
    path("people/add", by_method(get=people.add, post=people.keep), name="person-add"),
    path("people/<str:id>", person.show, name="person"),
    path("people/<str:id>/edit", by_method(get=person.edit, post=person.change), name="person-edit"),
    path("people/<str:id>/write", person.write, name="person-write"),
    path("people/<str:id>/block", person.block, name="person-block"),
    path("people/<str:id>/unblock", person.unblock, name="person-unblock"),
    path("people/<str:id>/facts", by_method(get=person.show, post=person.add_fact), name="person-fact"),
    path("people/<str:id>/ties", by_method(get=person.show, post=person.add_tie), name="person-tie"),
    path("people/<str:id>/remove", person.remove, name="person-remove"),
    path("people/<str:id>/feeds", by_method(get=person.show, post=facts.add_feed), name="feed-add"),
    path("feeds/<str:id>/read", facts.read_feed, name="feed-read"),
    path("feeds/<str:id>/remove", facts.remove_feed, name="feed-remove"),
    # facts from elsewhere
    path("facts/add", by_method(get=facts.catch, post=facts.keep), name="fact-catch"),
    path("facts/bookmark", facts.bookmark, name="fact-bookmark"),
    # names that come to mind
    path("recall", by_method(get=recall.show, post=recall.keep), name="recall"),
    path("recall/skip", recall.skip, name="recall-skip"),
    path("recall/again", recall.again, name="recall-again"),
    # files of people
    path("import", by_method(get=imports.choose, post=imports.look), name="import"),
    path("import/confirm", imports.confirm, name="import-confirm"),
    path("import/<str:id>", imports.report, name="import-report"),
    path("import/<str:id>/undo", imports.undo, name="import-undo"),
    # goals
    path("goals", goals.index, name="goals"),
    path("goals/add", by_method(get=goals.new, post=goals.add), name="goal-add"),
    path("goals/<str:id>", goals.show, name="goal"),
    path("goals/<str:id>/introductions", goals.introduced, name="goal-introductions"),
    path("goals/<str:id>/edit", by_method(get=goals.edit, post=goals.change), name="goal-edit"),
]
