import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import askwell.models.ids


def name_connectors(apps, schema_editor):
    """Until now only the address told of whom an introduction was asked."""
    Address = apps.get_model("askwell", "Address")
    requests = apps.get_model("askwell", "Message").objects.filter(kind="intro-request").exclude(to_address="")
    for each in requests.select_related("outreach__account"):
        books = each.outreach.account.books.all()
        found = Address.objects.filter(contact__book__in=books, normalised=each.to_address.lower()).first()
        if found:
            each.connector_id = found.contact_id
            each.save(update_fields=["connector"])


class Migration(migrations.Migration):
    dependencies = [
        ("askwell", "0007_duplicates"),
    ]

    operations = [
        migrations.CreateModel(
            name="Feed",
            fields=[
                ("id", askwell.models.ids.IdField(prefix="fee", serialize=False)),
                ("url", models.CharField(max_length=500)),
                ("title", models.CharField(blank=True, max_length=200)),
                ("etag", models.CharField(blank=True, max_length=200)),
                ("modified", models.CharField(blank=True, max_length=100)),
                ("checked_at", models.DateTimeField(blank=True, null=True)),
                ("trouble", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "db_table": "feed",
                "ordering": ("created_at", "id"),
            },
        ),
        migrations.AddField(
            model_name="account",
            name="recalled",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="fact",
            name="said_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="message",
            name="connector",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="requests",
                to="askwell.contact",
            ),
        ),
        migrations.RunPython(name_connectors, migrations.RunPython.noop, elidable=True),
        migrations.AddField(
            model_name="tie",
            name="last_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="tie",
            name="letter_marks",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="tie",
            name="letters",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["account", "at"], name="event_newest"),
        ),
        migrations.AddField(
            model_name="feed",
            name="account",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="feeds", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="feed",
            name="contact",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="feeds", to="askwell.contact"
            ),
        ),
        migrations.AddConstraint(
            model_name="feed",
            constraint=models.UniqueConstraint(fields=("account", "contact", "url"), name="a_feed_once_per_person"),
        ),
    ]
