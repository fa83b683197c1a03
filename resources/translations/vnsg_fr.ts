<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About VNSG Viewer</source>
        <translation>À propos de VNSG Viewer</translation>
    </message>
    <message>
        <source>Turns news articles into a chronicle of diplomatic contacts. Your articles stay on this computer.</source>
        <translation>Transforme des articles de presse en une chronique des contacts diplomatiques. Vos articles restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;sample articles</source>
        <translation>Ouvrir les articles d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Annuler la lecture</translation>
    </message>
    <message>
        <source>Pro&amp;blems…</source>
        <translation>Pro&amp;blèmes…</translation>
    </message>
    <message>
        <source>&amp;Print summary…</source>
        <translation>&amp;Imprimer le résumé…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear &amp;selection</source>
        <translation>Effacer la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Engagements</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Dim what is filtered out</source>
        <translation>Estomper ce que le &amp;filtre écarte</translation>
    </message>
    <message>
        <source>&amp;Remember folder, filter and view</source>
        <translation>Re&amp;tenir dossier, filtre et vue</translation>
    </message>
    <message>
        <source>L&amp;anes</source>
        <translation>Coulo&amp;irs</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Filter &amp;panel</source>
        <translation>&amp;Panneau des filtres</translation>
    </message>
    <message>
        <source>&amp;Event panel</source>
        <translation>Panneau de l’évé&amp;nement</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vue p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vue s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About VNSG Viewer</source>
        <translation>À &amp;propos de VNSG Viewer</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>Retirer le filtre {label}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No commitment was found in the reports.</source>
        <translation>Aucun engagement n’a été trouvé dans les comptes rendus.</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Reading {folder}…</source>
        <translation>Lecture de {folder}…</translation>
    </message>
    <message>
        <source>{folder} · read {articles} in {seconds} s</source>
        <translation>{folder} · lecture&#xa0;: {articles} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{read} · filter and view as you left them</source>
        <translation>{read} · filtre et vue comme à la dernière fois</translation>
    </message>
    <message>
        <source>Open a folder of news articles, or drop one here. Nothing leaves this computer.</source>
        <translation>Ouvrez un dossier d’articles de presse ou déposez-en un ici. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>There is no article in {folder} that could be read.</source>
        <translation>Aucun article lisible dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more…</source>
        <translation>
            <numerusform>Et %n autre…</numerusform>
            <numerusform>Et %n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Pas d’articles ici</translation>
    </message>
    <message>
        <source>The articles were read, but none of them reports a contact between officials.</source>
        <translation>Les articles ont été lus, mais aucun ne relate de contact entre responsables.</translation>
    </message>
    <message>
        <source>No events found</source>
        <translation>Aucun événement trouvé</translation>
    </message>
    <message>
        <source>None of {events} passes the filter.</source>
        <translation>Le filtre ne laisse rien passer ({events} au total).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Filter: {n} of {events}</source>
        <translation>Filtre&#xa0;: {n} sur {events}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An error in VNSG Viewer</source>
        <translation>Une erreur dans VNSG Viewer</translation>
    </message>
    <message>
        <source>The program made a mistake. Your articles are untouched. The report is kept in {file}.</source>
        <translation>Le programme a commis une erreur. Vos articles sont intacts. Le rapport est conservé dans {file}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Why? All {n} reasons</source>
        <translation>Pourquoi&#xa0;? Les {n} raisons</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Part of: {title}</source>
        <translation>Dans le cadre de&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Show where the article names this participant. Rule: {rule}</source>
        <translation>Montrer où l’article nomme ce participant. Règle&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Choose an event to see who met, what was said and where it is written.</source>
        <translation>Choisissez un événement pour voir qui s’est rencontré, ce qui a été dit et où c’est écrit.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l’événement</translation>
    </message>
    <message>
        <source>Commitments {n}</source>
        <translation>Engagements {n}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Reports {n}</source>
        <translation>Comptes rendus {n}</translation>
    </message>
    <message>
        <source>Threads {n}</source>
        <translation>Fils {n}</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Rechercher une valeur</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <translation>{n} de plus…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Lanes: {kind}</source>
        <translation>Couloirs&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>Chronologie&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Timeline: zoom</source>
        <translation>Chronologie&#xa0;: zoomer</translation>
    </message>
    <message>
        <source>Timeline: fit what is filtered</source>
        <translation>Chronologie&#xa0;: ajuster à ce qui est filtré</translation>
    </message>
    <message>
        <source>Timeline: centre the event; again, zoom to it</source>
        <translation>Chronologie&#xa0;: centrer l’événement&#xa0;; encore&#xa0;: zoomer dessus</translation>
    </message>
    <message>
        <source>Timeline: first and last event</source>
        <translation>Chronologie&#xa0;: premier et dernier événement</translation>
    </message>
    <message>
        <source>Open the event in the side panel</source>
        <translation>Ouvrir l’événement dans le panneau latéral</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ministries</source>
        <translation>Ministères</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Types d’événement</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>From the next start, VNSG Viewer is in English.</source>
        <translation>Dès le prochain démarrage, VNSG Viewer sera en français.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>PeriodGroup</name>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Events from this year, month or day</source>
        <translation>Événements à partir de cette année, de ce mois ou de ce jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Events up to this year, month or day</source>
        <translation>Événements jusqu’à cette année, ce mois ou ce jour</translation>
    </message>
    <message>
        <source>Write 2023, 2023-02 or 2023-02-09.</source>
        <translation>Écrivez 2023, 2023-02 ou 2023-02-09.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-02 or 2023-02-09</source>
        <translation>Une année, un mois ou un jour&#xa0;: 2023, 2023-02 ou 2023-02-09</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>See whether the printer is ready.</source>
        <translation>Vérifiez que l’imprimante est prête.</translation>
    </message>
    <message>
        <source>The pages could not be printed: {}.</source>
        <translation>Les pages n’ont pas pu être imprimées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is lost: the other articles are shown. These files or findings need a look.</source>
        <translation>Rien n’est perdu&#xa0;: les autres articles sont affichés. Ces fichiers ou ces constats demandent un coup d’œil.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Which events?</source>
        <translation>Quels événements&#xa0;?</translation>
    </message>
    <message>
        <source>Which events shall it hold?</source>
        <translation>Quels événements faut-il y mettre&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Filtered events</source>
        <translation>Événements &amp;filtrés</translation>
    </message>
    <message>
        <source>&amp;Selected event</source>
        <translation>Événement &amp;sélectionné</translation>
    </message>
    <message>
        <source>&amp;All events</source>
        <translation>&amp;Tous les événements</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search text, people, topics</source>
        <translation>Rechercher un texte, une personne, un thème</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What could not be read, and what is doubtful</source>
        <translation>Ce qui n’a pas pu être lu et ce qui est douteux</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>No commitment of this event is taken up elsewhere.</source>
        <translation>Aucun engagement de cet événement n’est repris ailleurs.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Save picture of this view…</source>
        <translation>Enregistrer une image de cette vue…</translation>
    </message>
    <message>
        <source>Save picture of the whole range…</source>
        <translation>Enregistrer une image de toute la période…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrer</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Déplier le couloir</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation>Replier le couloir</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation>Monter le couloir</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation>Descendre le couloir</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Replier tous les couloirs</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Déplier tous les couloirs</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndatedTray</name>
    <message>
        <source>Events without a date</source>
        <translation>Événements sans date</translation>
    </message>
    <message numerus="yes">
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Sans date&#xa0;: %n</numerusform>
            <numerusform>Sans date&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>Règle&#xa0;: {rule}</translation>
    </message>
</context>
</TS>
