import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import askwell.models.ids


class Migration(migrations.Migration):
    dependencies = [
        ("askwell", "0001_first"),
    ]

    operations = [
        migrations.CreateModel(
            name="SavedFilter",
            fields=[
                ("id", askwell.models.ids.IdField(prefix="fil", serialize=False)),
                ("name", models.CharField(max_length=80)),
                ("wanted", models.JSONField(default=dict)),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "db_table": "saved_filter",
                "ordering": ("name",),
            },
        ),
        migrations.AddField(
            model_name="book",
            name="revision",
            field=models.PositiveBigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="contact",
            name="revision",
            field=models.PositiveBigIntegerField(default=0),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(fields=["book", "revision"], name="changed_since"),
        ),
        migrations.AddField(
            model_name="savedfilter",
            name="account",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="saved_filters", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddConstraint(
            model_name="savedfilter",
            constraint=models.UniqueConstraint(fields=("account", "name"), name="one_filter_of_a_name"),
        ),
    ]
