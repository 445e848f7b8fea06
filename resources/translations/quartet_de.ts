<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutPage</name>
  <message>
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Begun with</source>
   <translation>Begonnen mit</translation>
  </message>
  <message>
   <source>Card of the model</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Gelernt aus</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>SHA-256 of the data</source>
   <translation>SHA-256 der Daten</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The card of its model</source>
   <translation>Die Karte seines Modells</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Was sein Programm geschrieben hat</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Was verlangt war</translation>
  </message>
  <message>
   <source>as long as it takes</source>
   <translation>so lange es dauert</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} Pixel</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} Token</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} Minuten</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>Fetching a model</source>
   <translation>Ein Modell wird geholt</translation>
  </message>
  <message>
   <source>Open the queue (Ctrl+J)</source>
   <translation>Warteschlange öffnen (Ctrl+J)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Queue paused</source>
   <translation>Warteschlange pausiert</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Was gerade getan wird</translation>
  </message>
  <message>
   <source>{count} could not be finished</source>
   <translation>{count} konnte nicht fertig werden</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{stage} {done} of {total}</source>
   <translation>{stage} {done} von {total}</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} warten</translation>
  </message>
 </context>
 <context>
  <name>AddingRow</name>
  <message>
   <source>A model of Quartet, a diffusers or transformers folder, or a TAESD in two files</source>
   <translation>Ein Modell von Quartet, ein Ordner von diffusers oder transformers oder ein TAESD in zwei Dateien</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Datei hinzufügen …</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Ordner hinzufügen …</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Modell hinzufügen</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>„{name}“ wird hinzugefügt</translation>
  </message>
  <message>
   <source>Progress of adding</source>
   <translation>Fortschritt des Hinzufügens</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)</source>
   <translation>Gewichte (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Weights as a .safetensors, .gguf, .pt or .pth file</source>
   <translation>Gewichte als .safetensors-, .gguf-, .pt- oder .pth-Datei</translation>
  </message>
  <message>
   <source>or drop one here</source>
   <translation>oder hier ablegen</translation>
  </message>
 </context>
 <context>
  <name>AdvancedGroup</name>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
 </context>
 <context>
  <name>AlternativesCard</name>
  <message>
   <source>Chance: after temperature, top-p and the other settings</source>
   <translation>Chance: nach Temperatur, Top-p und den anderen Einstellungen</translation>
  </message>
  <message>
   <source>It is not known what else could stand here.</source>
   <translation>Es ist nicht bekannt, was hier noch stehen könnte.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Andere Wörter</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>Chance</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
 </context>
 <context>
  <name>AttentionMatrix</name>
  <message>
   <source>Attention by layer and head</source>
   <translation>Aufmerksamkeit nach Schicht und Kopf</translation>
  </message>
  <message>
   <source>all heads</source>
   <translation>alle Köpfe</translation>
  </message>
  <message>
   <source>all layers</source>
   <translation>alle Schichten</translation>
  </message>
  <message>
   <source>head %1</source>
   <translation>Kopf %1</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>Schicht %1</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>Mittel</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>%1 · where it looked before it wrote “%2”</source>
   <translation>%1 · wohin es sah, bevor es „%2“ schrieb</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Aufmerksamkeit</translation>
  </message>
  <message>
   <source>Count the first token too: heads that have nothing to look at rest on it</source>
   <translation>Das erste Token mitzählen: Köpfe, die nichts anzusehen haben, ruhen darauf</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Erstes Token</translation>
  </message>
  <message>
   <source>This model has no attention to show.</source>
   <translation>Dieses Modell hat keine Aufmerksamkeit, die sich zeigen lässt.</translation>
  </message>
 </context>
 <context>
  <name>AxesPanel</name>
  <message>
   <source>Change the picture</source>
   <translation>Bild verändern</translation>
  </message>
  <message>
   <source>Find a slider</source>
   <translation>Regler suchen</translation>
  </message>
  <message>
   <source>More sliders</source>
   <translation>Mehr Regler</translation>
  </message>
  <message>
   <source>Reset all: the picture as it came back (Backspace)</source>
   <translation>Alles zurücksetzen: das Bild, wie es zurückkam (Backspace)</translation>
  </message>
  <message>
   <source>Show %1 more of %2</source>
   <translation>%1 weitere von %2 zeigen</translation>
  </message>
  <message>
   <source>Surprise me: pulls some of these sliders at random (R)</source>
   <translation>Überraschung: zieht einige dieser Regler zufällig (R)</translation>
  </message>
 </context>
 <context>
  <name>AxisRow</name>
  <message>
   <source>A way in which pictures change that nobody has given a name.</source>
   <translation>Eine Art, wie sich Bilder ändern, der niemand einen Namen gegeben hat.</translation>
  </message>
  <message>
   <source>From “%1” to “%2”.</source>
   <translation>Von „%1“ bis „%2“.</translation>
  </message>
  <message>
   <source>In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.</source>
   <translation>In Standardabweichungen; 1 ändert das Bild um %1 von 255 Stufen. Doppelklick setzt zurück.</translation>
  </message>
  <message>
   <source>Latent %1</source>
   <translation>Latent %1</translation>
  </message>
  <message>
   <source>Lock %1</source>
   <translation>%1 sperren</translation>
  </message>
  <message>
   <source>Lock: keeps this amount when sliders are reset or surprised, and when another picture comes</source>
   <translation>Sperren: behält diesen Wert beim Zurücksetzen, beim Überraschen und wenn ein anderes Bild kommt</translation>
  </message>
 </context>
 <context>
  <name>AxisValues</name>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>a red fox; a blue fox</source>
   <translation>ein roter Fuchs; ein blauer Fuchs</translation>
  </message>
 </context>
 <context>
  <name>BatchGrid</name>
  <message>
   <source>At picture %1 of %2, seed %3</source>
   <translation>Bei Bild %1 von %2, Seed %3</translation>
  </message>
  <message>
   <source>Click a picture to see it large, with its steps</source>
   <translation>Ein Klick auf ein Bild zeigt es groß, mit seinen Schritten</translation>
  </message>
  <message>
   <source>Pictures painted together</source>
   <translation>Zusammen gemalte Bilder</translation>
  </message>
 </context>
 <context>
  <name>BlendPage</name>
  <message>
   <source>A becomes B and B becomes A (X)</source>
   <translation>A wird zu B und B zu A (X)</translation>
  </message>
  <message>
   <source>Hold a picture as A, then drop another: that is B.</source>
   <translation>Halten Sie ein Bild als A fest und legen Sie dann ein anderes ab: das ist B.</translation>
  </message>
  <message>
   <source>Hold the picture on the canvas as A (A), or drop one here</source>
   <translation>Das Bild auf der Leinwand als A festhalten (A), oder hier eines ablegen</translation>
  </message>
  <message>
   <source>Keep picture</source>
   <translation>Bild behalten</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Das Bild am Griff in die Galerie legen (K)</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Tauschen</translation>
  </message>
  <message>
   <source>The picture on the canvas is B; drop another one here</source>
   <translation>Das Bild auf der Leinwand ist B; legen Sie hier ein anderes ab</translation>
  </message>
 </context>
 <context>
  <name>BlendStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Ziehen Sie den Griff; sein Bild wird groß gezeigt. Die Pfeiltasten links und rechts bewegen ihn.</translation>
  </message>
  <message>
   <source>The way from A to B</source>
   <translation>Der Weg von A nach B</translation>
  </message>
 </context>
 <context>
  <name>Branches</name>
  <message>
   <source>as it was</source>
   <translation>wie es war</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>neues Rauschen</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>ohne Worte</translation>
  </message>
  <message>
   <source>without “%1”</source>
   <translation>ohne „%1“</translation>
  </message>
 </context>
 <context>
  <name>BranchesPage</name>
  <message>
   <source>Stop at a step, change words, guidance, sampler or style, and branch from there (B).</source>
   <translation>Bei einem Schritt anhalten, Worte, Guidance, Sampler oder Stil ändern und von dort abzweigen (B).</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>%1 picked</source>
   <translation>%1 ausgewählt</translation>
  </message>
  <message>
   <source>%1 with edits not kept</source>
   <translation>%1 mit nicht behaltenen Änderungen</translation>
  </message>
  <message>
   <source>%1 · rests</source>
   <translation>%1 · ruht</translation>
  </message>
  <message>
   <source>A picture is being read</source>
   <translation>Ein Bild wird gelesen</translation>
  </message>
  <message>
   <source>Back to the picture</source>
   <translation>Zurück zum Bild</translation>
  </message>
  <message>
   <source>Before the edits, while held</source>
   <translation>Vor den Änderungen, solange gedrückt</translation>
  </message>
  <message>
   <source>Before the sliders, while held</source>
   <translation>Vor den Reglern, solange gedrückt</translation>
  </message>
  <message>
   <source>Bringing the steps back …</source>
   <translation>Schritte werden zurückgeholt …</translation>
  </message>
  <message>
   <source>Draw new faces, or drop a photograph here to find its face.</source>
   <translation>Ziehen Sie neue Gesichter oder legen Sie hier ein Foto ab, um das Gesicht darin zu finden.</translation>
  </message>
  <message>
   <source>Drawing %1 of %2</source>
   <translation>%1 von %2 wird gezeichnet</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>Zeichnet …</translation>
  </message>
  <message>
   <source>Find the face in a picture (Ctrl+O)</source>
   <translation>Das Gesicht in einem Bild finden (Ctrl+O)</translation>
  </message>
  <message>
   <source>First step; the finished picture</source>
   <translation>Erster Schritt; das fertige Bild</translation>
  </message>
  <message>
   <source>From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, judge it, and use it in its tab. Nothing leaves this machine. The example learns small shapes, drawn on the spot, in two minutes.</source>
   <translation>Aus Ihren Bildern oder Texten lernt es, nachzubauen, zu zeichnen, zu malen oder zu schreiben. Sie sehen ihm beim Lernen zu, beurteilen es und verwenden es in seinem Reiter. Nichts verlässt diesen Rechner. Das Beispiel lernt in zwei Minuten kleine Formen, die an Ort und Stelle gezeichnet werden.</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Modell holen</translation>
  </message>
  <message>
   <source>Get one once, or add your own; after that everything works without a network.</source>
   <translation>Holen Sie einmal eines oder fügen Sie Ihr eigenes hinzu; danach geht alles ohne Netz.</translation>
  </message>
  <message>
   <source>Get one once; after that everything works without a network.</source>
   <translation>Holen Sie einmal eines; danach geht alles ohne Netz.</translation>
  </message>
  <message>
   <source>Go on from a sample</source>
   <translation>Von einem Sample weitermachen</translation>
  </message>
  <message>
   <source>Grid: all faces (G)</source>
   <translation>Raster: alle Gesichter (G)</translation>
  </message>
  <message>
   <source>Keep the picked faces in the gallery (K)</source>
   <translation>Die ausgewählten Gesichter in die Galerie legen (K)</translation>
  </message>
  <message>
   <source>Kept in the gallery</source>
   <translation>Liegt in der Galerie</translation>
  </message>
  <message>
   <source>Loading the model …</source>
   <translation>Modell wird geladen …</translation>
  </message>
  <message>
   <source>Loupe and back</source>
   <translation>Lupe und zurück</translation>
  </message>
  <message>
   <source>Loupe: one face, large (E)</source>
   <translation>Lupe: ein Gesicht, groß (E)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Morph: the picture at the handle (M)</source>
   <translation>Morph: das Bild am Griff (M)</translation>
  </message>
  <message>
   <source>Move the wipe; walk from sample to sample</source>
   <translation>Wischkante bewegen; von Sample zu Sample gehen</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Neue Gesichter</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Neuer Lauf</translation>
  </message>
  <message>
   <source>No face model is here yet</source>
   <translation>Noch ist kein Modell für Gesichter da</translation>
  </message>
  <message>
   <source>No model for pictures is here yet</source>
   <translation>Noch ist kein Modell für Bilder da</translation>
  </message>
  <message>
   <source>No model that paints is here yet</source>
   <translation>Noch ist kein Modell da, das malt</translation>
  </message>
  <message>
   <source>No model that writes is here yet</source>
   <translation>Noch ist kein Modell da, das schreibt</translation>
  </message>
  <message>
   <source>Not painted yet</source>
   <translation>Noch nicht gemalt</translation>
  </message>
  <message>
   <source>Other words for the one at the caret</source>
   <translation>Andere Wörter für das an der Schreibmarke</translation>
  </message>
  <message>
   <source>Painting …</source>
   <translation>Malt …</translation>
  </message>
  <message>
   <source>Pick nothing, go back</source>
   <translation>Nichts auswählen, zurück</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>„%1“ wird gelesen …</translation>
  </message>
  <message>
   <source>Rebuilding …</source>
   <translation>Wird nachgebaut …</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Vom Bogen entfernen</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Alle Regler zurücksetzen</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Gesicht zurücksetzen</translation>
  </message>
  <message>
   <source>Sketching …</source>
   <translation>Skizziert …</translation>
  </message>
  <message>
   <source>Something is being read or painted</source>
   <translation>Etwas wird gelesen oder gemalt</translation>
  </message>
  <message>
   <source>Step back and forth; walk from picture to picture</source>
   <translation>Schrittweise vor und zurück; von Bild zu Bild gehen</translation>
  </message>
  <message>
   <source>The model is being loaded, or reads</source>
   <translation>Das Modell wird geladen oder liest</translation>
  </message>
  <message>
   <source>The queue rests: Play (P) goes on</source>
   <translation>Die Warteschlange ruht: Abspielen (P) macht weiter</translation>
  </message>
  <message>
   <source>The search for a face</source>
   <translation>Die Suche nach einem Gesicht</translation>
  </message>
  <message>
   <source>The sheet is empty</source>
   <translation>Der Bogen ist leer</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Ein eigenes Modell trainieren</translation>
  </message>
  <message>
   <source>Variations of the current face (V)</source>
   <translation>Variationen des aktuellen Gesichts (V)</translation>
  </message>
  <message>
   <source>Waits for its turn</source>
   <translation>Wartet, bis es dran ist</translation>
  </message>
  <message>
   <source>Walk from face to face</source>
   <translation>Von Gesicht zu Gesicht gehen</translation>
  </message>
  <message>
   <source>Watch it learn shapes</source>
   <translation>Beim Lernen von Formen zusehen</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>Blend: the picture between A and B (B)</source>
   <translation>Mischen: das Bild zwischen A und B (B)</translation>
  </message>
  <message>
   <source>Difference: bright where the two differ (D)</source>
   <translation>Unterschied: hell, wo beide abweichen (D)</translation>
  </message>
  <message>
   <source>Draw from nothing (N)</source>
   <translation>Aus dem Nichts zeichnen (N)</translation>
  </message>
  <message>
   <source>Framing: bring the face to the marks (F)</source>
   <translation>Ausschnitt: das Gesicht an die Marken bringen (F)</translation>
  </message>
  <message>
   <source>Hold this picture as A, the start of a blend (A)</source>
   <translation>Dieses Bild als A festhalten, den Anfang einer Mischung (A)</translation>
  </message>
  <message>
   <source>Keep what is shown in the gallery (K)</source>
   <translation>Was zu sehen ist, in die Galerie legen (K)</translation>
  </message>
  <message>
   <source>Open a picture (Ctrl+O)</source>
   <translation>Bild öffnen (Ctrl+O)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Nebeneinander (S)</translation>
  </message>
  <message>
   <source>Wipe: original and result over each other (W)</source>
   <translation>Wischen: Original und Ergebnis übereinander (W)</translation>
  </message>
 </context>
 <context>
  <name>CardDialog</name>
  <message>
   <source>About {name}</source>
   <translation>Über {name}</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>0 to 5</source>
   <translation>0 bis 5</translation>
  </message>
  <message>
   <source>1024 pixels</source>
   <translation>1024 Pixel</translation>
  </message>
  <message>
   <source>2048 pixels</source>
   <translation>2048 Pixel</translation>
  </message>
  <message>
   <source>4096 pixels</source>
   <translation>4096 Pixel</translation>
  </message>
  <message>
   <source>A copy of each, in a folder.</source>
   <translation>Eine Kopie von jedem, in einem Ordner.</translation>
  </message>
  <message>
   <source>As kept</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>As large as they are</source>
   <translation>So groß, wie sie sind</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cameras and phones write into photographs where they were taken.</source>
   <translation>Kameras und Telefone schreiben in Fotos, wo sie aufgenommen wurden.</translation>
  </message>
  <message>
   <source>Everything: it can be made again</source>
   <translation>Alles: es lässt sich noch einmal machen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Invisible mark in AI-made pictures</source>
   <translation>Unsichtbare Marke in KI-erzeugten Bildern</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Dateityp</translation>
  </message>
  <message>
   <source>Kind of table</source>
   <translation>Art der Tabelle</translation>
  </message>
  <message>
   <source>Longest side</source>
   <translation>Längste Seite</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <source>Names under the pictures</source>
   <translation>Namen unter den Bildern</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>One file that another Quartet takes in whole: with stars, tags, notes and descent.</source>
   <translation>Eine Datei, die ein anderes Quartet ganz übernimmt: mit Sternen, Schlagwörtern, Notizen und Abstammung.</translation>
  </message>
  <message>
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <source>Put in what differs from item to item</source>
   <translation>Einsetzen, was sich von Objekt zu Objekt unterscheidet</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Bogen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Signed as well</source>
   <translation>Auch signiert</translation>
  </message>
  <message>
   <source>Small pictures with their names on A4 pages.</source>
   <translation>Kleine Bilder mit ihren Namen auf A4-Seiten.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>That it is AI-made, signed</source>
   <translation>Dass es KI-erzeugt ist, signiert</translation>
  </message>
  <message>
   <source>They tell</source>
   <translation>Sie verraten</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title of the first page</source>
   <translation>Titel der ersten Seite</translation>
  </message>
  <message>
   <source>What copies tell</source>
   <translation>Was Kopien verraten</translation>
  </message>
  <message>
   <source>What is known of each, for a spreadsheet or a program.</source>
   <translation>Was von jedem bekannt ist, für eine Tabellenkalkulation oder ein Programm.</translation>
  </message>
  <message>
   <source>Without the place (GPS)</source>
   <translation>Ohne den Aufnahmeort (GPS)</translation>
  </message>
  <message>
   <source>Words, fields in braces, and “/” between folders</source>
   <translation>Wörter, Felder in geschweiften Klammern und „/“ zwischen Ordnern</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>as in the gallery</source>
   <translation>wie in der Galerie</translation>
  </message>
  <message>
   <source>counts from 1</source>
   <translation>zählt ab 1</translation>
  </message>
  <message>
   <source>its number in the gallery</source>
   <translation>seine Nummer in der Galerie</translation>
  </message>
  <message>
   <source>its seed</source>
   <translation>sein Seed</translation>
  </message>
  <message>
   <source>picture, text …</source>
   <translation>Bild, Text …</translation>
  </message>
  <message>
   <source>red, orange …</source>
   <translation>rot, orange …</translation>
  </message>
  <message>
   <source>what made it</source>
   <translation>was es gemacht hat</translation>
  </message>
  <message>
   <source>what was asked of it</source>
   <translation>was davon verlangt war</translation>
  </message>
 </context>
 <context>
  <name>CollectionRow</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>New collection …</source>
   <translation>Neue Sammlung …</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>In eine Sammlung legen</translation>
  </message>
  <message>
   <source>Show the collection “{name}”. The cross takes this out of it.</source>
   <translation>Zeigt die Sammlung „{name}“. Das Kreuz nimmt dies heraus.</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Sterne</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>{noun}, brought in</source>
   <translation>{noun}, hereingeholt</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Changes when Quartet is started again</source>
   <translation>Ändert sich beim nächsten Start von Quartet</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Full-screen window</source>
   <translation>Fenster im Vollbild</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Erstellen</translation>
  </message>
  <message>
   <source>Models …</source>
   <translation>Modelle …</translation>
  </message>
  <message>
   <source>Privacy …</source>
   <translation>Privatsphäre …</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Recent and details</source>
   <translation>Neueste und Details</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Where a file comes from …</source>
   <translation>Woher eine Datei stammt …</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Comparing {count}</source>
   <translation>{count} im Vergleich</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Auch gleiche Einstellungen</translation>
  </message>
  <message>
   <source>One at a time, to flip through with the arrows (O)</source>
   <translation>Eines nach dem anderen, zum Durchblättern mit den Pfeiltasten (O)</translation>
  </message>
  <message>
   <source>Show the settings (T)</source>
   <translation>Einstellungen zeigen (T)</translation>
  </message>
  <message>
   <source>Show the settings that are the same in all as well (E)</source>
   <translation>Auch die Einstellungen zeigen, die bei allen gleich sind (E)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Nebeneinander (S)</translation>
  </message>
  <message>
   <source>Wipe between two pictures of the same size (W)</source>
   <translation>Zwischen zwei gleich großen Bildern wischen (W)</translation>
  </message>
  <message>
   <source>Zoom, move and scroll all together (L)</source>
   <translation>Alle zusammen zoomen, verschieben und rollen (L)</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Bright where the two differ most</source>
   <translation>Hell, wo beide am meisten abweichen</translation>
  </message>
  <message>
   <source>The picture and its original</source>
   <translation>Das Bild und sein Original</translation>
  </message>
  <message>
   <source>The wipe stands at %1 %</source>
   <translation>Die Wischkante steht bei %1 %</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <source>A page down</source>
   <translation>Eine Seite nach unten</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Eine Seite nach oben</translation>
  </message>
  <message>
   <source>All together, or each for itself</source>
   <translation>Alle zusammen oder jedes für sich</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Farbe: {colour}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Auch gleiche Einstellungen</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Einpassen oder 100 %</translation>
  </message>
  <message>
   <source>Further</source>
   <translation>Weiter weg</translation>
  </message>
  <message>
   <source>Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings</source>
   <translation>Left und Right das nächste  ·  Mausrad näher  ·  Z 100 %  ·  1 bis 5 bewerten  ·  6 bis 9 Farbe  ·  Del in den Papierkorb  ·  Backspace aus dem Vergleich  ·  Return öffnet seine Einstellungen</translation>
  </message>
  <message>
   <source>Move the wipe back far</source>
   <translation>Wischkante weit zurück</translation>
  </message>
  <message>
   <source>Move the wipe far</source>
   <translation>Wischkante weit bewegen</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Näher</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächstes</translation>
  </message>
  <message>
   <source>Next, or move the wipe</source>
   <translation>Nächstes, oder Wischkante bewegen</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>Eines nach dem anderen</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Mit seinen Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Play or pause films</source>
   <translation>Filme abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Voriges</translation>
  </message>
  <message>
   <source>Previous, or move the wipe back</source>
   <translation>Voriges, oder Wischkante zurück</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Mit {n} bewerten</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Nach unten rollen</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Nach oben rollen</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <translation>Einstellungen zeigen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Take out of the comparison</source>
   <translation>Aus dem Vergleich nehmen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Wipe between two</source>
   <translation>Zwischen zweien wischen</translation>
  </message>
 </context>
 <context>
  <name>Compared</name>
  <message>
   <source>Begins with</source>
   <translation>Beginnt mit</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Data hash (SHA-256)</source>
   <translation>Hash der Daten (SHA-256)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>Verlust, zurückgehalten</translation>
  </message>
  <message>
   <source>Lowest loss</source>
   <translation>Kleinster Verlust</translation>
  </message>
  <message>
   <source>Lowest loss, held out</source>
   <translation>Kleinster Verlust, zurückgehalten</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Of them for judging</source>
   <translation>Davon zum Beurteilen</translation>
  </message>
  <message>
   <source>Pictures or texts</source>
   <translation>Bilder oder Texte</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <source>collection {collection}</source>
   <translation>Sammlung {collection}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>the recipe's own</source>
   <translation>die des Rezepts</translation>
  </message>
 </context>
 <context>
  <name>ComparingPage</name>
  <message>
   <source>%1 are compared at most; %2 more are left out.</source>
   <translation>Höchstens %1 werden verglichen; %2 weitere fallen weg.</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Auch gleiche Einstellungen</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Über Schritte</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Über Trainingszeit</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Samples</translation>
  </message>
  <message>
   <source>Settings and figures</source>
   <translation>Einstellungen und Zahlen</translation>
  </message>
  <message>
   <source>Show what is the same for all as well</source>
   <translation>Auch zeigen, was bei allen gleich ist</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>Worüber die Kurven aufgetragen sind</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message>
   <source>%1 characters</source>
   <translation>%1 Zeichen</translation>
  </message>
  <message>
   <source>%1 ends</source>
   <translation>%1 Enden</translation>
  </message>
  <message>
   <source>%1 entries</source>
   <translation>%1 Einträge</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 Dateien</translation>
  </message>
  <message>
   <source>%1 groups</source>
   <translation>%1 Gruppen</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 Objekte</translation>
  </message>
  <message>
   <source>%1 jobs</source>
   <translation>%1 Aufträge</translation>
  </message>
  <message>
   <source>%1 kept groups</source>
   <translation>%1 behaltene Gruppen</translation>
  </message>
  <message>
   <source>%1 other files</source>
   <translation>%1 andere Dateien</translation>
  </message>
  <message>
   <source>%1 passages</source>
   <translation>%1 Stellen</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 Bilder</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 Stücke</translation>
  </message>
  <message>
   <source>%1 prompts</source>
   <translation>%1 Prompts</translation>
  </message>
  <message>
   <source>%1 roads</source>
   <translation>%1 Wege</translation>
  </message>
  <message>
   <source>%1 runs</source>
   <translation>%1 Läufe</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 Texte</translation>
  </message>
  <message>
   <source>%1 variants</source>
   <translation>%1 Varianten</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 Versionen</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 Wörter</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 Zeichen</translation>
  </message>
  <message>
   <source>1 end</source>
   <translation>1 Ende</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 Eintrag</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 Datei</translation>
  </message>
  <message>
   <source>1 group</source>
   <translation>1 Gruppe</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 Objekt</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 Auftrag</translation>
  </message>
  <message>
   <source>1 kept group</source>
   <translation>1 behaltene Gruppe</translation>
  </message>
  <message>
   <source>1 other file</source>
   <translation>1 andere Datei</translation>
  </message>
  <message>
   <source>1 passage</source>
   <translation>1 Stelle</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 Stück</translation>
  </message>
  <message>
   <source>1 prompt</source>
   <translation>1 Prompt</translation>
  </message>
  <message>
   <source>1 road</source>
   <translation>1 Weg</translation>
  </message>
  <message>
   <source>1 run</source>
   <translation>1 Lauf</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 Text</translation>
  </message>
  <message>
   <source>1 variant</source>
   <translation>1 Variante</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 Version</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 Wort</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Hide report</source>
   <translation>Bericht verbergen</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Bericht zeigen</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Something went wrong in Quartet</source>
   <translation>In Quartet ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>The report holds versions and places in the code, no pictures and no prompts. It is in {0}</source>
   <translation>Der Bericht enthält Versionen und Stellen im Code, keine Bilder und keine Prompts. Er liegt in {0}</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What you have made is safe in the gallery, and you can go on working. If it happens again, send this report to its makers: nothing is sent by itself.</source>
   <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was Sie gemacht haben, ist in der Galerie sicher, und Sie können weiterarbeiten. Wenn es wieder geschieht, schicken Sie diesen Bericht bitte den Entwicklern: von selbst wird nichts gesendet.</translation>
  </message>
 </context>
 <context>
  <name>CropGrid</name>
  <message>
   <source>Pictures of the data</source>
   <translation>Bilder der Daten</translation>
  </message>
 </context>
 <context>
  <name>DataField</name>
  <message>
   <source>A folder</source>
   <translation>Ein Ordner</translation>
  </message>
  <message>
   <source>Another folder; folders in it are looked through, too</source>
   <translation>Anderer Ordner; Ordner darin werden auch durchgesehen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Collection “%1”</source>
   <translation>Sammlung „%1“</translation>
  </message>
  <message>
   <source>Folder “%1”</source>
   <translation>Ordner „%1“</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>Learn from a folder</source>
   <translation>Aus einem Ordner lernen</translation>
  </message>
 </context>
 <context>
  <name>DataOverview</name>
  <message>
   <source>%1 others</source>
   <translation>%1 andere</translation>
  </message>
  <message>
   <source>(uppermost folder)</source>
   <translation>(oberster Ordner)</translation>
  </message>
  <message>
   <source>A painter learns these names as words.</source>
   <translation>Ein malendes Modell lernt diese Namen als Wörter.</translation>
  </message>
  <message>
   <source>AI-made by {name}; its licence is not known any more</source>
   <translation>KI-erzeugt von {name}; die Lizenz ist nicht mehr bekannt</translation>
  </message>
  <message>
   <source>AI-made by {name}; its terms Quartet does not know</source>
   <translation>KI-erzeugt von {name}; die Bedingungen kennt Quartet nicht</translation>
  </message>
  <message>
   <source>AI-made by {name}; licence {licence}</source>
   <translation>KI-erzeugt von {name}; Lizenz {licence}</translation>
  </message>
  <message>
   <source>How the texts begin</source>
   <translation>Wie die Texte beginnen</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Arten</translation>
  </message>
  <message>
   <source>Kinds, by folder</source>
   <translation>Arten, nach Ordner</translation>
  </message>
  <message>
   <source>Letters a text</source>
   <translation>Zeichen pro Text</translation>
  </message>
  <message>
   <source>Lightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <source>More is left out than kept: look at the reasons under “Left out”.</source>
   <translation>Es fällt mehr weg, als übrig bleibt: sehen Sie unter „Ausgelassen“ nach den Gründen.</translation>
  </message>
  <message>
   <source>Most are of one kind, “%1”: the others will be learned badly.</source>
   <translation>Die meisten sind von einer Art, „%1“: die anderen werden schlecht gelernt.</translation>
  </message>
  <message>
   <source>Shorter side in pixels</source>
   <translation>Kürzere Seite in Pixeln</translation>
  </message>
  <message>
   <source>Show them as they are learned</source>
   <translation>Zeigen, wie sie gelernt werden</translation>
  </message>
  <message>
   <source>The middle square of each, at the size that is trained on</source>
   <translation>Das mittlere Quadrat von jedem, in der Größe, mit der trainiert wird</translation>
  </message>
  <message>
   <source>What is seen of the pictures</source>
   <translation>Was von den Bildern gesehen wird</translation>
  </message>
  <message>
   <source>What the files are used for</source>
   <translation>Wofür die Dateien verwendet werden</translation>
  </message>
  <message>
   <source>Who made them</source>
   <translation>Wer sie gemacht hat</translation>
  </message>
  <message>
   <source>below {edge}</source>
   <translation>unter {edge}</translation>
  </message>
  <message>
   <source>brought in from outside; whose they are Quartet does not know</source>
   <translation>von außen hereingeholt; wem sie gehören, weiß Quartet nicht</translation>
  </message>
  <message>
   <source>from {edge}</source>
   <translation>ab {edge}</translation>
  </message>
  <message>
   <source>kept for judging</source>
   <translation>für die Beurteilung</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>the uppermost folder</source>
   <translation>der oberste Ordner</translation>
  </message>
  <message>
   <source>to learn from</source>
   <translation>zum Lernen</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>%1, data card</source>
   <translation>%1, Datenkarte</translation>
  </message>
  <message>
   <source>A folder or a collection of your gallery is looked through here before anything is learned: what can be used, what not and why. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Ein Ordner oder eine Sammlung Ihrer Galerie wird hier durchgesehen, bevor etwas gelernt wird: was brauchbar ist, was nicht und warum. Nichts wird verändert, und nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Choose what it learns from</source>
   <translation>Wählen Sie, woraus es lernt</translation>
  </message>
  <message>
   <source>Left out  %1</source>
   <translation>Ausgelassen  %1</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Neu durchsehen</translation>
  </message>
  <message>
   <source>Look through the files again</source>
   <translation>Die Dateien noch einmal durchsehen</translation>
  </message>
  <message>
   <source>Not looked through yet</source>
   <translation>Noch nicht durchgesehen</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Put pictures or texts there, then look again; or choose another one.</source>
   <translation>Legen Sie Bilder oder Texte hinein und sehen Sie dann neu durch; oder wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>The card is written: “%1”.</source>
   <translation>Die Karte ist geschrieben: „%1“.</translation>
  </message>
  <message>
   <source>The recipe brings its own data</source>
   <translation>Das Rezept bringt eigene Daten mit</translation>
  </message>
  <message>
   <source>What it learns from is fetched or drawn; its card says which data these are.</source>
   <translation>Woraus es lernt, wird geholt oder gezeichnet; seine Karte nennt diese Daten.</translation>
  </message>
  <message>
   <source>When the run has begun, what it learns from is shown here.</source>
   <translation>Wenn der Lauf begonnen hat, ist hier zu sehen, woraus er lernt.</translation>
  </message>
  <message>
   <source>Write a card: a text about these data for whoever gets the model</source>
   <translation>Eine Karte schreiben: ein Text über diese Daten für alle, die das Modell bekommen</translation>
  </message>
  <message>
   <source>Write card</source>
   <translation>Karte schreiben</translation>
  </message>
  <message>
   <source>You stopped the look through your files</source>
   <translation>Sie haben die Durchsicht Ihrer Dateien angehalten</translation>
  </message>
  <message>
   <source>the collection</source>
   <translation>die Sammlung</translation>
  </message>
  <message>
   <source>{count} left out</source>
   <translation>{count} ausgelassen</translation>
  </message>
  <message>
   <source>“%1” is empty</source>
   <translation>„%1“ ist leer</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>AI-made {kind}</source>
   <translation>{kind}, KI-erzeugt</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>Hereingeholt</translation>
  </message>
  <message>
   <source>Brought in {kind}</source>
   <translation>{kind}, hereingeholt</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Klick benennt um</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Einstellungen kopieren</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Worte kopieren</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Go on from this in another tab; what comes of it descends from it</source>
   <translation>Damit in einem anderen Reiter weitermachen; was daraus wird, stammt davon ab</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Look at them side by side (C)</source>
   <translation>Nebeneinander ansehen (C)</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Noch einmal machen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nothing picked</source>
   <translation>Nichts ausgewählt</translation>
  </message>
  <message>
   <source>Open it in its tab, to go on from it</source>
   <translation>In seinem Reiter öffnen, um damit weiterzumachen</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Pick something to see how it was made.</source>
   <translation>Wählen Sie etwas aus, um zu sehen, wie es gemacht wurde.</translation>
  </message>
  <message>
   <source>Queue the same request once more: the same bytes on the same device</source>
   <translation>Denselben Auftrag noch einmal einreihen: dieselben Bytes auf demselben Gerät</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Senden an</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The settings are on the clipboard, as JSON.</source>
   <translation>Die Einstellungen sind in der Zwischenablage, als JSON.</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>{count} ausgewählt</translation>
  </message>
 </context>
 <context>
  <name>DeviceIndicator</name>
  <message>
   <source>Loading {name} …</source>
   <translation>{name} wird geladen …</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Belegter Speicher</translation>
  </message>
  <message>
   <source>{name} was loaded in {time}.</source>
   <translation>{name} wurde in {time} geladen.</translation>
  </message>
  <message>
   <source>{name} was loaded.</source>
   <translation>{name} wurde geladen.</translation>
  </message>
  <message>
   <source>{used} of {total} in use</source>
   <translation>{used} von {total} belegt</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Gemacht von</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>Negativ</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>{role} put in</source>
   <translation>{role} (Eingabe)</translation>
  </message>
 </context>
 <context>
  <name>Diffusion</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>Schritt %1 von %2</translation>
  </message>
  <message>
   <source>branch at step %1</source>
   <translation>Zweig bei Schritt %1</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>Seed %1</translation>
  </message>
  <message>
   <source>t %1 · %2 % noise</source>
   <translation>t %1 · %2 % Rauschen</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>ohne Worte</translation>
  </message>
 </context>
 <context>
  <name>DiffusionBar</name>
  <message>
   <source>All pictures that were painted together (A)</source>
   <translation>Alle Bilder, die zusammen gemalt wurden (A)</translation>
  </message>
  <message>
   <source>Enlarge it to four times its size, with new detail (U)</source>
   <translation>Auf das Vierfache vergrößern, mit neuen Details (U)</translation>
  </message>
  <message>
   <source>More like this: variations, next seeds</source>
   <translation>Mehr davon: Variationen, nächste Seeds</translation>
  </message>
  <message>
   <source>Noisy picture, what the model sees in it, and noise (X)</source>
   <translation>Verrauschtes Bild, was das Modell darin sieht, und Rauschen (X)</translation>
  </message>
  <message>
   <source>Open a picture to paint over (Ctrl+O)</source>
   <translation>Ein Bild zum Übermalen öffnen (Ctrl+O)</translation>
  </message>
  <message>
   <source>Paint over this picture	O</source>
   <translation>Dieses Bild übermalen	O</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Gleiche Worte, nächste Seeds	N</translation>
  </message>
  <message>
   <source>Take its words and settings over into the form (T)</source>
   <translation>Seine Worte und Einstellungen ins Formular übernehmen (T)</translation>
  </message>
  <message>
   <source>The finished picture (X)</source>
   <translation>Das fertige Bild (X)</translation>
  </message>
  <message>
   <source>The grid over two settings (H)</source>
   <translation>Das Raster über zwei Einstellungen (H)</translation>
  </message>
  <message>
   <source>Variations of this picture	V</source>
   <translation>Variationen dieses Bildes	V</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath (M)</source>
   <translation>Wo in das Bild darunter gemalt wird (M)</translation>
  </message>
 </context>
 <context>
  <name>DiffusionCommands</name>
  <message>
   <source>A finished picture can be enlarged.</source>
   <translation>Ein fertiges Bild lässt sich vergrößern.</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Abzweigen</translation>
  </message>
  <message>
   <source>Choose words that it completes, or get the reader.</source>
   <translation>Wählen Sie Worte, die es ergänzt, oder holen Sie den Textleser.</translation>
  </message>
  <message>
   <source>Choose words that it completes.</source>
   <translation>Wählen Sie Worte, die es ergänzt.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Film settings</source>
   <translation>Filmeinstellungen</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Grid settings</source>
   <translation>Rastereinstellungen</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>Next seeds</source>
   <translation>Nächste Seeds</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Malen</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Bild „%1“</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>Bild entfernen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Switch branch</source>
   <translation>Zweig wechseln</translation>
  </message>
  <message>
   <source>Take over a cell</source>
   <translation>Zelle übernehmen</translation>
  </message>
  <message>
   <source>Take over settings</source>
   <translation>Einstellungen übernehmen</translation>
  </message>
  <message>
   <source>That is more than a prompt can be: it got the beginning.</source>
   <translation>Das ist mehr, als ein Prompt fasst: er hat den Anfang bekommen.</translation>
  </message>
  <message>
   <source>This is painted already: change something, or take another seed.</source>
   <translation>Das ist schon gemalt: ändern Sie etwas oder nehmen Sie einen anderen Seed.</translation>
  </message>
  <message>
   <source>This model does not know %1 by heart.</source>
   <translation>Dieses Modell kennt %1 nicht auswendig.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variationen</translation>
  </message>
  <message>
   <source>Variations are made of a finished picture.</source>
   <translation>Variationen entstehen aus einem fertigen Bild.</translation>
  </message>
  <message>
   <source>Words of “%1”</source>
   <translation>Worte von „%1“</translation>
  </message>
 </context>
 <context>
  <name>DiffusionProblemPage</name>
  <message>
   <source>This could not be painted</source>
   <translation>Das ließ sich nicht malen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>DiffusionStartPage</name>
  <message>
   <source>Paints it now</source>
   <translation>Malt es sofort</translation>
  </message>
  <message>
   <source>Say what to paint</source>
   <translation>Sagen Sie, was gemalt werden soll</translation>
  </message>
  <message>
   <source>Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step. Drop a picture to paint over it.</source>
   <translation>Tippen Sie links ein paar Worte und drücken Sie Ctrl+Enter: aus Rauschen entsteht Schritt für Schritt ein Bild. Legen Sie ein Bild ab, um es zu übermalen.</translation>
  </message>
 </context>
 <context>
  <name>DiffusionTab</name>
  <message>
   <source>All pictures painted together</source>
   <translation>Alle zusammen gemalten Bilder</translation>
  </message>
  <message>
   <source>Branch from this step</source>
   <translation>Von diesem Schritt abzweigen</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Zweige</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Kopieren, was zu sehen ist</translation>
  </message>
  <message>
   <source>Enlarge four times	U</source>
   <translation>Vierfach vergrößern	U</translation>
  </message>
  <message>
   <source>Enlarge it four times</source>
   <translation>Vierfach vergrößern</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Grid over two settings</source>
   <translation>Raster über zwei Einstellungen</translation>
  </message>
  <message>
   <source>Open a picture to paint over</source>
   <translation>Bild zum Übermalen öffnen</translation>
  </message>
  <message>
   <source>Open a picture to paint over …</source>
   <translation>Bild zum Übermalen öffnen …</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Malen</translation>
  </message>
  <message>
   <source>Paint from its words</source>
   <translation>Nach seinen Worten malen</translation>
  </message>
  <message>
   <source>Paint over it</source>
   <translation>Übermalen</translation>
  </message>
  <message>
   <source>Paint over it	O</source>
   <translation>Übermalen	O</translation>
  </message>
  <message>
   <source>Paint over the picture</source>
   <translation>Das Bild übermalen</translation>
  </message>
  <message>
   <source>Paint over the picture in the clipboard</source>
   <translation>Das Bild der Zwischenablage übermalen</translation>
  </message>
  <message>
   <source>Paint what the form says, and keep it (Ctrl+Enter)</source>
   <translation>Malen, was im Formular steht, und behalten (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Play, or rest after this step</source>
   <translation>Abspielen, oder nach diesem Schritt ruhen</translation>
  </message>
  <message>
   <source>Same words, next seeds</source>
   <translation>Gleiche Worte, nächste Seeds</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Gleiche Worte, nächste Seeds	N</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Take its words and settings over</source>
   <translation>Seine Worte und Einstellungen übernehmen</translation>
  </message>
  <message>
   <source>Take over settings	T</source>
   <translation>Einstellungen übernehmen	T</translation>
  </message>
  <message>
   <source>The finished picture, or its steps</source>
   <translation>Das fertige Bild oder seine Schritte</translation>
  </message>
  <message>
   <source>The sheet of the grid</source>
   <translation>Der Bogen des Rasters</translation>
  </message>
  <message>
   <source>Variations	V</source>
   <translation>Variationen	V</translation>
  </message>
  <message>
   <source>Variations of the picture</source>
   <translation>Variationen des Bildes</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath</source>
   <translation>Wo in das Bild darunter gemalt wird</translation>
  </message>
 </context>
 <context>
  <name>DirectionKeeping</name>
  <message>
   <source>Draw a face first: it stands for the direction in the gallery.</source>
   <translation>Zeichnen Sie zuerst ein Gesicht: es steht in der Galerie für die Richtung.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>„%1“ liegt in der Galerie.</translation>
  </message>
 </context>
 <context>
  <name>DirectionRow</name>
  <message>
   <source>From “%1” to “%2”, in standard deviations. Double-click to reset.</source>
   <translation>Von „%1“ bis „%2“, in Standardabweichungen. Doppelklick setzt zurück.</translation>
  </message>
  <message>
   <source>Layers, rename, share …</source>
   <translation>Schichten, umbenennen, teilen …</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Mehr zu %1</translation>
  </message>
  <message>
   <source>colour &amp; light</source>
   <translation>Farbe &amp; Licht</translation>
  </message>
  <message>
   <source>features</source>
   <translation>Züge</translation>
  </message>
  <message>
   <source>pose &amp; shape</source>
   <translation>Haltung &amp; Form</translation>
  </message>
 </context>
 <context>
  <name>DirectionShelf</name>
  <message>
   <source>Delete direction</source>
   <translation>Richtung löschen</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Richtungen finden</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Richtung importieren</translation>
  </message>
  <message>
   <source>Rename direction</source>
   <translation>Richtung umbenennen</translation>
  </message>
  <message>
   <source>Save direction</source>
   <translation>Richtung speichern</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Als %1 gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>Directions</name>
  <message>
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>Beard</source>
   <translation>Bart</translation>
  </message>
  <message>
   <source>Curls</source>
   <translation>Locken</translation>
  </message>
  <message>
   <source>Fringe</source>
   <translation>Pony</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>Glasses</source>
   <translation>Brille</translation>
  </message>
  <message>
   <source>Hair colour</source>
   <translation>Haarfarbe</translation>
  </message>
  <message>
   <source>Hair length</source>
   <translation>Haarlänge</translation>
  </message>
  <message>
   <source>Hat</source>
   <translation>Hut</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>Smile</source>
   <translation>Lächeln</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>Neigung</translation>
  </message>
  <message>
   <source>Tint</source>
   <translation>Farbton</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Drehung</translation>
  </message>
  <message>
   <source>Warmth</source>
   <translation>Wärme</translation>
  </message>
  <message>
   <source>bare head</source>
   <translation>ohne Hut</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>bärtig</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>Kinn unten</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>Kinn oben</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>kühl</translation>
  </message>
  <message>
   <source>cooler</source>
   <translation>kühler</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>lockig</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>darker</source>
   <translation>dunkler</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>weiblich</translation>
  </message>
  <message>
   <source>free forehead</source>
   <translation>freie Stirn</translation>
  </message>
  <message>
   <source>fringe</source>
   <translation>Pony</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>von links</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>von rechts</translation>
  </message>
  <message>
   <source>green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>mit Hut</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>heller</translation>
  </message>
  <message>
   <source>long</source>
   <translation>lang</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>Magenta</translation>
  </message>
  <message>
   <source>masculine</source>
   <translation>männlich</translation>
  </message>
  <message>
   <source>older</source>
   <translation>älter</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>ernst</translation>
  </message>
  <message>
   <source>shaven</source>
   <translation>rasiert</translation>
  </message>
  <message>
   <source>short</source>
   <translation>kurz</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>lächelnd</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>glatt</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>nach links</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>nach rechts</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>warm</translation>
  </message>
  <message>
   <source>warmer</source>
   <translation>wärmer</translation>
  </message>
  <message>
   <source>with</source>
   <translation>mit</translation>
  </message>
  <message>
   <source>without</source>
   <translation>ohne</translation>
  </message>
  <message>
   <source>younger</source>
   <translation>jünger</translation>
  </message>
 </context>
 <context>
  <name>DirectionsPanel</name>
  <message>
   <source>%1 faces</source>
   <translation>%1 Gesichter</translation>
  </message>
  <message>
   <source>Change the face</source>
   <translation>Gesicht verändern</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>Farbe und Licht</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Züge</translation>
  </message>
  <message>
   <source>Find directions (PCA) …</source>
   <translation>Richtungen finden (PCA) …</translation>
  </message>
  <message>
   <source>Find directions …</source>
   <translation>Richtungen finden …</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Richtung importieren</translation>
  </message>
  <message>
   <source>Import from a file …</source>
   <translation>Aus einer Datei importieren …</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>In die Galerie legen</translation>
  </message>
  <message>
   <source>Looks at thousands of faces for the ways in which they differ most (PCA).</source>
   <translation>Sieht sich Tausende Gesichter darauf an, worin sie sich am meisten unterscheiden (PCA).</translation>
  </message>
  <message>
   <source>Name of the copy:</source>
   <translation>Name der Kopie:</translation>
  </message>
  <message>
   <source>Name of the direction:</source>
   <translation>Name der Richtung:</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Neue Richtung von A nach B …</translation>
  </message>
  <message>
   <source>New directions</source>
   <translation>Neue Richtungen</translation>
  </message>
  <message>
   <source>Pick two faces first: the slider leads from the first to the second.</source>
   <translation>Wählen Sie zuerst zwei Gesichter aus: der Regler führt vom ersten zum zweiten.</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Haltung und Form</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all: the face as it was drawn (Backspace)</source>
   <translation>Alles zurücksetzen: das Gesicht, wie es gezeichnet wurde (Backspace)</translation>
  </message>
  <message>
   <source>Save as my own</source>
   <translation>Als eigene speichern</translation>
  </message>
  <message>
   <source>Save as my own …</source>
   <translation>Als eigene speichern …</translation>
  </message>
  <message>
   <source>Share as a file …</source>
   <translation>Als Datei teilen …</translation>
  </message>
  <message>
   <source>Share direction</source>
   <translation>Richtung teilen</translation>
  </message>
  <message>
   <source>What a direction changes</source>
   <translation>Was eine Richtung verändert</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Was sie verändert</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>A folder …</source>
   <translation>Ordner …</translation>
  </message>
  <message>
   <source>Add a folder of documents</source>
   <translation>Ordner mit Dokumenten hinzufügen</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>Add or drop texts, Markdown, PDF files, or a folder of them.</source>
   <translation>Fügen Sie Texte, Markdown- oder PDF-Dateien oder einen Ordner davon hinzu, oder legen Sie sie hier ab.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring back {n} left out</source>
   <translation>{n} Ausgelassene zurückholen</translation>
  </message>
  <message>
   <source>By meaning: {left} still to read</source>
   <translation>Nach Bedeutung: noch {left} zu lesen</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Dokumente ({kinds})</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Dateien …</translation>
  </message>
  <message>
   <source>Find by meaning, too …</source>
   <translation>Auch nach Bedeutung finden …</translation>
  </message>
  <message>
   <source>Get the model that reads sentences: it finds what is said in other words.</source>
   <translation>Das Modell holen, das Sätze liest: es findet, was mit anderen Worten gesagt ist.</translation>
  </message>
  <message>
   <source>Goes before the text:</source>
   <translation>Steht vor dem Text:</translation>
  </message>
  <message>
   <source>How many passages go before the text; each has about 150 words.</source>
   <translation>Wie viele Stellen vor dem Text stehen; jede hat etwa 150 Wörter.</translation>
  </message>
  <message>
   <source>Look for changes</source>
   <translation>Nach Änderungen sehen</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Sieht nach …</translation>
  </message>
  <message>
   <source>Nothing here fits the text yet.</source>
   <translation>Noch passt hier nichts zum Text.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Stellen</translation>
  </message>
  <message>
   <source>Passages of your documents that fit what you write are put before it, and shown here. Nothing leaves this computer.</source>
   <translation>Stellen aus Ihren Dokumenten, die zu dem passen, was Sie schreiben, werden davorgesetzt und hier gezeigt. Nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Lesen anhalten</translation>
  </message>
  <message>
   <source>Take off “{name}”</source>
   <translation>„{name}“ herausnehmen</translation>
  </message>
  <message>
   <source>Use my documents</source>
   <translation>Meine Dokumente verwenden</translation>
  </message>
 </context>
 <context>
  <name>DoubleCard</name>
  <message>
   <source>Keep {name}, {facts}</source>
   <translation>{name} behalten, {facts}</translation>
  </message>
  <message>
   <source>{name}
Keep this one</source>
   <translation>{name}
Dieses behalten</translation>
  </message>
 </context>
 <context>
  <name>DoubleRow</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Keep all</source>
   <translation>Alle behalten</translation>
  </message>
  <message>
   <source>Put all but the chosen one into the trash</source>
   <translation>Alle außer dem gewählten in den Papierkorb legen</translation>
  </message>
 </context>
 <context>
  <name>DoublesPage</name>
  <message>
   <source>1 picture was not looked at yet; that goes on while nothing is made.</source>
   <translation>1 Bild ist noch nicht angesehen; das geht weiter, solange nichts gemacht wird.</translation>
  </message>
  <message>
   <source>Among the pictures that were looked at so far no two are nearly the same.</source>
   <translation>Unter den bisher angesehenen Bildern sind keine zwei fast gleich.</translation>
  </message>
  <message>
   <source>Comparing pictures</source>
   <translation>Bilder werden verglichen</translation>
  </message>
  <message>
   <source>Everything on this page that is not marked; Undo brings it back.</source>
   <translation>Alles auf dieser Seite, was nicht markiert ist; Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <source>Groups of which you kept all are shown as others are</source>
   <translation>Gruppen, die ganz behalten wurden, werden wieder wie andere gezeigt</translation>
  </message>
  <message>
   <source>Keep near-duplicates</source>
   <translation>Fast-Duplikate behalten</translation>
  </message>
  <message>
   <source>Look at {count} again</source>
   <translation>{count} wieder ansehen</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Fast-Duplikate</translation>
  </message>
  <message>
   <source>No near-duplicates</source>
   <translation>Keine Fast-Duplikate</translation>
  </message>
  <message>
   <source>No two pictures here are nearly the same.</source>
   <translation>Keine zwei Bilder hier sind fast gleich.</translation>
  </message>
  <message>
   <source>Of each group the marked one stays. Click another to keep that instead.</source>
   <translation>Von jeder Gruppe bleibt das markierte. Klicken Sie ein anderes an, um stattdessen dieses zu behalten.</translation>
  </message>
  <message>
   <source>Put all but the best into the trash</source>
   <translation>Alle außer den besten in den Papierkorb legen</translation>
  </message>
  <message>
   <source>Show more ({hidden} left)</source>
   <translation>Mehr zeigen (noch {hidden})</translation>
  </message>
  <message>
   <source>Show more groups</source>
   <translation>Mehr Gruppen zeigen</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>Das dauert einen Moment.</translation>
  </message>
  <message>
   <source>Trash {count}</source>
   <translation>{count} in den Papierkorb</translation>
  </message>
  <message>
   <source>You kept all that are nearly the same.</source>
   <translation>Alles, was fast gleich ist, wurde behalten.</translation>
  </message>
  <message>
   <source>{share} % of the comparing is done.</source>
   <translation>{share} % des Vergleichs sind getan.</translation>
  </message>
  <message>
   <source>{unseen} pictures were not looked at yet; that goes on while nothing is made.</source>
   <translation>{unseen} Bilder sind noch nicht angesehen; das geht weiter, solange nichts gemacht wird.</translation>
  </message>
 </context>
 <context>
  <name>DoublesRow</name>
  <message>
   <source>Trash the other</source>
   <translation>Das andere wegwerfen</translation>
  </message>
  <message>
   <source>Trash the other {count}</source>
   <translation>Die anderen {count} wegwerfen</translation>
  </message>
 </context>
 <context>
  <name>DraftForm</name>
  <message>
   <source>%1 pixels</source>
   <translation>%1 Pixel</translation>
  </message>
  <message>
   <source>%1 tokens</source>
   <translation>%1 Token</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 Stunde</translation>
  </message>
  <message>
   <source>A model that knows something already learns faster, and needs fewer pictures.</source>
   <translation>Ein Modell, das schon etwas kann, lernt schneller und braucht weniger Bilder.</translation>
  </message>
  <message>
   <source>As long as it takes</source>
   <translation>So lange es dauert</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>How it learns, and what it becomes.</source>
   <translation>Wie es lernt und was es wird.</translation>
  </message>
  <message>
   <source>It ends after so many minutes of learning; pauses do not count.</source>
   <translation>Es endet nach so vielen Minuten Lernen; Pausen zählen nicht.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing of it leaves this machine.</source>
   <translation>Nichts davon verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The kind of network that learns.</source>
   <translation>Die Art von Netz, die lernt.</translation>
  </message>
  <message>
   <source>The run and the model are called so.</source>
   <translation>So heißen der Lauf und das Modell.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>What one picture is cut to, or how far back a text is read. Larger takes longer.</source>
   <translation>Worauf ein Bild zugeschnitten wird, oder wie weit zurück ein Text gelesen wird. Größer dauert länger.</translation>
  </message>
  <message>
   <source>{hours} hours</source>
   <translation>{hours} Stunden</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} Minuten</translation>
  </message>
 </context>
 <context>
  <name>DroppedModel</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>Warum sie ausgelassen wird</translation>
  </message>
 </context>
 <context>
  <name>DroppedPage</name>
  <message>
   <source>Every file can be used.</source>
   <translation>Jede Datei ist brauchbar.</translation>
  </message>
  <message>
   <source>Nothing is left out</source>
   <translation>Nichts wird ausgelassen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>What is left out</source>
   <translation>Was ausgelassen wird</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>beyond the limit</source>
   <translation>über der Grenze</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>loop of links</source>
   <translation>Kreis aus Links</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>Fast-Kopie</translation>
  </message>
  <message>
   <source>other kind of file</source>
   <translation>andere Dateiart</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>zu groß</translation>
  </message>
  <message>
   <source>too narrow</source>
   <translation>zu schmal</translation>
  </message>
  <message>
   <source>too small</source>
   <translation>zu klein</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>nicht lesbar</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Stopped: {count} of {all} changed.</source>
   <translation>Angehalten: {count} von {all} geändert.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{what}: {count}.</source>
   <translation>{what}: {count}.</translation>
  </message>
 </context>
 <context>
  <name>EndSlot</name>
  <message>
   <source>Picture %1</source>
   <translation>Bild %1</translation>
  </message>
 </context>
 <context>
  <name>Enlarging</name>
  <message>
   <source>“%1” is being enlarged by “%2”.</source>
   <translation>„%1“ wird von „%2“ vergrößert.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>0.6 to 1 is usual.</source>
   <translation>0,6 bis 1 ist üblich.</translation>
  </message>
  <message>
   <source>1 file is left out: the reason stands beside.</source>
   <translation>1 Datei ist ausgelassen: warum, steht daneben.</translation>
  </message>
  <message>
   <source>1 picture to learn from is too few: {fewest} are needed.</source>
   <translation>1 Bild zum Lernen ist zu wenig: {fewest} sind nötig.</translation>
  </message>
  <message>
   <source>A LoRA file that this was made with is not there (any more).</source>
   <translation>Eine LoRA-Datei, mit der dies gemacht wurde, ist nicht (mehr) da.</translation>
  </message>
  <message>
   <source>A LoRA is trained with the package “peft”, which is not installed.</source>
   <translation>Eine LoRA wird mit dem Paket „peft“ trainiert, das nicht installiert ist.</translation>
  </message>
  <message>
   <source>A LoRA's weight lies in [-2, 2], not at {number}.</source>
   <translation>Das Gewicht einer LoRA liegt in [-2, 2], nicht bei {number}.</translation>
  </message>
  <message>
   <source>A batch cannot be computed in {pieces} parts.</source>
   <translation>Ein Stapel lässt sich nicht in {pieces} Teilen berechnen.</translation>
  </message>
  <message>
   <source>A batch of {rows} cannot be divided evenly: {parts} {among}.</source>
   <translation>Ein Stapel von {rows} lässt sich nicht gleichmäßig teilen: {parts} {among}.</translation>
  </message>
  <message>
   <source>A brace in the name has no other half.</source>
   <translation>Einer geschweiften Klammer im Namen fehlt die andere Hälfte.</translation>
  </message>
  <message>
   <source>A branch must begin at a step of the run, after the first.</source>
   <translation>Ein Zweig muss bei einem Schritt des Laufs beginnen, nach dem ersten.</translation>
  </message>
  <message>
   <source>A direction's name has 1 to {name_length} characters.</source>
   <translation>Der Name einer Richtung hat 1 bis {name_length} Zeichen.</translation>
  </message>
  <message>
   <source>A fetched archive holds far more than it should.</source>
   <translation>Ein geholtes Archiv enthält weit mehr, als es sollte.</translation>
  </message>
  <message>
   <source>A file of {info} is missing.</source>
   <translation>Eine Datei von {info} fehlt.</translation>
  </message>
  <message>
   <source>A file of “{name}” is missing.</source>
   <translation>Eine Datei von „{name}“ fehlt.</translation>
  </message>
  <message>
   <source>A generator of {size} pixels cannot be made.</source>
   <translation>Ein Generator mit {size} Pixeln lässt sich nicht machen.</translation>
  </message>
  <message>
   <source>A grid of {rows} by {columns} has {rows2} pictures, and {most_cells} is the most.</source>
   <translation>Ein Raster von {rows} mal {columns} hat {rows2} Bilder, und {most_cells} sind das Höchste.</translation>
  </message>
  <message>
   <source>A language model cannot do “{task}”.</source>
   <translation>Ein Sprachmodell kann „{task}“ nicht.</translation>
  </message>
  <message>
   <source>A model that reads words cannot do “{task}”.</source>
   <translation>Ein Modell, das Worte liest, kann „{task}“ nicht.</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters, this one has {len}.</source>
   <translation>Ein Name darf {longest_name} Zeichen haben, dieser hat {len}.</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters.</source>
   <translation>Ein Name darf {longest_name} Zeichen haben.</translation>
  </message>
  <message>
   <source>A name needs at least one letter.</source>
   <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
  </message>
  <message>
   <source>A note may have {longest_note} letters, this one has {len}.</source>
   <translation>Eine Notiz darf {longest_note} Zeichen haben, diese hat {len}.</translation>
  </message>
  <message>
   <source>A painter of {size} pixels cannot be made.</source>
   <translation>Ein malendes Modell mit {size} Pixeln lässt sich nicht machen.</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least_letters} letters.</source>
   <translation>Eine Passphrase braucht mindestens {least_letters} Zeichen.</translation>
  </message>
  <message>
   <source>A picture may have {largest_edge} pixels a side.</source>
   <translation>Ein Bild darf {largest_edge} Pixel pro Seite haben.</translation>
  </message>
  <message>
   <source>A place on the way lies between 0 and 1.</source>
   <translation>Ein Ort auf dem Weg liegt zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and 5 stars.</source>
   <translation>Eine Bewertung liegt zwischen 0 und 5 Sternen.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and {most_stars} stars.</source>
   <translation>Eine Bewertung liegt zwischen 0 und {most_stars} Sternen.</translation>
  </message>
  <message>
   <source>A search may have {longest_words} letters, this one has {len}.</source>
   <translation>Eine Suche darf {longest_words} Zeichen haben, diese hat {len}.</translation>
  </message>
  <message>
   <source>A slider goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>Ein Regler geht von {part} bis {largest_pull}, nicht bis {amount}.</translation>
  </message>
  <message>
   <source>A slider of this face belongs to another model, not to {name}.</source>
   <translation>Ein Regler dieses Gesichts gehört zu einem anderen Modell, nicht zu {name}.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Ein Schritt dauert etwa {step}, wie beim letzten Mal: etwa {done} von {steps} passen in {limit} Minuten.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: all {steps} are done in about {whole}.</source>
   <translation>Ein Schritt dauert etwa {step}, wie beim letzten Mal: alle {steps} sind in etwa {whole} fertig.</translation>
  </message>
  <message>
   <source>A step takes about {step}: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Ein Schritt dauert etwa {step}: etwa {done} von {steps} passen in {limit} Minuten.</translation>
  </message>
  <message>
   <source>A step takes about {step}: all {steps} are done in about {whole}.</source>
   <translation>Ein Schritt dauert etwa {step}: alle {steps} sind in etwa {whole} fertig.</translation>
  </message>
  <message>
   <source>A tag may have {longest_tag} letters, this one has {len}.</source>
   <translation>Ein Schlagwort darf {longest_tag} Zeichen haben, dieses hat {len}.</translation>
  </message>
  <message>
   <source>A tag needs at least one letter.</source>
   <translation>Ein Schlagwort braucht mindestens einen Buchstaben.</translation>
  </message>
  <message>
   <source>A way between faces needs at least two of them.</source>
   <translation>Ein Weg zwischen Gesichtern braucht mindestens zwei davon.</translation>
  </message>
  <message>
   <source>A way may lead through {most_faces} faces at most.</source>
   <translation>Ein Weg darf durch höchstens {most_faces} Gesichter führen.</translation>
  </message>
  <message>
   <source>A {nouns} needs a name of at least one letter.</source>
   <translation>Hier fehlt ein Name mit mindestens einem Buchstaben ({nouns}).</translation>
  </message>
  <message>
   <source>About {needs} GB of memory ({has} GB are free).</source>
   <translation>Etwa {needs} GB Speicher ({has} GB sind frei).</translation>
  </message>
  <message>
   <source>About {needs} GB of the card's memory ({has} GB are free).</source>
   <translation>Etwa {needs} GB Speicher der Grafikkarte ({has} GB sind frei).</translation>
  </message>
  <message>
   <source>Add it again, or take it off the list.</source>
   <translation>Fügen Sie sie noch einmal hinzu oder nehmen Sie sie aus der Liste.</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>Fügen Sie es noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Add one of these files by its name.</source>
   <translation>Fügen Sie eine dieser Dateien unter ihrem Namen hinzu.</translation>
  </message>
  <message>
   <source>Add one with “quartet models add”.</source>
   <translation>Fügen Sie eines mit „quartet models add“ hinzu.</translation>
  </message>
  <message>
   <source>Add the model again.</source>
   <translation>Fügen Sie das Modell noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Add the wheel of the package that it came in instead.</source>
   <translation>Fügen Sie stattdessen das Wheel des Pakets hinzu, in dem es kam.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another gallery folder.</source>
   <translation>Erlauben Sie das Schreiben darin oder wählen Sie einen anderen Ordner für die Galerie.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another.</source>
   <translation>Erlauben Sie das Schreiben darin oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Allow writing to the folder first.</source>
   <translation>Erlauben Sie zuerst das Schreiben in den Ordner.</translation>
  </message>
  <message>
   <source>Allow writing to the folder, or choose another one for the gallery.</source>
   <translation>Erlauben Sie das Schreiben in den Ordner oder wählen Sie einen anderen für die Galerie.</translation>
  </message>
  <message>
   <source>An input could not be put back</source>
   <translation>Eine Eingabe konnte nicht zurückgelegt werden</translation>
  </message>
  <message>
   <source>An older Quartet has this gallery open; this one has to bring its tables up to date first.</source>
   <translation>Ein älteres Quartet hat diese Galerie geöffnet; dieses muss zuerst ihre Tabellen auf den neuesten Stand bringen.</translation>
  </message>
  <message>
   <source>An unfinished file could not be removed</source>
   <translation>Eine unfertige Datei konnte nicht entfernt werden</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open, so it cannot be sealed or unsealed now.</source>
   <translation>Ein anderes Quartet hat diese Galerie geöffnet, darum kann sie jetzt weder versiegelt noch entsiegelt werden.</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open: its database cannot be exchanged now.</source>
   <translation>Ein anderes Quartet hat diese Galerie geöffnet: ihre Datenbank kann jetzt nicht ausgetauscht werden.</translation>
  </message>
  <message>
   <source>Another Quartet is busy opening or repairing this gallery.</source>
   <translation>Ein anderes Quartet öffnet oder repariert diese Galerie gerade.</translation>
  </message>
  <message>
   <source>Another program is using the gallery and has not let go of it.</source>
   <translation>Ein anderes Programm verwendet die Galerie und hat sie nicht losgelassen.</translation>
  </message>
  <message>
   <source>Ask for a smaller picture or a smaller model, or close other programs.</source>
   <translation>Verlangen Sie ein kleineres Bild oder ein kleineres Modell, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>Ask for fewer.</source>
   <translation>Verlangen Sie weniger.</translation>
  </message>
  <message>
   <source>Ask for it as a .safetensors file.</source>
   <translation>Fragen Sie nach einer .safetensors-Datei davon.</translation>
  </message>
  <message>
   <source>Ask for it with .safetensors, or save it again with “safe_serialization=True”.</source>
   <translation>Fragen Sie danach als .safetensors oder speichern Sie es noch einmal mit „safe_serialization=True“.</translation>
  </message>
  <message>
   <source>Ask for “diffusion_pytorch_model.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Fragen Sie nach „diffusion_pytorch_model.safetensors“ oder speichern Sie es noch einmal mit „safe_serialization=True“.</translation>
  </message>
  <message>
   <source>Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Fragen Sie nach „{stem}.safetensors“ oder speichern Sie es noch einmal mit „safe_serialization=True“.</translation>
  </message>
  <message>
   <source>Autoencoders cannot do “{other}”.</source>
   <translation>Autoencoder können „{other}“ nicht.</translation>
  </message>
  <message>
   <source>Begin anew with it.</source>
   <translation>Beginnen Sie damit von vorn.</translation>
  </message>
  <message>
   <source>Begin with a model of the kind {kinds}{part}.</source>
   <translation>Beginnen Sie mit einem Modell der Art {kinds}{part}.</translation>
  </message>
  <message>
   <source>Begin with a smaller model.</source>
   <translation>Beginnen Sie mit einem kleineren Modell.</translation>
  </message>
  <message>
   <source>Begin with another, or with none.</source>
   <translation>Beginnen Sie mit einem anderen oder mit keinem.</translation>
  </message>
  <message>
   <source>Begin with another.</source>
   <translation>Beginnen Sie mit einem anderen.</translation>
  </message>
  <message>
   <source>Begin with it at {resolution} pixels.</source>
   <translation>Beginnen Sie damit bei {resolution} Pixeln.</translation>
  </message>
  <message>
   <source>Begin with it at {side} pixels.</source>
   <translation>Beginnen Sie damit bei {side} Pixeln.</translation>
  </message>
  <message>
   <source>Between 1 and {most} variants can be made at once.</source>
   <translation>Zwischen 1 und {most} Varianten lassen sich auf einmal machen.</translation>
  </message>
  <message>
   <source>Both edges are “{axis_label}”.</source>
   <translation>Beide Kanten sind „{axis_label}“.</translation>
  </message>
  <message>
   <source>Both edges of the grid change the same setting.</source>
   <translation>Beide Kanten des Rasters ändern dieselbe Einstellung.</translation>
  </message>
  <message>
   <source>Bring its folders in one after the other.</source>
   <translation>Holen Sie seine Ordner einen nach dem anderen herein.</translation>
  </message>
  <message>
   <source>Bring the sliders nearer to the middle; if every picture does that, fetch the model again.</source>
   <translation>Bringen Sie die Regler näher zur Mitte; wenn es bei jedem Bild geschieht, holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Brush over what is to be painted anew.</source>
   <translation>Übermalen Sie mit dem Pinsel, was neu gemalt werden soll.</translation>
  </message>
  <message>
   <source>Change it instead.</source>
   <translation>Ändern Sie sie stattdessen.</translation>
  </message>
  <message>
   <source>Change one of its settings instead.</source>
   <translation>Ändern Sie stattdessen eine seiner Einstellungen.</translation>
  </message>
  <message>
   <source>Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.</source>
   <translation>Prüfen Sie DISPLAY und ob Sie diesen Bildschirm verwenden dürfen, oder verwenden Sie die Befehle: „quartet --help“.</translation>
  </message>
  <message>
   <source>Check its path and who may read it.</source>
   <translation>Prüfen Sie den Pfad und wer die Datei lesen darf.</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>Prüfen Sie die Zugriffsrechte.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Prüfen Sie den Datenträger und seinen freien Platz und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the disk, then try again.</source>
   <translation>Prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the folder and who may use it.</source>
   <translation>Prüfen Sie den Ordner und wer ihn verwenden darf.</translation>
  </message>
  <message>
   <source>Check the folder.</source>
   <translation>Prüfen Sie den Ordner.</translation>
  </message>
  <message>
   <source>Check the free space and who owns this folder.</source>
   <translation>Prüfen Sie den freien Platz und wem dieser Ordner gehört.</translation>
  </message>
  <message>
   <source>Check the free space.</source>
   <translation>Prüfen Sie den freien Platz.</translation>
  </message>
  <message>
   <source>Check the gallery with “quartet gallery verify”.</source>
   <translation>Prüfen Sie die Galerie mit „quartet gallery verify“.</translation>
  </message>
  <message>
   <source>Check the name, or choose another file.</source>
   <translation>Prüfen Sie den Namen oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or name a folder of your own with --data.</source>
   <translation>Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal, oder nennen Sie mit --data einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>Prüfen Sie die Netzverbindung und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.{kept}</source>
   <translation>Prüfen Sie die Netzverbindung und versuchen Sie es dann noch einmal.{kept}</translation>
  </message>
  <message>
   <source>Check the path, the free space and who owns this folder.</source>
   <translation>Prüfen Sie den Pfad, den freien Platz und wem dieser Ordner gehört.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>Check the spelling, or leave it out.</source>
   <translation>Prüfen Sie die Schreibweise oder lassen Sie es weg.</translation>
  </message>
  <message>
   <source>Check whether the disk has a trash, then try again.</source>
   <translation>Prüfen Sie, ob der Datenträger einen Papierkorb hat, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check whether the disk of the gallery is there, then try again.</source>
   <translation>Prüfen Sie, ob der Datenträger der Galerie da ist, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check which mirror pip uses here with “pip config list”.</source>
   <translation>Prüfen Sie mit „pip config list“, welchen Spiegel pip hier verwendet.</translation>
  </message>
  <message>
   <source>Check which mirror {command} uses here, or name a folder of your own with --data.</source>
   <translation>Prüfen Sie, welchen Spiegel {command} hier verwendet, oder nennen Sie mit --data einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Prüfen Sie, wer die Datei lesen darf.</translation>
  </message>
  <message>
   <source>Check who owns this folder and whether it is read-only.</source>
   <translation>Prüfen Sie, wem dieser Ordner gehört und ob er schreibgeschützt ist.</translation>
  </message>
  <message>
   <source>Check who owns “{folder}”.</source>
   <translation>Prüfen Sie, wem „{folder}“ gehört.</translation>
  </message>
  <message>
   <source>Choose 32, 64 or 128.</source>
   <translation>Wählen Sie 32, 64 oder 128.</translation>
  </message>
  <message>
   <source>Choose PNG, JPEG or WebP, or export it without credentials.</source>
   <translation>Wählen Sie PNG, JPEG oder WebP, oder exportieren Sie ohne Inhaltsnachweise.</translation>
  </message>
  <message>
   <source>Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file.</source>
   <translation>Wählen Sie eine PNG-, JPEG-, WebP-, GIF-, BMP-, TIFF-, AVIF- oder HEIC-Datei.</translation>
  </message>
  <message>
   <source>Choose a document.</source>
   <translation>Wählen Sie ein Dokument.</translation>
  </message>
  <message>
   <source>Choose a file that Quartet has exported.</source>
   <translation>Wählen Sie eine Datei, die Quartet exportiert hat.</translation>
  </message>
  <message>
   <source>Choose a folder for the copies.</source>
   <translation>Wählen Sie einen Ordner für die Kopien.</translation>
  </message>
  <message>
   <source>Choose a folder of pictures, or a collection.</source>
   <translation>Wählen Sie einen Ordner mit Bildern oder eine Sammlung.</translation>
  </message>
  <message>
   <source>Choose a folder of texts.</source>
   <translation>Wählen Sie einen Ordner mit Texten.</translation>
  </message>
  <message>
   <source>Choose a folder or a collection.</source>
   <translation>Wählen Sie einen Ordner oder eine Sammlung.</translation>
  </message>
  <message>
   <source>Choose a folder or a zip of pictures.</source>
   <translation>Wählen Sie einen Ordner oder eine ZIP-Datei mit Bildern.</translation>
  </message>
  <message>
   <source>Choose a folder with a shorter path.</source>
   <translation>Wählen Sie einen Ordner mit kürzerem Pfad.</translation>
  </message>
  <message>
   <source>Choose a folder with texts, Markdown or PDF files.</source>
   <translation>Wählen Sie einen Ordner mit Texten, Markdown- oder PDF-Dateien.</translation>
  </message>
  <message>
   <source>Choose a model of the form Llama, Qwen 2 or GPT-2.</source>
   <translation>Wählen Sie ein Modell der Form Llama, Qwen 2 oder GPT-2.</translation>
  </message>
  <message>
   <source>Choose a number between.</source>
   <translation>Wählen Sie eine Zahl dazwischen.</translation>
  </message>
  <message>
   <source>Choose a picture.</source>
   <translation>Wählen Sie ein Bild.</translation>
  </message>
  <message>
   <source>Choose a size of at most {context}.</source>
   <translation>Wählen Sie eine Größe von höchstens {context}.</translation>
  </message>
  <message>
   <source>Choose a smaller model, or its GGUF file in 4 bits.</source>
   <translation>Wählen Sie ein kleineres Modell oder seine GGUF-Datei mit 4 Bit.</translation>
  </message>
  <message>
   <source>Choose a smaller one, or its GGUF file in 4 bits.</source>
   <translation>Wählen Sie ein kleineres oder seine GGUF-Datei mit 4 Bit.</translation>
  </message>
  <message>
   <source>Choose a smaller picture.</source>
   <translation>Wählen Sie ein kleineres Bild.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Wählen Sie eine Textdatei.</translation>
  </message>
  <message>
   <source>Choose a text, Markdown or PDF file.</source>
   <translation>Wählen Sie eine Text-, Markdown- oder PDF-Datei.</translation>
  </message>
  <message>
   <source>Choose a text.</source>
   <translation>Wählen Sie einen Text.</translation>
  </message>
  <message>
   <source>Choose another device in the settings, or “auto”.</source>
   <translation>Wählen Sie in den Einstellungen ein anderes Gerät oder „auto“.</translation>
  </message>
  <message>
   <source>Choose another document.</source>
   <translation>Wählen Sie ein anderes Dokument.</translation>
  </message>
  <message>
   <source>Choose another file, or make it again.</source>
   <translation>Wählen Sie eine andere Datei oder machen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another folder, or start again without --resume.</source>
   <translation>Wählen Sie einen anderen Ordner oder beginnen Sie neu ohne --resume.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another for one of them.</source>
   <translation>Wählen Sie etwas anderes für eine davon.</translation>
  </message>
  <message>
   <source>Choose another model, or fetch it with “quartet models get”.</source>
   <translation>Wählen Sie ein anderes Modell oder holen Sie es mit „quartet models get“.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose another one for either.</source>
   <translation>Wählen Sie für eine von beiden etwas anderes.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>Choose fewer pictures, or more of them side by side.</source>
   <translation>Wählen Sie weniger Bilder, oder mehr davon nebeneinander.</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>Wählen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Choose one of the kind {kinds}.</source>
   <translation>Wählen Sie eines der Art {kinds}.</translation>
  </message>
  <message>
   <source>Choose one of {join} for it.</source>
   <translation>Wählen Sie dafür eines von {join}.</translation>
  </message>
  <message>
   <source>Choose one of {known}.</source>
   <translation>Wählen Sie eines von {known}.</translation>
  </message>
  <message>
   <source>Choose one of {there}.</source>
   <translation>Wählen Sie eines von {there}.</translation>
  </message>
  <message>
   <source>Choose other words, or fetch the pack “minilm”, which reads any words.</source>
   <translation>Wählen Sie andere Worte oder holen Sie das Paket „minilm“, das beliebige Worte liest.</translation>
  </message>
  <message>
   <source>Choose others.</source>
   <translation>Wählen Sie andere.</translation>
  </message>
  <message>
   <source>Choose smaller pictures, or put some of them elsewhere.</source>
   <translation>Wählen Sie kleinere Bilder oder legen Sie einige davon woandershin.</translation>
  </message>
  <message>
   <source>Choose some.</source>
   <translation>Wählen Sie welche.</translation>
  </message>
  <message>
   <source>Choose that model first, or another direction.</source>
   <translation>Wählen Sie zuerst dieses Modell oder eine andere Richtung.</translation>
  </message>
  <message>
   <source>Choose that one.</source>
   <translation>Wählen Sie dieses.</translation>
  </message>
  <message>
   <source>Choose the folder of a run.</source>
   <translation>Wählen Sie den Ordner eines Laufs.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, or another model.</source>
   <translation>Wählen Sie die Form „Fortsetzen“ oder ein anderes Modell.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, which needs no template.</source>
   <translation>Wählen Sie die Form „Fortsetzen“, die keine Vorlage braucht.</translation>
  </message>
  <message>
   <source>Choose the input again.</source>
   <translation>Wählen Sie die Eingabe noch einmal.</translation>
  </message>
  <message>
   <source>Choose the model it was found with, or find it again in the picture.</source>
   <translation>Wählen Sie das Modell, mit dem es gefunden wurde, oder suchen Sie es im Bild noch einmal.</translation>
  </message>
  <message>
   <source>Choose the model it was made with, or start from a picture.</source>
   <translation>Wählen Sie das Modell, mit dem es gemacht wurde, oder beginnen Sie mit einem Bild.</translation>
  </message>
  <message>
   <source>Choose the model that it begins with.</source>
   <translation>Wählen Sie das Modell, mit dem es beginnt.</translation>
  </message>
  <message>
   <source>Choose the other kind of file, or another size.</source>
   <translation>Wählen Sie den anderen Dateityp oder eine andere Größe.</translation>
  </message>
  <message>
   <source>Choose the picture or the face again.</source>
   <translation>Wählen Sie das Bild oder das Gesicht noch einmal.</translation>
  </message>
  <message>
   <source>Choose the pictures inside it.</source>
   <translation>Wählen Sie die Bilder darin.</translation>
  </message>
  <message>
   <source>Choose two faces of one model.</source>
   <translation>Wählen Sie zwei Gesichter eines Modells.</translation>
  </message>
  <message>
   <source>Choose two other faces.</source>
   <translation>Wählen Sie zwei andere Gesichter.</translation>
  </message>
  <message>
   <source>Choose two that are equally large.</source>
   <translation>Wählen Sie zwei, die gleich groß sind.</translation>
  </message>
  <message>
   <source>Choose {side}.</source>
   <translation>Wählen Sie {side}.</translation>
  </message>
  <message>
   <source>Close Quartet and open it again: it repairs the gallery then.</source>
   <translation>Schließen Sie Quartet und öffnen Sie es wieder: es repariert dann die Galerie.</translation>
  </message>
  <message>
   <source>Close Quartet, put the folder back or choose its new place, then open it again.</source>
   <translation>Schließen Sie Quartet, legen Sie den Ordner zurück oder wählen Sie seinen neuen Ort, und öffnen Sie es dann wieder.</translation>
  </message>
  <message>
   <source>Close it, then try again.</source>
   <translation>Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Close other programs, or make it smaller.</source>
   <translation>Schließen Sie andere Programme oder machen Sie es kleiner.</translation>
  </message>
  <message>
   <source>Close other programs, paint a smaller picture, or choose a smaller model.</source>
   <translation>Schließen Sie andere Programme, malen Sie ein kleineres Bild oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Close other programs, then try again.</source>
   <translation>Schließen Sie andere Programme und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>Close the older one, then open the gallery again.</source>
   <translation>Schließen Sie das ältere und öffnen Sie die Galerie dann wieder.</translation>
  </message>
  <message>
   <source>Close the other one, then open the gallery again: it is repaired then.</source>
   <translation>Schließen Sie das andere und öffnen Sie die Galerie dann wieder: sie wird dann repariert.</translation>
  </message>
  <message>
   <source>Close the other one, then try again.</source>
   <translation>Schließen Sie das andere und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Kopieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Copy it as it is, or check the gallery with “quartet gallery verify”.</source>
   <translation>Kopieren Sie es, wie es ist, oder prüfen Sie die Galerie mit „quartet gallery verify“.</translation>
  </message>
  <message>
   <source>Copy the folder again from where it came.</source>
   <translation>Kopieren Sie den Ordner noch einmal von dort, woher er kam.</translation>
  </message>
  <message>
   <source>Copy the folder again.</source>
   <translation>Kopieren Sie den Ordner noch einmal.</translation>
  </message>
  <message>
   <source>Cut it first.</source>
   <translation>Schneiden Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>Delete it, then start again.</source>
   <translation>Löschen Sie es und beginnen Sie dann neu.</translation>
  </message>
  <message>
   <source>Delete this file, then start again.</source>
   <translation>Löschen Sie diese Datei und beginnen Sie dann neu.</translation>
  </message>
  <message>
   <source>Delete “{path}”: a new one is made then.</source>
   <translation>Löschen Sie „{path}“: dann entsteht ein neues.</translation>
  </message>
  <message>
   <source>Diffusion models cannot do “{other}”.</source>
   <translation>Diffusionsmodelle können „{other}“ nicht.</translation>
  </message>
  <message>
   <source>Divide it.</source>
   <translation>Teilen Sie sie auf.</translation>
  </message>
  <message>
   <source>Draw them again and retry.</source>
   <translation>Zeichnen Sie sie noch einmal und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Drawing the faces was broken off before any were there.</source>
   <translation>Das Zeichnen der Gesichter wurde abgebrochen, bevor eines da war.</translation>
  </message>
  <message>
   <source>Drop a picture first.</source>
   <translation>Legen Sie zuerst ein Bild ab.</translation>
  </message>
  <message>
   <source>Drop a picture onto the tab, then use the settings once more.</source>
   <translation>Legen Sie ein Bild auf dem Reiter ab und nutzen Sie die Einstellungen dann noch einmal.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to find its face.</source>
   <translation>Legen Sie es auf dem Reiter ab, um das Gesicht darin zu finden.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to paint over it.</source>
   <translation>Legen Sie es auf dem Reiter ab, um es zu übermalen.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to rebuild it.</source>
   <translation>Legen Sie es auf dem Reiter ab, um es nachzubauen.</translation>
  </message>
  <message>
   <source>Drop one onto the tab.</source>
   <translation>Legen Sie eines auf dem Reiter ab.</translation>
  </message>
  <message>
   <source>Enlarge it 2 times, or a smaller picture.</source>
   <translation>Vergrößern Sie es 2-fach, oder ein kleineres Bild.</translation>
  </message>
  <message>
   <source>Enlargers cannot do “{task}”.</source>
   <translation>Vergrößerungsmodelle können „{task}“ nicht.</translation>
  </message>
  <message>
   <source>Faces are missing in {folder}: there is no {name}.</source>
   <translation>In {folder} fehlen Gesichter: {name} gibt es nicht.</translation>
  </message>
  <message>
   <source>Faces cannot do “{other}”.</source>
   <translation>Gesichter können „{other}“ nicht.</translation>
  </message>
  <message>
   <source>Faces of {size} pixels cannot be learned.</source>
   <translation>Gesichter mit {size} Pixeln lassen sich nicht lernen.</translation>
  </message>
  <message>
   <source>Faces, rebuilt and blended pictures have one: choose one of those.</source>
   <translation>Gesichter, nachgebaute und gemischte Bilder haben eines: wählen Sie eines davon.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Holen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.</source>
   <translation>Holen Sie es mit „quartet models get faces-1024“ oder nennen Sie mit --data einen Ordner seiner Zeichnungen.</translation>
  </message>
  <message>
   <source>Fetch one with “quartet models get real-esrgan”.</source>
   <translation>Holen Sie eines mit „quartet models get real-esrgan“.</translation>
  </message>
  <message>
   <source>Fetch or add the model again, or update.</source>
   <translation>Holen Sie das Modell noch einmal oder fügen Sie es noch einmal hinzu, oder aktualisieren Sie.</translation>
  </message>
  <message>
   <source>Fetch or add the model again.</source>
   <translation>Holen Sie das Modell noch einmal oder fügen Sie es noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Fetch or copy it again.</source>
   <translation>Holen oder kopieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Fetch or make it again.</source>
   <translation>Holen oder machen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Fetch or make the archive again.</source>
   <translation>Holen oder machen Sie das Archiv noch einmal.</translation>
  </message>
  <message>
   <source>Fetch or pack it again.</source>
   <translation>Holen oder packen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Fetch the default ones with “quartet models get”.</source>
   <translation>Holen Sie die üblichen mit „quartet models get“.</translation>
  </message>
  <message>
   <source>Fetch the model again, or choose the processor in the settings.</source>
   <translation>Holen Sie das Modell noch einmal oder wählen Sie in den Einstellungen den Prozessor.</translation>
  </message>
  <message>
   <source>Fetch the model again, or install Quartet again.</source>
   <translation>Holen Sie das Modell noch einmal oder installieren Sie Quartet noch einmal.</translation>
  </message>
  <message>
   <source>Fetch the model again.</source>
   <translation>Holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Fetch the pack “minilm”, or use known words.</source>
   <translation>Holen Sie das Paket „minilm“ oder verwenden Sie bekannte Wörter.</translation>
  </message>
  <message>
   <source>Fetch “faces-1024” so that they can be drawn, or name another folder.</source>
   <translation>Holen Sie „faces-1024“, damit sie gezeichnet werden können, oder nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Find it again from the original.</source>
   <translation>Suchen Sie es vom Original aus noch einmal.</translation>
  </message>
  <message>
   <source>For example: {axis_hint}</source>
   <translation>Zum Beispiel: {axis_hint}</translation>
  </message>
  <message>
   <source>Free some space, or check who owns this folder.</source>
   <translation>Schaffen Sie Platz oder prüfen Sie, wem dieser Ordner gehört.</translation>
  </message>
  <message>
   <source>Free some space, then fetch it again.</source>
   <translation>Schaffen Sie Platz und holen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>Get the file again from where you have it.</source>
   <translation>Holen Sie die Datei noch einmal von dort, woher Sie sie haben.</translation>
  </message>
  <message>
   <source>Get the file once more from where it came.</source>
   <translation>Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
  </message>
  <message>
   <source>Get the file with the weights; it has hundreds of megabytes.</source>
   <translation>Holen Sie die Datei mit den Gewichten; sie hat Hunderte von Megabyte.</translation>
  </message>
  <message>
   <source>Get the little-endian file of this model.</source>
   <translation>Holen Sie die Little-Endian-Datei dieses Modells.</translation>
  </message>
  <message>
   <source>Get the model once more from where it came.</source>
   <translation>Holen Sie das Modell noch einmal von dort, woher es kam.</translation>
  </message>
  <message>
   <source>Give a number from {least} to {most} for it.</source>
   <translation>Geben Sie dafür eine Zahl von {least} bis {most} an.</translation>
  </message>
  <message>
   <source>Give it a name: the model gets the same.</source>
   <translation>Geben Sie ihm einen Namen: so wird das Modell heißen.</translation>
  </message>
  <message>
   <source>Give it a picture, or choose another model.</source>
   <translation>Geben Sie ihm ein Bild oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Give it in a few words.</source>
   <translation>Sagen Sie es mit wenigen Worten.</translation>
  </message>
  <message>
   <source>Give it more pictures, or more weight on R1 and augmentation.</source>
   <translation>Geben Sie ihm mehr Bilder, oder mehr Gewicht auf R1 und Augmentation.</translation>
  </message>
  <message>
   <source>Give its path, or one of these: {names}.</source>
   <translation>Geben Sie ihren Pfad an oder eine von diesen: {names}.</translation>
  </message>
  <message>
   <source>Give some of {passage} characters or more.</source>
   <translation>Geben Sie mindestens {passage} Zeichen an.</translation>
  </message>
  <message>
   <source>Go on with it, or choose another folder.</source>
   <translation>Machen Sie damit weiter oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Go on with it, or remove it.</source>
   <translation>Machen Sie damit weiter oder entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>How fast this card is shows in the first seconds.</source>
   <translation>Wie schnell diese Grafikkarte ist, zeigt sich in den ersten Sekunden.</translation>
  </message>
  <message>
   <source>How much memory and time it takes shows in its first minute.</source>
   <translation>Wie viel Speicher und Zeit es braucht, zeigt sich in der ersten Minute.</translation>
  </message>
  <message>
   <source>How “{name}” cuts texts into words (“{name2}”) is not known to Quartet.</source>
   <translation>Wie „{name}“ Texte in Wörter zerlegt („{name2}“), ist Quartet nicht bekannt.</translation>
  </message>
  <message>
   <source>If it is a model, add it under “Models”.</source>
   <translation>Wenn es ein Modell ist, fügen Sie es unter „Modelle“ hinzu.</translation>
  </message>
  <message>
   <source>If that is what you want, export the collection into a folder and learn from that.</source>
   <translation>Wenn Sie das wollen, exportieren Sie die Sammlung in einen Ordner und lernen Sie daraus.</translation>
  </message>
  <message>
   <source>If your network has its own, tell pip with “pip config set global.cert FILE”.</source>
   <translation>Wenn Ihr Netz ein eigenes hat, nennen Sie es pip mit „pip config set global.cert FILE“.</translation>
  </message>
  <message>
   <source>Inputs of the kind “{media_type}” cannot be read by this version.</source>
   <translation>Eingaben der Art „{media_type}“ kann diese Version nicht lesen.</translation>
  </message>
  <message>
   <source>Install it with “pip install 'quartet[train]'”.</source>
   <translation>Installieren Sie es mit „pip install 'quartet[train]'“.</translation>
  </message>
  <message>
   <source>Install it, or name a folder of your own with --data.</source>
   <translation>Installieren Sie es oder nennen Sie mit --data einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Install it: pip install 'quartet[train]'.</source>
   <translation>Installieren Sie es: pip install 'quartet[train]'.</translation>
  </message>
  <message>
   <source>It can do {known}.</source>
   <translation>Es kann {known}.</translation>
  </message>
  <message>
   <source>It cannot be read: {strerror}.</source>
   <translation>Nicht lesbar: {strerror}.</translation>
  </message>
  <message>
   <source>It gets better on what it learns from and worse on what it does not: it learns by heart.</source>
   <translation>Es wird besser bei dem, woraus es lernt, und schlechter bei dem, woraus nicht: es lernt auswendig.</translation>
  </message>
  <message>
   <source>It has more than {largest_file} MB.</source>
   <translation>Die Datei hat mehr als {largest_file} MB.</translation>
  </message>
  <message>
   <source>It has no bytes at all.</source>
   <translation>Die Datei hat gar keine Bytes.</translation>
  </message>
  <message>
   <source>It has none at all.</source>
   <translation>Es hat gar keine.</translation>
  </message>
  <message>
   <source>It has {join}.</source>
   <translation>Es hat {join}.</translation>
  </message>
  <message>
   <source>It has {join}{more}.</source>
   <translation>Es hat {join}{more}.</translation>
  </message>
  <message>
   <source>It has {letters} letters; {fewest_letters} are needed.</source>
   <translation>Der Text hat {letters} Zeichen; {fewest_letters} sind nötig.</translation>
  </message>
  <message>
   <source>It is at its best with {side}.</source>
   <translation>Am besten ist es bei {side}.</translation>
  </message>
  <message>
   <source>It is tried again.</source>
   <translation>Es wird noch einmal versucht.</translation>
  </message>
  <message>
   <source>It is {width} × {height}: too little is left of it as a square.</source>
   <translation>Das Bild hat {width} × {height}: als Quadrat bleibt zu wenig davon übrig.</translation>
  </message>
  <message>
   <source>It is {width} × {height}; {smallest} a side are needed.</source>
   <translation>Das Bild hat {width} × {height}; {smallest} pro Seite sind nötig.</translation>
  </message>
  <message>
   <source>It knows {known}{more}.</source>
   <translation>Es kennt {known}{more}.</translation>
  </message>
  <message>
   <source>It looks like “{like}”.</source>
   <translation>Es sieht aus wie „{like}“.</translation>
  </message>
  <message>
   <source>It needs 16 pixels at least.</source>
   <translation>Es braucht mindestens 16 Pixel.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Es braucht etwa {needs} GB Speicher, aber nur {has} GB sind frei: wählen Sie eine kleinere Größe, einen kleineren Stapel oder weniger Breite.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Es braucht etwa {needs} GB Speicher der Grafikkarte, aber nur {has} GB sind frei: wählen Sie eine kleinere Größe, einen kleineren Stapel oder weniger Breite.</translation>
  </message>
  <message>
   <source>It paints best at {side} x {side2}.</source>
   <translation>Am besten malt es bei {side} x {side2}.</translation>
  </message>
  <message>
   <source>It was changed while it was looked at.</source>
   <translation>Die Datei wurde beim Durchsehen geändert.</translation>
  </message>
  <message>
   <source>It was not fetched. Check which mirror pip uses here with “pip config list”.</source>
   <translation>Es wurde nicht geholt. Prüfen Sie mit „pip config list“, welchen Spiegel pip hier verwendet.</translation>
  </message>
  <message>
   <source>Its layer “{name}” holds something else than numbers (NaN or infinity).</source>
   <translation>Seine Schicht „{name}“ enthält etwas anderes als Zahlen (NaN oder unendlich).</translation>
  </message>
  <message>
   <source>Its list names {size} tokens, but the network knows {vocabulary}: they do not belong together.</source>
   <translation>Seine Liste nennt {size} Token, das Netz kennt aber {vocabulary}: sie gehören nicht zusammen.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: it is far too long.</source>
   <translation>Seine Tokenliste ist beschädigt, darum lässt sich Text dafür nicht zerlegen: sie ist viel zu lang.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: {str}.</source>
   <translation>Seine Tokenliste ist beschädigt, darum lässt sich Text dafür nicht zerlegen: {str}.</translation>
  </message>
  <message>
   <source>Its name is not that of a picture.</source>
   <translation>Der Name ist nicht der eines Bildes.</translation>
  </message>
  <message>
   <source>Its name is not that of a text.</source>
   <translation>Der Name ist nicht der eines Textes.</translation>
  </message>
  <message>
   <source>Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.</source>
   <translation>Fügen Sie die Teile mit „llama-gguf-split --merge“ von llama.cpp zusammen und öffnen Sie die Datei, die dabei entsteht.</translation>
  </message>
  <message>
   <source>Judge both with the same --data, and models of one size.</source>
   <translation>Beurteilen Sie beide mit demselben --data, und Modelle von einer Größe.</translation>
  </message>
  <message>
   <source>Judge by fewer.</source>
   <translation>Beurteilen Sie mit weniger.</translation>
  </message>
  <message>
   <source>Judging could not be started: {strerror}.</source>
   <translation>Die Beurteilung ließ sich nicht starten: {strerror}.</translation>
  </message>
  <message>
   <source>Keep it in a folder that all machines reach.</source>
   <translation>Legen Sie ihn in einen Ordner, den alle Rechner erreichen.</translation>
  </message>
  <message>
   <source>Keep it in parts.</source>
   <translation>Bewahren Sie ihn in Teilen auf.</translation>
  </message>
  <message>
   <source>Known are: {wheels}.</source>
   <translation>Bekannt sind: {wheels}.</translation>
  </message>
  <message>
   <source>Leave it out of the archive.</source>
   <translation>Lassen Sie es aus dem Archiv weg.</translation>
  </message>
  <message>
   <source>Leave out the model to begin with.</source>
   <translation>Lassen Sie das Modell zum Beginnen weg.</translation>
  </message>
  <message>
   <source>Leave the prompt empty.</source>
   <translation>Lassen Sie den Prompt leer.</translation>
  </message>
  <message>
   <source>Leave the size open, and enlarge what was made.</source>
   <translation>Lassen Sie die Größe offen und vergrößern Sie, was entstanden ist.</translation>
  </message>
  <message>
   <source>Let a program for text recognition (OCR) read it first, and add what that makes.</source>
   <translation>Lassen Sie es zuerst von einem Programm zur Texterkennung (OCR) lesen und fügen Sie dessen Ergebnis hinzu.</translation>
  </message>
  <message>
   <source>Let it end with .pdf, .png or .jpg.</source>
   <translation>Lassen Sie ihn auf .pdf, .png oder .jpg enden.</translation>
  </message>
  <message>
   <source>Let its name end with .csv, .json or .parquet.</source>
   <translation>Lassen Sie den Namen auf .csv, .json oder .parquet enden.</translation>
  </message>
  <message>
   <source>Let this model go on from the words: put them into the prompt.</source>
   <translation>Lassen Sie dieses Modell die Worte fortsetzen: schreiben Sie sie in den Prompt.</translation>
  </message>
  <message>
   <source>Look for a newer file of this model, or a newer Quartet.</source>
   <translation>Suchen Sie eine neuere Datei dieses Modells oder ein neueres Quartet.</translation>
  </message>
  <message>
   <source>Look for it in the trash of your computer.</source>
   <translation>Suchen Sie es im Papierkorb Ihres Rechners.</translation>
  </message>
  <message>
   <source>Look for the file of this model that is named Q4_K_M or Q8_0.</source>
   <translation>Suchen Sie die Datei dieses Modells, die Q4_K_M oder Q8_0 heißt.</translation>
  </message>
  <message>
   <source>Look for the folder of this model that is not quantised, or for its GGUF file.</source>
   <translation>Suchen Sie den Ordner dieses Modells, der nicht quantisiert ist, oder seine GGUF-Datei.</translation>
  </message>
  <message>
   <source>Look into the trash of your computer.</source>
   <translation>Sehen Sie im Papierkorb Ihres Rechners nach.</translation>
  </message>
  <message>
   <source>Lower the truncation or the sliders; if it happens with every face, fetch the model again.</source>
   <translation>Senken Sie die Trunkierung oder die Regler; wenn es bei jedem Gesicht geschieht, holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Lower the weight of the KL, or let it grow more slowly at the beginning.</source>
   <translation>Senken Sie das Gewicht der KL oder lassen Sie es am Anfang langsamer wachsen.</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Machen Sie eine neue.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Machen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Make it smaller in another program first.</source>
   <translation>Machen Sie es zuerst in einem anderen Programm kleiner.</translation>
  </message>
  <message>
   <source>Make one in the gallery first.</source>
   <translation>Machen Sie zuerst eine in der Galerie.</translation>
  </message>
  <message>
   <source>Make room there, or choose another folder.</source>
   <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Make room there.</source>
   <translation>Schaffen Sie dort Platz.</translation>
  </message>
  <message>
   <source>Make room, then try again.</source>
   <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Make the batch a multiple of {parts}.</source>
   <translation>Machen Sie den Stapel zu einem Vielfachen von {parts}.</translation>
  </message>
  <message>
   <source>Models that you fetched can.</source>
   <translation>Modelle, die Sie geholt haben, können es.</translation>
  </message>
  <message>
   <source>Move the file away, or choose another folder.</source>
   <translation>Schieben Sie die Datei weg oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Name a folder instead.</source>
   <translation>Nennen Sie stattdessen einen Ordner.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or SVG drawings.</source>
   <translation>Nennen Sie einen Ordner mit Bildern oder SVG-Zeichnungen.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or texts.</source>
   <translation>Nennen Sie einen Ordner mit Bildern oder Texten.</translation>
  </message>
  <message>
   <source>Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.</source>
   <translation>Nennen Sie mit --data einen Ordner mit Bildern oder holen Sie das Gesichterpaket mit „quartet models get“.</translation>
  </message>
  <message>
   <source>Name a folder of pictures.</source>
   <translation>Nennen Sie einen Ordner mit Bildern.</translation>
  </message>
  <message>
   <source>Name a folder with {fewest} or more; hundreds are better.</source>
   <translation>Nennen Sie einen Ordner mit mindestens {fewest}; Hunderte sind besser.</translation>
  </message>
  <message>
   <source>Name another folder.</source>
   <translation>Nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Name the one you want; there is {others}.</source>
   <translation>Nennen Sie das gewünschte; es gibt {others}.</translation>
  </message>
  <message>
   <source>Names cannot be made from “{{field}}”.</source>
   <translation>Aus „{{field}}“ lassen sich keine Namen machen.</translation>
  </message>
  <message>
   <source>Nearly all of it stands in other files too.</source>
   <translation>Fast alles davon steht auch in anderen Dateien.</translation>
  </message>
  <message>
   <source>No latent was kept with “{item}”.</source>
   <translation>Mit „{item}“ wurde kein Latent behalten.</translation>
  </message>
  <message>
   <source>No model is here that it could begin with: add one under Models (Ctrl+M).</source>
   <translation>Hier ist kein Modell, mit dem es beginnen könnte: fügen Sie unter Modelle eines hinzu (Ctrl+M).</translation>
  </message>
  <message>
   <source>No model is installed that could do this.</source>
   <translation>Es ist kein Modell installiert, das dies könnte.</translation>
  </message>
  <message>
   <source>No model is installed that enlarges pictures.</source>
   <translation>Es ist kein Modell installiert, das Bilder vergrößert.</translation>
  </message>
  <message>
   <source>No model is installed that takes pictures of every kind.</source>
   <translation>Es ist kein Modell installiert, das Bilder jeder Art nimmt.</translation>
  </message>
  <message>
   <source>No {upper} device answers on this machine.</source>
   <translation>Auf diesem Rechner antwortet kein {upper}-Gerät.</translation>
  </message>
  <message>
   <source>None of the drawings could be used.</source>
   <translation>Keine der Zeichnungen war brauchbar.</translation>
  </message>
  <message>
   <source>None of the stickers are drawn in two styles, so no judge can learn from them.</source>
   <translation>Keiner der Sticker ist in zwei Stilen gezeichnet, darum kann kein urteilendes Netz daraus lernen.</translation>
  </message>
  <message>
   <source>Nothing in “{path}” can be read as a document.</source>
   <translation>Nichts in „{path}“ lässt sich als Dokument lesen.</translation>
  </message>
  <message>
   <source>Nothing is marked, so nothing would change.</source>
   <translation>Nichts ist maskiert, darum würde sich nichts ändern.</translation>
  </message>
  <message>
   <source>Nothing on this computer can write {fmt} animations of {size} x {size2} pixels.</source>
   <translation>Nichts auf diesem Rechner kann {fmt}-Animationen mit {size} x {size2} Pixeln schreiben.</translation>
  </message>
  <message>
   <source>Only the first {most} files are looked at.</source>
   <translation>Nur die ersten {most} Dateien werden angesehen.</translation>
  </message>
  <message>
   <source>Open it in a PDF viewer, and save it anew.</source>
   <translation>Öffnen Sie es in einem PDF-Betrachter und speichern Sie es neu.</translation>
  </message>
  <message>
   <source>Open it once with transformers and save its tokenizer again: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json.</source>
   <translation>Öffnen Sie es einmal mit transformers und speichern Sie seinen Tokenizer noch einmal: „AutoTokenizer.from_pretrained(folder).save_pretrained(folder)“ schreibt tokenizer.json.</translation>
  </message>
  <message>
   <source>Open the model.</source>
   <translation>Öffnen Sie das Modell.</translation>
  </message>
  <message>
   <source>Paint the picture again.</source>
   <translation>Malen Sie das Bild noch einmal.</translation>
  </message>
  <message>
   <source>Parquet needs one more library, which is not installed.</source>
   <translation>Parquet braucht eine weitere Bibliothek, die nicht installiert ist.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Lassen Sie ihn zuerst pausieren.</translation>
  </message>
  <message>
   <source>Pick another face.</source>
   <translation>Wählen Sie ein weiteres Gesicht aus.</translation>
  </message>
  <message>
   <source>Pick fewer.</source>
   <translation>Wählen Sie weniger aus.</translation>
  </message>
  <message>
   <source>Prune some of them, or keep the text alone.</source>
   <translation>Stutzen Sie einige davon oder behalten Sie nur den Text.</translation>
  </message>
  <message>
   <source>Prune some, or begin a new one.</source>
   <translation>Stutzen Sie einige oder beginnen Sie einen neuen.</translation>
  </message>
  <message>
   <source>Put .txt or .md files there.</source>
   <translation>Legen Sie .txt- oder .md-Dateien hinein.</translation>
  </message>
  <message>
   <source>Put .txt or .md files with at least {fewest_letters} there; a book or more is better.</source>
   <translation>Legen Sie .txt- oder .md-Dateien mit mindestens {fewest_letters} Zeichen hinein; ein Buch oder mehr ist besser.</translation>
  </message>
  <message>
   <source>Put PNG, WebP, JPEG or SVG files there, or name another.</source>
   <translation>Legen Sie PNG-, WebP-, JPEG- oder SVG-Dateien hinein oder nennen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Put a copy of it back into the gallery's folder.</source>
   <translation>Legen Sie eine Kopie davon zurück in den Ordner der Galerie.</translation>
  </message>
  <message>
   <source>Put a copy of it back: one lies in “.backups” in the gallery's folder.</source>
   <translation>Legen Sie eine Kopie davon zurück: eine liegt in „.backups“ im Ordner der Galerie.</translation>
  </message>
  <message>
   <source>Put at least {fewest_pictures} different ones there; hundreds are better.</source>
   <translation>Legen Sie mindestens {fewest_pictures} verschiedene hinein; Hunderte sind besser.</translation>
  </message>
  <message>
   <source>Put its {other} beside it, as “{stem}{suffix}”.</source>
   <translation>Legen Sie das Gegenstück ({other}) daneben, als „{stem}{suffix}“.</translation>
  </message>
  <message>
   <source>Put some elsewhere.</source>
   <translation>Legen Sie einige woandershin.</translation>
  </message>
  <message>
   <source>Put them away, or choose another model.</source>
   <translation>Nehmen Sie sie heraus oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Remove it and add it again.</source>
   <translation>Entfernen Sie es und fügen Sie es noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Remove it first with “quartet models remove {incoming}”, or rename the new one.</source>
   <translation>Entfernen Sie es zuerst mit „quartet models remove {incoming}“ oder benennen Sie das neue um.</translation>
  </message>
  <message>
   <source>Repair it with “quartet models get {model_id}”.</source>
   <translation>Reparieren Sie es mit „quartet models get {model_id}“.</translation>
  </message>
  <message>
   <source>Save a copy under your own name.</source>
   <translation>Speichern Sie eine Kopie unter einem eigenen Namen.</translation>
  </message>
  <message>
   <source>Save a copy without the password, and add that.</source>
   <translation>Speichern Sie eine Kopie ohne Kennwort und fügen Sie diese hinzu.</translation>
  </message>
  <message>
   <source>Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.</source>
   <translation>Speichern Sie es noch einmal in einer Datei, mit „save_pretrained(folder, max_shard_size='20GB')“.</translation>
  </message>
  <message>
   <source>Save it anew from a PDF viewer, or split it.</source>
   <translation>Speichern Sie es aus einem PDF-Betrachter neu oder teilen Sie es.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or take it out.</source>
   <translation>Speichern Sie es als UTF-8 oder nehmen Sie es heraus.</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>Speichern Sie ihn als neuen.</translation>
  </message>
  <message>
   <source>Save it as one of these.</source>
   <translation>Speichern Sie es als eines davon.</translation>
  </message>
  <message>
   <source>Save it with your browser, then drop the file here.</source>
   <translation>Speichern Sie es mit Ihrem Browser und legen Sie die Datei dann hier ab.</translation>
  </message>
  <message>
   <source>Say yes or no (true or false) for it.</source>
   <translation>Sagen Sie dafür Ja oder Nein (true oder false).</translation>
  </message>
  <message>
   <source>See them with “pip config list”, and correct the proxy or the certificate.</source>
   <translation>Sehen Sie sie mit „pip config list“ an und berichtigen Sie den Proxy oder das Zertifikat.</translation>
  </message>
  <message>
   <source>Send it to Diffusion, which paints from its words.</source>
   <translation>Senden Sie es an Diffusion; dort wird nach seinen Worten gemalt.</translation>
  </message>
  <message>
   <source>Set one first.</source>
   <translation>Setzen Sie zuerst eine.</translation>
  </message>
  <message>
   <source>Shorten it, or keep it as a text of its own.</source>
   <translation>Kürzen Sie sie oder behalten Sie sie als eigenen Text.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Nehmen Sie weniger Zeichen.</translation>
  </message>
  <message>
   <source>Something this was made from is damaged on the disk.</source>
   <translation>Etwas, woraus dies gemacht wurde, ist auf dem Datenträger beschädigt.</translation>
  </message>
  <message>
   <source>Something this was made from is no array of numbers.</source>
   <translation>Etwas, woraus dies gemacht wurde, ist kein Array von Zahlen.</translation>
  </message>
  <message>
   <source>Something this was made from is no longer in the gallery.</source>
   <translation>Etwas, woraus dies gemacht wurde, ist nicht mehr in der Galerie.</translation>
  </message>
  <message>
   <source>Split it first.</source>
   <translation>Teilen Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>Split it, and add the parts.</source>
   <translation>Teilen Sie es und fügen Sie die Teile hinzu.</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Teilen Sie ihn.</translation>
  </message>
  <message>
   <source>Start Quartet from a desktop, or use its commands: “quartet --help”.</source>
   <translation>Starten Sie Quartet von einem Desktop oder verwenden Sie seine Befehle: „quartet --help“.</translation>
  </message>
  <message>
   <source>Start again with less weight on R1.</source>
   <translation>Beginnen Sie neu mit weniger Gewicht auf R1.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Beginnen Sie neu.</translation>
  </message>
  <message>
   <source>Start from a picture.</source>
   <translation>Beginnen Sie mit einem Bild.</translation>
  </message>
  <message>
   <source>Start it anew.</source>
   <translation>Beginnen Sie ihn von vorn.</translation>
  </message>
  <message>
   <source>Start it without a launcher.</source>
   <translation>Starten Sie ohne Launcher.</translation>
  </message>
  <message>
   <source>Stickers have {edge} by {edge2} pixels.</source>
   <translation>Sticker haben {edge} mal {edge2} Pixel.</translation>
  </message>
  <message>
   <source>Stickers of {size} pixels cannot be learned.</source>
   <translation>Sticker mit {size} Pixeln lassen sich nicht lernen.</translation>
  </message>
  <message>
   <source>Stop it and go on from an earlier checkpoint with a lower learning rate.</source>
   <translation>Halten Sie den Lauf an und machen Sie mit niedrigerer Lernrate von einem früheren Checkpoint aus weiter.</translation>
  </message>
  <message>
   <source>Stop it here; more data, or a smaller network, would carry further.</source>
   <translation>Beenden Sie ihn hier; mehr Daten oder ein kleineres Netz kämen weiter.</translation>
  </message>
  <message>
   <source>Take a few words that you will remember.</source>
   <translation>Nehmen Sie ein paar Wörter, die Sie sich merken.</translation>
  </message>
  <message>
   <source>Take a text, or a picture that was painted from a prompt.</source>
   <translation>Nehmen Sie einen Text oder ein Bild, das nach einem Prompt gemalt wurde.</translation>
  </message>
  <message>
   <source>Take it off the list, or choose a model that it was made for.</source>
   <translation>Nehmen Sie sie aus der Liste oder wählen Sie ein Modell, für das sie gemacht wurde.</translation>
  </message>
  <message>
   <source>Take it off, or choose the model it was made for.</source>
   <translation>Nehmen Sie sie heraus oder wählen Sie das Modell, für das sie gemacht wurde.</translation>
  </message>
  <message>
   <source>Take it out or replace it, then start again.</source>
   <translation>Nehmen Sie es heraus oder ersetzen Sie es und beginnen Sie dann neu.</translation>
  </message>
  <message>
   <source>Take larger steps.</source>
   <translation>Machen Sie größere Schritte.</translation>
  </message>
  <message>
   <source>Take out some values.</source>
   <translation>Nehmen Sie einige Werte heraus.</translation>
  </message>
  <message>
   <source>Take w.npy away, or replace it.</source>
   <translation>Nehmen Sie w.npy weg oder ersetzen Sie es.</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends before “{place}” does.</source>
   <translation>Die GGUF-Datei „{name}“ ist nicht vollständig: sie endet, bevor „{place}“ es tut.</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends too early.</source>
   <translation>Die GGUF-Datei „{name}“ ist nicht vollständig: sie endet zu früh.</translation>
  </message>
  <message>
   <source>The GGUF file “{path}” is damaged: {why}.</source>
   <translation>Die GGUF-Datei „{path}“ ist beschädigt: {why}.</translation>
  </message>
  <message>
   <source>The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.</source>
   <translation>Die KL ist auf nichts gefallen: alle Bilder haben dasselbe Latent und werden als ihr Mittel nachgebaut.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” is damaged.</source>
   <translation>Die LoRA-Datei „{lora}“ ist beschädigt.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” {error}.</source>
   <translation>Die LoRA-Datei „{lora}“: {error}.</translation>
  </message>
  <message>
   <source>The LoRA file “{path}” {error}.</source>
   <translation>Die LoRA-Datei „{path}“: {error}.</translation>
  </message>
  <message>
   <source>The LoRA holds numbers that are none: training diverged.</source>
   <translation>Die LoRA enthält Zahlen, die keine sind: das Training ist divergiert.</translation>
  </message>
  <message>
   <source>The animation could not be written</source>
   <translation>Die Animation konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>The animation has no pictures, so nothing was kept.</source>
   <translation>Die Animation hat keine Bilder, darum wurde nichts behalten.</translation>
  </message>
  <message>
   <source>The archive of digits lacks “{name}”.</source>
   <translation>Dem Archiv der Ziffern fehlt „{name}“.</translation>
  </message>
  <message>
   <source>The book file holds far more than it should.</source>
   <translation>Die Buchdatei enthält weit mehr, als sie sollte.</translation>
  </message>
  <message>
   <source>The book file is damaged ({error}).</source>
   <translation>Die Buchdatei ist beschädigt ({error}).</translation>
  </message>
  <message>
   <source>The book file is damaged.</source>
   <translation>Die Buchdatei ist beschädigt.</translation>
  </message>
  <message>
   <source>The branches of this text take more than {most_json_bytes} MB: they were not kept.</source>
   <translation>Die Zweige dieses Textes brauchen mehr als {most_json_bytes} MB: sie wurden nicht behalten.</translation>
  </message>
  <message>
   <source>The certificate could not be set aside</source>
   <translation>Das Zertifikat konnte nicht beiseitegelegt werden</translation>
  </message>
  <message>
   <source>The certificate could not be taken back</source>
   <translation>Das Zertifikat konnte nicht zurückgeholt werden</translation>
  </message>
  <message>
   <source>The certificate for content credentials could not be kept</source>
   <translation>Das Zertifikat für Inhaltsnachweise konnte nicht aufbewahrt werden</translation>
  </message>
  <message>
   <source>The certificate for content credentials is damaged.</source>
   <translation>Das Zertifikat für Inhaltsnachweise ist beschädigt.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is of a run with other networks.</source>
   <translation>Der Checkpoint „{path}“ gehört zu einem Lauf mit anderen Netzen.</translation>
  </message>
  <message>
   <source>The collection cannot be laid out for training: {strerror}.</source>
   <translation>Die Sammlung lässt sich nicht für das Training auslegen: {strerror}.</translation>
  </message>
  <message>
   <source>The copies need a name.</source>
   <translation>Die Kopien brauchen einen Namen.</translation>
  </message>
  <message>
   <source>The copies would lie too deep.</source>
   <translation>Die Kopien würden zu tief liegen.</translation>
  </message>
  <message>
   <source>The copy could not be written</source>
   <translation>Die Kopie konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>The description of this run is damaged.</source>
   <translation>Die Beschreibung dieses Laufs ist beschädigt.</translation>
  </message>
  <message>
   <source>The direction could not be saved in “{parent}”: {reason}.</source>
   <translation>Die Richtung ließ sich nicht in „{parent}“ speichern: {reason}.</translation>
  </message>
  <message>
   <source>The discriminator scores real and drawn pictures exactly alike: it no longer judges.</source>
   <translation>Der Diskriminator gibt echten und gezeichneten Bildern genau gleiche Punktzahlen: er urteilt nicht mehr.</translation>
  </message>
  <message>
   <source>The discriminator tells real from drawn without fail: the generator learns nothing more.</source>
   <translation>Der Diskriminator unterscheidet echte und gezeichnete ohne Fehler: der Generator lernt nichts mehr.</translation>
  </message>
  <message>
   <source>The disk failed while the gallery was read or written, or it is full.</source>
   <translation>Der Datenträger versagte beim Lesen oder Schreiben der Galerie, oder er ist voll.</translation>
  </message>
  <message>
   <source>The disk is full, so the archive could not be unpacked.</source>
   <translation>Der Datenträger ist voll, darum ließ sich das Archiv nicht entpacken.</translation>
  </message>
  <message>
   <source>The disk that holds “{existing}” has no {need} MB free.</source>
   <translation>Auf dem Datenträger von „{existing}“ sind keine {need} MB frei.</translation>
  </message>
  <message>
   <source>The disk that holds “{folder}” is full.</source>
   <translation>Der Datenträger von „{folder}“ ist voll.</translation>
  </message>
  <message>
   <source>The download broke off: the server cannot be reached or stopped sending.</source>
   <translation>Das Herunterladen brach ab: der Server ist nicht erreichbar oder hat aufgehört zu senden.</translation>
  </message>
  <message>
   <source>The edge “{titles}” has no values.</source>
   <translation>Die Kante „{titles}“ hat keine Werte.</translation>
  </message>
  <message>
   <source>The example cannot be drawn: {strerror}.</source>
   <translation>Das Beispiel lässt sich nicht zeichnen: {strerror}.</translation>
  </message>
  <message>
   <source>The fetched archive holds a link or a folder where a file should be.</source>
   <translation>Das geholte Archiv enthält einen Link oder einen Ordner, wo eine Datei sein sollte.</translation>
  </message>
  <message>
   <source>The fetched archive is damaged: {error}.</source>
   <translation>Das geholte Archiv ist beschädigt: {error}.</translation>
  </message>
  <message>
   <source>The fetched archive lacks “{missing}”.</source>
   <translation>Dem geholten Archiv fehlt „{missing}“.</translation>
  </message>
  <message>
   <source>The fetched archive lists {len} files, far more than it should.</source>
   <translation>Das geholte Archiv führt {len} Dateien auf, weit mehr, als es sollte.</translation>
  </message>
  <message>
   <source>The fetched archive would unpack to far more than it should.</source>
   <translation>Das geholte Archiv wäre entpackt weit größer, als es sein sollte.</translation>
  </message>
  <message>
   <source>The fetched archive “{archive}” is damaged ({error}).</source>
   <translation>Das geholte Archiv „{archive}“ ist beschädigt ({error}).</translation>
  </message>
  <message>
   <source>The fetched files are not what they should be: {error}</source>
   <translation>Die geholten Dateien sind nicht, was sie sein sollten: {error}</translation>
  </message>
  <message>
   <source>The figures cannot be kept in “{folder}”: {strerror}.</source>
   <translation>Die Zahlen lassen sich nicht in „{folder}“ ablegen: {strerror}.</translation>
  </message>
  <message>
   <source>The file of “{item}” is damaged: it cannot be unsealed.</source>
   <translation>Die Datei von „{item}“ ist beschädigt: sie lässt sich nicht entsiegeln.</translation>
  </message>
  <message>
   <source>The file of “{item}” is gone from the gallery.</source>
   <translation>Die Datei von „{item}“ ist aus der Galerie verschwunden.</translation>
  </message>
  <message>
   <source>The file of “{name}” is damaged: it cannot be unsealed.</source>
   <translation>Die Datei von „{name}“ ist beschädigt: sie lässt sich nicht entsiegeln.</translation>
  </message>
  <message>
   <source>The file of “{name}” is gone from the gallery.</source>
   <translation>Die Datei von „{name}“ ist aus der Galerie verschwunden.</translation>
  </message>
  <message>
   <source>The file that QUARTET_PASSPHRASE_FILE names cannot be read.</source>
   <translation>Die Datei, die QUARTET_PASSPHRASE_FILE nennt, lässt sich nicht lesen.</translation>
  </message>
  <message>
   <source>The file “gallery.key”, without which the gallery cannot be opened, is damaged.</source>
   <translation>Die Datei „gallery.key“, ohne die sich die Galerie nicht öffnen lässt, ist beschädigt.</translation>
  </message>
  <message>
   <source>The files in “{folder}” cannot be read.</source>
   <translation>Die Dateien in „{folder}“ lassen sich nicht lesen.</translation>
  </message>
  <message>
   <source>The film “{path}” cannot be played.</source>
   <translation>Der Film „{path}“ lässt sich nicht abspielen.</translation>
  </message>
  <message>
   <source>The film “{path}” has no pictures in it.</source>
   <translation>Der Film „{path}“ enthält keine Bilder.</translation>
  </message>
  <message>
   <source>The film “{path}” is gone or damaged.</source>
   <translation>Der Film „{path}“ ist verschwunden oder beschädigt.</translation>
  </message>
  <message>
   <source>The folder cannot be read: {strerror}.</source>
   <translation>Der Ordner lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” cannot be used</source>
   <translation>Der Ordner „{folder}“ kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The folder “{folder}” holds the model “{info}”.</source>
   <translation>Der Ordner „{folder}“ enthält das Modell „{info}“.</translation>
  </message>
  <message>
   <source>The folder “{name}” cannot be read.</source>
   <translation>Der Ordner „{name}“ lässt sich nicht lesen.</translation>
  </message>
  <message>
   <source>The found face was not kept with this picture.</source>
   <translation>Das gefundene Gesicht wurde mit diesem Bild nicht behalten.</translation>
  </message>
  <message>
   <source>The gallery cannot be opened</source>
   <translation>Die Galerie lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The gallery could not be closed</source>
   <translation>Die Galerie konnte nicht geschlossen werden</translation>
  </message>
  <message>
   <source>The gallery could not be made again</source>
   <translation>Die Galerie konnte nicht neu aufgebaut werden</translation>
  </message>
  <message>
   <source>The gallery could not be sealed or unsealed</source>
   <translation>Die Galerie konnte nicht ver- oder entschlüsselt werden</translation>
  </message>
  <message>
   <source>The gallery could not be written</source>
   <translation>Die Galerie konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>The gallery folder cannot be written to, so nothing new can be made.</source>
   <translation>In den Ordner der Galerie lässt sich nicht schreiben, darum kann nichts Neues entstehen.</translation>
  </message>
  <message>
   <source>The gallery folder “{folder}” cannot be made</source>
   <translation>Der Galerieordner „{folder}“ lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.</source>
   <translation>Die Galerie hat eine Passphrase, und ein Modell, das aus ihr lernt, würde ihre Bilder offen bewahren.</translation>
  </message>
  <message>
   <source>The gallery should lie in “{folder}”, but that is a file.</source>
   <translation>Die Galerie soll in „{folder}“ liegen, aber das ist eine Datei.</translation>
  </message>
  <message>
   <source>The gallery's database belongs to another program.</source>
   <translation>Die Datenbank der Galerie gehört einem anderen Programm.</translation>
  </message>
  <message>
   <source>The gallery's database cannot be opened.</source>
   <translation>Die Datenbank der Galerie lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged, so no copy was taken of it.</source>
   <translation>Die Datenbank der Galerie ist beschädigt, darum wurde keine Kopie davon gemacht.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged.</source>
   <translation>Die Datenbank der Galerie ist beschädigt.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {found}.</source>
   <translation>Die Datenbank der Galerie ist beschädigt: {found}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {left}.</source>
   <translation>Die Datenbank der Galerie ist beschädigt: {left}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {table} has no {column}.</source>
   <translation>Die Datenbank der Galerie ist beschädigt: {table} hat kein {column}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {verdict}.</source>
   <translation>Die Datenbank der Galerie ist beschädigt: {verdict}.</translation>
  </message>
  <message>
   <source>The gallery's database {what}, and another Quartet has the gallery open.</source>
   <translation>Die Datenbank der Galerie ({what}) ist noch in einem anderen Quartet geöffnet.</translation>
  </message>
  <message>
   <source>The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.</source>
   <translation>Der Ordner der Galerie wurde verschoben oder gelöscht, während sie offen war: nichts kann jetzt darin behalten werden.</translation>
  </message>
  <message>
   <source>The input could not be kept</source>
   <translation>Die Eingabe konnte nicht aufbewahrt werden</translation>
  </message>
  <message>
   <source>The key of the gallery cannot be read</source>
   <translation>Der Schlüssel der Galerie ist nicht lesbar</translation>
  </message>
  <message>
   <source>The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.</source>
   <translation>Der letzte Checkpoint ist unversehrt: machen Sie mit --resume dort weiter oder beginnen Sie neu mit einer niedrigeren Rate.</translation>
  </message>
  <message>
   <source>The latents in {table} do not belong to these pictures.</source>
   <translation>Die Latents in {table} gehören nicht zu diesen Bildern.</translation>
  </message>
  <message>
   <source>The list of tokens in “{folder}” is damaged.</source>
   <translation>Die Tokenliste in „{folder}“ ist beschädigt.</translation>
  </message>
  <message>
   <source>The list of tokens in “{name}” is of the kind “{kind}”; Quartet reads “gpt2” and “llama”.</source>
   <translation>Die Tokenliste in „{name}“ ist von der Art „{kind}“; Quartet liest „gpt2“ und „llama“.</translation>
  </message>
  <message>
   <source>The list of what is in this archive is damaged.</source>
   <translation>Die Liste dessen, was in diesem Archiv ist, ist beschädigt.</translation>
  </message>
  <message>
   <source>The loss is more than twice what it was at its best: training is coming apart.</source>
   <translation>Der Verlust ist mehr als doppelt so hoch wie sein bester Wert: das Training fällt auseinander.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is damaged: {error}.</source>
   <translation>Das Manifest „{path}“ ist beschädigt: {error}.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is not complete: “{where}”: {first}.</source>
   <translation>Das Manifest „{path}“ ist nicht vollständig: „{where}“: {first}.</translation>
  </message>
  <message>
   <source>The model drew nothing but invalid numbers.</source>
   <translation>Das Modell zeichnete nur ungültige Zahlen.</translation>
  </message>
  <message>
   <source>The model in “{name}” {what}; Quartet does not know that form.</source>
   <translation>Das Modell in „{name}“ hat eine Form, die Quartet nicht kennt: {what}.</translation>
  </message>
  <message>
   <source>The model maps noise to invalid numbers, so there are no directions in it.</source>
   <translation>Das Modell bildet Rauschen auf ungültige Zahlen ab, darum gibt es keine Richtungen darin.</translation>
  </message>
  <message>
   <source>The model to begin with sees {context} tokens at once, not {size}.</source>
   <translation>Das Modell zum Beginnen sieht {context} Token auf einmal, nicht {size}.</translation>
  </message>
  <message>
   <source>The model “{base}” is not installed any more.</source>
   <translation>Das Modell „{base}“ ist nicht mehr installiert.</translation>
  </message>
  <message>
   <source>The model “{model_id}” is not installed.</source>
   <translation>Das Modell „{model_id}“ ist nicht installiert.</translation>
  </message>
  <message>
   <source>The model's answer is no number: its file is damaged, or its numbers grow too large for half precision.</source>
   <translation>Die Antwort des Modells ist keine Zahl: seine Datei ist beschädigt, oder seine Zahlen werden zu groß für halbe Genauigkeit.</translation>
  </message>
  <message>
   <source>The model's chat template does not take this conversation: {said}.</source>
   <translation>Die Chat-Vorlage des Modells nimmt dieses Gespräch nicht: {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is damaged: {said}.</source>
   <translation>Die Chat-Vorlage des Modells ist beschädigt: {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is far too long.</source>
   <translation>Die Chat-Vorlage des Modells ist viel zu lang.</translation>
  </message>
  <message>
   <source>The network settings that pip uses here do not work: {error}.</source>
   <translation>Die Netzeinstellungen, die pip hier verwendet, funktionieren nicht: {error}.</translation>
  </message>
  <message>
   <source>The numbers this starts from are not valid.</source>
   <translation>Die Zahlen, mit denen dies beginnt, sind nicht gültig.</translation>
  </message>
  <message>
   <source>The package index cannot be reached.</source>
   <translation>Der Paketindex ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>The package index does not have {requirement}.</source>
   <translation>Der Paketindex hat {requirement} nicht.</translation>
  </message>
  <message>
   <source>The package index offers a {requirement} that is not the one Quartet knows.</source>
   <translation>Der Paketindex bietet ein {requirement} an, das nicht das ist, das Quartet kennt.</translation>
  </message>
  <message>
   <source>The passphrase could not be changed</source>
   <translation>Die Passphrase konnte nicht geändert werden</translation>
  </message>
  <message>
   <source>The passphrase could not be set</source>
   <translation>Die Passphrase konnte nicht gesetzt werden</translation>
  </message>
  <message>
   <source>The passphrase could not be taken off</source>
   <translation>Die Passphrase konnte nicht entfernt werden</translation>
  </message>
  <message>
   <source>The picture came apart at step {step}: its numbers are no longer finite.</source>
   <translation>Das Bild fiel bei Schritt {step} auseinander: seine Zahlen sind nicht mehr endlich.</translation>
  </message>
  <message>
   <source>The picture cannot be read: its latents are no numbers.</source>
   <translation>Das Bild lässt sich nicht lesen: seine Latents sind keine Zahlen.</translation>
  </message>
  <message>
   <source>The private folder cannot be used</source>
   <translation>Der private Ordner kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The processes do not see the same run.</source>
   <translation>Die Prozesse sehen nicht denselben Lauf.</translation>
  </message>
  <message>
   <source>The prompts could not be read</source>
   <translation>Die Prompts konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>The prompts could not be saved</source>
   <translation>Die Prompts konnten nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The renderer of SVG drawings is not installed here.</source>
   <translation>Der Renderer für SVG-Zeichnungen ist hier nicht installiert.</translation>
  </message>
  <message>
   <source>The run cannot be asked to end: {strerror}.</source>
   <translation>Der Lauf lässt sich nicht zum Enden auffordern: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be asked to pause: {strerror}.</source>
   <translation>Der Lauf lässt sich nicht zum Pausieren auffordern: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be kept in “{folder}”: {strerror}.</source>
   <translation>Der Lauf lässt sich nicht in „{folder}“ ablegen: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be renamed: {strerror}.</source>
   <translation>Der Lauf lässt sich nicht umbenennen: {strerror}.</translation>
  </message>
  <message>
   <source>The same file is there as “{like}”.</source>
   <translation>Dieselbe Datei ist als „{like}“ da.</translation>
  </message>
  <message>
   <source>The same words are there as “{like}”.</source>
   <translation>Dieselben Wörter sind als „{like}“ da.</translation>
  </message>
  <message>
   <source>The screen “{get}” does not answer.</source>
   <translation>Der Bildschirm „{get}“ antwortet nicht.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted here.</source>
   <translation>Dem Zertifikat des Servers wird hier nicht vertraut.</translation>
  </message>
  <message>
   <source>The settings in this file are damaged and cannot be read.</source>
   <translation>Die Einstellungen in dieser Datei sind beschädigt und lassen sich nicht lesen.</translation>
  </message>
  <message>
   <source>The settings name an input by something that is no hash.</source>
   <translation>Die Einstellungen nennen eine Eingabe mit etwas, das kein Hash ist.</translation>
  </message>
  <message>
   <source>The sliders of {info} belong to another network.</source>
   <translation>Die Regler von {info} gehören zu einem anderen Netz.</translation>
  </message>
  <message>
   <source>The steps in this file are damaged.</source>
   <translation>Die Schritte in dieser Datei sind beschädigt.</translation>
  </message>
  <message>
   <source>The sticker model takes no LoRA files.</source>
   <translation>Das Sticker-Modell nimmt keine LoRA-Dateien.</translation>
  </message>
  <message>
   <source>The text could not be opened</source>
   <translation>Der Text konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The text could not be saved</source>
   <translation>Der Text konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The texts are too short to judge by.</source>
   <translation>Die Texte sind zu kurz, um damit zu beurteilen.</translation>
  </message>
  <message>
   <source>The thumbnail could not be read</source>
   <translation>Das Vorschaubild konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>The thumbnail could not be written</source>
   <translation>Das Vorschaubild konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>The trash was emptied, which cannot be undone here.</source>
   <translation>Der Papierkorb wurde geleert, was sich hier nicht rückgängig machen lässt.</translation>
  </message>
  <message>
   <source>The two ends are of different size.</source>
   <translation>Die beiden Enden sind verschieden groß.</translation>
  </message>
  <message>
   <source>The two faces could not be compared.</source>
   <translation>Die beiden Gesichter ließen sich nicht vergleichen.</translation>
  </message>
  <message>
   <source>The two models were not judged by the same {name}, so their figures cannot be compared.</source>
   <translation>Die beiden Modelle wurden nicht mit gleichem {name} beurteilt, darum lassen sich ihre Zahlen nicht vergleichen.</translation>
  </message>
  <message>
   <source>The value of “{name}” does not fit: {first}.</source>
   <translation>Der Wert von „{name}“ passt nicht: {first}.</translation>
  </message>
  <message>
   <source>The weights hold numbers that are none: training diverged.</source>
   <translation>Die Gewichte enthalten Zahlen, die keine sind: das Training ist divergiert.</translation>
  </message>
  <message>
   <source>The weights in “{file}” cannot be read.</source>
   <translation>Die Gewichte in „{file}“ lassen sich nicht lesen.</translation>
  </message>
  <message>
   <source>The weights in “{folder}” are not the ones its manifest names (wrong SHA-256).</source>
   <translation>Die Gewichte in „{folder}“ sind nicht die, die sein Manifest nennt (falsches SHA-256).</translation>
  </message>
  <message>
   <source>The weights of {info} are missing.</source>
   <translation>Die Gewichte von {info} fehlen.</translation>
  </message>
  <message>
   <source>The weights of {info} cannot be read.</source>
   <translation>Die Gewichte von {info} lassen sich nicht lesen.</translation>
  </message>
  <message>
   <source>The weights of “{info}” are missing.</source>
   <translation>Die Gewichte von „{info}“ fehlen.</translation>
  </message>
  <message>
   <source>The weights of “{info}” do not make an autoencoder: {error}.</source>
   <translation>Die Gewichte von „{info}“ ergeben keinen Autoencoder: {error}.</translation>
  </message>
  <message>
   <source>The weights of “{info}” have {size} bytes instead of {size_bytes}.</source>
   <translation>Die Gewichte von „{info}“ haben {size} Bytes statt {size_bytes}.</translation>
  </message>
  <message>
   <source>The weights of “{name}” do not make a model: {error}.</source>
   <translation>Die Gewichte von „{name}“ ergeben kein Modell: {error}.</translation>
  </message>
  <message>
   <source>The window cannot open: this system lacks {names}.</source>
   <translation>Das Fenster lässt sich nicht öffnen: diesem System fehlt {names}.</translation>
  </message>
  <message>
   <source>There are no pictures in {path}.</source>
   <translation>In {path} sind keine Bilder.</translation>
  </message>
  <message>
   <source>There are no pictures in “{folder}”.</source>
   <translation>In „{folder}“ sind keine Bilder.</translation>
  </message>
  <message>
   <source>There are no settings in this that another text could be written with.</source>
   <translation>Hierin sind keine Einstellungen, mit denen sich ein weiterer Text schreiben ließe.</translation>
  </message>
  <message>
   <source>There are no settings in this that other faces could be made with.</source>
   <translation>Hierin sind keine Einstellungen, mit denen sich weitere Gesichter machen ließen.</translation>
  </message>
  <message>
   <source>There are no words in this text, so nothing was kept.</source>
   <translation>In diesem Text sind keine Wörter, darum wurde nichts behalten.</translation>
  </message>
  <message>
   <source>There are {join}.</source>
   <translation>Es gibt {join}.</translation>
  </message>
  <message>
   <source>There are: {known}.</source>
   <translation>Es gibt: {known}.</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>Es gibt: {names}.</translation>
  </message>
  <message>
   <source>There is a mask, but no picture to paint into.</source>
   <translation>Es gibt eine Maske, aber kein Bild zum Hineinmalen.</translation>
  </message>
  <message>
   <source>There is a model named “{incoming}” already.</source>
   <translation>Ein Modell namens „{incoming}“ gibt es schon.</translation>
  </message>
  <message>
   <source>There is a run in “{folder}” already.</source>
   <translation>In „{folder}“ gibt es schon einen Lauf.</translation>
  </message>
  <message>
   <source>There is a run of this name already.</source>
   <translation>Einen Lauf dieses Namens gibt es schon.</translation>
  </message>
  <message>
   <source>There is a {nouns} “{name}” already.</source>
   <translation>„{name}“ ({nouns}) gibt es schon.</translation>
  </message>
  <message>
   <source>There is no LoRA file “{name}”.</source>
   <translation>Eine LoRA-Datei „{name}“ gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no collection “{name}” in the gallery.</source>
   <translation>Eine Sammlung „{name}“ gibt es in der Galerie nicht.</translation>
  </message>
  <message>
   <source>There is no day “{value}”: write year, month and day, such as 2026-11-28.</source>
   <translation>Einen Tag „{value}“ gibt es nicht: schreiben Sie Jahr, Monat und Tag, etwa 2026-11-28.</translation>
  </message>
  <message>
   <source>There is no direction here: both ends are the same.</source>
   <translation>Hier ist keine Richtung: beide Enden sind gleich.</translation>
  </message>
  <message>
   <source>There is no file at “{path}”.</source>
   <translation>Bei „{path}“ ist keine Datei.</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Eine Datei „{path}“ gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no gallery in “{folder}”.</source>
   <translation>In „{folder}“ ist keine Galerie.</translation>
  </message>
  <message>
   <source>There is no gallery to learn from here.</source>
   <translation>Hier ist keine Galerie, aus der sich lernen ließe.</translation>
  </message>
  <message>
   <source>There is no pack named “{pack_id}”.</source>
   <translation>Ein Paket namens „{pack_id}“ gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no parameter named “{unknown}” here.</source>
   <translation>Einen Parameter namens „{unknown}“ gibt es hier nicht.</translation>
  </message>
  <message>
   <source>There is no picture here yet that these sliders could move.</source>
   <translation>Hier ist noch kein Bild, das diese Regler bewegen könnten.</translation>
  </message>
  <message>
   <source>There is no picture to find a face in.</source>
   <translation>Hier ist kein Bild, in dem sich ein Gesicht finden ließe.</translation>
  </message>
  <message>
   <source>There is no recipe “{name}”.</source>
   <translation>Ein Rezept „{name}“ gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no room for a copy of the gallery's database: it takes {size} MB, and {free} MB are free.</source>
   <translation>Für eine Kopie der Datenbank der Galerie ist kein Platz: sie braucht {size} MB, und {free} MB sind frei.</translation>
  </message>
  <message>
   <source>There is no run in “{folder}”.</source>
   <translation>In „{folder}“ ist kein Lauf.</translation>
  </message>
  <message>
   <source>There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
   <translation>Hier ist kein Bildschirm für ein Fenster (weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt).</translation>
  </message>
  <message>
   <source>There is no text in “{folder}”.</source>
   <translation>In „{folder}“ ist kein Text.</translation>
  </message>
  <message>
   <source>There is not enough memory for this job, even with everything else put away.</source>
   <translation>Für diesen Auftrag reicht der Speicher nicht, selbst wenn alles andere weggelegt wird.</translation>
  </message>
  <message>
   <source>There is not enough memory to keep this.</source>
   <translation>Der Speicher reicht nicht, um dies zu behalten.</translation>
  </message>
  <message>
   <source>There is not enough memory to search by meaning.</source>
   <translation>Der Speicher reicht nicht, um nach Bedeutung zu suchen.</translation>
  </message>
  <message>
   <source>There is nothing at “{path}”.</source>
   <translation>Bei „{path}“ ist nichts.</translation>
  </message>
  <message>
   <source>There is nothing before this token that the model could have looked at.</source>
   <translation>Vor diesem Token gibt es nichts, wohin das Modell hätte sehen können.</translation>
  </message>
  <message>
   <source>There is nothing to enlarge.</source>
   <translation>Es gibt nichts zu vergrößern.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: no pictures were named and no face generator is installed.</source>
   <translation>Es gibt nichts zum Lernen: keine Bilder wurden genannt, und kein Gesichtergenerator ist installiert.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: the face generator that draws the faces is not installed.</source>
   <translation>Es gibt nichts zum Lernen: der Gesichtergenerator, der die Gesichter zeichnet, ist nicht installiert.</translation>
  </message>
  <message>
   <source>There is nothing to look through.</source>
   <translation>Es gibt nichts durchzusehen.</translation>
  </message>
  <message>
   <source>There is nothing to save: the prompt is empty.</source>
   <translation>Es gibt nichts zu speichern: der Prompt ist leer.</translation>
  </message>
  <message>
   <source>These prompts were saved by a newer Quartet.</source>
   <translation>Diese Prompts hat ein neueres Quartet gespeichert.</translation>
  </message>
  <message>
   <source>These two faces belong to different models.</source>
   <translation>Diese beiden Gesichter gehören zu verschiedenen Modellen.</translation>
  </message>
  <message>
   <source>This Quartet cannot make “{name}” things.</source>
   <translation>Dieses Quartet kann nichts der Art „{name}“ machen.</translation>
  </message>
  <message>
   <source>This archive was made by a newer Quartet.</source>
   <translation>Dieses Archiv hat ein neueres Quartet gemacht.</translation>
  </message>
  <message>
   <source>This begins with no other model.</source>
   <translation>Dies beginnt mit keinem anderen Modell.</translation>
  </message>
  <message>
   <source>This collection is no longer in the gallery.</source>
   <translation>Diese Sammlung ist nicht mehr in der Galerie.</translation>
  </message>
  <message>
   <source>This collection is no longer there.</source>
   <translation>Diese Sammlung ist nicht mehr da.</translation>
  </message>
  <message>
   <source>This comes out the same from every seed, so there are no variants of it.</source>
   <translation>Dies wird bei jedem Seed gleich, darum gibt es keine Varianten davon.</translation>
  </message>
  <message>
   <source>This could not be kept in the gallery</source>
   <translation>Dies konnte nicht in die Galerie gelegt werden</translation>
  </message>
  <message>
   <source>This face was found with another model, not with {name}.</source>
   <translation>Dieses Gesicht wurde mit einem anderen Modell gefunden, nicht mit {name}.</translation>
  </message>
  <message>
   <source>This file holds more than {most_imported} prompts.</source>
   <translation>Diese Datei enthält mehr als {most_imported} Prompts.</translation>
  </message>
  <message>
   <source>This file holds no prompts of Quartet, or is damaged.</source>
   <translation>Diese Datei enthält keine Prompts von Quartet oder ist beschädigt.</translation>
  </message>
  <message>
   <source>This file holds no text tree, or a damaged one.</source>
   <translation>Diese Datei enthält keinen Textbaum, oder einen beschädigten.</translation>
  </message>
  <message>
   <source>This file is too large to be a file of prompts.</source>
   <translation>Diese Datei ist zu groß für eine Datei mit Prompts.</translation>
  </message>
  <message>
   <source>This file is too large to be a text of Quartet.</source>
   <translation>Diese Datei ist zu groß für einen Text von Quartet.</translation>
  </message>
  <message>
   <source>This folder is one of those it lies in: links lead in a circle.</source>
   <translation>Dieser Ordner ist einer von denen, in denen er liegt: Links führen im Kreis.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase already.</source>
   <translation>Diese Galerie hat schon eine Passphrase.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened, is gone.</source>
   <translation>Diese Galerie hat eine Passphrase, aber die Datei „gallery.key“, ohne die sie sich nicht öffnen lässt, ist verschwunden.</translation>
  </message>
  <message>
   <source>This gallery has no passphrase.</source>
   <translation>Diese Galerie hat keine Passphrase.</translation>
  </message>
  <message>
   <source>This gallery is locked.</source>
   <translation>Diese Galerie ist gesperrt.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.</source>
   <translation>Diese Galerie liegt in einem Ordner, in den sich nicht schreiben lässt, darum kann sie weder versiegelt noch entsiegelt werden.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to: nothing new can be kept in it.</source>
   <translation>Diese Galerie liegt in einem Ordner, in den sich nicht schreiben lässt: nichts Neues kann darin behalten werden.</translation>
  </message>
  <message>
   <source>This gallery was used by a newer Quartet: its tables have form {version}, and Quartet {version2} knows them up to form {NEWEST}. Nothing in it was changed.</source>
   <translation>Diese Galerie wurde von einem neueren Quartet verwendet: ihre Tabellen haben Form {version}, und Quartet {version2} kennt sie bis Form {NEWEST}. Nichts darin wurde geändert.</translation>
  </message>
  <message>
   <source>This is no file: a pipe, a socket or a device.</source>
   <translation>Das ist keine Datei: eine Pipe, ein Socket oder ein Gerät.</translation>
  </message>
  <message>
   <source>This is no film of the steps of a painting.</source>
   <translation>Das ist kein Film der Schritte eines gemalten Bildes.</translation>
  </message>
  <message>
   <source>This item is no longer in the gallery.</source>
   <translation>Dieses Objekt ist nicht mehr in der Galerie.</translation>
  </message>
  <message>
   <source>This job is no longer in the queue.</source>
   <translation>Dieser Auftrag ist nicht mehr in der Warteschlange.</translation>
  </message>
  <message>
   <source>This link leads nowhere, or to itself.</source>
   <translation>Dieser Link führt nirgendwohin oder zu sich selbst.</translation>
  </message>
  <message>
   <source>This may have been made by a newer Quartet.</source>
   <translation>Das hat vielleicht ein neueres Quartet gemacht.</translation>
  </message>
  <message>
   <source>This model cannot take that many steps.</source>
   <translation>Dieses Modell kann nicht so viele Schritte machen.</translation>
  </message>
  <message>
   <source>This model goes on with texts, and does not answer: it has no template for a chat.</source>
   <translation>Dieses Modell setzt Texte fort und antwortet nicht: es hat keine Vorlage für einen Chat.</translation>
  </message>
  <message>
   <source>This model has no slider “{key}”.</source>
   <translation>Dieses Modell hat keinen Regler „{key}“.</translation>
  </message>
  <message>
   <source>This model has no slider “{word}”.</source>
   <translation>Dieses Modell hat keinen Regler „{word}“.</translation>
  </message>
  <message>
   <source>This model knows no words: it learned from pictures without names.</source>
   <translation>Dieses Modell kennt keine Wörter: es hat aus Bildern ohne Namen gelernt.</translation>
  </message>
  <message>
   <source>This model needs about {peak} GB of memory, and {free} GB are free.</source>
   <translation>Dieses Modell braucht etwa {peak} GB Speicher, und {free} GB sind frei.</translation>
  </message>
  <message>
   <source>This model paints with the spacing {names} only.</source>
   <translation>Dieses Modell malt nur mit der Verteilung {names}.</translation>
  </message>
  <message>
   <source>This model paints {side} by {side2} pixels.</source>
   <translation>Dieses Modell malt {side} mal {side2} Pixel.</translation>
  </message>
  <message>
   <source>This model takes no LoRA files.</source>
   <translation>Dieses Modell nimmt keine LoRA-Dateien.</translation>
  </message>
  <message>
   <source>This model takes {needed} GB of memory; there are {most} GB.</source>
   <translation>Dieses Modell braucht {needed} GB Speicher; vorhanden sind {most} GB.</translation>
  </message>
  <message>
   <source>This pack is being fetched already.</source>
   <translation>Dieses Paket wird schon geholt.</translation>
  </message>
  <message>
   <source>This passphrase does not open the gallery.</source>
   <translation>Diese Passphrase öffnet die Galerie nicht.</translation>
  </message>
  <message>
   <source>This picture did not come from a face model.</source>
   <translation>Dieses Bild stammt nicht von einem Gesichtermodell.</translation>
  </message>
  <message>
   <source>This picture is too small to find a face in.</source>
   <translation>Dieses Bild ist zu klein, um ein Gesicht darin zu finden.</translation>
  </message>
  <message>
   <source>This picture was not made by an autoencoder.</source>
   <translation>Dieses Bild wurde nicht von einem Autoencoder gemacht.</translation>
  </message>
  <message>
   <source>This picture was not painted here.</source>
   <translation>Dieses Bild wurde nicht hier gemalt.</translation>
  </message>
  <message>
   <source>This prompt has more than {longest_words} letters, which the library does not keep.</source>
   <translation>Dieser Prompt hat mehr als {longest_words} Zeichen; so lange bewahrt die Bibliothek nicht auf.</translation>
  </message>
  <message>
   <source>This prompt is not in the library any more.</source>
   <translation>Dieser Prompt ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>This run was made by a newer Quartet.</source>
   <translation>Diesen Lauf hat ein neueres Quartet gemacht.</translation>
  </message>
  <message>
   <source>This text is longer than {longest_text} million letters, so it was not kept.</source>
   <translation>Dieser Text ist länger als {longest_text} Millionen Zeichen, darum wurde er nicht behalten.</translation>
  </message>
  <message>
   <source>This text was begun by a model with another list of tokens.</source>
   <translation>Diesen Text hat ein Modell mit einer anderen Tokenliste begonnen.</translation>
  </message>
  <message>
   <source>This text was saved by a newer Quartet.</source>
   <translation>Diesen Text hat ein neueres Quartet gespeichert.</translation>
  </message>
  <message>
   <source>This tree has as many branches as it can hold.</source>
   <translation>Dieser Baum hat so viele Zweige, wie er fassen kann.</translation>
  </message>
  <message>
   <source>This was made by a newer Quartet, whose settings this one cannot read.</source>
   <translation>Das hat ein neueres Quartet gemacht, dessen Einstellungen dieses nicht lesen kann.</translation>
  </message>
  <message>
   <source>This was made by a task that this tab does not know.</source>
   <translation>Das wurde mit einer Aufgabe gemacht, die dieser Reiter nicht kennt.</translation>
  </message>
  <message>
   <source>This was made with another model, not with {name}.</source>
   <translation>Das wurde mit einem anderen Modell gemacht, nicht mit {name}.</translation>
  </message>
  <message>
   <source>This would become a picture of more than {largest_edge} pixels on a side.</source>
   <translation>Das ergäbe ein Bild mit mehr als {largest_edge} Pixeln an einer Seite.</translation>
  </message>
  <message>
   <source>This would become a picture of {width} x {height} pixels; {largest_pixels} million is the most.</source>
   <translation>Das ergäbe ein Bild mit {width} x {height} Pixeln; {largest_pixels} Millionen sind das Höchste.</translation>
  </message>
  <message>
   <source>This {nouns} is no longer there.</source>
   <translation>Dies ist nicht mehr da ({nouns}).</translation>
  </message>
  <message>
   <source>To learn in several processes, accelerate is needed, and it is not installed.</source>
   <translation>Um in mehreren Prozessen zu lernen, braucht es accelerate, und das ist nicht installiert.</translation>
  </message>
  <message>
   <source>Train again.</source>
   <translation>Trainieren Sie noch einmal.</translation>
  </message>
  <message>
   <source>Train it again.</source>
   <translation>Trainieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Training could not be started: {strerror}.</source>
   <translation>Das Training ließ sich nicht starten: {strerror}.</translation>
  </message>
  <message>
   <source>Training of {name} diverged at step {step}: {join} is no longer a number.</source>
   <translation>Das Training von {name} ist bei Schritt {step} divergiert: {join} ist keine Zahl mehr.</translation>
  </message>
  <message>
   <source>Try again later, or check which mirror pip uses here with “pip config list”.</source>
   <translation>Versuchen Sie es später noch einmal oder prüfen Sie mit „pip config list“, welchen Spiegel pip hier verwendet.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Try another picture, or fetch the model again.</source>
   <translation>Versuchen Sie ein anderes Bild oder holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Try another picture.</source>
   <translation>Versuchen Sie ein anderes Bild.</translation>
  </message>
  <message>
   <source>Try another picture; if it happens with every one, fetch the model again.</source>
   <translation>Versuchen Sie ein anderes Bild; wenn es bei jedem geschieht, holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Try less guidance or more steps; if it happens every time, its file is damaged.</source>
   <translation>Versuchen Sie es mit weniger Guidance oder mehr Schritten; wenn es jedes Mal geschieht, ist seine Datei beschädigt.</translation>
  </message>
  <message>
   <source>Type a name, or press Escape to keep the old one.</source>
   <translation>Geben Sie einen Namen ein oder drücken Sie Escape, um den alten zu behalten.</translation>
  </message>
  <message>
   <source>Type a name.</source>
   <translation>Geben Sie einen Namen ein.</translation>
  </message>
  <message>
   <source>Type its passphrase.</source>
   <translation>Geben Sie ihre Passphrase ein.</translation>
  </message>
  <message>
   <source>Type some, with commas between them.</source>
   <translation>Geben Sie einige ein, mit Kommas dazwischen.</translation>
  </message>
  <message>
   <source>Unpack it, then drop the folder with the pictures here.</source>
   <translation>Entpacken Sie es und legen Sie dann den Ordner mit den Bildern hier ab.</translation>
  </message>
  <message>
   <source>Update Quartet to go on with it.</source>
   <translation>Aktualisieren Sie Quartet, um damit weiterzumachen.</translation>
  </message>
  <message>
   <source>Update Quartet to open it.</source>
   <translation>Aktualisieren Sie Quartet, um es zu öffnen.</translation>
  </message>
  <message>
   <source>Update Quartet to open them.</source>
   <translation>Aktualisieren Sie Quartet, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>Update Quartet to use it.</source>
   <translation>Aktualisieren Sie Quartet, um es zu verwenden.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another folder for the gallery.</source>
   <translation>Aktualisieren Sie Quartet oder wählen Sie einen anderen Ordner für die Galerie.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another model.</source>
   <translation>Aktualisieren Sie Quartet oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Update Quartet, or use the picture without its settings.</source>
   <translation>Aktualisieren Sie Quartet oder verwenden Sie das Bild ohne seine Einstellungen.</translation>
  </message>
  <message>
   <source>Update Quartet, then bring it in again.</source>
   <translation>Aktualisieren Sie Quartet und holen Sie es dann noch einmal herein.</translation>
  </message>
  <message>
   <source>Update Quartet.</source>
   <translation>Aktualisieren Sie Quartet.</translation>
  </message>
  <message>
   <source>Use at most {most_folders} folders.</source>
   <translation>Verwenden Sie höchstens {most_folders} Ordner.</translation>
  </message>
  <message>
   <source>Use less guidance or another sampler; if it happens with every picture, fetch the model again.</source>
   <translation>Verwenden Sie weniger Guidance oder einen anderen Sampler; wenn es bei jedem Bild geschieht, holen Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <source>Use the settings with the model as it is now, or bring the old weights back.</source>
   <translation>Verwenden Sie die Einstellungen mit dem Modell, wie es jetzt ist, oder holen Sie die alten Gewichte zurück.</translation>
  </message>
  <message>
   <source>Use the stickers of the registries.</source>
   <translation>Verwenden Sie die Sticker der Registries.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it where it runs.</source>
   <translation>Warten Sie darauf oder brechen Sie es dort ab, wo es läuft.</translation>
  </message>
  <message>
   <source>Wait for it, or pause it.</source>
   <translation>Warten Sie darauf oder lassen Sie ihn pausieren.</translation>
  </message>
  <message>
   <source>Wait for it, then try again.</source>
   <translation>Warten Sie darauf und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file.</source>
   <translation>Gebraucht wird eine LoRA für Stable Diffusion 1, 2 oder XL, als .safetensors-Datei.</translation>
  </message>
  <message>
   <source>Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as one .safetensors file.</source>
   <translation>Gebraucht wird ein Stable Diffusion 1, 2 oder XL: ein diffusers-Ordner mit safetensors oder ein ganzer Checkpoint als eine .safetensors-Datei.</translation>
  </message>
  <message>
   <source>Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file.</source>
   <translation>Gebraucht wird ein Sprachmodell, das schreibt: ein Ordner, wie ihn „save_pretrained“ von transformers speichert (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) mit config.json, tokenizer.json und .safetensors, oder eine GGUF-Datei.</translation>
  </message>
  <message>
   <source>Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4.</source>
   <translation>Gebraucht wird ein AutoencoderKL oder AutoencoderTiny (ein diffusers-Ordner oder eine .safetensors-Datei), ein Checkpoint von Stable Diffusion mit seinem VAE, ein TAESD-Paar oder ein MLP aus fc1, fc21, fc22, fc3 und fc4.</translation>
  </message>
  <message>
   <source>Wanted is “diffusion_pytorch_model.safetensors”.</source>
   <translation>Gebraucht wird „diffusion_pytorch_model.safetensors“.</translation>
  </message>
  <message>
   <source>Wanted is “{stem}.safetensors”.</source>
   <translation>Gebraucht wird „{stem}.safetensors“.</translation>
  </message>
  <message>
   <source>What came for {package} {version} is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Was für {package} {version} kam, ist nicht, was es sein sollte (falsches SHA-256), darum wurde es weggeworfen.</translation>
  </message>
  <message>
   <source>What is told of the data of this run is damaged.</source>
   <translation>Die Angaben zu den Daten dieses Laufs sind beschädigt.</translation>
  </message>
  <message>
   <source>What reads words that are not known by heart is not installed.</source>
   <translation>Was Worte liest, die nicht auswendig bekannt sind, ist nicht installiert.</translation>
  </message>
  <message>
   <source>What the package index sent for {requirement} is not what it should be (wrong SHA-256).</source>
   <translation>Was der Paketindex für {requirement} gesendet hat, ist nicht, was es sein sollte (falsches SHA-256).</translation>
  </message>
  <message>
   <source>What the package index sent for “{name}” is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Was der Paketindex für „{name}“ gesendet hat, ist nicht, was es sein sollte (falsches SHA-256), darum wurde es weggeworfen.</translation>
  </message>
  <message>
   <source>What this learns from is fetched with {known_as}, which is not installed here.</source>
   <translation>Woraus dies lernt, wird mit {known_as} geholt, das hier nicht installiert ist.</translation>
  </message>
  <message>
   <source>What was begun could not be written down</source>
   <translation>Das Begonnene konnte nicht aufgeschrieben werden</translation>
  </message>
  <message>
   <source>Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.</source>
   <translation>Schreiben Sie CSV oder JSON, oder installieren Sie es mit „pip install 'quartet[tables]'“.</translation>
  </message>
  <message>
   <source>Write fields as “{name}”.</source>
   <translation>Schreiben Sie Felder als „{name}“.</translation>
  </message>
  <message>
   <source>Write for example “{name}”.</source>
   <translation>Schreiben Sie zum Beispiel „{name}“.</translation>
  </message>
  <message>
   <source>Write one first.</source>
   <translation>Schreiben Sie zuerst einen.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Schreiben Sie zuerst etwas.</translation>
  </message>
  <message>
   <source>{axis_label}: which values?</source>
   <translation>{axis_label}: welche Werte?</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” are too many values.</source>
   <translation>{axis_label}: „{part}“ sind zu viele Werte.</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” is no number.</source>
   <translation>{axis_label}: „{part}“ ist keine Zahl.</translation>
  </message>
  <message>
   <source>{base} cannot be read: {error}</source>
   <translation>{base} lässt sich nicht lesen: {error}</translation>
  </message>
  <message>
   <source>{count} letters to learn from are too few: {fewest} are needed.</source>
   <translation>{count} Zeichen zum Lernen sind zu wenige: {fewest} sind nötig.</translation>
  </message>
  <message>
   <source>{count} pictures are few: it will learn them by heart. Good are {good} and more.</source>
   <translation>{count} Bilder sind wenige: es wird sie auswendig lernen. Gut sind {good} und mehr.</translation>
  </message>
  <message>
   <source>{count} pictures are too many: at most {most_cells}.</source>
   <translation>{count} Bilder sind zu viele: höchstens {most_cells}.</translation>
  </message>
  <message>
   <source>{count} pictures to learn from are too few: {fewest} are needed.</source>
   <translation>{count} Bilder zum Lernen sind zu wenige: {fewest} sind nötig.</translation>
  </message>
  <message>
   <source>{digits} is too large a number.</source>
   <translation>{digits} ist eine zu große Zahl.</translation>
  </message>
  <message>
   <source>{doing}: its path is too long for this disk.</source>
   <translation>{doing}: der Pfad ist zu lang für diesen Datenträger.</translation>
  </message>
  <message>
   <source>{doing}: the disk is full. Nothing that was kept before is lost.</source>
   <translation>{doing}: der Datenträger ist voll. Nichts, was vorher behalten wurde, ist verloren.</translation>
  </message>
  <message>
   <source>{doing}: the folder cannot be written to.</source>
   <translation>{doing}: in den Ordner lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <source>{doing}: {strerror}.</source>
   <translation>{doing}: {strerror}.</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}</source>
   <translation>{info} lässt sich nicht laden: {error}</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}.</source>
   <translation>{info} lässt sich nicht laden: {error}.</translation>
  </message>
  <message>
   <source>{info} cannot be read: {error}</source>
   <translation>{info} lässt sich nicht lesen: {error}</translation>
  </message>
  <message>
   <source>{info} has no mark for the end of a text in its vocabulary (end.json).</source>
   <translation>{info} hat in seinem Vokabular keine Marke für das Ende eines Textes (end.json).</translation>
  </message>
  <message>
   <source>{info} has too many weights to be trained whole.</source>
   <translation>{info} hat zu viele Gewichte, um ganz trainiert zu werden.</translation>
  </message>
  <message>
   <source>{info} is a network of the kind “{other}”, which this Quartet does not know.</source>
   <translation>{info} ist ein Netz der Art „{other}“, die dieses Quartet nicht kennt.</translation>
  </message>
  <message>
   <source>{info} is of a form “{architecture}” that this Quartet does not know.</source>
   <translation>{info} ist von einer Form „{architecture}“, die dieses Quartet nicht kennt.</translation>
  </message>
  <message>
   <source>{info} reads words in a way “{architecture}” that this Quartet does not know.</source>
   <translation>{info} liest Worte auf eine Art „{architecture}“, die dieses Quartet nicht kennt.</translation>
  </message>
  <message>
   <source>{label} cannot be “{value}”.</source>
   <translation>{label} kann nicht „{value}“ sein.</translation>
  </message>
  <message>
   <source>{label} may have {max_length} characters.</source>
   <translation>{label} darf {max_length} Zeichen haben.</translation>
  </message>
  <message>
   <source>{label} must be one of {names}, not “{value}”.</source>
   <translation>{label} muss eines von {names} sein, nicht „{value}“.</translation>
  </message>
  <message>
   <source>{label} must lie between 0 and {seed_limit}.</source>
   <translation>{label} muss zwischen 0 und {seed_limit} liegen.</translation>
  </message>
  <message>
   <source>{label} must lie between {minimum} and {maximum}, not {value}.</source>
   <translation>{label} muss zwischen {minimum} und {maximum} liegen, nicht bei {value}.</translation>
  </message>
  <message>
   <source>{len} files are left out: the reasons stand beside.</source>
   <translation>{len} Dateien sind ausgelassen: warum, steht daneben.</translation>
  </message>
  <message>
   <source>{len} of {checked} files are gone, so nothing was changed.</source>
   <translation>{len} von {checked} Dateien sind verschwunden, darum wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{len} pictures of {size} pixels do not fit into memory.</source>
   <translation>{len} Bilder mit {size} Pixeln passen nicht in den Speicher.</translation>
  </message>
  <message>
   <source>{letters} letters are few: it will repeat them. Good are {few_letters} and more.</source>
   <translation>{letters} Zeichen sind wenige: es wird sie wiederholen. Gut sind {few_letters} und mehr.</translation>
  </message>
  <message>
   <source>{named} are words that this model does not know by heart.</source>
   <translation>{named} sind Worte, die dieses Modell nicht auswendig kennt.</translation>
  </message>
  <message>
   <source>{named} is a word that this model does not know by heart.</source>
   <translation>{named} ist ein Wort, das dieses Modell nicht auswendig kennt.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {error}</source>
   <translation>{name} lässt sich nicht lesen: {error}</translation>
  </message>
  <message>
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>{name} could not fetch {package} {version} ({part}).</source>
   <translation>{name} konnte {package} {version} nicht holen ({part}).</translation>
  </message>
  <message>
   <source>{name} does not draw at {size} pixels.</source>
   <translation>{name} zeichnet nicht mit {size} Pixeln.</translation>
  </message>
  <message>
   <source>{name} does not fit into memory.</source>
   <translation>{name} passt nicht in den Speicher.</translation>
  </message>
  <message>
   <source>{name} draws {resolution} pixels, not {size}.</source>
   <translation>{name} zeichnet {resolution} Pixel, nicht {size}.</translation>
  </message>
  <message>
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} ist ein Ordner, kein Bild.</translation>
  </message>
  <message>
   <source>{name} is broken or no picture.</source>
   <translation>{name} ist kaputt oder kein Bild.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut off, so it cannot be read.</source>
   <translation>{name} ist beschädigt oder abgeschnitten, darum lässt es sich nicht lesen.</translation>
  </message>
  <message>
   <source>{name} is empty: it has no bytes at all.</source>
   <translation>{name} ist leer: es hat gar keine Bytes.</translation>
  </message>
  <message>
   <source>{name} is larger than {largest_file} MB.</source>
   <translation>{name} ist größer als {largest_file} MB.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} ist keine Datei.</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read here.</source>
   <translation>{name} ist kein Bild, das hier gelesen werden kann.</translation>
  </message>
  <message>
   <source>{name} is not a picture, whatever its name says; nothing in it was opened.</source>
   <translation>{name} ist kein Bild, was immer der Name sagt; nichts darin wurde geöffnet.</translation>
  </message>
  <message>
   <source>{name} is text, not a picture, whatever its name says.</source>
   <translation>{name} ist Text und kein Bild, was immer der Name sagt.</translation>
  </message>
  <message>
   <source>{name} is too large: more than {max_pixels} million pixels.</source>
   <translation>{name} ist zu groß: mehr als {max_pixels} Millionen Pixel.</translation>
  </message>
  <message>
   <source>{name} is {found} px, and 16 to {largest_side} a side can be used.</source>
   <translation>{name} ist {found} px groß; brauchbar sind 16 bis {largest_side} pro Seite.</translation>
  </message>
  <message>
   <source>{name} knows none of the names of the stickers, so it cannot be judged by them.</source>
   <translation>{name} kennt keinen der Namen der Sticker, darum lässt es sich damit nicht beurteilen.</translation>
  </message>
  <message>
   <source>{name} makes nothing but invalid numbers of this picture.</source>
   <translation>{name} macht aus diesem Bild nur ungültige Zahlen.</translation>
  </message>
  <message>
   <source>{name} paints {side} pixels, not {size}.</source>
   <translation>{name} malt {side} Pixel, nicht {size}.</translation>
  </message>
  <message>
   <source>{name} rebuilds pictures, but was not made to draw any out of nothing.</source>
   <translation>{name} baut Bilder nach, wurde aber nicht gemacht, um welche aus dem Nichts zu zeichnen.</translation>
  </message>
  <message>
   <source>{name}: {value} does not lie between {low} and {high}.</source>
   <translation>{name}: {value} liegt nicht zwischen {low} und {high}.</translation>
  </message>
  <message>
   <source>{name}: {value} is not a whole number.</source>
   <translation>{name}: {value} ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>{param_words}: “{part}” is not known.</source>
   <translation>{param_words}: „{part}“ ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a zip.</source>
   <translation>{path} ist weder ein Ordner noch eine ZIP-Datei.</translation>
  </message>
  <message>
   <source>{source} is not a whole zip file.</source>
   <translation>{source} ist keine vollständige ZIP-Datei.</translation>
  </message>
  <message>
   <source>{what} in the fetched archive is not in the form that is known.</source>
   <translation>{what} im geholten Archiv hat nicht die bekannte Form.</translation>
  </message>
  <message>
   <source>“mixed” cannot be {asked}.</source>
   <translation>„mixed“ kann nicht {asked} sein.</translation>
  </message>
  <message>
   <source>“tokenizer.json” in “{folder}” is damaged.</source>
   <translation>„tokenizer.json“ in „{folder}“ ist beschädigt.</translation>
  </message>
  <message>
   <source>“{archive}” has no book in it.</source>
   <translation>In „{archive}“ ist kein Buch.</translation>
  </message>
  <message>
   <source>“{archive}” has no books in it.</source>
   <translation>In „{archive}“ sind keine Bücher.</translation>
  </message>
  <message>
   <source>“{archive}” lacks “{missing}”.</source>
   <translation>In „{archive}“ fehlt „{missing}“.</translation>
  </message>
  <message>
   <source>“{axis}” goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>„{axis}“ geht von {part} bis {largest_pull}, nicht bis {amount}.</translation>
  </message>
  <message>
   <source>“{base}” cannot be opened: {error}.</source>
   <translation>„{base}“ lässt sich nicht öffnen: {error}.</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network ({architecture}).</source>
   <translation>„{base}“ ist eine andere Art von Netz ({architecture}).</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network.</source>
   <translation>„{base}“ ist eine andere Art von Netz.</translation>
  </message>
  <message>
   <source>“{base}” learns from pictures in steps of {step} pixels, not of {size}.</source>
   <translation>„{base}“ lernt aus Bildern in Schritten von {step} Pixeln, nicht von {size}.</translation>
  </message>
  <message>
   <source>“{cache}” cannot be written: {strerror}.</source>
   <translation>„{cache}“ lässt sich nicht schreiben: {strerror}.</translation>
  </message>
  <message>
   <source>“{cache}” does not keep what is written there.</source>
   <translation>„{cache}“ behält nicht, was dorthin geschrieben wird.</translation>
  </message>
  <message>
   <source>“{dataset}” has {letters} letters: more than fit into memory.</source>
   <translation>„{dataset}“ hat {letters} Zeichen: mehr, als in den Speicher passen.</translation>
  </message>
  <message>
   <source>“{direction}” came with the model.</source>
   <translation>„{direction}“ kam mit dem Modell.</translation>
  </message>
  <message>
   <source>“{direction}” cannot be deleted: {strerror}.</source>
   <translation>„{direction}“ lässt sich nicht löschen: {strerror}.</translation>
  </message>
  <message>
   <source>“{direction}” does not fit the model “{info}”.</source>
   <translation>„{direction}“ passt nicht zum Modell „{info}“.</translation>
  </message>
  <message>
   <source>“{direction}” is no longer there.</source>
   <translation>„{direction}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>“{direction}” was made for the model “{model_id}”, not for “{info}”.</source>
   <translation>„{direction}“ wurde für das Modell „{model_id}“ gemacht, nicht für „{info}“.</translation>
  </message>
  <message>
   <source>“{entry}” is damaged in this archive.</source>
   <translation>„{entry}“ ist in diesem Archiv beschädigt.</translation>
  </message>
  <message>
   <source>“{file}” cannot be read: {strerror}.</source>
   <translation>„{file}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>“{file}” could not be written</source>
   <translation>„{file}“ konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>“{file}” does not hold the {get} of its config.json.</source>
   <translation>„{file}“ enthält {get} aus seiner config.json nicht.</translation>
  </message>
  <message>
   <source>“{file}” holds a face generator that does not fit together: {error}</source>
   <translation>„{file}“ enthält einen Gesichtergenerator, der nicht zusammenpasst: {error}</translation>
  </message>
  <message>
   <source>“{file}” holds {what}, which cannot be added (yet).</source>
   <translation>„{file}“ enthält {what}; das lässt sich (noch) nicht hinzufügen.</translation>
  </message>
  <message>
   <source>“{file}” is no UTF-8 text.</source>
   <translation>„{file}“ ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <source>“{file}” is too large for a text to learn from.</source>
   <translation>„{file}“ ist zu groß für einen Text zum Lernen.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be read: {strerror}.</source>
   <translation>„{folder}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written: {strerror}.</source>
   <translation>„{folder}“ lässt sich nicht schreiben: {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” has {len} different pictures, too few to judge by.</source>
   <translation>„{folder}“ hat {len} verschiedene Bilder, zu wenige zum Beurteilen.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} as a .bin file only, a Python pickle that can run any program.</source>
   <translation>„{folder}“ enthält {kind} nur als .bin-Datei, ein Python-Pickle, das jedes Programm ausführen kann.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} in several files (shards).</source>
   <translation>„{folder}“ enthält {kind} in mehreren Dateien (Shards).</translation>
  </message>
  <message>
   <source>“{folder}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.</source>
   <translation>„{folder}“ enthält „{part}“ nur als .bin-Datei, ein Python-Pickle, das alles ausführen kann.</translation>
  </message>
  <message>
   <source>“{folder}” holds more than {max_pickled_bytes} GB as .bin files (Python pickles).</source>
   <translation>„{folder}“ enthält mehr als {max_pickled_bytes} GB als .bin-Dateien (Python-Pickles).</translation>
  </message>
  <message>
   <source>“{folder}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>„{folder}“ enthält quantisierte Gewichte ({dtype}), die sich nicht lesen lassen.</translation>
  </message>
  <message>
   <source>“{folder}” holds several decoders: {join}.</source>
   <translation>„{folder}“ enthält mehrere Decoder: {join}.</translation>
  </message>
  <message>
   <source>“{folder}” holds {other}, which cannot be added.</source>
   <translation>„{folder}“ enthält {other}; das lässt sich nicht hinzufügen.</translation>
  </message>
  <message>
   <source>“{folder}” is a LoRA (adapter) of a language model, an addition to another model.</source>
   <translation>„{folder}“ ist eine LoRA (ein Adapter) eines Sprachmodells, eine Ergänzung zu einem anderen Modell.</translation>
  </message>
  <message>
   <source>“{folder}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>„{folder}“ ist ein Stable Diffusion, das sich nicht öffnen lässt: {first_complaint}.</translation>
  </message>
  <message>
   <source>“{folder}” is a diffusers folder without an autoencoder (“vae”) in it.</source>
   <translation>„{folder}“ ist ein diffusers-Ordner ohne Autoencoder („vae“) darin.</translation>
  </message>
  <message>
   <source>“{folder}” is a file, not a folder.</source>
   <translation>„{folder}“ ist eine Datei, kein Ordner.</translation>
  </message>
  <message>
   <source>“{folder}” is a language model that cannot be opened: {str}.</source>
   <translation>„{folder}“ ist ein Sprachmodell, das sich nicht öffnen lässt: {str}.</translation>
  </message>
  <message>
   <source>“{folder}” is an OpenVINO network: this cannot be added (yet).</source>
   <translation>„{folder}“ ist ein OpenVINO-Netz: das lässt sich (noch) nicht hinzufügen.</translation>
  </message>
  <message>
   <source>“{folder}” is no folder.</source>
   <translation>„{folder}“ ist kein Ordner.</translation>
  </message>
  <message>
   <source>“{folder}” is no model folder: it has no manifest.toml.</source>
   <translation>„{folder}“ ist kein Modellordner: er hat keine manifest.toml.</translation>
  </message>
  <message>
   <source>“{folder}” is no model: this cannot be added (yet).</source>
   <translation>„{folder}“ ist kein Modell: das lässt sich (noch) nicht hinzufügen.</translation>
  </message>
  <message>
   <source>“{folder}” keeps its list of tokens as “tokenizer.model” only, which is not read here.</source>
   <translation>„{folder}“ bewahrt seine Tokenliste nur als „tokenizer.model“ auf, was hier nicht gelesen wird.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its list of tokens, “tokenizer.json”: without it no text can be cut up for it.</source>
   <translation>In „{folder}“ fehlt die Tokenliste „tokenizer.json“: ohne sie lässt sich kein Text dafür zerlegen.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its weights, “{file}”.</source>
   <translation>In „{folder}“ fehlen die Gewichte, „{file}“.</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its model, “{safe}”.</source>
   <translation>In „{folder}“ fehlen die Gewichte des Modells, „{safe}“.</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its {kind}.</source>
   <translation>In „{folder}“ fehlen die Gewichte ({kind}).</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its “{part}”.</source>
   <translation>In „{folder}“ fehlen die Gewichte von „{part}“.</translation>
  </message>
  <message>
   <source>“{folder}” lists {largest} tokens, but its network knows {vocabulary}: they do not belong together.</source>
   <translation>„{folder}“ führt {largest} Token auf, sein Netz kennt aber {vocabulary}: sie gehören nicht zusammen.</translation>
  </message>
  <message>
   <source>“{folder}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>„{folder}“ braucht {needed} GB Speicher; vorhanden sind {most} GB.</translation>
  </message>
  <message>
   <source>“{found}” cannot be deleted: {strerror}.</source>
   <translation>„{found}“ lässt sich nicht löschen: {strerror}.</translation>
  </message>
  <message>
   <source>“{found}” is a text: there is no picture in it.</source>
   <translation>„{found}“ ist ein Text: darin ist kein Bild.</translation>
  </message>
  <message>
   <source>“{found}” was not made from words, so there are none to go on from.</source>
   <translation>„{found}“ wurde nicht nach Worten gemacht, darum gibt es keine zum Weitermachen.</translation>
  </message>
  <message>
   <source>“{info}” came with Quartet and cannot be removed.</source>
   <translation>„{info}“ kam mit Quartet und lässt sich nicht entfernen.</translation>
  </message>
  <message>
   <source>“{info}” cannot be opened: {error}.</source>
   <translation>„{info}“ lässt sich nicht öffnen: {error}.</translation>
  </message>
  <message>
   <source>“{info}” cannot be removed: {strerror}.</source>
   <translation>„{info}“ lässt sich nicht entfernen: {strerror}.</translation>
  </message>
  <message>
   <source>“{info}” has changed since this was made, so the same picture cannot be made again.</source>
   <translation>„{info}“ hat sich geändert, seit dies gemacht wurde, darum lässt sich dasselbe Bild nicht noch einmal machen.</translation>
  </message>
  <message>
   <source>“{item}” came from outside, so nobody knows how to make others like it.</source>
   <translation>„{item}“ kam von außen, darum weiß niemand, wie man mehr davon macht.</translation>
  </message>
  <message>
   <source>“{item}” could not be copied</source>
   <translation>„{item}“ konnte nicht kopiert werden</translation>
  </message>
  <message>
   <source>“{item}” could not be moved to the trash of this computer, so it was kept.</source>
   <translation>„{item}“ ließ sich nicht in den Papierkorb dieses Rechners legen, darum wurde es behalten.</translation>
  </message>
  <message>
   <source>“{item}” is not a text.</source>
   <translation>„{item}“ ist kein Text.</translation>
  </message>
  <message>
   <source>“{key}:” waits for what to look for, such as {EXAMPLES}.</source>
   <translation>„{key}:“ wartet darauf, wonach gesucht wird, etwa {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{key}” cannot be compared. Write it with a colon, such as {EXAMPLES}.</source>
   <translation>„{key}“ lässt sich nicht vergleichen. Schreiben Sie es mit Doppelpunkt, etwa {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{links}” is on the internet, and Quartet never goes there.</source>
   <translation>„{links}“ ist im Internet, und dorthin geht Quartet nie.</translation>
  </message>
  <message>
   <source>“{member}” in a fetched archive is far larger than it should be.</source>
   <translation>„{member}“ in einem geholten Archiv ist weit größer, als es sein sollte.</translation>
  </message>
  <message>
   <source>“{name}” calls itself “{architecture}”, but has a part “{other}” that this form has not: its text would be wrong.</source>
   <translation>„{name}“ nennt sich „{architecture}“, hat aber einen Teil „{other}“, den diese Form nicht hat: sein Text wäre falsch.</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {strerror}.</source>
   <translation>„{name}“ lässt sich nicht entfernen: {strerror}.</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}.</source>
   <translation>„{name}“ kann nicht {value} sein.</translation>
  </message>
  <message>
   <source>“{name}” could not be copied</source>
   <translation>„{name}“ konnte nicht kopiert werden</translation>
  </message>
  <message>
   <source>“{name}” could not be unsealed</source>
   <translation>„{name}“ konnte nicht entschlüsselt werden</translation>
  </message>
  <message>
   <source>“{name}” does not say what kind of network it is.</source>
   <translation>„{name}“ sagt nicht, welche Art von Netz es ist.</translation>
  </message>
  <message>
   <source>“{name}” does not turn sentences into numbers.</source>
   <translation>„{name}“ verwandelt keine Sätze in Zahlen.</translation>
  </message>
  <message>
   <source>“{name}” drew nothing but invalid numbers.</source>
   <translation>„{name}“ zeichnete nur ungültige Zahlen.</translation>
  </message>
  <message>
   <source>“{name}” has learned nothing yet.</source>
   <translation>„{name}“ hat noch nichts gelernt.</translation>
  </message>
  <message>
   <source>“{name}” has no folder to learn from.</source>
   <translation>„{name}“ hat keinen Ordner zum Lernen.</translation>
  </message>
  <message>
   <source>“{name}” has {count} pictures to learn from{told}.</source>
   <translation>„{name}“ hat {count} Bilder zum Lernen{told}.</translation>
  </message>
  <message>
   <source>“{name}” has {letters} letters of text to learn from.</source>
   <translation>„{name}“ hat {letters} Zeichen Text zum Lernen.</translation>
  </message>
  <message>
   <source>“{name}” holds a model of the form “{architecture}”, which Quartet does not read from GGUF files; it reads {known}.</source>
   <translation>„{name}“ enthält ein Modell der Form „{architecture}“, die Quartet nicht aus GGUF-Dateien liest; es liest {known}.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder of more than {max_bytes} GB.</source>
   <translation>„{name}“ enthält einen Autoencoder von mehr als {max_bytes} GB.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with layers of another kind, “{more}”.</source>
   <translation>„{name}“ enthält einen Autoencoder mit Schichten einer anderen Art, „{more}“.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with quantised weights ({dtype}).</source>
   <translation>„{name}“ enthält einen Autoencoder mit quantisierten Gewichten ({dtype}).</translation>
  </message>
  <message>
   <source>“{name}” holds no model, but something for one (“{kind}”).</source>
   <translation>„{name}“ enthält kein Modell, sondern etwas für eines („{kind}“).</translation>
  </message>
  <message>
   <source>“{name}” holds only the list of tokens of a model, and not the model: it cannot write.</source>
   <translation>„{name}“ enthält nur die Tokenliste eines Modells und nicht das Modell: es kann nicht schreiben.</translation>
  </message>
  <message>
   <source>“{name}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>„{name}“ enthält quantisierte Gewichte ({dtype}), die sich nicht lesen lassen.</translation>
  </message>
  <message>
   <source>“{name}” holds {what}, which cannot be added.</source>
   <translation>„{name}“ enthält {what}; das lässt sich nicht hinzufügen.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is damaged.</source>
   <translation>„{name}“ ist in diesem Archiv beschädigt.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is too large to be unpacked.</source>
   <translation>„{name}“ in diesem Archiv ist zu groß zum Entpacken.</translation>
  </message>
  <message>
   <source>“{name}” is a GGUF file of version {version}; Quartet reads 2 and 3.</source>
   <translation>„{name}“ ist eine GGUF-Datei der Version {version}; Quartet liest 2 und 3.</translation>
  </message>
  <message>
   <source>“{name}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>„{name}“ ist ein Stable Diffusion, das sich nicht öffnen lässt: {first_complaint}.</translation>
  </message>
  <message>
   <source>“{name}” is a language model that does not fit together: {str}.</source>
   <translation>„{name}“ ist ein Sprachmodell, das nicht zusammenpasst: {str}.</translation>
  </message>
  <message>
   <source>“{name}” is a {kind} that does not fit together: {error}.</source>
   <translation>„{name}“ ({kind}) passt nicht zusammen: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is an {kinds} that does not fit together: {error}.</source>
   <translation>„{name}“ ({kinds}) passt nicht zusammen: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is being trained already.</source>
   <translation>„{name}“ wird schon trainiert.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut off, so it cannot be copied without its settings.</source>
   <translation>„{name}“ ist beschädigt oder abgeschnitten, darum lässt es sich nicht ohne seine Einstellungen kopieren.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {error}.</source>
   <translation>„{name}“ ist beschädigt: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is empty: it has no words at all.</source>
   <translation>„{name}“ ist leer: es hat gar keine Wörter.</translation>
  </message>
  <message>
   <source>“{name}” is for computers that write numbers the other way round: big-endian.</source>
   <translation>„{name}“ ist für Rechner, die Zahlen andersherum schreiben: Big-Endian.</translation>
  </message>
  <message>
   <source>“{name}” is gone for good.</source>
   <translation>„{name}“ ist für immer verschwunden.</translation>
  </message>
  <message>
   <source>“{name}” is missing in this archive.</source>
   <translation>„{name}“ fehlt in diesem Archiv.</translation>
  </message>
  <message>
   <source>“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago).</source>
   <translation>„{name}“ ist kein Tag. Schreiben Sie 2026-11-28, 2026-11 oder 2026, oder today, yesterday, monday, 7d (vor so vielen Tagen).</translation>
  </message>
  <message>
   <source>“{name}” is no text of at most {longest} letters.</source>
   <translation>„{name}“ ist kein Text von höchstens {longest} Zeichen.</translation>
  </message>
  <message>
   <source>“{name}” is not a text, whatever its name says.</source>
   <translation>„{name}“ ist kein Text, was immer sein Name sagt.</translation>
  </message>
  <message>
   <source>“{name}” is not the {other} that belongs to “{name2}”.</source>
   <translation>„{name}“ ist nicht das Gegenstück ({other}), das zu „{name2}“ gehört.</translation>
  </message>
  <message>
   <source>“{name}” is not what it was when this began: its weights are others.</source>
   <translation>„{name}“ ist nicht, was es zu Beginn war: seine Gewichte sind andere.</translation>
  </message>
  <message>
   <source>“{name}” is one of {parts} parts of a model.</source>
   <translation>„{name}“ ist einer von {parts} Teilen eines Modells.</translation>
  </message>
  <message>
   <source>“{name}” is quantised as {join}, which Quartet does not read.</source>
   <translation>„{name}“ ist als {join} quantisiert, was Quartet nicht liest.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.</source>
   <translation>„{name}“ ist auf eigene Art quantisiert („{method}“), was Quartet nicht liest.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way that is not known here (number {kind}).</source>
   <translation>„{name}“ ist auf eine Art quantisiert, die hier nicht bekannt ist (Nummer {kind}).</translation>
  </message>
  <message>
   <source>“{name}” is still going on.</source>
   <translation>„{name}“ läuft noch.</translation>
  </message>
  <message>
   <source>“{name}” is {what} that cannot be opened: {error}.</source>
   <translation>„{name}“ ist {what} und lässt sich nicht öffnen: {error}.</translation>
  </message>
  <message>
   <source>“{name}” needs {need} MB on the disk that holds “{folder}”, and less is free.</source>
   <translation>„{name}“ braucht {need} MB auf dem Datenträger von „{folder}“, und weniger ist frei.</translation>
  </message>
  <message>
   <source>“{name}” paints pictures of {smallest} to {largest_edge} pixels a side, in steps of {factor}; {width} x {height} is none of these.</source>
   <translation>„{name}“ malt Bilder mit {smallest} bis {largest_edge} Pixeln pro Seite, in Schritten von {factor}; {width} x {height} gehört nicht dazu.</translation>
  </message>
  <message>
   <source>“{name}” says that it has {parts} layers of {parts2} experts.</source>
   <translation>„{name}“ gibt an, {parts} Schichten mit {parts2} Experten zu haben.</translation>
  </message>
  <message>
   <source>“{name}” says that its “{key}” is {value}, which no language model has.</source>
   <translation>„{name}“ gibt an, dass sein „{key}“ {value} ist, was kein Sprachmodell hat.</translation>
  </message>
  <message>
   <source>“{name}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>„{name}“ braucht {needed} GB Speicher; vorhanden sind {most} GB.</translation>
  </message>
  <message>
   <source>“{parent}” cannot be written: {strerror}.</source>
   <translation>„{parent}“ lässt sich nicht schreiben: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{folder}”: {strerror}.</source>
   <translation>„{path}“ lässt sich nicht nach „{folder}“ kopieren: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{installed}”: {strerror}.</source>
   <translation>„{path}“ lässt sich nicht nach „{installed}“ kopieren: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {strerror}.</source>
   <translation>„{path}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” could not be read</source>
   <translation>„{path}“ konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>“{path}” does not go into the memory.</source>
   <translation>„{path}“ passt nicht in den Speicher.</translation>
  </message>
  <message>
   <source>“{path}” does not say what kind of table it shall be.</source>
   <translation>„{path}“ sagt nicht, was für eine Tabelle es sein soll.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_bytes} GB, which is no LoRA.</source>
   <translation>„{path}“ hat mehr als {max_bytes} GB; das ist keine LoRA.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_file_bytes} GB, which is more than any model here has.</source>
   <translation>„{path}“ hat mehr als {max_file_bytes} GB, mehr als irgendein Modell hier.</translation>
  </message>
  <message>
   <source>“{path}” has no words in it.</source>
   <translation>In „{path}“ sind keine Wörter.</translation>
  </message>
  <message>
   <source>“{path}” has pages but no text: they are pictures, as a scanner makes them.</source>
   <translation>„{path}“ hat Seiten, aber keinen Text: es sind Bilder, wie ein Scanner sie macht.</translation>
  </message>
  <message>
   <source>“{path}” holds more than {most_files} pictures and texts.</source>
   <translation>„{path}“ enthält mehr als {most_files} Bilder und Texte.</translation>
  </message>
  <message>
   <source>“{path}” holds numbers that Quartet did not keep.</source>
   <translation>„{path}“ enthält Zahlen, die Quartet nicht abgelegt hat.</translation>
  </message>
  <message>
   <source>“{path}” holds tensors of a kind that is not supported, “{name}”.</source>
   <translation>„{path}“ enthält Tensoren einer Art, die nicht unterstützt wird, „{name}“.</translation>
  </message>
  <message>
   <source>“{path}” holds the {part} of a TAESD only, which {lack}.</source>
   <translation>„{path}“ enthält nur eine Hälfte ({part}) eines TAESD: {lack}.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is damaged.</source>
   <translation>„{path}“ in „{name}“ ist beschädigt.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large for a configuration.</source>
   <translation>„{path}“ in „{name}“ ist viel zu groß für eine Konfiguration.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large.</source>
   <translation>„{path}“ in „{name}“ ist viel zu groß.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is no configuration.</source>
   <translation>„{path}“ in „{name}“ ist keine Konfiguration.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors, “{replace}”; it was not opened.</source>
   <translation>„{path}“ ist ein PyTorch-Checkpoint (ein Python-Pickle), der mehr als Tensoren enthält, „{replace}“; er wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint of more than {max_checkpoint_bytes} GB; it was not opened.</source>
   <translation>„{path}“ ist ein PyTorch-Checkpoint von mehr als {max_checkpoint_bytes} GB; er wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{path}” is a TorchScript program; it was not opened.</source>
   <translation>„{path}“ ist ein TorchScript-Programm; es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{path}” is a damaged PyTorch checkpoint.</source>
   <translation>„{path}“ ist ein beschädigter PyTorch-Checkpoint.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no PDF, whatever its name says.</source>
   <translation>„{path}“ ist beschädigt oder kein PDF, was immer sein Name sagt.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no ZIP that can be read here.</source>
   <translation>„{path}“ ist beschädigt oder kein ZIP, das sich hier lesen lässt.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or not something that Quartet kept.</source>
   <translation>„{path}“ ist beschädigt oder nichts, was Quartet abgelegt hat.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or was made by a newer Quartet.</source>
   <translation>„{path}“ ist beschädigt oder wurde von einem neueren Quartet gemacht.</translation>
  </message>
  <message>
   <source>“{path}” is damaged.</source>
   <translation>„{path}“ ist beschädigt.</translation>
  </message>
  <message>
   <source>“{path}” is empty: it has no words at all.</source>
   <translation>„{path}“ ist leer: es hat gar keine Wörter.</translation>
  </message>
  <message>
   <source>“{path}” is far too large to be a model's manifest.</source>
   <translation>„{path}“ ist viel zu groß für das Manifest eines Modells.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most_film_bytes} GB.</source>
   <translation>„{path}“ ist größer als {most_film_bytes} GB.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most} MB, more than is read of one document.</source>
   <translation>„{path}“ ist größer als {most} MB, mehr, als von einem Dokument gelesen wird.</translation>
  </message>
  <message>
   <source>“{path}” is locked with a password, so it cannot be read.</source>
   <translation>„{path}“ ist mit einem Kennwort geschützt, darum lässt es sich nicht lesen.</translation>
  </message>
  <message>
   <source>“{path}” is neither text, Markdown nor PDF, so it cannot be read.</source>
   <translation>„{path}“ ist weder Text noch Markdown noch PDF, darum lässt es sich nicht lesen.</translation>
  </message>
  <message>
   <source>“{path}” is no GGUF file.</source>
   <translation>„{path}“ ist keine GGUF-Datei.</translation>
  </message>
  <message>
   <source>“{path}” is no archive of a Quartet gallery.</source>
   <translation>„{path}“ ist kein Archiv einer Quartet-Galerie.</translation>
  </message>
  <message>
   <source>“{path}” is no whole checkpoint of {name}.</source>
   <translation>„{path}“ ist kein vollständiger Checkpoint von {name}.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction of faces.</source>
   <translation>„{path}“ ist keine Richtung für Gesichter.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction, or it is damaged.</source>
   <translation>„{path}“ ist keine Richtung, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <source>“{path}” is not a file.</source>
   <translation>„{path}“ ist keine Datei.</translation>
  </message>
  <message>
   <source>“{path}” is not a text, whatever its name says.</source>
   <translation>„{path}“ ist kein Text, was immer sein Name sagt.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a curve.</source>
   <translation>„{path}“ ist zu groß für eine Kurve.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a text: more than {most} MB.</source>
   <translation>„{path}“ ist zu groß für einen Text: mehr als {most} MB.</translation>
  </message>
  <message>
   <source>“{path}” is too large to be opened here.</source>
   <translation>„{path}“ ist zu groß, um hier geöffnet zu werden.</translation>
  </message>
  <message>
   <source>“{path}” is too large.</source>
   <translation>„{path}“ ist zu groß.</translation>
  </message>
  <message>
   <source>“{path}” is {describe}; it was not opened.</source>
   <translation>„{path}“ ist {describe}; es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{path}” is {what}; it was not opened.</source>
   <translation>„{path}“ ist {what}; es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{path}” takes too long to read.</source>
   <translation>„{path}“ zu lesen dauert zu lange.</translation>
  </message>
  <message>
   <source>“{path}” unpacks to more than can be read of one document.</source>
   <translation>„{path}“ ist entpackt größer, als von einem Dokument gelesen werden kann.</translation>
  </message>
  <message>
   <source>“{path}” was changed while it was copied.</source>
   <translation>„{path}“ wurde während des Kopierens geändert.</translation>
  </message>
  <message>
   <source>“{path}” was made by a newer Quartet.</source>
   <translation>„{path}“ hat ein neueres Quartet gemacht.</translation>
  </message>
  <message>
   <source>“{path}” was not kept by Quartet.</source>
   <translation>„{path}“ wurde nicht von Quartet abgelegt.</translation>
  </message>
  <message>
   <source>“{plain}” is nothing that this model has learned.</source>
   <translation>„{plain}“ ist nichts, was dieses Modell gelernt hat.</translation>
  </message>
  <message>
   <source>“{recipe}” learns in one process only.</source>
   <translation>„{recipe}“ lernt nur in einem Prozess.</translation>
  </message>
  <message>
   <source>“{target}” could not be written</source>
   <translation>„{target}“ konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>“{target}” does not say what kind of file it shall be.</source>
   <translation>„{target}“ sagt nicht, was für eine Datei es sein soll.</translation>
  </message>
  <message>
   <source>“{text}” is no value for “{titles}”.</source>
   <translation>„{text}“ ist kein Wert für „{titles}“.</translation>
  </message>
  <message>
   <source>“{title}” begins with a model.</source>
   <translation>„{title}“ beginnt mit einem Modell.</translation>
  </message>
  <message>
   <source>“{title}” could not be signed</source>
   <translation>„{title}“ konnte nicht signiert werden</translation>
  </message>
  <message>
   <source>“{title}” could not be signed: its file is damaged, or of a kind that cannot be.</source>
   <translation>„{title}“ ließ sich nicht signieren: die Datei ist beschädigt oder von einer Art, bei der das nicht geht.</translation>
  </message>
  <message>
   <source>“{value}” has no letter or digit to look for.</source>
   <translation>In „{value}“ ist kein Buchstabe und keine Ziffer zum Suchen.</translation>
  </message>
  <message>
   <source>“{value}” is no number of an item, such as like:12.</source>
   <translation>„{value}“ ist keine Nummer eines Objekts, etwa like:12.</translation>
  </message>
  <message>
   <source>“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:&gt;2mb.</source>
   <translation>„{value}“ ist keine Größe. Schreiben Sie Pixel, etwa size:512x512, oder Bytes, etwa size:&gt;2mb.</translation>
  </message>
  <message>
   <source>“{value}” is no {noun}. {hint}</source>
   <translation>„{value}“ ist hier nicht bekannt ({noun}). {hint}</translation>
  </message>
  <message>
   <source>“{value}” is not understood. {remedy}</source>
   <translation>„{value}“ ist unverständlich. {remedy}</translation>
  </message>
  <message>
   <source>“{value}” is too long ago.</source>
   <translation>„{value}“ ist zu lange her.</translation>
  </message>
  <message>
   <source>“{value}” lies outside the years {first_year} to {last_year}.</source>
   <translation>„{value}“ liegt außerhalb der Jahre {first_year} bis {last_year}.</translation>
  </message>
  <message>
   <source>“{weights}” is {describe}; it was not opened.</source>
   <translation>„{weights}“ ist {describe}; es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{wheel}” cannot be read: {strerror}.</source>
   <translation>„{wheel}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <source>“{wheel}” is the wheel of no known pack.</source>
   <translation>„{wheel}“ ist das Wheel keines bekannten Pakets.</translation>
  </message>
  <message>
   <source>“{where}” could not be unsealed</source>
   <translation>„{where}“ konnte nicht entschlüsselt werden</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export {count}</source>
   <translation>{count} exportieren</translation>
  </message>
  <message>
   <source>Quartet.{suffix}</source>
   <translation>Quartet.{suffix}</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern als</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>Speichern als …</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Kopien speichern in</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stopped. Files that were copied before are still there.</source>
   <translation>Angehalten. Vorher kopierte Dateien sind noch da.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{what} saved in {folder}.</source>
   <translation>{what} in {folder} gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>Faces</name>
  <message>
   <source>found</source>
   <translation>gefunden</translation>
  </message>
 </context>
 <context>
  <name>FacesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Liegt schon in der Galerie.</translation>
  </message>
  <message>
   <source>Hold face</source>
   <translation>Gesicht festhalten</translation>
  </message>
  <message>
   <source>Let face go</source>
   <translation>Gesicht loslassen</translation>
  </message>
  <message>
   <source>Lock seed</source>
   <translation>Seed sperren</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Neue Gesichter</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Nächste Gesichter</translation>
  </message>
  <message>
   <source>Number of faces</source>
   <translation>Anzahl der Gesichter</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Zufällige Gesichter</translation>
  </message>
  <message>
   <source>Remove from sheet</source>
   <translation>Vom Bogen entfernen</translation>
  </message>
  <message>
   <source>Reset face</source>
   <translation>Gesicht zurücksetzen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>Trunkierung</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variationen</translation>
  </message>
  <message>
   <source>Variations need directions, and this model has none yet: find some first.</source>
   <translation>Variationen brauchen Richtungen, und dieses Modell hat noch keine: suchen Sie zuerst welche.</translation>
  </message>
 </context>
 <context>
  <name>FacesTab</name>
  <message>
   <source>Draw the faces of the sheet in full and keep them (Ctrl+Enter)</source>
   <translation>Die Gesichter des Bogens fertig zeichnen und behalten (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Find the face in a picture</source>
   <translation>Gesicht in einem Bild finden</translation>
  </message>
  <message>
   <source>Find the face in a picture …</source>
   <translation>Gesicht in einem Bild finden …</translation>
  </message>
  <message>
   <source>Find the face in it</source>
   <translation>Gesicht darin finden</translation>
  </message>
  <message>
   <source>Find the face in the clipboard</source>
   <translation>Gesicht in der Zwischenablage finden</translation>
  </message>
  <message>
   <source>From A to B</source>
   <translation>Von A nach B</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Hold or let go</source>
   <translation>Festhalten oder loslassen</translation>
  </message>
  <message>
   <source>Hold the picked faces</source>
   <translation>Ausgewählte Gesichter festhalten</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>In die Galerie legen</translation>
  </message>
  <message>
   <source>Keep the picked faces</source>
   <translation>Ausgewählte Gesichter behalten</translation>
  </message>
  <message>
   <source>Lock the seed</source>
   <translation>Seed sperren</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>Groß ansehen</translation>
  </message>
  <message>
   <source>Looking for directions; the sliders come when they are found.</source>
   <translation>Es werden Richtungen gesucht; die Regler kommen, wenn sie gefunden sind.</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Erstellen</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morph</translation>
  </message>
  <message>
   <source>Morph the picked faces</source>
   <translation>Ausgewählte Gesichter morphen</translation>
  </message>
  <message>
   <source>New direction</source>
   <translation>Neue Richtung</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Neue Richtung von A nach B …</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Nächste Gesichter</translation>
  </message>
  <message>
   <source>Pick all faces</source>
   <translation>Alle Gesichter auswählen</translation>
  </message>
  <message>
   <source>Pick two faces first: the first is A, the second B.</source>
   <translation>Wählen Sie zuerst zwei Gesichter aus: das erste ist A, das zweite B.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Zufällige Gesichter</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Vom Bogen entfernen</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Gesicht zurücksetzen</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variationen</translation>
  </message>
  <message>
   <source>What changes from A to B?</source>
   <translation>Was ändert sich von A nach B?</translation>
  </message>
 </context>
 <context>
  <name>FactsRow</name>
  <message>
   <source>%1 a second</source>
   <translation>%1 pro Sekunde</translation>
  </message>
  <message>
   <source>%1 seen</source>
   <translation>%1 gesehen</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Über Schritte</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Über Trainingszeit</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>Worüber die Kurven aufgetragen sind</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>trained</source>
   <translation>trainiert</translation>
  </message>
 </context>
 <context>
  <name>FamilySwitch</name>
  <message>
   <source>It {plain}. Used in the tab {tab}.</source>
   <translation>Es {plain}. Verwendet im Reiter {tab}.</translation>
  </message>
  <message>
   <source>{word}: {plain}. Its models are used in the tab {tab}.</source>
   <translation>{word}: {plain}. Die Modelle werden im Reiter {tab} verwendet.</translation>
  </message>
 </context>
 <context>
  <name>FamilyTab</name>
  <message>
   <source>Get the model “%1” first.</source>
   <translation>Holen Sie zuerst das Modell „%1“.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1 öffnen</translation>
  </message>
  <message>
   <source>Settings of %1</source>
   <translation>Einstellungen von %1</translation>
  </message>
  <message>
   <source>The settings of “%1” are in the form; seed and picture are as they were.</source>
   <translation>Die Einstellungen von „%1“ stehen im Formular; Seed und Bild sind geblieben.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>“%1” was made by a model that is not installed.</source>
   <translation>„%1“ wurde von einem Modell gemacht, das nicht installiert ist.</translation>
  </message>
 </context>
 <context>
  <name>FigurePlot</name>
  <message>
   <source>at %1: </source>
   <translation>bei %1: </translation>
  </message>
 </context>
 <context>
  <name>FigureRows</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 bis %2</translation>
  </message>
  <message>
   <source>How sure the difference is cannot be told.</source>
   <translation>Wie sicher der Unterschied ist, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <source>Surely better: %1.</source>
   <translation>Sicher besser: %1.</translation>
  </message>
  <message>
   <source>Surely higher for %1.</source>
   <translation>Sicher höher für %1.</translation>
  </message>
  <message>
   <source>The two cannot be told apart by this.</source>
   <translation>Hiernach lassen sich die beiden nicht unterscheiden.</translation>
  </message>
  <message>
   <source>by chance</source>
   <translation>durch Zufall</translation>
  </message>
 </context>
 <context>
  <name>FiguresLine</name>
  <message>
   <source>How much the model had to note to find this picture again, in nats: a plain face takes little, an unusual picture much. It is the KL divergence of the posterior from the prior.</source>
   <translation>Wie viel sich das Modell merken musste, um dieses Bild wiederzufinden, in Nats: ein schlichtes Gesicht braucht wenig, ein ungewöhnliches Bild viel. Es ist die KL-Divergenz der Posterior- von der Prior-Verteilung.</translation>
  </message>
  <message>
   <source>Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they change the picture.</source>
   <translation>Spitzen-Signal-Rausch-Verhältnis: wie nahe jeder Pixel dem Original kam. Über 30 dB sind beide kaum zu unterscheiden, unter 20 dB weichen sie deutlich ab. Regler lassen es sinken: sie verändern das Bild.</translation>
  </message>
  <message>
   <source>Structural similarity: whether edges and textures are where they were, from 0 to 1. It is nearer to what the eye sees than PSNR is.</source>
   <translation>Strukturelle Ähnlichkeit: ob Kanten und Texturen sind, wo sie waren, von 0 bis 1. Sie ist näher an dem, was das Auge sieht, als PSNR.</translation>
  </message>
 </context>
 <context>
  <name>FilmPage</name>
  <message>
   <source>%1 steps in %2 s</source>
   <translation>%1 Schritte in %2 s</translation>
  </message>
  <message>
   <source>From A to B in %1 pictures, %2 s</source>
   <translation>Von A nach B in %1 Bildern, %2 s</translation>
  </message>
  <message>
   <source>Hold a picture as A first (A), then drop another</source>
   <translation>Halten Sie zuerst ein Bild als A fest (A) und legen Sie dann ein anderes ab</translation>
  </message>
  <message>
   <source>Paint something first</source>
   <translation>Malen Sie zuerst etwas</translation>
  </message>
  <message>
   <source>all, up to %1 px</source>
   <translation>alle, bis %1 px</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>Passes through all %1</source>
   <translation>Geht durch alle %1</translation>
  </message>
  <message>
   <source>Passes through the %1 picked faces</source>
   <translation>Geht durch die %1 ausgewählten Gesichter</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Click to open it in your film player</source>
   <translation>Klick öffnet ihn in Ihrem Filmspieler</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Der Film</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnet</translation>
  </message>
  <message>
   <source>Film under way</source>
   <translation>Film entsteht</translation>
  </message>
  <message>
   <source>Make film</source>
   <translation>Film machen</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis er dran ist</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <source>Faces in a row</source>
   <translation>Gesichter in einer Reihe</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>AI-made</source>
   <translation>KI-erzeugt</translation>
  </message>
  <message>
   <source>AI-made or not</source>
   <translation>KI-erzeugt oder nicht</translation>
  </message>
  <message>
   <source>Any rating</source>
   <translation>Jede Bewertung</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>Hereingeholt</translation>
  </message>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Sammlungen, Schlagwörter und Arten</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Diese Suche speichern</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search words, or tag:hero rating:&gt;=4 before:2026-12</source>
   <translation>Wörter suchen, oder tag:hero rating:&gt;=4 before:2026-12</translation>
  </message>
  <message>
   <source>Show one of each stack: the same settings, another seed</source>
   <translation>Von jedem Stapel eines zeigen: dieselben Einstellungen, anderer Seed</translation>
  </message>
  <message>
   <source>Size of pictures and pages</source>
   <translation>Größe von Bildern und Seiten</translation>
  </message>
  <message>
   <source>What can be asked for (Down)</source>
   <translation>Wonach gefragt werden kann (Down)</translation>
  </message>
  <message>
   <source>{stars} or more</source>
   <translation>{stars} oder mehr</translation>
  </message>
 </context>
 <context>
  <name>FindCard</name>
  <message>
   <source>Back to the faces</source>
   <translation>Zurück zu den Gesichtern</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Difference between the two</source>
   <translation>Unterschied zwischen beiden</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Ziehen und zoomen Sie das Bild, bis Augen und Kinn auf den Marken liegen.</translation>
  </message>
  <message>
   <source>Find the face in %1</source>
   <translation>Gesicht in %1 finden</translation>
  </message>
  <message>
   <source>Find this face</source>
   <translation>Dieses Gesicht finden</translation>
  </message>
  <message>
   <source>Found: it lies on the sheet now, to be changed like any other face.</source>
   <translation>Gefunden: es liegt jetzt auf dem Bogen und lässt sich verändern wie jedes andere Gesicht.</translation>
  </message>
  <message>
   <source>Reading the picture …</source>
   <translation>Bild wird gelesen …</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <source>Search under way</source>
   <translation>Suche läuft</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>The closest face so far</source>
   <translation>Das ähnlichste Gesicht bisher</translation>
  </message>
  <message>
   <source>Waiting for its turn …</source>
   <translation>Wartet, bis es dran ist …</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Ihr Bild</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Found face</source>
   <translation>Gefundenes Gesicht</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es dran ist</translation>
  </message>
 </context>
 <context>
  <name>FoldingPages</name>
  <message>
   <source>Fold away (%1)</source>
   <translation>Zuklappen (%1)</translation>
  </message>
  <message>
   <source>Unfold (%1)</source>
   <translation>Aufklappen (%1)</translation>
  </message>
 </context>
 <context>
  <name>FormulaButton</name>
  <message>
   <source>How this works</source>
   <translation>Wie das funktioniert</translation>
  </message>
  <message>
   <source>How {label} works</source>
   <translation>Wie {label} funktioniert</translation>
  </message>
 </context>
 <context>
  <name>Fragments</name>
  <message>
   <source> and {len} more</source>
   <translation> und {len} weitere</translation>
  </message>
  <message>
   <source> {done} of {total} MB are kept; the next try goes on from there.</source>
   <translation> {done} von {total} MB sind gesichert; der nächste Versuch macht dort weiter.</translation>
  </message>
  <message>
   <source>(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}</source>
   <translation>(als PyTorch-Checkpoint, ein Python-Pickle, von dem nur Tensoren gelesen wurden) {what}</translation>
  </message>
  <message>
   <source>; left out: {left_out}</source>
   <translation>; weggelassen: {left_out}</translation>
  </message>
  <message>
   <source>A height is a number of pixels, such as height:&lt;512.</source>
   <translation>Eine Höhe ist eine Zahl von Pixeln, etwa height:&lt;512.</translation>
  </message>
  <message>
   <source>A rating is a number of stars from 0 to 5, such as rating:&gt;=3.</source>
   <translation>Eine Bewertung ist eine Zahl von Sternen von 0 bis 5, etwa rating:&gt;=3.</translation>
  </message>
  <message>
   <source>A seed is a whole number, such as seed:7.</source>
   <translation>Ein Seed ist eine ganze Zahl, etwa seed:7.</translation>
  </message>
  <message>
   <source>A width is a number of pixels, such as width:&gt;=1024.</source>
   <translation>Eine Breite ist eine Zahl von Pixeln, etwa width:&gt;=1024.</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>das Gerät ist gerade belegt</translation>
  </message>
  <message>
   <source>Did you mean “{near}”?</source>
   <translation>Meinten Sie „{near}“?</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>der Ordner ist nicht leer</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>das Kontingent auf diesem Datenträger ist erschöpft</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>es gibt schon eine Datei dieses Namens</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>das ist kein Ordner</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>das ist nicht erlaubt</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>der Datenträger lässt sich nur lesen</translation>
  </message>
  <message>
   <source>There are {join} and others.</source>
   <translation>Es gibt {join} und andere.</translation>
  </message>
  <message>
   <source>There are {join} and {names}.</source>
   <translation>Es gibt {join} und {names}.</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>es sind zu viele Dateien geöffnet</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>ein 7-Zip-Archiv</translation>
  </message>
  <message>
   <source>a ControlNet ({kind}), an addition to another model</source>
   <translation>ein ControlNet ({kind}), eine Ergänzung zu einem anderen Modell</translation>
  </message>
  <message>
   <source>a ControlNet, an addition to another model</source>
   <translation>ein ControlNet, eine Ergänzung zu einem anderen Modell</translation>
  </message>
  <message>
   <source>a DoRA</source>
   <translation>eine DoRA</translation>
  </message>
  <message>
   <source>a Flux diffusion network</source>
   <translation>ein Flux-Diffusionsnetz</translation>
  </message>
  <message>
   <source>a GGUF language model</source>
   <translation>ein GGUF-Sprachmodell</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>ein JPEG-Bild</translation>
  </message>
  <message>
   <source>a LoHa</source>
   <translation>eine LoHa</translation>
  </message>
  <message>
   <source>a LoKr</source>
   <translation>eine LoKr</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model</source>
   <translation>eine LoRA für eine andere Art von Modell</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Flux)</source>
   <translation>eine LoRA für eine andere Art von Modell (Flux)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Stable Diffusion 3)</source>
   <translation>eine LoRA für eine andere Art von Modell (Stable Diffusion 3)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (a transformer)</source>
   <translation>eine LoRA für eine andere Art von Modell (einen Transformer)</translation>
  </message>
  <message>
   <source>a LoRA of three factors (CP)</source>
   <translation>eine LoRA aus drei Faktoren (CP)</translation>
  </message>
  <message>
   <source>a LoRA, an addition to another model</source>
   <translation>eine LoRA, eine Ergänzung zu einem anderen Modell</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>ein PNG-Bild</translation>
  </message>
  <message>
   <source>a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened</source>
   <translation>ein PyTorch-Checkpoint, also innen ein Python-Pickle, das beim Öffnen jedes Programm ausführen kann</translation>
  </message>
  <message>
   <source>a Python package (wheel)</source>
   <translation>ein Python-Paket (Wheel)</translation>
  </message>
  <message>
   <source>a Python pickle, which can run any program when it is opened</source>
   <translation>ein Python-Pickle, das beim Öffnen jedes Programm ausführen kann</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>ein RAR-Archiv</translation>
  </message>
  <message>
   <source>a Stable Diffusion checkpoint without its autoencoder</source>
   <translation>einen Checkpoint von Stable Diffusion ohne seinen Autoencoder</translation>
  </message>
  <message>
   <source>a StyleGAN2 of NVIDIA's</source>
   <translation>ein StyleGAN2 von NVIDIA</translation>
  </message>
  <message>
   <source>a StyleGAN2 of the community</source>
   <translation>ein StyleGAN2 der Community</translation>
  </message>
  <message>
   <source>a TAESD</source>
   <translation>ein TAESD</translation>
  </message>
  <message>
   <source>a VQ model ({kind}), whose latents are entries of a codebook</source>
   <translation>ein VQ-Modell ({kind}), dessen Latents Einträge eines Codebuchs sind</translation>
  </message>
  <message>
   <source>a VQ model, whose latents are entries of a codebook</source>
   <translation>ein VQ-Modell, dessen Latents Einträge eines Codebuchs sind</translation>
  </message>
  <message>
   <source>a WebP picture or a sound</source>
   <translation>ein WebP-Bild oder ein Klang</translation>
  </message>
  <message>
   <source>a Windows program</source>
   <translation>ein Windows-Programm</translation>
  </message>
  <message>
   <source>a damaged zip archive</source>
   <translation>ein beschädigtes ZIP-Archiv</translation>
  </message>
  <message>
   <source>a diffusion network</source>
   <translation>ein Diffusionsnetz</translation>
  </message>
  <message>
   <source>a diffusion transformer</source>
   <translation>einen Diffusions-Transformer</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>ein gzip-Archiv</translation>
  </message>
  <message>
   <source>a language model</source>
   <translation>ein Sprachmodell</translation>
  </message>
  <message>
   <source>a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's</source>
   <translation>ein Video-Modell (seine Faltungen haben drei Dimensionen) wie das von Wan oder Cosmos</translation>
  </message>
  <message>
   <source>a network of the kind {kind}</source>
   <translation>ein Netz der Art {kind}</translation>
  </message>
  <message>
   <source>a numpy array</source>
   <translation>ein numpy-Array</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <source>a safetensors file that is damaged or cut short</source>
   <translation>eine safetensors-Datei, die beschädigt oder abgeschnitten ist</translation>
  </message>
  <message>
   <source>a second reader and the size of the picture belong to XL, and to XL alone</source>
   <translation>ein zweiter Leser und die Größe des Bildes gehören zu XL, und nur zu XL</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <source>an AutoencoderKL</source>
   <translation>ein AutoencoderKL</translation>
  </message>
  <message>
   <source>an HDF5 file, as Keras writes it</source>
   <translation>eine HDF5-Datei, wie Keras sie schreibt</translation>
  </message>
  <message>
   <source>an OFT</source>
   <translation>eine OFT</translation>
  </message>
  <message>
   <source>an autoencoder of video ({kind})</source>
   <translation>einen Autoencoder für Videos ({kind})</translation>
  </message>
  <message>
   <source>an autoencoder with quantised weights</source>
   <translation>einen Autoencoder mit quantisierten Gewichten</translation>
  </message>
  <message>
   <source>an unknown network of {len} tensors, such as “{names}”</source>
   <translation>ein unbekanntes Netz mit {len} Tensoren, etwa „{names}“</translation>
  </message>
  <message>
   <source>cannot draw pictures</source>
   <translation>sie kann keine Bilder zeichnen</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>colour of a label</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>decoder</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>draws pictures but cannot look at them</source>
   <translation>sie zeichnet Bilder, kann sie aber nicht ansehen</translation>
  </message>
  <message>
   <source>each of its levels needs channels, attention and heads</source>
   <translation>jede seiner Stufen braucht Kanäle, Aufmerksamkeit und Köpfe</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>family of models</source>
   <translation>Familie von Modellen</translation>
  </message>
  <message>
   <source>holds half of the layer “{layer}” only</source>
   <translation>sie enthält die Schicht „{layer}“ nur zur Hälfte</translation>
  </message>
  <message>
   <source>holds something else beside its layers, “{strangers}”</source>
   <translation>neben ihren Schichten enthält sie etwas anderes, „{strangers}“</translation>
  </message>
  <message>
   <source>holds something else than numbers (NaN or infinity)</source>
   <translation>sie enthält etwas anderes als Zahlen (NaN oder unendlich)</translation>
  </message>
  <message>
   <source>holds two halves of “{layer}” that do not fit together</source>
   <translation>sie enthält zwei Hälften von „{layer}“, die nicht zusammenpassen</translation>
  </message>
  <message>
   <source>is a mixture of experts</source>
   <translation>es ist eine Mischung von Experten (MoE)</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>nicht mehr da</translation>
  </message>
  <message>
   <source>is no LoRA</source>
   <translation>es ist keine LoRA</translation>
  </message>
  <message>
   <source>is {what}, which is not supported</source>
   <translation>es ist {what}; das wird nicht unterstützt</translation>
  </message>
  <message>
   <source>it aligns to “{short}” bytes</source>
   <translation>die Ausrichtung ist „{short}“ Byte</translation>
  </message>
  <message>
   <source>it claims to have a text of {length} bytes</source>
   <translation>angeblich hat sie einen Text von {length} Byte</translation>
  </message>
  <message>
   <source>it claims to have lists of {listed} items</source>
   <translation>angeblich hat sie Listen mit {listed} Einträgen</translation>
  </message>
  <message>
   <source>it claims to have {count} {what}</source>
   <translation>angeblich hat sie {count} {what}</translation>
  </message>
  <message>
   <source>it does not say how its tokens are joined</source>
   <translation>sie sagt nicht, wie ihre Token verbunden werden</translation>
  </message>
  <message>
   <source>it has a layer more, “{min}”</source>
   <translation>es hat eine Schicht zu viel, „{min}“</translation>
  </message>
  <message>
   <source>it has a layer that a TAESD has not, “{min}”</source>
   <translation>es hat eine Schicht, die ein TAESD nicht hat, „{min}“</translation>
  </message>
  <message>
   <source>it has a value of an unknown type ({kind})</source>
   <translation>sie hat einen Wert unbekannten Typs ({kind})</translation>
  </message>
  <message>
   <source>it has no list of tokens</source>
   <translation>sie hat keine Tokenliste</translation>
  </message>
  <message>
   <source>it has not all of its {layers} layers</source>
   <translation>es fehlen einige ihrer {layers} Schichten</translation>
  </message>
  <message>
   <source>it has {len} tokens, but scores of {len2}</source>
   <translation>sie hat {len} Token, aber Bewertungen von {len2}</translation>
  </message>
  <message>
   <source>it has {len} tokens, but tells of {len2} what they are</source>
   <translation>sie hat {len} Token, sagt aber von {len2}, was sie sind</translation>
  </message>
  <message>
   <source>it has {levels} levels</source>
   <translation>es hat {levels} Stufen</translation>
  </message>
  <message>
   <source>it is XL's refiner, which finishes the pictures of another model</source>
   <translation>es ist der Refiner von XL, der die Bilder eines anderen Modells fertigstellt</translation>
  </message>
  <message>
   <source>it is a network of the kind “{architecture}”</source>
   <translation>es ist ein Netz der Art „{architecture}“</translation>
  </message>
  <message>
   <source>it is damaged ({error})</source>
   <translation>es ist beschädigt ({error})</translation>
  </message>
  <message>
   <source>it is one for inpainting (9 channels in), which is not supported; the brush needs none such</source>
   <translation>es ist eines zum Ausbessern (9 Kanäle hinein), was nicht unterstützt wird; der Pinsel braucht so eines nicht</translation>
  </message>
  <message>
   <source>it joins tokens that it has not</source>
   <translation>sie verbindet Token, die sie nicht hat</translation>
  </message>
  <message>
   <source>it lacks the table of its tokens</source>
   <translation>die Tabelle ihrer Token fehlt</translation>
  </message>
  <message>
   <source>it lacks “{part}”</source>
   <translation>„{part}“ fehlt</translation>
  </message>
  <message>
   <source>it was trained with a schedule of noise of another kind ({kind})</source>
   <translation>es wurde mit einem Rauschplan anderer Art trainiert ({kind})</translation>
  </message>
  <message>
   <source>its autoencoder has units of another kind</source>
   <translation>sein Autoencoder hat Einheiten anderer Art</translation>
  </message>
  <message>
   <source>its autoencoder is of another kind</source>
   <translation>sein Autoencoder ist von anderer Art</translation>
  </message>
  <message>
   <source>its configuration does not go together: {str}</source>
   <translation>seine Konfiguration passt nicht zusammen: {str}</translation>
  </message>
  <message>
   <source>its decoder enlarges by another factor than 2</source>
   <translation>sein Decoder vergrößert um einen anderen Faktor als 2</translation>
  </message>
  <message>
   <source>its encoder and its decoder do not belong together</source>
   <translation>sein Encoder und sein Decoder gehören nicht zusammen</translation>
  </message>
  <message>
   <source>its file “{lacking}” is missing</source>
   <translation>seine Datei „{lacking}“ fehlt</translation>
  </message>
  <message>
   <source>its filling token is not in its vocabulary</source>
   <translation>sein Füll-Token steht nicht in seinem Wortschatz</translation>
  </message>
  <message>
   <source>its latents have {inputs} channels instead of 4</source>
   <translation>seine Latents haben {inputs} Kanäle statt 4</translation>
  </message>
  <message>
   <source>its layer “{args}” is missing</source>
   <translation>seine Schicht „{args}“ fehlt</translation>
  </message>
  <message>
   <source>its layer “{name}” has the shape {by} instead of {by2}</source>
   <translation>seine Schicht „{name}“ hat die Form {by} statt {by2}</translation>
  </message>
  <message>
   <source>its layer “{name}” is missing</source>
   <translation>seine Schicht „{name}“ fehlt</translation>
  </message>
  <message>
   <source>its layers are no convolutions</source>
   <translation>seine Schichten sind keine Faltungen</translation>
  </message>
  <message>
   <source>its layers are not matrices</source>
   <translation>seine Schichten sind keine Matrizen</translation>
  </message>
  <message>
   <source>its layers have other shapes than convolutions</source>
   <translation>seine Schichten haben andere Formen als Faltungen</translation>
  </message>
  <message>
   <source>its list of words and its merges do not belong together</source>
   <translation>seine Wortliste und seine Verschmelzungen gehören nicht zusammen</translation>
  </message>
  <message>
   <source>its list of words has more than its readers know</source>
   <translation>seine Wortliste hat mehr Wörter, als seine Leser kennen</translation>
  </message>
  <message>
   <source>its list of words is damaged</source>
   <translation>seine Wortliste ist beschädigt</translation>
  </message>
  <message>
   <source>its list of words is far too long</source>
   <translation>seine Wortliste ist viel zu lang</translation>
  </message>
  <message>
   <source>its list of words is none</source>
   <translation>seine Wortliste ist keine</translation>
  </message>
  <message>
   <source>its list of words lacks the beginning and the end of a text</source>
   <translation>seiner Wortliste fehlen Anfang und Ende eines Textes</translation>
  </message>
  <message>
   <source>its network and its autoencoder have other latents</source>
   <translation>sein Netz und sein Autoencoder haben verschiedene Latents</translation>
  </message>
  <message>
   <source>its network is of another kind ({key} is {str})</source>
   <translation>sein Netz ist von anderer Art ({key} ist {str})</translation>
  </message>
  <message>
   <source>its network predicts something else, “{prediction}”</source>
   <translation>sein Netz sagt etwas anderes voraus, „{prediction}“</translation>
  </message>
  <message>
   <source>its parts do not go together: {str}</source>
   <translation>seine Teile passen nicht zusammen: {str}</translation>
  </message>
  <message>
   <source>its pictures have {picture} channels instead of 1 or 3</source>
   <translation>seine Bilder haben {picture} Kanäle statt 1 oder 3</translation>
  </message>
  <message>
   <source>its reader (text encoder) is missing</source>
   <translation>sein Leser (Text-Encoder) fehlt</translation>
  </message>
  <message>
   <source>its reader has an activation of another kind, “{activation}”</source>
   <translation>sein Leser hat eine andere Aktivierung, „{activation}“</translation>
  </message>
  <message>
   <source>its reader has layers of another shape</source>
   <translation>sein Leser hat Schichten anderer Form</translation>
  </message>
  <message>
   <source>its readers and its network do not belong together</source>
   <translation>seine Leser und sein Netz gehören nicht zusammen</translation>
  </message>
  <message>
   <source>its second reader and its network do not belong together</source>
   <translation>sein zweiter Leser und sein Netz gehören nicht zusammen</translation>
  </message>
  <message>
   <source>its settings are missing or damaged</source>
   <translation>seine Einstellungen fehlen oder sind beschädigt</translation>
  </message>
  <message>
   <source>its tensor “{name}” has the shape {shape}</source>
   <translation>ihr Tensor „{name}“ hat die Form {shape}</translation>
  </message>
  <message>
   <source>its tensor “{name}” has {dimensions} dimensions</source>
   <translation>ihr Tensor „{name}“ hat {dimensions} Dimensionen</translation>
  </message>
  <message>
   <source>its tokens are far too long</source>
   <translation>ihre Token sind viel zu lang</translation>
  </message>
  <message>
   <source>its weights should be “{safe}”, but there is “{other}” alone</source>
   <translation>seine Gewichte sollten „{safe}“ sein, aber es gibt nur „{other}“</translation>
  </message>
  <message>
   <source>its {part} begins without a convolution</source>
   <translation>sein {part} beginnt ohne Faltung</translation>
  </message>
  <message>
   <source>its {part} is missing</source>
   <translation>sein {part} fehlt</translation>
  </message>
  <message>
   <source>its {pixels} inputs are no square grey picture</source>
   <translation>seine {pixels} Eingänge ergeben kein quadratisches Graubild</translation>
  </message>
  <message>
   <source>its “{name}” is missing</source>
   <translation>„{name}“ fehlt</translation>
  </message>
  <message>
   <source>its “{name}” is “{short}”</source>
   <translation>„{name}“ ist „{short}“</translation>
  </message>
  <message>
   <source>kind of thing</source>
   <translation>Art von Ding</translation>
  </message>
  <message>
   <source>layer {layer} of its {part} is not a convolution</source>
   <translation>Schicht {layer} ist keine Faltung ({part})</translation>
  </message>
  <message>
   <source>no tensors</source>
   <translation>keine Tensoren</translation>
  </message>
  <message>
   <source>other channels come out of it than go in</source>
   <translation>es kommen andere Kanäle heraus, als hineingehen</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>einfacher Text</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>gespeicherte Suche</translation>
  </message>
  <message>
   <source>scales its numbers on the way (“{scaled}”)</source>
   <translation>es skaliert seine Zahlen unterwegs („{scaled}“)</translation>
  </message>
  <message>
   <source>something unknown</source>
   <translation>etwas Unbekanntes</translation>
  </message>
  <message>
   <source>stretches its positions in a way that is not known here (“{kind}”)</source>
   <translation>es dehnt seine Positionen auf eine hier unbekannte Art („{kind}“)</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>Tensoren</translation>
  </message>
  <message>
   <source>the autoencoder of Flux 2, whose latents are normalised patch by patch</source>
   <translation>den Autoencoder von Flux 2, dessen Latents Stück für Stück normalisiert sind</translation>
  </message>
  <message>
   <source>the ends of its {part} are missing</source>
   <translation>die Enden fehlen ({part})</translation>
  </message>
  <message>
   <source>the layer “{args}” of its reader is missing</source>
   <translation>die Schicht „{args}“ seines Lesers fehlt</translation>
  </message>
  <message>
   <source>the scale of its latents is no number</source>
   <translation>der Maßstab seiner Latents ist keine Zahl</translation>
  </message>
  <message>
   <source>the textbook VAE</source>
   <translation>der VAE aus dem Lehrbuch</translation>
  </message>
  <message>
   <source>turns only a part of its queries</source>
   <translation>es dreht nur einen Teil seiner Anfragen</translation>
  </message>
  <message>
   <source>two of its tensors have one name</source>
   <translation>zwei ihrer Tensoren haben denselben Namen</translation>
  </message>
  <message>
   <source>two of its tensors stand for the same layer</source>
   <translation>zwei seiner Tensoren stehen für dieselbe Schicht</translation>
  </message>
  <message>
   <source>two of its tokens are the same</source>
   <translation>zwei ihrer Token sind gleich</translation>
  </message>
  <message>
   <source>was made for another kind of model than this one, which is of the kind {mine}</source>
   <translation>sie wurde für eine andere Art von Modell gemacht als dieses, das von der Art {mine} ist</translation>
  </message>
  <message>
   <source>was made to compare texts, not to write them</source>
   <translation>es wurde gemacht, um Texte zu vergleichen, nicht um sie zu schreiben</translation>
  </message>
  <message>
   <source>what it says is no number</source>
   <translation>was es sagt, ist keine Zahl</translation>
  </message>
  <message>
   <source>word that can stand after “is:”</source>
   <translation>Wort nach „is:“</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {heads} heads</source>
   <translation>{channels} Kanäle lassen sich nicht auf {heads} Köpfe aufteilen</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {norm_num_groups} groups</source>
   <translation>{channels} Kanäle lassen sich nicht auf {norm_num_groups} Gruppen aufteilen</translation>
  </message>
  <message>
   <source>{heads} heads, {kv_heads} of keys, do not go into a width of {width}</source>
   <translation>{heads} Köpfe, {kv_heads} davon mit Schlüsseln, passen nicht in eine Breite von {width}</translation>
  </message>
  <message>
   <source>{hidden_size} channels do not divide into {heads} heads</source>
   <translation>{hidden_size} Kanäle lassen sich nicht auf {heads} Köpfe aufteilen</translation>
  </message>
  <message>
   <source>“rope_freqs.weight” has the shape {shape}</source>
   <translation>„rope_freqs.weight“ hat die Form {shape}</translation>
  </message>
  <message>
   <source>“{index}” is damaged</source>
   <translation>„{index}“ ist beschädigt</translation>
  </message>
  <message>
   <source>“{index}” names files elsewhere</source>
   <translation>„{index}“ nennt Dateien anderswo</translation>
  </message>
  <message>
   <source>“{part}” has the shape {shape} instead of {shape2}</source>
   <translation>„{part}“ hat die Form {shape} statt {shape2}</translation>
  </message>
  <message>
   <source>“{place}” holds what is no factor</source>
   <translation>„{place}“ enthält etwas, das kein Faktor ist</translation>
  </message>
  <message>
   <source>“{place}” holds what is no number</source>
   <translation>„{place}“ enthält etwas, das keine Zahl ist</translation>
  </message>
 </context>
 <context>
  <name>FramingPage</name>
  <message>
   <source>Compare the two; the framing can be changed again at any time (F)</source>
   <translation>Vergleichen Sie beide; der Ausschnitt lässt sich jederzeit wieder ändern (F)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Ziehen und zoomen Sie das Bild, bis Augen und Kinn auf den Marken liegen.</translation>
  </message>
  <message>
   <source>Drag moves the picture, the wheel sizes it, [ and ] turn it.</source>
   <translation>Ziehen verschiebt das Bild, das Mausrad ändert die Größe, [ und ] drehen es.</translation>
  </message>
  <message>
   <source>What the model makes of it</source>
   <translation>Was das Modell daraus macht</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Ihr Bild</translation>
  </message>
 </context>
 <context>
  <name>FramingRow</name>
  <message>
   <source>Back to the middle of the picture</source>
   <translation>Zurück zur Bildmitte</translation>
  </message>
 </context>
 <context>
  <name>FramingView</name>
  <message>
   <source>Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.</source>
   <translation>Die Pfeiltasten verschieben das Bild, + und - ändern die Größe, [ und ] drehen es, Home beginnt von vorn.</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Face</source>
   <translation>Gesicht</translation>
  </message>
 </context>
 <context>
  <name>Furniture</name>
  <message>
   <source>No tab here can open the settings of this one.</source>
   <translation>Kein Reiter hier kann die Einstellungen davon öffnen.</translation>
  </message>
  <message>
   <source>No tab here can use the settings of this one.</source>
   <translation>Kein Reiter hier kann die Einstellungen davon verwenden.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo {text}</source>
   <translation>Rückgängig: {text}</translation>
  </message>
  <message>
   <source>You find it later in the menu, under Models.</source>
   <translation>Sie finden es später im Menü unter Modelle.</translation>
  </message>
  <message>
   <source>“{name}” is ready.</source>
   <translation>„{name}“ ist bereit.</translation>
  </message>
 </context>
 <context>
  <name>GalleryMenu</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Einstellungen kopieren</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Worte kopieren</translation>
  </message>
  <message>
   <source>Enlarge 4 times</source>
   <translation>4-fach vergrößern</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Keep its latent</source>
   <translation>Sein Latent behalten</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>Mehr davon</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>Keine Sterne</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Save a copy …</source>
   <translation>Kopie speichern …</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Kopien speichern in</translation>
  </message>
  <message>
   <source>Save the words alone …</source>
   <translation>Nur die Worte speichern …</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Im Vollbild zeigen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Aus dem Papierkorb nehmen</translation>
  </message>
 </context>
 <context>
  <name>GalleryOperations</name>
  <message>
   <source>Bringing in</source>
   <translation>Hereinholen</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Compared with the newest of its {count} variants.</source>
   <translation>Verglichen mit den neuesten der Varianten ({count}).</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Photographs tell where they were taken; “Export …” leaves that out.</source>
   <translation>Fotos verraten, wo sie aufgenommen wurden; „Exportieren …“ lässt das weg.</translation>
  </message>
  <message>
   <source>Pick two to eight things to compare them.</source>
   <translation>Wählen Sie zwei bis acht Dinge aus, um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>In eine Sammlung legen</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Stopped: {count} brought into the gallery.</source>
   <translation>Angehalten: {count} in die Galerie geholt.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Take a tag away</source>
   <translation>Schlagwort wegnehmen</translation>
  </message>
  <message>
   <source>Take out of a collection</source>
   <translation>Aus einer Sammlung nehmen</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Aus dem Papierkorb nehmen</translation>
  </message>
  <message>
   <source>The files are in the trash of the system now.</source>
   <translation>Die Dateien liegen jetzt im Papierkorb des Systems.</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>Der Text ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>This came from outside, so nobody knows how to make it again.</source>
   <translation>Das kam von außen, darum weiß niemand, wie man es noch einmal macht.</translation>
  </message>
  <message>
   <source>This has no variants. Pick two to eight things to compare them.</source>
   <translation>Davon gibt es keine Varianten. Wählen Sie zwei bis acht Dinge aus, um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>{count} brought into the gallery.</source>
   <translation>{count} in die Galerie geholt.</translation>
  </message>
  <message>
   <source>{count} could not be brought in either.</source>
   <translation>{count} ließen sich ebenfalls nicht hereinholen.</translation>
  </message>
  <message>
   <source>{count} labelled: {label}.</source>
   <translation>{count} gekennzeichnet: {label}.</translation>
  </message>
  <message>
   <source>{count} put into the trash.</source>
   <translation>{count} in den Papierkorb gelegt.</translation>
  </message>
  <message>
   <source>{count} put into “{name}”.</source>
   <translation>{count} in „{name}“ gelegt.</translation>
  </message>
  <message>
   <source>{count} saved in {folder}.</source>
   <translation>{count} in {folder} gespeichert.</translation>
  </message>
  <message>
   <source>{count} tagged “{names}”.</source>
   <translation>{count} mit Schlagwort „{names}“ versehen.</translation>
  </message>
  <message>
   <source>{count} taken out of the trash.</source>
   <translation>{count} aus dem Papierkorb genommen.</translation>
  </message>
  <message>
   <source>{count} taken out of “{name}”.</source>
   <translation>{count} aus „{name}“ genommen.</translation>
  </message>
  <message>
   <source>{files} in the folder passed over: neither pictures nor texts.</source>
   <translation>{files} im Ordner übergangen: weder Bilder noch Texte.</translation>
  </message>
  <message>
   <source>{what} brought into the gallery.</source>
   <translation>{what} in die Galerie geholt.</translation>
  </message>
  <message>
   <source>“{name}” lies in the gallery.</source>
   <translation>„{name}“ liegt in der Galerie.</translation>
  </message>
 </context>
 <context>
  <name>GalleryTab</name>
  <message>
   <source>Bring in what was copied</source>
   <translation>Hereinholen, was kopiert wurde</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>Everything you make is kept here with its settings. Drop pictures and texts in, or make faces.</source>
   <translation>Alles, was Sie machen, wird hier mit seinen Einstellungen behalten. Legen Sie Bilder und Texte ab oder machen Sie Gesichter.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Make faces</source>
   <translation>Gesichter machen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Show it there</source>
   <translation>Dort zeigen</translation>
  </message>
  <message>
   <source>Show one of each stack, or all</source>
   <translation>Von jedem Stapel eines zeigen, oder alle</translation>
  </message>
  <message>
   <source>Take out of the collection</source>
   <translation>Aus der Sammlung nehmen</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Aus dem Papierkorb nehmen</translation>
  </message>
  <message>
   <source>Type what to look for first.</source>
   <translation>Geben Sie zuerst ein, wonach gesucht werden soll.</translation>
  </message>
  <message>
   <source>Unfold or fold the stack</source>
   <translation>Stapel auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Your gallery is empty</source>
   <translation>Ihre Galerie ist leer</translation>
  </message>
  <message>
   <source>{chosen} selected</source>
   <translation>{chosen} ausgewählt</translation>
  </message>
 </context>
 <context>
  <name>GridAxes</name>
  <message>
   <source>%1 pictures</source>
   <translation>%1 Bilder</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <source>Across</source>
   <translation>Waagrecht</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Senkrecht</translation>
  </message>
  <message>
   <source>Values with commas between, or a range: 1-20 by 4</source>
   <translation>Werte mit Kommas dazwischen, oder ein Bereich: 1-20 by 4</translation>
  </message>
  <message>
   <source>What differs from column to column</source>
   <translation>Was sich von Spalte zu Spalte unterscheidet</translation>
  </message>
  <message>
   <source>What differs from row to row</source>
   <translation>Was sich von Zeile zu Zeile unterscheidet</translation>
  </message>
  <message>
   <source>{name}: values</source>
   <translation>{name}: Werte</translation>
  </message>
 </context>
 <context>
  <name>GridPage</name>
  <message>
   <source>Everything else is as the form says. A click on a cell takes its settings over.</source>
   <translation>Alles andere ist so, wie es im Formular steht. Ein Klick auf eine Zelle übernimmt ihre Einstellungen.</translation>
  </message>
  <message>
   <source>Paint grid</source>
   <translation>Raster malen</translation>
  </message>
  <message>
   <source>Paints a picture for every pair of values, and keeps the sheet</source>
   <translation>Malt für jedes Wertepaar ein Bild und behält den Bogen</translation>
  </message>
 </context>
 <context>
  <name>GridView</name>
  <message>
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys</source>
   <translation>Ctrl+Enter malt  ·  P spielt ab und ruht  ·  ← → Schritt  ·  B zweigt ab  ·  F1 alle Tasten</translation>
  </message>
  <message>
   <source>Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads</source>
   <translation>Ctrl+Enter schreibt oder hält an  ·  Alt+Down andere Wörter  ·  Ctrl+R noch einmal  ·  Alt+← → andere Wege</translation>
  </message>
  <message>
   <source>Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes</source>
   <translation>Ctrl+N neuer Lauf  ·  Ctrl+Enter startet ihn  ·  Ctrl+Klick vergleicht  ·  F2 benennt um  ·  Del entfernt</translation>
  </message>
  <message>
   <source>Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all keys</source>
   <translation>Ctrl+Klick wählt mehrere  ·  Space Vollbild  ·  K behält  ·  V variiert  ·  M morpht  ·  F1 alle Tasten</translation>
  </message>
  <message>
   <source>Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all keys</source>
   <translation>Bild ablegen oder Ctrl+V  ·  W S D vergleichen  ·  K behält  ·  A, dann B mischt  ·  M Karte  ·  F1 alle Tasten</translation>
  </message>
  <message>
   <source>Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  S stacks  ·  Del trashes  ·  F1 all keys</source>
   <translation>Space Vollbild  ·  1 bis 5 bewerten  ·  6 bis 9 Farbe  ·  T Schlagwörter  ·  L Abstammung  ·  C vergleicht  ·  S stapelt  ·  Del Papierkorb  ·  F1 alle Tasten</translation>
  </message>
  <message>
   <source>← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back</source>
   <translation>← → ↑ ↓ gehen  ·  Enter in die Mitte  ·  Space Vollbild  ·  V variiert  ·  Esc zurück</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopup</name>
  <message>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
 </context>
 <context>
  <name>IndexWatch</name>
  <message>
   <source>{count} still to be looked at</source>
   <translation>{count} noch anzusehen</translation>
  </message>
  <message>
   <source>{count} still to be read</source>
   <translation>{count} noch zu lesen</translation>
  </message>
 </context>
 <context>
  <name>InsidePage</name>
  <message>
   <source>Look again</source>
   <translation>Erneut hineinsehen</translation>
  </message>
  <message>
   <source>Looking inside …</source>
   <translation>Sieht hinein …</translation>
  </message>
  <message>
   <source>Put the caret behind a word that the model wrote, and see here how it came to it.</source>
   <translation>Setzen Sie die Schreibmarke hinter ein Wort, das das Modell geschrieben hat, und sehen Sie hier, wie es darauf kam.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
 </context>
 <context>
  <name>ItemList</name>
  <message>
   <source>Clear the rating</source>
   <translation>Bewertung löschen</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate 1 star</source>
   <translation>Mit 1 Stern bewerten</translation>
  </message>
  <message>
   <source>Rate {count} stars</source>
   <translation>Mit {count} Sternen bewerten</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Im Vollbild zeigen</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <source>10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.</source>
   <translation>10 log₁₀(255² / mittlerer quadratischer Fehler) über Rot, Grün und Blau mal Alpha, und Alpha.</translation>
  </message>
  <message>
   <source>10 log₁₀(255² / mean squared error).</source>
   <translation>10 log₁₀(255² / mittlerer quadratischer Fehler).</translation>
  </message>
  <message>
   <source>A letter surprises it by {ours} bits; 4.7 if all letters came alike.</source>
   <translation>Ein Zeichen überrascht es um {ours} Bit; 4,7, wenn alle Zeichen gleich oft kämen.</translation>
  </message>
  <message>
   <source>A picture lies among others when it is within the reach of one of them; its reach is the distance of its third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Ein Bild liegt unter anderen, wenn es in der Reichweite von einem davon ist; dessen Reichweite ist der Abstand zu seinem dritten Nachbarn. Kynkäänniemi et al., arXiv 1904.06991, Gleichung 2.</translation>
  </message>
  <message>
   <source>A picture takes {ours} nats ({bits} bits).</source>
   <translation>Ein Bild braucht {ours} Nats ({bits} Bit).</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common.</source>
   <translation>Ein Satz seiner Bilder ist so viel wert wie {ours}, die nichts gemeinsam haben.</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.</source>
   <translation>Ein Satz seiner Bilder ist so viel wie {ours} wert, die nichts gemeinsam haben; ebenso viele echte {real}.</translation>
  </message>
  <message>
   <source>Against what really follows {ours}; continuations dealt to other beginnings get {real}.</source>
   <translation>Gegen das, was wirklich folgt, {ours}; Fortsetzungen, die anderen Anfängen zugeteilt wurden, erreichen {real}.</translation>
  </message>
  <message>
   <source>Among how many tokens it would have to guess, on texts that it never learned from. Only models with the same tokens compare by it.</source>
   <translation>Unter wie vielen Token es raten müsste, bei Texten, aus denen es nie gelernt hat. Nur Modelle mit denselben Token lassen sich damit vergleichen.</translation>
  </message>
  <message>
   <source>As far as other real pictures are, or nearer: as near as this can tell.</source>
   <translation>So weit wie andere echte Bilder oder näher: so nahe, wie sich hiermit sagen lässt.</translation>
  </message>
  <message>
   <source>As good as PCA of the same size.</source>
   <translation>So gut wie eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Wie Precision, mit vertauschten Sätzen. Kynkäänniemi et al., arXiv 1904.06991, Gleichung 2.</translation>
  </message>
  <message>
   <source>At each token it is as unsure as if it had to guess among {ours}.</source>
   <translation>Bei jedem Token ist es so unsicher, als müsste es unter {ours} raten.</translation>
  </message>
  <message>
   <source>Away from the real balance</source>
   <translation>Abstand vom echten Gleichgewicht</translation>
  </message>
  <message>
   <source>BLEU: the words that really follow</source>
   <translation>BLEU: die Wörter, die wirklich folgen</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bit pro Zeichen</translation>
  </message>
  <message>
   <source>Copied runs of eight words</source>
   <translation>Kopierte Folgen von acht Wörtern</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <source>Coverage: how much is reached?</source>
   <translation>Coverage: wie viel wird erreicht?</translation>
  </message>
  <message>
   <source>Density: where do they crowd?</source>
   <translation>Density: wo drängen sie sich?</translation>
  </message>
  <message>
   <source>Difference as seen (AlexNet)</source>
   <translation>Sichtbarer Unterschied (AlexNet)</translation>
  </message>
  <message>
   <source>Difference as seen (VGG)</source>
   <translation>Sichtbarer Unterschied (VGG)</translation>
  </message>
  <message>
   <source>Difference of two paintings of the same words</source>
   <translation>Unterschied zweier gemalter Bilder zu denselben Worten</translation>
  </message>
  <message>
   <source>Difference of two pictures</source>
   <translation>Unterschied zweier Bilder</translation>
  </message>
  <message>
   <source>Different pictures in a set</source>
   <translation>Verschiedene Bilder in einem Satz</translation>
  </message>
  <message>
   <source>Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Verschiedene Folgen von 2 Wörtern durch alle Folgen von 2 Wörtern. Li et al., arXiv 1510.03055, Abschnitt 5.4.</translation>
  </message>
  <message>
   <source>Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Verschiedene Folgen von 3 Wörtern durch alle Folgen von 3 Wörtern. Li et al., arXiv 1510.03055, Abschnitt 5.4.</translation>
  </message>
  <message>
   <source>Different words over all words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Verschiedene Folgen von 1 Wort durch alle Folgen von 1 Wort. Li et al., arXiv 1510.03055, Abschnitt 5.4.</translation>
  </message>
  <message>
   <source>Distance from the nearest learned picture</source>
   <translation>Abstand zum nächsten gelernten Bild</translation>
  </message>
  <message>
   <source>Drawn pictures crowd the places where most real ones are.</source>
   <translation>Gezeichnete Bilder drängen sich, wo die meisten echten sind.</translation>
  </message>
  <message>
   <source>Drawn pictures lie about as densely as real ones.</source>
   <translation>Gezeichnete Bilder liegen etwa so dicht wie echte.</translation>
  </message>
  <message>
   <source>Drawn pictures lie as near to real ones as other real ones do.</source>
   <translation>Gezeichnete Bilder liegen so nahe an echten wie andere echte.</translation>
  </message>
  <message>
   <source>Drawn pictures lie {times} times as far from real ones as other real ones do.</source>
   <translation>Gezeichnete Bilder liegen {times}-mal so weit von echten wie andere echte.</translation>
  </message>
  <message>
   <source>FID: distance from real pictures</source>
   <translation>FID: Abstand zu echten Bildern</translation>
  </message>
  <message>
   <source>FID: distance from real stickers</source>
   <translation>FID: Abstand zu echten Stickern</translation>
  </message>
  <message>
   <source>For {ours} of the paintings the nearest learned sticker is the one of those very words.</source>
   <translation>Bei {ours} der gemalten Bilder ist der nächste gelernte Sticker genau der mit diesen Worten.</translation>
  </message>
  <message>
   <source>Fréchet distance of small pictures</source>
   <translation>Fréchet-Abstand kleiner Bilder</translation>
  </message>
  <message>
   <source>Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni et al. 2002, by sacrebleu.</source>
   <translation>Geometrisches Mittel der Genauigkeiten von Folgen aus 1 bis 4 Wörtern, mal einen Abzug für Kürze. Papineni et al. 2002, nach sacrebleu.</translation>
  </message>
  <message>
   <source>How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.</source>
   <translation>Wie ähnlich Kanten und Flächen in nachgebauten Bildern sind; 1, wo nichts abweicht.</translation>
  </message>
  <message>
   <source>How different its pictures are from each other: 0 where all are one picture.</source>
   <translation>Wie verschieden seine Bilder voneinander sind: 0, wo alle ein Bild sind.</translation>
  </message>
  <message>
   <source>How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.</source>
   <translation>Wie verschieden nachgebaute Bilder für ein Netz aussehen, das sehen gelernt hat; 0, wo sie gleich aussehen.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>Wie weit gezeichnete Bilder als Satz von echten liegen, nach Merkmalen des Inception-Netzes: ob Mittel und Streuung übereinstimmen. Sätze mit wenigen Bildern liegen durch Zufall weit auseinander: vergleichen Sie nur, wo gleich viele beurteilt wurden.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>Wie weit gezeichnete Bilder als Satz von echten liegen, nach Merkmalen des Inception-Netzes; 0 für Sätze von einer Art, wie wenige es auch sind, und so oft unter 0 wie darüber.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>Wie weit gezeichnete Bilder als Satz von echten liegen, nach kleinen Fassungen von 16 × 16 Pixeln, die nichts über Schärfe sagen: ob Mittel und Streuung übereinstimmen. Sätze mit wenigen Bildern liegen durch Zufall weit auseinander: vergleichen Sie nur, wo gleich viele beurteilt wurden.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>Wie weit gezeichnete Bilder als Satz von echten liegen, nach ihren Merkmalen; 0 für Sätze von einer Art, wie wenige es auch sind, und so oft unter 0 wie darüber.</translation>
  </message>
  <message>
   <source>How far two pictures of it are from each other.</source>
   <translation>Wie weit zwei seiner Bilder voneinander entfernt sind.</translation>
  </message>
  <message>
   <source>How many of its pictures lie so near to a learned one that only one real picture in twenty does.</source>
   <translation>Wie viele seiner Bilder so nahe an einem gelernten liegen wie nur eines von zwanzig echten.</translation>
  </message>
  <message>
   <source>How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.</source>
   <translation>Wie viele Bilder ein Satz wert ist: 1, wo alle gleich sind, alle, wo keine zwei etwas gemeinsam haben.</translation>
  </message>
  <message>
   <source>How much each letter of texts that it never learned from surprises it. Compares all models.</source>
   <translation>Wie sehr jedes Zeichen von Texten, aus denen es nie gelernt hat, es überrascht. Vergleicht alle Modelle.</translation>
  </message>
  <message>
   <source>How much of what it writes stands word by word in what it learned from.</source>
   <translation>Wie viel von dem, was es schreibt, Wort für Wort in dem steht, woraus es gelernt hat.</translation>
  </message>
  <message>
   <source>How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.</source>
   <translation>Wie viel der Code eines Bildes über den Zufall hinaus sagt: mehr kann genauer sein, aus weniger lässt sich leichter zeichnen.</translation>
  </message>
  <message>
   <source>How near its pictures come to what it learned from, beside real pictures that it never saw.</source>
   <translation>Wie nahe seine Bilder dem kommen, woraus es gelernt hat, neben echten Bildern, die es nie gesehen hat.</translation>
  </message>
  <message>
   <source>How often a network that knows stickers, but never saw these, recognises what was asked for.</source>
   <translation>Wie oft ein Netz, das Sticker kennt, diese aber nie gesehen hat, erkennt, was verlangt war.</translation>
  </message>
  <message>
   <source>How seldom it says the same again, over all continuations together.</source>
   <translation>Wie selten es dasselbe noch einmal sagt, über alle Fortsetzungen zusammen.</translation>
  </message>
  <message>
   <source>How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.</source>
   <translation>Wie klein die Fehler der Farben in nachgebauten Bildern sind. 30 dB sehen gut aus, 40 dB makellos.</translation>
  </message>
  <message>
   <source>In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more means that it draws the usual again and again.</source>
   <translation>In wie vieler echter Bilder Reichweite ein gezeichnetes liegt. So hoch wie bei echten Bildern ist am besten; mehr heißt, dass es immer wieder das Übliche zeichnet.</translation>
  </message>
  <message>
   <source>It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}.</source>
   <translation>Es kopiert: {ours} liegen näher an einem gelernten Bild als echte; der Zufall ergibt {chance}.</translation>
  </message>
  <message>
   <source>It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.</source>
   <translation>Es kopiert nicht: {ours} liegen sehr nahe an einem gelernten Bild; der Zufall ergibt {chance}.</translation>
  </message>
  <message>
   <source>It repeats itself no more than people do: {ours} are new, in real texts {real}.</source>
   <translation>Es wiederholt sich nicht mehr, als Menschen es tun: {ours} sind neu, in echten Texten {real}.</translation>
  </message>
  <message>
   <source>It repeats itself: {ours} are new, in real texts {real}.</source>
   <translation>Es wiederholt sich: {ours} sind neu, in echten Texten {real}.</translation>
  </message>
  <message>
   <source>Its pictures are no nearer to learned ones than real pictures that it never saw.</source>
   <translation>Seine Bilder sind gelernten nicht näher als echte Bilder, die es nie gesehen hat.</translation>
  </message>
  <message>
   <source>Its pictures differ from each other as much as real ones do.</source>
   <translation>Seine Bilder unterscheiden sich so sehr voneinander wie echte.</translation>
  </message>
  <message>
   <source>Its pictures differ more from each other than real ones do.</source>
   <translation>Seine Bilder unterscheiden sich mehr voneinander als echte.</translation>
  </message>
  <message>
   <source>Its pictures differ {share} as much from each other as real ones.</source>
   <translation>Seine Bilder unterscheiden sich {share} so sehr voneinander wie echte.</translation>
  </message>
  <message>
   <source>Its pictures lie nearer to learned ones than real pictures do that it never saw.</source>
   <translation>Seine Bilder liegen näher an gelernten als echte Bilder, die es nie gesehen hat.</translation>
  </message>
  <message>
   <source>KID: the same, sure for few pictures</source>
   <translation>KID: dasselbe, sicher bei wenigen Bildern</translation>
  </message>
  <message>
   <source>KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.</source>
   <translation>KL(q(z|x) ‖ N(0, 1)) in Nats pro Bild. Kingma und Welling, arXiv 1312.6114, Anhang B.</translation>
  </message>
  <message>
   <source>Keeps structure better than PCA of the same size.</source>
   <translation>Bewahrt Strukturen besser als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Keeps structure worse than PCA of the same size.</source>
   <translation>Bewahrt Strukturen schlechter als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Kernel distance: the same, sure for few</source>
   <translation>Kernel-Abstand: dasselbe, sicher bei wenigen</translation>
  </message>
  <message>
   <source>Less exact than PCA of the same size.</source>
   <translation>Weniger genau als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Looks less like the original than PCA of the same size.</source>
   <translation>Sieht dem Original weniger ähnlich als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Looks more like the original than PCA of the same size.</source>
   <translation>Sieht dem Original ähnlicher als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Many drawn pictures lie outside of where real ones are.</source>
   <translation>Viele gezeichnete Bilder liegen außerhalb der Gegend, wo echte sind.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of the features of two paintings of one prompt, over prompts.</source>
   <translation>Mittlerer euklidischer Abstand der Merkmale zweier gemalter Bilder zu einem Prompt, über Prompts.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of two pictures' features, over all pairs of a set.</source>
   <translation>Mittlerer euklidischer Abstand der Merkmale zweier Bilder, über alle Paare eines Satzes.</translation>
  </message>
  <message>
   <source>Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv 2002.09797, equation 4.</source>
   <translation>Mittel über gezeichnete Bilder, wie viele Reichweiten echter Bilder es enthalten, durch k = 5. Naeem et al., arXiv 2002.09797, Gleichung 4.</translation>
  </message>
  <message>
   <source>Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.</source>
   <translation>Mittel, Varianzen und Kovarianz in Fenstern um jeden Pixel. Wang et al. 2004, Gleichung 13.</translation>
  </message>
  <message>
   <source>More exact than PCA of the same size.</source>
   <translation>Genauer als eine PCA gleicher Größe.</translation>
  </message>
  <message>
   <source>Named by the judge at once</source>
   <translation>Vom urteilenden Netz sofort benannt</translation>
  </message>
  <message>
   <source>Named within 5 guesses</source>
   <translation>Mit 5 Versuchen benannt</translation>
  </message>
  <message>
   <source>New pairs of words (distinct-2)</source>
   <translation>Neue Wortpaare (distinct-2)</translation>
  </message>
  <message>
   <source>New runs of three words (distinct-3)</source>
   <translation>Neue Folgen von drei Wörtern (distinct-3)</translation>
  </message>
  <message>
   <source>New words (distinct-1)</source>
   <translation>Neue Wörter (distinct-1)</translation>
  </message>
  <message>
   <source>PSNR with transparency</source>
   <translation>PSNR mit Transparenz</translation>
  </message>
  <message>
   <source>PSNR: exactness of colours</source>
   <translation>PSNR: Genauigkeit der Farben</translation>
  </message>
  <message>
   <source>Perplexity: how unsure it is</source>
   <translation>Perplexität: wie unsicher es ist</translation>
  </message>
  <message>
   <source>Precision: are they believable?</source>
   <translation>Precision: sind sie glaubhaft?</translation>
  </message>
  <message>
   <source>Recall: is everything there?</source>
   <translation>Recall: ist alles da?</translation>
  </message>
  <message>
   <source>Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.</source>
   <translation>Quadratisches Mittel der Farben bei 32 × 32 Pixeln, 0 bis 1, zum nächsten gelernten Bild.</translation>
  </message>
  <message>
   <source>Runs of up to four words that a continuation shares with the real one. Always low: a story can go on in many ways.</source>
   <translation>Folgen von bis zu vier Wörtern, die eine Fortsetzung mit der echten gemeinsam hat. Immer niedrig: eine Geschichte kann auf viele Arten weitergehen.</translation>
  </message>
  <message>
   <source>SSIM: likeness of structure</source>
   <translation>SSIM: Ähnlichkeit der Struktur</translation>
  </message>
  <message>
   <source>Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of real pictures kept from training.</source>
   <translation>Anteil der gezeichneten Bilder, deren Abstand zum nächsten gelernten unter dem 5-%-Quantil desjenigen echter Bilder liegt, die vom Training zurückgehalten wurden.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is among the first 5 of the classifier's guesses.</source>
   <translation>Anteil der gemalten Bilder, deren Begriff unter den ersten 5 Vermutungen des Klassifikators ist.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is first of the classifier's guesses.</source>
   <translation>Anteil der gemalten Bilder, deren Begriff die erste Vermutung des Klassifikators ist.</translation>
  </message>
  <message>
   <source>Share of paintings whose nearest learned sticker is the row of their prompt.</source>
   <translation>Anteil der gemalten Bilder, deren nächster gelernter Sticker die Zeile ihres Prompts ist.</translation>
  </message>
  <message>
   <source>Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et al., arXiv 2002.09797, equation 5.</source>
   <translation>Anteil der echten Bilder, deren nächstes gezeichnetes näher ist als ihr fünfter echter Nachbar. Naeem et al., arXiv 2002.09797, Gleichung 5.</translation>
  </message>
  <message>
   <source>Share of runs of eight words, small letters, that stand in the learned texts.</source>
   <translation>Anteil der Folgen von acht Wörtern, in Kleinbuchstaben, die in den gelernten Texten stehen.</translation>
  </message>
  <message>
   <source>Size of the code (KL)</source>
   <translation>Größe des Codes (KL)</translation>
  </message>
  <message>
   <source>Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</source>
   <translation>Quadrierte maximale mittlere Diskrepanz (MMD), erwartungstreu, mit dem Kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, Abschnitt 4.</translation>
  </message>
  <message>
   <source>The judge is right for {ours} of the paintings, and for {real} of real drawings.</source>
   <translation>Das urteilende Netz hat bei {ours} der gemalten Bilder recht, und bei {real} der echten Zeichnungen.</translation>
  </message>
  <message>
   <source>The nearest is the sticker of the words</source>
   <translation>Der nächste ist der Sticker der Worte</translation>
  </message>
  <message>
   <source>The same with colours as far as they are opaque, and the transparency itself.</source>
   <translation>Dasselbe mit Farben, soweit sie deckend sind, und der Transparenz selbst.</translation>
  </message>
  <message>
   <source>The share of drawn pictures that lie among real ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>Der Anteil der gezeichneten Bilder, die unter echten liegen. Bilder werden nach Merkmalen des Inception-Netzes verglichen, oder ohne es nach kleinen Fassungen.</translation>
  </message>
  <message>
   <source>The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd pictures than recall.</source>
   <translation>Der Anteil der echten Bilder, die ein gezeichnetes in ihrer Reichweite haben. Durch einzelne seltsame Bilder weniger leicht zu täuschen als Recall.</translation>
  </message>
  <message>
   <source>The share of real pictures that lie among drawn ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>Der Anteil der echten Bilder, die unter gezeichneten liegen. Bilder werden nach Merkmalen des Inception-Netzes verglichen, oder ohne es nach kleinen Fassungen.</translation>
  </message>
  <message>
   <source>Total variation: half the sum of |share of drawn − share of real|.</source>
   <translation>Totalvariation: die halbe Summe von |Anteil der gezeichneten − Anteil der echten|.</translation>
  </message>
  <message>
   <source>Two paintings of the same words differ by {ours}.</source>
   <translation>Zwei gemalte Bilder zu denselben Worten unterscheiden sich um {ours}.</translation>
  </message>
  <message>
   <source>Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Gewichteter Abstand der Merkmale von AlexNet, nach Art von LPIPS (Zhang et al., arXiv 1801.03924), blind gemacht für kleine Verschiebungen (Ghildyal und Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Gewichteter Abstand der Merkmale von VGG, nach Art von LPIPS (Zhang et al., arXiv 1801.03924), blind gemacht für kleine Verschiebungen (Ghildyal und Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>What the seed changes while the words stay; 0 where every seed gives the same.</source>
   <translation>Was der Seed ändert, während die Worte bleiben; 0, wo jeder Seed dasselbe ergibt.</translation>
  </message>
  <message>
   <source>Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here; copying is told by the figure above.</source>
   <translation>Ob ein gemaltes Bild der gelernten Zeichnung desselben Begriffs am nächsten ist. Ähnlichkeit ist hier gewollt; Kopieren zeigt die Zahl darüber.</translation>
  </message>
  <message>
   <source>Whether dark and light, or colours, come as often as among real pictures.</source>
   <translation>Ob Dunkel und Hell oder Farben so oft vorkommen wie bei echten Bildern.</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>bärtig</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <source>children</source>
   <translation>Kinder</translation>
  </message>
  <message>
   <source>cyan</source>
   <translation>cyan</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>darkest</source>
   <translation>am dunkelsten</translation>
  </message>
  <message>
   <source>exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv 2210.02410, definition 3.1.</source>
   <translation>exp der Entropie der Eigenwerte von K / n, K die Kosinusse der Merkmale. Friedman und Dieng, arXiv 2210.02410, Definition 3.1.</translation>
  </message>
  <message>
   <source>exp of the mean of −ln p(token | tokens before).</source>
   <translation>exp des Mittels von −ln p(Token | Token davor).</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>weiblich</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>Brille</translation>
  </message>
  <message>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>grau</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>Hut</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>light hair</source>
   <translation>helles Haar</translation>
  </message>
  <message>
   <source>lightest</source>
   <translation>am hellsten</translation>
  </message>
  <message>
   <source>long hair</source>
   <translation>langes Haar</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>magenta</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>over fifty</source>
   <translation>über fünfzig</translation>
  </message>
  <message>
   <source>real pictures</source>
   <translation>echte Bilder</translation>
  </message>
  <message>
   <source>real stickers</source>
   <translation>echte Sticker</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rot</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>lächelnd</translation>
  </message>
  <message>
   <source>the real texts</source>
   <translation>die echten Texte</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>gelb</translation>
  </message>
  <message>
   <source>{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.</source>
   <translation>{ours} seiner Folgen von acht Wörtern stehen in dem, woraus es gelernt hat; von echten Texten {real}.</translation>
  </message>
  <message>
   <source>{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.</source>
   <translation>{ours} der gezeichneten Bilder liegen, wo echte sind; von anderen echten {real}.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures have a drawn one close by; {real} have another real one.</source>
   <translation>Bei {ours} der echten Bilder liegt ein gezeichnetes in der Nähe; bei {real} ein anderes echtes.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.</source>
   <translation>{ours} der echten Bilder liegen, wo gezeichnete sind; wo andere echte sind, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.</source>
   <translation>{ours} des Ganzen müssten sich verschieben, um verteilt zu sein wie echte Bilder; der Zufall ergibt {real}.</translation>
  </message>
  <message>
   <source>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features. Heusel et al., arXiv 1706.08500, equation 6.</source>
   <translation>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m und S Mittel und Kovarianz der Merkmale jedes Satzes. Heusel et al., arXiv 1706.08500, Gleichung 6.</translation>
  </message>
  <message>
   <source>−log₂ p(text) over the letters of the text.</source>
   <translation>−log₂ p(Text) durch die Zeichen des Textes.</translation>
  </message>
 </context>
 <context>
  <name>JudgingPage</name>
  <message>
   <source>All passages</source>
   <translation>Alle Stellen</translation>
  </message>
  <message>
   <source>Another model of the same kind, judged by the same pictures or texts</source>
   <translation>Ein anderes Modell der gleichen Art, an den gleichen Bildern oder Texten beurteilt</translation>
  </message>
  <message>
   <source>As soon as the run has made a model, it can be judged here. Pausing makes one.</source>
   <translation>Sobald der Lauf ein Modell gemacht hat, lässt es sich hier beurteilen. Eine Pause macht eines.</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>Beginnt …</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <source>Compare with …</source>
   <translation>Vergleichen mit …</translation>
  </message>
  <message>
   <source>How many are judged</source>
   <translation>Wie viele beurteilt werden</translation>
  </message>
  <message>
   <source>It learned on since it was judged: judge it again.</source>
   <translation>Es hat seit der Beurteilung weitergelernt: beurteilen Sie es erneut.</translation>
  </message>
  <message>
   <source>It reads texts that it never learned from, and goes on with their beginnings: how unsure is it, does it repeat itself, does it copy?</source>
   <translation>Es liest Texte, aus denen es nie gelernt hat, und setzt ihre Anfänge fort: wie unsicher ist es, wiederholt es sich, kopiert es?</translation>
  </message>
  <message>
   <source>It takes some minutes, runs beside everything else and can be stopped. The networks that judge are fetched once from the Python package index (81 MB); nothing is sent there.</source>
   <translation>Es dauert einige Minuten, läuft neben allem anderen und lässt sich anhalten. Die urteilenden Netze werden einmal vom Python Package Index geholt (81 MB); gesendet wird dorthin nichts.</translation>
  </message>
  <message>
   <source>Its pictures are held against real ones that it never learned from: are they believable, as different as real ones, or copies of what it saw?</source>
   <translation>Seine Bilder werden neben echte gehalten, aus denen es nie gelernt hat: sind sie glaubhaft, so verschieden wie echte, oder Kopien dessen, was es gesehen hat?</translation>
  </message>
  <message>
   <source>Judge both</source>
   <translation>Beide beurteilen</translation>
  </message>
  <message>
   <source>Judge both again</source>
   <translation>Beide erneut beurteilen</translation>
  </message>
  <message>
   <source>Judge it</source>
   <translation>Beurteilen</translation>
  </message>
  <message>
   <source>Judge it again</source>
   <translation>Erneut beurteilen</translation>
  </message>
  <message>
   <source>Judged on %1</source>
   <translation>Beurteilt am %1</translation>
  </message>
  <message>
   <source>More pictures take longer and make the figures surer</source>
   <translation>Mehr Bilder dauern länger und machen die Zahlen sicherer</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Noch nicht verglichen</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <translation>Noch nicht beurteilt</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <translation>Noch nichts zu beurteilen</translation>
  </message>
  <message>
   <source>Quick: %1 of each</source>
   <translation>Schnell: je %1</translation>
  </message>
  <message>
   <source>Quick: %1 passages</source>
   <translation>Schnell: %1 Stellen</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Log zeigen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Hält an …</translation>
  </message>
  <message>
   <source>Thorough: 1,000 of each</source>
   <translation>Gründlich: je 1000</translation>
  </message>
  <message>
   <source>Usual: hundreds</source>
   <translation>Üblich: Hunderte</translation>
  </message>
  <message>
   <source>“%1” and “%2” are judged by the same, and told which of them is surely better.</source>
   <translation>„%1“ und „%2“ werden am Gleichen beurteilt, und es wird gesagt, welches sicher besser ist.</translation>
  </message>
  <message>
   <source>“%1” is being judged; this one can be after it.</source>
   <translation>„%1“ wird gerade beurteilt; danach kann dieses drankommen.</translation>
  </message>
 </context>
 <context>
  <name>LabelRow</name>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Different colours</source>
   <translation>Verschiedene Farben</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Keine Farbe</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
 </context>
 <context>
  <name>LatentMapView</name>
  <message>
   <source>Every dot is a picture the model learned from; near dots look alike. Drag the point.</source>
   <translation>Jeder Punkt ist ein Bild, aus dem das Modell gelernt hat; nahe Punkte sehen sich ähnlich. Ziehen Sie den Punkt.</translation>
  </message>
  <message>
   <source>Map of the latent space</source>
   <translation>Karte des latenten Raums</translation>
  </message>
  <message>
   <source>The point is at %1, %2</source>
   <translation>Der Punkt liegt bei %1, %2</translation>
  </message>
  <message>
   <source>This model has no map.</source>
   <translation>Dieses Modell hat keine Karte.</translation>
  </message>
 </context>
 <context>
  <name>LatentNow</name>
  <message>
   <source>%1 of %2 used</source>
   <translation>%1 von %2 genutzt</translation>
  </message>
 </context>
 <context>
  <name>LatentOverTime</name>
  <message>
   <source>%1 in all</source>
   <translation>%1 insgesamt</translation>
  </message>
 </context>
 <context>
  <name>LayersPage</name>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>What each layer would have said where “%1” stands</source>
   <translation>Was jede Schicht gesagt hätte, wo „%1“ steht</translation>
  </message>
  <message>
   <source>decided from %1 on</source>
   <translation>entschieden ab %1</translation>
  </message>
  <message>
   <source>first seen in layer %1</source>
   <translation>zuerst in Schicht %1 gesehen</translation>
  </message>
 </context>
 <context>
  <name>LearningView</name>
  <message>
   <source>First the data are looked through. With the first steps the curves begin here.</source>
   <translation>Zuerst werden die Daten durchgesehen. Mit den ersten Schritten beginnen hier die Kurven.</translation>
  </message>
  <message>
   <source>Nothing learned yet</source>
   <translation>Noch nichts gelernt</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Get the reader for any words</source>
   <translation>Textleser für beliebige Worte holen</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Neuer Lauf</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>This model does not know the word %1.</source>
   <translation>Dieses Modell kennt das Wort %1 nicht.</translation>
  </message>
  <message>
   <source>This model does not know the words %1.</source>
   <translation>Dieses Modell kennt die Wörter %1 nicht.</translation>
  </message>
  <message>
   <source>This model goes on with texts and does not answer: it has no template for a chat.</source>
   <translation>Dieses Modell setzt Texte fort und antwortet nicht: es hat keine Vorlage für einen Chat.</translation>
  </message>
  <message>
   <source>Train a model of your own pictures or texts (Ctrl+N)</source>
   <translation>Ein Modell aus eigenen Bildern oder Texten trainieren (Ctrl+N)</translation>
  </message>
  <message>
   <source>What you train is kept here: pause it, go on, compare it.</source>
   <translation>Was Sie trainieren, bleibt hier: anhalten, weitermachen, vergleichen.</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>How probable each word of the model was to itself; what you typed is plain.</source>
   <translation>Wie wahrscheinlich jedes Wort dem Modell selbst war; was Sie getippt haben, ist schlicht.</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>erwartet</translation>
  </message>
  <message>
   <source>surprising</source>
   <translation>überraschend</translation>
  </message>
 </context>
 <context>
  <name>LensTable</name>
  <message>
   <source>Decided from layer %1 on</source>
   <translation>Entschieden ab Schicht %1</translation>
  </message>
  <message>
   <source>Layer %1: “%2” %3 %</source>
   <translation>Schicht %1: „%2“ %3 %</translation>
  </message>
  <message>
   <source>What each layer would say</source>
   <translation>Was jede Schicht sagen würde</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>entschieden</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>zuerst gesehen</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>Schicht %1</translation>
  </message>
 </context>
 <context>
  <name>LineageFoot</name>
  <message>
   <source>Go on from it in another tab; what comes of it descends from it</source>
   <translation>Damit in einem anderen Reiter weitermachen; was daraus wird, stammt davon ab</translation>
  </message>
  <message>
   <source>Into the form of its tab; seed and picture there stay (S)</source>
   <translation>In das Formular seines Reiters; Seed und Bild dort bleiben (S)</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Noch einmal machen</translation>
  </message>
  <message>
   <source>Nothing that is kept here came before it or after it yet.</source>
   <translation>Nichts, was hier liegt, ging ihm voraus oder folgte ihm bisher.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open it in its tab (O)</source>
   <translation>In seinem Reiter öffnen (O)</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mehr zeigen</translation>
  </message>
  <message>
   <source>The nearest %1; there are more.</source>
   <translation>Die nächsten %1; es gibt mehr.</translation>
  </message>
  <message>
   <source>The same request once more: the same bytes (A)</source>
   <translation>Derselbe Auftrag noch einmal: dieselben Bytes (A)</translation>
  </message>
  <message>
   <source>The same settings from new seeds (V)</source>
   <translation>Dieselben Einstellungen mit neuen Seeds (V)</translation>
  </message>
  <message>
   <source>Use as input</source>
   <translation>Als Eingabe</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Einstellungen nutzen</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variieren</translation>
  </message>
 </context>
 <context>
  <name>LineageHead</name>
  <message>
   <source>Back to where you came from (Esc)</source>
   <translation>Dorthin zurück, woher Sie kamen (Esc)</translation>
  </message>
  <message>
   <source>Everything that any line leads to</source>
   <translation>Alles, wohin irgendeine Linie führt</translation>
  </message>
  <message>
   <source>Fit all (F)</source>
   <translation>Alles einpassen (F)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Größer (+)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Kleiner (-)</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Diese Linie</translation>
  </message>
  <message>
   <source>To the line looked at before (Backspace)</source>
   <translation>Zur vorher angesehenen Linie (Backspace)</translation>
  </message>
  <message>
   <source>What it came from and what came of it, and no cousins</source>
   <translation>Woher es kam und was daraus wurde, ohne Verwandte</translation>
  </message>
  <message>
   <source>What the words were along the line (W)</source>
   <translation>Wie die Worte entlang der Linie lauteten (W)</translation>
  </message>
  <message>
   <source>Whole family</source>
   <translation>Ganze Familie</translation>
  </message>
 </context>
 <context>
  <name>LineagePage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Alles einpassen</translation>
  </message>
  <message>
   <source>Into the middle</source>
   <translation>In die Mitte</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Noch einmal machen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Mit seinen Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate %1</source>
   <translation>Mit %1 bewerten</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Im Vollbild zeigen</translation>
  </message>
  <message>
   <source>Show or fold variants</source>
   <translation>Varianten zeigen oder zuklappen</translation>
  </message>
  <message>
   <source>The line looked at before</source>
   <translation>Die vorher angesehene Linie</translation>
  </message>
  <message>
   <source>To the beginning and the end</source>
   <translation>Zum Anfang und zum Ende</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Einstellungen nutzen</translation>
  </message>
  <message>
   <source>Vary: %1</source>
   <translation>Variieren: %1</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Gehen</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Worte entlang der Linie</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
 </context>
 <context>
  <name>LineagePainter</name>
  <message>
   <source>Fold</source>
   <translation>Zuklappen</translation>
  </message>
 </context>
 <context>
  <name>LineageView</name>
  <message>
   <source>In the trash</source>
   <translation>Im Papierkorb</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>{count} · U shows them</source>
   <translation>{count} · U zeigt sie</translation>
  </message>
 </context>
 <context>
  <name>ListKeeper</name>
  <message>
   <source>Colour: {colour}</source>
   <translation>Farbe: {colour}</translation>
  </message>
  <message>
   <source>Compare its variants</source>
   <translation>Varianten vergleichen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Fold the stack</source>
   <translation>Stapel zuklappen</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Unfold the stack of {count}</source>
   <translation>Den Stapel von {count} aufklappen</translation>
  </message>
  <message>
   <source>{count} items go into collections and onto tags; other programs get no files of so many. Ctrl+E exports them.</source>
   <translation>{count} Objekte gehen in Sammlungen und an Schlagwörter; andere Programme bekommen von so vielen keine Dateien. Ctrl+E exportiert sie.</translation>
  </message>
 </context>
 <context>
  <name>LitPicture</name>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Where it looked at “%1”</source>
   <translation>Wo es bei „%1“ hinsah</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Opening …</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Putting everything back …</source>
   <translation>Alles wird zurückgestellt …</translation>
  </message>
  <message>
   <source>Stop and put everything back</source>
   <translation>Anhalten und alles zurückstellen</translation>
  </message>
  <message>
   <source>Type its passphrase to go on.</source>
   <translation>Geben Sie ihre Passphrase ein, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Your gallery is locked</source>
   <translation>Ihre Galerie ist gesperrt</translation>
  </message>
 </context>
 <context>
  <name>LockWindow</name>
  <message>
   <source>Quartet (locked)</source>
   <translation>Quartet (gesperrt)</translation>
  </message>
 </context>
 <context>
  <name>LoraList</name>
  <message>
   <source>Add a LoRA file</source>
   <translation>LoRA-Datei hinzufügen</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Hinzufügen …</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>„{name}“ wird hinzugefügt</translation>
  </message>
  <message>
   <source>From a file …</source>
   <translation>Aus einer Datei …</translation>
  </message>
  <message>
   <source>How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.</source>
   <translation>Wie viel davon: 0,6 bis 1 ist üblich, 0 ist nichts, weniger als 0 das Gegenteil.</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Lizenz: {licence}</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>LoRA files (*.safetensors)</source>
   <translation>LoRA-Dateien (*.safetensors)</translation>
  </message>
  <message>
   <source>Small files that change what a model paints (arXiv 2106.09685)</source>
   <translation>Kleine Dateien, die verändern, was ein Modell malt (arXiv 2106.09685)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>{name} herausnehmen</translation>
  </message>
  <message>
   <source>another kind of model</source>
   <translation>eine andere Art von Modell</translation>
  </message>
  <message>
   <source>“{name}” was made for {its}, and this model is of the kind {mine}.</source>
   <translation>„{name}“ wurde für {its} gemacht, und dieses Modell ist von der Art {mine}.</translation>
  </message>
 </context>
 <context>
  <name>LossByNoise</name>
  <message>
   <source>step %1</source>
   <translation>Schritt %1</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <source>Face</source>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>Found in a picture</source>
   <translation>In einem Bild gefunden</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Seed %1</translation>
  </message>
  <message>
   <source>a direction no longer here</source>
   <translation>eine Richtung, die nicht mehr hier ist</translation>
  </message>
  <message>
   <source>before the edits</source>
   <translation>vor den Änderungen</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>wird für die Galerie gezeichnet</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Quartet: safe mode</source>
   <translation>Quartet: abgesicherter Modus</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>Every dot is a picture the model learned from; those that are alike lie near each other. Drag the point, and your picture changes the way pictures change from here to there.</source>
   <translation>Jeder Punkt ist ein Bild, aus dem das Modell gelernt hat; ähnliche liegen nahe beieinander. Ziehen Sie den Punkt, und Ihr Bild ändert sich so, wie sich Bilder von hier nach dort ändern.</translation>
  </message>
  <message>
   <source>Where pictures lie</source>
   <translation>Wo Bilder liegen</translation>
  </message>
  <message>
   <source>Your picture: %1 across, %2 up</source>
   <translation>Ihr Bild: %1 quer, %2 hoch</translation>
  </message>
 </context>
 <context>
  <name>MaskCanvas</name>
  <message>
   <source>Clear mask</source>
   <translation>Maske leeren</translation>
  </message>
  <message>
   <source>Erase mask</source>
   <translation>Maske radieren</translation>
  </message>
  <message>
   <source>Fill mask</source>
   <translation>Maske füllen</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Maske umkehren</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>Paint mask</source>
   <translation>Maske malen</translation>
  </message>
  <message>
   <source>Paint over what shall be made anew; [ and ] size the brush, E erases.</source>
   <translation>Übermalen Sie, was neu entstehen soll; [ und ] ändern die Pinselgröße, E radiert.</translation>
  </message>
 </context>
 <context>
  <name>MaskPainter</name>
  <message>
   <source>Brush size</source>
   <translation>Pinselgröße</translation>
  </message>
  <message>
   <source>Brush: paint over what shall be made anew (E)</source>
   <translation>Pinsel: übermalen, was neu entstehen soll (E)</translation>
  </message>
  <message>
   <source>Eraser: take the mask away (E, or right button)</source>
   <translation>Radierer: die Maske wegnehmen (E oder rechte Taste)</translation>
  </message>
  <message>
   <source>How wide the brush is, in pixels of the picture ([ and ], or the wheel)</source>
   <translation>Wie breit der Pinsel ist, in Pixeln des Bildes ([ und ] oder das Mausrad)</translation>
  </message>
  <message>
   <source>Invert: mask what was not masked (I)</source>
   <translation>Umkehren: maskieren, was nicht maskiert war (I)</translation>
  </message>
  <message>
   <source>Mask the whole picture</source>
   <translation>Das ganze Bild maskieren</translation>
  </message>
  <message>
   <source>No mask</source>
   <translation>Keine Maske</translation>
  </message>
  <message>
   <source>Soft brush: the mask fades towards its rim</source>
   <translation>Weicher Pinsel: die Maske läuft zum Rand hin aus</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Frühere Meldungen</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>What can be done here</source>
   <translation>Was hier getan werden kann</translation>
  </message>
 </context>
 <context>
  <name>MessageBox</name>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Senden (Enter)</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Read all of the weights and compare them with what they should be</source>
   <translation>Alle Gewichte lesen und mit dem vergleichen, was sie sein sollten</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>any size</source>
   <translation>jede Größe</translation>
  </message>
  <message>
   <source>{words} · came with Quartet</source>
   <translation>{words} · kam mit Quartet</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
 </context>
 <context>
  <name>ModelPicker</name>
  <message>
   <source>Get one above, or under Models (Ctrl+M).</source>
   <translation>Holen Sie oben eines, oder unter Modelle (Ctrl+M).</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Noch kein Modell</translation>
  </message>
  <message>
   <source>The model that makes it: each has its own style, size and terms of use.</source>
   <translation>Das Modell, das es macht: jedes hat eigenen Stil, eigene Größe und eigene Nutzungsbedingungen.</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.</source>
   <translation>Setzt englische Prosa und Verse in der Art von Austen, Melville, Shakespeare und Milton fort. Es ist sehr klein: Sätze halten zusammen, Geschichten nicht. Kommt mit Quartet.</translation>
  </message>
  <message>
   <source>Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv 2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language model it is tiny: fluent, and often mistaken.</source>
   <translation>Setzt Texte fort und beantwortet Fragen, auf Englisch (SmolLM2-135M-Instruct, arXiv 2502.02737). Es sieht 8.192 Token auf einmal und läuft auf jedem Prozessor. Für ein Sprachmodell ist es winzig: flüssig, und oft im Irrtum.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. Made by Hugging Face; what it writes may be wrong, and is yours to answer for.</source>
   <translation>Für jeden Zweck frei, wenn der Hinweis erhalten bleibt. Von Hugging Face; was es schreibt, kann falsch sein, und Sie verantworten es.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, OutdoorSceneTraining) is for research; its authors publish the weights under this licence.</source>
   <translation>Für jeden Zweck frei, wenn der Hinweis erhalten bleibt. Die Trainingsdaten (DIV2K, Flickr2K, OutdoorSceneTraining) sind für Forschung; die Autoren veröffentlichen die Gewichte unter dieser Lizenz.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The package that carries it is under the MIT licence; its model card names Apache-2.0 for the model itself.</source>
   <translation>Für jeden Zweck frei, wenn der Hinweis erhalten bleibt. Das Paket darum steht unter der MIT-Lizenz; die Modellkarte nennt für das Modell selbst Apache-2.0.</translation>
  </message>
  <message>
   <source>Free for any use; it is part of Quartet.</source>
   <translation>Für jeden Zweck frei; es ist Teil von Quartet.</translation>
  </message>
  <message>
   <source>Learned from books in the public domain alone: use it and what it writes as you like.</source>
   <translation>Allein aus gemeinfreien Büchern gelernt: Nutzen Sie es und was es schreibt, wie Sie möchten.</translation>
  </message>
  <message>
   <source>Makes pictures larger and draws edges anew: one network for photographs, a quicker one for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card photographs take their time.</source>
   <translation>Vergrößert Bilder und zeichnet Kanten neu: ein Netz für Fotos, ein schnelleres für Zeichnungen und Sticker (arXiv 2107.10833). Auf einem Prozessor ohne Grafikkarte brauchen Fotos ihre Zeit.</translation>
  </message>
  <message>
   <source>Makes pictures of any kind larger without inventing anything: Lanczos, made to agree with the picture, without halos.</source>
   <translation>Vergrößert Bilder jeder Art, ohne etwas zu erfinden: Lanczos, mit dem Bild in Einklang gebracht, ohne Höfe.</translation>
  </message>
  <message>
   <source>Paints stickers of 128 pixels with a transparent background from a few words, in the style of emoji or clip art. Comes with Quartet.</source>
   <translation>Malt aus ein paar Worten Sticker von 128 Pixeln mit transparentem Hintergrund, im Stil von Emoji oder Cliparts. Kommt mit Quartet.</translation>
  </message>
  <message>
   <source>Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</source>
   <translation>Fotografische Gesichter von Menschen, die es nicht gibt, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</translation>
  </message>
  <message>
   <source>Reads any words, for the Diffusion tab and for search by meaning. Without it stickers are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</source>
   <translation>Liest beliebige Worte, für den Reiter Diffusion und die Suche nach Bedeutung. Ohne es werden Sticker aus den Worten gemalt, die sie auswendig kennen (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</translation>
  </message>
  <message>
   <source>Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with Quartet.</source>
   <translation>Baut ein Gesicht aus 256 Zahlen nach und verändert es mit Reglern: Lächeln, Alter, Haltung, Licht. Kommt mit Quartet.</translation>
  </message>
  <message>
   <source>Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. Comes with Quartet.</source>
   <translation>Baut jedes Bild samt Transparenz aus achtmal kleineren Latents nach, bis 2048 Pixel. Kommt mit Quartet.</translation>
  </message>
  <message>
   <source>Small faces, 64 x 64: come with Quartet, drawn at once.</source>
   <translation>Kleine Gesichter, 64 x 64: kommen mit Quartet, sofort gezeichnet.</translation>
  </message>
  <message>
   <source>The package carries an Apache-2.0 licence file, but the network was distilled from NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-commercial use, so treat what you make with it that way.</source>
   <translation>Dem Paket liegt eine Apache-2.0-Lizenz bei, doch das Netz wurde aus NVIDIAs StyleGAN2 destilliert, das mit den FFHQ-Fotografien trainiert wurde; beide sind für nichtkommerzielle Nutzung. Behandeln Sie so auch, was Sie damit machen.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Die Sticker, aus denen es gelernt hat, sind frei (MIT, Apache-2.0, gemeinfrei), doch es malt in den Latents von pictures-vae, das auch aus Gesichtern des Pakets faces-1024 gelernt hat; dessen Netz stammt von NVIDIAs StyleGAN2 und den FFHQ-Fotografien. Diese sind für nichtkommerzielle Nutzung: Behandeln Sie so auch dieses Modell und was Sie damit machen.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Die Sticker, aus denen es gelernt hat, sind frei (MIT, Apache-2.0, gemeinfrei), doch ein Teil der Daten sind Gesichter, die das Paket faces-1024 gezeichnet hat; dessen Netz stammt von NVIDIAs StyleGAN2 und den FFHQ-Fotografien. Diese sind für nichtkommerzielle Nutzung: Behandeln Sie so auch dieses Modell und was Sie damit machen.</translation>
  </message>
  <message>
   <source>Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Hier mit Gesichtern trainiert, die das Paket faces-1024 gezeichnet hat; dessen Netz stammt von NVIDIAs StyleGAN2 und den FFHQ-Fotografien. Diese sind für nichtkommerzielle Nutzung: Behandeln Sie so auch dieses Modell und was Sie damit machen.</translation>
  </message>
  <message>
   <source>non-commercial: FFHQ/StyleGAN2 lineage</source>
   <translation>nichtkommerziell: FFHQ/StyleGAN2-Herkunft</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>No model is here yet. Get one below.</source>
   <translation>Noch ist kein Modell da. Holen Sie unten eines.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <source>The weights of “{name}” are whole.</source>
   <translation>Die Gewichte von „{name}“ sind unversehrt.</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Zu holen</translation>
  </message>
  <message>
   <source>{problem} Fetch it again to repair it.</source>
   <translation>{problem} Holen Sie es noch einmal, um es zu reparieren.</translation>
  </message>
  <message>
   <source>“{name}” was added.</source>
   <translation>„{name}“ wurde hinzugefügt.</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>„{name}“ wurde entfernt.</translation>
  </message>
 </context>
 <context>
  <name>MoreViews</name>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
 </context>
 <context>
  <name>MorphPanel</name>
  <message>
   <source>Keep picture</source>
   <translation>Bild behalten</translation>
  </message>
  <message>
   <source>Keep strip</source>
   <translation>Streifen behalten</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morph</translation>
  </message>
  <message>
   <source>Morph position</source>
   <translation>Morph-Position</translation>
  </message>
  <message>
   <source>Pick two faces or more to morph between them (Ctrl+click)</source>
   <translation>Wählen Sie zwei oder mehr Gesichter aus, um zwischen ihnen zu morphen (Ctrl+Klick)</translation>
  </message>
  <message>
   <source>Put all pictures of the strip into the gallery</source>
   <translation>Alle Bilder des Streifens in die Galerie legen</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Das Bild am Griff in die Galerie legen (K)</translation>
  </message>
 </context>
 <context>
  <name>MorphStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Ziehen Sie den Griff; sein Bild wird groß gezeigt. Die Pfeiltasten links und rechts bewegen ihn.</translation>
  </message>
  <message>
   <source>Morph between the picked faces</source>
   <translation>Zwischen den ausgewählten Gesichtern morphen</translation>
  </message>
 </context>
 <context>
  <name>NewRunPage</name>
  <message>
   <source>A new run</source>
   <translation>Ein neuer Lauf</translation>
  </message>
  <message>
   <source>Begin to learn (Ctrl+Enter)</source>
   <translation>Lernen beginnen (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Choose a folder at the left, or drop one here. It is looked through before anything begins.</source>
   <translation>Wählen Sie links einen Ordner oder legen Sie hier einen ab. Er wird durchgesehen, bevor etwas beginnt.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>It cannot be looked through; the page beside this form says why.</source>
   <translation>Der Ordner lässt sich nicht durchsehen; die Seite neben diesem Formular sagt, warum.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>This recipe brings its own data</source>
   <translation>Dieses Rezept bringt eigene Daten mit</translation>
  </message>
  <message>
   <source>What it learns from is drawn by an installed model, or fetched when the run begins.</source>
   <translation>Woraus es lernt, zeichnet ein installiertes Modell, oder es wird geholt, wenn der Lauf beginnt.</translation>
  </message>
  <message>
   <source>What shall it learn from?</source>
   <translation>Woraus soll es lernen?</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Add a note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>NoticeLine</name>
  <message>
   <source>Put away</source>
   <translation>Ausblenden</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>I know that nobody can help me if I forget it.</source>
   <translation>Mir ist klar, dass mir niemand helfen kann, wenn ich sie vergesse.</translation>
  </message>
  <message>
   <source>Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the pictures that it learned from until you remove it.</source>
   <translation>Nicht versiegelt sind Modelle, LoRA-Dateien und die Trainings der Werkstatt: Ein Lauf behält die Bilder, aus denen er gelernt hat, bis er entfernt wird.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase, {} letters or more</source>
   <translation>Passphrase, mindestens {} Zeichen</translation>
  </message>
  <message>
   <source>Seal the gallery</source>
   <translation>Galerie versiegeln</translation>
  </message>
  <message>
   <source>The files then no longer lie in folders that you can browse; drag them out or save copies instead. What lay there before is deleted, but a disk may keep traces of it for a while. The window closes for a moment; a job that runs is offered again afterwards.</source>
   <translation>Die Dateien liegen dann nicht mehr in Ordnern, in denen Sie blättern können; ziehen Sie sie stattdessen heraus oder speichern Sie Kopien. Was vorher dort lag, wird gelöscht, doch ein Datenträger kann eine Weile Spuren davon behalten. Das Fenster schließt sich für einen Moment; ein laufender Auftrag wird danach wieder angeboten.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees how many files there are and how large, and nothing else.</source>
   <translation>Mit einer Passphrase wird die ganze Galerie versiegelt: Bilder, Texte, Prompts, Namen und die Aufträge in der Warteschlange. Wer den Datenträger, eine Kopie des Ordners oder eine Sicherung in die Hand bekommt, sieht, wie viele Dateien es sind und wie groß, und sonst nichts.</translation>
  </message>
 </context>
 <context>
  <name>OrderBox</name>
  <message>
   <source>Best first</source>
   <translation>Beste zuerst</translation>
  </message>
  <message>
   <source>Best match first</source>
   <translation>Passendste zuerst</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Nach Name</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>OrganiseMenus</name>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Sieht nach …</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>In eine Sammlung legen</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Schlagwörter …</translation>
  </message>
 </context>
 <context>
  <name>Organiser</name>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Shown is what the first {MOST} have.</source>
   <translation>Gezeigt wird, was die ersten {MOST} haben.</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
 </context>
 <context>
  <name>OriginDialog</name>
  <message>
   <source>A picture from anywhere, dropped here, is asked for the settings it was made with, for what is signed in it, and for the invisible mark that leads back to an original in your gallery.</source>
   <translation>Ein Bild von irgendwoher, hier abgelegt, wird nach den Einstellungen gefragt, mit denen es gemacht wurde, nach dem, was darin signiert ist, und nach der unsichtbaren Marke, die zu einem Original in Ihrer Galerie zurückführt.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Datei wählen …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Look into a file</source>
   <translation>In eine Datei sehen</translation>
  </message>
  <message>
   <source>Looking for the invisible mark</source>
   <translation>Sucht die unsichtbare Marke</translation>
  </message>
  <message>
   <source>Show it in the gallery</source>
   <translation>In der Galerie zeigen</translation>
  </message>
  <message>
   <source>Where a file comes from</source>
   <translation>Woher eine Datei stammt</translation>
  </message>
 </context>
 <context>
  <name>PackCard</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Holen</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <source>Progress of {name}</source>
   <translation>Fortschritt von {name}</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Stopped at {done} of {total}</source>
   <translation>Angehalten bei {done} von {total}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
 </context>
 <context>
  <name>PackFetcher</name>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Wird heruntergeladen</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Wird installiert</translation>
  </message>
  <message>
   <source>It could not be installed; see the report.</source>
   <translation>Es ließ sich nicht installieren; siehe den Bericht.</translation>
  </message>
  <message>
   <source>Looking for it</source>
   <translation>Wird gesucht</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
 </context>
 <context>
  <name>PackOffer</name>
  <message>
   <source>Fetched once from the Python package index and kept on this machine; everything else works meanwhile, and nothing is sent anywhere.</source>
   <translation>Einmal vom Python Package Index geholt und auf diesem Rechner behalten; alles andere funktioniert inzwischen, und nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Get the full-quality model</source>
   <translation>Modell in voller Qualität holen</translation>
  </message>
  <message>
   <source>Get the full-quality models</source>
   <translation>Modelle in voller Qualität holen</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
 </context>
 <context>
  <name>PaintingView</name>
  <message>
   <source>The painting</source>
   <translation>Das gemalte Bild</translation>
  </message>
 </context>
 <context>
  <name>Params</name>
  <message>
   <source>2 times</source>
   <translation>2-fach</translation>
  </message>
  <message>
   <source>4 times</source>
   <translation>4-fach</translation>
  </message>
  <message>
   <source>Animated WebP</source>
   <translation>Animiertes WebP</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Aufmerksamkeit</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Before the model writes a token, every head of every layer looks back at the tokens before it; the stronger the shade, the more of what stands there went into the next word. A strip is the whole text, from its beginning at the left to the chosen token at the right. Attention says where a head looked, not why the word was chosen.</source>
   <translation>Bevor das Modell ein Token schreibt, blickt jeder Kopf jeder Schicht auf die Token davor zurück; je stärker der Ton, desto mehr von dem, was dort steht, ging in das nächste Wort ein. Ein Streifen ist der ganze Text, von seinem Anfang links bis zum gewählten Token rechts. Aufmerksamkeit sagt, wohin ein Kopf sah, nicht, warum das Wort gewählt wurde.</translation>
  </message>
  <message>
   <source>Blend two pictures</source>
   <translation>Zwei Bilder mischen</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Von selbst</translation>
  </message>
  <message>
   <source>Calm (R1)</source>
   <translation>Ruhe (R1)</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Clip art</source>
   <translation>Clipart</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>Farbe und Licht</translation>
  </message>
  <message>
   <source>Compare settings</source>
   <translation>Einstellungen vergleichen</translation>
  </message>
  <message>
   <source>Continuations</source>
   <translation>Fortsetzungen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Richtungen</translation>
  </message>
  <message>
   <source>Draw faces</source>
   <translation>Gesichter zeichnen</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Aus dem Nichts zeichnen</translation>
  </message>
  <message>
   <source>Draw one face</source>
   <translation>Ein Gesicht zeichnen</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <source>Drawings get even colours and hard edges, photographs get texture. By itself, what is transparent counts as a drawing; the classical filter treats both alike.</source>
   <translation>Zeichnungen bekommen gleichmäßige Farben und harte Kanten, Fotos bekommen Textur. Von selbst gilt Durchsichtiges als Zeichnung; der klassische Filter behandelt beide gleich.</translation>
  </message>
  <message>
   <source>Each layer adds to what the model has in mind. Here the state behind every layer is read as if it were the last: early layers guess at random, later ones come to the word. “First seen” is where the chosen word is among the guesses for the first time, “decided” from where on it stays the best.</source>
   <translation>Jede Schicht fügt dem etwas hinzu, was das Modell im Sinn hat. Hier wird der Zustand hinter jeder Schicht gelesen, als wäre sie die letzte: frühe Schichten raten aufs Geratewohl, spätere kommen auf das Wort. „Zuerst gesehen“ ist, wo das gewählte Wort zum ersten Mal unter den Vermutungen ist, „entschieden“, ab wo es die beste bleibt.</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Züge</translation>
  </message>
  <message>
   <source>Film the steps</source>
   <translation>Die Schritte filmen</translation>
  </message>
  <message>
   <source>Find a face</source>
   <translation>Gesicht finden</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Richtungen finden</translation>
  </message>
  <message>
   <source>Fluent, flat</source>
   <translation>Fluent, flach</translation>
  </message>
  <message>
   <source>Fluent, rounded</source>
   <translation>Fluent, plastisch</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Frames a second</source>
   <translation>Bilder pro Sekunde</translation>
  </message>
  <message>
   <source>From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, the sampler takes its time.</source>
   <translation>Von links nach rechts geht das Rauschen, und das Bild kommt. Jeder Punkt ist ein Schritt: wo Punkte dicht liegen, lässt sich der Sampler Zeit.</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>Half of the pictures are turned left to right: twice as many to learn from. Not for letters.</source>
   <translation>Die Hälfte der Bilder wird seitenverkehrt: doppelt so viele zum Lernen. Nicht für Buchstaben.</translation>
  </message>
  <message>
   <source>Heads</source>
   <translation>Köpfe</translation>
  </message>
  <message>
   <source>Hidden units</source>
   <translation>Verborgene Einheiten</translation>
  </message>
  <message>
   <source>High keeps to what the model knows as a face; low copies the picture more closely.</source>
   <translation>Hoch bleibt bei dem, was das Modell als Gesicht kennt; niedrig kopiert das Bild genauer.</translation>
  </message>
  <message>
   <source>How boldly each step changes the face.</source>
   <translation>Wie kühn jeder Schritt das Gesicht verändert.</translation>
  </message>
  <message>
   <source>How daring the words are: 0 always takes the most probable, above 1 it rambles.</source>
   <translation>Wie gewagt die Wörter sind: 0 nimmt immer das wahrscheinlichste, über 1 schweift es ab.</translation>
  </message>
  <message>
   <source>How daring they are.</source>
   <translation>Wie gewagt sie sind.</translation>
  </message>
  <message>
   <source>How far each step goes. Too much and it comes apart, too little and it takes for ever.</source>
   <translation>Wie weit jeder Schritt geht. Zu viel, und es fällt auseinander, zu wenig, und es dauert ewig.</translation>
  </message>
  <message>
   <source>How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.</source>
   <translation>Wie weit Gesichter vom durchschnittlichen abweichen dürfen: niedrig ist sicher und gleichförmig, hoch ist kühn und manchmal missraten.</translation>
  </message>
  <message>
   <source>How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.</source>
   <translation>Wie weit Bilder aus dem Nichts abweichen dürfen: niedrig ist schlicht und gleichförmig, hoch ist kühn und oft missraten.</translation>
  </message>
  <message>
   <source>How freely the words are read, anew for every seed: none always means the same thing.</source>
   <translation>Wie frei die Worte gelesen werden, bei jedem Seed neu: nichts bedeutet immer dasselbe.</translation>
  </message>
  <message>
   <source>How it is drawn: whose hand, so to speak.</source>
   <translation>Wie es gezeichnet ist: gleichsam von wessen Hand.</translation>
  </message>
  <message>
   <source>How large the face stands in the frame.</source>
   <translation>Wie groß das Gesicht im Rahmen steht.</translation>
  </message>
  <message>
   <source>How long it takes from one face to the next.</source>
   <translation>Wie lange es von einem Gesicht zum nächsten dauert.</translation>
  </message>
  <message>
   <source>How many are looked at before each step. More is calmer, slower and takes more memory.</source>
   <translation>Wie viele vor jedem Schritt angesehen werden. Mehr ist ruhiger, langsamer und braucht mehr Speicher.</translation>
  </message>
  <message>
   <source>How many different ones, each with its own seed.</source>
   <translation>Wie viele verschiedene, jedes mit eigenem Seed.</translation>
  </message>
  <message>
   <source>How many directions are kept.</source>
   <translation>Wie viele Richtungen behalten werden.</translation>
  </message>
  <message>
   <source>How many faces are looked at.</source>
   <translation>Wie viele Gesichter angesehen werden.</translation>
  </message>
  <message>
   <source>How many faces to draw, from this seed upwards.</source>
   <translation>Wie viele Gesichter gezeichnet werden, von diesem Seed aufwärts.</translation>
  </message>
  <message>
   <source>How many numbers stand for each token.</source>
   <translation>Wie viele Zahlen für jedes Token stehen.</translation>
  </message>
  <message>
   <source>How many pictures it has seen when it is done, the same ones again and again.</source>
   <translation>Wie viele Bilder es am Ende gesehen hat, dieselben immer wieder.</translation>
  </message>
  <message>
   <source>How many pictures the strip has, ends included.</source>
   <translation>Wie viele Bilder der Streifen hat, die Enden eingeschlossen.</translation>
  </message>
  <message>
   <source>How many pictures the way takes, both ends included.</source>
   <translation>Wie viele Bilder der Weg hat, beide Enden eingeschlossen.</translation>
  </message>
  <message>
   <source>How many pictures to draw, from this seed upwards.</source>
   <translation>Wie viele Bilder gezeichnet werden, von diesem Seed aufwärts.</translation>
  </message>
  <message>
   <source>How many pieces of words it has read when it is done.</source>
   <translation>Wie viele Wortstücke es am Ende gelesen hat.</translation>
  </message>
  <message>
   <source>How many times as wide and high the picture becomes; 2 takes as long as 4.</source>
   <translation>Wievielmal so breit und hoch das Bild wird; 2 dauert so lange wie 4.</translation>
  </message>
  <message>
   <source>How many times it thinks a sentence over.</source>
   <translation>Wie oft es einen Satz überdenkt.</translation>
  </message>
  <message>
   <source>How many, from this seed upwards.</source>
   <translation>Wie viele, von diesem Seed aufwärts.</translation>
  </message>
  <message>
   <source>How many.</source>
   <translation>Wie viele.</translation>
  </message>
  <message>
   <source>How much both layers can tell apart.</source>
   <translation>Wie viel beide Schichten unterscheiden können.</translation>
  </message>
  <message>
   <source>How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.</source>
   <translation>Wie viel frisches Rauschen DDIM bei jedem Schritt hinzufügt: nichts ist geradlinig, alles so lebendig wie DDPM.</translation>
  </message>
  <message>
   <source>How much it can change. More takes in more detail, and learns by heart sooner.</source>
   <translation>Wie viel es ändern kann. Mehr nimmt mehr Details auf und lernt eher auswendig.</translation>
  </message>
  <message>
   <source>How much of the picture underneath is painted over: low keeps it, high keeps its colours only.</source>
   <translation>Wie viel vom Bild darunter übermalt wird: niedrig bewahrt es, hoch bewahrt nur seine Farben.</translation>
  </message>
  <message>
   <source>How much the colour and light follows the morph: 0 keeps the first face's.</source>
   <translation>Wie sehr Farbe und Licht dem Morph folgen: 0 behält die des ersten Gesichts.</translation>
  </message>
  <message>
   <source>How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.</source>
   <translation>Wie sehr Augen, Mund und Frisur dem Morph folgen: 0 behält die des ersten Gesichts.</translation>
  </message>
  <message>
   <source>How much the pose and the shape of the head follows the morph: 0 keeps the first face's.</source>
   <translation>Wie sehr Haltung und Form des Kopfes dem Morph folgen: 0 behält die des ersten Gesichts.</translation>
  </message>
  <message>
   <source>How much words that are there already are avoided; 1 is not at all.</source>
   <translation>Wie sehr Wörter gemieden werden, die schon dastehen; 1 ist gar nicht.</translation>
  </message>
  <message>
   <source>How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.</source>
   <translation>Wie streng sich das Bild an die Worte hält: niedrig ist frei, hoch ist streng, zu hoch wird hart.</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>Idee</translation>
  </message>
  <message>
   <source>In how many ways each layer looks back.</source>
   <translation>Auf wie viele Arten jede Schicht zurückblickt.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Into how many numbers a picture is squeezed; each is a slider.</source>
   <translation>In wie viele Zahlen ein Bild gepresst wird; jede ist ein Regler.</translation>
  </message>
  <message>
   <source>Keeps it from drawing one picture only. Less where your pictures look much alike.</source>
   <translation>Hält es davon ab, nur ein Bild zu zeichnen. Weniger, wo Ihre Bilder sich sehr ähneln.</translation>
  </message>
  <message>
   <source>Keeps the judging network from being too sure. More is steadier and learns more slowly.</source>
   <translation>Hält das urteilende Netz davon ab, zu sicher zu sein. Mehr ist stabiler und lernt langsamer.</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Dateityp</translation>
  </message>
  <message>
   <source>Latent numbers</source>
   <translation>Latente Zahlen</translation>
  </message>
  <message>
   <source>Latent walk</source>
   <translation>Latent-Spaziergang</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Leave out near-copies</source>
   <translation>Fast-Kopien auslassen</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Logit lens</source>
   <translation>Logit-Linse</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <source>Looseness</source>
   <translation>Lockerheit</translation>
  </message>
  <message>
   <source>MP4 film</source>
   <translation>MP4-Film</translation>
  </message>
  <message>
   <source>MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.</source>
   <translation>MP4 ist ein Film für Player und Browser; WebP ist ein animiertes Bild für Webseiten und Chats.</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Spiegeln</translation>
  </message>
  <message>
   <source>More is faster.</source>
   <translation>Mehr ist schneller.</translation>
  </message>
  <message>
   <source>More is smoother and shorter.</source>
   <translation>Mehr ist flüssiger und kürzer.</translation>
  </message>
  <message>
   <source>More is smoother and takes longer.</source>
   <translation>Mehr ist flüssiger und dauert länger.</translation>
  </message>
  <message>
   <source>More makes neighbours in the latent space alike, and pictures softer.</source>
   <translation>Mehr macht Nachbarn im latenten Raum ähnlicher und Bilder weicher.</translation>
  </message>
  <message>
   <source>More steps are finer and slower.</source>
   <translation>Mehr Schritte sind feiner und langsamer.</translation>
  </message>
  <message>
   <source>More steps come closer to the picture and take longer.</source>
   <translation>Mehr Schritte kommen dem Bild näher und dauern länger.</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New noise</source>
   <translation>Neues Rauschen</translation>
  </message>
  <message>
   <source>Noise schedule</source>
   <translation>Rauschplan</translation>
  </message>
  <message>
   <source>Noto</source>
   <translation>Noto</translation>
  </message>
  <message>
   <source>Of both networks: how much they can tell apart.</source>
   <translation>Beider Netze: wie viel sie unterscheiden können.</translation>
  </message>
  <message>
   <source>Of pictures that look alike only the first is learned from.</source>
   <translation>Von Bildern, die sich ähnlich sehen, wird nur das erste gelernt.</translation>
  </message>
  <message>
   <source>Of the network: how much it can tell apart.</source>
   <translation>Des Netzes: wie viel es unterscheiden kann.</translation>
  </message>
  <message>
   <source>Only the k most probable tokens can be drawn; 0 is all.</source>
   <translation>Nur die k wahrscheinlichsten Token können gezogen werden; 0 heißt alle.</translation>
  </message>
  <message>
   <source>Only the most probable tokens that together have this probability can be drawn; 1 is all.</source>
   <translation>Nur die wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit haben, können gezogen werden; 1 heißt alle.</translation>
  </message>
  <message>
   <source>Paint from words</source>
   <translation>Nach Worten malen</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures in all</source>
   <translation>Bilder insgesamt</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Haltung und Form</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Rebuild a picture</source>
   <translation>Ein Bild nachbauen</translation>
  </message>
  <message>
   <source>Repetition penalty</source>
   <translation>Wiederholungsstrafe</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Samples</translation>
  </message>
  <message>
   <source>Seconds a face</source>
   <translation>Sekunden je Gesicht</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Verteilung</translation>
  </message>
  <message>
   <source>Spherical</source>
   <translation>Sphärisch</translation>
  </message>
  <message>
   <source>Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.</source>
   <translation>Sphärisch hält jeden Schritt so satt wie die Enden; linear geht geradeaus und verblasst auf halbem Weg.</translation>
  </message>
  <message>
   <source>Stand before every caption, as “in my ink style”: write them in a prompt to call the style. What a picture shows is read from a .txt file beside it, or from its name.</source>
   <translation>Stehen vor jeder Bildunterschrift, etwa „in meinem Tuschestil“: schreiben Sie sie in einen Prompt, um den Stil zu rufen. Was ein Bild zeigt, wird aus einer .txt-Datei daneben oder aus seinem Namen gelesen.</translation>
  </message>
  <message>
   <source>Stay near faces</source>
   <translation>Nah an Gesichtern bleiben</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>Anhalten bei</translation>
  </message>
  <message>
   <source>Stops after so many tokens; four make about three words.</source>
   <translation>Hält nach so vielen Token an; vier ergeben etwa drei Wörter.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Motiv</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>The noisy picture</source>
   <translation>Das verrauschte Bild</translation>
  </message>
  <message>
   <source>The picture with its noise, the picture the model sees in it, or both side by side.</source>
   <translation>Das Bild mit seinem Rauschen, das Bild, das das Modell darin sieht, oder beide nebeneinander.</translation>
  </message>
  <message>
   <source>The text goes on from here.</source>
   <translation>Hier geht der Text weiter.</translation>
  </message>
  <message>
   <source>The way from noise to picture; they differ in speed and liveliness.</source>
   <translation>Der Weg vom Rauschen zum Bild; sie unterscheiden sich in Tempo und Lebendigkeit.</translation>
  </message>
  <message>
   <source>There and back</source>
   <translation>Hin und zurück</translation>
  </message>
  <message>
   <source>Tokens a step</source>
   <translation>Token pro Schritt</translation>
  </message>
  <message>
   <source>Tokens in all</source>
   <translation>Token insgesamt</translation>
  </message>
  <message>
   <source>Tokens less probable than this share of the best cannot be drawn; 0 is all.</source>
   <translation>Token, die weniger wahrscheinlich sind als dieser Anteil des besten, können nicht gezogen werden; 0 heißt alle.</translation>
  </message>
  <message>
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>Trunkierung</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Drehung</translation>
  </message>
  <message>
   <source>Turns the picture clockwise until the eyes are level.</source>
   <translation>Dreht das Bild im Uhrzeigersinn, bis die Augen waagrecht liegen.</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Vielfalt</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>What it is about: “a rainy day”.</source>
   <translation>Worum es geht: „ein Regentag“.</translation>
  </message>
  <message>
   <source>What it sees</source>
   <translation>Was es sieht</translation>
  </message>
  <message>
   <source>What the model keeps to in a chat: “Answer in verse.”</source>
   <translation>Woran sich das Modell in einem Chat hält: „Antworte in Versen.“</translation>
  </message>
  <message>
   <source>What the new directions are called.</source>
   <translation>Wie die neuen Richtungen heißen.</translation>
  </message>
  <message>
   <source>What the picture keeps away from.</source>
   <translation>Wovon sich das Bild fernhält.</translation>
  </message>
  <message>
   <source>What to paint, in words: “a red fox”.</source>
   <translation>Was gemalt wird, in Worten: „ein roter Fuchs“.</translation>
  </message>
  <message>
   <source>Where all its chance starts: the same seed with the same data and settings, the same model.</source>
   <translation>Wo aller Zufall beginnt: derselbe Seed mit denselben Daten und Einstellungen, dasselbe Modell.</translation>
  </message>
  <message>
   <source>Where on the way the steps lie: Karras puts more of them where details are made.</source>
   <translation>Wo auf dem Weg die Schritte liegen: Karras setzt mehr davon dorthin, wo Details entstehen.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings gives the same picture.</source>
   <translation>Wo die Zufallszahlen beginnen: derselbe Seed mit denselben Einstellungen ergibt dasselbe Bild.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings, the same words.</source>
   <translation>Wo die Zufallszahlen beginnen: derselbe Seed mit denselben Einstellungen, dieselben Worte.</translation>
  </message>
  <message>
   <source>Whether the film returns to its beginning.</source>
   <translation>Ob der Film zu seinem Anfang zurückkehrt.</translation>
  </message>
  <message>
   <source>Whether the last face turns into the first again.</source>
   <translation>Ob das letzte Gesicht wieder in das erste übergeht.</translation>
  </message>
  <message>
   <source>Whether the model goes on with the text, or answers it.</source>
   <translation>Ob das Modell den Text fortsetzt oder auf ihn antwortet.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <source>Words that call it</source>
   <translation>Worte, die ihn rufen</translation>
  </message>
  <message>
   <source>Words that end the text when they are written, one a line; they are left out.</source>
   <translation>Wörter, die den Text beenden, wenn sie geschrieben werden, eines pro Zeile; sie fallen weg.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write sticker prompts</source>
   <translation>Sticker-Prompts schreiben</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>Token</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Leave out {source}</source>
   <translation>{source} auslassen</translation>
  </message>
  <message>
   <source>Leave this passage out; the next best takes its place</source>
   <translation>Diese Stelle auslassen; die nächstbeste nimmt ihren Platz ein</translation>
  </message>
  <message>
   <source>Passage of {source}</source>
   <translation>Stelle aus {source}</translation>
  </message>
  <message>
   <source>Show the whole passage</source>
   <translation>Die ganze Stelle zeigen</translation>
  </message>
  <message>
   <source>like meaning</source>
   <translation>ähnliche Bedeutung</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>gleiche Wörter</translation>
  </message>
  <message>
   <source>same words, like meaning</source>
   <translation>gleiche Wörter, ähnliche Bedeutung</translation>
  </message>
 </context>
 <context>
  <name>PassagePopup</name>
  <message>
   <source>Open the file</source>
   <translation>Datei öffnen</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>Really: %1</source>
   <translation>In Wirklichkeit: %1</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSection</name>
  <message>
   <source>At least {count} letters. A few words that you will remember are better than one.</source>
   <translation>Mindestens {count} Zeichen. Ein paar Wörter, die Sie sich merken, sind besser als eines.</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>Die beiden sind noch nicht gleich.</translation>
  </message>
 </context>
 <context>
  <name>PictureBox</name>
  <message>
   <source>Choose a picture to begin with (Ctrl+O), or drop one onto the tab</source>
   <translation>Ein Bild als Anfang wählen (Ctrl+O), oder eines auf dem Reiter ablegen</translation>
  </message>
  <message>
   <source>Choose where something new is painted (M)</source>
   <translation>Wählen, wo etwas Neues gemalt wird (M)</translation>
  </message>
  <message>
   <source>Paint over a picture …</source>
   <translation>Ein Bild übermalen …</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Remove the picture: paint from nothing</source>
   <translation>Bild entfernen: aus dem Nichts malen</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>The picture underneath</source>
   <translation>Das Bild darunter</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <source>where it is masked</source>
   <translation>wo maskiert ist</translation>
  </message>
 </context>
 <context>
  <name>PictureTaker</name>
  <message>
   <source>a picture of the gallery</source>
   <translation>ein Bild der Galerie</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>die Zwischenablage</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>From a latent</source>
   <translation>Aus einem Latent</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Nachgebaut</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Seed %1</translation>
  </message>
  <message>
   <source>before the sliders</source>
   <translation>vor den Reglern</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>wird für die Galerie gezeichnet</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <source>moved on the map</source>
   <translation>auf der Karte bewegt</translation>
  </message>
 </context>
 <context>
  <name>PicturesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Liegt schon in der Galerie.</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Mischen</translation>
  </message>
  <message>
   <source>Blend position</source>
   <translation>Mischposition</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Als A festhalten</translation>
  </message>
  <message>
   <source>Hold “%1” as A</source>
   <translation>„%1“ als A festhalten</translation>
  </message>
  <message>
   <source>Let A go</source>
   <translation>A loslassen</translation>
  </message>
  <message>
   <source>Lock slider</source>
   <translation>Regler sperren</translation>
  </message>
  <message>
   <source>Next samples</source>
   <translation>Nächste Samples</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Bild „%1“</translation>
  </message>
  <message>
   <source>Place on the map</source>
   <translation>Ort auf der Karte</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Sample</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Samples</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>Überraschung</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A und B tauschen</translation>
  </message>
  <message>
   <source>This model rebuilds pictures, but draws none out of nothing.</source>
   <translation>Dieses Modell baut Bilder nach, zeichnet aber keine aus dem Nichts.</translation>
  </message>
  <message>
   <source>Unlock slider</source>
   <translation>Regler entsperren</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Blend A and B</source>
   <translation>A und B mischen</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Kopieren, was zu sehen ist</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Aus dem Nichts zeichnen</translation>
  </message>
  <message>
   <source>Draw from nothing; the next samples</source>
   <translation>Aus dem Nichts zeichnen; die nächsten Samples</translation>
  </message>
  <message>
   <source>Draw what is shown in full and keep it in the gallery (Ctrl+Enter)</source>
   <translation>Fertig zeichnen, was zu sehen ist, und in die Galerie legen (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Als A festhalten</translation>
  </message>
  <message>
   <source>Hold the picture as A, or let it go</source>
   <translation>Das Bild als A festhalten oder loslassen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>In die Galerie legen</translation>
  </message>
  <message>
   <source>Keep what is shown</source>
   <translation>Behalten, was zu sehen ist</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Bild öffnen</translation>
  </message>
  <message>
   <source>Open a picture …</source>
   <translation>Bild öffnen …</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Rebuild it</source>
   <translation>Nachbauen</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Alle Regler zurücksetzen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Surprise: pull some sliders at random</source>
   <translation>Überraschung: einige Regler zufällig ziehen</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A und B tauschen</translation>
  </message>
  <message>
   <source>Take the picture in the clipboard</source>
   <translation>Das Bild der Zwischenablage nehmen</translation>
  </message>
  <message>
   <source>Wipe between original and result</source>
   <translation>Zwischen Original und Ergebnis wischen</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Richtungen</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Films</source>
   <translation>Filme</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Arten</translation>
  </message>
  <message>
   <source>Latents</source>
   <translation>Latents</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Fast-Duplikate</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Gespeicherte Suchen</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>Trajektorien</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
 </context>
 <context>
  <name>PlaceDelegate</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Take it off; the file stays where it is</source>
   <translation>Herausnehmen; die Datei bleibt, wo sie ist</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>{name} herausnehmen</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>no documents</source>
   <translation>keine Dokumente</translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>wird gelesen …</translation>
  </message>
  <message>
   <source>{files} cannot be read</source>
   <translation>{files} nicht lesbar</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… und {n} weitere.</translation>
  </message>
 </context>
 <context>
  <name>PlaceView</name>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Sammlungen, Schlagwörter und Arten</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>This film is damaged and cannot be played. Make it again.</source>
   <translation>Dieser Film ist beschädigt und lässt sich nicht abspielen. Machen Sie ihn noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>The first of them: {names}</source>
   <translation>Das erste davon: {names}</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>Die erste Seite</translation>
  </message>
  <message>
   <source>… and {more} more</source>
   <translation>… und {more} weitere</translation>
  </message>
 </context>
 <context>
  <name>PrivacyDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Coming closer</source>
   <translation>Kommt näher</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnet</translation>
  </message>
  <message>
   <source>Drawing faces to compare with</source>
   <translation>Zeichnet Gesichter zum Vergleich</translation>
  </message>
  <message>
   <source>Drawing frames</source>
   <translation>Zeichnet Einzelbilder</translation>
  </message>
  <message>
   <source>Drawing labelled faces</source>
   <translation>Zeichnet gekennzeichnete Gesichter</translation>
  </message>
  <message>
   <source>Drawing what changes</source>
   <translation>Zeichnet, was sich ändert</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>Gezeichnet</translation>
  </message>
  <message>
   <source>Enlarged</source>
   <translation>Vergrößert</translation>
  </message>
  <message>
   <source>Enlarging</source>
   <translation>Vergrößert gerade</translation>
  </message>
  <message>
   <source>Fetching the perceptual distances</source>
   <translation>Holt die Wahrnehmungsabstände</translation>
  </message>
  <message>
   <source>Filmed</source>
   <translation>Gefilmt</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>Filmt</translation>
  </message>
  <message>
   <source>Fitting PCA</source>
   <translation>Passt PCA an</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Looking at faces</source>
   <translation>Sieht Gesichter an</translation>
  </message>
  <message>
   <source>Looking for a face like it</source>
   <translation>Sucht ein ähnliches Gesicht</translation>
  </message>
  <message>
   <source>Looking for copies</source>
   <translation>Sucht nach Kopien</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>Sieht hinein</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>Sieht die Bilder durch</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Zeichnet die Karte</translation>
  </message>
  <message>
   <source>Painted</source>
   <translation>Gemalt</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Malt</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Liest</translation>
  </message>
  <message>
   <source>Sketching</source>
   <translation>Skizziert</translation>
  </message>
  <message>
   <source>Training the judge</source>
   <translation>Trainiert das urteilende Netz</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreibt</translation>
  </message>
  <message>
   <source>Writing prompts</source>
   <translation>Schreibt Prompts</translation>
  </message>
 </context>
 <context>
  <name>ProgressDialog</name>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} von {total}</translation>
  </message>
 </context>
 <context>
  <name>PromptDetail</name>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Delete this prompt; undo brings it back</source>
   <translation>Diesen Prompt löschen; Rückgängig holt ihn zurück</translation>
  </message>
  <message>
   <source>Insert words</source>
   <translation>Worte einfügen</translation>
  </message>
  <message>
   <source>Make the version on the right the newest one</source>
   <translation>Die Version rechts zur neuesten machen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Put the words in at the caret, or into the message</source>
   <translation>Die Worte an der Schreibmarke oder in die Nachricht einfügen</translation>
  </message>
  <message>
   <source>Save page as a version</source>
   <translation>Seite als Version speichern</translation>
  </message>
  <message>
   <source>Use a prompt</source>
   <translation>Prompt verwenden</translation>
  </message>
  <message>
   <source>Use on a new page</source>
   <translation>Auf neuer Seite nutzen</translation>
  </message>
  <message>
   <source>What stands on the page, as the newest version of this prompt</source>
   <translation>Was auf der Seite steht, als neueste Version dieses Prompts</translation>
  </message>
  <message>
   <source>With its settings; undo brings the page back that is there now</source>
   <translation>Mit seinen Einstellungen; Rückgängig holt die jetzige Seite zurück</translation>
  </message>
 </context>
 <context>
  <name>PromptEdit</name>
  <message>
   <source>Known words</source>
   <translation>Bekannte Wörter</translation>
  </message>
  <message>
   <source>The model does not know “%1”.</source>
   <translation>Das Modell kennt „%1“ nicht.</translation>
  </message>
 </context>
 <context>
  <name>PromptLibrary</name>
  <message>
   <source>1 version</source>
   <translation>1 Version</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} Versionen</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDialog</name>
  <message>
   <source>Export all that are listed …</source>
   <translation>Alle aufgelisteten exportieren …</translation>
  </message>
  <message>
   <source>Export prompts</source>
   <translation>Prompts exportieren</translation>
  </message>
  <message>
   <source>Export this prompt …</source>
   <translation>Diesen Prompt exportieren …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Import prompts</source>
   <translation>Prompts importieren</translation>
  </message>
  <message>
   <source>Import prompts …</source>
   <translation>Prompts importieren …</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Kein Prompt enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No prompts yet</source>
   <translation>Noch keine Prompts</translation>
  </message>
  <message>
   <source>Prompt library</source>
   <translation>Prompt-Bibliothek</translation>
  </message>
  <message>
   <source>Prompts (*.json)</source>
   <translation>Prompts (*.json)</translation>
  </message>
  <message>
   <source>Save the page's prompt</source>
   <translation>Prompt der Seite speichern</translation>
  </message>
  <message>
   <source>Save the prompt on the page to find it again here; every change becomes a version.</source>
   <translation>Speichern Sie den Prompt der Seite, um ihn hier wiederzufinden; jede Änderung wird eine Version.</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Gespeicherte Prompts</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Prompts suchen</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDoor</name>
  <message>
   <source>Prompt library: saved prompts and versions</source>
   <translation>Prompt-Bibliothek: gespeicherte Prompts und Versionen</translation>
  </message>
 </context>
 <context>
  <name>PromptShelf</name>
  <message>
   <source>All of them are here already.</source>
   <translation>Alle davon sind schon hier.</translation>
  </message>
  <message>
   <source>Delete a prompt</source>
   <translation>Prompt löschen</translation>
  </message>
  <message>
   <source>Rename a prompt</source>
   <translation>Prompt umbenennen</translation>
  </message>
  <message>
   <source>Saved as version {number} of “{name}”.</source>
   <translation>Als Version {number} von „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{count} added.</source>
   <translation>{count} hinzugefügt.</translation>
  </message>
  <message>
   <source>{count} saved in {name}.</source>
   <translation>{count} in {name} gespeichert.</translation>
  </message>
  <message>
   <source>“{name}” and its {count} deleted.</source>
   <translation>„{name}“ gelöscht, mit {count}.</translation>
  </message>
  <message>
   <source>“{name}” is saved like this already.</source>
   <translation>„{name}“ ist so schon gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>PromptsPage</name>
  <message>
   <source>Idea</source>
   <translation>Idee</translation>
  </message>
  <message>
   <source>Send to Diffusion</source>
   <translation>An Diffusion senden</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>What it is about: a rainy day</source>
   <translation>Worum es geht: ein Regentag</translation>
  </message>
  <message>
   <source>Write prompts</source>
   <translation>Prompts schreiben</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Fertige entfernen</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <translation>Warteschlange fortsetzen</translation>
  </message>
  <message>
   <source>Pause the queue after the current step</source>
   <translation>Warteschlange nach dem laufenden Schritt pausieren</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <source>Take failed, cancelled and interrupted jobs off the list</source>
   <translation>Fehlgeschlagene, abgebrochene und unterbrochene Aufträge aus der Liste nehmen</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} warten</translation>
  </message>
 </context>
 <context>
  <name>QueueRow</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drag it to do it earlier or later</source>
   <translation>Ziehen, um es früher oder später zu tun</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Interrupted when Quartet was closed: run it again?</source>
   <translation>Beim Schließen von Quartet unterbrochen: noch einmal ausführen?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Progress of {request}</source>
   <translation>Fortschritt von {request}</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Erneut ausführen</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Startet …</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreibt</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
 </context>
 <context>
  <name>RecentDock</name>
  <message>
   <source>Nothing here yet</source>
   <translation>Noch nichts hier</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Whatever you make is kept here. Drop pictures and texts in as well.</source>
   <translation>Was immer Sie machen, wird hier behalten. Legen Sie auch Bilder und Texte ab.</translation>
  </message>
 </context>
 <context>
  <name>Recipes</name>
  <message>
   <source>A LoRA for Stable Diffusion</source>
   <translation>Eine LoRA für Stable Diffusion</translation>
  </message>
  <message>
   <source>A generator of pictures like those of a folder: best when all show one kind of thing.</source>
   <translation>Ein Generator für Bilder wie die eines Ordners: am besten, wenn alle eine Art von Ding zeigen.</translation>
  </message>
  <message>
   <source>A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.</source>
   <translation>Eine kleine Datei, die eines Ihrer Stable Diffusion zu Ihren Bildern hin biegt; es selbst bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>A small language model of a folder of texts, with a vocabulary of their own.</source>
   <translation>Ein kleines Sprachmodell eines Ordners mit Texten, mit deren eigenem Vokabular.</translation>
  </message>
  <message>
   <source>A small painter of pictures like those of a folder; its folders' names become words to paint by.</source>
   <translation>Ein kleines malendes Modell für Bilder wie die eines Ordners; die Namen seiner Ordner werden Worte, nach denen gemalt wird.</translation>
  </message>
  <message>
   <source>An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.</source>
   <translation>Ein Autoencoder eines Ordners mit Bildern: baut sie in jeder Größe nach, biegt und mischt sie.</translation>
  </message>
  <message>
   <source>Faces to bend</source>
   <translation>Gesichter zum Biegen</translation>
  </message>
  <message>
   <source>Faces, 64 pixels</source>
   <translation>Gesichter, 64 Pixel</translation>
  </message>
  <message>
   <source>Pictures, any size</source>
   <translation>Bilder, jede Größe</translation>
  </message>
  <message>
   <source>Prose</source>
   <translation>Prosa</translation>
  </message>
  <message>
   <source>Stickers from words</source>
   <translation>Sticker aus Worten</translation>
  </message>
  <message>
   <source>The bundled autoencoder of faces once more: pictures that the fetched face pack draws.</source>
   <translation>Der mitgelieferte Autoencoder für Gesichter noch einmal: Bilder, die das geholte Gesichterpaket zeichnet.</translation>
  </message>
  <message>
   <source>The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.</source>
   <translation>Der mitgelieferte Autoencoder für Bilder noch einmal: freie Sticker und Cliparts und gezeichnete Gesichter.</translation>
  </message>
  <message>
   <source>The bundled face generator once more: pictures that the fetched face pack draws.</source>
   <translation>Der mitgelieferte Gesichtergenerator noch einmal: Bilder, die das geholte Gesichterpaket zeichnet.</translation>
  </message>
  <message>
   <source>The bundled language model once more: books in the public domain, which are fetched.</source>
   <translation>Das mitgelieferte Sprachmodell noch einmal: gemeinfreie Bücher, die geholt werden.</translation>
  </message>
  <message>
   <source>The bundled painter once more: free emoji and clip art, which are fetched.</source>
   <translation>Das mitgelieferte malende Modell noch einmal: freie Emojis und Cliparts, die geholt werden.</translation>
  </message>
  <message>
   <source>The painter of stickers, taught further by pictures named for what they show.</source>
   <translation>Das malende Modell für Sticker, weiter unterrichtet mit Bildern, die nach ihrem Inhalt benannt sind.</translation>
  </message>
  <message>
   <source>The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.</source>
   <translation>Die Regler für Gesichter, weiter unterrichtet mit einem Ordner von Gesichtern: Porträts, oder gezeichnete in einem Stil.</translation>
  </message>
  <message>
   <source>The textbook autoencoder</source>
   <translation>Der Autoencoder aus dem Lehrbuch</translation>
  </message>
  <message>
   <source>Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.</source>
   <translation>Zwei Schichten in jede Richtung, für kleine graue Bilder wie Ziffern: in Minuten gelernt, gut zum Lernen.</translation>
  </message>
  <message>
   <source>Your faces, to bend</source>
   <translation>Ihre Gesichter, zum Biegen</translation>
  </message>
  <message>
   <source>Your pictures, new ones</source>
   <translation>Ihre Bilder, neue davon</translation>
  </message>
  <message>
   <source>Your pictures, painted</source>
   <translation>Ihre Bilder, gemalt</translation>
  </message>
  <message>
   <source>Your pictures, rebuilt</source>
   <translation>Ihre Bilder, nachgebaut</translation>
  </message>
  <message>
   <source>Your stickers, from words</source>
   <translation>Ihre Sticker, aus Worten</translation>
  </message>
  <message>
   <source>Your texts, written on</source>
   <translation>Ihre Texte, fortgesetzt</translation>
  </message>
 </context>
 <context>
  <name>Relatives</name>
  <message>
   <source>Everything it came from and everything that came of it, as a graph (L)</source>
   <translation>Alles, woher es kam, und alles, was daraus wurde, als Graph (L)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Abstammung</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Gemacht aus</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Was daraus wurde</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Beside real pictures</source>
   <translation>Neben echten Bildern</translation>
  </message>
  <message>
   <source>How different are its pictures?</source>
   <translation>Wie verschieden sind seine Bilder?</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>Wie es weitergeht</translation>
  </message>
  <message>
   <source>Is it copying?</source>
   <translation>Kopiert es?</translation>
  </message>
  <message>
   <source>Is it recognised?</source>
   <translation>Wird es erkannt?</translation>
  </message>
  <message>
   <source>Rebuilt: {what}</source>
   <translation>Nachgebaut: {what}</translation>
  </message>
  <message>
   <source>Texts that it never read</source>
   <translation>Texte, die es nie gelesen hat</translation>
  </message>
 </context>
 <context>
  <name>ReuseMenu</name>
  <message>
   <source>Make again</source>
   <translation>Noch einmal machen</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Mit seinen Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Einstellungen nutzen</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variieren</translation>
  </message>
 </context>
 <context>
  <name>ReuseRow</name>
  <message>
   <source>Into the form of its tab; seed and picture there stay as they are</source>
   <translation>In das Formular seines Reiters; Seed und Bild dort bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>The same settings from new seeds; they stack with it</source>
   <translation>Dieselben Einstellungen mit neuen Seeds; sie werden mit ihm gestapelt</translation>
  </message>
  <message>
   <source>Use settings</source>
   <translation>Einstellungen nutzen</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variieren</translation>
  </message>
 </context>
 <context>
  <name>RowHead</name>
  <message>
   <source>Click a title to sort: Name, Stars, Made</source>
   <translation>Klick auf einen Titel sortiert: Name, Sterne, Erstellt</translation>
  </message>
 </context>
 <context>
  <name>RunCommands</name>
  <message>
   <source>%1 removed; a model that came of it stays.</source>
   <translation>%1 entfernt; ein Modell, das daraus wurde, bleibt.</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Lauf entfernen</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Lauf umbenennen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>After this step; it can go on later</source>
   <translation>Nach diesem Schritt; es kann später weitergehen</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Klick benennt um</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Hier beenden</translation>
  </message>
  <message>
   <source>Ending: it finishes this step and makes its model.</source>
   <translation>Endet: er schließt diesen Schritt ab und macht sein Modell.</translation>
  </message>
  <message>
   <source>From where it stopped</source>
   <translation>Von dort, wo er anhielt</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>How much is done</source>
   <translation>Wie viel getan ist</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>More to do with this run</source>
   <translation>Was mit diesem Lauf noch geht</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <source>Open in %1</source>
   <translation>In %1 öffnen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pausing: it finishes this step and keeps what it knows.</source>
   <translation>Pausiert: er schließt diesen Schritt ab und behält, was er gelernt hat.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>What it has learned so far becomes its model</source>
   <translation>Was er bisher gelernt hat, wird sein Modell</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Was sein Programm geschrieben hat</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <source>Remove the run</source>
   <translation>Lauf entfernen</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Lauf umbenennen</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
 </context>
 <context>
  <name>RunMenu</name>
  <message>
   <source>Again, with other settings …</source>
   <translation>Noch einmal, anders eingestellt …</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Hier beenden</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Seinen Ordner zeigen</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on with all</source>
   <translation>Alle fortsetzen</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>{count} trainings were interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>{count} Trainings wurden beim Ende von Quartet unterbrochen und können mit dem Behaltenen weitergehen.</translation>
  </message>
  <message>
   <source>“{name}” has finished: its model is ready.</source>
   <translation>„{name}“ ist fertig: das Modell ist bereit.</translation>
  </message>
  <message>
   <source>“{name}” stopped. {why}</source>
   <translation>„{name}“ hat angehalten. {why}</translation>
  </message>
  <message>
   <source>“{name}” was interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>„{name}“ wurde beim Ende von Quartet unterbrochen und kann mit dem Behaltenen weitergehen.</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Curves and samples while it learns</source>
   <translation>Kurven und Samples während des Lernens</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>How good its model is</source>
   <translation>Wie gut sein Modell ist</translation>
  </message>
  <message>
   <source>Judging</source>
   <translation>Beurteilung</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Pages of this run</source>
   <translation>Seiten dieses Laufs</translation>
  </message>
  <message>
   <source>Settings, log and card</source>
   <translation>Einstellungen, Log und Karte</translation>
  </message>
  <message>
   <source>What it learns from, and what was left out</source>
   <translation>Woraus er lernt und was ausgelassen wurde</translation>
  </message>
 </context>
 <context>
  <name>RunSeen</name>
  <message>
   <source>No samples yet</source>
   <translation>Noch keine Samples</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
 </context>
 <context>
  <name>RunsPlot</name>
  <message>
   <source>%1 at %2: %3</source>
   <translation>%1 bei %2: %3</translation>
  </message>
 </context>
 <context>
  <name>SafeStrip</name>
  <message>
   <source>Safe mode</source>
   <translation>Abgesicherter Modus</translation>
  </message>
  <message>
   <source>Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet and start it without “--safe”.</source>
   <translation>Abgesicherter Modus: auf der CPU, mit Standardeinstellungen; Ihre bleiben unberührt. Zum Verlassen schließen Sie Quartet und starten es ohne „--safe“.</translation>
  </message>
  <message>
   <source>Your own settings are neither read nor changed, and nothing that was interrupted goes on. QUARTET_SAFE=1 in the environment asks for it too.</source>
   <translation>Ihre eigenen Einstellungen werden weder gelesen noch geändert, und nichts Unterbrochenes läuft weiter. QUARTET_SAFE=1 in der Umgebung bewirkt dasselbe.</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <source>At sample %1 of %2, seed %3</source>
   <translation>Bei Sample %1 von %2, Seed %3</translation>
  </message>
  <message>
   <source>Click a picture to go on from it</source>
   <translation>Mit einem Klick auf ein Bild machen Sie damit weiter</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Samples</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Draw the samples after these (N)</source>
   <translation>Die Samples danach zeichnen (N)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
 </context>
 <context>
  <name>SchedulePlot</name>
  <message>
   <source>Step %1 of %2 · timestep %3</source>
   <translation>Schritt %1 von %2 · Zeitschritt %3</translation>
  </message>
  <message>
   <source>log SNR, nats</source>
   <translation>log SNR, Nats</translation>
  </message>
  <message>
   <source>noise σ</source>
   <translation>Rauschen σ</translation>
  </message>
  <message>
   <source>signal α</source>
   <translation>Signal α</translation>
  </message>
 </context>
 <context>
  <name>ScheduleScene</name>
  <message>
   <source>timestep</source>
   <translation>Zeitschritt</translation>
  </message>
 </context>
 <context>
  <name>ScoresAtStep</name>
  <message>
   <source>drawn (dashed)</source>
   <translation>gezeichnet (gestrichelt)</translation>
  </message>
  <message>
   <source>real</source>
   <translation>echt</translation>
  </message>
 </context>
 <context>
  <name>ScoresOverTime</name>
  <message>
   <source>drawn %1 (dashed)</source>
   <translation>gezeichnet %1 (gestrichelt)</translation>
  </message>
  <message>
   <source>real %1</source>
   <translation>echt %1</translation>
  </message>
 </context>
 <context>
  <name>Scrubber</name>
  <message>
   <source>Years and months</source>
   <translation>Jahre und Monate</translation>
  </message>
 </context>
 <context>
  <name>SealedSection</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>Lock after so many minutes</source>
   <translation>Nach so vielen Minuten sperren</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>Jetzt sperren (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock when nobody has touched it for</source>
   <translation>Sperren, wenn niemand es berührt hat, nach</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>Jetzige Passphrase</translation>
  </message>
  <message>
   <source>Take the passphrase off</source>
   <translation>Passphrase aufheben</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>Die neue noch einmal</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>Die Passphrase ist geändert.</translation>
  </message>
  <message>
   <source>This gallery is sealed. Locking hides everything and clears the copies that other programs were given; jobs go on. Close Quartet when somebody could take the computer.</source>
   <translation>Diese Galerie ist versiegelt. Sperren verbirgt alles und löscht die Kopien, die andere Programme bekommen haben; Aufträge laufen weiter. Schließen Sie Quartet, wenn jemand den Rechner mitnehmen könnte.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>1 star</source>
   <translation>1 Stern</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>KI-erzeugt</translation>
  </message>
  <message>
   <source>AI-made, brought in, rated, tagged ...</source>
   <translation>KI-erzeugt, hereingeholt, bewertet, mit Schlagwort ...</translation>
  </message>
  <message>
   <source>a colour</source>
   <translation>eine Farbe</translation>
  </message>
  <message>
   <source>as wide as tall</source>
   <translation>so breit wie hoch</translation>
  </message>
  <message>
   <source>at least {number}</source>
   <translation>mindestens {number}</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>höchstens {number}</translation>
  </message>
  <message>
   <source>brought in, not AI-made</source>
   <translation>hereingeholt, nicht KI-erzeugt</translation>
  </message>
  <message>
   <source>file of {bounds} MB</source>
   <translation>Datei mit {bounds} MB</translation>
  </message>
  <message>
   <source>in a collection</source>
   <translation>in einer Sammlung</translation>
  </message>
  <message>
   <source>in the collection {name}</source>
   <translation>in der Sammlung {name}</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>im Papierkorb</translation>
  </message>
  <message>
   <source>like item {number}</source>
   <translation>wie Objekt {number}</translation>
  </message>
  <message>
   <source>made before a day, month or year</source>
   <translation>gemacht vor einem Tag, Monat oder Jahr</translation>
  </message>
  <message>
   <source>made before {day}</source>
   <translation>gemacht vor {day}</translation>
  </message>
  <message>
   <source>made by another program</source>
   <translation>mit einem anderen Programm gemacht</translation>
  </message>
  <message>
   <source>made by {name}</source>
   <translation>gemacht von {name}</translation>
  </message>
  <message>
   <source>made from something else</source>
   <translation>aus etwas anderem gemacht</translation>
  </message>
  <message>
   <source>made from {day} to {last}</source>
   <translation>gemacht von {day} bis {last}</translation>
  </message>
  <message>
   <source>made in {month}</source>
   <translation>gemacht {month}</translation>
  </message>
  <message>
   <source>made on a day or later</source>
   <translation>gemacht an einem Tag oder später</translation>
  </message>
  <message>
   <source>made on a day, in a month or year</source>
   <translation>gemacht an einem Tag, in einem Monat oder Jahr</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>gemacht am {day}</translation>
  </message>
  <message>
   <source>made on {day} or later</source>
   <translation>gemacht am {day} oder später</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>Modell {name}</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>keine Farbe</translation>
  </message>
  <message>
   <source>no stars</source>
   <translation>keine Sterne</translation>
  </message>
  <message>
   <source>one of your collections</source>
   <translation>eine Ihrer Sammlungen</translation>
  </message>
  <message>
   <source>one of your tags</source>
   <translation>eines Ihrer Schlagwörter</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>oder mehr</translation>
  </message>
  <message>
   <source>picture, film, text ...</source>
   <translation>Bild, Film, Text ...</translation>
  </message>
  <message>
   <source>pixels (512x512) or bytes (&gt;2mb)</source>
   <translation>Pixel (512x512) oder Bytes (&gt;2mb)</translation>
  </message>
  <message>
   <source>pixels across</source>
   <translation>Pixel quer</translation>
  </message>
  <message>
   <source>pixels down</source>
   <translation>Pixel hoch</translation>
  </message>
  <message>
   <source>seed {bounds}</source>
   <translation>Seed {bounds}</translation>
  </message>
  <message>
   <source>seven days ago</source>
   <translation>vor sieben Tagen</translation>
  </message>
  <message>
   <source>stars, 0 to 5</source>
   <translation>Sterne, 0 bis 5</translation>
  </message>
  <message>
   <source>tag {name}</source>
   <translation>Schlagwort {name}</translation>
  </message>
  <message>
   <source>taller than wide</source>
   <translation>höher als breit</translation>
  </message>
  <message>
   <source>the kind of model: faces, pictures, diffusion, text</source>
   <translation>die Art des Modells: Gesichter, Bilder, Diffusion, Text</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>der letzte</translation>
  </message>
  <message>
   <source>the model it was made with</source>
   <translation>das Modell, mit dem es gemacht wurde</translation>
  </message>
  <message>
   <source>the number it was made from</source>
   <translation>die Zahl, aus der es gemacht wurde</translation>
  </message>
  <message>
   <source>the other program that made it</source>
   <translation>das andere Programm, das es gemacht hat</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>dieser Monat</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>diese Woche</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>dieses Jahr</translation>
  </message>
  <message>
   <source>what looks like the item with this number</source>
   <translation>was aussieht wie das Objekt mit dieser Nummer</translation>
  </message>
  <message>
   <source>wider than tall</source>
   <translation>breiter als hoch</translation>
  </message>
  <message>
   <source>with a colour</source>
   <translation>mit einer Farbe</translation>
  </message>
  <message>
   <source>with a note</source>
   <translation>mit einer Notiz</translation>
  </message>
  <message>
   <source>with stars</source>
   <translation>mit Sternen</translation>
  </message>
  <message>
   <source>with tags</source>
   <translation>mit Schlagwörtern</translation>
  </message>
  <message>
   <source>without a colour</source>
   <translation>ohne Farbe</translation>
  </message>
  <message>
   <source>without stars</source>
   <translation>ohne Sterne</translation>
  </message>
  <message>
   <source>without tags</source>
   <translation>ohne Schlagwörter</translation>
  </message>
  <message>
   <source>words of its name</source>
   <translation>Wörter seines Namens</translation>
  </message>
  <message>
   <source>words of its prompt</source>
   <translation>Wörter seines Prompts</translation>
  </message>
  <message>
   <source>words of your note</source>
   <translation>Wörter Ihrer Notiz</translation>
  </message>
  <message>
   <source>{bounds} pixels across</source>
   <translation>{bounds} Pixel quer</translation>
  </message>
  <message>
   <source>{bounds} pixels down</source>
   <translation>{bounds} Pixel hoch</translation>
  </message>
  <message>
   <source>{bounds} star</source>
   <translation>{bounds} Stern</translation>
  </message>
  <message>
   <source>{bounds} stars</source>
   <translation>{bounds} Sterne</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>Farbe {label}</translation>
  </message>
  <message>
   <source>{number} to {most}</source>
   <translation>{number} bis {most}</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>“{text}” in the name</source>
   <translation>„{text}“ im Namen</translation>
  </message>
  <message>
   <source>“{text}” in the note</source>
   <translation>„{text}“ in der Notiz</translation>
  </message>
  <message>
   <source>“{text}” in the prompt</source>
   <translation>„{text}“ im Prompt</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>What can be asked for</source>
   <translation>Wonach gefragt werden kann</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what was typed</source>
   <translation>Zeigen, was getippt wurde</translation>
  </message>
 </context>
 <context>
  <name>SeedField</name>
  <message>
   <source>Keep this seed</source>
   <translation>Diesen Seed behalten</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>Nächster Seed</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Zufälliger Seed</translation>
  </message>
 </context>
 <context>
  <name>Sender</name>
  <message>
   <source>It is drawn in full and kept, then sent to %1.</source>
   <translation>Es wird fertig gezeichnet und behalten und dann an %1 gesendet.</translation>
  </message>
  <message>
   <source>It was not drawn to its end, so it was not sent.</source>
   <translation>Es wurde nicht zu Ende gezeichnet, darum wurde es nicht gesendet.</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Senden an</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>A gallery without a passphrase cannot be locked.</source>
   <translation>Eine Galerie ohne Passphrase lässt sich nicht sperren.</translation>
  </message>
  <message>
   <source>Its database is looked through first.</source>
   <translation>Zuerst wird ihre Datenbank durchgesehen.</translation>
  </message>
  <message>
   <source>Quartet crashed last time. If it happens again, start it with “--safe”, which works on the CPU with default settings.</source>
   <translation>Quartet ist beim letzten Mal abgestürzt. Wenn es wieder geschieht, starten Sie es mit „--safe“; dann arbeitet es auf der CPU mit Standardeinstellungen.</translation>
  </message>
  <message>
   <source>Set one</source>
   <translation>Passphrase setzen</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Bericht zeigen</translation>
  </message>
  <message>
   <source>The gallery is being opened</source>
   <translation>Die Galerie wird geöffnet</translation>
  </message>
  <message>
   <source>The gallery is being sealed</source>
   <translation>Die Galerie wird versiegelt</translation>
  </message>
  <message>
   <source>The passphrase is being taken off</source>
   <translation>Die Passphrase wird aufgehoben</translation>
  </message>
  <message>
   <source>What was interrupted is finished first.</source>
   <translation>Zuerst wird fertig, was unterbrochen wurde.</translation>
  </message>
  <message>
   <source>You can close the window: it goes on next time.</source>
   <translation>Sie können das Fenster schließen: es geht beim nächsten Mal weiter.</translation>
  </message>
  <message>
   <source>{done} of {total} files are done.</source>
   <translation>{done} von {total} Dateien sind getan.</translation>
  </message>
 </context>
 <context>
  <name>SettingsTable</name>
  <message>
   <source>All of these were made with the same settings.</source>
   <translation>Alle wurden mit denselben Einstellungen gemacht.</translation>
  </message>
  <message>
   <source>Differs from the first</source>
   <translation>Weicht vom ersten ab</translation>
  </message>
 </context>
 <context>
  <name>ShareBars</name>
  <message>
   <source> (real: %1)</source>
   <translation> (echt: %1)</translation>
  </message>
 </context>
 <context>
  <name>SheetPage</name>
  <message>
   <source>The grid over two settings</source>
   <translation>Das Raster über zwei Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SheetTiles</name>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
 </context>
 <context>
  <name>Shelving</name>
  <message>
   <source>Change the search</source>
   <translation>Suche ändern</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Schlagwort entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename a tag</source>
   <translation>Schlagwort umbenennen</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>Suche speichern</translation>
  </message>
  <message>
   <source>The collection “{name}” is gone, what was in it is still in the gallery.</source>
   <translation>Die Sammlung „{name}“ ist weg; was darin war, ist noch in der Galerie.</translation>
  </message>
  <message>
   <source>The saved search “{name}” is gone.</source>
   <translation>Die gespeicherte Suche „{name}“ ist weg.</translation>
  </message>
  <message>
   <source>The tag “{name}” is gone.</source>
   <translation>Das Schlagwort „{name}“ ist weg.</translation>
  </message>
  <message>
   <source>“{name}” looks for “{words}” now.</source>
   <translation>„{name}“ sucht jetzt nach „{words}“.</translation>
  </message>
 </context>
 <context>
  <name>ShortcutOverlay</name>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Empty the trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Take the words of the search line</source>
   <translation>Die Worte der Suchzeile nehmen</translation>
  </message>
  <message>
   <source>Take this tag from everything</source>
   <translation>Dieses Schlagwort von allem wegnehmen</translation>
  </message>
 </context>
 <context>
  <name>SignatureSection</name>
  <message>
   <source>Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from which pictures, signed so that a change shows. The certificate is made on this computer. Nobody vouches for it: programs that check a copy say that the signature holds, and that they do not know the signer.</source>
   <translation>Kopien können Inhaltsnachweise (Content Credentials, C2PA) tragen: dass ein Bild von einer KI stammt, von welchem Modell und aus welchen Bildern, so signiert, dass eine Änderung auffällt. Das Zertifikat entsteht auf diesem Rechner. Niemand bürgt dafür: Programme, die eine Kopie prüfen, sagen, dass die Signatur gültig ist und dass sie den Unterzeichner nicht kennen.</translation>
  </message>
  <message>
   <source>Copies that you sign from now on cannot be told to come from where the others do</source>
   <translation>Kopien, die Sie von nun an signieren, lässt sich nicht ansehen, dass sie von dort kommen, woher die anderen sind</translation>
  </message>
  <message>
   <source>It is made when the first copy is signed.</source>
   <translation>Sie entsteht, wenn die erste Kopie signiert wird.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Besagt</translation>
  </message>
  <message>
   <source>The next copy is signed with a new certificate.</source>
   <translation>Die nächste Kopie wird mit einem neuen Zertifikat signiert.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Use a new one</source>
   <translation>Neue verwenden</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Gültig bis</translation>
  </message>
  <message>
   <source>Your signature</source>
   <translation>Ihre Signatur</translation>
  </message>
 </context>
 <context>
  <name>SizeBox</name>
  <message>
   <source>Edge of the film in pixels: smaller is drawn faster.</source>
   <translation>Kante des Films in Pixeln: kleiner ist schneller gezeichnet.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Die des Modells</translation>
  </message>
  <message>
   <source>Width and height in pixels: most models paint best at their own size.</source>
   <translation>Breite und Höhe in Pixeln: die meisten Modelle malen in ihrer eigenen Größe am besten.</translation>
  </message>
 </context>
 <context>
  <name>Slideshow</name>
  <message>
   <source>Slideshow, {seconds} s</source>
   <translation>Diaschau, {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>Stars</name>
  <message>
   <source>Rate with a click or the keys 1 to 5; 0 clears</source>
   <translation>Mit einem Klick oder den Tasten 1 bis 5 bewerten; 0 löscht</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>{stars} of 5 stars</source>
   <translation>{stars} von 5 Sternen</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Choose a picture file (Ctrl+O)</source>
   <translation>Bilddatei wählen (Ctrl+O)</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Aus dem Nichts zeichnen</translation>
  </message>
  <message>
   <source>Drop a picture here</source>
   <translation>Legen Sie hier ein Bild ab</translation>
  </message>
  <message>
   <source>It comes back beside the original, rebuilt from what the model knows; then sliders change it. Ctrl+V pastes one, and two dropped together are blended.</source>
   <translation>Es kommt neben dem Original zurück, nachgebaut aus dem, was das Modell kennt; dann verändern es Regler. Ctrl+V fügt eines ein, und zwei zusammen abgelegte werden gemischt.</translation>
  </message>
  <message>
   <source>Open …</source>
   <translation>Öffnen …</translation>
  </message>
  <message>
   <source>Pictures that were never seen, out of chance alone (N)</source>
   <translation>Bilder, die es nie gab, allein aus Zufall (N)</translation>
  </message>
  <message>
   <source>Takes a picture that came with Quartet</source>
   <translation>Nimmt ein Bild, das Quartet beiliegt</translation>
  </message>
  <message>
   <source>Try an example</source>
   <translation>Beispiel versuchen</translation>
  </message>
 </context>
 <context>
  <name>StepKeeping</name>
  <message>
   <source>Steps of %1</source>
   <translation>Schritte von %1</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more: show them first.</source>
   <translation>Die Schritte dieses Bildes sind nicht mehr da: zeigen Sie sie zuerst.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>„%1“ liegt in der Galerie.</translation>
  </message>
 </context>
 <context>
  <name>StepScrubber</name>
  <message>
   <source>Samples over time; at its right end the newest is shown</source>
   <translation>Samples im Lauf der Zeit; am rechten Ende wird das neueste gezeigt</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Schritt %1</translation>
  </message>
 </context>
 <context>
  <name>StepStrip</name>
  <message>
   <source>No step is chosen.</source>
   <translation>Kein Schritt ist gewählt.</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Schritt %1 von %2</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
 </context>
 <context>
  <name>StepsPage</name>
  <message>
   <source>Branch from here</source>
   <translation>Hier abzweigen</translation>
  </message>
  <message>
   <source>Choose a step after the first one</source>
   <translation>Wählen Sie einen Schritt nach dem ersten</translation>
  </message>
  <message>
   <source>Every step of a painting lies here, from noise to picture.</source>
   <translation>Jeder Schritt eines gemalten Bildes liegt hier, vom Rauschen zum Bild.</translation>
  </message>
  <message>
   <source>From this step on it is painted by what the form says now (B)</source>
   <translation>Ab diesem Schritt wird gemalt, was jetzt im Formular steht (B)</translation>
  </message>
  <message>
   <source>Its steps lie here as soon as it is painted.</source>
   <translation>Seine Schritte liegen hier, sobald es gemalt ist.</translation>
  </message>
  <message>
   <source>Keep all steps in the gallery</source>
   <translation>Alle Schritte in die Galerie legen</translation>
  </message>
  <message>
   <source>Paints it once more, for the eye only</source>
   <translation>Malt es noch einmal, nur zum Ansehen</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>Seine Schritte zeigen</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more.</source>
   <translation>Die Schritte dieses Bildes sind nicht mehr da.</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>wie es war</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>neues Rauschen</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>with other %1</source>
   <translation>anders: %1</translation>
  </message>
  <message>
   <source>words</source>
   <translation>Worte</translation>
  </message>
 </context>
 <context>
  <name>StepsView</name>
  <message>
   <source>Noisy picture, x_t</source>
   <translation>Verrauschtes Bild, x_t</translation>
  </message>
  <message>
   <source>Seen in it, x_0</source>
   <translation>Darin gesehen, x_0</translation>
  </message>
  <message>
   <source>Taken for noise</source>
   <translation>Für Rauschen gehalten</translation>
  </message>
  <message>
   <source>Where it looked for</source>
   <translation>Wo es hinsah bei</translation>
  </message>
 </context>
 <context>
  <name>Stretches</name>
  <message>
   <source>%1 words</source>
   <translation>%1 Wörter</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Diffusion</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>Werkstatt</translation>
  </message>
 </context>
 <context>
  <name>TagField</name>
  <message>
   <source>Show everything with the tag “{tag}”. The cross takes it away here.</source>
   <translation>Zeigt alles mit dem Schlagwort „{tag}“. Das Kreuz nimmt es hier weg.</translation>
  </message>
  <message>
   <source>{has} of {count} have the tag “{tag}”. The plus gives it to all.</source>
   <translation>{has} von {count} haben das Schlagwort „{tag}“. Das Plus gibt es allen.</translation>
  </message>
 </context>
 <context>
  <name>TagLine</name>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Known tags</source>
   <translation>Bekannte Schlagwörter</translation>
  </message>
 </context>
 <context>
  <name>Text</name>
  <message>
   <source>%1 tokens/s</source>
   <translation>%1 Token/s</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 Wörter</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 Wort</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Liest …</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Schreibt …</translation>
  </message>
 </context>
 <context>
  <name>TextBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>A new page (Ctrl+N); undo brings this one back</source>
   <translation>Eine neue Seite (Ctrl+N); Rückgängig holt diese zurück</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+Shift+C)</source>
   <translation>Text kopieren (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Keep in the gallery, with all branches (Ctrl+S)</source>
   <translation>In die Galerie legen, mit allen Zweigen (Ctrl+S)</translation>
  </message>
  <message>
   <source>Send the chosen words to another tab</source>
   <translation>Die gewählten Worte an einen anderen Reiter senden</translation>
  </message>
  <message>
   <source>Show probabilities: how sure the model was</source>
   <translation>Wahrscheinlichkeiten zeigen: wie sicher das Modell war</translation>
  </message>
  <message>
   <source>The next road (Alt+Right)</source>
   <translation>Der nächste Weg (Alt+Right)</translation>
  </message>
  <message>
   <source>The road before this one (Alt+Left)</source>
   <translation>Der Weg davor (Alt+Left)</translation>
  </message>
  <message>
   <source>Write the last part again, with another seed (Ctrl+R)</source>
   <translation>Den letzten Teil noch einmal schreiben, mit anderem Seed (Ctrl+R)</translation>
  </message>
 </context>
 <context>
  <name>TextCommands</name>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>New page</source>
   <translation>Neue Seite</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1 öffnen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>Neu schreiben</translation>
  </message>
 </context>
 <context>
  <name>TextKeeping</name>
  <message>
   <source>Kept in the gallery as “%1”.</source>
   <translation>Als „%1“ in die Galerie gelegt.</translation>
  </message>
 </context>
 <context>
  <name>TextSession</name>
  <message>
   <source>Other road</source>
   <translation>Anderer Weg</translation>
  </message>
  <message>
   <source>Other word</source>
   <translation>Anderes Wort</translation>
  </message>
  <message>
   <source>The model had nothing to add here.</source>
   <translation>Das Modell hatte hier nichts hinzuzufügen.</translation>
  </message>
  <message>
   <source>Typing</source>
   <translation>Tippen</translation>
  </message>
 </context>
 <context>
  <name>TextStartPage</name>
  <message>
   <source>Ask something</source>
   <translation>Fragen Sie etwas</translation>
  </message>
  <message>
   <source>Type a message below and press Enter.</source>
   <translation>Geben Sie unten eine Nachricht ein und drücken Sie Enter.</translation>
  </message>
  <message>
   <source>Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on where it stops. Or take one of these:</source>
   <translation>Schreiben Sie auf dieser Seite und drücken Sie dann Ctrl+Enter: das Modell macht weiter, wo Sie aufhören, und Sie, wo es aufhört. Oder nehmen Sie einen von diesen:</translation>
  </message>
  <message>
   <source>Write a beginning</source>
   <translation>Schreiben Sie einen Anfang</translation>
  </message>
 </context>
 <context>
  <name>TextTab</name>
  <message>
   <source>A new page</source>
   <translation>Neue Seite</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Fold the panel under the page</source>
   <translation>Das Feld unter der Seite zuklappen</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Damit weitermachen</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>In die Galerie legen</translation>
  </message>
  <message>
   <source>Paint %1 in Diffusion</source>
   <translation>In Diffusion malen: %1</translation>
  </message>
  <message>
   <source>Show probabilities</source>
   <translation>Wahrscheinlichkeiten zeigen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop within one word; what came stays (Ctrl+Enter, Esc)</source>
   <translation>Hält binnen eines Wortes an; was kam, bleibt (Ctrl+Enter, Esc)</translation>
  </message>
  <message>
   <source>Stop writing</source>
   <translation>Schreiben anhalten</translation>
  </message>
  <message>
   <source>The model goes on where you stop (Ctrl+Enter)</source>
   <translation>Das Modell macht weiter, wo Sie aufhören (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>The next road</source>
   <translation>Der nächste Weg</translation>
  </message>
  <message>
   <source>The road before this one</source>
   <translation>Der Weg davor</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write about it</source>
   <translation>Darüber schreiben</translation>
  </message>
  <message>
   <source>Write sticker prompts about %1</source>
   <translation>Sticker-Prompts schreiben: %1</translation>
  </message>
  <message>
   <source>Write the last part again</source>
   <translation>Den letzten Teil noch einmal schreiben</translation>
  </message>
  <message>
   <source>the chosen words</source>
   <translation>die gewählten Worte</translation>
  </message>
  <message>
   <source>the last paragraph</source>
   <translation>der letzte Absatz</translation>
  </message>
 </context>
 <context>
  <name>TextTaker</name>
  <message>
   <source>the clipboard</source>
   <translation>die Zwischenablage</translation>
  </message>
 </context>
 <context>
  <name>TextTreeView</name>
  <message>
   <source>%1 tokens · mean probability %2 %</source>
   <translation>%1 Token · mittlere Wahrscheinlichkeit %2 %</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <source>All roads of the text</source>
   <translation>Alle Wege des Textes</translation>
  </message>
  <message>
   <source>Name of this branch</source>
   <translation>Name dieses Zweigs</translation>
  </message>
  <message>
   <source>You · %1 words</source>
   <translation>Sie · %1 Wörter</translation>
  </message>
  <message>
   <source>… %1 more</source>
   <translation>… %1 weitere</translation>
  </message>
 </context>
 <context>
  <name>TileArea</name>
  <message>
   <source>Hold this face while the others change</source>
   <translation>Dieses Gesicht festhalten, während die anderen sich ändern</translation>
  </message>
  <message>
   <source>Keep: draw it in full and put it into the gallery (K)</source>
   <translation>Behalten: fertig zeichnen und in die Galerie legen (K)</translation>
  </message>
  <message>
   <source>Variations: fill the sheet with relatives of this face (V)</source>
   <translation>Variationen: den Bogen mit Verwandten dieses Gesichts füllen (V)</translation>
  </message>
  <message>
   <source>at face {number}</source>
   <translation>bei Gesicht {number}</translation>
  </message>
  <message>
   <source>picked {seeds}</source>
   <translation>ausgewählt {seeds}</translation>
  </message>
  <message>
   <source>{count} faces</source>
   <translation>{count} Gesichter</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Monate</translation>
  </message>
 </context>
 <context>
  <name>TimelineList</name>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
 </context>
 <context>
  <name>TokenShades</name>
  <message>
   <source>Most at “%1”, %2 %</source>
   <translation>Am meisten bei „%1“, %2 %</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Was angesehen wurde</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Guidance</source>
   <translation>Guidance</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Gemacht mit</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Ohne</translation>
  </message>
 </context>
 <context>
  <name>ToneBars</name>
  <message>
   <source>Lightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Reiter</translation>
  </message>
 </context>
 <context>
  <name>TraceRows</name>
  <message>
   <source>AI-made</source>
   <translation>KI-erzeugt</translation>
  </message>
  <message>
   <source>Changed after it was signed, or damaged: what it says cannot be relied on.</source>
   <translation>Nach dem Signieren geändert oder beschädigt: auf das, was es sagt, ist kein Verlass.</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Nachweise</translation>
  </message>
  <message>
   <source>Invisible mark</source>
   <translation>Unsichtbare Marke</translation>
  </message>
  <message>
   <source>It says nothing of AI.</source>
   <translation>Es sagt nichts über KI.</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Gemacht aus</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Gemacht mit</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Not changed since it was signed. The signer is not known here.</source>
   <translation>Seit dem Signieren nicht geändert. Der Unterzeichner ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Signiert von</translation>
  </message>
  <message>
   <source>Signed on this computer, and not changed since.</source>
   <translation>Auf diesem Rechner signiert und seither nicht geändert.</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Signiert mit</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
 </context>
 <context>
  <name>Training</name>
  <message>
   <source>A line for each number of the latent: when it woke, and how many nats it tells.</source>
   <translation>Eine Linie für jede Zahl des Latents: wann sie erwachte und wie viele Nats sie sagt.</translation>
  </message>
  <message>
   <source>How many pictures got which score. Where both hills lie over each other, the discriminator cannot tell them apart.</source>
   <translation>Wie viele Bilder welche Punktzahl bekamen. Wo beide Hügel übereinanderliegen, kann der Diskriminator sie nicht unterscheiden.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. The line is the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones deceive it.</source>
   <translation>Wie sicher der Diskriminator ist, dass ein Bild echt ist: über 0 glaubt er es. Die Linie ist das mittlere Bild, das Band umfasst 80 von 100. Solange sich die Bänder überlappen, täuschen ihn die gezeichneten.</translation>
  </message>
  <message>
   <source>Loss by noise (timestep)</source>
   <translation>Verlust nach Rauschen (Zeitschritt)</translation>
  </message>
  <message>
   <source>Scores at this step</source>
   <translation>Punktzahlen bei diesem Schritt</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Punktzahlen der echten und gezeichneten</translation>
  </message>
  <message>
   <source>The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: this number tells much of the picture, in nats. A bar near 0: the network does not use it.</source>
   <translation>Das Latent ist eine Handvoll Zahlen, die für ein Bild stehen, seine Dimensionen. Ein hoher Balken: diese Zahl sagt viel über das Bild, in Nats. Ein Balken nahe 0: das Netz nutzt sie nicht.</translation>
  </message>
  <message>
   <source>The same over time (KL)</source>
   <translation>Dasselbe im Lauf der Zeit (KL)</translation>
  </message>
  <message>
   <source>To the right, where a picture is nearly all noise, outlines are learned; to the left, where there is little, the details. Pale lines are earlier steps.</source>
   <translation>Rechts, wo ein Bild fast nur Rauschen ist, werden Umrisse gelernt; links, wo wenig ist, die Details. Blasse Linien sind frühere Schritte.</translation>
  </message>
  <message>
   <source>What each number tells (KL)</source>
   <translation>Was jede Zahl sagt (KL)</translation>
  </message>
 </context>
 <context>
  <name>TrainingChart</name>
  <message>
   <source>%1 has no curve so far. As soon as training writes one, it is drawn here.</source>
   <translation>%1 hat noch keine Kurve. Sobald das Training eine schreibt, wird sie hier gezeichnet.</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Lernt</translation>
  </message>
  <message>
   <source>No news for %1</source>
   <translation>Nichts Neues seit %1</translation>
  </message>
  <message>
   <source>No run here yet</source>
   <translation>Noch kein Lauf hier</translation>
  </message>
  <message>
   <source>Training: %1</source>
   <translation>Training: %1</translation>
  </message>
 </context>
 <context>
  <name>TrainingFigures</name>
  <message>
   <source>0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.</source>
   <translation>0: gezeichnete Bilder unterscheiden sich so sehr voneinander wie echte; 1: alle sind ein Bild.</translation>
  </message>
  <message>
   <source>1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.</source>
   <translation>1: der Diskriminator kennt jedes echte Bild, vielleicht auswendig; 0: er kann es nicht sagen.</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bit pro Zeichen</translation>
  </message>
  <message>
   <source>Difference in features</source>
   <translation>Unterschied der Merkmale</translation>
  </message>
  <message>
   <source>Difference to the eye</source>
   <translation>Unterschied fürs Auge</translation>
  </message>
  <message>
   <source>Difference to the known picture</source>
   <translation>Unterschied zum bekannten Bild</translation>
  </message>
  <message>
   <source>Difference, coarse and fine</source>
   <translation>Unterschied, grob und fein</translation>
  </message>
  <message>
   <source>Error of rebuilding</source>
   <translation>Fehler des Nachbaus</translation>
  </message>
  <message>
   <source>Error of the first sketch</source>
   <translation>Fehler der ersten Skizze</translation>
  </message>
  <message>
   <source>How alike edges and textures are; 1 is equal.</source>
   <translation>Wie ähnlich Kanten und Texturen sind; 1 ist gleich.</translation>
  </message>
  <message>
   <source>How badly it tells real from drawn pictures; 1.39 is blind.</source>
   <translation>Wie schlecht er echte von gezeichneten Bildern unterscheidet; 1,39 ist blind.</translation>
  </message>
  <message>
   <source>How different pictures look to a network trained to see.</source>
   <translation>Wie verschieden Bilder für ein Netz aussehen, das sehen gelernt hat.</translation>
  </message>
  <message>
   <source>How far one step goes. It climbs at the beginning and falls slowly towards the end.</source>
   <translation>Wie weit ein Schritt geht. Am Anfang steigt sie, gegen Ende fällt sie langsam.</translation>
  </message>
  <message>
   <source>How far pictures lie apart, over several sizes.</source>
   <translation>Wie weit Bilder auseinanderliegen, über mehrere Größen.</translation>
  </message>
  <message>
   <source>How far the pixels that come back are from the original.</source>
   <translation>Wie weit die zurückkommenden Pixel vom Original entfernt sind.</translation>
  </message>
  <message>
   <source>How far the sketch made from words alone is from the picture.</source>
   <translation>Wie weit die Skizze aus Worten allein vom Bild entfernt ist.</translation>
  </message>
  <message>
   <source>How jumpy the discriminator is near real pictures; a penalty keeps it low.</source>
   <translation>Wie sprunghaft der Diskriminator in der Nähe echter Bilder ist; ein Abzug hält es niedrig.</translation>
  </message>
  <message>
   <source>How many pictures are turned or tinted before they are judged, so that few are not learned by heart (adaptive augmentation).</source>
   <translation>Wie viele Bilder gedreht oder getönt werden, bevor sie beurteilt werden, damit wenige nicht auswendig gelernt werden (adaptive Augmentation).</translation>
  </message>
  <message>
   <source>How many {seen} are learned from in a second.</source>
   <translation>{seen} pro Sekunde, aus denen gelernt wird.</translation>
  </message>
  <message>
   <source>How much a latent tells of its picture. Near 0 it tells nothing.</source>
   <translation>Wie viel ein Latent über sein Bild sagt. Nahe 0 sagt es nichts.</translation>
  </message>
  <message>
   <source>How near rebuilt pictures are to their originals. Higher is nearer.</source>
   <translation>Wie nahe nachgebaute Bilder ihren Originalen sind. Höher ist näher.</translation>
  </message>
  <message>
   <source>How rarely its pictures are taken for real ones.</source>
   <translation>Wie selten seine Bilder für echte gehalten werden.</translation>
  </message>
  <message>
   <source>How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does not end is not.</source>
   <translation>Wie stark die Fehler dieses Schritts am Netz ziehen. Ausschläge sind normal; ein Anstieg ohne Ende ist es nicht.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it wins; near each other, the drawn ones deceive it.</source>
   <translation>Wie sicher der Diskriminator ist, dass ein Bild echt ist: über 0 glaubt er es. Weit auseinander gewinnt er; nahe beieinander täuschen ihn die gezeichneten.</translation>
  </message>
  <message>
   <source>How surprised it is by each letter of texts it never saw. Lower is better.</source>
   <translation>Wie sehr jedes Zeichen von Texten, die es nie gesehen hat, es überrascht. Niedriger ist besser.</translation>
  </message>
  <message>
   <source>Lack of variety</source>
   <translation>Mangel an Vielfalt</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Likeness (PSNR), dB</source>
   <translation>Ähnlichkeit (PSNR), dB</translation>
  </message>
  <message>
   <source>Likeness of structure (SSIM)</source>
   <translation>Ähnlichkeit der Struktur (SSIM)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Loss of the discriminator</source>
   <translation>Verlust des Diskriminators</translation>
  </message>
  <message>
   <source>Loss of the generator</source>
   <translation>Verlust des Generators</translation>
  </message>
  <message>
   <source>Memory, MB</source>
   <translation>Speicher, MB</translation>
  </message>
  <message>
   <source>Of drawn pictures whose original is known.</source>
   <translation>Von gezeichneten Bildern, deren Original bekannt ist.</translation>
  </message>
  <message>
   <source>Pull (norm of the gradient)</source>
   <translation>Zug (Norm des Gradienten)</translation>
  </message>
  <message>
   <source>Real ones it believes</source>
   <translation>Echte, denen er glaubt</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Punktzahlen der echten und gezeichneten</translation>
  </message>
  <message>
   <source>Share of changed pictures</source>
   <translation>Anteil veränderter Bilder</translation>
  </message>
  <message>
   <source>Steepness (R1)</source>
   <translation>Steilheit (R1)</translation>
  </message>
  <message>
   <source>The most that was held at once: on the graphics card where one is used, else in the machine.</source>
   <translation>Das meiste, was auf einmal belegt war: auf der Grafikkarte, wo eine verwendet wird, sonst im Rechner.</translation>
  </message>
  <message>
   <source>The same, as the discriminator sees them.</source>
   <translation>Dasselbe, wie der Diskriminator sie sieht.</translation>
  </message>
  <message>
   <source>What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.</source>
   <translation>Was es falsch macht, im Maß des Rezepts. Es sollte fallen, immer langsamer.</translation>
  </message>
  <message>
   <source>What the latent says (KL), nats</source>
   <translation>Was das Latent sagt (KL), Nats</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <source>held out</source>
   <translation>zurückgehalten</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>gelernt</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>real</source>
   <translation>echt</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>{seen} a second</source>
   <translation>{seen} pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>Transport</name>
  <message>
   <source>One step back (Left)</source>
   <translation>Einen Schritt zurück (Left)</translation>
  </message>
  <message>
   <source>One step on (Right)</source>
   <translation>Einen Schritt weiter (Right)</translation>
  </message>
  <message>
   <source>Play (P)</source>
   <translation>Abspielen (P)</translation>
  </message>
  <message>
   <source>Rest after this step (P)</source>
   <translation>Nach diesem Schritt ruhen (P)</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <source>All of it at once (F)</source>
   <translation>Alles auf einmal (F)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Copy this road</source>
   <translation>Diesen Weg kopieren</translation>
  </message>
  <message>
   <source>Go here</source>
   <translation>Hierher gehen</translation>
  </message>
  <message>
   <source>Hide what goes on from here</source>
   <translation>Verbergen, was von hier weitergeht</translation>
  </message>
  <message>
   <source>Keep this road in the gallery</source>
   <translation>Diesen Weg in die Galerie legen</translation>
  </message>
  <message>
   <source>Keep this road in the gallery, with all branches</source>
   <translation>Diesen Weg in die Galerie legen, mit allen Zweigen</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Größer (+)</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Vereinen</translation>
  </message>
  <message>
   <source>Merge the chosen ends</source>
   <translation>Gewählte Enden vereinen</translation>
  </message>
  <message>
   <source>Merge the chosen ends (Ctrl+click) into one text</source>
   <translation>Die gewählten Enden (Ctrl+Klick) zu einem Text vereinen</translation>
  </message>
  <message>
   <source>Name a branch</source>
   <translation>Zweig benennen</translation>
  </message>
  <message>
   <source>Name this branch (F2)</source>
   <translation>Diesen Zweig benennen (F2)</translation>
  </message>
  <message>
   <source>Name this branch …</source>
   <translation>Diesen Zweig benennen …</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Noch keine Zweige</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1 öffnen</translation>
  </message>
  <message>
   <source>Open a saved text</source>
   <translation>Gespeicherten Text öffnen</translation>
  </message>
  <message>
   <source>Open a saved text …</source>
   <translation>Gespeicherten Text öffnen …</translation>
  </message>
  <message>
   <source>Prune</source>
   <translation>Stutzen</translation>
  </message>
  <message>
   <source>Prune this branch and what goes on from it (Del)</source>
   <translation>Diesen Zweig stutzen und was von ihm weitergeht (Del)</translation>
  </message>
  <message>
   <source>Pruned {pieces} with {words}.</source>
   <translation>{pieces} mit {words} gestutzt.</translation>
  </message>
  <message>
   <source>Save all branches</source>
   <translation>Alle Zweige speichern</translation>
  </message>
  <message>
   <source>Save all branches as a file …</source>
   <translation>Alle Zweige als Datei speichern …</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show only the road and what leaves it</source>
   <translation>Nur den Weg zeigen und was von ihm abgeht</translation>
  </message>
  <message>
   <source>Show what goes on from here</source>
   <translation>Zeigen, was von hier weitergeht</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Kleiner (-)</translation>
  </message>
  <message>
   <source>Texts of Quartet</source>
   <translation>Texte von Quartet</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Write, then write again or choose another word: every road you leave stays here.</source>
   <translation>Schreiben Sie, dann schreiben Sie neu oder wählen ein anderes Wort: jeder Weg, den Sie verlassen, bleibt hier.</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} gewählt</translation>
  </message>
  <message>
   <source>{count} merged into one text; what they share stands in it once.</source>
   <translation>{count} zu einem Text vereint; was sie gemeinsam haben, steht einmal darin.</translation>
  </message>
 </context>
 <context>
  <name>UnderPanel</name>
  <message>
   <source>A film from A to B</source>
   <translation>Ein Film von A nach B</translation>
  </message>
  <message>
   <source>A film that passes through the faces</source>
   <translation>Ein Film, der durch die Gesichter geht</translation>
  </message>
  <message>
   <source>A holds this picture for a blend</source>
   <translation>A hält dieses Bild zum Mischen fest</translation>
  </message>
  <message>
   <source>A picture for every pair of two settings (G)</source>
   <translation>Ein Bild für jedes Paar zweier Einstellungen (G)</translation>
  </message>
  <message>
   <source>All roads of the text: walk, name, prune, merge, save</source>
   <translation>Alle Wege des Textes: gehen, benennen, stutzen, vereinen, speichern</translation>
  </message>
  <message>
   <source>An idea becomes prompts for the Diffusion tab</source>
   <translation>Aus einer Idee werden Prompts für den Reiter Diffusion</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Aufmerksamkeit</translation>
  </message>
  <message>
   <source>B blends A → B</source>
   <translation>B mischt A → B</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Mischen</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Zweige</translation>
  </message>
  <message>
   <source>Ctrl+click a second face to morph</source>
   <translation>Ctrl+Klick auf ein zweites Gesicht zum Morphen</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>From a picture A to a picture B (B)</source>
   <translation>Von einem Bild A zu einem Bild B (B)</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>How much noise each step has</source>
   <translation>Wie viel Rauschen jeder Schritt hat</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>M morphs %1</source>
   <translation>M morpht %1</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morph</translation>
  </message>
  <message>
   <source>Morph the picked faces (M)</source>
   <translation>Die ausgewählten Gesichter mischen (M)</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <source>Other roads from a step of it (R)</source>
   <translation>Andere Wege ab einem seiner Schritte (R)</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Sticker prompts</source>
   <translation>Sticker-Prompts</translation>
  </message>
  <message>
   <source>The way as a film</source>
   <translation>Der Weg als Film</translation>
  </message>
  <message>
   <source>The way from noise to picture (S)</source>
   <translation>Der Weg vom Rauschen zum Bild (S)</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <source>What each layer would have said where the caret stands</source>
   <translation>Was jede Schicht an der Schreibmarke gesagt hätte</translation>
  </message>
  <message>
   <source>Where the model looked before it wrote the word at the caret</source>
   <translation>Wohin das Modell sah, bevor es das Wort an der Schreibmarke schrieb</translation>
  </message>
  <message>
   <source>Where the picture lies among all others (M)</source>
   <translation>Wo das Bild unter allen anderen liegt (M)</translation>
  </message>
 </context>
 <context>
  <name>UnderstoodRow</name>
  <message>
   <source>Like “{liked}”</source>
   <translation>Wie „{liked}“</translation>
  </message>
  <message>
   <source>Take this away</source>
   <translation>Dies wegnehmen</translation>
  </message>
 </context>
 <context>
  <name>Unfound</name>
  <message>
   <source>Clear all filters</source>
   <translation>Alle Filter löschen</translation>
  </message>
  <message>
   <source>Drag things from the grid onto it on the left.</source>
   <translation>Ziehen Sie Dinge aus dem Raster links darauf.</translation>
  </message>
  <message>
   <source>Drag things from the grid onto its name on the left.</source>
   <translation>Ziehen Sie Dinge aus dem Raster links auf den Namen.</translation>
  </message>
  <message>
   <source>Everything you make is kept here.</source>
   <translation>Alles, was Sie machen, wird hier behalten.</translation>
  </message>
  <message>
   <source>In Diffusion all steps of a painting can be kept, to go back into them.</source>
   <translation>In Diffusion lassen sich alle Schritte eines gemalten Bildes behalten, um in sie zurückzugehen.</translation>
  </message>
  <message>
   <source>In Faces a way from one look to another can be kept, to pull other faces along it.</source>
   <translation>In Gesichter lässt sich ein Weg von einem Aussehen zum anderen behalten, um andere Gesichter daran entlangzuziehen.</translation>
  </message>
  <message>
   <source>In Faces and Pictures a point you like can be kept, to start from it again.</source>
   <translation>In Gesichter und Bilder lässt sich ein Punkt, der Ihnen gefällt, behalten, um von ihm aus neu zu beginnen.</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nichts passt</translation>
  </message>
  <message>
   <source>Nothing has all of this. Take one of the filters away.</source>
   <translation>Nichts hat all das. Nehmen Sie einen der Filter weg.</translation>
  </message>
  <message>
   <source>Nothing has this colour yet</source>
   <translation>Noch hat nichts diese Farbe</translation>
  </message>
  <message>
   <source>Nothing is in here yet</source>
   <translation>Hier ist noch nichts</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Alles durchsuchen</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>The Text tab writes them; you can drop text files in as well.</source>
   <translation>Der Reiter Text schreibt sie; Sie können auch Textdateien ablegen.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>Der Papierkorb ist leer</translation>
  </message>
  <message>
   <source>There is no direction yet</source>
   <translation>Noch gibt es keine Richtung</translation>
  </message>
  <message>
   <source>There is no film yet</source>
   <translation>Noch gibt es keinen Film</translation>
  </message>
  <message>
   <source>There is no latent yet</source>
   <translation>Noch gibt es kein Latent</translation>
  </message>
  <message>
   <source>There is no picture yet</source>
   <translation>Noch gibt es kein Bild</translation>
  </message>
  <message>
   <source>There is no text yet</source>
   <translation>Noch gibt es keinen Text</translation>
  </message>
  <message>
   <source>There is no trajectory yet</source>
   <translation>Noch gibt es keine Trajektorie</translation>
  </message>
  <message>
   <source>What you put into the trash waits here until you empty it.</source>
   <translation>Was Sie in den Papierkorb legen, wartet hier, bis Sie ihn leeren.</translation>
  </message>
 </context>
 <context>
  <name>UsageSection</name>
  <message>
   <source>How many things each model made on a day, and how long it took. It stays in your gallery; Quartet sends nothing to anybody.</source>
   <translation>Wie viele Dinge jedes Modell an einem Tag gemacht hat und wie lange es dauerte. Das bleibt in Ihrer Galerie; Quartet sendet niemandem etwas.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Gemacht</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Nothing has been counted yet.</source>
   <translation>Noch wurde nichts gezählt.</translation>
  </message>
  <message>
   <source>Save as a table …</source>
   <translation>Als Tabelle speichern …</translation>
  </message>
  <message>
   <source>Save what is counted</source>
   <translation>Gezähltes speichern</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>The counters are wiped.</source>
   <translation>Die Zähler sind gelöscht.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Was gezählt wird</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
 </context>
 <context>
  <name>Varying</name>
  <message>
   <source>%1 of “%2” queued.</source>
   <translation>%1 von „%2“ eingereiht.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Nobody here knows how “%1” was made.</source>
   <translation>Hier weiß niemand, wie „%1“ gemacht wurde.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Farbe: {colour}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>First, or the beginning of a text</source>
   <translation>Erstes, oder Anfang eines Textes</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Einpassen oder 100 %</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Last, or the end of a text</source>
   <translation>Letztes, oder Ende eines Textes</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächstes</translation>
  </message>
  <message>
   <source>Next, or a page down in a text</source>
   <translation>Nächstes, oder eine Seite weiter im Text</translation>
  </message>
  <message>
   <source>Next, or further down in a text</source>
   <translation>Nächstes, oder weiter unten im Text</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Voriges</translation>
  </message>
  <message>
   <source>Previous, or a page up in a text</source>
   <translation>Voriges, oder eine Seite zurück im Text</translation>
  </message>
  <message>
   <source>Previous, or further up in a text</source>
   <translation>Voriges, oder weiter oben im Text</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Mit {n} bewerten</translation>
  </message>
  <message>
   <source>Slideshow faster</source>
   <translation>Diaschau schneller</translation>
  </message>
  <message>
   <source>Slideshow slower</source>
   <translation>Diaschau langsamer</translation>
  </message>
  <message>
   <source>Slideshow, or let it rest</source>
   <translation>Diaschau, oder ruhen lassen</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
 </context>
 <context>
  <name>Whiskers</name>
  <message>
   <source>%1, surely from %2 to %3</source>
   <translation>%1, sicher von %2 bis %3</translation>
  </message>
 </context>
 <context>
  <name>WordChips</name>
  <message>
   <source>Where the picture looked at “%1”</source>
   <translation>Wo das Bild bei „%1“ hinsah</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
 </context>
 <context>
  <name>Wording</name>
  <message>
   <source>%1 GB</source>
   <translation>%1 GB</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 MB</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 Bytes</translation>
  </message>
  <message>
   <source>%1 directions</source>
   <translation>%1 Richtungen</translation>
  </message>
  <message>
   <source>%1 films</source>
   <translation>%1 Filme</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message>
   <source>%1 kB</source>
   <translation>%1 kB</translation>
  </message>
  <message>
   <source>%1 latents</source>
   <translation>%1 Latents</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>%1 min %2 s</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 Bilder</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 Texte</translation>
  </message>
  <message>
   <source>%1 trajectories</source>
   <translation>%1 Trajektorien</translation>
  </message>
  <message>
   <source>1 direction</source>
   <translation>1 Richtung</translation>
  </message>
  <message>
   <source>1 film</source>
   <translation>1 Film</translation>
  </message>
  <message>
   <source>1 latent</source>
   <translation>1 Latent</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 Text</translation>
  </message>
  <message>
   <source>1 trajectory</source>
   <translation>1 Trajektorie</translation>
  </message>
  <message>
   <source>Fit · %1 %</source>
   <translation>Eingepasst · %1 %</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <source>film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>latent</source>
   <translation>Latent</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>Seed %1</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>trajectory</source>
   <translation>Trajektorie</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>There are no words in this line.</source>
   <translation>In dieser Linie gibt es keine Worte.</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Worte entlang der Linie</translation>
  </message>
  <message>
   <source>from version %1</source>
   <translation>aus Version %1</translation>
  </message>
  <message>
   <source>… and %1 more</source>
   <translation>… und %1 weitere</translation>
  </message>
 </context>
 <context>
  <name>WorkshopTab</name>
  <message>
   <source>New run</source>
   <translation>Neuer Lauf</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pause oder weiter</translation>
  </message>
  <message>
   <source>The next page of the run</source>
   <translation>Die nächste Seite des Laufs</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>Die Seite davor</translation>
  </message>
  <message>
   <source>“%1” stands there in the list of LoRA files.</source>
   <translation>„%1“ steht dort in der Liste der LoRA-Dateien.</translation>
  </message>
 </context>
 <context>
  <name>WorkshopWords</name>
  <message>
   <source>A collection of the gallery</source>
   <translation>Eine Sammlung der Galerie</translation>
  </message>
  <message>
   <source>Autoencoder</source>
   <translation>Autoencoder</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <source>Done: {steps} steps in {trained}.</source>
   <translation>Fertig: {steps} Schritte in {trained}.</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <source>GAN</source>
   <translation>GAN</translation>
  </message>
  <message>
   <source>Getting ready: its program starts.</source>
   <translation>Bereitet vor: das Programm startet.</translation>
  </message>
  <message>
   <source>Getting ready: {done} files are looked through.</source>
   <translation>Bereitet vor: {done} Dateien sind durchgesehen.</translation>
  </message>
  <message>
   <source>Getting ready: {done} of {total} files are looked through.</source>
   <translation>Bereitet vor: {done} von {total} Dateien sind durchgesehen.</translation>
  </message>
  <message>
   <source>It failed; the log says more.</source>
   <translation>Fehlgeschlagen; das Log sagt mehr.</translation>
  </message>
  <message>
   <source>It has not begun.</source>
   <translation>Noch nicht begonnen.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far, at most {left} left.</source>
   <translation>Lernt: {steps}, bisher {trained}, höchstens noch {left}.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far.</source>
   <translation>Lernt: {steps}, bisher {trained}.</translation>
  </message>
  <message>
   <source>Paused at {steps} after {trained}.</source>
   <translation>Pausiert bei {steps} nach {trained}.</translation>
  </message>
  <message>
   <source>Paused before it began.</source>
   <translation>Pausiert, bevor es begann.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Stopping after {steps}: what it learned is kept.</source>
   <translation>Hält nach {steps} an: was es gelernt hat, bleibt.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformer</translation>
  </message>
  <message>
   <source>What the recipe brings along</source>
   <translation>Was das Rezept mitbringt</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>draws new pictures of one kind out of chance</source>
   <translation>zeichnet aus Zufall neue Bilder einer Art</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>bereitet vor</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>lernt</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>paints out of noise, step by step</source>
   <translation>malt aus Rauschen, Schritt für Schritt</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <source>squeezes pictures into few numbers and rebuilds them</source>
   <translation>presst Bilder in wenige Zahlen und baut sie nach</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <source>step {step} of {total}</source>
   <translation>Schritt {step} von {total}</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>hält an</translation>
  </message>
  <message>
   <source>writes on, word by word</source>
   <translation>schreibt weiter, Wort für Wort</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>WrittenView</name>
  <message>
   <source>Pale: the beginning that it was given. Then what it writes itself.</source>
   <translation>Blass: der Anfang, der ihm gegeben wurde. Danach, was es selbst schreibt.</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>Was es schreibt</translation>
  </message>
 </context>
 <context>
  <name>_Looking</name>
  <message>
   <source>%1 of %2 files</source>
   <translation>%1 von %2 Dateien</translation>
  </message>
  <message>
   <source>Finding the files</source>
   <translation>Dateien werden gesucht</translation>
  </message>
  <message>
   <source>Looking through “%1”</source>
   <translation>„%1“ wird durchgesehen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
 </context>
 <context>
  <name>_Pair</name>
  <message>
   <source>Left out: %1</source>
   <translation>Ausgelassen: %1</translation>
  </message>
  <message>
   <source>Stays: %1</source>
   <translation>Bleibt: %1</translation>
  </message>
 </context>
 <context>
  <name>_Report</name>
  <message>
   <source>As they are</source>
   <translation>Wie sie sind</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Copied word by word</source>
   <translation>Wort für Wort kopiert</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <source>Is it balanced? Bars are drawn pictures, marks are real ones</source>
   <translation>Ist es ausgewogen? Balken sind gezeichnete Bilder, Striche echte</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>Nearest of all to something learned</source>
   <translation>Von allen am nächsten an etwas Gelerntem</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>Teil für Teil</translation>
  </message>
  <message>
   <source>Real pictures</source>
   <translation>Echte Bilder</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Nachgebaut</translation>
  </message>
  <message>
   <source>Rebuilt by PCA of the same size</source>
   <translation>Nachgebaut von einer PCA gleicher Größe</translation>
  </message>
  <message>
   <source>The learned picture</source>
   <translation>Das gelernte Bild</translation>
  </message>
  <message>
   <source>What it makes</source>
   <translation>Was es macht</translation>
  </message>
  <message>
   <source>What it writes behind an opening</source>
   <translation>Was es nach einem Anfang schreibt</translation>
  </message>
  <message>
   <source>{name}
{distance} away</source>
   <translation>{name}
{distance} entfernt</translation>
  </message>
 </context>
 <context>
  <name>_Side</name>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
  <message>
   <source>Words of the version</source>
   <translation>Worte der Version</translation>
  </message>
 </context>
 <context>
  <name>_TreeCanvas</name>
  <message>
   <source>Branches</source>
   <translation>Zweige</translation>
  </message>
  <message>
   <source>No branch is chosen.</source>
   <translation>Kein Zweig ist gewählt.</translation>
  </message>
  <message>
   <source>from step %1</source>
   <translation>ab Schritt %1</translation>
  </message>
 </context>
</TS>
