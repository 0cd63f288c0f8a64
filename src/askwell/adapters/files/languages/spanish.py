"""Spanish. "Nombre" heads the given name beside "Apellidos" and the whole name where it stands alone."""

from __future__ import annotations

from askwell.adapters.files.language import Language

language = Language(
    people={
        "name": ("nombre", "nombre completo", "nombre y apellidos", "apellidos y nombre"),
        "first": ("nombre de pila", "primer nombre", "nombres"),
        "middle": ("segundo nombre",),
        "last": ("apellidos", "apellido", "primer apellido"),
        "email": (
            "dirección de correo electrónico", "correo electrónico", "correo", "dirección de correo",
            "dirección de e-mail", "dirección de email",
        ),
        "phone": ("teléfono", "número de teléfono", "móvil", "teléfono móvil", "celular"),
        "employer": ("empresa", "compañía", "empleador", "organización"),
        "title": ("cargo", "puesto", "posición", "ocupación", "profesión", "puesto de trabajo", "título del puesto"),
        "headline": ("titular",),
        "place": ("ubicación", "lugar", "localidad", "residencia"),
        "city": ("ciudad", "población"),
        "region": ("provincia", "región", "comunidad autónoma", "estado"),
        "country": ("país", "país o región", "país/región"),
        "school": ("universidad", "escuela", "centro educativo", "institución educativa", "facultad", "centro"),
        "degree": ("titulación", "grado académico", "nombre del título"),
        "field": ("carrera", "estudios", "especialidad", "disciplina académica"),
        "year": ("año", "promoción", "año de graduación", "año de titulación"),
        "url": ("enlace", "perfil", "url del perfil", "sitio web", "página web", "perfil de linkedin"),
        "tie": ("relación", "parentesco"),
        "connected-on": (
            "conectado el", "fecha de conexión", "contacto desde", "conexión desde", "conectado desde",
        ),
    },
    background={
        "first": ("nombre",),
        "last": ("apellidos", "apellido"),
        "headline": ("titular", "título profesional"),
        "place": ("ubicación geográfica", "ubicación"),
        "employer": ("nombre de la empresa", "nombre de empresa", "empresa"),
        "title": ("cargo", "título", "puesto"),
        "school": ("nombre de la institución educativa", "nombre del centro educativo", "nombre de la escuela",
                   "institución educativa", "centro educativo", "universidad"),
        "degree": ("nombre del título", "titulación", "título académico"),
        "started": ("empezado el", "fecha de inicio", "iniciado el", "inicio", "desde"),
        "ended": ("finalizado el", "fecha de finalización", "terminado el", "fecha de fin", "hasta"),
        "skill": ("nombre",),
    },
    private={
        "birth date": ("fecha de nacimiento", "cumpleaños", "nacimiento"),
        "home address": ("dirección", "dirección postal", "domicilio", "calle", "código postal"),
    },
    months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    short_months=(("set", 9), ("setiembre", 9)),
)  # fmt: skip
