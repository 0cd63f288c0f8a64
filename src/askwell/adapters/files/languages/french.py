"""French. "Nom" heads the family name beside "Prénom" and the whole name where it stands alone."""

from __future__ import annotations

from askwell.adapters.files.language import Language

language = Language(
    people={
        "name": ("nom", "nom complet", "nom et prénom", "prénom et nom", "nom d'affichage", "participant"),
        "first": ("prénom", "prénoms", "prénom usuel"),
        "middle": ("deuxième prénom",),
        "last": ("nom de famille", "patronyme", "nom d'usage"),
        "email": (
            "adresse e-mail", "adresse mail", "courriel", "adresse de messagerie", "adresse électronique",
            "adresse email",
        ),
        "phone": ("téléphone", "numéro de téléphone", "tél", "portable", "téléphone mobile", "tél. mobile"),
        "employer": ("entreprise", "société", "employeur", "organisme", "organisation"),
        "title": ("poste", "fonction", "profession", "métier", "intitulé du poste", "titre du poste", "emploi"),
        "headline": ("titre du profil", "accroche"),
        "place": ("lieu", "localisation", "emplacement", "lieu de résidence"),
        "city": ("ville", "commune"),
        "region": ("région", "département", "province", "canton"),
        "country": ("pays", "pays/région"),
        "school": ("école", "université", "établissement", "établissement scolaire"),
        "degree": ("diplôme", "nom du diplôme"),
        "field": ("filière", "domaine d'études", "spécialité", "discipline"),
        "year": ("promotion", "promo", "année", "année de diplôme", "année d'obtention"),
        "url": ("lien", "profil", "url du profil", "site web", "page web", "profil linkedin"),
        "tie": ("lien de parenté", "relation"),
        "connected-on": (
            "connecté le", "en relation depuis", "en relation depuis le", "date de connexion",
            "date de mise en relation", "relation depuis",
        ),
    },
    background={
        "first": ("prénom",),
        "last": ("nom", "nom de famille"),
        "headline": ("titre du profil", "titre professionnel", "accroche", "intitulé"),
        "place": ("lieu géographique", "géolocalisation", "localisation", "zone géographique", "lieu"),
        "employer": ("nom de l'entreprise", "nom de la société", "entreprise"),
        "title": ("titre", "intitulé du poste", "poste"),
        "school": ("nom de l'école", "nom de l'établissement", "école", "établissement"),
        "degree": ("nom du diplôme", "diplôme"),
        "started": ("débuté le", "commencé le", "date de début", "début"),
        "ended": ("terminé le", "fini le", "date de fin", "fin"),
        "skill": ("nom",),
    },
    private={
        "birth date": ("date de naissance", "anniversaire", "né le", "née le"),
        "home address": (
            "adresse", "adresse postale", "adresse personnelle", "rue", "code postal", "rue (domicile)",
            "code postal (domicile)",
        ),
    },
    months="janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
)  # fmt: skip
