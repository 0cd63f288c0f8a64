"""Words, pictures, sound and stages."""

from __future__ import annotations

from datetime import date

from askwell.core.occupations.occupation import field as _field
from askwell.core.occupations.occupation import work

field = _field(
    "Media, arts and words",
    date(2026, 11, 30),
    work(
        "Journalist",
        also="reporter; correspondent; news reporter; journaliste; periodista; data journalist; staff writer; "
        "columnist; science journalist; investigative journalist; news editor; freelance journalist; foreign "
        "correspondent; broadcast journalist; redakteur; multimedia journalist; sports journalist; business "
        "reporter; sports reporter; bureau chief; news producer; redakteurin; photojournalist; fact checker; "
        "journalism; staff reporter; journalistin; news anchor; volontär; political correspondent; technology "
        "reporter; contributing writer; news writer; environment reporter; giornalista; rédacteur journaliste; "
        "financial journalist; video journalist; breaking news reporter",
        does="find out what happened and whether it did; ring people; write against the clock",
        needs="curiosity, writing, sources, law of the press",
        near="editor, writer, public-relations-specialist, science-communicator",
        onet="27-3023.00",
    ),
    work(
        "Editor",
        also="managing editor; editor in chief; copy editor; copyeditor; commissioning editor; editorial assistant; "
        "science editor; acquisitions editor; lektor; proofreader; publisher; publishing; associate editor; book "
        "editor; executive editor; deputy editor; magazine editor; sub editor; rédacteur en chef; assistant editor; "
        "editorial director; publishing manager; sub-editor; senior editor; redactor; section editor; production "
        "editor; chefredakteur; editorial manager; publishing assistant; literary agent; editor at large; editorial "
        "lead; features editor; digital editor; web editor; newsletter editor; desk editor; publishing editor; "
        "editorial; development editor; lektorin; medical editor; opinion editor; editorial intern; rights manager; "
        "redacteur; editorial coordinator; head of editorial; technical editor; publishing director; scientific "
        "editor; journal editor; story editor; online editor; developmental editor; contributing editor; content and "
        "copy editor",
        does="choose what is printed; make texts say what they mean; guide writers",
        needs="language, judgement, tact, deadlines",
        near="journalist, writer, content-strategist, science-communicator",
        onet="27-3041.00",
    ),
    work(
        "Writer",
        also="author; novelist; freelance writer; creative writer; poet; screenwriter; playwright; ghostwriter; "
        "écrivain; schriftsteller; autor; scriptwriter; autorin; biographer; children's author; essayist; "
        "storyteller; television writer; escritor; fiction writer; food writer; travel writer; feature writer; "
        "author and speaker; auteur; tv writer; comedy writer",
        does="write what did not exist; rewrite; sell it",
        needs="language, endurance, reading, solitude",
        near="editor, journalist, copywriter, technical-writer",
        onet="27-3043.00",
    ),
    work(
        "Science communicator",
        also="science writer; medical writer; health writer; science communication officer; science communication; "
        "scientific writer; regulatory medical writer; medical communications specialist; freelance science writer; "
        "science communications officer; outreach officer science; medical copywriter; public engagement officer "
        "science; scientific communications specialist; wissenschaftskommunikator; science outreach coordinator; "
        "wissenschaftsjournalist",
        does="explain research so that others care; interview scientists; check every claim",
        needs="a science, writing, interviewing, accuracy",
        near="journalist, editor, technical-writer, communications-manager, clinical-researcher",
    ),
    work(
        "Technical writer",
        also="documentation specialist; technical author; documentation manager; api writer; technische redakteurin; "
        "technischer redakteur; technical documentation specialist; documentation engineer; technical communicator; "
        "information developer; technical content writer; documentation writer; technical documentation writer; "
        "technical communications specialist; rédacteur technique; document controller; documentation lead; "
        "technical copywriter",
        does="write how things work; ask engineers the simple questions; keep pages true",
        needs="writing, technology, order, interviewing",
        near="science-communicator, developer-advocate, instructional-designer",
        onet="27-3042.00",
    ),
    work(
        "Grant writer",
        also="grants manager; grant coordinator; grants officer; grant manager; grants specialist; research funding "
        "officer; grants administrator; grants and contracts manager; grant specialist; funding manager; proposal "
        "developer nonprofit; research development officer; grants coordinator; grant administrator; trusts and "
        "foundations manager",
        does="read what funders want; write why this work deserves it; report on what was done",
        needs="writing, budgets, deadlines, persuasion",
        near="fundraiser, nonprofit-program-manager, technical-writer",
    ),
    work(
        "Translator",
        also="interpreter; übersetzer; traducteur; traductor; localization specialist; conference interpreter; "
        "localization manager; dolmetscher; language specialist; sign language interpreter; subtitler; übersetzerin; "
        "freelance translator; localization project manager; traductrice; medical interpreter; vertaler; court "
        "interpreter; translation project manager; tolk; localisation specialist; localization engineer; translation "
        "manager; linguist translator; traductora; language lead",
        does="carry meaning from one language to another; research terms; keep the tone",
        needs="two languages deeply, writing, research, culture",
        near="writer, editor, teacher",
        onet="27-3091.00",
    ),
    work(
        "Photographer",
        also="freelance photographer; wedding photographer; commercial photographer; fotograf; photographe; "
        "fotógrafo; fashion photographer; photo editor; portrait photographer; camera operator; cinematographer; "
        "director of photography; videographer; drone operator; product photographer; photography; fotografin; "
        "cameraman; kameramann; image editor; retoucher; photography assistant; food photographer; event "
        "photographer; photo retoucher; fotograaf; drone pilot; news photographer",
        does="see, light and catch a picture; edit and deliver; find clients",
        needs="light, equipment, people, selling",
        near="video-editor, film-director, graphic-designer, journalist",
        onet="27-4021.00",
    ),
    work(
        "Video editor",
        also="film editor; post production supervisor; post-production producer; cutter; video producer; monteur "
        "vidéo; video content producer; editor video; videomaker; assistant editor film; sound engineer; audio "
        "engineer; sound designer; post producer; video specialist; mixing engineer; colorist; audio producer; video "
        "production specialist; multimedia producer; tontechniker; podcast editor; ingénieur du son; broadcast "
        "engineer; video manager; multimedia specialist; video production manager; av technician; sound technician; "
        "multimedia designer; recording engineer; re-recording mixer; audiovisual technician; cutterin; music "
        "editor; lighting technician",
        does="cut hours down to minutes; mend sound and colour; tell the story",
        needs="editing programs, rhythm, patience, storytelling",
        near="film-producer, photographer, animator",
        onet="27-4032.00",
    ),
    work(
        "Film producer",
        also="producer; executive producer; line producer; tv producer; television producer; associate producer; "
        "creative producer; production assistant; production coordinator film; radio producer; podcast producer; "
        "series producer; documentary producer; production manager film; film production; location manager; music "
        "producer; theatre producer; development producer; assistant producer; podcast host; development executive "
        "film; content producer film; broadcast producer; senior producer; field producer; runner; producteur; "
        "showrunner; producer radio; film executive; supervising producer; agency producer; unit production manager; "
        "casting director; production runner; audio documentary producer",
        does="find money, people and dates for a film or show; keep it on course; bring it to an audience",
        needs="organisation, negotiating, taste, nerve",
        near="film-director, video-editor, event-planner",
        onet="27-2012.00",
    ),
    work(
        "Film director",
        also="filmmaker; theatre director; documentary filmmaker; stage director; regisseur; réalisateur; theater "
        "director; movie director; first assistant director; documentary director; stage manager; dramaturg; "
        "artistic director; director film; music video director; video director; regista; metteur en scène; opera "
        "director; director tv; choreographer",
        does="decide how a story is seen; lead actors and camera; choose in the cutting room",
        needs="storytelling, leading, image and sound, endurance",
        near="film-producer, writer, actor, art-director",
        onet="27-2012.05",
    ),
    work(
        "Musician",
        also="composer; singer; songwriter; pianist; violinist; conductor orchestra; dj; music director; musiker; "
        "musicien; organist; singer songwriter; guitarist; orchestra musician; vocalist; cellist; choir director; "
        "opera singer; film composer; drummer; músico; performer; music supervisor; a&r manager; music manager; "
        "rapper; kapellmeister; recording artist; choral conductor; bassist; arranger; session musician; flutist; "
        "music therapist musician; audio composer",
        does="practise and perform; write or teach beside it; find the next engagement",
        needs="an instrument or voice, practice, ensemble, self-promotion",
        near="actor, teacher, video-editor",
        onet="27-2042.00",
    ),
    work(
        "Actor",
        also="actress; schauspieler; comédien; voice actor; dancer; comedian; model; tv presenter; presenter; "
        "broadcaster; radio presenter; voice over artist; moderator tv; stand-up comedian; schauspielerin; tänzer; "
        "radio host; tv host; actriz; theatre actor; ballet dancer; voiceover artist; performing artist; fashion "
        "model; magician; actor model; stuntman; mc",
        does="become somebody else on time; learn lines; audition",
        needs="voice, body, memory, thick skin",
        near="film-director, musician, writer",
        onet="27-2011.00",
    ),
    work(
        "Artist",
        also="visual artist; painter artist; sculptor; fine artist; künstler; artiste; ceramicist; studio artist; "
        "contemporary artist; muralist; tattoo artist; artista; potter; printmaker; künstlerin; new media artist; "
        "goldsmith; glass artist; artist in residence; installation artist; artiste peintre; kunstenaar; makeup "
        "artist; jeweller; craft artist; textile artist; make-up artist; freelance artist; resident artist",
        does="make work that is one's own; show and sell it; live from several things",
        needs="a craft, persistence, talking about work, bookkeeping",
        near="illustrator, museum-curator, photographer",
        onet="27-1013.00",
    ),
    work(
        "Museum curator",
        also="curator; gallery manager; gallery director; museum director; exhibitions manager; collections manager; "
        "kurator; gallery assistant; art dealer; conservateur; museum educator; curatorial assistant; registrar "
        "museum; assistant curator; art consultant; museum manager; exhibition curator; kuratorin; museum assistant; "
        "arts administrator; collections assistant; arts manager; exhibitions officer; commissaire d'exposition; "
        "auction specialist; gallerist; arts programme manager; museum technician; theatre manager; galerist; museum "
        "professional; cultural manager; kulturmanager; art advisor; arts officer; collections officer; museum "
        "guide; head of collections; learning officer museum",
        does="choose what is shown and say why; look after a collection; borrow and lend",
        needs="a field of art or history, writing, organisation, contacts",
        near="historian, librarian, artist",
        onet="25-4012.00",
    ),
)
