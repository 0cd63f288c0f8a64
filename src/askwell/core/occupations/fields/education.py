"""Teaching, studying, and keeping books."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Education",
    date(2026, 11, 30),
    work(
        "Teacher",
        also="school teacher; high school teacher; secondary school teacher; maths teacher; math teacher; "
        "mathematics teacher; science teacher; english teacher; history teacher; music teacher; lehrer; professeur; "
        "profesor; maestro; substitute teacher; physical education teacher; pe teacher; lehrerin; art teacher; esl "
        "teacher; teaching; head of year; language teacher; enseignant; head of department school; spanish teacher; "
        "classroom teacher; middle school teacher; chemistry teacher; biology teacher; drama teacher; efl teacher; "
        "supply teacher; docent; gymnasiallehrer; educator; physics teacher; french teacher; geography teacher; "
        "enseignante; esol teacher; leraar; math educator; subject leader; teacher of mathematics; teacher of "
        "english; teacher of science; professeure; profesora; foreign language teacher; yoga teacher school; student "
        "teacher; teacher trainee; computer science teacher",
        does="plan lessons and hold them; notice who falls behind; speak with parents",
        needs="a subject, explaining, patience, presence",
        near="primary-school-teacher, special-education-teacher, teaching-assistant, school-principal, tutor, "
        "instructional-designer",
        onet="25-2031.00",
    ),
    work(
        "Primary school teacher",
        also="elementary school teacher; elementary teacher; primary teacher; kindergarten teacher; preschool "
        "teacher; early childhood educator; nursery teacher; grundschullehrer; erzieher; erzieherin; early years "
        "teacher; montessori teacher; childcare worker; nanny; professeur des écoles; preschool director; au pair; "
        "childminder; grundschullehrerin; early years practitioner; day care teacher; reception teacher; nursery "
        "manager; babysitter; third grade teacher; nursery nurse; daycare worker; early childhood teacher; pre-k "
        "teacher; key stage 1 teacher; nursery practitioner; leerkracht basisonderwijs; kindergarten assistant; "
        "éducatrice; first grade teacher",
        does="teach small children to read, count and get along; play with a purpose; speak with parents",
        needs="patience, imagination, organisation, warmth",
        near="teacher, special-education-teacher, teaching-assistant",
        onet="25-2021.00",
    ),
    work(
        "Special education teacher",
        also="sen teacher; special needs teacher; sendco; senco; special educator; learning support teacher; "
        "sonderpädagoge; inclusion teacher; special education coordinator; special education; reading specialist; "
        "special needs assistant; learning support assistant; teacher of the deaf; intervention specialist; "
        "heilpädagoge; resource teacher; literacy specialist; special education director; behavior interventionist",
        does="teach children who need another way; plan for each; work with therapists and parents",
        needs="patience, observation, methods, law",
        near="teacher, occupational-therapist, school-counsellor",
        onet="25-2058.00",
    ),
    work(
        "Professor",
        also="lecturer; associate professor; assistant professor; adjunct professor; university lecturer; senior "
        "lecturer; faculty; professor emeritus; visiting professor; reader university; dozent; maître de "
        "conférences; adjunct instructor; adjunct faculty; professorin; faculty member; full professor; instructor "
        "university; academic; department chair; dean; postdoc lecturer; adjunct lecturer; profesor universitario; "
        "clinical professor; juniorprofessor; privatdozent; research professor; hoogleraar; professor of practice; "
        "college professor; teaching fellow; university professor; tenured professor; university instructor; chair "
        "professor; clinical instructor; teaching professor; head of department university; universitair docent; "
        "lecturer in law; guest lecturer; provost",
        does="teach at a university; research and publish; guide students",
        needs="a discipline deeply, teaching, writing, raising money",
        near="research-scientist, doctoral-student, teacher",
        onet="25-1099.00",
    ),
    work(
        "Teaching assistant",
        also="ta; graduate teaching assistant; classroom assistant; teacher's aide; paraprofessional; teacher "
        "assistant; paraeducator; teachers aide; education assistant; instructional assistant; classroom aide; cover "
        "supervisor; undergraduate teaching assistant; instructional aide; teacher aide; course assistant; after "
        "school teacher",
        does="help a class to learn; work with small groups; correct papers",
        needs="patience, explaining, organisation, warmth",
        near="teacher, tutor, special-education-teacher",
        onet="25-9045.00",
    ),
    work(
        "Tutor",
        also="private tutor; academic tutor; english tutor; math tutor; nachhilfelehrer; language tutor; test prep "
        "instructor; maths tutor; online tutor; writing tutor; peer tutor; private teacher; language instructor; "
        "piano teacher; instructor; swim instructor; driving instructor; online teacher; sat tutor; language coach; "
        "fahrlehrer; guitar teacher",
        does="teach one person at a time; find the gap; give courage",
        needs="a subject, patience, explaining, rapport",
        near="teacher, teaching-assistant",
        onet="25-3041.00",
    ),
    work(
        "School principal",
        also="headteacher; head teacher; principal school; vice principal; assistant principal; headmaster; "
        "schulleiter; deputy head teacher; superintendent of schools; head of school; school director; school "
        "administrator; headmistress; deputy principal; assistant headteacher; high school principal; directeur "
        "d'école; chef d'établissement; deputy headteacher; rektor; elementary school principal; middle school "
        "principal; executive headteacher; school leader",
        does="lead a school's teachers; answer to parents and boards; set the tone",
        needs="leading, teaching, budgets, backbone",
        near="teacher, education-administrator",
        onet="11-9032.00",
    ),
    work(
        "Education administrator",
        also="registrar; admissions officer; admissions counselor; student affairs coordinator; university "
        "administrator; director of admissions; academic coordinator; education manager; student services manager; "
        "admissions director; education coordinator; director of student affairs; education officer; programme "
        "administrator university; enrollment manager; admissions manager; alumni relations manager; alumni "
        "relations officer; dean of students; academic affairs coordinator; head of admissions; student services "
        "coordinator; education consultant; academic director; education program manager; residence life "
        "coordinator; director of education; assistant dean; international student coordinator; admissions "
        "coordinator; education specialist; alumni manager; study abroad coordinator; student recruitment officer; "
        "academic registrar; alumni officer; student success manager; learning manager university; faculty manager; "
        "education director; academic manager; admissions advisor; education administrator manager",
        does="run admissions, records and student services; keep rules fair; help who is lost",
        needs="organisation, rules, kindness, systems",
        near="academic-adviser, school-principal, teacher",
        onet="11-9033.00",
    ),
    work(
        "Academic adviser",
        also="academic advisor; student advisor; student adviser; college counselor; academic counselor; study "
        "advisor; student success coach; studienberater; college advisor; academic coach; student success advisor; "
        "college admissions counselor; academic success coach; student counsellor university; personal tutor "
        "university; student support adviser; international student advisor; academic adviser university; student "
        "success coordinator; student support officer",
        does="help students choose and finish; know rules and exceptions; send them to the right door",
        needs="listening, rules of study, patience, record keeping",
        near="career-adviser, education-administrator, school-counsellor",
    ),
    work(
        "School counsellor",
        also="school counselor; pastoral manager; school social worker; pupil support officer; high school "
        "counselor; guidance counsellor; college and career counselor; elementary school counselor; head of pastoral "
        "care; schulsozialarbeiter; school based therapist; student counselor; schoolmaatschappelijk werker",
        does="listen to pupils; help with trouble at home and at school; plan what comes after",
        needs="listening, youth work, discretion, contacts",
        near="career-adviser, therapist, social-worker, academic-adviser",
    ),
    work(
        "Instructional designer",
        also="learning designer; curriculum developer; e-learning developer; curriculum designer; learning "
        "experience designer; instructional technologist; curriculum specialist; elearning developer; e-learning "
        "designer; elearning specialist; curriculum manager; educational technologist; e-learning specialist; course "
        "developer; instructional coach; instructional design manager; curriculum coordinator; instructional "
        "coordinator; edtech specialist; curriculum director; learning technologist; digital learning designer; "
        "instructional systems designer; educational designer; learning architect; digital learning manager; "
        "elearning designer; curriculum writer; instructional design; learning experience manager; director of "
        "curriculum",
        does="plan courses that teach; write and film lessons; test whether people learnt",
        needs="how people learn, writing, authoring tools, interviewing experts",
        near="teacher, learning-and-development-specialist, ux-designer",
        onet="25-9031.00",
    ),
    work(
        "Librarian",
        also="library assistant; academic librarian; information specialist; bibliothekar; bibliothécaire; school "
        "librarian; research librarian; reference librarian; library manager; library technician; knowledge manager; "
        "library director; bibliotecario; information manager; public librarian; cataloguer; metadata specialist; "
        "media specialist library; data librarian; law librarian; head librarian; knowledge management specialist; "
        "subject librarian; digital librarian; library associate; systems librarian; bibliothekarin; youth services "
        "librarian; metadata librarian; teacher librarian; children's librarian; taxonomist; information officer; "
        "bibliothecaris; knowledge management consultant",
        does="find what others need to read; order knowledge; help people search",
        needs="search, ordering, teaching, patience",
        near="historian, museum-curator, education-administrator",
        onet="25-4022.00",
    ),
    work(
        "Student",
        also="undergraduate student; university student; college student; undergraduate; master student; masters "
        "student; mba candidate; mba student; law student; medical student; student at university; studentin; "
        "étudiant; estudiante; mba; engineering student; exchange student; nursing student; pupil; computer science "
        "student; étudiante; high school student; msc student; ma student; business student; recent graduate; "
        "graduate; new graduate; postgraduate student; master's student; bachelor student; mba intern; working "
        "student; werkstudent; medizinstudent; freshman; sophomore; alternant; jurastudent; apprentice; "
        "auszubildender; azubi",
        does="learn for a degree; try out work in summers; find out what to do next",
        needs="reading, writing, organisation, curiosity",
        near="doctoral-student, research-assistant",
    ),
)
