<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutPage</name>
  <message>
   <source>Begun</source>
   <translation>Commencé</translation>
  </message>
  <message>
   <source>Begun with</source>
   <translation>Parti de</translation>
  </message>
  <message>
   <source>Card of the model</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>A appris de</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>SHA-256 of the data</source>
   <translation>SHA-256 des données</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The card of its model</source>
   <translation>La fiche de son modèle</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Ce que son programme a écrit</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Ce qui a été demandé</translation>
  </message>
  <message>
   <source>as long as it takes</source>
   <translation>le temps qu’il faut</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>pas encore connu</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} pixels</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} minutes</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>Fetching a model</source>
   <translation>Téléchargement d’un modèle</translation>
  </message>
  <message>
   <source>Open the queue (Ctrl+J)</source>
   <translation>Ouvrir la file d’attente (Ctrl+J)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Queue paused</source>
   <translation>File en pause</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Ce qui est en cours</translation>
  </message>
  <message>
   <source>{count} could not be finished</source>
   <translation>Non terminé : {count}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{stage} {done} of {total}</source>
   <translation>{stage} {done} sur {total}</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} en attente</translation>
  </message>
 </context>
 <context>
  <name>AddingRow</name>
  <message>
   <source>A model of Quartet, a diffusers or transformers folder, or a TAESD in two files</source>
   <translation>Un modèle de Quartet, un dossier diffusers ou transformers, ou un TAESD en deux fichiers</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Ajouter un modèle</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>Ajout de « {name} »</translation>
  </message>
  <message>
   <source>Progress of adding</source>
   <translation>Progression de l’ajout</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)</source>
   <translation>Poids (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Weights as a .safetensors, .gguf, .pt or .pth file</source>
   <translation>Des poids en fichier .safetensors, .gguf, .pt ou .pth</translation>
  </message>
  <message>
   <source>or drop one here</source>
   <translation>ou en déposer un ici</translation>
  </message>
 </context>
 <context>
  <name>AdvancedGroup</name>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
 </context>
 <context>
  <name>AlternativesCard</name>
  <message>
   <source>Chance: after temperature, top-p and the other settings</source>
   <translation>Chance : après la température, top-p et les autres réglages</translation>
  </message>
  <message>
   <source>It is not known what else could stand here.</source>
   <translation>On ne sait pas ce qui pourrait se trouver ici à la place.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Autres mots</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>chance</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>probabilité</translation>
  </message>
 </context>
 <context>
  <name>AttentionMatrix</name>
  <message>
   <source>Attention by layer and head</source>
   <translation>Attention par couche et par tête</translation>
  </message>
  <message>
   <source>all heads</source>
   <translation>toutes les têtes</translation>
  </message>
  <message>
   <source>all layers</source>
   <translation>toutes les couches</translation>
  </message>
  <message>
   <source>head %1</source>
   <translation>tête %1</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>couche %1</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>moyenne</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>%1 · where it looked before it wrote “%2”</source>
   <translation>%1 · où il a regardé avant d’écrire « %2 »</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Count the first token too: heads that have nothing to look at rest on it</source>
   <translation>Compter aussi le premier token : les têtes qui n’ont rien à regarder se posent sur lui</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Premier token</translation>
  </message>
  <message>
   <source>This model has no attention to show.</source>
   <translation>Ce modèle n’a pas d’attention à montrer.</translation>
  </message>
 </context>
 <context>
  <name>AxesPanel</name>
  <message>
   <source>Change the picture</source>
   <translation>Modifier l’image</translation>
  </message>
  <message>
   <source>Find a slider</source>
   <translation>Chercher un curseur</translation>
  </message>
  <message>
   <source>More sliders</source>
   <translation>Plus de curseurs</translation>
  </message>
  <message>
   <source>Reset all: the picture as it came back (Backspace)</source>
   <translation>Tout réinitialiser : l’image telle qu’elle est revenue (Backspace)</translation>
  </message>
  <message>
   <source>Show %1 more of %2</source>
   <translation>Afficher %1 de plus sur %2</translation>
  </message>
  <message>
   <source>Surprise me: pulls some of these sliders at random (R)</source>
   <translation>Surprise : déplace quelques-uns de ces curseurs au hasard (R)</translation>
  </message>
 </context>
 <context>
  <name>AxisRow</name>
  <message>
   <source>A way in which pictures change that nobody has given a name.</source>
   <translation>Une façon dont les images changent, à laquelle personne n’a donné de nom.</translation>
  </message>
  <message>
   <source>From “%1” to “%2”.</source>
   <translation>De « %1 » à « %2 ».</translation>
  </message>
  <message>
   <source>In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.</source>
   <translation>En écarts types ; 1 change l’image de %1 niveaux sur 255. Double-cliquer pour réinitialiser.</translation>
  </message>
  <message>
   <source>Latent %1</source>
   <translation>Latente %1</translation>
  </message>
  <message>
   <source>Lock %1</source>
   <translation>Verrouiller %1</translation>
  </message>
  <message>
   <source>Lock: keeps this amount when sliders are reset or surprised, and when another picture comes</source>
   <translation>Verrou : garde cette valeur quand on réinitialise les curseurs ou les tire au hasard, et quand une autre image arrive</translation>
  </message>
 </context>
 <context>
  <name>AxisValues</name>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>a red fox; a blue fox</source>
   <translation>un renard roux; un renard bleu</translation>
  </message>
 </context>
 <context>
  <name>BatchGrid</name>
  <message>
   <source>At picture %1 of %2, seed %3</source>
   <translation>Sur l’image %1 de %2, graine %3</translation>
  </message>
  <message>
   <source>Click a picture to see it large, with its steps</source>
   <translation>Cliquer sur une image pour la voir en grand, avec ses étapes</translation>
  </message>
  <message>
   <source>Pictures painted together</source>
   <translation>Images peintes ensemble</translation>
  </message>
 </context>
 <context>
  <name>BlendPage</name>
  <message>
   <source>A becomes B and B becomes A (X)</source>
   <translation>A devient B et B devient A (X)</translation>
  </message>
  <message>
   <source>Hold a picture as A, then drop another: that is B.</source>
   <translation>Retenir une image comme A, puis en déposer une autre : c’est B.</translation>
  </message>
  <message>
   <source>Hold the picture on the canvas as A (A), or drop one here</source>
   <translation>Retenir l’image du canevas comme A (A), ou en déposer une ici</translation>
  </message>
  <message>
   <source>Keep picture</source>
   <translation>Garder l’image</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Mettre l’image de la poignée dans la galerie (K)</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Échanger</translation>
  </message>
  <message>
   <source>The picture on the canvas is B; drop another one here</source>
   <translation>L’image du canevas est B ; en déposer une autre ici</translation>
  </message>
 </context>
 <context>
  <name>BlendStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Faire glisser la poignée ; son image s’affiche en grand. Gauche et Droite la déplacent.</translation>
  </message>
  <message>
   <source>The way from A to B</source>
   <translation>Le trajet de A à B</translation>
  </message>
 </context>
 <context>
  <name>Branches</name>
  <message>
   <source>as it was</source>
   <translation>tel quel</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guidage</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>nouveau bruit</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>sans mots</translation>
  </message>
  <message>
   <source>without “%1”</source>
   <translation>sans « %1 »</translation>
  </message>
 </context>
 <context>
  <name>BranchesPage</name>
  <message>
   <source>Stop at a step, change words, guidance, sampler or style, and branch from there (B).</source>
   <translation>S’arrêter à une étape, changer les mots, le guidage, l’échantillonneur ou le style, et bifurquer à partir de là (B).</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>%1 picked</source>
   <translation>%1 choisis</translation>
  </message>
  <message>
   <source>%1 with edits not kept</source>
   <translation>%1 avec retouches non gardées</translation>
  </message>
  <message>
   <source>%1 · rests</source>
   <translation>%1 · en pause</translation>
  </message>
  <message>
   <source>A picture is being read</source>
   <translation>Une image est en cours de lecture</translation>
  </message>
  <message>
   <source>Back to the picture</source>
   <translation>Retour à l’image</translation>
  </message>
  <message>
   <source>Before the edits, while held</source>
   <translation>Avant les retouches (maintenir)</translation>
  </message>
  <message>
   <source>Before the sliders, while held</source>
   <translation>Avant les curseurs (maintenir)</translation>
  </message>
  <message>
   <source>Bringing the steps back …</source>
   <translation>Récupération des étapes…</translation>
  </message>
  <message>
   <source>Draw new faces, or drop a photograph here to find its face.</source>
   <translation>Dessinez de nouveaux visages, ou déposez ici une photo pour en retrouver le visage.</translation>
  </message>
  <message>
   <source>Drawing %1 of %2</source>
   <translation>Dessin %1 sur %2</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>Dessin…</translation>
  </message>
  <message>
   <source>Find the face in a picture (Ctrl+O)</source>
   <translation>Retrouver le visage d’une image (Ctrl+O)</translation>
  </message>
  <message>
   <source>First step; the finished picture</source>
   <translation>Première étape ; image terminée</translation>
  </message>
  <message>
   <source>From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, judge it, and use it in its tab. Nothing leaves this machine. The example learns small shapes, drawn on the spot, in two minutes.</source>
   <translation>À partir de vos images ou de vos textes, il apprend à reconstruire, à dessiner, à peindre ou à écrire. Vous le regardez apprendre, vous l’évaluez et vous l’utilisez dans son onglet. Rien ne quitte cette machine. L’exemple apprend en deux minutes de petites formes dessinées sur place.</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obtenir un modèle</translation>
  </message>
  <message>
   <source>Get one once, or add your own; after that everything works without a network.</source>
   <translation>Obtenez-en un une fois, ou ajoutez le vôtre ; ensuite, tout fonctionne sans réseau.</translation>
  </message>
  <message>
   <source>Get one once; after that everything works without a network.</source>
   <translation>Obtenez-en un une fois ; ensuite, tout fonctionne sans réseau.</translation>
  </message>
  <message>
   <source>Go on from a sample</source>
   <translation>Partir d’un échantillon</translation>
  </message>
  <message>
   <source>Grid: all faces (G)</source>
   <translation>Grille : tous les visages (G)</translation>
  </message>
  <message>
   <source>Keep the picked faces in the gallery (K)</source>
   <translation>Garder les visages choisis dans la galerie (K)</translation>
  </message>
  <message>
   <source>Kept in the gallery</source>
   <translation>Gardé dans la galerie</translation>
  </message>
  <message>
   <source>Loading the model …</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <source>Loupe and back</source>
   <translation>Loupe et retour</translation>
  </message>
  <message>
   <source>Loupe: one face, large (E)</source>
   <translation>Loupe : un visage, en grand (E)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Morph: the picture at the handle (M)</source>
   <translation>Morphing : l’image de la poignée (M)</translation>
  </message>
  <message>
   <source>Move the wipe; walk from sample to sample</source>
   <translation>Déplacer le volet ; passer d’un échantillon à l’autre</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Nouveaux visages</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Nouvel entraînement</translation>
  </message>
  <message>
   <source>No face model is here yet</source>
   <translation>Il n’y a pas encore de modèle de visages</translation>
  </message>
  <message>
   <source>No model for pictures is here yet</source>
   <translation>Il n’y a pas encore de modèle d’images</translation>
  </message>
  <message>
   <source>No model that paints is here yet</source>
   <translation>Il n’y a pas encore de modèle qui peint</translation>
  </message>
  <message>
   <source>No model that writes is here yet</source>
   <translation>Il n’y a pas encore de modèle qui écrit</translation>
  </message>
  <message>
   <source>Not painted yet</source>
   <translation>Pas encore peint</translation>
  </message>
  <message>
   <source>Other words for the one at the caret</source>
   <translation>D’autres mots pour celui du point d’insertion</translation>
  </message>
  <message>
   <source>Painting …</source>
   <translation>Peinture…</translation>
  </message>
  <message>
   <source>Pick nothing, go back</source>
   <translation>Ne rien choisir, revenir</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>Lecture de « %1 »…</translation>
  </message>
  <message>
   <source>Rebuilding …</source>
   <translation>Reconstruction…</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Retirer de la planche</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Réinitialiser les curseurs</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Réinitialiser le visage</translation>
  </message>
  <message>
   <source>Sketching …</source>
   <translation>Esquisse…</translation>
  </message>
  <message>
   <source>Something is being read or painted</source>
   <translation>Lecture ou peinture en cours</translation>
  </message>
  <message>
   <source>Step back and forth; walk from picture to picture</source>
   <translation>Une étape en avant ou en arrière ; passer d’une image à l’autre</translation>
  </message>
  <message>
   <source>The model is being loaded, or reads</source>
   <translation>Le modèle est en cours de chargement, ou lit</translation>
  </message>
  <message>
   <source>The queue rests: Play (P) goes on</source>
   <translation>La file est en pause : Lecture (P) la reprend</translation>
  </message>
  <message>
   <source>The search for a face</source>
   <translation>La recherche d’un visage</translation>
  </message>
  <message>
   <source>The sheet is empty</source>
   <translation>La planche est vide</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Entraîner votre propre modèle</translation>
  </message>
  <message>
   <source>Variations of the current face (V)</source>
   <translation>Variations du visage actuel (V)</translation>
  </message>
  <message>
   <source>Waits for its turn</source>
   <translation>Attend son tour</translation>
  </message>
  <message>
   <source>Walk from face to face</source>
   <translation>Passer d’un visage à l’autre</translation>
  </message>
  <message>
   <source>Watch it learn shapes</source>
   <translation>Le regarder apprendre des formes</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>Blend: the picture between A and B (B)</source>
   <translation>Fondu : l’image entre A et B (B)</translation>
  </message>
  <message>
   <source>Difference: bright where the two differ (D)</source>
   <translation>Différence : clair là où les deux diffèrent (D)</translation>
  </message>
  <message>
   <source>Draw from nothing (N)</source>
   <translation>Dessiner à partir de rien (N)</translation>
  </message>
  <message>
   <source>Framing: bring the face to the marks (F)</source>
   <translation>Cadrage : amener le visage sur les repères (F)</translation>
  </message>
  <message>
   <source>Hold this picture as A, the start of a blend (A)</source>
   <translation>Retenir cette image comme A, le début d’un fondu (A)</translation>
  </message>
  <message>
   <source>Keep what is shown in the gallery (K)</source>
   <translation>Garder ce qui est affiché dans la galerie (K)</translation>
  </message>
  <message>
   <source>Open a picture (Ctrl+O)</source>
   <translation>Ouvrir une image (Ctrl+O)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Côte à côte (S)</translation>
  </message>
  <message>
   <source>Wipe: original and result over each other (W)</source>
   <translation>Volet : l’original et le résultat l’un sur l’autre (W)</translation>
  </message>
 </context>
 <context>
  <name>CardDialog</name>
  <message>
   <source>About {name}</source>
   <translation>À propos de {name}</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>0 to 5</source>
   <translation>0 à 5</translation>
  </message>
  <message>
   <source>1024 pixels</source>
   <translation>1024 pixels</translation>
  </message>
  <message>
   <source>2048 pixels</source>
   <translation>2048 pixels</translation>
  </message>
  <message>
   <source>4096 pixels</source>
   <translation>4096 pixels</translation>
  </message>
  <message>
   <source>A copy of each, in a folder.</source>
   <translation>Une copie de chacun, dans un dossier.</translation>
  </message>
  <message>
   <source>As kept</source>
   <translation>Tel quel</translation>
  </message>
  <message>
   <source>As large as they are</source>
   <translation>À leur taille</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cameras and phones write into photographs where they were taken.</source>
   <translation>Appareils et téléphones écrivent dans les photos où elles ont été prises.</translation>
  </message>
  <message>
   <source>Everything: it can be made again</source>
   <translation>Tout : il peut être refait</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Invisible mark in AI-made pictures</source>
   <translation>Marque invisible dans les images créées par IA</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <source>Kind of table</source>
   <translation>Type de tableau</translation>
  </message>
  <message>
   <source>Longest side</source>
   <translation>Plus grand côté</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <source>Names under the pictures</source>
   <translation>Noms sous les images</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>One file that another Quartet takes in whole: with stars, tags, notes and descent.</source>
   <translation>Un fichier qu’un autre Quartet reprend en entier : avec étoiles, étiquettes, notes et filiation.</translation>
  </message>
  <message>
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <source>Put in what differs from item to item</source>
   <translation>Insérer ce qui diffère d’un élément à l’autre</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Planche</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Signed as well</source>
   <translation>Signé aussi</translation>
  </message>
  <message>
   <source>Small pictures with their names on A4 pages.</source>
   <translation>De petites images avec leur nom sur des pages A4.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>That it is AI-made, signed</source>
   <translation>Qu’il est créé par IA, signé</translation>
  </message>
  <message>
   <source>They tell</source>
   <translation>Elles disent</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Title of the first page</source>
   <translation>Titre de la première page</translation>
  </message>
  <message>
   <source>What copies tell</source>
   <translation>Ce que disent les copies</translation>
  </message>
  <message>
   <source>What is known of each, for a spreadsheet or a program.</source>
   <translation>Ce que l’on sait de chacun, pour un tableur ou un programme.</translation>
  </message>
  <message>
   <source>Without the place (GPS)</source>
   <translation>Sans le lieu (GPS)</translation>
  </message>
  <message>
   <source>Words, fields in braces, and “/” between folders</source>
   <translation>Des mots, des champs entre accolades, et « / » entre les dossiers</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>as in the gallery</source>
   <translation>comme dans la galerie</translation>
  </message>
  <message>
   <source>counts from 1</source>
   <translation>compte à partir de 1</translation>
  </message>
  <message>
   <source>its number in the gallery</source>
   <translation>son numéro dans la galerie</translation>
  </message>
  <message>
   <source>its seed</source>
   <translation>sa graine</translation>
  </message>
  <message>
   <source>picture, text …</source>
   <translation>image, texte…</translation>
  </message>
  <message>
   <source>red, orange …</source>
   <translation>rouge, orange…</translation>
  </message>
  <message>
   <source>what made it</source>
   <translation>ce qui l’a créé</translation>
  </message>
  <message>
   <source>what was asked of it</source>
   <translation>ce qui lui a été demandé</translation>
  </message>
 </context>
 <context>
  <name>CollectionRow</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>New collection …</source>
   <translation>Nouvelle collection…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Mettre dans une collection</translation>
  </message>
  <message>
   <source>Show the collection “{name}”. The cross takes this out of it.</source>
   <translation>Afficher la collection « {name} ». La croix l’en retire.</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Étoiles</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>{noun}, brought in</source>
   <translation>{noun}, par importation</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Changes when Quartet is started again</source>
   <translation>Change au prochain démarrage de Quartet</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Full-screen window</source>
   <translation>Fenêtre en plein écran</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Models …</source>
   <translation>Modèles…</translation>
  </message>
  <message>
   <source>Privacy …</source>
   <translation>Confidentialité…</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>File d’attente</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Recent and details</source>
   <translation>Récents et détails</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Réduire les animations</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Where a file comes from …</source>
   <translation>D’où vient un fichier…</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Esc)</translation>
  </message>
  <message>
   <source>Comparing {count}</source>
   <translation>Comparaison : {count}</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Aussi les réglages égaux</translation>
  </message>
  <message>
   <source>One at a time, to flip through with the arrows (O)</source>
   <translation>Un à la fois, à parcourir avec les flèches (O)</translation>
  </message>
  <message>
   <source>Show the settings (T)</source>
   <translation>Afficher les réglages (T)</translation>
  </message>
  <message>
   <source>Show the settings that are the same in all as well (E)</source>
   <translation>Afficher aussi les réglages identiques pour tous (E)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Côte à côte (S)</translation>
  </message>
  <message>
   <source>Wipe between two pictures of the same size (W)</source>
   <translation>Volet entre deux images de même taille (W)</translation>
  </message>
  <message>
   <source>Zoom, move and scroll all together (L)</source>
   <translation>Zoomer, déplacer et faire défiler tous ensemble (L)</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Bright where the two differ most</source>
   <translation>Clair là où les deux diffèrent le plus</translation>
  </message>
  <message>
   <source>The picture and its original</source>
   <translation>L’image et son original</translation>
  </message>
  <message>
   <source>The wipe stands at %1 %</source>
   <translation>Le volet est à %1 %</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <source>A page down</source>
   <translation>Une page vers le bas</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Une page vers le haut</translation>
  </message>
  <message>
   <source>All together, or each for itself</source>
   <translation>Tous ensemble, ou chacun à part</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Couleur : {colour}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Aussi les réglages égaux</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Ajuster ou 100 %</translation>
  </message>
  <message>
   <source>Further</source>
   <translation>Plus loin</translation>
  </message>
  <message>
   <source>Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings</source>
   <translation>Gauche et Droite le suivant  ·  molette plus près  ·  Z 100 %  ·  1 à 5 note  ·  6 à 9 couleur  ·  Del corbeille  ·  Backspace retire de la comparaison  ·  Return ouvre ses réglages</translation>
  </message>
  <message>
   <source>Move the wipe back far</source>
   <translation>Reculer beaucoup le volet</translation>
  </message>
  <message>
   <source>Move the wipe far</source>
   <translation>Avancer beaucoup le volet</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Plus près</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next, or move the wipe</source>
   <translation>Suivant, ou avancer le volet</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>Un à la fois</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Ouvrir avec ses réglages</translation>
  </message>
  <message>
   <source>Play or pause films</source>
   <translation>Lire les films ou les mettre en pause</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous, or move the wipe back</source>
   <translation>Précédent, ou reculer le volet</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Noter {n}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Défiler vers le bas</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Défiler vers le haut</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <translation>Afficher les réglages</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Take out of the comparison</source>
   <translation>Retirer de la comparaison</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Wipe between two</source>
   <translation>Volet entre deux</translation>
  </message>
 </context>
 <context>
  <name>Compared</name>
  <message>
   <source>Begins with</source>
   <translation>Part de</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Commencé</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Data hash (SHA-256)</source>
   <translation>Empreinte des données (SHA-256)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>Perte, validation</translation>
  </message>
  <message>
   <source>Lowest loss</source>
   <translation>Perte la plus basse</translation>
  </message>
  <message>
   <source>Lowest loss, held out</source>
   <translation>Perte la plus basse, validation</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Of them for judging</source>
   <translation>Dont pour l’évaluation</translation>
  </message>
  <message>
   <source>Pictures or texts</source>
   <translation>Images ou textes</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Entraîné</translation>
  </message>
  <message>
   <source>collection {collection}</source>
   <translation>collection {collection}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>the recipe's own</source>
   <translation>celles de la recette</translation>
  </message>
 </context>
 <context>
  <name>ComparingPage</name>
  <message>
   <source>%1 are compared at most; %2 more are left out.</source>
   <translation>On en compare %1 au plus ; %2 autres sont laissés de côté.</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>Courbes</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>Aussi les réglages égaux</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Selon les étapes</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Selon le temps d’entraînement</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Settings and figures</source>
   <translation>Réglages et mesures</translation>
  </message>
  <message>
   <source>Show what is the same for all as well</source>
   <translation>Afficher aussi ce qui est pareil pour tous</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>L’axe sur lequel les courbes sont tracées</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message>
   <source>%1 characters</source>
   <translation>%1 caractères</translation>
  </message>
  <message>
   <source>%1 ends</source>
   <translation>%1 bouts</translation>
  </message>
  <message>
   <source>%1 entries</source>
   <translation>%1 entrées</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 fichiers</translation>
  </message>
  <message>
   <source>%1 groups</source>
   <translation>%1 groupes</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 éléments</translation>
  </message>
  <message>
   <source>%1 jobs</source>
   <translation>%1 tâches</translation>
  </message>
  <message>
   <source>%1 kept groups</source>
   <translation>%1 groupes gardés</translation>
  </message>
  <message>
   <source>%1 other files</source>
   <translation>%1 autres fichiers</translation>
  </message>
  <message>
   <source>%1 passages</source>
   <translation>%1 passages</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 images</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 morceaux</translation>
  </message>
  <message>
   <source>%1 prompts</source>
   <translation>%1 prompts</translation>
  </message>
  <message>
   <source>%1 roads</source>
   <translation>%1 chemins</translation>
  </message>
  <message>
   <source>%1 runs</source>
   <translation>%1 entraînements</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 textes</translation>
  </message>
  <message>
   <source>%1 variants</source>
   <translation>%1 variantes</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 versions</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 mots</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 caractère</translation>
  </message>
  <message>
   <source>1 end</source>
   <translation>1 bout</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 entrée</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 fichier</translation>
  </message>
  <message>
   <source>1 group</source>
   <translation>1 groupe</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 élément</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 tâche</translation>
  </message>
  <message>
   <source>1 kept group</source>
   <translation>1 groupe gardé</translation>
  </message>
  <message>
   <source>1 other file</source>
   <translation>1 autre fichier</translation>
  </message>
  <message>
   <source>1 passage</source>
   <translation>1 passage</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 image</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 morceau</translation>
  </message>
  <message>
   <source>1 prompt</source>
   <translation>1 prompt</translation>
  </message>
  <message>
   <source>1 road</source>
   <translation>1 chemin</translation>
  </message>
  <message>
   <source>1 run</source>
   <translation>1 entraînement</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 texte</translation>
  </message>
  <message>
   <source>1 variant</source>
   <translation>1 variante</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 version</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 mot</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Hide report</source>
   <translation>Masquer le rapport</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Afficher le rapport</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Something went wrong in Quartet</source>
   <translation>Un problème est survenu dans Quartet</translation>
  </message>
  <message>
   <source>The report holds versions and places in the code, no pictures and no prompts. It is in {0}</source>
   <translation>Le rapport contient des versions et des endroits du code, ni images ni prompts. Il se trouve dans {0}</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What you have made is safe in the gallery, and you can go on working. If it happens again, send this report to its makers: nothing is sent by itself.</source>
   <translation>C’est une erreur du programme, pas la vôtre. Ce que vous avez créé est à l’abri dans la galerie, et vous pouvez continuer à travailler. Si cela se reproduit, envoyez ce rapport aux auteurs : rien n’est envoyé automatiquement.</translation>
  </message>
 </context>
 <context>
  <name>CropGrid</name>
  <message>
   <source>Pictures of the data</source>
   <translation>Images des données</translation>
  </message>
 </context>
 <context>
  <name>DataField</name>
  <message>
   <source>A folder</source>
   <translation>Un dossier</translation>
  </message>
  <message>
   <source>Another folder; folders in it are looked through, too</source>
   <translation>Un autre dossier ; ses sous-dossiers sont parcourus aussi</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Collection “%1”</source>
   <translation>Collection « %1 »</translation>
  </message>
  <message>
   <source>Folder “%1”</source>
   <translation>Dossier « %1 »</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>Learn from a folder</source>
   <translation>Apprendre d’un dossier</translation>
  </message>
 </context>
 <context>
  <name>DataOverview</name>
  <message>
   <source>%1 others</source>
   <translation>%1 autres</translation>
  </message>
  <message>
   <source>(uppermost folder)</source>
   <translation>(dossier racine)</translation>
  </message>
  <message>
   <source>A painter learns these names as words.</source>
   <translation>Un peintre apprend ces noms comme des mots.</translation>
  </message>
  <message>
   <source>AI-made by {name}; its licence is not known any more</source>
   <translation>Créé par IA avec {name} ; sa licence n’est plus connue</translation>
  </message>
  <message>
   <source>AI-made by {name}; its terms Quartet does not know</source>
   <translation>Créé par IA avec {name} ; Quartet ne connaît pas ses conditions</translation>
  </message>
  <message>
   <source>AI-made by {name}; licence {licence}</source>
   <translation>Créé par IA avec {name} ; licence {licence}</translation>
  </message>
  <message>
   <source>How the texts begin</source>
   <translation>Le début des textes</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Genres</translation>
  </message>
  <message>
   <source>Kinds, by folder</source>
   <translation>Genres, par dossier</translation>
  </message>
  <message>
   <source>Letters a text</source>
   <translation>Lettres par texte</translation>
  </message>
  <message>
   <source>Lightness</source>
   <translation>Luminosité</translation>
  </message>
  <message>
   <source>More is left out than kept: look at the reasons under “Left out”.</source>
   <translation>Plus de fichiers sont écartés que gardés : voir les raisons sous « Écartés ».</translation>
  </message>
  <message>
   <source>Most are of one kind, “%1”: the others will be learned badly.</source>
   <translation>La plupart sont d’un seul genre, « %1 » : les autres seront mal appris.</translation>
  </message>
  <message>
   <source>Shorter side in pixels</source>
   <translation>Petit côté en pixels</translation>
  </message>
  <message>
   <source>Show them as they are learned</source>
   <translation>Les afficher tels qu’ils sont appris</translation>
  </message>
  <message>
   <source>The middle square of each, at the size that is trained on</source>
   <translation>Le carré central de chacune, à la taille de l’entraînement</translation>
  </message>
  <message>
   <source>What is seen of the pictures</source>
   <translation>Ce qui est vu des images</translation>
  </message>
  <message>
   <source>What the files are used for</source>
   <translation>À quoi servent les fichiers</translation>
  </message>
  <message>
   <source>Who made them</source>
   <translation>Qui les a faits</translation>
  </message>
  <message>
   <source>below {edge}</source>
   <translation>moins de {edge}</translation>
  </message>
  <message>
   <source>brought in from outside; whose they are Quartet does not know</source>
   <translation>importé de l’extérieur ; Quartet ne sait pas à qui cela appartient</translation>
  </message>
  <message>
   <source>from {edge}</source>
   <translation>à partir de {edge}</translation>
  </message>
  <message>
   <source>kept for judging</source>
   <translation>gardés pour l’évaluation</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>écartés</translation>
  </message>
  <message>
   <source>the uppermost folder</source>
   <translation>le dossier racine</translation>
  </message>
  <message>
   <source>to learn from</source>
   <translation>pour apprendre</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>%1, data card</source>
   <translation>%1, fiche de données</translation>
  </message>
  <message>
   <source>A folder or a collection of your gallery is looked through here before anything is learned: what can be used, what not and why. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Un dossier ou une collection de votre galerie est parcouru ici avant que quoi que ce soit soit appris : ce qui peut servir, ce qui ne le peut pas et pourquoi. Rien n’est modifié, et rien ne quitte cette machine.</translation>
  </message>
  <message>
   <source>Choose what it learns from</source>
   <translation>Choisir de quoi il apprend</translation>
  </message>
  <message>
   <source>Left out  %1</source>
   <translation>Écartés  %1</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Revérifier</translation>
  </message>
  <message>
   <source>Look through the files again</source>
   <translation>Parcourir à nouveau les fichiers</translation>
  </message>
  <message>
   <source>Not looked through yet</source>
   <translation>Pas encore parcouru</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Put pictures or texts there, then look again; or choose another one.</source>
   <translation>Mettez-y des images ou des textes, puis revérifiez ; ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The card is written: “%1”.</source>
   <translation>La fiche est écrite : « %1 ».</translation>
  </message>
  <message>
   <source>The recipe brings its own data</source>
   <translation>La recette apporte ses propres données</translation>
  </message>
  <message>
   <source>What it learns from is fetched or drawn; its card says which data these are.</source>
   <translation>Ce dont il apprend est téléchargé ou dessiné ; sa fiche dit de quelles données il s’agit.</translation>
  </message>
  <message>
   <source>When the run has begun, what it learns from is shown here.</source>
   <translation>Quand l’entraînement aura commencé, ce dont il apprend s’affichera ici.</translation>
  </message>
  <message>
   <source>Write a card: a text about these data for whoever gets the model</source>
   <translation>Écrire une fiche : un texte sur ces données pour qui recevra le modèle</translation>
  </message>
  <message>
   <source>Write card</source>
   <translation>Écrire la fiche</translation>
  </message>
  <message>
   <source>You stopped the look through your files</source>
   <translation>Vous avez arrêté le parcours de vos fichiers</translation>
  </message>
  <message>
   <source>the collection</source>
   <translation>la collection</translation>
  </message>
  <message>
   <source>{count} left out</source>
   <translation>{count} écartés</translation>
  </message>
  <message>
   <source>“%1” is empty</source>
   <translation>« %1 » est vide</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>AI-made {kind}</source>
   <translation>Par IA : {kind}</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Brought in {kind}</source>
   <translation>Par importation : {kind}</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Cliquer pour renommer</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Copier les réglages</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Copier les mots</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Go on from this in another tab; what comes of it descends from it</source>
   <translation>Continuer à partir de là dans un autre onglet ; ce qui en vient en descend</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Look at them side by side (C)</source>
   <translation>Les regarder côte à côte (C)</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nothing picked</source>
   <translation>Rien de choisi</translation>
  </message>
  <message>
   <source>Open it in its tab, to go on from it</source>
   <translation>L’ouvrir dans son onglet, pour continuer à partir de là</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Ouvrir les réglages</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Pick something to see how it was made.</source>
   <translation>Choisissez un élément pour voir comment il a été créé.</translation>
  </message>
  <message>
   <source>Queue the same request once more: the same bytes on the same device</source>
   <translation>Remettre la même demande dans la file : les mêmes octets sur le même appareil</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Envoyer vers</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The settings are on the clipboard, as JSON.</source>
   <translation>Les réglages sont dans le presse-papiers, en JSON.</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>Sélection : {count}</translation>
  </message>
 </context>
 <context>
  <name>DeviceIndicator</name>
  <message>
   <source>Loading {name} …</source>
   <translation>Chargement de {name}…</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Mémoire utilisée</translation>
  </message>
  <message>
   <source>{name} was loaded in {time}.</source>
   <translation>{name} a été chargé en {time}.</translation>
  </message>
  <message>
   <source>{name} was loaded.</source>
   <translation>{name} a été chargé.</translation>
  </message>
  <message>
   <source>{used} of {total} in use</source>
   <translation>{used} sur {total} utilisés</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guidage</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Créé par</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>Négatif</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Échantillonneur</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>{role} put in</source>
   <translation>Entrée : {role}</translation>
  </message>
 </context>
 <context>
  <name>Diffusion</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>Étape %1 sur %2</translation>
  </message>
  <message>
   <source>branch at step %1</source>
   <translation>branche à l’étape %1</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>graine %1</translation>
  </message>
  <message>
   <source>t %1 · %2 % noise</source>
   <translation>t %1 · %2 % de bruit</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>sans mots</translation>
  </message>
 </context>
 <context>
  <name>DiffusionBar</name>
  <message>
   <source>All pictures that were painted together (A)</source>
   <translation>Toutes les images peintes ensemble (A)</translation>
  </message>
  <message>
   <source>Enlarge it to four times its size, with new detail (U)</source>
   <translation>L’agrandir quatre fois, avec de nouveaux détails (U)</translation>
  </message>
  <message>
   <source>More like this: variations, next seeds</source>
   <translation>D’autres comme celle-ci : variations, graines suivantes</translation>
  </message>
  <message>
   <source>Noisy picture, what the model sees in it, and noise (X)</source>
   <translation>L’image bruitée, ce que le modèle y voit, et le bruit (X)</translation>
  </message>
  <message>
   <source>Open a picture to paint over (Ctrl+O)</source>
   <translation>Ouvrir une image à repeindre (Ctrl+O)</translation>
  </message>
  <message>
   <source>Paint over this picture	O</source>
   <translation>Repeindre cette image	O</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Mêmes mots, graines suivantes	N</translation>
  </message>
  <message>
   <source>Take its words and settings over into the form (T)</source>
   <translation>Reprendre ses mots et réglages dans le formulaire (T)</translation>
  </message>
  <message>
   <source>The finished picture (X)</source>
   <translation>L’image terminée (X)</translation>
  </message>
  <message>
   <source>The grid over two settings (H)</source>
   <translation>La grille de deux réglages (H)</translation>
  </message>
  <message>
   <source>Variations of this picture	V</source>
   <translation>Variations de cette image	V</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath (M)</source>
   <translation>Où peindre dans l’image du dessous (M)</translation>
  </message>
 </context>
 <context>
  <name>DiffusionCommands</name>
  <message>
   <source>A finished picture can be enlarged.</source>
   <translation>Une image terminée peut être agrandie.</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Bifurquer</translation>
  </message>
  <message>
   <source>Choose words that it completes, or get the reader.</source>
   <translation>Choisissez des mots qu’il complète, ou obtenez le lecteur.</translation>
  </message>
  <message>
   <source>Choose words that it completes.</source>
   <translation>Choisissez des mots qu’il complète.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Film settings</source>
   <translation>Réglages du film</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>Grid settings</source>
   <translation>Réglages de la grille</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>Next seeds</source>
   <translation>Graines suivantes</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Peindre</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Image « %1 »</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>Retirer l’image</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Switch branch</source>
   <translation>Changer de branche</translation>
  </message>
  <message>
   <source>Take over a cell</source>
   <translation>Reprendre une case</translation>
  </message>
  <message>
   <source>Take over settings</source>
   <translation>Reprendre les réglages</translation>
  </message>
  <message>
   <source>That is more than a prompt can be: it got the beginning.</source>
   <translation>C’est plus long qu’un prompt ne peut l’être : seul le début a été pris.</translation>
  </message>
  <message>
   <source>This is painted already: change something, or take another seed.</source>
   <translation>C’est déjà peint : changez quelque chose ou prenez une autre graine.</translation>
  </message>
  <message>
   <source>This model does not know %1 by heart.</source>
   <translation>Ce modèle ne connaît pas %1 par cœur.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variations</translation>
  </message>
  <message>
   <source>Variations are made of a finished picture.</source>
   <translation>Les variations se font à partir d’une image terminée.</translation>
  </message>
  <message>
   <source>Words of “%1”</source>
   <translation>Mots de « %1 »</translation>
  </message>
 </context>
 <context>
  <name>DiffusionProblemPage</name>
  <message>
   <source>This could not be painted</source>
   <translation>Cela n’a pas pu être peint</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>DiffusionStartPage</name>
  <message>
   <source>Paints it now</source>
   <translation>Le peint tout de suite</translation>
  </message>
  <message>
   <source>Say what to paint</source>
   <translation>Dire quoi peindre</translation>
  </message>
  <message>
   <source>Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step. Drop a picture to paint over it.</source>
   <translation>Tapez quelques mots à gauche et appuyez sur Ctrl+Enter : une image sort du bruit, étape par étape. Déposez une image pour la repeindre.</translation>
  </message>
 </context>
 <context>
  <name>DiffusionTab</name>
  <message>
   <source>All pictures painted together</source>
   <translation>Toutes les images peintes ensemble</translation>
  </message>
  <message>
   <source>Branch from this step</source>
   <translation>Bifurquer à cette étape</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Branches</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Copier ce qui est affiché</translation>
  </message>
  <message>
   <source>Enlarge four times	U</source>
   <translation>Agrandir quatre fois	U</translation>
  </message>
  <message>
   <source>Enlarge it four times</source>
   <translation>L’agrandir quatre fois</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Grid over two settings</source>
   <translation>Grille de deux réglages</translation>
  </message>
  <message>
   <source>Open a picture to paint over</source>
   <translation>Ouvrir une image à repeindre</translation>
  </message>
  <message>
   <source>Open a picture to paint over …</source>
   <translation>Ouvrir une image à repeindre…</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Peindre</translation>
  </message>
  <message>
   <source>Paint from its words</source>
   <translation>Peindre d’après ses mots</translation>
  </message>
  <message>
   <source>Paint over it</source>
   <translation>La repeindre</translation>
  </message>
  <message>
   <source>Paint over it	O</source>
   <translation>La repeindre	O</translation>
  </message>
  <message>
   <source>Paint over the picture</source>
   <translation>Repeindre l’image</translation>
  </message>
  <message>
   <source>Paint over the picture in the clipboard</source>
   <translation>Repeindre l’image du presse-papiers</translation>
  </message>
  <message>
   <source>Paint what the form says, and keep it (Ctrl+Enter)</source>
   <translation>Peindre ce que dit le formulaire, et le garder (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Play, or rest after this step</source>
   <translation>Lecture, ou pause après cette étape</translation>
  </message>
  <message>
   <source>Same words, next seeds</source>
   <translation>Mêmes mots, graines suivantes</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Mêmes mots, graines suivantes	N</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Take its words and settings over</source>
   <translation>Reprendre ses mots et réglages</translation>
  </message>
  <message>
   <source>Take over settings	T</source>
   <translation>Reprendre les réglages	T</translation>
  </message>
  <message>
   <source>The finished picture, or its steps</source>
   <translation>L’image terminée, ou ses étapes</translation>
  </message>
  <message>
   <source>The sheet of the grid</source>
   <translation>La planche de la grille</translation>
  </message>
  <message>
   <source>Variations	V</source>
   <translation>Variations	V</translation>
  </message>
  <message>
   <source>Variations of the picture</source>
   <translation>Variations de l’image</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath</source>
   <translation>Où peindre dans l’image du dessous</translation>
  </message>
 </context>
 <context>
  <name>DirectionKeeping</name>
  <message>
   <source>Draw a face first: it stands for the direction in the gallery.</source>
   <translation>Dessinez d’abord un visage : il représentera la direction dans la galerie.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>« %1 » est dans la galerie.</translation>
  </message>
 </context>
 <context>
  <name>DirectionRow</name>
  <message>
   <source>From “%1” to “%2”, in standard deviations. Double-click to reset.</source>
   <translation>De « %1 » à « %2 », en écarts types. Double-cliquer pour réinitialiser.</translation>
  </message>
  <message>
   <source>Layers, rename, share …</source>
   <translation>Couches, renommer, partager…</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Plus sur %1</translation>
  </message>
  <message>
   <source>colour &amp; light</source>
   <translation>couleur &amp; lumière</translation>
  </message>
  <message>
   <source>features</source>
   <translation>traits</translation>
  </message>
  <message>
   <source>pose &amp; shape</source>
   <translation>pose &amp; forme</translation>
  </message>
 </context>
 <context>
  <name>DirectionShelf</name>
  <message>
   <source>Delete direction</source>
   <translation>Supprimer la direction</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Trouver des directions</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Importer une direction</translation>
  </message>
  <message>
   <source>Rename direction</source>
   <translation>Renommer la direction</translation>
  </message>
  <message>
   <source>Save direction</source>
   <translation>Enregistrer la direction</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Enregistré sous le nom %1.</translation>
  </message>
 </context>
 <context>
  <name>Directions</name>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Arrière-plan</translation>
  </message>
  <message>
   <source>Beard</source>
   <translation>Barbe</translation>
  </message>
  <message>
   <source>Curls</source>
   <translation>Boucles</translation>
  </message>
  <message>
   <source>Fringe</source>
   <translation>Frange</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Glasses</source>
   <translation>Lunettes</translation>
  </message>
  <message>
   <source>Hair colour</source>
   <translation>Couleur des cheveux</translation>
  </message>
  <message>
   <source>Hair length</source>
   <translation>Longueur des cheveux</translation>
  </message>
  <message>
   <source>Hat</source>
   <translation>Chapeau</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Lumière</translation>
  </message>
  <message>
   <source>Smile</source>
   <translation>Sourire</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>Inclinaison</translation>
  </message>
  <message>
   <source>Tint</source>
   <translation>Teinte</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <source>Warmth</source>
   <translation>Chaleur</translation>
  </message>
  <message>
   <source>bare head</source>
   <translation>tête nue</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>barbu</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>menton baissé</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>menton levé</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>froid</translation>
  </message>
  <message>
   <source>cooler</source>
   <translation>plus froid</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>bouclés</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>darker</source>
   <translation>plus sombre</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>féminin</translation>
  </message>
  <message>
   <source>free forehead</source>
   <translation>front dégagé</translation>
  </message>
  <message>
   <source>fringe</source>
   <translation>frange</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>de la gauche</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>de la droite</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>chapeau</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>plus clair</translation>
  </message>
  <message>
   <source>long</source>
   <translation>longs</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>magenta</translation>
  </message>
  <message>
   <source>masculine</source>
   <translation>masculin</translation>
  </message>
  <message>
   <source>older</source>
   <translation>plus âgé</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>sérieux</translation>
  </message>
  <message>
   <source>shaven</source>
   <translation>rasé</translation>
  </message>
  <message>
   <source>short</source>
   <translation>courts</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>souriant</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>raides</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>vers la gauche</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>vers la droite</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>chaud</translation>
  </message>
  <message>
   <source>warmer</source>
   <translation>plus chaud</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
  </message>
  <message>
   <source>without</source>
   <translation>sans</translation>
  </message>
  <message>
   <source>younger</source>
   <translation>plus jeune</translation>
  </message>
 </context>
 <context>
  <name>DirectionsPanel</name>
  <message>
   <source>%1 faces</source>
   <translation>%1 visages</translation>
  </message>
  <message>
   <source>Change the face</source>
   <translation>Modifier le visage</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>Couleur et lumière</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Traits</translation>
  </message>
  <message>
   <source>Find directions (PCA) …</source>
   <translation>Trouver des directions (PCA)…</translation>
  </message>
  <message>
   <source>Find directions …</source>
   <translation>Trouver des directions…</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Importer une direction</translation>
  </message>
  <message>
   <source>Import from a file …</source>
   <translation>Importer un fichier…</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Garder dans la galerie</translation>
  </message>
  <message>
   <source>Looks at thousands of faces for the ways in which they differ most (PCA).</source>
   <translation>Regarde des milliers de visages pour trouver ce qui les distingue le plus (PCA).</translation>
  </message>
  <message>
   <source>Name of the copy:</source>
   <translation>Nom de la copie :</translation>
  </message>
  <message>
   <source>Name of the direction:</source>
   <translation>Nom de la direction :</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Nouvelle direction de A à B…</translation>
  </message>
  <message>
   <source>New directions</source>
   <translation>Nouvelles directions</translation>
  </message>
  <message>
   <source>Pick two faces first: the slider leads from the first to the second.</source>
   <translation>Choisissez d’abord deux visages : le curseur mène du premier au second.</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Pose et forme</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset all: the face as it was drawn (Backspace)</source>
   <translation>Tout réinitialiser : le visage tel qu’il a été dessiné (Backspace)</translation>
  </message>
  <message>
   <source>Save as my own</source>
   <translation>Enregistrer comme mienne</translation>
  </message>
  <message>
   <source>Save as my own …</source>
   <translation>Enregistrer comme mienne…</translation>
  </message>
  <message>
   <source>Share as a file …</source>
   <translation>Partager en fichier…</translation>
  </message>
  <message>
   <source>Share direction</source>
   <translation>Partager la direction</translation>
  </message>
  <message>
   <source>What a direction changes</source>
   <translation>Ce que change une direction</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Ce qu’elle change</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>A folder …</source>
   <translation>Un dossier…</translation>
  </message>
  <message>
   <source>Add a folder of documents</source>
   <translation>Ajouter un dossier de documents</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>Add or drop texts, Markdown, PDF files, or a folder of them.</source>
   <translation>Ajoutez ou déposez des textes, des fichiers Markdown ou PDF, ou un dossier qui en contient.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Bring back {n} left out</source>
   <translation>Remettre {n} écartés</translation>
  </message>
  <message>
   <source>By meaning: {left} still to read</source>
   <translation>Par le sens : encore {left} à lire</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Documents ({kinds})</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Find by meaning, too …</source>
   <translation>Chercher aussi par le sens…</translation>
  </message>
  <message>
   <source>Get the model that reads sentences: it finds what is said in other words.</source>
   <translation>Obtenir le modèle qui lit les phrases : il trouve ce qui est dit avec d’autres mots.</translation>
  </message>
  <message>
   <source>Goes before the text:</source>
   <translation>Placé avant le texte :</translation>
  </message>
  <message>
   <source>How many passages go before the text; each has about 150 words.</source>
   <translation>Combien de passages se placent avant le texte ; chacun compte environ 150 mots.</translation>
  </message>
  <message>
   <source>Look for changes</source>
   <translation>Chercher les changements</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Nothing here fits the text yet.</source>
   <translation>Rien ici ne correspond encore au texte.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Passages of your documents that fit what you write are put before it, and shown here. Nothing leaves this computer.</source>
   <translation>Les passages de vos documents qui correspondent à ce que vous écrivez sont placés avant, et affichés ici. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Lecture de {name}</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Arrêter la lecture</translation>
  </message>
  <message>
   <source>Take off “{name}”</source>
   <translation>Retirer « {name} »</translation>
  </message>
  <message>
   <source>Use my documents</source>
   <translation>Utiliser mes documents</translation>
  </message>
 </context>
 <context>
  <name>DoubleCard</name>
  <message>
   <source>Keep {name}, {facts}</source>
   <translation>Garder {name}, {facts}</translation>
  </message>
  <message>
   <source>{name}
Keep this one</source>
   <translation>{name}
Garder celle-ci</translation>
  </message>
 </context>
 <context>
  <name>DoubleRow</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Keep all</source>
   <translation>Tout garder</translation>
  </message>
  <message>
   <source>Put all but the chosen one into the trash</source>
   <translation>Mettre à la corbeille toutes sauf celle choisie</translation>
  </message>
 </context>
 <context>
  <name>DoublesPage</name>
  <message>
   <source>1 picture was not looked at yet; that goes on while nothing is made.</source>
   <translation>1 image n’a pas encore été regardée ; cela continue quand rien n’est en cours de création.</translation>
  </message>
  <message>
   <source>Among the pictures that were looked at so far no two are nearly the same.</source>
   <translation>Parmi les images regardées jusqu’ici, il n’y en a pas deux presque identiques.</translation>
  </message>
  <message>
   <source>Comparing pictures</source>
   <translation>Comparaison des images</translation>
  </message>
  <message>
   <source>Everything on this page that is not marked; Undo brings it back.</source>
   <translation>Tout ce qui n’est pas marqué sur cette page ; Annuler le ramène.</translation>
  </message>
  <message>
   <source>Groups of which you kept all are shown as others are</source>
   <translation>Les groupes entièrement gardés sont montrés comme les autres</translation>
  </message>
  <message>
   <source>Keep near-duplicates</source>
   <translation>Garder les quasi-doublons</translation>
  </message>
  <message>
   <source>Look at {count} again</source>
   <translation>Revoir {count}</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Quasi-doublons</translation>
  </message>
  <message>
   <source>No near-duplicates</source>
   <translation>Aucun quasi-doublon</translation>
  </message>
  <message>
   <source>No two pictures here are nearly the same.</source>
   <translation>Il n’y a pas ici deux images presque identiques.</translation>
  </message>
  <message>
   <source>Of each group the marked one stays. Click another to keep that instead.</source>
   <translation>De chaque groupe, l’image marquée reste. Cliquez sur une autre pour la garder à la place.</translation>
  </message>
  <message>
   <source>Put all but the best into the trash</source>
   <translation>Mettre à la corbeille toutes sauf la meilleure</translation>
  </message>
  <message>
   <source>Show more ({hidden} left)</source>
   <translation>En afficher plus (encore {hidden})</translation>
  </message>
  <message>
   <source>Show more groups</source>
   <translation>Afficher plus de groupes</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>Cela prend un moment.</translation>
  </message>
  <message>
   <source>Trash {count}</source>
   <translation>À la corbeille : {count}</translation>
  </message>
  <message>
   <source>You kept all that are nearly the same.</source>
   <translation>Tout ce qui est presque identique a été gardé.</translation>
  </message>
  <message>
   <source>{share} % of the comparing is done.</source>
   <translation>{share} % de la comparaison est fait.</translation>
  </message>
  <message>
   <source>{unseen} pictures were not looked at yet; that goes on while nothing is made.</source>
   <translation>{unseen} images n’ont pas encore été regardées ; cela continue quand rien n’est en cours de création.</translation>
  </message>
 </context>
 <context>
  <name>DoublesRow</name>
  <message>
   <source>Trash the other</source>
   <translation>L’autre à la corbeille</translation>
  </message>
  <message>
   <source>Trash the other {count}</source>
   <translation>Les {count} autres à la corbeille</translation>
  </message>
 </context>
 <context>
  <name>DraftForm</name>
  <message>
   <source>%1 pixels</source>
   <translation>%1 pixels</translation>
  </message>
  <message>
   <source>%1 tokens</source>
   <translation>%1 tokens</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 heure</translation>
  </message>
  <message>
   <source>A model that knows something already learns faster, and needs fewer pictures.</source>
   <translation>Un modèle qui sait déjà quelque chose apprend plus vite et demande moins d’images.</translation>
  </message>
  <message>
   <source>As long as it takes</source>
   <translation>Le temps qu’il faut</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>How it learns, and what it becomes.</source>
   <translation>Comment il apprend, et ce qu’il devient.</translation>
  </message>
  <message>
   <source>It ends after so many minutes of learning; pauses do not count.</source>
   <translation>Il s’arrête après ce nombre de minutes d’apprentissage ; les pauses ne comptent pas.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing of it leaves this machine.</source>
   <translation>Rien n’en quitte cette machine.</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The kind of network that learns.</source>
   <translation>Le type de réseau qui apprend.</translation>
  </message>
  <message>
   <source>The run and the model are called so.</source>
   <translation>L’entraînement et le modèle portent ce nom.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>What one picture is cut to, or how far back a text is read. Larger takes longer.</source>
   <translation>La taille à laquelle une image est recadrée, ou jusqu’où un texte est relu en arrière. Plus c’est grand, plus c’est long.</translation>
  </message>
  <message>
   <source>{hours} hours</source>
   <translation>{hours} heures</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} minutes</translation>
  </message>
 </context>
 <context>
  <name>DroppedModel</name>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>Pourquoi il est écarté</translation>
  </message>
 </context>
 <context>
  <name>DroppedPage</name>
  <message>
   <source>Every file can be used.</source>
   <translation>Tous les fichiers peuvent servir.</translation>
  </message>
  <message>
   <source>Nothing is left out</source>
   <translation>Rien n’est écarté</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>What is left out</source>
   <translation>Ce qui est écarté</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tout</translation>
  </message>
  <message>
   <source>beyond the limit</source>
   <translation>au-delà de la limite</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagé</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>loop of links</source>
   <translation>boucle de liens</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>quasi-copie</translation>
  </message>
  <message>
   <source>other kind of file</source>
   <translation>autre type de fichier</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>trop grand</translation>
  </message>
  <message>
   <source>too narrow</source>
   <translation>trop étroit</translation>
  </message>
  <message>
   <source>too small</source>
   <translation>trop petit</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>illisible</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Stopped: {count} of {all} changed.</source>
   <translation>Arrêté. Modifié : {count} sur {all}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{what}: {count}.</source>
   <translation>{what} : {count}.</translation>
  </message>
 </context>
 <context>
  <name>EndSlot</name>
  <message>
   <source>Picture %1</source>
   <translation>Image %1</translation>
  </message>
 </context>
 <context>
  <name>Enlarging</name>
  <message>
   <source>“%1” is being enlarged by “%2”.</source>
   <translation>« %1 » est en cours d’agrandissement par « %2 ».</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>0.6 to 1 is usual.</source>
   <translation>De 0.6 à 1 est habituel.</translation>
  </message>
  <message>
   <source>1 file is left out: the reason stands beside.</source>
   <translation>1 fichier est écarté : voir à côté pourquoi.</translation>
  </message>
  <message>
   <source>1 picture to learn from is too few: {fewest} are needed.</source>
   <translation>1 image dont apprendre, c’est trop peu : il en faut {fewest}.</translation>
  </message>
  <message>
   <source>A LoRA file that this was made with is not there (any more).</source>
   <translation>Un fichier LoRA avec lequel cela a été créé n’est pas (ou plus) là.</translation>
  </message>
  <message>
   <source>A LoRA is trained with the package “peft”, which is not installed.</source>
   <translation>Un LoRA s’entraîne avec le paquet « peft », qui n’est pas installé.</translation>
  </message>
  <message>
   <source>A LoRA's weight lies in [-2, 2], not at {number}.</source>
   <translation>Le poids d’un LoRA se situe dans [-2, 2], pas à {number}.</translation>
  </message>
  <message>
   <source>A batch cannot be computed in {pieces} parts.</source>
   <translation>Un lot ne peut pas être calculé en {pieces} parties.</translation>
  </message>
  <message>
   <source>A batch of {rows} cannot be divided evenly: {parts} {among}.</source>
   <translation>Un lot de {rows} ne peut pas être divisé en parts égales : {parts} {among}.</translation>
  </message>
  <message>
   <source>A brace in the name has no other half.</source>
   <translation>Une accolade du nom est seule.</translation>
  </message>
  <message>
   <source>A branch must begin at a step of the run, after the first.</source>
   <translation>Une branche doit commencer à une étape du calcul, après la première.</translation>
  </message>
  <message>
   <source>A direction's name has 1 to {name_length} characters.</source>
   <translation>Le nom d’une direction a de 1 à {name_length} caractères.</translation>
  </message>
  <message>
   <source>A fetched archive holds far more than it should.</source>
   <translation>Une archive téléchargée contient bien plus qu’elle ne le devrait.</translation>
  </message>
  <message>
   <source>A file of {info} is missing.</source>
   <translation>Il manque un fichier de {info}.</translation>
  </message>
  <message>
   <source>A file of “{name}” is missing.</source>
   <translation>Il manque un fichier de « {name} ».</translation>
  </message>
  <message>
   <source>A generator of {size} pixels cannot be made.</source>
   <translation>Un générateur de {size} pixels ne peut pas être créé.</translation>
  </message>
  <message>
   <source>A grid of {rows} by {columns} has {rows2} pictures, and {most_cells} is the most.</source>
   <translation>Une grille de {rows} sur {columns} a {rows2} images ; {most_cells} est le maximum.</translation>
  </message>
  <message>
   <source>A language model cannot do “{task}”.</source>
   <translation>Un modèle de langage ne sait pas faire « {task} ».</translation>
  </message>
  <message>
   <source>A model that reads words cannot do “{task}”.</source>
   <translation>Un modèle qui lit les mots ne sait pas faire « {task} ».</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters, this one has {len}.</source>
   <translation>Un nom peut avoir {longest_name} lettres, celui-ci en a {len}.</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters.</source>
   <translation>Un nom peut avoir {longest_name} lettres.</translation>
  </message>
  <message>
   <source>A name needs at least one letter.</source>
   <translation>Un nom demande au moins une lettre.</translation>
  </message>
  <message>
   <source>A note may have {longest_note} letters, this one has {len}.</source>
   <translation>Une note peut avoir {longest_note} lettres, celle-ci en a {len}.</translation>
  </message>
  <message>
   <source>A painter of {size} pixels cannot be made.</source>
   <translation>Un peintre de {size} pixels ne peut pas être créé.</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least_letters} letters.</source>
   <translation>Une phrase secrète demande au moins {least_letters} lettres.</translation>
  </message>
  <message>
   <source>A picture may have {largest_edge} pixels a side.</source>
   <translation>Une image peut avoir {largest_edge} pixels de côté.</translation>
  </message>
  <message>
   <source>A place on the way lies between 0 and 1.</source>
   <translation>Un endroit du trajet se situe entre 0 et 1.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and 5 stars.</source>
   <translation>Une note se situe entre 0 et 5 étoiles.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and {most_stars} stars.</source>
   <translation>Une note se situe entre 0 et {most_stars} étoiles.</translation>
  </message>
  <message>
   <source>A search may have {longest_words} letters, this one has {len}.</source>
   <translation>Une recherche peut avoir {longest_words} lettres, celle-ci en a {len}.</translation>
  </message>
  <message>
   <source>A slider goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>Un curseur va de {part} à {largest_pull}, pas à {amount}.</translation>
  </message>
  <message>
   <source>A slider of this face belongs to another model, not to {name}.</source>
   <translation>Un curseur de ce visage appartient à un autre modèle, pas à {name}.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Une étape prend environ {step}, comme la dernière fois : environ {done} sur {steps} tiennent en {limit} minutes.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: all {steps} are done in about {whole}.</source>
   <translation>Une étape prend environ {step}, comme la dernière fois : les {steps} sont faites en {whole} environ.</translation>
  </message>
  <message>
   <source>A step takes about {step}: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Une étape prend environ {step} : environ {done} sur {steps} tiennent en {limit} minutes.</translation>
  </message>
  <message>
   <source>A step takes about {step}: all {steps} are done in about {whole}.</source>
   <translation>Une étape prend environ {step} : les {steps} sont faites en {whole} environ.</translation>
  </message>
  <message>
   <source>A tag may have {longest_tag} letters, this one has {len}.</source>
   <translation>Une étiquette peut avoir {longest_tag} lettres, celle-ci en a {len}.</translation>
  </message>
  <message>
   <source>A tag needs at least one letter.</source>
   <translation>Une étiquette demande au moins une lettre.</translation>
  </message>
  <message>
   <source>A way between faces needs at least two of them.</source>
   <translation>Un trajet entre visages en demande au moins deux.</translation>
  </message>
  <message>
   <source>A way may lead through {most_faces} faces at most.</source>
   <translation>Un trajet peut passer par {most_faces} visages au plus.</translation>
  </message>
  <message>
   <source>A {nouns} needs a name of at least one letter.</source>
   <translation>Pour « {nouns} », il faut un nom d’au moins une lettre.</translation>
  </message>
  <message>
   <source>About {needs} GB of memory ({has} GB are free).</source>
   <translation>Environ {needs} Go de mémoire ({has} Go sont libres).</translation>
  </message>
  <message>
   <source>About {needs} GB of the card's memory ({has} GB are free).</source>
   <translation>Environ {needs} Go de mémoire de la carte ({has} Go sont libres).</translation>
  </message>
  <message>
   <source>Add it again, or take it off the list.</source>
   <translation>Ajoutez-le à nouveau, ou retirez-le de la liste.</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>Ajoutez-le à nouveau.</translation>
  </message>
  <message>
   <source>Add one of these files by its name.</source>
   <translation>Ajoutez l’un de ces fichiers par son nom.</translation>
  </message>
  <message>
   <source>Add one with “quartet models add”.</source>
   <translation>Ajoutez-en un avec « quartet models add ».</translation>
  </message>
  <message>
   <source>Add the model again.</source>
   <translation>Ajoutez le modèle à nouveau.</translation>
  </message>
  <message>
   <source>Add the wheel of the package that it came in instead.</source>
   <translation>Ajoutez plutôt le wheel du paquet dont il vient.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another gallery folder.</source>
   <translation>Autorisez-y l’écriture, ou choisissez un autre dossier de galerie.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another.</source>
   <translation>Autorisez-y l’écriture, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Allow writing to the folder first.</source>
   <translation>Autorisez d’abord l’écriture dans le dossier.</translation>
  </message>
  <message>
   <source>Allow writing to the folder, or choose another one for the gallery.</source>
   <translation>Autorisez l’écriture dans le dossier, ou choisissez-en un autre pour la galerie.</translation>
  </message>
  <message>
   <source>An input could not be put back</source>
   <translation>Une entrée n’a pas pu être remise en place</translation>
  </message>
  <message>
   <source>An older Quartet has this gallery open; this one has to bring its tables up to date first.</source>
   <translation>Un Quartet plus ancien a ouvert cette galerie ; celui-ci doit d’abord mettre ses tables à jour.</translation>
  </message>
  <message>
   <source>An unfinished file could not be removed</source>
   <translation>Un fichier inachevé n’a pas pu être supprimé</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open, so it cannot be sealed or unsealed now.</source>
   <translation>Un autre Quartet a ouvert cette galerie : elle ne peut pas être scellée ou descellée maintenant.</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open: its database cannot be exchanged now.</source>
   <translation>Un autre Quartet a ouvert cette galerie : sa base de données ne peut pas être échangée maintenant.</translation>
  </message>
  <message>
   <source>Another Quartet is busy opening or repairing this gallery.</source>
   <translation>Un autre Quartet est en train d’ouvrir ou de réparer cette galerie.</translation>
  </message>
  <message>
   <source>Another program is using the gallery and has not let go of it.</source>
   <translation>Un autre programme utilise la galerie et ne l’a pas libérée.</translation>
  </message>
  <message>
   <source>Ask for a smaller picture or a smaller model, or close other programs.</source>
   <translation>Demandez une image plus petite ou un modèle plus petit, ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>Ask for fewer.</source>
   <translation>Demandez-en moins.</translation>
  </message>
  <message>
   <source>Ask for it as a .safetensors file.</source>
   <translation>Demandez-le en fichier .safetensors.</translation>
  </message>
  <message>
   <source>Ask for it with .safetensors, or save it again with “safe_serialization=True”.</source>
   <translation>Demandez-le en .safetensors, ou enregistrez-le à nouveau avec « safe_serialization=True ».</translation>
  </message>
  <message>
   <source>Ask for “diffusion_pytorch_model.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Demandez « diffusion_pytorch_model.safetensors », ou enregistrez-le à nouveau avec « safe_serialization=True ».</translation>
  </message>
  <message>
   <source>Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Demandez « {stem}.safetensors », ou enregistrez-le à nouveau avec « safe_serialization=True ».</translation>
  </message>
  <message>
   <source>Autoencoders cannot do “{other}”.</source>
   <translation>Les autoencodeurs ne savent pas faire « {other} ».</translation>
  </message>
  <message>
   <source>Begin anew with it.</source>
   <translation>Recommencez avec.</translation>
  </message>
  <message>
   <source>Begin with a model of the kind {kinds}{part}.</source>
   <translation>Partez d’un modèle du type {kinds}{part}.</translation>
  </message>
  <message>
   <source>Begin with a smaller model.</source>
   <translation>Partez d’un modèle plus petit.</translation>
  </message>
  <message>
   <source>Begin with another, or with none.</source>
   <translation>Partez d’un autre, ou d’aucun.</translation>
  </message>
  <message>
   <source>Begin with another.</source>
   <translation>Partez d’un autre.</translation>
  </message>
  <message>
   <source>Begin with it at {resolution} pixels.</source>
   <translation>Partez de lui à {resolution} pixels.</translation>
  </message>
  <message>
   <source>Begin with it at {side} pixels.</source>
   <translation>Partez de lui à {side} pixels.</translation>
  </message>
  <message>
   <source>Between 1 and {most} variants can be made at once.</source>
   <translation>Entre 1 et {most} variantes peuvent être créées à la fois.</translation>
  </message>
  <message>
   <source>Both edges are “{axis_label}”.</source>
   <translation>Les deux bords sont « {axis_label} ».</translation>
  </message>
  <message>
   <source>Both edges of the grid change the same setting.</source>
   <translation>Les deux bords de la grille changent le même réglage.</translation>
  </message>
  <message>
   <source>Bring its folders in one after the other.</source>
   <translation>Importez ses dossiers l’un après l’autre.</translation>
  </message>
  <message>
   <source>Bring the sliders nearer to the middle; if every picture does that, fetch the model again.</source>
   <translation>Ramenez les curseurs vers le milieu ; si cela arrive avec chaque image, téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Brush over what is to be painted anew.</source>
   <translation>Passez le pinceau sur ce qui doit être repeint.</translation>
  </message>
  <message>
   <source>Change it instead.</source>
   <translation>Modifiez-le plutôt.</translation>
  </message>
  <message>
   <source>Change one of its settings instead.</source>
   <translation>Modifiez plutôt l’un de ses réglages.</translation>
  </message>
  <message>
   <source>Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.</source>
   <translation>Vérifiez DISPLAY et si vous avez le droit d’utiliser cet écran, ou utilisez les commandes : « quartet --help ».</translation>
  </message>
  <message>
   <source>Check its path and who may read it.</source>
   <translation>Vérifiez son chemin et qui peut le lire.</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>Vérifiez ses droits d’accès.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Vérifiez le disque et son espace libre, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the disk, then try again.</source>
   <translation>Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the folder and who may use it.</source>
   <translation>Vérifiez le dossier et qui peut l’utiliser.</translation>
  </message>
  <message>
   <source>Check the folder.</source>
   <translation>Vérifiez le dossier.</translation>
  </message>
  <message>
   <source>Check the free space and who owns this folder.</source>
   <translation>Vérifiez l’espace libre et à qui appartient ce dossier.</translation>
  </message>
  <message>
   <source>Check the free space.</source>
   <translation>Vérifiez l’espace libre.</translation>
  </message>
  <message>
   <source>Check the gallery with “quartet gallery verify”.</source>
   <translation>Vérifiez la galerie avec « quartet gallery verify ».</translation>
  </message>
  <message>
   <source>Check the name, or choose another file.</source>
   <translation>Vérifiez le nom, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or name a folder of your own with --data.</source>
   <translation>Vérifiez la connexion réseau et réessayez, ou indiquez un dossier à vous avec --data.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.{kept}</source>
   <translation>Vérifiez la connexion réseau, puis réessayez.{kept}</translation>
  </message>
  <message>
   <source>Check the path, the free space and who owns this folder.</source>
   <translation>Vérifiez le chemin, l’espace libre et à qui appartient ce dossier.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Check the spelling, or leave it out.</source>
   <translation>Vérifiez l’orthographe, ou omettez-le.</translation>
  </message>
  <message>
   <source>Check whether the disk has a trash, then try again.</source>
   <translation>Vérifiez si le disque a une corbeille, puis réessayez.</translation>
  </message>
  <message>
   <source>Check whether the disk of the gallery is there, then try again.</source>
   <translation>Vérifiez si le disque de la galerie est là, puis réessayez.</translation>
  </message>
  <message>
   <source>Check which mirror pip uses here with “pip config list”.</source>
   <translation>Vérifiez quel miroir pip utilise ici avec « pip config list ».</translation>
  </message>
  <message>
   <source>Check which mirror {command} uses here, or name a folder of your own with --data.</source>
   <translation>Vérifiez quel miroir {command} utilise ici, ou indiquez un dossier à vous avec --data.</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Vérifiez qui peut le lire.</translation>
  </message>
  <message>
   <source>Check who owns this folder and whether it is read-only.</source>
   <translation>Vérifiez à qui appartient ce dossier et s’il est en lecture seule.</translation>
  </message>
  <message>
   <source>Check who owns “{folder}”.</source>
   <translation>Vérifiez à qui appartient « {folder} ».</translation>
  </message>
  <message>
   <source>Choose 32, 64 or 128.</source>
   <translation>Choisissez 32, 64 ou 128.</translation>
  </message>
  <message>
   <source>Choose PNG, JPEG or WebP, or export it without credentials.</source>
   <translation>Choisissez PNG, JPEG ou WebP, ou exportez-le sans identifiants.</translation>
  </message>
  <message>
   <source>Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file.</source>
   <translation>Choisissez un fichier PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF ou HEIC.</translation>
  </message>
  <message>
   <source>Choose a document.</source>
   <translation>Choisissez un document.</translation>
  </message>
  <message>
   <source>Choose a file that Quartet has exported.</source>
   <translation>Choisissez un fichier exporté par Quartet.</translation>
  </message>
  <message>
   <source>Choose a folder for the copies.</source>
   <translation>Choisissez un dossier pour les copies.</translation>
  </message>
  <message>
   <source>Choose a folder of pictures, or a collection.</source>
   <translation>Choisissez un dossier d’images, ou une collection.</translation>
  </message>
  <message>
   <source>Choose a folder of texts.</source>
   <translation>Choisissez un dossier de textes.</translation>
  </message>
  <message>
   <source>Choose a folder or a collection.</source>
   <translation>Choisissez un dossier ou une collection.</translation>
  </message>
  <message>
   <source>Choose a folder or a zip of pictures.</source>
   <translation>Choisissez un dossier ou un zip d’images.</translation>
  </message>
  <message>
   <source>Choose a folder with a shorter path.</source>
   <translation>Choisissez un dossier au chemin plus court.</translation>
  </message>
  <message>
   <source>Choose a folder with texts, Markdown or PDF files.</source>
   <translation>Choisissez un dossier de textes, de fichiers Markdown ou PDF.</translation>
  </message>
  <message>
   <source>Choose a model of the form Llama, Qwen 2 or GPT-2.</source>
   <translation>Choisissez un modèle de la forme Llama, Qwen 2 ou GPT-2.</translation>
  </message>
  <message>
   <source>Choose a number between.</source>
   <translation>Choisissez un nombre entre les deux.</translation>
  </message>
  <message>
   <source>Choose a picture.</source>
   <translation>Choisissez une image.</translation>
  </message>
  <message>
   <source>Choose a size of at most {context}.</source>
   <translation>Choisissez une taille d’au plus {context}.</translation>
  </message>
  <message>
   <source>Choose a smaller model, or its GGUF file in 4 bits.</source>
   <translation>Choisissez un modèle plus petit, ou son fichier GGUF en 4 bits.</translation>
  </message>
  <message>
   <source>Choose a smaller one, or its GGUF file in 4 bits.</source>
   <translation>Choisissez-en un plus petit, ou son fichier GGUF en 4 bits.</translation>
  </message>
  <message>
   <source>Choose a smaller picture.</source>
   <translation>Choisissez une image plus petite.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Choisissez un fichier texte.</translation>
  </message>
  <message>
   <source>Choose a text, Markdown or PDF file.</source>
   <translation>Choisissez un fichier texte, Markdown ou PDF.</translation>
  </message>
  <message>
   <source>Choose a text.</source>
   <translation>Choisissez un texte.</translation>
  </message>
  <message>
   <source>Choose another device in the settings, or “auto”.</source>
   <translation>Choisissez un autre appareil dans les réglages, ou « auto ».</translation>
  </message>
  <message>
   <source>Choose another document.</source>
   <translation>Choisissez un autre document.</translation>
  </message>
  <message>
   <source>Choose another file, or make it again.</source>
   <translation>Choisissez un autre fichier, ou refaites-le.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another folder, or start again without --resume.</source>
   <translation>Choisissez un autre dossier, ou recommencez sans --resume.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another for one of them.</source>
   <translation>Choisissez-en un autre pour l’un d’eux.</translation>
  </message>
  <message>
   <source>Choose another model, or fetch it with “quartet models get”.</source>
   <translation>Choisissez un autre modèle, ou téléchargez-le avec « quartet models get ».</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Choose another one for either.</source>
   <translation>Choisissez-en un autre pour l’un des deux.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Choose fewer pictures, or more of them side by side.</source>
   <translation>Choisissez moins d’images, ou mettez-en plus côte à côte.</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>Choisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>Choose one of the kind {kinds}.</source>
   <translation>Choisissez-en un du type {kinds}.</translation>
  </message>
  <message>
   <source>Choose one of {join} for it.</source>
   <translation>Choisissez l’une de ces valeurs : {join}.</translation>
  </message>
  <message>
   <source>Choose one of {known}.</source>
   <translation>Choisissez parmi {known}.</translation>
  </message>
  <message>
   <source>Choose one of {there}.</source>
   <translation>Choisissez parmi {there}.</translation>
  </message>
  <message>
   <source>Choose other words, or fetch the pack “minilm”, which reads any words.</source>
   <translation>Choisissez d’autres mots, ou téléchargez le pack « minilm », qui lit tous les mots.</translation>
  </message>
  <message>
   <source>Choose others.</source>
   <translation>Choisissez-en d’autres.</translation>
  </message>
  <message>
   <source>Choose smaller pictures, or put some of them elsewhere.</source>
   <translation>Choisissez des images plus petites, ou mettez-en une partie ailleurs.</translation>
  </message>
  <message>
   <source>Choose some.</source>
   <translation>Choisissez-en.</translation>
  </message>
  <message>
   <source>Choose that model first, or another direction.</source>
   <translation>Choisissez d’abord ce modèle, ou une autre direction.</translation>
  </message>
  <message>
   <source>Choose that one.</source>
   <translation>Choisissez celui-là.</translation>
  </message>
  <message>
   <source>Choose the folder of a run.</source>
   <translation>Choisissez le dossier d’un entraînement.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, or another model.</source>
   <translation>Choisissez la forme « Continuer », ou un autre modèle.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, which needs no template.</source>
   <translation>Choisissez la forme « Continuer », qui ne demande pas de gabarit.</translation>
  </message>
  <message>
   <source>Choose the input again.</source>
   <translation>Choisissez à nouveau l’entrée.</translation>
  </message>
  <message>
   <source>Choose the model it was found with, or find it again in the picture.</source>
   <translation>Choisissez le modèle avec lequel il a été retrouvé, ou retrouvez-le à nouveau dans l’image.</translation>
  </message>
  <message>
   <source>Choose the model it was made with, or start from a picture.</source>
   <translation>Choisissez le modèle avec lequel cela a été créé, ou partez d’une image.</translation>
  </message>
  <message>
   <source>Choose the model that it begins with.</source>
   <translation>Choisissez le modèle dont il part.</translation>
  </message>
  <message>
   <source>Choose the other kind of file, or another size.</source>
   <translation>Choisissez l’autre type de fichier, ou une autre taille.</translation>
  </message>
  <message>
   <source>Choose the picture or the face again.</source>
   <translation>Choisissez à nouveau l’image ou le visage.</translation>
  </message>
  <message>
   <source>Choose the pictures inside it.</source>
   <translation>Choisissez les images qu’il contient.</translation>
  </message>
  <message>
   <source>Choose two faces of one model.</source>
   <translation>Choisissez deux visages d’un même modèle.</translation>
  </message>
  <message>
   <source>Choose two other faces.</source>
   <translation>Choisissez deux autres visages.</translation>
  </message>
  <message>
   <source>Choose two that are equally large.</source>
   <translation>Choisissez-en deux de même taille.</translation>
  </message>
  <message>
   <source>Choose {side}.</source>
   <translation>Choisissez {side}.</translation>
  </message>
  <message>
   <source>Close Quartet and open it again: it repairs the gallery then.</source>
   <translation>Fermez Quartet et rouvrez-le : il répare alors la galerie.</translation>
  </message>
  <message>
   <source>Close Quartet, put the folder back or choose its new place, then open it again.</source>
   <translation>Fermez Quartet, remettez le dossier ou choisissez son nouvel emplacement, puis rouvrez-le.</translation>
  </message>
  <message>
   <source>Close it, then try again.</source>
   <translation>Fermez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Close other programs, or make it smaller.</source>
   <translation>Fermez d’autres programmes, ou réduisez la taille.</translation>
  </message>
  <message>
   <source>Close other programs, paint a smaller picture, or choose a smaller model.</source>
   <translation>Fermez d’autres programmes, peignez une image plus petite, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Close other programs, then try again.</source>
   <translation>Fermez d’autres programmes, puis réessayez.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>Close the older one, then open the gallery again.</source>
   <translation>Fermez le plus ancien, puis rouvrez la galerie.</translation>
  </message>
  <message>
   <source>Close the other one, then open the gallery again: it is repaired then.</source>
   <translation>Fermez l’autre, puis rouvrez la galerie : elle est alors réparée.</translation>
  </message>
  <message>
   <source>Close the other one, then try again.</source>
   <translation>Fermez l’autre, puis réessayez.</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>Copy it as it is, or check the gallery with “quartet gallery verify”.</source>
   <translation>Copiez-le tel quel, ou vérifiez la galerie avec « quartet gallery verify ».</translation>
  </message>
  <message>
   <source>Copy the folder again from where it came.</source>
   <translation>Copiez à nouveau le dossier depuis son origine.</translation>
  </message>
  <message>
   <source>Copy the folder again.</source>
   <translation>Copiez à nouveau le dossier.</translation>
  </message>
  <message>
   <source>Cut it first.</source>
   <translation>Découpez-le d’abord.</translation>
  </message>
  <message>
   <source>Delete it, then start again.</source>
   <translation>Supprimez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Delete this file, then start again.</source>
   <translation>Supprimez ce fichier, puis recommencez.</translation>
  </message>
  <message>
   <source>Delete “{path}”: a new one is made then.</source>
   <translation>Supprimez « {path} » : un nouveau est alors créé.</translation>
  </message>
  <message>
   <source>Diffusion models cannot do “{other}”.</source>
   <translation>Les modèles de diffusion ne savent pas faire « {other} ».</translation>
  </message>
  <message>
   <source>Divide it.</source>
   <translation>Divisez-le.</translation>
  </message>
  <message>
   <source>Draw them again and retry.</source>
   <translation>Redessinez-les et réessayez.</translation>
  </message>
  <message>
   <source>Drawing the faces was broken off before any were there.</source>
   <translation>Le dessin des visages a été interrompu avant d’en donner un seul.</translation>
  </message>
  <message>
   <source>Drop a picture first.</source>
   <translation>Déposez d’abord une image.</translation>
  </message>
  <message>
   <source>Drop a picture onto the tab, then use the settings once more.</source>
   <translation>Déposez une image sur l’onglet, puis utilisez à nouveau les réglages.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to find its face.</source>
   <translation>Déposez-la sur l’onglet pour en retrouver le visage.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to paint over it.</source>
   <translation>Déposez-la sur l’onglet pour la repeindre.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to rebuild it.</source>
   <translation>Déposez-la sur l’onglet pour la reconstruire.</translation>
  </message>
  <message>
   <source>Drop one onto the tab.</source>
   <translation>Déposez-en une sur l’onglet.</translation>
  </message>
  <message>
   <source>Enlarge it 2 times, or a smaller picture.</source>
   <translation>Agrandissez-la 2 fois, ou choisissez-en une plus petite.</translation>
  </message>
  <message>
   <source>Enlargers cannot do “{task}”.</source>
   <translation>Les agrandisseurs ne savent pas faire « {task} ».</translation>
  </message>
  <message>
   <source>Faces are missing in {folder}: there is no {name}.</source>
   <translation>Il manque des visages dans {folder} : {name} n’y est pas.</translation>
  </message>
  <message>
   <source>Faces cannot do “{other}”.</source>
   <translation>Les visages ne savent pas faire « {other} ».</translation>
  </message>
  <message>
   <source>Faces of {size} pixels cannot be learned.</source>
   <translation>Des visages de {size} pixels ne peuvent pas être appris.</translation>
  </message>
  <message>
   <source>Faces, rebuilt and blended pictures have one: choose one of those.</source>
   <translation>Les visages, les images reconstruites et les fondus en ont un : choisissez l’un d’eux.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.</source>
   <translation>Téléchargez-le avec « quartet models get faces-1024 », ou indiquez avec --data un dossier de ses dessins.</translation>
  </message>
  <message>
   <source>Fetch one with “quartet models get real-esrgan”.</source>
   <translation>Téléchargez-en un avec « quartet models get real-esrgan ».</translation>
  </message>
  <message>
   <source>Fetch or add the model again, or update.</source>
   <translation>Téléchargez ou ajoutez à nouveau le modèle, ou mettez à jour.</translation>
  </message>
  <message>
   <source>Fetch or add the model again.</source>
   <translation>Téléchargez ou ajoutez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Fetch or copy it again.</source>
   <translation>Téléchargez-le ou copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>Fetch or make it again.</source>
   <translation>Téléchargez-le ou créez-le à nouveau.</translation>
  </message>
  <message>
   <source>Fetch or make the archive again.</source>
   <translation>Téléchargez ou créez à nouveau l’archive.</translation>
  </message>
  <message>
   <source>Fetch or pack it again.</source>
   <translation>Téléchargez-le ou empaquetez-le à nouveau.</translation>
  </message>
  <message>
   <source>Fetch the default ones with “quartet models get”.</source>
   <translation>Téléchargez ceux par défaut avec « quartet models get ».</translation>
  </message>
  <message>
   <source>Fetch the model again, or choose the processor in the settings.</source>
   <translation>Téléchargez à nouveau le modèle, ou choisissez le processeur dans les réglages.</translation>
  </message>
  <message>
   <source>Fetch the model again, or install Quartet again.</source>
   <translation>Téléchargez à nouveau le modèle, ou réinstallez Quartet.</translation>
  </message>
  <message>
   <source>Fetch the model again.</source>
   <translation>Téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Fetch the pack “minilm”, or use known words.</source>
   <translation>Téléchargez le pack « minilm », ou utilisez des mots connus.</translation>
  </message>
  <message>
   <source>Fetch “faces-1024” so that they can be drawn, or name another folder.</source>
   <translation>Téléchargez « faces-1024 » pour qu’ils puissent être dessinés, ou indiquez un autre dossier.</translation>
  </message>
  <message>
   <source>Find it again from the original.</source>
   <translation>Retrouvez-le à nouveau à partir de l’original.</translation>
  </message>
  <message>
   <source>For example: {axis_hint}</source>
   <translation>Par exemple : {axis_hint}</translation>
  </message>
  <message>
   <source>Free some space, or check who owns this folder.</source>
   <translation>Libérez de l’espace, ou vérifiez à qui appartient ce dossier.</translation>
  </message>
  <message>
   <source>Free some space, then fetch it again.</source>
   <translation>Libérez de l’espace, puis téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libérez de l’espace, puis réessayez.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libérez de l’espace.</translation>
  </message>
  <message>
   <source>Get the file again from where you have it.</source>
   <translation>Reprenez le fichier là où vous l’aviez obtenu.</translation>
  </message>
  <message>
   <source>Get the file once more from where it came.</source>
   <translation>Reprenez le fichier à son origine.</translation>
  </message>
  <message>
   <source>Get the file with the weights; it has hundreds of megabytes.</source>
   <translation>Prenez le fichier qui contient les poids ; il fait des centaines de mégaoctets.</translation>
  </message>
  <message>
   <source>Get the little-endian file of this model.</source>
   <translation>Prenez le fichier little-endian de ce modèle.</translation>
  </message>
  <message>
   <source>Get the model once more from where it came.</source>
   <translation>Reprenez le modèle à son origine.</translation>
  </message>
  <message>
   <source>Give a number from {least} to {most} for it.</source>
   <translation>Donnez-lui un nombre de {least} à {most}.</translation>
  </message>
  <message>
   <source>Give it a name: the model gets the same.</source>
   <translation>Donnez-lui un nom : le modèle s’appellera ainsi.</translation>
  </message>
  <message>
   <source>Give it a picture, or choose another model.</source>
   <translation>Donnez-lui une image, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Give it in a few words.</source>
   <translation>Dites-le en quelques mots.</translation>
  </message>
  <message>
   <source>Give it more pictures, or more weight on R1 and augmentation.</source>
   <translation>Donnez-lui plus d’images, ou plus de poids à R1 et à l’augmentation.</translation>
  </message>
  <message>
   <source>Give its path, or one of these: {names}.</source>
   <translation>Indiquez son chemin, ou l’un de ceux-ci : {names}.</translation>
  </message>
  <message>
   <source>Give some of {passage} characters or more.</source>
   <translation>Donnez-en de {passage} caractères ou plus.</translation>
  </message>
  <message>
   <source>Go on with it, or choose another folder.</source>
   <translation>Reprenez-le, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Go on with it, or remove it.</source>
   <translation>Reprenez-le, ou supprimez-le.</translation>
  </message>
  <message>
   <source>How fast this card is shows in the first seconds.</source>
   <translation>La vitesse de cette carte se voit dans les premières secondes.</translation>
  </message>
  <message>
   <source>How much memory and time it takes shows in its first minute.</source>
   <translation>La mémoire et le temps nécessaires se voient dans sa première minute.</translation>
  </message>
  <message>
   <source>How “{name}” cuts texts into words (“{name2}”) is not known to Quartet.</source>
   <translation>Quartet ne connaît pas la façon dont « {name} » découpe les textes en mots (« {name2} »).</translation>
  </message>
  <message>
   <source>If it is a model, add it under “Models”.</source>
   <translation>Si c’est un modèle, ajoutez-le sous « Modèles ».</translation>
  </message>
  <message>
   <source>If that is what you want, export the collection into a folder and learn from that.</source>
   <translation>Si c’est ce que vous voulez, exportez la collection dans un dossier et apprenez de celui-ci.</translation>
  </message>
  <message>
   <source>If your network has its own, tell pip with “pip config set global.cert FILE”.</source>
   <translation>Si votre réseau a le sien, indiquez-le à pip avec « pip config set global.cert FILE ».</translation>
  </message>
  <message>
   <source>Inputs of the kind “{media_type}” cannot be read by this version.</source>
   <translation>Les entrées du type « {media_type} » ne peuvent pas être lues par cette version.</translation>
  </message>
  <message>
   <source>Install it with “pip install 'quartet[train]'”.</source>
   <translation>Installez-le avec « pip install 'quartet[train]' ».</translation>
  </message>
  <message>
   <source>Install it, or name a folder of your own with --data.</source>
   <translation>Installez-le, ou indiquez un dossier à vous avec --data.</translation>
  </message>
  <message>
   <source>Install it: pip install 'quartet[train]'.</source>
   <translation>Installez-le : pip install 'quartet[train]'.</translation>
  </message>
  <message>
   <source>It can do {known}.</source>
   <translation>Il sait faire {known}.</translation>
  </message>
  <message>
   <source>It cannot be read: {strerror}.</source>
   <translation>Impossible de le lire : {strerror}.</translation>
  </message>
  <message>
   <source>It gets better on what it learns from and worse on what it does not: it learns by heart.</source>
   <translation>Il progresse sur ce dont il apprend et recule sur le reste : il apprend par cœur.</translation>
  </message>
  <message>
   <source>It has more than {largest_file} MB.</source>
   <translation>Il dépasse {largest_file} Mo.</translation>
  </message>
  <message>
   <source>It has no bytes at all.</source>
   <translation>Il ne contient aucun octet.</translation>
  </message>
  <message>
   <source>It has none at all.</source>
   <translation>Il n’en a aucun.</translation>
  </message>
  <message>
   <source>It has {join}.</source>
   <translation>Il a {join}.</translation>
  </message>
  <message>
   <source>It has {join}{more}.</source>
   <translation>Il a {join}{more}.</translation>
  </message>
  <message>
   <source>It has {letters} letters; {fewest_letters} are needed.</source>
   <translation>Il a {letters} lettres ; il en faut {fewest_letters}.</translation>
  </message>
  <message>
   <source>It is at its best with {side}.</source>
   <translation>Il est au mieux avec {side}.</translation>
  </message>
  <message>
   <source>It is tried again.</source>
   <translation>Une nouvelle tentative est faite.</translation>
  </message>
  <message>
   <source>It is {width} × {height}: too little is left of it as a square.</source>
   <translation>Il fait {width} × {height} : il en reste trop peu une fois coupé en carré.</translation>
  </message>
  <message>
   <source>It is {width} × {height}; {smallest} a side are needed.</source>
   <translation>Il fait {width} × {height} ; il faut {smallest} de côté.</translation>
  </message>
  <message>
   <source>It knows {known}{more}.</source>
   <translation>Il connaît {known}{more}.</translation>
  </message>
  <message>
   <source>It looks like “{like}”.</source>
   <translation>Il ressemble à « {like} ».</translation>
  </message>
  <message>
   <source>It needs 16 pixels at least.</source>
   <translation>Il faut au moins 16 pixels.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Il faut environ {needs} Go de mémoire, mais {has} Go sont libres : choisissez une taille, un lot ou une largeur plus petits.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Il faut environ {needs} Go de mémoire de la carte, mais {has} Go sont libres : choisissez une taille, un lot ou une largeur plus petits.</translation>
  </message>
  <message>
   <source>It paints best at {side} x {side2}.</source>
   <translation>Il peint le mieux à {side} x {side2}.</translation>
  </message>
  <message>
   <source>It was changed while it was looked at.</source>
   <translation>Il a été modifié pendant qu’il était parcouru.</translation>
  </message>
  <message>
   <source>It was not fetched. Check which mirror pip uses here with “pip config list”.</source>
   <translation>Il n’a pas été téléchargé. Vérifiez quel miroir pip utilise ici avec « pip config list ».</translation>
  </message>
  <message>
   <source>Its layer “{name}” holds something else than numbers (NaN or infinity).</source>
   <translation>Sa couche « {name} » contient autre chose que des nombres (NaN ou infini).</translation>
  </message>
  <message>
   <source>Its list names {size} tokens, but the network knows {vocabulary}: they do not belong together.</source>
   <translation>Sa liste nomme {size} tokens, mais le réseau en connaît {vocabulary} : ils ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: it is far too long.</source>
   <translation>Sa liste de tokens est endommagée, on ne peut pas découper de texte pour lui : elle est beaucoup trop longue.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: {str}.</source>
   <translation>Sa liste de tokens est endommagée, on ne peut pas découper de texte pour lui : {str}.</translation>
  </message>
  <message>
   <source>Its name is not that of a picture.</source>
   <translation>Son nom n’est pas celui d’une image.</translation>
  </message>
  <message>
   <source>Its name is not that of a text.</source>
   <translation>Son nom n’est pas celui d’un texte.</translation>
  </message>
  <message>
   <source>Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.</source>
   <translation>Réunissez les parties avec « llama-gguf-split --merge » de llama.cpp, et ouvrez le fichier obtenu.</translation>
  </message>
  <message>
   <source>Judge both with the same --data, and models of one size.</source>
   <translation>Évaluez les deux avec le même --data, et des modèles de même taille.</translation>
  </message>
  <message>
   <source>Judge by fewer.</source>
   <translation>Évaluez avec moins.</translation>
  </message>
  <message>
   <source>Judging could not be started: {strerror}.</source>
   <translation>L’évaluation n’a pas pu démarrer : {strerror}.</translation>
  </message>
  <message>
   <source>Keep it in a folder that all machines reach.</source>
   <translation>Gardez-le dans un dossier que toutes les machines atteignent.</translation>
  </message>
  <message>
   <source>Keep it in parts.</source>
   <translation>Gardez-le en plusieurs parties.</translation>
  </message>
  <message>
   <source>Known are: {wheels}.</source>
   <translation>Connus : {wheels}.</translation>
  </message>
  <message>
   <source>Leave it out of the archive.</source>
   <translation>Laissez-le hors de l’archive.</translation>
  </message>
  <message>
   <source>Leave out the model to begin with.</source>
   <translation>Omettez le modèle de départ.</translation>
  </message>
  <message>
   <source>Leave the prompt empty.</source>
   <translation>Laissez le prompt vide.</translation>
  </message>
  <message>
   <source>Leave the size open, and enlarge what was made.</source>
   <translation>Laissez la taille libre, et agrandissez ce qui a été créé.</translation>
  </message>
  <message>
   <source>Let a program for text recognition (OCR) read it first, and add what that makes.</source>
   <translation>Faites-le d’abord lire par un programme de reconnaissance de texte (OCR), et ajoutez ce qu’il produit.</translation>
  </message>
  <message>
   <source>Let it end with .pdf, .png or .jpg.</source>
   <translation>Faites-le finir par .pdf, .png ou .jpg.</translation>
  </message>
  <message>
   <source>Let its name end with .csv, .json or .parquet.</source>
   <translation>Faites finir son nom par .csv, .json ou .parquet.</translation>
  </message>
  <message>
   <source>Let this model go on from the words: put them into the prompt.</source>
   <translation>Laissez ce modèle continuer à partir des mots : mettez-les dans le prompt.</translation>
  </message>
  <message>
   <source>Look for a newer file of this model, or a newer Quartet.</source>
   <translation>Cherchez un fichier plus récent de ce modèle, ou un Quartet plus récent.</translation>
  </message>
  <message>
   <source>Look for it in the trash of your computer.</source>
   <translation>Cherchez-le dans la corbeille de votre ordinateur.</translation>
  </message>
  <message>
   <source>Look for the file of this model that is named Q4_K_M or Q8_0.</source>
   <translation>Cherchez le fichier de ce modèle nommé Q4_K_M ou Q8_0.</translation>
  </message>
  <message>
   <source>Look for the folder of this model that is not quantised, or for its GGUF file.</source>
   <translation>Cherchez le dossier non quantifié de ce modèle, ou son fichier GGUF.</translation>
  </message>
  <message>
   <source>Look into the trash of your computer.</source>
   <translation>Regardez dans la corbeille de votre ordinateur.</translation>
  </message>
  <message>
   <source>Lower the truncation or the sliders; if it happens with every face, fetch the model again.</source>
   <translation>Baissez la troncature ou les curseurs ; si cela arrive avec chaque visage, téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Lower the weight of the KL, or let it grow more slowly at the beginning.</source>
   <translation>Baissez le poids de la KL, ou laissez-le croître plus lentement au début.</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Créez-en un nouveau.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Refaites-le.</translation>
  </message>
  <message>
   <source>Make it smaller in another program first.</source>
   <translation>Réduisez-le d’abord dans un autre programme.</translation>
  </message>
  <message>
   <source>Make one in the gallery first.</source>
   <translation>Créez-en d’abord un dans la galerie.</translation>
  </message>
  <message>
   <source>Make room there, or choose another folder.</source>
   <translation>Faites-y de la place, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Make room there.</source>
   <translation>Faites-y de la place.</translation>
  </message>
  <message>
   <source>Make room, then try again.</source>
   <translation>Faites de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>Make the batch a multiple of {parts}.</source>
   <translation>Faites du lot un multiple de {parts}.</translation>
  </message>
  <message>
   <source>Models that you fetched can.</source>
   <translation>Les modèles que vous avez téléchargés le peuvent.</translation>
  </message>
  <message>
   <source>Move the file away, or choose another folder.</source>
   <translation>Déplacez le fichier, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Name a folder instead.</source>
   <translation>Indiquez plutôt un dossier.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or SVG drawings.</source>
   <translation>Indiquez un dossier d’images ou de dessins SVG.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or texts.</source>
   <translation>Indiquez un dossier d’images ou de textes.</translation>
  </message>
  <message>
   <source>Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.</source>
   <translation>Indiquez un dossier d’images avec --data, ou téléchargez le pack de visages avec « quartet models get ».</translation>
  </message>
  <message>
   <source>Name a folder of pictures.</source>
   <translation>Indiquez un dossier d’images.</translation>
  </message>
  <message>
   <source>Name a folder with {fewest} or more; hundreds are better.</source>
   <translation>Indiquez un dossier qui en contient {fewest} ou plus ; des centaines valent mieux.</translation>
  </message>
  <message>
   <source>Name another folder.</source>
   <translation>Indiquez un autre dossier.</translation>
  </message>
  <message>
   <source>Name the one you want; there is {others}.</source>
   <translation>Nommez celui que vous voulez ; il y a {others}.</translation>
  </message>
  <message>
   <source>Names cannot be made from “{{field}}”.</source>
   <translation>On ne peut pas former de noms à partir de « {{field}} ».</translation>
  </message>
  <message>
   <source>Nearly all of it stands in other files too.</source>
   <translation>Presque tout figure aussi dans d’autres fichiers.</translation>
  </message>
  <message>
   <source>No latent was kept with “{item}”.</source>
   <translation>Aucun latent n’a été gardé avec « {item} ».</translation>
  </message>
  <message>
   <source>No model is here that it could begin with: add one under Models (Ctrl+M).</source>
   <translation>Il n’y a ici aucun modèle dont il pourrait partir : ajoutez-en un sous Modèles (Ctrl+M).</translation>
  </message>
  <message>
   <source>No model is installed that could do this.</source>
   <translation>Aucun modèle installé ne sait faire cela.</translation>
  </message>
  <message>
   <source>No model is installed that enlarges pictures.</source>
   <translation>Aucun modèle installé n’agrandit les images.</translation>
  </message>
  <message>
   <source>No model is installed that takes pictures of every kind.</source>
   <translation>Aucun modèle installé n’accepte des images de tout genre.</translation>
  </message>
  <message>
   <source>No {upper} device answers on this machine.</source>
   <translation>Aucun appareil {upper} ne répond sur cette machine.</translation>
  </message>
  <message>
   <source>None of the drawings could be used.</source>
   <translation>Aucun des dessins n’a pu servir.</translation>
  </message>
  <message>
   <source>None of the stickers are drawn in two styles, so no judge can learn from them.</source>
   <translation>Aucun des stickers n’est dessiné en deux styles, un juge ne peut donc pas en apprendre.</translation>
  </message>
  <message>
   <source>Nothing in “{path}” can be read as a document.</source>
   <translation>Rien dans « {path} » ne peut être lu comme document.</translation>
  </message>
  <message>
   <source>Nothing is marked, so nothing would change.</source>
   <translation>Rien n’est marqué, donc rien ne changerait.</translation>
  </message>
  <message>
   <source>Nothing on this computer can write {fmt} animations of {size} x {size2} pixels.</source>
   <translation>Rien sur cet ordinateur ne peut écrire des animations {fmt} de {size} x {size2} pixels.</translation>
  </message>
  <message>
   <source>Only the first {most} files are looked at.</source>
   <translation>Seuls les {most} premiers fichiers sont parcourus.</translation>
  </message>
  <message>
   <source>Open it in a PDF viewer, and save it anew.</source>
   <translation>Ouvrez-le dans un lecteur PDF, et enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <source>Open it once with transformers and save its tokenizer again: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json.</source>
   <translation>Ouvrez-le une fois avec transformers et enregistrez à nouveau son tokenizer : « AutoTokenizer.from_pretrained(folder).save_pretrained(folder) » écrit tokenizer.json.</translation>
  </message>
  <message>
   <source>Open the model.</source>
   <translation>Ouvrez le modèle.</translation>
  </message>
  <message>
   <source>Paint the picture again.</source>
   <translation>Peignez à nouveau l’image.</translation>
  </message>
  <message>
   <source>Parquet needs one more library, which is not installed.</source>
   <translation>Parquet demande une bibliothèque de plus, qui n’est pas installée.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Mettez-le d’abord en pause.</translation>
  </message>
  <message>
   <source>Pick another face.</source>
   <translation>Choisissez un autre visage.</translation>
  </message>
  <message>
   <source>Pick fewer.</source>
   <translation>Choisissez-en moins.</translation>
  </message>
  <message>
   <source>Prune some of them, or keep the text alone.</source>
   <translation>Élaguez-en quelques-unes, ou gardez le texte seul.</translation>
  </message>
  <message>
   <source>Prune some, or begin a new one.</source>
   <translation>Élaguez-en, ou commencez-en un nouveau.</translation>
  </message>
  <message>
   <source>Put .txt or .md files there.</source>
   <translation>Mettez-y des fichiers .txt ou .md.</translation>
  </message>
  <message>
   <source>Put .txt or .md files with at least {fewest_letters} there; a book or more is better.</source>
   <translation>Mettez-y des fichiers .txt ou .md d’au moins {fewest_letters} lettres ; un livre ou plus vaut mieux.</translation>
  </message>
  <message>
   <source>Put PNG, WebP, JPEG or SVG files there, or name another.</source>
   <translation>Mettez-y des fichiers PNG, WebP, JPEG ou SVG, ou indiquez-en un autre.</translation>
  </message>
  <message>
   <source>Put a copy of it back into the gallery's folder.</source>
   <translation>Remettez-en une copie dans le dossier de la galerie.</translation>
  </message>
  <message>
   <source>Put a copy of it back: one lies in “.backups” in the gallery's folder.</source>
   <translation>Remettez-en une copie : il y en a une dans « .backups » du dossier de la galerie.</translation>
  </message>
  <message>
   <source>Put at least {fewest_pictures} different ones there; hundreds are better.</source>
   <translation>Mettez-en au moins {fewest_pictures} différentes ; des centaines valent mieux.</translation>
  </message>
  <message>
   <source>Put its {other} beside it, as “{stem}{suffix}”.</source>
   <translation>Mettez son {other} à côté, sous le nom « {stem}{suffix} ».</translation>
  </message>
  <message>
   <source>Put some elsewhere.</source>
   <translation>Mettez-en une partie ailleurs.</translation>
  </message>
  <message>
   <source>Put them away, or choose another model.</source>
   <translation>Retirez-les, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Remove it and add it again.</source>
   <translation>Supprimez-le et ajoutez-le à nouveau.</translation>
  </message>
  <message>
   <source>Remove it first with “quartet models remove {incoming}”, or rename the new one.</source>
   <translation>Supprimez-le d’abord avec « quartet models remove {incoming} », ou renommez le nouveau.</translation>
  </message>
  <message>
   <source>Repair it with “quartet models get {model_id}”.</source>
   <translation>Réparez-le avec « quartet models get {model_id} ».</translation>
  </message>
  <message>
   <source>Save a copy under your own name.</source>
   <translation>Enregistrez une copie sous un nom à vous.</translation>
  </message>
  <message>
   <source>Save a copy without the password, and add that.</source>
   <translation>Enregistrez une copie sans mot de passe, et ajoutez celle-ci.</translation>
  </message>
  <message>
   <source>Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.</source>
   <translation>Enregistrez-le à nouveau en un seul fichier, avec « save_pretrained(folder, max_shard_size='20GB') ».</translation>
  </message>
  <message>
   <source>Save it anew from a PDF viewer, or split it.</source>
   <translation>Enregistrez-le à nouveau depuis un lecteur PDF, ou divisez-le.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or take it out.</source>
   <translation>Enregistrez-le en UTF-8, ou retirez-le.</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>Enregistrez-le comme nouveau.</translation>
  </message>
  <message>
   <source>Save it as one of these.</source>
   <translation>Enregistrez-le dans l’un de ces formats.</translation>
  </message>
  <message>
   <source>Save it with your browser, then drop the file here.</source>
   <translation>Enregistrez-le avec votre navigateur, puis déposez le fichier ici.</translation>
  </message>
  <message>
   <source>Say yes or no (true or false) for it.</source>
   <translation>Dites oui ou non (true ou false).</translation>
  </message>
  <message>
   <source>See them with “pip config list”, and correct the proxy or the certificate.</source>
   <translation>Voyez-les avec « pip config list », et corrigez le proxy ou le certificat.</translation>
  </message>
  <message>
   <source>Send it to Diffusion, which paints from its words.</source>
   <translation>Envoyez-le à Diffusion, qui peint d’après ses mots.</translation>
  </message>
  <message>
   <source>Set one first.</source>
   <translation>Définissez-en d’abord une.</translation>
  </message>
  <message>
   <source>Shorten it, or keep it as a text of its own.</source>
   <translation>Raccourcissez-le, ou gardez-le comme texte à part.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Raccourcissez-le.</translation>
  </message>
  <message>
   <source>Something this was made from is damaged on the disk.</source>
   <translation>Un élément dont cela a été créé est endommagé sur le disque.</translation>
  </message>
  <message>
   <source>Something this was made from is no array of numbers.</source>
   <translation>Un élément dont cela a été créé n’est pas un tableau de nombres.</translation>
  </message>
  <message>
   <source>Something this was made from is no longer in the gallery.</source>
   <translation>Un élément dont cela a été créé n’est plus dans la galerie.</translation>
  </message>
  <message>
   <source>Split it first.</source>
   <translation>Divisez-le d’abord.</translation>
  </message>
  <message>
   <source>Split it, and add the parts.</source>
   <translation>Divisez-le, et ajoutez les parties.</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Divisez-le.</translation>
  </message>
  <message>
   <source>Start Quartet from a desktop, or use its commands: “quartet --help”.</source>
   <translation>Démarrez Quartet depuis un bureau, ou utilisez ses commandes : « quartet --help ».</translation>
  </message>
  <message>
   <source>Start again with less weight on R1.</source>
   <translation>Recommencez avec moins de poids sur R1.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Recommencez.</translation>
  </message>
  <message>
   <source>Start from a picture.</source>
   <translation>Partez d’une image.</translation>
  </message>
  <message>
   <source>Start it anew.</source>
   <translation>Recommencez-le.</translation>
  </message>
  <message>
   <source>Start it without a launcher.</source>
   <translation>Démarrez-le sans lanceur.</translation>
  </message>
  <message>
   <source>Stickers have {edge} by {edge2} pixels.</source>
   <translation>Les stickers ont {edge} sur {edge2} pixels.</translation>
  </message>
  <message>
   <source>Stickers of {size} pixels cannot be learned.</source>
   <translation>Des stickers de {size} pixels ne peuvent pas être appris.</translation>
  </message>
  <message>
   <source>Stop it and go on from an earlier checkpoint with a lower learning rate.</source>
   <translation>Arrêtez-le et reprenez d’un checkpoint antérieur avec un taux d’apprentissage plus bas.</translation>
  </message>
  <message>
   <source>Stop it here; more data, or a smaller network, would carry further.</source>
   <translation>Arrêtez-le ici ; plus de données, ou un réseau plus petit, mèneraient plus loin.</translation>
  </message>
  <message>
   <source>Take a few words that you will remember.</source>
   <translation>Prenez quelques mots dont vous vous souviendrez.</translation>
  </message>
  <message>
   <source>Take a text, or a picture that was painted from a prompt.</source>
   <translation>Prenez un texte, ou une image peinte à partir d’un prompt.</translation>
  </message>
  <message>
   <source>Take it off the list, or choose a model that it was made for.</source>
   <translation>Retirez-le de la liste, ou choisissez un modèle pour lequel il a été fait.</translation>
  </message>
  <message>
   <source>Take it off, or choose the model it was made for.</source>
   <translation>Retirez-le, ou choisissez le modèle pour lequel il a été fait.</translation>
  </message>
  <message>
   <source>Take it out or replace it, then start again.</source>
   <translation>Retirez-le ou remplacez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Take larger steps.</source>
   <translation>Prenez des pas plus grands.</translation>
  </message>
  <message>
   <source>Take out some values.</source>
   <translation>Retirez quelques valeurs.</translation>
  </message>
  <message>
   <source>Take w.npy away, or replace it.</source>
   <translation>Enlevez w.npy, ou remplacez-le.</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends before “{place}” does.</source>
   <translation>Le fichier GGUF « {name} » n’est pas complet : il finit avant la fin de « {place} ».</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends too early.</source>
   <translation>Le fichier GGUF « {name} » n’est pas complet : il finit trop tôt.</translation>
  </message>
  <message>
   <source>The GGUF file “{path}” is damaged: {why}.</source>
   <translation>Le fichier GGUF « {path} » est endommagé : {why}.</translation>
  </message>
  <message>
   <source>The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.</source>
   <translation>La KL est tombée à rien : toutes les images ont le même latent, et sont reconstruites comme leur moyenne.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” is damaged.</source>
   <translation>Le fichier LoRA « {lora} » est endommagé.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” {error}.</source>
   <translation>Problème avec le fichier LoRA « {lora} » : {error}.</translation>
  </message>
  <message>
   <source>The LoRA file “{path}” {error}.</source>
   <translation>Problème avec le fichier LoRA « {path} » : {error}.</translation>
  </message>
  <message>
   <source>The LoRA holds numbers that are none: training diverged.</source>
   <translation>Le LoRA contient des nombres non valides : l’entraînement a divergé.</translation>
  </message>
  <message>
   <source>The animation could not be written</source>
   <translation>L’animation n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>The animation has no pictures, so nothing was kept.</source>
   <translation>L’animation n’a pas d’images, donc rien n’a été gardé.</translation>
  </message>
  <message>
   <source>The archive of digits lacks “{name}”.</source>
   <translation>Il manque « {name} » dans l’archive de chiffres.</translation>
  </message>
  <message>
   <source>The book file holds far more than it should.</source>
   <translation>Le fichier du livre contient bien plus qu’il ne le devrait.</translation>
  </message>
  <message>
   <source>The book file is damaged ({error}).</source>
   <translation>Le fichier du livre est endommagé ({error}).</translation>
  </message>
  <message>
   <source>The book file is damaged.</source>
   <translation>Le fichier du livre est endommagé.</translation>
  </message>
  <message>
   <source>The branches of this text take more than {most_json_bytes} MB: they were not kept.</source>
   <translation>Les branches de ce texte prennent plus de {most_json_bytes} Mo : elles n’ont pas été gardées.</translation>
  </message>
  <message>
   <source>The certificate could not be set aside</source>
   <translation>Le certificat n’a pas pu être mis de côté</translation>
  </message>
  <message>
   <source>The certificate could not be taken back</source>
   <translation>Le certificat n’a pas pu être repris</translation>
  </message>
  <message>
   <source>The certificate for content credentials could not be kept</source>
   <translation>Le certificat des références de contenu n’a pas pu être conservé</translation>
  </message>
  <message>
   <source>The certificate for content credentials is damaged.</source>
   <translation>Le certificat des identifiants de contenu est endommagé.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is of a run with other networks.</source>
   <translation>Le checkpoint « {path} » vient d’un entraînement avec d’autres réseaux.</translation>
  </message>
  <message>
   <source>The collection cannot be laid out for training: {strerror}.</source>
   <translation>La collection ne peut pas être préparée pour l’entraînement : {strerror}.</translation>
  </message>
  <message>
   <source>The copies need a name.</source>
   <translation>Les copies ont besoin d’un nom.</translation>
  </message>
  <message>
   <source>The copies would lie too deep.</source>
   <translation>Les copies seraient dans des dossiers trop profonds.</translation>
  </message>
  <message>
   <source>The copy could not be written</source>
   <translation>La copie n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>The description of this run is damaged.</source>
   <translation>La description de cet entraînement est endommagée.</translation>
  </message>
  <message>
   <source>The direction could not be saved in “{parent}”: {reason}.</source>
   <translation>La direction n’a pas pu être enregistrée dans « {parent} » : {reason}.</translation>
  </message>
  <message>
   <source>The discriminator scores real and drawn pictures exactly alike: it no longer judges.</source>
   <translation>Le discriminateur donne exactement le même score aux images réelles et dessinées : il a cessé de juger.</translation>
  </message>
  <message>
   <source>The discriminator tells real from drawn without fail: the generator learns nothing more.</source>
   <translation>Le discriminateur distingue sans faute les images réelles des dessinées : le générateur n’apprend plus rien.</translation>
  </message>
  <message>
   <source>The disk failed while the gallery was read or written, or it is full.</source>
   <translation>Le disque a échoué pendant la lecture ou l’écriture de la galerie, ou il est plein.</translation>
  </message>
  <message>
   <source>The disk is full, so the archive could not be unpacked.</source>
   <translation>Le disque est plein, l’archive n’a donc pas pu être décompressée.</translation>
  </message>
  <message>
   <source>The disk that holds “{existing}” has no {need} MB free.</source>
   <translation>Le disque de « {existing} » n’a pas {need} Mo de libres.</translation>
  </message>
  <message>
   <source>The disk that holds “{folder}” is full.</source>
   <translation>Le disque de « {folder} » est plein.</translation>
  </message>
  <message>
   <source>The download broke off: the server cannot be reached or stopped sending.</source>
   <translation>Le téléchargement s’est interrompu : le serveur est injoignable ou a cessé d’envoyer.</translation>
  </message>
  <message>
   <source>The edge “{titles}” has no values.</source>
   <translation>Le bord « {titles} » n’a pas de valeurs.</translation>
  </message>
  <message>
   <source>The example cannot be drawn: {strerror}.</source>
   <translation>L’exemple ne peut pas être dessiné : {strerror}.</translation>
  </message>
  <message>
   <source>The fetched archive holds a link or a folder where a file should be.</source>
   <translation>L’archive téléchargée contient un lien ou un dossier à la place d’un fichier.</translation>
  </message>
  <message>
   <source>The fetched archive is damaged: {error}.</source>
   <translation>L’archive téléchargée est endommagée : {error}.</translation>
  </message>
  <message>
   <source>The fetched archive lacks “{missing}”.</source>
   <translation>Il manque « {missing} » dans l’archive téléchargée.</translation>
  </message>
  <message>
   <source>The fetched archive lists {len} files, far more than it should.</source>
   <translation>L’archive téléchargée énumère {len} fichiers, bien plus qu’elle ne le devrait.</translation>
  </message>
  <message>
   <source>The fetched archive would unpack to far more than it should.</source>
   <translation>L’archive téléchargée se décompresserait en bien plus qu’elle ne le devrait.</translation>
  </message>
  <message>
   <source>The fetched archive “{archive}” is damaged ({error}).</source>
   <translation>L’archive téléchargée « {archive} » est endommagée ({error}).</translation>
  </message>
  <message>
   <source>The fetched files are not what they should be: {error}</source>
   <translation>Les fichiers téléchargés ne sont pas ce qu’ils devraient être : {error}</translation>
  </message>
  <message>
   <source>The figures cannot be kept in “{folder}”: {strerror}.</source>
   <translation>Les mesures ne peuvent pas être gardées dans « {folder} » : {strerror}.</translation>
  </message>
  <message>
   <source>The file of “{item}” is damaged: it cannot be unsealed.</source>
   <translation>Le fichier de « {item} » est endommagé : il ne peut pas être descellé.</translation>
  </message>
  <message>
   <source>The file of “{item}” is gone from the gallery.</source>
   <translation>Le fichier de « {item} » a disparu de la galerie.</translation>
  </message>
  <message>
   <source>The file of “{name}” is damaged: it cannot be unsealed.</source>
   <translation>Le fichier de « {name} » est endommagé : il ne peut pas être descellé.</translation>
  </message>
  <message>
   <source>The file of “{name}” is gone from the gallery.</source>
   <translation>Le fichier de « {name} » a disparu de la galerie.</translation>
  </message>
  <message>
   <source>The file that QUARTET_PASSPHRASE_FILE names cannot be read.</source>
   <translation>Le fichier que nomme QUARTET_PASSPHRASE_FILE ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The file “gallery.key”, without which the gallery cannot be opened, is damaged.</source>
   <translation>Le fichier « gallery.key », sans lequel la galerie ne peut pas être ouverte, est endommagé.</translation>
  </message>
  <message>
   <source>The files in “{folder}” cannot be read.</source>
   <translation>Les fichiers de « {folder} » ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>The film “{path}” cannot be played.</source>
   <translation>Le film « {path} » ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The film “{path}” has no pictures in it.</source>
   <translation>Le film « {path} » ne contient pas d’images.</translation>
  </message>
  <message>
   <source>The film “{path}” is gone or damaged.</source>
   <translation>Le film « {path} » a disparu ou est endommagé.</translation>
  </message>
  <message>
   <source>The folder cannot be read: {strerror}.</source>
   <translation>Le dossier ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” cannot be used</source>
   <translation>Le dossier « {folder} » n’est pas utilisable</translation>
  </message>
  <message>
   <source>The folder “{folder}” holds the model “{info}”.</source>
   <translation>Le dossier « {folder} » contient le modèle « {info} ».</translation>
  </message>
  <message>
   <source>The folder “{name}” cannot be read.</source>
   <translation>Le dossier « {name} » ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The found face was not kept with this picture.</source>
   <translation>Le visage retrouvé n’a pas été gardé avec cette image.</translation>
  </message>
  <message>
   <source>The gallery cannot be opened</source>
   <translation>La galerie ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>The gallery could not be closed</source>
   <translation>La galerie n’a pas pu être fermée</translation>
  </message>
  <message>
   <source>The gallery could not be made again</source>
   <translation>La galerie n’a pas pu être reconstruite</translation>
  </message>
  <message>
   <source>The gallery could not be sealed or unsealed</source>
   <translation>La galerie n’a pas pu être chiffrée ou déchiffrée</translation>
  </message>
  <message>
   <source>The gallery could not be written</source>
   <translation>La galerie n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>The gallery folder cannot be written to, so nothing new can be made.</source>
   <translation>On ne peut pas écrire dans le dossier de la galerie, donc rien de nouveau ne peut être créé.</translation>
  </message>
  <message>
   <source>The gallery folder “{folder}” cannot be made</source>
   <translation>Le dossier de la galerie « {folder} » ne peut pas être créé</translation>
  </message>
  <message>
   <source>The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.</source>
   <translation>La galerie a une phrase secrète, et un modèle qui en apprend garderait ses images à découvert.</translation>
  </message>
  <message>
   <source>The gallery should lie in “{folder}”, but that is a file.</source>
   <translation>La galerie devrait se trouver dans « {folder} », mais c’est un fichier.</translation>
  </message>
  <message>
   <source>The gallery's database belongs to another program.</source>
   <translation>La base de données de la galerie appartient à un autre programme.</translation>
  </message>
  <message>
   <source>The gallery's database cannot be opened.</source>
   <translation>La base de données de la galerie ne peut pas être ouverte.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged, so no copy was taken of it.</source>
   <translation>La base de données de la galerie est endommagée, aucune copie n’en a donc été prise.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged.</source>
   <translation>La base de données de la galerie est endommagée.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {found}.</source>
   <translation>La base de données de la galerie est endommagée : {found}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {left}.</source>
   <translation>La base de données de la galerie est endommagée : {left}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {table} has no {column}.</source>
   <translation>La base de données de la galerie est endommagée : {table} n’a pas de {column}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {verdict}.</source>
   <translation>La base de données de la galerie est endommagée : {verdict}.</translation>
  </message>
  <message>
   <source>The gallery's database {what}, and another Quartet has the gallery open.</source>
   <translation>Problème avec la base de données de la galerie : {what}, et un autre Quartet a ouvert la galerie.</translation>
  </message>
  <message>
   <source>The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.</source>
   <translation>Le dossier de la galerie a été déplacé ou supprimé pendant qu’elle était ouverte : rien ne peut plus y être gardé.</translation>
  </message>
  <message>
   <source>The input could not be kept</source>
   <translation>L’entrée n’a pas pu être conservée</translation>
  </message>
  <message>
   <source>The key of the gallery cannot be read</source>
   <translation>La clé de la galerie est illisible</translation>
  </message>
  <message>
   <source>The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.</source>
   <translation>Le dernier checkpoint est intact : reprenez avec --resume, ou recommencez avec un taux plus bas.</translation>
  </message>
  <message>
   <source>The latents in {table} do not belong to these pictures.</source>
   <translation>Les latents de {table} n’appartiennent pas à ces images.</translation>
  </message>
  <message>
   <source>The list of tokens in “{folder}” is damaged.</source>
   <translation>La liste de tokens de « {folder} » est endommagée.</translation>
  </message>
  <message>
   <source>The list of tokens in “{name}” is of the kind “{kind}”; Quartet reads “gpt2” and “llama”.</source>
   <translation>La liste de tokens de « {name} » est du type « {kind} » ; Quartet lit « gpt2 » et « llama ».</translation>
  </message>
  <message>
   <source>The list of what is in this archive is damaged.</source>
   <translation>La liste du contenu de cette archive est endommagée.</translation>
  </message>
  <message>
   <source>The loss is more than twice what it was at its best: training is coming apart.</source>
   <translation>La perte est plus de deux fois ce qu’elle était au mieux : l’entraînement se défait.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is damaged: {error}.</source>
   <translation>Le manifeste « {path} » est endommagé : {error}.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is not complete: “{where}”: {first}.</source>
   <translation>Le manifeste « {path} » n’est pas complet : « {where} » : {first}.</translation>
  </message>
  <message>
   <source>The model drew nothing but invalid numbers.</source>
   <translation>Le modèle n’a dessiné que des nombres non valides.</translation>
  </message>
  <message>
   <source>The model in “{name}” {what}; Quartet does not know that form.</source>
   <translation>Problème avec le modèle de « {name} » : {what} ; Quartet ne connaît pas cette forme.</translation>
  </message>
  <message>
   <source>The model maps noise to invalid numbers, so there are no directions in it.</source>
   <translation>Le modèle transforme le bruit en nombres non valides, il n’y a donc pas de directions en lui.</translation>
  </message>
  <message>
   <source>The model to begin with sees {context} tokens at once, not {size}.</source>
   <translation>Le modèle de départ voit {context} tokens à la fois, pas {size}.</translation>
  </message>
  <message>
   <source>The model “{base}” is not installed any more.</source>
   <translation>Le modèle « {base} » n’est plus installé.</translation>
  </message>
  <message>
   <source>The model “{model_id}” is not installed.</source>
   <translation>Le modèle « {model_id} » n’est pas installé.</translation>
  </message>
  <message>
   <source>The model's answer is no number: its file is damaged, or its numbers grow too large for half precision.</source>
   <translation>La réponse du modèle n’est pas un nombre : son fichier est endommagé, ou ses nombres deviennent trop grands pour la demi-précision.</translation>
  </message>
  <message>
   <source>The model's chat template does not take this conversation: {said}.</source>
   <translation>Le gabarit de chat du modèle n’accepte pas cette conversation : {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is damaged: {said}.</source>
   <translation>Le gabarit de chat du modèle est endommagé : {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is far too long.</source>
   <translation>Le gabarit de chat du modèle est beaucoup trop long.</translation>
  </message>
  <message>
   <source>The network settings that pip uses here do not work: {error}.</source>
   <translation>Les réglages réseau que pip utilise ici ne fonctionnent pas : {error}.</translation>
  </message>
  <message>
   <source>The numbers this starts from are not valid.</source>
   <translation>Les nombres de départ ne sont pas valides.</translation>
  </message>
  <message>
   <source>The package index cannot be reached.</source>
   <translation>L’index des paquets est injoignable.</translation>
  </message>
  <message>
   <source>The package index does not have {requirement}.</source>
   <translation>L’index des paquets n’a pas {requirement}.</translation>
  </message>
  <message>
   <source>The package index offers a {requirement} that is not the one Quartet knows.</source>
   <translation>L’index des paquets propose un {requirement} qui n’est pas celui que Quartet connaît.</translation>
  </message>
  <message>
   <source>The passphrase could not be changed</source>
   <translation>La phrase secrète n’a pas pu être changée</translation>
  </message>
  <message>
   <source>The passphrase could not be set</source>
   <translation>La phrase secrète n’a pas pu être définie</translation>
  </message>
  <message>
   <source>The passphrase could not be taken off</source>
   <translation>La phrase secrète n’a pas pu être retirée</translation>
  </message>
  <message>
   <source>The picture came apart at step {step}: its numbers are no longer finite.</source>
   <translation>L’image s’est défaite à l’étape {step} : ses nombres ne sont plus finis.</translation>
  </message>
  <message>
   <source>The picture cannot be read: its latents are no numbers.</source>
   <translation>L’image ne peut pas être lue : ses latents ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The private folder cannot be used</source>
   <translation>Le dossier privé n’est pas utilisable</translation>
  </message>
  <message>
   <source>The processes do not see the same run.</source>
   <translation>Les processus ne voient pas le même entraînement.</translation>
  </message>
  <message>
   <source>The prompts could not be read</source>
   <translation>Les prompts n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>The prompts could not be saved</source>
   <translation>Les prompts n’ont pas pu être enregistrés</translation>
  </message>
  <message>
   <source>The renderer of SVG drawings is not installed here.</source>
   <translation>Le moteur de rendu des dessins SVG n’est pas installé ici.</translation>
  </message>
  <message>
   <source>The run cannot be asked to end: {strerror}.</source>
   <translation>On ne peut pas demander à l’entraînement de se terminer : {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be asked to pause: {strerror}.</source>
   <translation>On ne peut pas demander à l’entraînement de faire une pause : {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be kept in “{folder}”: {strerror}.</source>
   <translation>L’entraînement ne peut pas être gardé dans « {folder} » : {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be renamed: {strerror}.</source>
   <translation>L’entraînement ne peut pas être renommé : {strerror}.</translation>
  </message>
  <message>
   <source>The same file is there as “{like}”.</source>
   <translation>Le même fichier existe sous le nom « {like} ».</translation>
  </message>
  <message>
   <source>The same words are there as “{like}”.</source>
   <translation>Les mêmes mots existent sous le nom « {like} ».</translation>
  </message>
  <message>
   <source>The screen “{get}” does not answer.</source>
   <translation>L’écran « {get} » ne répond pas.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted here.</source>
   <translation>Le certificat du serveur n’est pas reconnu ici.</translation>
  </message>
  <message>
   <source>The settings in this file are damaged and cannot be read.</source>
   <translation>Les réglages de ce fichier sont endommagés et ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>The settings name an input by something that is no hash.</source>
   <translation>Les réglages désignent une entrée par quelque chose qui n’est pas une empreinte.</translation>
  </message>
  <message>
   <source>The sliders of {info} belong to another network.</source>
   <translation>Les curseurs de {info} appartiennent à un autre réseau.</translation>
  </message>
  <message>
   <source>The steps in this file are damaged.</source>
   <translation>Les étapes de ce fichier sont endommagées.</translation>
  </message>
  <message>
   <source>The sticker model takes no LoRA files.</source>
   <translation>Le modèle de stickers n’accepte pas de fichiers LoRA.</translation>
  </message>
  <message>
   <source>The text could not be opened</source>
   <translation>Le texte n’a pas pu être ouvert</translation>
  </message>
  <message>
   <source>The text could not be saved</source>
   <translation>Le texte n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>The texts are too short to judge by.</source>
   <translation>Les textes sont trop courts pour évaluer.</translation>
  </message>
  <message>
   <source>The thumbnail could not be read</source>
   <translation>La vignette n’a pas pu être lue</translation>
  </message>
  <message>
   <source>The thumbnail could not be written</source>
   <translation>La vignette n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>The trash was emptied, which cannot be undone here.</source>
   <translation>La corbeille a été vidée, ce qui ne peut pas être annulé ici.</translation>
  </message>
  <message>
   <source>The two ends are of different size.</source>
   <translation>Les deux extrémités sont de taille différente.</translation>
  </message>
  <message>
   <source>The two faces could not be compared.</source>
   <translation>Les deux visages n’ont pas pu être comparés.</translation>
  </message>
  <message>
   <source>The two models were not judged by the same {name}, so their figures cannot be compared.</source>
   <translation>Les deux modèles n’ont pas été évalués avec le même critère ({name}), leurs mesures ne peuvent donc pas être comparées.</translation>
  </message>
  <message>
   <source>The value of “{name}” does not fit: {first}.</source>
   <translation>La valeur de « {name} » ne convient pas : {first}.</translation>
  </message>
  <message>
   <source>The weights hold numbers that are none: training diverged.</source>
   <translation>Les poids contiennent des nombres non valides : l’entraînement a divergé.</translation>
  </message>
  <message>
   <source>The weights in “{file}” cannot be read.</source>
   <translation>Les poids de « {file} » ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>The weights in “{folder}” are not the ones its manifest names (wrong SHA-256).</source>
   <translation>Les poids de « {folder} » ne sont pas ceux que nomme son manifeste (SHA-256 incorrect).</translation>
  </message>
  <message>
   <source>The weights of {info} are missing.</source>
   <translation>Il manque les poids de {info}.</translation>
  </message>
  <message>
   <source>The weights of {info} cannot be read.</source>
   <translation>Les poids de {info} ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>The weights of “{info}” are missing.</source>
   <translation>Il manque les poids de « {info} ».</translation>
  </message>
  <message>
   <source>The weights of “{info}” do not make an autoencoder: {error}.</source>
   <translation>Les poids de « {info} » ne forment pas un autoencodeur : {error}.</translation>
  </message>
  <message>
   <source>The weights of “{info}” have {size} bytes instead of {size_bytes}.</source>
   <translation>Les poids de « {info} » ont {size} octets au lieu de {size_bytes}.</translation>
  </message>
  <message>
   <source>The weights of “{name}” do not make a model: {error}.</source>
   <translation>Les poids de « {name} » ne forment pas un modèle : {error}.</translation>
  </message>
  <message>
   <source>The window cannot open: this system lacks {names}.</source>
   <translation>La fenêtre ne peut pas s’ouvrir : il manque {names} à ce système.</translation>
  </message>
  <message>
   <source>There are no pictures in {path}.</source>
   <translation>Il n’y a pas d’images dans {path}.</translation>
  </message>
  <message>
   <source>There are no pictures in “{folder}”.</source>
   <translation>Il n’y a pas d’images dans « {folder} ».</translation>
  </message>
  <message>
   <source>There are no settings in this that another text could be written with.</source>
   <translation>Il n’y a là aucun réglage avec lequel un autre texte pourrait être écrit.</translation>
  </message>
  <message>
   <source>There are no settings in this that other faces could be made with.</source>
   <translation>Il n’y a là aucun réglage avec lequel d’autres visages pourraient être créés.</translation>
  </message>
  <message>
   <source>There are no words in this text, so nothing was kept.</source>
   <translation>Il n’y a pas de mots dans ce texte, donc rien n’a été gardé.</translation>
  </message>
  <message>
   <source>There are {join}.</source>
   <translation>Il y a : {join}.</translation>
  </message>
  <message>
   <source>There are: {known}.</source>
   <translation>Il y a : {known}.</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>Il y a : {names}.</translation>
  </message>
  <message>
   <source>There is a mask, but no picture to paint into.</source>
   <translation>Il y a un masque, mais pas d’image dans laquelle peindre.</translation>
  </message>
  <message>
   <source>There is a model named “{incoming}” already.</source>
   <translation>Il y a déjà un modèle nommé « {incoming} ».</translation>
  </message>
  <message>
   <source>There is a run in “{folder}” already.</source>
   <translation>Il y a déjà un entraînement dans « {folder} ».</translation>
  </message>
  <message>
   <source>There is a run of this name already.</source>
   <translation>Il y a déjà un entraînement de ce nom.</translation>
  </message>
  <message>
   <source>There is a {nouns} “{name}” already.</source>
   <translation>Ce nom existe déjà ({nouns}) : « {name} ».</translation>
  </message>
  <message>
   <source>There is no LoRA file “{name}”.</source>
   <translation>Il n’y a pas de fichier LoRA « {name} ».</translation>
  </message>
  <message>
   <source>There is no collection “{name}” in the gallery.</source>
   <translation>Il n’y a pas de collection « {name} » dans la galerie.</translation>
  </message>
  <message>
   <source>There is no day “{value}”: write year, month and day, such as 2026-11-28.</source>
   <translation>Il n’y a pas de jour « {value} » : écrivez année, mois et jour, par exemple 2026-11-28.</translation>
  </message>
  <message>
   <source>There is no direction here: both ends are the same.</source>
   <translation>Il n’y a pas de direction ici : les deux extrémités sont identiques.</translation>
  </message>
  <message>
   <source>There is no file at “{path}”.</source>
   <translation>Il n’y a pas de fichier à l’emplacement « {path} ».</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>Il n’y a pas de fichier « {path} ».</translation>
  </message>
  <message>
   <source>There is no gallery in “{folder}”.</source>
   <translation>Il n’y a pas de galerie dans « {folder} ».</translation>
  </message>
  <message>
   <source>There is no gallery to learn from here.</source>
   <translation>Il n’y a pas ici de galerie dont apprendre.</translation>
  </message>
  <message>
   <source>There is no pack named “{pack_id}”.</source>
   <translation>Il n’y a pas de pack nommé « {pack_id} ».</translation>
  </message>
  <message>
   <source>There is no parameter named “{unknown}” here.</source>
   <translation>Il n’y a pas ici de paramètre nommé « {unknown} ».</translation>
  </message>
  <message>
   <source>There is no picture here yet that these sliders could move.</source>
   <translation>Il n’y a pas encore ici d’image que ces curseurs pourraient modifier.</translation>
  </message>
  <message>
   <source>There is no picture to find a face in.</source>
   <translation>Il n’y a pas d’image dans laquelle retrouver un visage.</translation>
  </message>
  <message>
   <source>There is no recipe “{name}”.</source>
   <translation>Il n’y a pas de recette « {name} ».</translation>
  </message>
  <message>
   <source>There is no room for a copy of the gallery's database: it takes {size} MB, and {free} MB are free.</source>
   <translation>Il n’y a pas la place pour une copie de la base de données de la galerie : elle prend {size} Mo, et {free} Mo sont libres.</translation>
  </message>
  <message>
   <source>There is no run in “{folder}”.</source>
   <translation>Il n’y a pas d’entraînement dans « {folder} ».</translation>
  </message>
  <message>
   <source>There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
   <translation>Il n’y a pas ici d’écran pour ouvrir une fenêtre (ni WAYLAND_DISPLAY ni DISPLAY n’est défini).</translation>
  </message>
  <message>
   <source>There is no text in “{folder}”.</source>
   <translation>Il n’y a pas de texte dans « {folder} ».</translation>
  </message>
  <message>
   <source>There is not enough memory for this job, even with everything else put away.</source>
   <translation>Il n’y a pas assez de mémoire pour cette tâche, même après avoir libéré tout le reste.</translation>
  </message>
  <message>
   <source>There is not enough memory to keep this.</source>
   <translation>Il n’y a pas assez de mémoire pour garder cela.</translation>
  </message>
  <message>
   <source>There is not enough memory to search by meaning.</source>
   <translation>Il n’y a pas assez de mémoire pour chercher par le sens.</translation>
  </message>
  <message>
   <source>There is nothing at “{path}”.</source>
   <translation>Il n’y a rien à l’emplacement « {path} ».</translation>
  </message>
  <message>
   <source>There is nothing before this token that the model could have looked at.</source>
   <translation>Il n’y a rien avant ce token que le modèle aurait pu regarder.</translation>
  </message>
  <message>
   <source>There is nothing to enlarge.</source>
   <translation>Il n’y a rien à agrandir.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: no pictures were named and no face generator is installed.</source>
   <translation>Il n’y a rien dont apprendre : aucune image n’a été indiquée et aucun générateur de visages n’est installé.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: the face generator that draws the faces is not installed.</source>
   <translation>Il n’y a rien dont apprendre : le générateur qui dessine les visages n’est pas installé.</translation>
  </message>
  <message>
   <source>There is nothing to look through.</source>
   <translation>Il n’y a rien à parcourir.</translation>
  </message>
  <message>
   <source>There is nothing to save: the prompt is empty.</source>
   <translation>Il n’y a rien à enregistrer : le prompt est vide.</translation>
  </message>
  <message>
   <source>These prompts were saved by a newer Quartet.</source>
   <translation>Ces prompts ont été enregistrés par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>These two faces belong to different models.</source>
   <translation>Ces deux visages appartiennent à des modèles différents.</translation>
  </message>
  <message>
   <source>This Quartet cannot make “{name}” things.</source>
   <translation>Ce Quartet ne sait pas créer d’éléments « {name} ».</translation>
  </message>
  <message>
   <source>This archive was made by a newer Quartet.</source>
   <translation>Cette archive a été créée par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>This begins with no other model.</source>
   <translation>Cela ne part d’aucun autre modèle.</translation>
  </message>
  <message>
   <source>This collection is no longer in the gallery.</source>
   <translation>Cette collection n’est plus dans la galerie.</translation>
  </message>
  <message>
   <source>This collection is no longer there.</source>
   <translation>Cette collection n’est plus là.</translation>
  </message>
  <message>
   <source>This comes out the same from every seed, so there are no variants of it.</source>
   <translation>Cela donne la même chose avec toutes les graines, il n’y en a donc pas de variantes.</translation>
  </message>
  <message>
   <source>This could not be kept in the gallery</source>
   <translation>Ceci n’a pas pu être gardé dans la galerie</translation>
  </message>
  <message>
   <source>This face was found with another model, not with {name}.</source>
   <translation>Ce visage a été retrouvé avec un autre modèle, pas avec {name}.</translation>
  </message>
  <message>
   <source>This file holds more than {most_imported} prompts.</source>
   <translation>Ce fichier contient plus de {most_imported} prompts.</translation>
  </message>
  <message>
   <source>This file holds no prompts of Quartet, or is damaged.</source>
   <translation>Ce fichier ne contient pas de prompts de Quartet, ou est endommagé.</translation>
  </message>
  <message>
   <source>This file holds no text tree, or a damaged one.</source>
   <translation>Ce fichier ne contient pas d’arbre de texte, ou il est endommagé.</translation>
  </message>
  <message>
   <source>This file is too large to be a file of prompts.</source>
   <translation>Ce fichier est trop grand pour être un fichier de prompts.</translation>
  </message>
  <message>
   <source>This file is too large to be a text of Quartet.</source>
   <translation>Ce fichier est trop grand pour être un texte de Quartet.</translation>
  </message>
  <message>
   <source>This folder is one of those it lies in: links lead in a circle.</source>
   <translation>Ce dossier est l’un de ceux qui le contiennent : des liens tournent en rond.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase already.</source>
   <translation>Cette galerie a déjà une phrase secrète.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened, is gone.</source>
   <translation>Cette galerie a une phrase secrète, mais le fichier « gallery.key », sans lequel elle ne peut pas être ouverte, a disparu.</translation>
  </message>
  <message>
   <source>This gallery has no passphrase.</source>
   <translation>Cette galerie n’a pas de phrase secrète.</translation>
  </message>
  <message>
   <source>This gallery is locked.</source>
   <translation>Cette galerie est verrouillée.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.</source>
   <translation>Cette galerie se trouve dans un dossier où l’on ne peut pas écrire, elle ne peut donc être ni scellée ni descellée.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to: nothing new can be kept in it.</source>
   <translation>Cette galerie se trouve dans un dossier où l’on ne peut pas écrire : rien de nouveau ne peut y être gardé.</translation>
  </message>
  <message>
   <source>This gallery was used by a newer Quartet: its tables have form {version}, and Quartet {version2} knows them up to form {NEWEST}. Nothing in it was changed.</source>
   <translation>Cette galerie a été utilisée par un Quartet plus récent : ses tables ont la forme {version}, et Quartet {version2} les connaît jusqu’à la forme {NEWEST}. Rien n’y a été modifié.</translation>
  </message>
  <message>
   <source>This is no file: a pipe, a socket or a device.</source>
   <translation>Ce n’est pas un fichier : un tube, un socket ou un périphérique.</translation>
  </message>
  <message>
   <source>This is no film of the steps of a painting.</source>
   <translation>Ce n’est pas un film des étapes d’une peinture.</translation>
  </message>
  <message>
   <source>This item is no longer in the gallery.</source>
   <translation>Cet élément n’est plus dans la galerie.</translation>
  </message>
  <message>
   <source>This job is no longer in the queue.</source>
   <translation>Cette tâche n’est plus dans la file d’attente.</translation>
  </message>
  <message>
   <source>This link leads nowhere, or to itself.</source>
   <translation>Ce lien ne mène nulle part, ou à lui-même.</translation>
  </message>
  <message>
   <source>This may have been made by a newer Quartet.</source>
   <translation>Cela a peut-être été créé par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>This model cannot take that many steps.</source>
   <translation>Ce modèle n’accepte pas autant d’étapes.</translation>
  </message>
  <message>
   <source>This model goes on with texts, and does not answer: it has no template for a chat.</source>
   <translation>Ce modèle poursuit des textes et ne répond pas : il n’a pas de gabarit de chat.</translation>
  </message>
  <message>
   <source>This model has no slider “{key}”.</source>
   <translation>Ce modèle n’a pas de curseur « {key} ».</translation>
  </message>
  <message>
   <source>This model has no slider “{word}”.</source>
   <translation>Ce modèle n’a pas de curseur « {word} ».</translation>
  </message>
  <message>
   <source>This model knows no words: it learned from pictures without names.</source>
   <translation>Ce modèle ne connaît pas de mots : il a appris d’images sans noms.</translation>
  </message>
  <message>
   <source>This model needs about {peak} GB of memory, and {free} GB are free.</source>
   <translation>Ce modèle demande environ {peak} Go de mémoire, et {free} Go sont libres.</translation>
  </message>
  <message>
   <source>This model paints with the spacing {names} only.</source>
   <translation>Ce modèle ne peint qu’avec l’espacement {names}.</translation>
  </message>
  <message>
   <source>This model paints {side} by {side2} pixels.</source>
   <translation>Ce modèle peint {side} sur {side2} pixels.</translation>
  </message>
  <message>
   <source>This model takes no LoRA files.</source>
   <translation>Ce modèle n’accepte pas de fichiers LoRA.</translation>
  </message>
  <message>
   <source>This model takes {needed} GB of memory; there are {most} GB.</source>
   <translation>Ce modèle prend {needed} Go de mémoire ; il y a {most} Go.</translation>
  </message>
  <message>
   <source>This pack is being fetched already.</source>
   <translation>Ce pack est déjà en cours de téléchargement.</translation>
  </message>
  <message>
   <source>This passphrase does not open the gallery.</source>
   <translation>Cette phrase secrète n’ouvre pas la galerie.</translation>
  </message>
  <message>
   <source>This picture did not come from a face model.</source>
   <translation>Cette image ne vient pas d’un modèle de visages.</translation>
  </message>
  <message>
   <source>This picture is too small to find a face in.</source>
   <translation>Cette image est trop petite pour y retrouver un visage.</translation>
  </message>
  <message>
   <source>This picture was not made by an autoencoder.</source>
   <translation>Cette image n’a pas été créée par un autoencodeur.</translation>
  </message>
  <message>
   <source>This picture was not painted here.</source>
   <translation>Cette image n’a pas été peinte ici.</translation>
  </message>
  <message>
   <source>This prompt has more than {longest_words} letters, which the library does not keep.</source>
   <translation>Ce prompt a plus de {longest_words} lettres, ce que la bibliothèque ne garde pas.</translation>
  </message>
  <message>
   <source>This prompt is not in the library any more.</source>
   <translation>Ce prompt n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>This run was made by a newer Quartet.</source>
   <translation>Cet entraînement a été créé par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>This text is longer than {longest_text} million letters, so it was not kept.</source>
   <translation>Ce texte fait plus de {longest_text} millions de lettres, il n’a donc pas été gardé.</translation>
  </message>
  <message>
   <source>This text was begun by a model with another list of tokens.</source>
   <translation>Ce texte a été commencé par un modèle avec une autre liste de tokens.</translation>
  </message>
  <message>
   <source>This text was saved by a newer Quartet.</source>
   <translation>Ce texte a été enregistré par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>This tree has as many branches as it can hold.</source>
   <translation>Cet arbre a autant de branches qu’il peut en contenir.</translation>
  </message>
  <message>
   <source>This was made by a newer Quartet, whose settings this one cannot read.</source>
   <translation>Cela a été créé par un Quartet plus récent, dont celui-ci ne peut pas lire les réglages.</translation>
  </message>
  <message>
   <source>This was made by a task that this tab does not know.</source>
   <translation>Cela a été créé par une tâche que cet onglet ne connaît pas.</translation>
  </message>
  <message>
   <source>This was made with another model, not with {name}.</source>
   <translation>Cela a été créé avec un autre modèle, pas avec {name}.</translation>
  </message>
  <message>
   <source>This would become a picture of more than {largest_edge} pixels on a side.</source>
   <translation>Cela donnerait une image de plus de {largest_edge} pixels de côté.</translation>
  </message>
  <message>
   <source>This would become a picture of {width} x {height} pixels; {largest_pixels} million is the most.</source>
   <translation>Cela donnerait une image de {width} x {height} pixels ; {largest_pixels} millions est le maximum.</translation>
  </message>
  <message>
   <source>This {nouns} is no longer there.</source>
   <translation>Cet élément n’est plus là ({nouns}).</translation>
  </message>
  <message>
   <source>To learn in several processes, accelerate is needed, and it is not installed.</source>
   <translation>Pour apprendre en plusieurs processus, il faut accelerate, qui n’est pas installé.</translation>
  </message>
  <message>
   <source>Train again.</source>
   <translation>Entraînez à nouveau.</translation>
  </message>
  <message>
   <source>Train it again.</source>
   <translation>Entraînez-le à nouveau.</translation>
  </message>
  <message>
   <source>Training could not be started: {strerror}.</source>
   <translation>L’entraînement n’a pas pu démarrer : {strerror}.</translation>
  </message>
  <message>
   <source>Training of {name} diverged at step {step}: {join} is no longer a number.</source>
   <translation>L’entraînement de {name} a divergé à l’étape {step} : {join} n’est plus un nombre.</translation>
  </message>
  <message>
   <source>Try again later, or check which mirror pip uses here with “pip config list”.</source>
   <translation>Réessayez plus tard, ou vérifiez quel miroir pip utilise ici avec « pip config list ».</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try another picture, or fetch the model again.</source>
   <translation>Essayez une autre image, ou téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Try another picture.</source>
   <translation>Essayez une autre image.</translation>
  </message>
  <message>
   <source>Try another picture; if it happens with every one, fetch the model again.</source>
   <translation>Essayez une autre image ; si cela arrive avec toutes, téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Try less guidance or more steps; if it happens every time, its file is damaged.</source>
   <translation>Essayez moins de guidage ou plus d’étapes ; si cela arrive à chaque fois, son fichier est endommagé.</translation>
  </message>
  <message>
   <source>Type a name, or press Escape to keep the old one.</source>
   <translation>Tapez un nom, ou appuyez sur Escape pour garder l’ancien.</translation>
  </message>
  <message>
   <source>Type a name.</source>
   <translation>Tapez un nom.</translation>
  </message>
  <message>
   <source>Type its passphrase.</source>
   <translation>Tapez sa phrase secrète.</translation>
  </message>
  <message>
   <source>Type some, with commas between them.</source>
   <translation>Tapez-en, séparées par des virgules.</translation>
  </message>
  <message>
   <source>Unpack it, then drop the folder with the pictures here.</source>
   <translation>Décompressez-le, puis déposez ici le dossier des images.</translation>
  </message>
  <message>
   <source>Update Quartet to go on with it.</source>
   <translation>Mettez Quartet à jour pour le reprendre.</translation>
  </message>
  <message>
   <source>Update Quartet to open it.</source>
   <translation>Mettez Quartet à jour pour l’ouvrir.</translation>
  </message>
  <message>
   <source>Update Quartet to open them.</source>
   <translation>Mettez Quartet à jour pour les ouvrir.</translation>
  </message>
  <message>
   <source>Update Quartet to use it.</source>
   <translation>Mettez Quartet à jour pour l’utiliser.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another folder for the gallery.</source>
   <translation>Mettez Quartet à jour, ou choisissez un autre dossier pour la galerie.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another model.</source>
   <translation>Mettez Quartet à jour, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Update Quartet, or use the picture without its settings.</source>
   <translation>Mettez Quartet à jour, ou utilisez l’image sans ses réglages.</translation>
  </message>
  <message>
   <source>Update Quartet, then bring it in again.</source>
   <translation>Mettez Quartet à jour, puis importez-le à nouveau.</translation>
  </message>
  <message>
   <source>Update Quartet.</source>
   <translation>Mettez Quartet à jour.</translation>
  </message>
  <message>
   <source>Use at most {most_folders} folders.</source>
   <translation>Utilisez au plus {most_folders} dossiers.</translation>
  </message>
  <message>
   <source>Use less guidance or another sampler; if it happens with every picture, fetch the model again.</source>
   <translation>Utilisez moins de guidage ou un autre échantillonneur ; si cela arrive avec chaque image, téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Use the settings with the model as it is now, or bring the old weights back.</source>
   <translation>Utilisez les réglages avec le modèle tel qu’il est maintenant, ou remettez les anciens poids.</translation>
  </message>
  <message>
   <source>Use the stickers of the registries.</source>
   <translation>Utilisez les stickers des registres.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it where it runs.</source>
   <translation>Attendez-le, ou annulez-le là où il tourne.</translation>
  </message>
  <message>
   <source>Wait for it, or pause it.</source>
   <translation>Attendez-le, ou mettez-le en pause.</translation>
  </message>
  <message>
   <source>Wait for it, then try again.</source>
   <translation>Attendez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file.</source>
   <translation>Il faut un LoRA pour Stable Diffusion 1, 2 ou XL, en fichier .safetensors.</translation>
  </message>
  <message>
   <source>Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as one .safetensors file.</source>
   <translation>Il faut un Stable Diffusion 1, 2 ou XL : un dossier diffusers avec safetensors, ou un checkpoint entier en un seul fichier .safetensors.</translation>
  </message>
  <message>
   <source>Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file.</source>
   <translation>Il faut un modèle de langage qui écrit : un dossier tel que l’enregistre « save_pretrained » de transformers (Llama, Qwen, Gemma, GPT-2, Phi, Mistral…) avec config.json, tokenizer.json et .safetensors, ou un fichier GGUF.</translation>
  </message>
  <message>
   <source>Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4.</source>
   <translation>Il faut un AutoencoderKL ou AutoencoderTiny (un dossier diffusers ou un fichier .safetensors), un checkpoint Stable Diffusion avec son VAE, une paire TAESD, ou un MLP de fc1, fc21, fc22, fc3 et fc4.</translation>
  </message>
  <message>
   <source>Wanted is “diffusion_pytorch_model.safetensors”.</source>
   <translation>Il faut « diffusion_pytorch_model.safetensors ».</translation>
  </message>
  <message>
   <source>Wanted is “{stem}.safetensors”.</source>
   <translation>Il faut « {stem}.safetensors ».</translation>
  </message>
  <message>
   <source>What came for {package} {version} is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Ce qui est arrivé pour {package} {version} n’est pas ce qui était attendu (SHA-256 incorrect), et a donc été jeté.</translation>
  </message>
  <message>
   <source>What is told of the data of this run is damaged.</source>
   <translation>Ce qui est dit des données de cet entraînement est endommagé.</translation>
  </message>
  <message>
   <source>What reads words that are not known by heart is not installed.</source>
   <translation>Ce qui lit les mots qui ne sont pas connus par cœur n’est pas installé.</translation>
  </message>
  <message>
   <source>What the package index sent for {requirement} is not what it should be (wrong SHA-256).</source>
   <translation>Ce que l’index des paquets a envoyé pour {requirement} n’est pas ce qui était attendu (SHA-256 incorrect).</translation>
  </message>
  <message>
   <source>What the package index sent for “{name}” is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Ce que l’index des paquets a envoyé pour « {name} » n’est pas ce qui était attendu (SHA-256 incorrect), et a donc été jeté.</translation>
  </message>
  <message>
   <source>What this learns from is fetched with {known_as}, which is not installed here.</source>
   <translation>Ce dont il apprend se télécharge avec {known_as}, qui n’est pas installé ici.</translation>
  </message>
  <message>
   <source>What was begun could not be written down</source>
   <translation>Ce qui a été commencé n’a pas pu être noté</translation>
  </message>
  <message>
   <source>Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.</source>
   <translation>Écrivez en CSV ou JSON, ou installez-le avec « pip install 'quartet[tables]' ».</translation>
  </message>
  <message>
   <source>Write fields as “{name}”.</source>
   <translation>Écrivez les champs sous la forme « {name} ».</translation>
  </message>
  <message>
   <source>Write for example “{name}”.</source>
   <translation>Écrivez par exemple « {name} ».</translation>
  </message>
  <message>
   <source>Write one first.</source>
   <translation>Écrivez-en d’abord un.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Écrivez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>{axis_label}: which values?</source>
   <translation>{axis_label} : quelles valeurs ?</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” are too many values.</source>
   <translation>{axis_label} : « {part} », cela fait trop de valeurs.</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” is no number.</source>
   <translation>{axis_label} : « {part} » n’est pas un nombre.</translation>
  </message>
  <message>
   <source>{base} cannot be read: {error}</source>
   <translation>{base} ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>{count} letters to learn from are too few: {fewest} are needed.</source>
   <translation>{count} lettres dont apprendre, c’est trop peu : il en faut {fewest}.</translation>
  </message>
  <message>
   <source>{count} pictures are few: it will learn them by heart. Good are {good} and more.</source>
   <translation>{count} images, c’est peu : il les apprendra par cœur. {good} et plus conviennent bien.</translation>
  </message>
  <message>
   <source>{count} pictures are too many: at most {most_cells}.</source>
   <translation>{count} images, c’est trop : {most_cells} au plus.</translation>
  </message>
  <message>
   <source>{count} pictures to learn from are too few: {fewest} are needed.</source>
   <translation>{count} images dont apprendre, c’est trop peu : il en faut {fewest}.</translation>
  </message>
  <message>
   <source>{digits} is too large a number.</source>
   <translation>{digits} est un nombre trop grand.</translation>
  </message>
  <message>
   <source>{doing}: its path is too long for this disk.</source>
   <translation>{doing} : son chemin est trop long pour ce disque.</translation>
  </message>
  <message>
   <source>{doing}: the disk is full. Nothing that was kept before is lost.</source>
   <translation>{doing} : le disque est plein. Rien de ce qui était déjà gardé n’est perdu.</translation>
  </message>
  <message>
   <source>{doing}: the folder cannot be written to.</source>
   <translation>{doing} : on ne peut pas écrire dans le dossier.</translation>
  </message>
  <message>
   <source>{doing}: {strerror}.</source>
   <translation>{doing} : {strerror}.</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}</source>
   <translation>{info} ne peut pas être chargé : {error}</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}.</source>
   <translation>{info} ne peut pas être chargé : {error}.</translation>
  </message>
  <message>
   <source>{info} cannot be read: {error}</source>
   <translation>{info} ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>{info} has no mark for the end of a text in its vocabulary (end.json).</source>
   <translation>{info} n’a pas de marque de fin de texte dans son vocabulaire (end.json).</translation>
  </message>
  <message>
   <source>{info} has too many weights to be trained whole.</source>
   <translation>{info} a trop de poids pour être entraîné en entier.</translation>
  </message>
  <message>
   <source>{info} is a network of the kind “{other}”, which this Quartet does not know.</source>
   <translation>{info} est un réseau du type « {other} », que ce Quartet ne connaît pas.</translation>
  </message>
  <message>
   <source>{info} is of a form “{architecture}” that this Quartet does not know.</source>
   <translation>{info} est d’une forme « {architecture} » que ce Quartet ne connaît pas.</translation>
  </message>
  <message>
   <source>{info} reads words in a way “{architecture}” that this Quartet does not know.</source>
   <translation>{info} lit les mots d’une façon « {architecture} » que ce Quartet ne connaît pas.</translation>
  </message>
  <message>
   <source>{label} cannot be “{value}”.</source>
   <translation>{label} ne peut pas être « {value} ».</translation>
  </message>
  <message>
   <source>{label} may have {max_length} characters.</source>
   <translation>{label} peut avoir {max_length} caractères.</translation>
  </message>
  <message>
   <source>{label} must be one of {names}, not “{value}”.</source>
   <translation>{label} doit être l’un de {names}, pas « {value} ».</translation>
  </message>
  <message>
   <source>{label} must lie between 0 and {seed_limit}.</source>
   <translation>{label} doit se situer entre 0 et {seed_limit}.</translation>
  </message>
  <message>
   <source>{label} must lie between {minimum} and {maximum}, not {value}.</source>
   <translation>{label} doit se situer entre {minimum} et {maximum}, pas à {value}.</translation>
  </message>
  <message>
   <source>{len} files are left out: the reasons stand beside.</source>
   <translation>{len} fichiers sont écartés : voir à côté pourquoi.</translation>
  </message>
  <message>
   <source>{len} of {checked} files are gone, so nothing was changed.</source>
   <translation>{len} fichiers sur {checked} ont disparu, donc rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{len} pictures of {size} pixels do not fit into memory.</source>
   <translation>{len} images de {size} pixels ne tiennent pas en mémoire.</translation>
  </message>
  <message>
   <source>{letters} letters are few: it will repeat them. Good are {few_letters} and more.</source>
   <translation>{letters} lettres, c’est peu : il les répétera. {few_letters} et plus conviennent bien.</translation>
  </message>
  <message>
   <source>{named} are words that this model does not know by heart.</source>
   <translation>{named} sont des mots que ce modèle ne connaît pas par cœur.</translation>
  </message>
  <message>
   <source>{named} is a word that this model does not know by heart.</source>
   <translation>{named} est un mot que ce modèle ne connaît pas par cœur.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {error}</source>
   <translation>{name} ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>{name} could not fetch {package} {version} ({part}).</source>
   <translation>{name} n’a pas pu télécharger {package} {version} ({part}).</translation>
  </message>
  <message>
   <source>{name} does not draw at {size} pixels.</source>
   <translation>{name} ne dessine pas à {size} pixels.</translation>
  </message>
  <message>
   <source>{name} does not fit into memory.</source>
   <translation>{name} ne tient pas en mémoire.</translation>
  </message>
  <message>
   <source>{name} draws {resolution} pixels, not {size}.</source>
   <translation>{name} dessine {resolution} pixels, pas {size}.</translation>
  </message>
  <message>
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} est un dossier, pas une image.</translation>
  </message>
  <message>
   <source>{name} is broken or no picture.</source>
   <translation>{name} est abîmé ou n’est pas une image.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut off, so it cannot be read.</source>
   <translation>{name} est endommagé ou tronqué, et ne peut donc pas être lu.</translation>
  </message>
  <message>
   <source>{name} is empty: it has no bytes at all.</source>
   <translation>{name} est vide : il ne contient aucun octet.</translation>
  </message>
  <message>
   <source>{name} is larger than {largest_file} MB.</source>
   <translation>{name} dépasse {largest_file} Mo.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} n’est pas un fichier.</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read here.</source>
   <translation>{name} n’est pas une image lisible ici.</translation>
  </message>
  <message>
   <source>{name} is not a picture, whatever its name says; nothing in it was opened.</source>
   <translation>{name} n’est pas une image, quoi qu’en dise son nom ; rien n’y a été ouvert.</translation>
  </message>
  <message>
   <source>{name} is text, not a picture, whatever its name says.</source>
   <translation>{name} est du texte et non une image, quoi qu’en dise son nom.</translation>
  </message>
  <message>
   <source>{name} is too large: more than {max_pixels} million pixels.</source>
   <translation>{name} est trop grand : plus de {max_pixels} millions de pixels.</translation>
  </message>
  <message>
   <source>{name} is {found} px, and 16 to {largest_side} a side can be used.</source>
   <translation>{name} fait {found} px ; de 16 à {largest_side} de côté peuvent servir.</translation>
  </message>
  <message>
   <source>{name} knows none of the names of the stickers, so it cannot be judged by them.</source>
   <translation>{name} ne connaît aucun des noms des stickers, et ne peut donc pas être évalué avec eux.</translation>
  </message>
  <message>
   <source>{name} makes nothing but invalid numbers of this picture.</source>
   <translation>{name} ne tire de cette image que des nombres non valides.</translation>
  </message>
  <message>
   <source>{name} paints {side} pixels, not {size}.</source>
   <translation>{name} peint {side} pixels, pas {size}.</translation>
  </message>
  <message>
   <source>{name} rebuilds pictures, but was not made to draw any out of nothing.</source>
   <translation>{name} reconstruit des images, mais n’est pas fait pour en dessiner à partir de rien.</translation>
  </message>
  <message>
   <source>{name}: {value} does not lie between {low} and {high}.</source>
   <translation>{name} : {value} ne se situe pas entre {low} et {high}.</translation>
  </message>
  <message>
   <source>{name}: {value} is not a whole number.</source>
   <translation>{name} : {value} n’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>{param_words}: “{part}” is not known.</source>
   <translation>{param_words} : « {part} » n’est pas connu.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a zip.</source>
   <translation>{path} n’est ni un dossier ni un zip.</translation>
  </message>
  <message>
   <source>{source} is not a whole zip file.</source>
   <translation>{source} n’est pas un fichier zip entier.</translation>
  </message>
  <message>
   <source>{what} in the fetched archive is not in the form that is known.</source>
   <translation>Forme inconnue dans l’archive téléchargée : {what}.</translation>
  </message>
  <message>
   <source>“mixed” cannot be {asked}.</source>
   <translation>« mixed » ne peut pas être {asked}.</translation>
  </message>
  <message>
   <source>“tokenizer.json” in “{folder}” is damaged.</source>
   <translation>« tokenizer.json » de « {folder} » est endommagé.</translation>
  </message>
  <message>
   <source>“{archive}” has no book in it.</source>
   <translation>« {archive} » ne contient pas de livre.</translation>
  </message>
  <message>
   <source>“{archive}” has no books in it.</source>
   <translation>« {archive} » ne contient pas de livres.</translation>
  </message>
  <message>
   <source>“{archive}” lacks “{missing}”.</source>
   <translation>Il manque « {missing} » à « {archive} ».</translation>
  </message>
  <message>
   <source>“{axis}” goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>« {axis} » va de {part} à {largest_pull}, pas à {amount}.</translation>
  </message>
  <message>
   <source>“{base}” cannot be opened: {error}.</source>
   <translation>« {base} » ne peut pas être ouvert : {error}.</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network ({architecture}).</source>
   <translation>« {base} » est un autre type de réseau ({architecture}).</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network.</source>
   <translation>« {base} » est un autre type de réseau.</translation>
  </message>
  <message>
   <source>“{base}” learns from pictures in steps of {step} pixels, not of {size}.</source>
   <translation>« {base} » apprend d’images par pas de {step} pixels, pas de {size}.</translation>
  </message>
  <message>
   <source>“{cache}” cannot be written: {strerror}.</source>
   <translation>On ne peut pas écrire « {cache} » : {strerror}.</translation>
  </message>
  <message>
   <source>“{cache}” does not keep what is written there.</source>
   <translation>« {cache} » ne garde pas ce qu’on y écrit.</translation>
  </message>
  <message>
   <source>“{dataset}” has {letters} letters: more than fit into memory.</source>
   <translation>« {dataset} » a {letters} lettres : plus que la mémoire n’en contient.</translation>
  </message>
  <message>
   <source>“{direction}” came with the model.</source>
   <translation>« {direction} » est fournie avec le modèle.</translation>
  </message>
  <message>
   <source>“{direction}” cannot be deleted: {strerror}.</source>
   <translation>« {direction} » ne peut pas être supprimée : {strerror}.</translation>
  </message>
  <message>
   <source>“{direction}” does not fit the model “{info}”.</source>
   <translation>« {direction} » ne convient pas au modèle « {info} ».</translation>
  </message>
  <message>
   <source>“{direction}” is no longer there.</source>
   <translation>« {direction} » n’est plus là.</translation>
  </message>
  <message>
   <source>“{direction}” was made for the model “{model_id}”, not for “{info}”.</source>
   <translation>« {direction} » a été créée pour le modèle « {model_id} », pas pour « {info} ».</translation>
  </message>
  <message>
   <source>“{entry}” is damaged in this archive.</source>
   <translation>« {entry} » est endommagé dans cette archive.</translation>
  </message>
  <message>
   <source>“{file}” cannot be read: {strerror}.</source>
   <translation>« {file} » ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>“{file}” could not be written</source>
   <translation>« {file} » n’a pas pu être écrit</translation>
  </message>
  <message>
   <source>“{file}” does not hold the {get} of its config.json.</source>
   <translation>« {file} » ne contient pas ceci de son config.json : {get}.</translation>
  </message>
  <message>
   <source>“{file}” holds a face generator that does not fit together: {error}</source>
   <translation>« {file} » contient un générateur de visages incohérent : {error}</translation>
  </message>
  <message>
   <source>“{file}” holds {what}, which cannot be added (yet).</source>
   <translation>« {file} » contient ceci, qui ne peut pas (encore) être ajouté : {what}.</translation>
  </message>
  <message>
   <source>“{file}” is no UTF-8 text.</source>
   <translation>« {file} » n’est pas un texte UTF-8.</translation>
  </message>
  <message>
   <source>“{file}” is too large for a text to learn from.</source>
   <translation>« {file} » est trop grand pour un texte dont apprendre.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be read: {strerror}.</source>
   <translation>« {folder} » ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written: {strerror}.</source>
   <translation>On ne peut pas écrire dans « {folder} » : {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” has {len} different pictures, too few to judge by.</source>
   <translation>« {folder} » a {len} images différentes, trop peu pour évaluer.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} as a .bin file only, a Python pickle that can run any program.</source>
   <translation>« {folder} » ne contient de {kind} qu’en fichier .bin, un pickle Python qui peut exécuter n’importe quel programme.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} in several files (shards).</source>
   <translation>« {folder} » contient un {kind} en plusieurs fichiers (shards).</translation>
  </message>
  <message>
   <source>“{folder}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.</source>
   <translation>« {folder} » ne contient sa partie « {part} » qu’en fichier .bin, un pickle Python qui peut exécuter n’importe quoi.</translation>
  </message>
  <message>
   <source>“{folder}” holds more than {max_pickled_bytes} GB as .bin files (Python pickles).</source>
   <translation>« {folder} » contient plus de {max_pickled_bytes} Go en fichiers .bin (pickles Python).</translation>
  </message>
  <message>
   <source>“{folder}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>« {folder} » contient des poids quantifiés ({dtype}), qui ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>“{folder}” holds several decoders: {join}.</source>
   <translation>« {folder} » contient plusieurs décodeurs : {join}.</translation>
  </message>
  <message>
   <source>“{folder}” holds {other}, which cannot be added.</source>
   <translation>« {folder} » contient ceci, qui ne peut pas être ajouté : {other}.</translation>
  </message>
  <message>
   <source>“{folder}” is a LoRA (adapter) of a language model, an addition to another model.</source>
   <translation>« {folder} » est un LoRA (adaptateur) d’un modèle de langage, un complément à un autre modèle.</translation>
  </message>
  <message>
   <source>“{folder}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>« {folder} » est un Stable Diffusion qui ne peut pas être ouvert : {first_complaint}.</translation>
  </message>
  <message>
   <source>“{folder}” is a diffusers folder without an autoencoder (“vae”) in it.</source>
   <translation>« {folder} » est un dossier diffusers sans autoencodeur (« vae »).</translation>
  </message>
  <message>
   <source>“{folder}” is a file, not a folder.</source>
   <translation>« {folder} » est un fichier, pas un dossier.</translation>
  </message>
  <message>
   <source>“{folder}” is a language model that cannot be opened: {str}.</source>
   <translation>« {folder} » est un modèle de langage qui ne peut pas être ouvert : {str}.</translation>
  </message>
  <message>
   <source>“{folder}” is an OpenVINO network: this cannot be added (yet).</source>
   <translation>« {folder} » est un réseau OpenVINO : il ne peut pas (encore) être ajouté.</translation>
  </message>
  <message>
   <source>“{folder}” is no folder.</source>
   <translation>« {folder} » n’est pas un dossier.</translation>
  </message>
  <message>
   <source>“{folder}” is no model folder: it has no manifest.toml.</source>
   <translation>« {folder} » n’est pas un dossier de modèle : il n’a pas de manifest.toml.</translation>
  </message>
  <message>
   <source>“{folder}” is no model: this cannot be added (yet).</source>
   <translation>« {folder} » n’est pas un modèle : il ne peut pas (encore) être ajouté.</translation>
  </message>
  <message>
   <source>“{folder}” keeps its list of tokens as “tokenizer.model” only, which is not read here.</source>
   <translation>« {folder} » n’a sa liste de tokens qu’en « tokenizer.model », qui n’est pas lu ici.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its list of tokens, “tokenizer.json”: without it no text can be cut up for it.</source>
   <translation>Il manque à « {folder} » sa liste de tokens, « tokenizer.json » : sans elle, aucun texte ne peut être découpé pour lui.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its weights, “{file}”.</source>
   <translation>Il manque à « {folder} » ses poids, « {file} ».</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its model, “{safe}”.</source>
   <translation>Il manque à « {folder} » les poids de son modèle, « {safe} ».</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its {kind}.</source>
   <translation>Il manque à « {folder} » les poids de son {kind}.</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its “{part}”.</source>
   <translation>Il manque à « {folder} » les poids de sa partie « {part} ».</translation>
  </message>
  <message>
   <source>“{folder}” lists {largest} tokens, but its network knows {vocabulary}: they do not belong together.</source>
   <translation>« {folder} » énumère {largest} tokens, mais son réseau en connaît {vocabulary} : ils ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>“{folder}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>« {folder} » prend {needed} Go de mémoire ; il y a {most} Go.</translation>
  </message>
  <message>
   <source>“{found}” cannot be deleted: {strerror}.</source>
   <translation>« {found} » ne peut pas être supprimé : {strerror}.</translation>
  </message>
  <message>
   <source>“{found}” is a text: there is no picture in it.</source>
   <translation>« {found} » est un texte : il ne contient pas d’image.</translation>
  </message>
  <message>
   <source>“{found}” was not made from words, so there are none to go on from.</source>
   <translation>« {found} » n’a pas été créé à partir de mots, il n’y en a donc pas à poursuivre.</translation>
  </message>
  <message>
   <source>“{info}” came with Quartet and cannot be removed.</source>
   <translation>« {info} » est fourni avec Quartet et ne peut pas être supprimé.</translation>
  </message>
  <message>
   <source>“{info}” cannot be opened: {error}.</source>
   <translation>« {info} » ne peut pas être ouvert : {error}.</translation>
  </message>
  <message>
   <source>“{info}” cannot be removed: {strerror}.</source>
   <translation>« {info} » ne peut pas être supprimé : {strerror}.</translation>
  </message>
  <message>
   <source>“{info}” has changed since this was made, so the same picture cannot be made again.</source>
   <translation>« {info} » a changé depuis la création, la même image ne peut donc pas être refaite.</translation>
  </message>
  <message>
   <source>“{item}” came from outside, so nobody knows how to make others like it.</source>
   <translation>« {item} » vient de l’extérieur, personne ne sait donc comment en créer d’autres semblables.</translation>
  </message>
  <message>
   <source>“{item}” could not be copied</source>
   <translation>« {item} » n’a pas pu être copié</translation>
  </message>
  <message>
   <source>“{item}” could not be moved to the trash of this computer, so it was kept.</source>
   <translation>« {item} » n’a pas pu être mis à la corbeille de cet ordinateur, et a donc été gardé.</translation>
  </message>
  <message>
   <source>“{item}” is not a text.</source>
   <translation>« {item} » n’est pas un texte.</translation>
  </message>
  <message>
   <source>“{key}:” waits for what to look for, such as {EXAMPLES}.</source>
   <translation>« {key}: » attend ce qu’il faut chercher, par exemple {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{key}” cannot be compared. Write it with a colon, such as {EXAMPLES}.</source>
   <translation>« {key} » ne peut pas être comparé. Écrivez-le avec un deux-points, par exemple {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{links}” is on the internet, and Quartet never goes there.</source>
   <translation>« {links} » se trouve sur Internet, et Quartet n’y va jamais.</translation>
  </message>
  <message>
   <source>“{member}” in a fetched archive is far larger than it should be.</source>
   <translation>« {member} », dans une archive téléchargée, est bien plus grand que prévu.</translation>
  </message>
  <message>
   <source>“{name}” calls itself “{architecture}”, but has a part “{other}” that this form has not: its text would be wrong.</source>
   <translation>« {name} » se dit « {architecture} », mais a une partie « {other} » que cette forme n’a pas : son texte serait faux.</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {strerror}.</source>
   <translation>« {name} » ne peut pas être supprimé : {strerror}.</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}.</source>
   <translation>« {name} » ne peut pas être {value}.</translation>
  </message>
  <message>
   <source>“{name}” could not be copied</source>
   <translation>« {name} » n’a pas pu être copié</translation>
  </message>
  <message>
   <source>“{name}” could not be unsealed</source>
   <translation>« {name} » n’a pas pu être déchiffré</translation>
  </message>
  <message>
   <source>“{name}” does not say what kind of network it is.</source>
   <translation>« {name} » ne dit pas de quel type de réseau il s’agit.</translation>
  </message>
  <message>
   <source>“{name}” does not turn sentences into numbers.</source>
   <translation>« {name} » ne transforme pas les phrases en nombres.</translation>
  </message>
  <message>
   <source>“{name}” drew nothing but invalid numbers.</source>
   <translation>« {name} » n’a dessiné que des nombres non valides.</translation>
  </message>
  <message>
   <source>“{name}” has learned nothing yet.</source>
   <translation>« {name} » n’a encore rien appris.</translation>
  </message>
  <message>
   <source>“{name}” has no folder to learn from.</source>
   <translation>« {name} » n’a pas de dossier dont apprendre.</translation>
  </message>
  <message>
   <source>“{name}” has {count} pictures to learn from{told}.</source>
   <translation>« {name} » a {count} images dont apprendre{told}.</translation>
  </message>
  <message>
   <source>“{name}” has {letters} letters of text to learn from.</source>
   <translation>« {name} » a {letters} lettres de texte dont apprendre.</translation>
  </message>
  <message>
   <source>“{name}” holds a model of the form “{architecture}”, which Quartet does not read from GGUF files; it reads {known}.</source>
   <translation>« {name} » contient un modèle de la forme « {architecture} », que Quartet ne lit pas dans les fichiers GGUF ; il lit {known}.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder of more than {max_bytes} GB.</source>
   <translation>« {name} » contient un autoencodeur de plus de {max_bytes} Go.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with layers of another kind, “{more}”.</source>
   <translation>« {name} » contient un autoencodeur avec des couches d’un autre type, « {more} ».</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with quantised weights ({dtype}).</source>
   <translation>« {name} » contient un autoencodeur aux poids quantifiés ({dtype}).</translation>
  </message>
  <message>
   <source>“{name}” holds no model, but something for one (“{kind}”).</source>
   <translation>« {name} » ne contient pas un modèle, mais quelque chose pour un modèle (« {kind} »).</translation>
  </message>
  <message>
   <source>“{name}” holds only the list of tokens of a model, and not the model: it cannot write.</source>
   <translation>« {name} » ne contient que la liste de tokens d’un modèle, et non le modèle : il ne peut pas écrire.</translation>
  </message>
  <message>
   <source>“{name}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>« {name} » contient des poids quantifiés ({dtype}), qui ne peuvent pas être lus.</translation>
  </message>
  <message>
   <source>“{name}” holds {what}, which cannot be added.</source>
   <translation>« {name} » contient ceci, qui ne peut pas être ajouté : {what}.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is damaged.</source>
   <translation>« {name} » est endommagé dans cette archive.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is too large to be unpacked.</source>
   <translation>« {name} » de cette archive est trop grand pour être décompressé.</translation>
  </message>
  <message>
   <source>“{name}” is a GGUF file of version {version}; Quartet reads 2 and 3.</source>
   <translation>« {name} » est un fichier GGUF de version {version} ; Quartet lit les versions 2 et 3.</translation>
  </message>
  <message>
   <source>“{name}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>« {name} » est un Stable Diffusion qui ne peut pas être ouvert : {first_complaint}.</translation>
  </message>
  <message>
   <source>“{name}” is a language model that does not fit together: {str}.</source>
   <translation>« {name} » est un modèle de langage incohérent : {str}.</translation>
  </message>
  <message>
   <source>“{name}” is a {kind} that does not fit together: {error}.</source>
   <translation>« {name} » est incohérent comme {kind} : {error}.</translation>
  </message>
  <message>
   <source>“{name}” is an {kinds} that does not fit together: {error}.</source>
   <translation>« {name} » est incohérent comme {kinds} : {error}.</translation>
  </message>
  <message>
   <source>“{name}” is being trained already.</source>
   <translation>« {name} » est déjà en cours d’entraînement.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut off, so it cannot be copied without its settings.</source>
   <translation>« {name} » est endommagé ou tronqué, et ne peut donc pas être copié sans ses réglages.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {error}.</source>
   <translation>« {name} » est endommagé : {error}.</translation>
  </message>
  <message>
   <source>“{name}” is empty: it has no words at all.</source>
   <translation>« {name} » est vide : il ne contient aucun mot.</translation>
  </message>
  <message>
   <source>“{name}” is for computers that write numbers the other way round: big-endian.</source>
   <translation>« {name} » est fait pour des ordinateurs qui écrivent les nombres dans l’autre sens : big-endian.</translation>
  </message>
  <message>
   <source>“{name}” is gone for good.</source>
   <translation>« {name} » a disparu pour de bon.</translation>
  </message>
  <message>
   <source>“{name}” is missing in this archive.</source>
   <translation>« {name} » manque dans cette archive.</translation>
  </message>
  <message>
   <source>“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago).</source>
   <translation>« {name} » n’est pas un jour. Écrivez 2026-11-28, 2026-11 ou 2026, ou today, yesterday, monday, 7d (jours passés).</translation>
  </message>
  <message>
   <source>“{name}” is no text of at most {longest} letters.</source>
   <translation>« {name} » n’est pas un texte d’au plus {longest} lettres.</translation>
  </message>
  <message>
   <source>“{name}” is not a text, whatever its name says.</source>
   <translation>« {name} » n’est pas un texte, quoi qu’en dise son nom.</translation>
  </message>
  <message>
   <source>“{name}” is not the {other} that belongs to “{name2}”.</source>
   <translation>« {name} » n’est pas le {other} qui va avec « {name2} ».</translation>
  </message>
  <message>
   <source>“{name}” is not what it was when this began: its weights are others.</source>
   <translation>« {name} » n’est plus ce qu’il était au départ : ses poids ont changé.</translation>
  </message>
  <message>
   <source>“{name}” is one of {parts} parts of a model.</source>
   <translation>« {name} » est l’une des {parts} parties d’un modèle.</translation>
  </message>
  <message>
   <source>“{name}” is quantised as {join}, which Quartet does not read.</source>
   <translation>« {name} » est quantifié en {join}, que Quartet ne lit pas.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.</source>
   <translation>« {name} » est quantifié d’une façon particulière (« {method} »), que Quartet ne lit pas.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way that is not known here (number {kind}).</source>
   <translation>« {name} » est quantifié d’une façon inconnue ici (numéro {kind}).</translation>
  </message>
  <message>
   <source>“{name}” is still going on.</source>
   <translation>« {name} » est encore en cours.</translation>
  </message>
  <message>
   <source>“{name}” is {what} that cannot be opened: {error}.</source>
   <translation>« {name} » ne peut pas être ouvert ({what}) : {error}.</translation>
  </message>
  <message>
   <source>“{name}” needs {need} MB on the disk that holds “{folder}”, and less is free.</source>
   <translation>« {name} » demande {need} Mo sur le disque de « {folder} », et il y a moins d’espace libre.</translation>
  </message>
  <message>
   <source>“{name}” paints pictures of {smallest} to {largest_edge} pixels a side, in steps of {factor}; {width} x {height} is none of these.</source>
   <translation>« {name} » peint des images de {smallest} à {largest_edge} pixels de côté, par pas de {factor} ; {width} x {height} n’en fait pas partie.</translation>
  </message>
  <message>
   <source>“{name}” says that it has {parts} layers of {parts2} experts.</source>
   <translation>« {name} » dit avoir {parts} couches de {parts2} experts.</translation>
  </message>
  <message>
   <source>“{name}” says that its “{key}” is {value}, which no language model has.</source>
   <translation>« {name} » dit que sa valeur « {key} » est {value}, ce qu’aucun modèle de langage n’a.</translation>
  </message>
  <message>
   <source>“{name}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>« {name} » prend {needed} Go de mémoire ; il y a {most} Go.</translation>
  </message>
  <message>
   <source>“{parent}” cannot be written: {strerror}.</source>
   <translation>On ne peut pas écrire dans « {parent} » : {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{folder}”: {strerror}.</source>
   <translation>« {path} » ne peut pas être copié dans « {folder} » : {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{installed}”: {strerror}.</source>
   <translation>« {path} » ne peut pas être copié dans « {installed} » : {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>« {path} » ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {strerror}.</source>
   <translation>« {path} » ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” could not be read</source>
   <translation>« {path} » n’a pas pu être lu</translation>
  </message>
  <message>
   <source>“{path}” does not go into the memory.</source>
   <translation>« {path} » ne tient pas en mémoire.</translation>
  </message>
  <message>
   <source>“{path}” does not say what kind of table it shall be.</source>
   <translation>« {path} » ne dit pas quel type de tableau ce doit être.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_bytes} GB, which is no LoRA.</source>
   <translation>« {path} » fait plus de {max_bytes} Go : ce n’est pas un LoRA.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_file_bytes} GB, which is more than any model here has.</source>
   <translation>« {path} » fait plus de {max_file_bytes} Go, plus qu’aucun modèle d’ici.</translation>
  </message>
  <message>
   <source>“{path}” has no words in it.</source>
   <translation>« {path} » ne contient pas de mots.</translation>
  </message>
  <message>
   <source>“{path}” has pages but no text: they are pictures, as a scanner makes them.</source>
   <translation>« {path} » a des pages mais pas de texte : ce sont des images, comme en produit un scanner.</translation>
  </message>
  <message>
   <source>“{path}” holds more than {most_files} pictures and texts.</source>
   <translation>« {path} » contient plus de {most_files} images et textes.</translation>
  </message>
  <message>
   <source>“{path}” holds numbers that Quartet did not keep.</source>
   <translation>« {path} » contient des nombres que Quartet n’a pas gardés.</translation>
  </message>
  <message>
   <source>“{path}” holds tensors of a kind that is not supported, “{name}”.</source>
   <translation>« {path} » contient des tenseurs d’un type non pris en charge, « {name} ».</translation>
  </message>
  <message>
   <source>“{path}” holds the {part} of a TAESD only, which {lack}.</source>
   <translation>« {path} » ne contient qu’une partie d’un TAESD ({part}) : {lack}.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is damaged.</source>
   <translation>« {path} » de « {name} » est endommagé.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large for a configuration.</source>
   <translation>« {path} » de « {name} » est beaucoup trop grand pour une configuration.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large.</source>
   <translation>« {path} » de « {name} » est beaucoup trop grand.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is no configuration.</source>
   <translation>« {path} » de « {name} » n’est pas une configuration.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors, “{replace}”; it was not opened.</source>
   <translation>« {path} » est un checkpoint PyTorch (un pickle Python) qui contient plus que des tenseurs, « {replace} » ; il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint of more than {max_checkpoint_bytes} GB; it was not opened.</source>
   <translation>« {path} » est un checkpoint PyTorch de plus de {max_checkpoint_bytes} Go ; il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>“{path}” is a TorchScript program; it was not opened.</source>
   <translation>« {path} » est un programme TorchScript ; il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>“{path}” is a damaged PyTorch checkpoint.</source>
   <translation>« {path} » est un checkpoint PyTorch endommagé.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no PDF, whatever its name says.</source>
   <translation>« {path} » est endommagé, ou n’est pas un PDF, quoi qu’en dise son nom.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no ZIP that can be read here.</source>
   <translation>« {path} » est endommagé, ou n’est pas un ZIP lisible ici.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or not something that Quartet kept.</source>
   <translation>« {path} » est endommagé, ou n’est pas quelque chose que Quartet a gardé.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or was made by a newer Quartet.</source>
   <translation>« {path} » est endommagé, ou a été créé par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>“{path}” is damaged.</source>
   <translation>« {path} » est endommagé.</translation>
  </message>
  <message>
   <source>“{path}” is empty: it has no words at all.</source>
   <translation>« {path} » est vide : il ne contient aucun mot.</translation>
  </message>
  <message>
   <source>“{path}” is far too large to be a model's manifest.</source>
   <translation>« {path} » est beaucoup trop grand pour le manifeste d’un modèle.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most_film_bytes} GB.</source>
   <translation>« {path} » dépasse {most_film_bytes} Go.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most} MB, more than is read of one document.</source>
   <translation>« {path} » dépasse {most} Mo, plus que ce qui est lu d’un document.</translation>
  </message>
  <message>
   <source>“{path}” is locked with a password, so it cannot be read.</source>
   <translation>« {path} » est protégé par un mot de passe, il ne peut donc pas être lu.</translation>
  </message>
  <message>
   <source>“{path}” is neither text, Markdown nor PDF, so it cannot be read.</source>
   <translation>« {path} » n’est ni un texte, ni un fichier Markdown ou PDF, il ne peut donc pas être lu.</translation>
  </message>
  <message>
   <source>“{path}” is no GGUF file.</source>
   <translation>« {path} » n’est pas un fichier GGUF.</translation>
  </message>
  <message>
   <source>“{path}” is no archive of a Quartet gallery.</source>
   <translation>« {path} » n’est pas une archive d’une galerie Quartet.</translation>
  </message>
  <message>
   <source>“{path}” is no whole checkpoint of {name}.</source>
   <translation>« {path} » n’est pas un checkpoint entier de {name}.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction of faces.</source>
   <translation>« {path} » n’est pas une direction de visages.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction, or it is damaged.</source>
   <translation>« {path} » n’est pas une direction, ou est endommagé.</translation>
  </message>
  <message>
   <source>“{path}” is not a file.</source>
   <translation>« {path} » n’est pas un fichier.</translation>
  </message>
  <message>
   <source>“{path}” is not a text, whatever its name says.</source>
   <translation>« {path} » n’est pas un texte, quoi qu’en dise son nom.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a curve.</source>
   <translation>« {path} » est trop grand pour une courbe.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a text: more than {most} MB.</source>
   <translation>« {path} » est trop grand pour un texte : plus de {most} Mo.</translation>
  </message>
  <message>
   <source>“{path}” is too large to be opened here.</source>
   <translation>« {path} » est trop grand pour être ouvert ici.</translation>
  </message>
  <message>
   <source>“{path}” is too large.</source>
   <translation>« {path} » est trop grand.</translation>
  </message>
  <message>
   <source>“{path}” is {describe}; it was not opened.</source>
   <translation>« {path} » n’a pas été ouvert : {describe}.</translation>
  </message>
  <message>
   <source>“{path}” is {what}; it was not opened.</source>
   <translation>« {path} » n’a pas été ouvert : {what}.</translation>
  </message>
  <message>
   <source>“{path}” takes too long to read.</source>
   <translation>« {path} » prend trop de temps à lire.</translation>
  </message>
  <message>
   <source>“{path}” unpacks to more than can be read of one document.</source>
   <translation>« {path} » se décompresse en plus que ce qui peut être lu d’un document.</translation>
  </message>
  <message>
   <source>“{path}” was changed while it was copied.</source>
   <translation>« {path} » a été modifié pendant la copie.</translation>
  </message>
  <message>
   <source>“{path}” was made by a newer Quartet.</source>
   <translation>« {path} » a été créé par un Quartet plus récent.</translation>
  </message>
  <message>
   <source>“{path}” was not kept by Quartet.</source>
   <translation>« {path} » n’a pas été gardé par Quartet.</translation>
  </message>
  <message>
   <source>“{plain}” is nothing that this model has learned.</source>
   <translation>« {plain} » ne fait pas partie de ce que ce modèle a appris.</translation>
  </message>
  <message>
   <source>“{recipe}” learns in one process only.</source>
   <translation>« {recipe} » n’apprend qu’en un seul processus.</translation>
  </message>
  <message>
   <source>“{target}” could not be written</source>
   <translation>« {target} » n’a pas pu être écrit</translation>
  </message>
  <message>
   <source>“{target}” does not say what kind of file it shall be.</source>
   <translation>« {target} » ne dit pas quel type de fichier ce doit être.</translation>
  </message>
  <message>
   <source>“{text}” is no value for “{titles}”.</source>
   <translation>« {text} » n’est pas une valeur pour « {titles} ».</translation>
  </message>
  <message>
   <source>“{title}” begins with a model.</source>
   <translation>« {title} » part d’un modèle.</translation>
  </message>
  <message>
   <source>“{title}” could not be signed</source>
   <translation>« {title} » n’a pas pu être signé</translation>
  </message>
  <message>
   <source>“{title}” could not be signed: its file is damaged, or of a kind that cannot be.</source>
   <translation>« {title} » n’a pas pu être signé : son fichier est endommagé, ou d’un type qui ne peut pas l’être.</translation>
  </message>
  <message>
   <source>“{value}” has no letter or digit to look for.</source>
   <translation>« {value} » n’a ni lettre ni chiffre à chercher.</translation>
  </message>
  <message>
   <source>“{value}” is no number of an item, such as like:12.</source>
   <translation>« {value} » n’est pas un numéro d’élément, par exemple like:12.</translation>
  </message>
  <message>
   <source>“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:&gt;2mb.</source>
   <translation>« {value} » n’est pas une taille. Écrivez des pixels, par exemple size:512x512, ou des octets, par exemple size:&gt;2mb.</translation>
  </message>
  <message>
   <source>“{value}” is no {noun}. {hint}</source>
   <translation>« {value} » ne convient pas ({noun}). {hint}</translation>
  </message>
  <message>
   <source>“{value}” is not understood. {remedy}</source>
   <translation>« {value} » n’est pas compris. {remedy}</translation>
  </message>
  <message>
   <source>“{value}” is too long ago.</source>
   <translation>« {value} » est trop ancien.</translation>
  </message>
  <message>
   <source>“{value}” lies outside the years {first_year} to {last_year}.</source>
   <translation>« {value} » est hors des années {first_year} à {last_year}.</translation>
  </message>
  <message>
   <source>“{weights}” is {describe}; it was not opened.</source>
   <translation>« {weights} » n’a pas été ouvert : {describe}.</translation>
  </message>
  <message>
   <source>“{wheel}” cannot be read: {strerror}.</source>
   <translation>« {wheel} » ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <source>“{wheel}” is the wheel of no known pack.</source>
   <translation>« {wheel} » n’est le wheel d’aucun pack connu.</translation>
  </message>
  <message>
   <source>“{where}” could not be unsealed</source>
   <translation>« {where} » n’a pas pu être déchiffré</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Choose a folder …</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export {count}</source>
   <translation>Exporter : {count}</translation>
  </message>
  <message>
   <source>Quartet.{suffix}</source>
   <translation>Quartet.{suffix}</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Enregistrer les copies dans</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopped. Files that were copied before are still there.</source>
   <translation>Arrêté. Les fichiers copiés avant sont toujours là.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{what} saved in {folder}.</source>
   <translation>Enregistré dans {folder} : {what}.</translation>
  </message>
 </context>
 <context>
  <name>Faces</name>
  <message>
   <source>found</source>
   <translation>retrouvé</translation>
  </message>
 </context>
 <context>
  <name>FacesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Déjà gardé dans la galerie.</translation>
  </message>
  <message>
   <source>Hold face</source>
   <translation>Retenir le visage</translation>
  </message>
  <message>
   <source>Let face go</source>
   <translation>Libérer le visage</translation>
  </message>
  <message>
   <source>Lock seed</source>
   <translation>Verrouiller la graine</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Nouveaux visages</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Visages suivants</translation>
  </message>
  <message>
   <source>Number of faces</source>
   <translation>Nombre de visages</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Visages au hasard</translation>
  </message>
  <message>
   <source>Remove from sheet</source>
   <translation>Retirer de la planche</translation>
  </message>
  <message>
   <source>Reset face</source>
   <translation>Réinitialiser le visage</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>Troncature</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variations</translation>
  </message>
  <message>
   <source>Variations need directions, and this model has none yet: find some first.</source>
   <translation>Les variations ont besoin de directions, et ce modèle n’en a pas encore : trouvez-en d’abord.</translation>
  </message>
 </context>
 <context>
  <name>FacesTab</name>
  <message>
   <source>Draw the faces of the sheet in full and keep them (Ctrl+Enter)</source>
   <translation>Dessiner entièrement les visages de la planche et les garder (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Find the face in a picture</source>
   <translation>Retrouver le visage d’une image</translation>
  </message>
  <message>
   <source>Find the face in a picture …</source>
   <translation>Retrouver le visage d’une image…</translation>
  </message>
  <message>
   <source>Find the face in it</source>
   <translation>En retrouver le visage</translation>
  </message>
  <message>
   <source>Find the face in the clipboard</source>
   <translation>Retrouver le visage du presse-papiers</translation>
  </message>
  <message>
   <source>From A to B</source>
   <translation>De A à B</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>Hold or let go</source>
   <translation>Retenir ou libérer</translation>
  </message>
  <message>
   <source>Hold the picked faces</source>
   <translation>Retenir les visages choisis</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Garder dans la galerie</translation>
  </message>
  <message>
   <source>Keep the picked faces</source>
   <translation>Garder les visages choisis</translation>
  </message>
  <message>
   <source>Lock the seed</source>
   <translation>Verrouiller la graine</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>Le voir en grand</translation>
  </message>
  <message>
   <source>Looking for directions; the sliders come when they are found.</source>
   <translation>Recherche de directions ; les curseurs viennent quand elles sont trouvées.</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Loupe</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph the picked faces</source>
   <translation>Morphing des visages choisis</translation>
  </message>
  <message>
   <source>New direction</source>
   <translation>Nouvelle direction</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Nouvelle direction de A à B…</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Visages suivants</translation>
  </message>
  <message>
   <source>Pick all faces</source>
   <translation>Choisir tous les visages</translation>
  </message>
  <message>
   <source>Pick two faces first: the first is A, the second B.</source>
   <translation>Choisissez d’abord deux visages : le premier est A, le second B.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Visages au hasard</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Retirer de la planche</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Réinitialiser le visage</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variations</translation>
  </message>
  <message>
   <source>What changes from A to B?</source>
   <translation>Qu’est-ce qui change de A à B ?</translation>
  </message>
 </context>
 <context>
  <name>FactsRow</name>
  <message>
   <source>%1 a second</source>
   <translation>%1 par seconde</translation>
  </message>
  <message>
   <source>%1 seen</source>
   <translation>%1 vus</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Selon les étapes</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Selon le temps d’entraînement</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>L’axe sur lequel les courbes sont tracées</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>mémoire</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>étapes</translation>
  </message>
  <message>
   <source>trained</source>
   <translation>entraîné</translation>
  </message>
 </context>
 <context>
  <name>FamilySwitch</name>
  <message>
   <source>It {plain}. Used in the tab {tab}.</source>
   <translation>Il {plain}. S’utilise dans l’onglet {tab}.</translation>
  </message>
  <message>
   <source>{word}: {plain}. Its models are used in the tab {tab}.</source>
   <translation>{word} : {plain}. Ses modèles s’utilisent dans l’onglet {tab}.</translation>
  </message>
 </context>
 <context>
  <name>FamilyTab</name>
  <message>
   <source>Get the model “%1” first.</source>
   <translation>Obtenez d’abord le modèle « %1 ».</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Ouvrir %1</translation>
  </message>
  <message>
   <source>Settings of %1</source>
   <translation>Réglages de %1</translation>
  </message>
  <message>
   <source>The settings of “%1” are in the form; seed and picture are as they were.</source>
   <translation>Les réglages de « %1 » sont dans le formulaire ; la graine et l’image n’ont pas changé.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>“%1” was made by a model that is not installed.</source>
   <translation>« %1 » a été créé par un modèle qui n’est pas installé.</translation>
  </message>
 </context>
 <context>
  <name>FigurePlot</name>
  <message>
   <source>at %1: </source>
   <translation>à %1 : </translation>
  </message>
 </context>
 <context>
  <name>FigureRows</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>How sure the difference is cannot be told.</source>
   <translation>On ne peut pas dire à quel point la différence est sûre.</translation>
  </message>
  <message>
   <source>Surely better: %1.</source>
   <translation>Mieux, c’est sûr : %1.</translation>
  </message>
  <message>
   <source>Surely higher for %1.</source>
   <translation>Plus haut, c’est sûr : %1.</translation>
  </message>
  <message>
   <source>The two cannot be told apart by this.</source>
   <translation>Cette mesure ne permet pas de départager les deux.</translation>
  </message>
  <message>
   <source>by chance</source>
   <translation>par hasard</translation>
  </message>
 </context>
 <context>
  <name>FiguresLine</name>
  <message>
   <source>How much the model had to note to find this picture again, in nats: a plain face takes little, an unusual picture much. It is the KL divergence of the posterior from the prior.</source>
   <translation>Ce que le modèle a dû noter pour retrouver cette image, en nats : peu pour un visage ordinaire, beaucoup pour une image inhabituelle. C’est la divergence KL entre le postérieur et le prior.</translation>
  </message>
  <message>
   <source>Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they change the picture.</source>
   <translation>Rapport signal sur bruit de crête (PSNR) : à quel point chaque pixel est revenu près de l’original. Au-dessus de 30 dB, on distingue à peine les deux ; au-dessous de 20 dB, ils diffèrent nettement. Les curseurs le font baisser : ils changent l’image.</translation>
  </message>
  <message>
   <source>Structural similarity: whether edges and textures are where they were, from 0 to 1. It is nearer to what the eye sees than PSNR is.</source>
   <translation>Similarité structurelle (SSIM) : si les contours et les textures sont restés à leur place, de 0 à 1. Elle est plus proche de ce que voit l’œil que le PSNR.</translation>
  </message>
 </context>
 <context>
  <name>FilmPage</name>
  <message>
   <source>%1 steps in %2 s</source>
   <translation>%1 étapes en %2 s</translation>
  </message>
  <message>
   <source>From A to B in %1 pictures, %2 s</source>
   <translation>De A à B en %1 images, %2 s</translation>
  </message>
  <message>
   <source>Hold a picture as A first (A), then drop another</source>
   <translation>Retenez d’abord une image comme A (A), puis déposez-en une autre</translation>
  </message>
  <message>
   <source>Paint something first</source>
   <translation>Peignez d’abord quelque chose</translation>
  </message>
  <message>
   <source>all, up to %1 px</source>
   <translation>entière, jusqu’à %1 px</translation>
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
   <translation>Passe par les %1 visages</translation>
  </message>
  <message>
   <source>Passes through the %1 picked faces</source>
   <translation>Passe par les %1 visages choisis</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Click to open it in your film player</source>
   <translation>Cliquer pour l’ouvrir dans votre lecteur vidéo</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Le film</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <source>Film under way</source>
   <translation>Film en cours</translation>
  </message>
  <message>
   <source>Make film</source>
   <translation>Créer le film</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>En attente de son tour</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <source>Faces in a row</source>
   <translation>Visages à la file</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>AI-made</source>
   <translation>Créé par IA</translation>
  </message>
  <message>
   <source>AI-made or not</source>
   <translation>Créé par IA ou non</translation>
  </message>
  <message>
   <source>Any rating</source>
   <translation>Toutes les notes</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Collections, étiquettes et genres</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Enregistrer cette recherche</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search words, or tag:hero rating:&gt;=4 before:2026-12</source>
   <translation>Mots à chercher, ou tag:hero rating:&gt;=4 before:2026-12</translation>
  </message>
  <message>
   <source>Show one of each stack: the same settings, another seed</source>
   <translation>N’afficher qu’un élément par pile : mêmes réglages, autre graine</translation>
  </message>
  <message>
   <source>Size of pictures and pages</source>
   <translation>Taille des images et des pages</translation>
  </message>
  <message>
   <source>What can be asked for (Down)</source>
   <translation>Ce qui peut être demandé (Down)</translation>
  </message>
  <message>
   <source>{stars} or more</source>
   <translation>{stars} ou plus</translation>
  </message>
 </context>
 <context>
  <name>FindCard</name>
  <message>
   <source>Back to the faces</source>
   <translation>Retour aux visages</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Difference between the two</source>
   <translation>Différence entre les deux</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Déplacez et zoomez l’image jusqu’à ce que les yeux et le menton soient sur les repères.</translation>
  </message>
  <message>
   <source>Find the face in %1</source>
   <translation>Retrouver le visage de %1</translation>
  </message>
  <message>
   <source>Find this face</source>
   <translation>Retrouver ce visage</translation>
  </message>
  <message>
   <source>Found: it lies on the sheet now, to be changed like any other face.</source>
   <translation>Retrouvé : il est maintenant sur la planche et se modifie comme tout autre visage.</translation>
  </message>
  <message>
   <source>Reading the picture …</source>
   <translation>Lecture de l’image…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Chercher à nouveau</translation>
  </message>
  <message>
   <source>Search under way</source>
   <translation>Recherche en cours</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>The closest face so far</source>
   <translation>Le visage le plus proche jusqu’ici</translation>
  </message>
  <message>
   <source>Waiting for its turn …</source>
   <translation>En attente de son tour…</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Votre image</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Found face</source>
   <translation>Visage retrouvé</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>En attente de son tour</translation>
  </message>
 </context>
 <context>
  <name>FoldingPages</name>
  <message>
   <source>Fold away (%1)</source>
   <translation>Replier (%1)</translation>
  </message>
  <message>
   <source>Unfold (%1)</source>
   <translation>Déplier (%1)</translation>
  </message>
 </context>
 <context>
  <name>FormulaButton</name>
  <message>
   <source>How this works</source>
   <translation>Comment cela marche</translation>
  </message>
  <message>
   <source>How {label} works</source>
   <translation>Comment marche {label}</translation>
  </message>
 </context>
 <context>
  <name>Fragments</name>
  <message>
   <source> and {len} more</source>
   <translation> et {len} autres</translation>
  </message>
  <message>
   <source> {done} of {total} MB are kept; the next try goes on from there.</source>
   <translation> {done} Mo sur {total} sont gardés ; le prochain essai reprendra de là.</translation>
  </message>
  <message>
   <source>(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}</source>
   <translation>(un checkpoint PyTorch, pickle Python dont seuls les tenseurs ont été lus) {what}</translation>
  </message>
  <message>
   <source>; left out: {left_out}</source>
   <translation> ; laissées de côté : {left_out}</translation>
  </message>
  <message>
   <source>A height is a number of pixels, such as height:&lt;512.</source>
   <translation>Une hauteur est un nombre de pixels, par exemple height:&lt;512.</translation>
  </message>
  <message>
   <source>A rating is a number of stars from 0 to 5, such as rating:&gt;=3.</source>
   <translation>Une note est un nombre d’étoiles de 0 à 5, par exemple rating:&gt;=3.</translation>
  </message>
  <message>
   <source>A seed is a whole number, such as seed:7.</source>
   <translation>Un seed est un nombre entier, par exemple seed:7.</translation>
  </message>
  <message>
   <source>A width is a number of pixels, such as width:&gt;=1024.</source>
   <translation>Une largeur est un nombre de pixels, par exemple width:&gt;=1024.</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>le périphérique est occupé</translation>
  </message>
  <message>
   <source>Did you mean “{near}”?</source>
   <translation>Vouliez-vous dire « {near} » ?</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>le dossier n’est pas vide</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>le quota du disque est dépassé</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>le fichier existe déjà</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>le nom de fichier est trop long</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>erreur d’entrée-sortie</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>il n’y a plus de place sur le disque</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>ce fichier ou dossier n’existe pas</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>ce n’est pas un dossier</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>cette opération n’est pas permise</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>accès refusé</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <source>There are {join} and others.</source>
   <translation>Il y a : {join} et d’autres.</translation>
  </message>
  <message>
   <source>There are {join} and {names}.</source>
   <translation>Il y a : {join} et {names}.</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>trop de fichiers sont ouverts</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>c’est une archive 7-Zip</translation>
  </message>
  <message>
   <source>a ControlNet ({kind}), an addition to another model</source>
   <translation>un ControlNet ({kind}), complément à un autre modèle</translation>
  </message>
  <message>
   <source>a ControlNet, an addition to another model</source>
   <translation>un ControlNet, complément à un autre modèle</translation>
  </message>
  <message>
   <source>a DoRA</source>
   <translation>un DoRA</translation>
  </message>
  <message>
   <source>a Flux diffusion network</source>
   <translation>un réseau de diffusion Flux</translation>
  </message>
  <message>
   <source>a GGUF language model</source>
   <translation>c’est un modèle de langage GGUF</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>c’est une image JPEG</translation>
  </message>
  <message>
   <source>a LoHa</source>
   <translation>un LoHa</translation>
  </message>
  <message>
   <source>a LoKr</source>
   <translation>un LoKr</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model</source>
   <translation>un LoRA pour un autre type de modèle</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Flux)</source>
   <translation>un LoRA pour un autre type de modèle (Flux)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Stable Diffusion 3)</source>
   <translation>un LoRA pour un autre type de modèle (Stable Diffusion 3)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (a transformer)</source>
   <translation>un LoRA pour un autre type de modèle (un transformer)</translation>
  </message>
  <message>
   <source>a LoRA of three factors (CP)</source>
   <translation>un LoRA à trois facteurs (CP)</translation>
  </message>
  <message>
   <source>a LoRA, an addition to another model</source>
   <translation>un LoRA, complément à un autre modèle</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>c’est un document PDF</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>c’est une image PNG</translation>
  </message>
  <message>
   <source>a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened</source>
   <translation>c’est un checkpoint PyTorch, c’est-à-dire un pickle Python qui peut exécuter n’importe quel programme à l’ouverture</translation>
  </message>
  <message>
   <source>a Python package (wheel)</source>
   <translation>c’est un paquet Python (wheel)</translation>
  </message>
  <message>
   <source>a Python pickle, which can run any program when it is opened</source>
   <translation>c’est un pickle Python, qui peut exécuter n’importe quel programme à l’ouverture</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>c’est une archive RAR</translation>
  </message>
  <message>
   <source>a Stable Diffusion checkpoint without its autoencoder</source>
   <translation>un checkpoint Stable Diffusion sans son autoencodeur</translation>
  </message>
  <message>
   <source>a StyleGAN2 of NVIDIA's</source>
   <translation>un StyleGAN2 de NVIDIA</translation>
  </message>
  <message>
   <source>a StyleGAN2 of the community</source>
   <translation>un StyleGAN2 de la communauté</translation>
  </message>
  <message>
   <source>a TAESD</source>
   <translation>un TAESD</translation>
  </message>
  <message>
   <source>a VQ model ({kind}), whose latents are entries of a codebook</source>
   <translation>un modèle VQ ({kind}), dont les latents sont des entrées d’un dictionnaire</translation>
  </message>
  <message>
   <source>a VQ model, whose latents are entries of a codebook</source>
   <translation>un modèle VQ, dont les latents sont des entrées d’un dictionnaire</translation>
  </message>
  <message>
   <source>a WebP picture or a sound</source>
   <translation>c’est une image WebP ou un son</translation>
  </message>
  <message>
   <source>a Windows program</source>
   <translation>c’est un programme Windows</translation>
  </message>
  <message>
   <source>a damaged zip archive</source>
   <translation>c’est une archive zip endommagée</translation>
  </message>
  <message>
   <source>a diffusion network</source>
   <translation>un réseau de diffusion</translation>
  </message>
  <message>
   <source>a diffusion transformer</source>
   <translation>un transformer de diffusion</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>c’est une archive gzip</translation>
  </message>
  <message>
   <source>a language model</source>
   <translation>un modèle de langage</translation>
  </message>
  <message>
   <source>a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's</source>
   <translation>un modèle de vidéo (ses convolutions ont trois dimensions), comme celui de Wan ou de Cosmos</translation>
  </message>
  <message>
   <source>a network of the kind {kind}</source>
   <translation>un réseau du type {kind}</translation>
  </message>
  <message>
   <source>a numpy array</source>
   <translation>c’est un tableau numpy</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>c’est un programme</translation>
  </message>
  <message>
   <source>a safetensors file that is damaged or cut short</source>
   <translation>c’est un fichier safetensors endommagé ou tronqué</translation>
  </message>
  <message>
   <source>a second reader and the size of the picture belong to XL, and to XL alone</source>
   <translation>un second lecteur et la taille de l’image appartiennent à XL, et à XL seul</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>c’est une archive zip</translation>
  </message>
  <message>
   <source>an AutoencoderKL</source>
   <translation>un AutoencoderKL</translation>
  </message>
  <message>
   <source>an HDF5 file, as Keras writes it</source>
   <translation>c’est un fichier HDF5, comme en écrit Keras</translation>
  </message>
  <message>
   <source>an OFT</source>
   <translation>un OFT</translation>
  </message>
  <message>
   <source>an autoencoder of video ({kind})</source>
   <translation>un autoencodeur de vidéo ({kind})</translation>
  </message>
  <message>
   <source>an autoencoder with quantised weights</source>
   <translation>un autoencodeur aux poids quantifiés</translation>
  </message>
  <message>
   <source>an unknown network of {len} tensors, such as “{names}”</source>
   <translation>un réseau inconnu de {len} tenseurs, dont « {names} »</translation>
  </message>
  <message>
   <source>cannot draw pictures</source>
   <translation>elle ne sait pas dessiner d’images</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>collection</translation>
  </message>
  <message>
   <source>colour of a label</source>
   <translation>couleur</translation>
  </message>
  <message>
   <source>decoder</source>
   <translation>décodeur</translation>
  </message>
  <message>
   <source>draws pictures but cannot look at them</source>
   <translation>elle dessine des images, mais ne sait pas les regarder</translation>
  </message>
  <message>
   <source>each of its levels needs channels, attention and heads</source>
   <translation>chacun de ses niveaux a besoin de canaux, d’attention et de têtes</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>encodeur</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>entrées</translation>
  </message>
  <message>
   <source>family of models</source>
   <translation>famille de modèles</translation>
  </message>
  <message>
   <source>holds half of the layer “{layer}” only</source>
   <translation>il ne contient que la moitié de la couche « {layer} »</translation>
  </message>
  <message>
   <source>holds something else beside its layers, “{strangers}”</source>
   <translation>en plus de ses couches, il contient autre chose, « {strangers} »</translation>
  </message>
  <message>
   <source>holds something else than numbers (NaN or infinity)</source>
   <translation>il contient autre chose que des nombres (NaN ou infini)</translation>
  </message>
  <message>
   <source>holds two halves of “{layer}” that do not fit together</source>
   <translation>il contient deux moitiés de « {layer} » incompatibles</translation>
  </message>
  <message>
   <source>is a mixture of experts</source>
   <translation>c’est un mélange d’experts</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>elle est endommagée</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>elle a disparu</translation>
  </message>
  <message>
   <source>is no LoRA</source>
   <translation>ce n’est pas un LoRA</translation>
  </message>
  <message>
   <source>is {what}, which is not supported</source>
   <translation>c’est {what}, ce qui n’est pas pris en charge</translation>
  </message>
  <message>
   <source>it aligns to “{short}” bytes</source>
   <translation>son alignement est de « {short} » octets</translation>
  </message>
  <message>
   <source>it claims to have a text of {length} bytes</source>
   <translation>il prétend avoir un texte de {length} octets</translation>
  </message>
  <message>
   <source>it claims to have lists of {listed} items</source>
   <translation>il prétend avoir des listes de {listed} éléments</translation>
  </message>
  <message>
   <source>it claims to have {count} {what}</source>
   <translation>il prétend avoir {count} {what}</translation>
  </message>
  <message>
   <source>it does not say how its tokens are joined</source>
   <translation>il ne dit pas comment ses tokens sont fusionnés</translation>
  </message>
  <message>
   <source>it has a layer more, “{min}”</source>
   <translation>il a une couche de trop, « {min} »</translation>
  </message>
  <message>
   <source>it has a layer that a TAESD has not, “{min}”</source>
   <translation>il a une couche qu’un TAESD n’a pas, « {min} »</translation>
  </message>
  <message>
   <source>it has a value of an unknown type ({kind})</source>
   <translation>il a une valeur d’un type inconnu ({kind})</translation>
  </message>
  <message>
   <source>it has no list of tokens</source>
   <translation>il n’a pas de liste de tokens</translation>
  </message>
  <message>
   <source>it has not all of its {layers} layers</source>
   <translation>il lui manque une partie de ses {layers} couches</translation>
  </message>
  <message>
   <source>it has {len} tokens, but scores of {len2}</source>
   <translation>il a {len} tokens, mais des scores pour {len2}</translation>
  </message>
  <message>
   <source>it has {len} tokens, but tells of {len2} what they are</source>
   <translation>il a {len} tokens, mais dit ce que sont {len2}</translation>
  </message>
  <message>
   <source>it has {levels} levels</source>
   <translation>il a {levels} niveaux</translation>
  </message>
  <message>
   <source>it is XL's refiner, which finishes the pictures of another model</source>
   <translation>c’est le raffineur de XL, qui achève les images d’un autre modèle</translation>
  </message>
  <message>
   <source>it is a network of the kind “{architecture}”</source>
   <translation>c’est un réseau du type « {architecture} »</translation>
  </message>
  <message>
   <source>it is damaged ({error})</source>
   <translation>il est endommagé ({error})</translation>
  </message>
  <message>
   <source>it is one for inpainting (9 channels in), which is not supported; the brush needs none such</source>
   <translation>c’est un modèle de retouche (9 canaux en entrée), ce qui n’est pas pris en charge ; le pinceau n’en a pas besoin</translation>
  </message>
  <message>
   <source>it joins tokens that it has not</source>
   <translation>il fusionne des tokens qu’il n’a pas</translation>
  </message>
  <message>
   <source>it lacks the table of its tokens</source>
   <translation>il manque la table de ses tokens</translation>
  </message>
  <message>
   <source>it lacks “{part}”</source>
   <translation>il manque « {part} »</translation>
  </message>
  <message>
   <source>it was trained with a schedule of noise of another kind ({kind})</source>
   <translation>il a été entraîné avec un autre type de programme de bruit ({kind})</translation>
  </message>
  <message>
   <source>its autoencoder has units of another kind</source>
   <translation>son autoencodeur a des unités d’un autre type</translation>
  </message>
  <message>
   <source>its autoencoder is of another kind</source>
   <translation>son autoencodeur est d’un autre type</translation>
  </message>
  <message>
   <source>its configuration does not go together: {str}</source>
   <translation>sa configuration est incohérente : {str}</translation>
  </message>
  <message>
   <source>its decoder enlarges by another factor than 2</source>
   <translation>son décodeur agrandit d’un autre facteur que 2</translation>
  </message>
  <message>
   <source>its encoder and its decoder do not belong together</source>
   <translation>son encodeur et son décodeur ne vont pas ensemble</translation>
  </message>
  <message>
   <source>its file “{lacking}” is missing</source>
   <translation>il manque son fichier « {lacking} »</translation>
  </message>
  <message>
   <source>its filling token is not in its vocabulary</source>
   <translation>son token de remplissage n’est pas dans son vocabulaire</translation>
  </message>
  <message>
   <source>its latents have {inputs} channels instead of 4</source>
   <translation>ses latents ont {inputs} canaux au lieu de 4</translation>
  </message>
  <message>
   <source>its layer “{args}” is missing</source>
   <translation>il manque sa couche « {args} »</translation>
  </message>
  <message>
   <source>its layer “{name}” has the shape {by} instead of {by2}</source>
   <translation>sa couche « {name} » a la forme {by} au lieu de {by2}</translation>
  </message>
  <message>
   <source>its layer “{name}” is missing</source>
   <translation>il manque sa couche « {name} »</translation>
  </message>
  <message>
   <source>its layers are no convolutions</source>
   <translation>ses couches ne sont pas des convolutions</translation>
  </message>
  <message>
   <source>its layers are not matrices</source>
   <translation>ses couches ne sont pas des matrices</translation>
  </message>
  <message>
   <source>its layers have other shapes than convolutions</source>
   <translation>ses couches n’ont pas la forme de convolutions</translation>
  </message>
  <message>
   <source>its list of words and its merges do not belong together</source>
   <translation>sa liste de mots et ses fusions ne vont pas ensemble</translation>
  </message>
  <message>
   <source>its list of words has more than its readers know</source>
   <translation>sa liste de mots en a plus que ses lecteurs n’en connaissent</translation>
  </message>
  <message>
   <source>its list of words is damaged</source>
   <translation>sa liste de mots est endommagée</translation>
  </message>
  <message>
   <source>its list of words is far too long</source>
   <translation>sa liste de mots est beaucoup trop longue</translation>
  </message>
  <message>
   <source>its list of words is none</source>
   <translation>sa liste de mots n’en est pas une</translation>
  </message>
  <message>
   <source>its list of words lacks the beginning and the end of a text</source>
   <translation>il manque à sa liste de mots le début et la fin d’un texte</translation>
  </message>
  <message>
   <source>its network and its autoencoder have other latents</source>
   <translation>son réseau et son autoencodeur n’ont pas les mêmes latents</translation>
  </message>
  <message>
   <source>its network is of another kind ({key} is {str})</source>
   <translation>son réseau est d’un autre type ({key} vaut {str})</translation>
  </message>
  <message>
   <source>its network predicts something else, “{prediction}”</source>
   <translation>son réseau prédit autre chose, « {prediction} »</translation>
  </message>
  <message>
   <source>its parts do not go together: {str}</source>
   <translation>ses parties sont incohérentes : {str}</translation>
  </message>
  <message>
   <source>its pictures have {picture} channels instead of 1 or 3</source>
   <translation>ses images ont {picture} canaux au lieu de 1 ou 3</translation>
  </message>
  <message>
   <source>its reader (text encoder) is missing</source>
   <translation>il manque son lecteur (encodeur de texte)</translation>
  </message>
  <message>
   <source>its reader has an activation of another kind, “{activation}”</source>
   <translation>son lecteur a une activation d’un autre type, « {activation} »</translation>
  </message>
  <message>
   <source>its reader has layers of another shape</source>
   <translation>son lecteur a des couches d’une autre forme</translation>
  </message>
  <message>
   <source>its readers and its network do not belong together</source>
   <translation>ses lecteurs et son réseau ne vont pas ensemble</translation>
  </message>
  <message>
   <source>its second reader and its network do not belong together</source>
   <translation>son second lecteur et son réseau ne vont pas ensemble</translation>
  </message>
  <message>
   <source>its settings are missing or damaged</source>
   <translation>ses réglages manquent ou sont endommagés</translation>
  </message>
  <message>
   <source>its tensor “{name}” has the shape {shape}</source>
   <translation>son tenseur « {name} » a la forme {shape}</translation>
  </message>
  <message>
   <source>its tensor “{name}” has {dimensions} dimensions</source>
   <translation>son tenseur « {name} » a {dimensions} dimensions</translation>
  </message>
  <message>
   <source>its tokens are far too long</source>
   <translation>ses tokens sont beaucoup trop longs</translation>
  </message>
  <message>
   <source>its weights should be “{safe}”, but there is “{other}” alone</source>
   <translation>ses poids devraient être « {safe} », mais il n’y a que « {other} »</translation>
  </message>
  <message>
   <source>its {part} begins without a convolution</source>
   <translation>son {part} commence sans convolution</translation>
  </message>
  <message>
   <source>its {part} is missing</source>
   <translation>il manque son {part}</translation>
  </message>
  <message>
   <source>its {pixels} inputs are no square grey picture</source>
   <translation>ses {pixels} entrées ne forment pas une image grise carrée</translation>
  </message>
  <message>
   <source>its “{name}” is missing</source>
   <translation>il manque « {name} »</translation>
  </message>
  <message>
   <source>its “{name}” is “{short}”</source>
   <translation>« {name} » vaut « {short} »</translation>
  </message>
  <message>
   <source>kind of thing</source>
   <translation>type d’élément</translation>
  </message>
  <message>
   <source>layer {layer} of its {part} is not a convolution</source>
   <translation>la couche {layer} de son {part} n’est pas une convolution</translation>
  </message>
  <message>
   <source>no tensors</source>
   <translation>aucun tenseur</translation>
  </message>
  <message>
   <source>other channels come out of it than go in</source>
   <translation>les canaux qui en sortent ne sont pas ceux qui y entrent</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>c’est du texte brut</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>recherche enregistrée</translation>
  </message>
  <message>
   <source>scales its numbers on the way (“{scaled}”)</source>
   <translation>il met ses nombres à l’échelle en chemin (« {scaled} »)</translation>
  </message>
  <message>
   <source>something unknown</source>
   <translation>son contenu est inconnu</translation>
  </message>
  <message>
   <source>stretches its positions in a way that is not known here (“{kind}”)</source>
   <translation>il étire ses positions d’une façon inconnue ici (« {kind} »)</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>tenseurs</translation>
  </message>
  <message>
   <source>the autoencoder of Flux 2, whose latents are normalised patch by patch</source>
   <translation>l’autoencodeur de Flux 2, dont les latents sont normalisés morceau par morceau</translation>
  </message>
  <message>
   <source>the ends of its {part} are missing</source>
   <translation>il manque les extrémités de son {part}</translation>
  </message>
  <message>
   <source>the layer “{args}” of its reader is missing</source>
   <translation>il manque la couche « {args} » de son lecteur</translation>
  </message>
  <message>
   <source>the scale of its latents is no number</source>
   <translation>l’échelle de ses latents n’est pas un nombre</translation>
  </message>
  <message>
   <source>the textbook VAE</source>
   <translation>le VAE des manuels</translation>
  </message>
  <message>
   <source>turns only a part of its queries</source>
   <translation>il ne tourne qu’une partie de ses requêtes</translation>
  </message>
  <message>
   <source>two of its tensors have one name</source>
   <translation>deux de ses tenseurs ont le même nom</translation>
  </message>
  <message>
   <source>two of its tensors stand for the same layer</source>
   <translation>deux de ses tenseurs désignent la même couche</translation>
  </message>
  <message>
   <source>two of its tokens are the same</source>
   <translation>deux de ses tokens sont identiques</translation>
  </message>
  <message>
   <source>was made for another kind of model than this one, which is of the kind {mine}</source>
   <translation>il a été fait pour un autre type de modèle que celui-ci, qui est du type {mine}</translation>
  </message>
  <message>
   <source>was made to compare texts, not to write them</source>
   <translation>il a été fait pour comparer des textes, pas pour en écrire</translation>
  </message>
  <message>
   <source>what it says is no number</source>
   <translation>ce qu’il dit n’est pas un nombre</translation>
  </message>
  <message>
   <source>word that can stand after “is:”</source>
   <translation>mot après « is: »</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {heads} heads</source>
   <translation>{channels} canaux ne se divisent pas en {heads} têtes</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {norm_num_groups} groups</source>
   <translation>{channels} canaux ne se divisent pas en {norm_num_groups} groupes</translation>
  </message>
  <message>
   <source>{heads} heads, {kv_heads} of keys, do not go into a width of {width}</source>
   <translation>{heads} têtes, dont {kv_heads} de clés, ne tiennent pas dans une largeur de {width}</translation>
  </message>
  <message>
   <source>{hidden_size} channels do not divide into {heads} heads</source>
   <translation>{hidden_size} canaux ne se divisent pas en {heads} têtes</translation>
  </message>
  <message>
   <source>“rope_freqs.weight” has the shape {shape}</source>
   <translation>« rope_freqs.weight » a la forme {shape}</translation>
  </message>
  <message>
   <source>“{index}” is damaged</source>
   <translation>« {index} » est endommagé</translation>
  </message>
  <message>
   <source>“{index}” names files elsewhere</source>
   <translation>« {index} » cite des fichiers ailleurs</translation>
  </message>
  <message>
   <source>“{part}” has the shape {shape} instead of {shape2}</source>
   <translation>« {part} » a la forme {shape} au lieu de {shape2}</translation>
  </message>
  <message>
   <source>“{place}” holds what is no factor</source>
   <translation>« {place} » contient ce qui n’est pas un facteur</translation>
  </message>
  <message>
   <source>“{place}” holds what is no number</source>
   <translation>« {place} » contient ce qui n’est pas un nombre</translation>
  </message>
 </context>
 <context>
  <name>FramingPage</name>
  <message>
   <source>Compare the two; the framing can be changed again at any time (F)</source>
   <translation>Comparer les deux ; le cadrage peut être modifié à tout moment (F)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Déplacez et zoomez l’image jusqu’à ce que les yeux et le menton soient sur les repères.</translation>
  </message>
  <message>
   <source>Drag moves the picture, the wheel sizes it, [ and ] turn it.</source>
   <translation>Glisser déplace l’image, la molette l’agrandit ou la réduit, [ et ] la tournent.</translation>
  </message>
  <message>
   <source>What the model makes of it</source>
   <translation>Ce que le modèle en fait</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Votre image</translation>
  </message>
 </context>
 <context>
  <name>FramingRow</name>
  <message>
   <source>Back to the middle of the picture</source>
   <translation>Retour au centre de l’image</translation>
  </message>
 </context>
 <context>
  <name>FramingView</name>
  <message>
   <source>Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.</source>
   <translation>Les flèches déplacent l’image, + et - changent sa taille, [ et ] la tournent, Home recommence.</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Face</source>
   <translation>Visage</translation>
  </message>
 </context>
 <context>
  <name>Furniture</name>
  <message>
   <source>No tab here can open the settings of this one.</source>
   <translation>Aucun onglet ici ne peut ouvrir les réglages de cet élément.</translation>
  </message>
  <message>
   <source>No tab here can use the settings of this one.</source>
   <translation>Aucun onglet ici ne peut utiliser les réglages de cet élément.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo {text}</source>
   <translation>Annuler {text}</translation>
  </message>
  <message>
   <source>You find it later in the menu, under Models.</source>
   <translation>Vous le retrouverez dans le menu, sous Modèles.</translation>
  </message>
  <message>
   <source>“{name}” is ready.</source>
   <translation>« {name} » est prêt.</translation>
  </message>
 </context>
 <context>
  <name>GalleryMenu</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Copier les réglages</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Copier les mots</translation>
  </message>
  <message>
   <source>Enlarge 4 times</source>
   <translation>Agrandir 4 fois</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Keep its latent</source>
   <translation>Garder son latent</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>D’autres semblables</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>Aucune étoile</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Save a copy …</source>
   <translation>Enregistrer une copie…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Enregistrer les copies dans</translation>
  </message>
  <message>
   <source>Save the words alone …</source>
   <translation>N’enregistrer que les mots…</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Afficher en plein écran</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sortir de la corbeille</translation>
  </message>
 </context>
 <context>
  <name>GalleryOperations</name>
  <message>
   <source>Bringing in</source>
   <translation>Importation</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Compared with the newest of its {count} variants.</source>
   <translation>Comparé avec ses variantes les plus récentes, sur {count}.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Photographs tell where they were taken; “Export …” leaves that out.</source>
   <translation>Les photos disent où elles ont été prises ; « Exporter… » peut l’omettre.</translation>
  </message>
  <message>
   <source>Pick two to eight things to compare them.</source>
   <translation>Choisissez de deux à huit éléments à comparer.</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Mettre dans une collection</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Stopped: {count} brought into the gallery.</source>
   <translation>Arrêté. Importé dans la galerie : {count}.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiqueter</translation>
  </message>
  <message>
   <source>Take a tag away</source>
   <translation>Retirer une étiquette</translation>
  </message>
  <message>
   <source>Take out of a collection</source>
   <translation>Retirer d’une collection</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sortir de la corbeille</translation>
  </message>
  <message>
   <source>The files are in the trash of the system now.</source>
   <translation>Les fichiers sont maintenant dans la corbeille du système.</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>Le texte est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>This came from outside, so nobody knows how to make it again.</source>
   <translation>Cela vient de l’extérieur : personne ne sait comment le refaire.</translation>
  </message>
  <message>
   <source>This has no variants. Pick two to eight things to compare them.</source>
   <translation>Cet élément n’a pas de variantes. Choisissez de deux à huit éléments à comparer.</translation>
  </message>
  <message>
   <source>{count} brought into the gallery.</source>
   <translation>Importé dans la galerie : {count}.</translation>
  </message>
  <message>
   <source>{count} could not be brought in either.</source>
   <translation>Impossible aussi d’importer {count}.</translation>
  </message>
  <message>
   <source>{count} labelled: {label}.</source>
   <translation>Couleur {label} : {count}.</translation>
  </message>
  <message>
   <source>{count} put into the trash.</source>
   <translation>Mis à la corbeille : {count}.</translation>
  </message>
  <message>
   <source>{count} put into “{name}”.</source>
   <translation>Mis dans « {name} » : {count}.</translation>
  </message>
  <message>
   <source>{count} saved in {folder}.</source>
   <translation>Enregistré dans {folder} : {count}.</translation>
  </message>
  <message>
   <source>{count} tagged “{names}”.</source>
   <translation>Étiqueté « {names} » : {count}.</translation>
  </message>
  <message>
   <source>{count} taken out of the trash.</source>
   <translation>Sorti de la corbeille : {count}.</translation>
  </message>
  <message>
   <source>{count} taken out of “{name}”.</source>
   <translation>Retiré de « {name} » : {count}.</translation>
  </message>
  <message>
   <source>{files} in the folder passed over: neither pictures nor texts.</source>
   <translation>Ignoré dans le dossier : {files}, ni images ni textes.</translation>
  </message>
  <message>
   <source>{what} brought into the gallery.</source>
   <translation>Importé dans la galerie : {what}.</translation>
  </message>
  <message>
   <source>“{name}” lies in the gallery.</source>
   <translation>« {name} » est dans la galerie.</translation>
  </message>
 </context>
 <context>
  <name>GalleryTab</name>
  <message>
   <source>Bring in what was copied</source>
   <translation>Importer ce qui a été copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message>
   <source>Everything you make is kept here with its settings. Drop pictures and texts in, or make faces.</source>
   <translation>Tout ce que vous créez est gardé ici avec ses réglages. Déposez-y des images et des textes, ou créez des visages.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Make faces</source>
   <translation>Créer des visages</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Show it there</source>
   <translation>L’y afficher</translation>
  </message>
  <message>
   <source>Show one of each stack, or all</source>
   <translation>Afficher un élément par pile, ou tous</translation>
  </message>
  <message>
   <source>Take out of the collection</source>
   <translation>Retirer de la collection</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sortir de la corbeille</translation>
  </message>
  <message>
   <source>Type what to look for first.</source>
   <translation>Tapez d’abord ce qu’il faut chercher.</translation>
  </message>
  <message>
   <source>Unfold or fold the stack</source>
   <translation>Déplier ou replier la pile</translation>
  </message>
  <message>
   <source>Your gallery is empty</source>
   <translation>Votre galerie est vide</translation>
  </message>
  <message>
   <source>{chosen} selected</source>
   <translation>Sélection : {chosen}</translation>
  </message>
 </context>
 <context>
  <name>GridAxes</name>
  <message>
   <source>%1 pictures</source>
   <translation>%1 images</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 image</translation>
  </message>
  <message>
   <source>Across</source>
   <translation>En largeur</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>En hauteur</translation>
  </message>
  <message>
   <source>Values with commas between, or a range: 1-20 by 4</source>
   <translation>Des valeurs séparées par des virgules, ou une plage : 1-20 by 4</translation>
  </message>
  <message>
   <source>What differs from column to column</source>
   <translation>Ce qui diffère d’une colonne à l’autre</translation>
  </message>
  <message>
   <source>What differs from row to row</source>
   <translation>Ce qui diffère d’une ligne à l’autre</translation>
  </message>
  <message>
   <source>{name}: values</source>
   <translation>{name} : valeurs</translation>
  </message>
 </context>
 <context>
  <name>GridPage</name>
  <message>
   <source>Everything else is as the form says. A click on a cell takes its settings over.</source>
   <translation>Tout le reste est comme dans le formulaire. Un clic sur une case reprend ses réglages.</translation>
  </message>
  <message>
   <source>Paint grid</source>
   <translation>Peindre la grille</translation>
  </message>
  <message>
   <source>Paints a picture for every pair of values, and keeps the sheet</source>
   <translation>Peint une image pour chaque paire de valeurs, et garde la planche</translation>
  </message>
 </context>
 <context>
  <name>GridView</name>
  <message>
   <source>Faces</source>
   <translation>Visages</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys</source>
   <translation>Ctrl+Enter peint  ·  P lecture et pause  ·  ← → étape  ·  B bifurque  ·  F1 toutes les touches</translation>
  </message>
  <message>
   <source>Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads</source>
   <translation>Ctrl+Enter écrit, ou arrête  ·  Alt+Down autres mots  ·  Ctrl+R réécrit  ·  Alt+← → autres chemins</translation>
  </message>
  <message>
   <source>Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes</source>
   <translation>Ctrl+N nouvel entraînement  ·  Ctrl+Enter le démarre  ·  Ctrl+clic compare  ·  F2 renomme  ·  Del supprime</translation>
  </message>
  <message>
   <source>Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all keys</source>
   <translation>Ctrl+clic en choisit plusieurs  ·  Space plein écran  ·  K garde  ·  V varie  ·  M morphing  ·  F1 toutes les touches</translation>
  </message>
  <message>
   <source>Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all keys</source>
   <translation>Déposer une image ou Ctrl+V  ·  W S D comparent  ·  K garde  ·  A puis B fondu  ·  M carte  ·  F1 toutes les touches</translation>
  </message>
  <message>
   <source>Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  S stacks  ·  Del trashes  ·  F1 all keys</source>
   <translation>Space plein écran  ·  1 à 5 note  ·  6 à 9 couleur  ·  T étiquettes  ·  L filiation  ·  C compare  ·  S piles  ·  Del corbeille  ·  F1 toutes les touches</translation>
  </message>
  <message>
   <source>← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back</source>
   <translation>← → ↑ ↓ se déplacer  ·  Enter au centre  ·  Space plein écran  ·  V varie  ·  Esc retour</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopup</name>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
 </context>
 <context>
  <name>IndexWatch</name>
  <message>
   <source>{count} still to be looked at</source>
   <translation>Encore à regarder : {count}</translation>
  </message>
  <message>
   <source>{count} still to be read</source>
   <translation>Encore à lire : {count}</translation>
  </message>
 </context>
 <context>
  <name>InsidePage</name>
  <message>
   <source>Look again</source>
   <translation>Revérifier</translation>
  </message>
  <message>
   <source>Looking inside …</source>
   <translation>Regard à l’intérieur…</translation>
  </message>
  <message>
   <source>Put the caret behind a word that the model wrote, and see here how it came to it.</source>
   <translation>Placez le point d’insertion derrière un mot écrit par le modèle, et voyez ici comment il y est arrivé.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>ItemList</name>
  <message>
   <source>Clear the rating</source>
   <translation>Effacer la note</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate 1 star</source>
   <translation>Noter 1 étoile</translation>
  </message>
  <message>
   <source>Rate {count} stars</source>
   <translation>Noter {count} étoiles</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Afficher en plein écran</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <source>10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.</source>
   <translation>10 log₁₀(255² / erreur quadratique moyenne) sur rouge, vert et bleu multipliés par alpha, et sur alpha.</translation>
  </message>
  <message>
   <source>10 log₁₀(255² / mean squared error).</source>
   <translation>10 log₁₀(255² / erreur quadratique moyenne).</translation>
  </message>
  <message>
   <source>A letter surprises it by {ours} bits; 4.7 if all letters came alike.</source>
   <translation>Une lettre le surprend de {ours} bits ; 4.7 si toutes les lettres étaient également probables.</translation>
  </message>
  <message>
   <source>A picture lies among others when it is within the reach of one of them; its reach is the distance of its third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Une image se trouve parmi d’autres quand elle est à portée de l’une d’elles ; sa portée est la distance de son troisième voisin. Kynkäänniemi et al., arXiv 1904.06991, équation 2.</translation>
  </message>
  <message>
   <source>A picture takes {ours} nats ({bits} bits).</source>
   <translation>Une image demande {ours} nats ({bits} bits).</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common.</source>
   <translation>Un lot de ses images en vaut {ours} qui n’ont rien en commun.</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.</source>
   <translation>Un lot de ses images en vaut {ours} qui n’ont rien en commun ; autant d’images réelles, {real}.</translation>
  </message>
  <message>
   <source>Against what really follows {ours}; continuations dealt to other beginnings get {real}.</source>
   <translation>Par rapport à la vraie suite : {ours} ; des suites attribuées à d’autres débuts obtiennent {real}.</translation>
  </message>
  <message>
   <source>Among how many tokens it would have to guess, on texts that it never learned from. Only models with the same tokens compare by it.</source>
   <translation>Parmi combien de tokens il devrait deviner, sur des textes dont il n’a jamais appris. Seuls des modèles aux mêmes tokens se comparent ainsi.</translation>
  </message>
  <message>
   <source>As far as other real pictures are, or nearer: as near as this can tell.</source>
   <translation>Aussi loin que d’autres images réelles, ou plus près : aussi près que cette mesure peut le dire.</translation>
  </message>
  <message>
   <source>As good as PCA of the same size.</source>
   <translation>Aussi bon qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Comme la précision, en échangeant les deux ensembles. Kynkäänniemi et al., arXiv 1904.06991, équation 2.</translation>
  </message>
  <message>
   <source>At each token it is as unsure as if it had to guess among {ours}.</source>
   <translation>À chaque token, il hésite comme s’il devait deviner parmi {ours}.</translation>
  </message>
  <message>
   <source>Away from the real balance</source>
   <translation>Écart à l’équilibre réel</translation>
  </message>
  <message>
   <source>BLEU: the words that really follow</source>
   <translation>BLEU : les mots de la vraie suite</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bits par lettre</translation>
  </message>
  <message>
   <source>Copied runs of eight words</source>
   <translation>Suites de huit mots copiées</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>Coverage: how much is reached?</source>
   <translation>Couverture : combien est atteint ?</translation>
  </message>
  <message>
   <source>Density: where do they crowd?</source>
   <translation>Densité : où se pressent-elles ?</translation>
  </message>
  <message>
   <source>Difference as seen (AlexNet)</source>
   <translation>Différence perçue (AlexNet)</translation>
  </message>
  <message>
   <source>Difference as seen (VGG)</source>
   <translation>Différence perçue (VGG)</translation>
  </message>
  <message>
   <source>Difference of two paintings of the same words</source>
   <translation>Différence de deux peintures des mêmes mots</translation>
  </message>
  <message>
   <source>Difference of two pictures</source>
   <translation>Différence de deux images</translation>
  </message>
  <message>
   <source>Different pictures in a set</source>
   <translation>Images différentes dans un lot</translation>
  </message>
  <message>
   <source>Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Suites de 2 mots différentes sur toutes les suites de 2 mots. Li et al., arXiv 1510.03055, section 5.4.</translation>
  </message>
  <message>
   <source>Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Suites de 3 mots différentes sur toutes les suites de 3 mots. Li et al., arXiv 1510.03055, section 5.4.</translation>
  </message>
  <message>
   <source>Different words over all words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Suites de 1 mot différentes sur toutes les suites de 1 mot. Li et al., arXiv 1510.03055, section 5.4.</translation>
  </message>
  <message>
   <source>Distance from the nearest learned picture</source>
   <translation>Distance à l’image apprise la plus proche</translation>
  </message>
  <message>
   <source>Drawn pictures crowd the places where most real ones are.</source>
   <translation>Les images dessinées se pressent là où se trouvent la plupart des images réelles.</translation>
  </message>
  <message>
   <source>Drawn pictures lie about as densely as real ones.</source>
   <translation>Les images dessinées sont à peu près aussi denses que les réelles.</translation>
  </message>
  <message>
   <source>Drawn pictures lie as near to real ones as other real ones do.</source>
   <translation>Les images dessinées sont aussi proches des réelles que d’autres images réelles.</translation>
  </message>
  <message>
   <source>Drawn pictures lie {times} times as far from real ones as other real ones do.</source>
   <translation>Les images dessinées sont {times} fois plus loin des réelles que d’autres images réelles.</translation>
  </message>
  <message>
   <source>FID: distance from real pictures</source>
   <translation>FID : distance aux images réelles</translation>
  </message>
  <message>
   <source>FID: distance from real stickers</source>
   <translation>FID : distance aux vrais stickers</translation>
  </message>
  <message>
   <source>For {ours} of the paintings the nearest learned sticker is the one of those very words.</source>
   <translation>Pour {ours} des peintures, le sticker appris le plus proche est celui de ces mêmes mots.</translation>
  </message>
  <message>
   <source>Fréchet distance of small pictures</source>
   <translation>Distance de Fréchet de petites images</translation>
  </message>
  <message>
   <source>Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni et al. 2002, by sacrebleu.</source>
   <translation>Moyenne géométrique des précisions de suites de 1 à 4 mots, multipliée par une pénalité de brièveté. Papineni et al. 2002, par sacrebleu.</translation>
  </message>
  <message>
   <source>How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.</source>
   <translation>À quel point bords et surfaces se ressemblent dans les images reconstruites ; 1 si rien ne diffère.</translation>
  </message>
  <message>
   <source>How different its pictures are from each other: 0 where all are one picture.</source>
   <translation>À quel point ses images diffèrent entre elles : 0 si toutes sont la même image.</translation>
  </message>
  <message>
   <source>How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.</source>
   <translation>À quel point les images reconstruites paraissent différentes à un réseau qui a appris à voir ; 0 si elles se ressemblent.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>À quelle distance les images dessinées se trouvent des réelles comme ensemble, d’après les caractéristiques du réseau Inception : si moyennes et dispersions concordent. De petits ensembles sont éloignés par hasard : ne comparer que si autant ont été évaluées.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>À quelle distance les images dessinées se trouvent des réelles comme ensemble, d’après les caractéristiques du réseau Inception ; 0 pour des ensembles de même genre, si petits soient-ils, et aussi souvent sous 0 qu’au-dessus.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>À quelle distance les images dessinées se trouvent des réelles comme ensemble, d’après de petites versions de 16 × 16 pixels, qui ne disent rien de la netteté : si moyennes et dispersions concordent. De petits ensembles sont éloignés par hasard : ne comparer que si autant ont été évaluées.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>À quelle distance les images dessinées se trouvent des réelles comme ensemble, d’après leurs caractéristiques ; 0 pour des ensembles de même genre, si petits soient-ils, et aussi souvent sous 0 qu’au-dessus.</translation>
  </message>
  <message>
   <source>How far two pictures of it are from each other.</source>
   <translation>À quel point deux de ses images sont éloignées l’une de l’autre.</translation>
  </message>
  <message>
   <source>How many of its pictures lie so near to a learned one that only one real picture in twenty does.</source>
   <translation>Combien de ses images sont si proches d’une image apprise que seule une image réelle sur vingt l’est autant.</translation>
  </message>
  <message>
   <source>How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.</source>
   <translation>Combien d’images vaut un lot : 1 si toutes sont identiques, toutes si aucune paire n’a rien en commun.</translation>
  </message>
  <message>
   <source>How much each letter of texts that it never learned from surprises it. Compares all models.</source>
   <translation>À quel point le surprend chaque lettre de textes dont il n’a jamais appris. Compare tous les modèles.</translation>
  </message>
  <message>
   <source>How much of what it writes stands word by word in what it learned from.</source>
   <translation>Quelle part de ce qu’il écrit figure mot pour mot dans ce dont il a appris.</translation>
  </message>
  <message>
   <source>How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.</source>
   <translation>Ce que le code d’une image dit au-delà du hasard : plus peut être plus exact, moins est plus facile à tirer.</translation>
  </message>
  <message>
   <source>How near its pictures come to what it learned from, beside real pictures that it never saw.</source>
   <translation>À quel point ses images s’approchent de ce dont il a appris, par rapport à des images réelles qu’il n’a jamais vues.</translation>
  </message>
  <message>
   <source>How often a network that knows stickers, but never saw these, recognises what was asked for.</source>
   <translation>Combien de fois un réseau qui connaît les stickers, mais n’a jamais vu ceux-ci, reconnaît ce qui était demandé.</translation>
  </message>
  <message>
   <source>How seldom it says the same again, over all continuations together.</source>
   <translation>À quel point il se répète rarement, sur toutes les suites ensemble.</translation>
  </message>
  <message>
   <source>How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.</source>
   <translation>À quel point les erreurs de couleur sont petites dans les images reconstruites. 30 dB est bon, 40 dB parfait.</translation>
  </message>
  <message>
   <source>In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more means that it draws the usual again and again.</source>
   <translation>À portée de combien d’images réelles se trouve une image dessinée. L’idéal est autant que pour les images réelles ; plus veut dire qu’il dessine l’habituel encore et encore.</translation>
  </message>
  <message>
   <source>It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}.</source>
   <translation>Il copie : {ours} sont plus proches d’une image apprise que les réelles ; le hasard donne {chance}.</translation>
  </message>
  <message>
   <source>It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.</source>
   <translation>Il ne copie pas : {ours} sont très proches d’une image apprise ; le hasard donne {chance}.</translation>
  </message>
  <message>
   <source>It repeats itself no more than people do: {ours} are new, in real texts {real}.</source>
   <translation>Il ne se répète pas plus que les gens : {ours} sont nouveaux, dans de vrais textes {real}.</translation>
  </message>
  <message>
   <source>It repeats itself: {ours} are new, in real texts {real}.</source>
   <translation>Il se répète : {ours} sont nouveaux, dans de vrais textes {real}.</translation>
  </message>
  <message>
   <source>Its pictures are no nearer to learned ones than real pictures that it never saw.</source>
   <translation>Ses images ne sont pas plus proches des images apprises que des images réelles qu’il n’a jamais vues.</translation>
  </message>
  <message>
   <source>Its pictures differ from each other as much as real ones do.</source>
   <translation>Ses images diffèrent entre elles autant que les réelles.</translation>
  </message>
  <message>
   <source>Its pictures differ more from each other than real ones do.</source>
   <translation>Ses images diffèrent entre elles plus que les réelles.</translation>
  </message>
  <message>
   <source>Its pictures differ {share} as much from each other as real ones.</source>
   <translation>Ses images diffèrent entre elles à hauteur de {share} des réelles.</translation>
  </message>
  <message>
   <source>Its pictures lie nearer to learned ones than real pictures do that it never saw.</source>
   <translation>Ses images sont plus proches des images apprises que des images réelles qu’il n’a jamais vues.</translation>
  </message>
  <message>
   <source>KID: the same, sure for few pictures</source>
   <translation>KID : pareil, sûr pour peu d’images</translation>
  </message>
  <message>
   <source>KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.</source>
   <translation>KL(q(z|x) ‖ N(0, 1)) en nats par image. Kingma et Welling, arXiv 1312.6114, annexe B.</translation>
  </message>
  <message>
   <source>Keeps structure better than PCA of the same size.</source>
   <translation>Préserve la structure mieux qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Keeps structure worse than PCA of the same size.</source>
   <translation>Préserve la structure moins bien qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Kernel distance: the same, sure for few</source>
   <translation>Distance à noyau : pareil, sûr pour peu</translation>
  </message>
  <message>
   <source>Less exact than PCA of the same size.</source>
   <translation>Moins exact qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Looks less like the original than PCA of the same size.</source>
   <translation>Ressemble moins à l’original qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Looks more like the original than PCA of the same size.</source>
   <translation>Ressemble plus à l’original qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Many drawn pictures lie outside of where real ones are.</source>
   <translation>Beaucoup d’images dessinées sont hors de la région des images réelles.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of the features of two paintings of one prompt, over prompts.</source>
   <translation>Distance euclidienne moyenne des caractéristiques de deux peintures d’un même prompt, sur les prompts.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of two pictures' features, over all pairs of a set.</source>
   <translation>Distance euclidienne moyenne des caractéristiques de deux images, sur toutes les paires d’un lot.</translation>
  </message>
  <message>
   <source>Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv 2002.09797, equation 4.</source>
   <translation>Moyenne, sur les images dessinées, du nombre d’images réelles à portée desquelles elles sont, pour k = 5. Naeem et al., arXiv 2002.09797, équation 4.</translation>
  </message>
  <message>
   <source>Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.</source>
   <translation>Moyennes, variances et covariance dans des fenêtres autour de chaque pixel. Wang et al. 2004, équation 13.</translation>
  </message>
  <message>
   <source>More exact than PCA of the same size.</source>
   <translation>Plus exact qu’une PCA de même taille.</translation>
  </message>
  <message>
   <source>Named by the judge at once</source>
   <translation>Nommé aussitôt par le juge</translation>
  </message>
  <message>
   <source>Named within 5 guesses</source>
   <translation>Nommé en 5 essais</translation>
  </message>
  <message>
   <source>New pairs of words (distinct-2)</source>
   <translation>Paires de mots nouvelles (distinct-2)</translation>
  </message>
  <message>
   <source>New runs of three words (distinct-3)</source>
   <translation>Suites de trois mots nouvelles (distinct-3)</translation>
  </message>
  <message>
   <source>New words (distinct-1)</source>
   <translation>Mots nouveaux (distinct-1)</translation>
  </message>
  <message>
   <source>PSNR with transparency</source>
   <translation>PSNR avec transparence</translation>
  </message>
  <message>
   <source>PSNR: exactness of colours</source>
   <translation>PSNR : exactitude des couleurs</translation>
  </message>
  <message>
   <source>Perplexity: how unsure it is</source>
   <translation>Perplexité : à quel point il hésite</translation>
  </message>
  <message>
   <source>Precision: are they believable?</source>
   <translation>Précision : sont-elles crédibles ?</translation>
  </message>
  <message>
   <source>Recall: is everything there?</source>
   <translation>Rappel : tout y est-il ?</translation>
  </message>
  <message>
   <source>Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.</source>
   <translation>Moyenne quadratique des couleurs à 32 × 32 pixels, de 0 à 1, par rapport à l’image apprise la plus proche.</translation>
  </message>
  <message>
   <source>Runs of up to four words that a continuation shares with the real one. Always low: a story can go on in many ways.</source>
   <translation>Suites de quatre mots au plus qu’une continuation partage avec la vraie. Toujours bas : une histoire peut continuer de bien des façons.</translation>
  </message>
  <message>
   <source>SSIM: likeness of structure</source>
   <translation>SSIM : ressemblance de structure</translation>
  </message>
  <message>
   <source>Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of real pictures kept from training.</source>
   <translation>Part des images dessinées dont la distance à l’image apprise la plus proche est sous le quantile à 5 % de celle des images réelles tenues hors de l’entraînement.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is among the first 5 of the classifier's guesses.</source>
   <translation>Part des peintures dont le concept est parmi les 5 premières réponses du classifieur.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is first of the classifier's guesses.</source>
   <translation>Part des peintures dont le concept est la première réponse du classifieur.</translation>
  </message>
  <message>
   <source>Share of paintings whose nearest learned sticker is the row of their prompt.</source>
   <translation>Part des peintures dont le sticker appris le plus proche est la ligne de leur prompt.</translation>
  </message>
  <message>
   <source>Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et al., arXiv 2002.09797, equation 5.</source>
   <translation>Part des images réelles dont l’image dessinée la plus proche est plus près que leur cinquième voisine réelle. Naeem et al., arXiv 2002.09797, équation 5.</translation>
  </message>
  <message>
   <source>Share of runs of eight words, small letters, that stand in the learned texts.</source>
   <translation>Part des suites de huit mots, en minuscules, qui figurent dans les textes appris.</translation>
  </message>
  <message>
   <source>Size of the code (KL)</source>
   <translation>Taille du code (KL)</translation>
  </message>
  <message>
   <source>Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</source>
   <translation>Carré de l’écart moyen maximal (MMD), sans biais, avec le noyau (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</translation>
  </message>
  <message>
   <source>The judge is right for {ours} of the paintings, and for {real} of real drawings.</source>
   <translation>Le juge a raison pour {ours} des peintures, et pour {real} des vrais dessins.</translation>
  </message>
  <message>
   <source>The nearest is the sticker of the words</source>
   <translation>Le plus proche est le sticker des mots</translation>
  </message>
  <message>
   <source>The same with colours as far as they are opaque, and the transparency itself.</source>
   <translation>La même chose, avec les couleurs dans la mesure où elles sont opaques, et la transparence elle-même.</translation>
  </message>
  <message>
   <source>The share of drawn pictures that lie among real ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>La part des images dessinées qui se trouvent parmi les réelles. Les images sont comparées d’après les caractéristiques du réseau Inception ou, sans lui, d’après de petites versions.</translation>
  </message>
  <message>
   <source>The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd pictures than recall.</source>
   <translation>La part des images réelles qui ont une image dessinée à leur portée. Moins facilement trompé par quelques images étranges que le rappel.</translation>
  </message>
  <message>
   <source>The share of real pictures that lie among drawn ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>La part des images réelles qui se trouvent parmi les dessinées. Les images sont comparées d’après les caractéristiques du réseau Inception ou, sans lui, d’après de petites versions.</translation>
  </message>
  <message>
   <source>Total variation: half the sum of |share of drawn − share of real|.</source>
   <translation>Variation totale : moitié de la somme de |part des dessinées − part des réelles|.</translation>
  </message>
  <message>
   <source>Two paintings of the same words differ by {ours}.</source>
   <translation>Deux peintures des mêmes mots diffèrent de {ours}.</translation>
  </message>
  <message>
   <source>Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Distance pondérée des caractéristiques d’AlexNet, à la manière de LPIPS (Zhang et al., arXiv 1801.03924), rendue insensible aux petits décalages (Ghildyal et Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Distance pondérée des caractéristiques de VGG, à la manière de LPIPS (Zhang et al., arXiv 1801.03924), rendue insensible aux petits décalages (Ghildyal et Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>What the seed changes while the words stay; 0 where every seed gives the same.</source>
   <translation>Ce que la graine change quand les mots restent ; 0 si chaque graine donne la même chose.</translation>
  </message>
  <message>
   <source>Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here; copying is told by the figure above.</source>
   <translation>Si une peinture est la plus proche du dessin appris du même concept. Ici, la ressemblance est voulue ; la copie est mesurée par le chiffre du dessus.</translation>
  </message>
  <message>
   <source>Whether dark and light, or colours, come as often as among real pictures.</source>
   <translation>Si le sombre et le clair, ou les couleurs, sont aussi fréquents que parmi les images réelles.</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>barbus</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>children</source>
   <translation>enfants</translation>
  </message>
  <message>
   <source>cyan</source>
   <translation>cyan</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>darkest</source>
   <translation>le plus sombre</translation>
  </message>
  <message>
   <source>exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv 2210.02410, definition 3.1.</source>
   <translation>exp de l’entropie des valeurs propres de K / n, K étant les cosinus des caractéristiques. Friedman et Dieng, arXiv 2210.02410, définition 3.1.</translation>
  </message>
  <message>
   <source>exp of the mean of −ln p(token | tokens before).</source>
   <translation>exp de la moyenne de −ln p(token | tokens précédents).</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>féminins</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>lunettes</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>chapeau</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>light hair</source>
   <translation>cheveux clairs</translation>
  </message>
  <message>
   <source>lightest</source>
   <translation>le plus clair</translation>
  </message>
  <message>
   <source>long hair</source>
   <translation>cheveux longs</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>magenta</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>moyen</translation>
  </message>
  <message>
   <source>over fifty</source>
   <translation>plus de cinquante ans</translation>
  </message>
  <message>
   <source>real pictures</source>
   <translation>images réelles</translation>
  </message>
  <message>
   <source>real stickers</source>
   <translation>vrais stickers</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rouge</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>souriants</translation>
  </message>
  <message>
   <source>the real texts</source>
   <translation>les vrais textes</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>jaune</translation>
  </message>
  <message>
   <source>{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.</source>
   <translation>{ours} de ses suites de huit mots figurent dans ce dont il a appris ; pour de vrais textes, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.</source>
   <translation>{ours} des images dessinées sont là où sont les réelles ; pour d’autres réelles, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures have a drawn one close by; {real} have another real one.</source>
   <translation>{ours} des images réelles en ont une dessinée tout près ; {real} en ont une autre réelle.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.</source>
   <translation>{ours} des images réelles sont là où sont les dessinées ; là où sont d’autres réelles, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.</source>
   <translation>{ours} du tout devraient bouger pour être répartis comme les images réelles ; le hasard donne {real}.</translation>
  </message>
  <message>
   <source>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features. Heusel et al., arXiv 1706.08500, equation 6.</source>
   <translation>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m et S étant la moyenne et la covariance des caractéristiques de chaque ensemble. Heusel et al., arXiv 1706.08500, équation 6.</translation>
  </message>
  <message>
   <source>−log₂ p(text) over the letters of the text.</source>
   <translation>−log₂ p(texte) sur les lettres du texte.</translation>
  </message>
 </context>
 <context>
  <name>JudgingPage</name>
  <message>
   <source>All passages</source>
   <translation>Tous les passages</translation>
  </message>
  <message>
   <source>Another model of the same kind, judged by the same pictures or texts</source>
   <translation>Un autre modèle du même type, évalué avec les mêmes images ou textes</translation>
  </message>
  <message>
   <source>As soon as the run has made a model, it can be judged here. Pausing makes one.</source>
   <translation>Dès que l’entraînement a produit un modèle, il peut être évalué ici. Une pause en produit un.</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparer à</translation>
  </message>
  <message>
   <source>Compare with …</source>
   <translation>Comparer à…</translation>
  </message>
  <message>
   <source>How many are judged</source>
   <translation>Combien sont évalués</translation>
  </message>
  <message>
   <source>It learned on since it was judged: judge it again.</source>
   <translation>Il a continué à apprendre depuis son évaluation : évaluez-le à nouveau.</translation>
  </message>
  <message>
   <source>It reads texts that it never learned from, and goes on with their beginnings: how unsure is it, does it repeat itself, does it copy?</source>
   <translation>Il lit des textes dont il n’a jamais appris et poursuit leurs débuts : à quel point hésite-t-il, se répète-t-il, copie-t-il ?</translation>
  </message>
  <message>
   <source>It takes some minutes, runs beside everything else and can be stopped. The networks that judge are fetched once from the Python package index (81 MB); nothing is sent there.</source>
   <translation>Cela prend quelques minutes, tourne à côté de tout le reste et peut être arrêté. Les réseaux qui évaluent sont téléchargés une seule fois depuis l’index des paquets Python (81 Mo) ; rien n’y est envoyé.</translation>
  </message>
  <message>
   <source>Its pictures are held against real ones that it never learned from: are they believable, as different as real ones, or copies of what it saw?</source>
   <translation>Ses images sont comparées à des images réelles dont il n’a jamais appris : sont-elles crédibles, aussi variées que les réelles, ou des copies de ce qu’il a vu ?</translation>
  </message>
  <message>
   <source>Judge both</source>
   <translation>Évaluer les deux</translation>
  </message>
  <message>
   <source>Judge both again</source>
   <translation>Réévaluer les deux</translation>
  </message>
  <message>
   <source>Judge it</source>
   <translation>Évaluer</translation>
  </message>
  <message>
   <source>Judge it again</source>
   <translation>Réévaluer</translation>
  </message>
  <message>
   <source>Judged on %1</source>
   <translation>Évalué le %1</translation>
  </message>
  <message>
   <source>More pictures take longer and make the figures surer</source>
   <translation>Plus d’images prennent plus de temps et rendent les mesures plus sûres</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Pas encore comparé</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <translation>Pas encore évalué</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <translation>Encore rien à évaluer</translation>
  </message>
  <message>
   <source>Quick: %1 of each</source>
   <translation>Rapide : %1 de chaque</translation>
  </message>
  <message>
   <source>Quick: %1 passages</source>
   <translation>Rapide : %1 passages</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Afficher le journal</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Thorough: 1,000 of each</source>
   <translation>Approfondi : 1 000 de chaque</translation>
  </message>
  <message>
   <source>Usual: hundreds</source>
   <translation>Habituel : des centaines</translation>
  </message>
  <message>
   <source>“%1” and “%2” are judged by the same, and told which of them is surely better.</source>
   <translation>« %1 » et « %2 » sont évalués par les mêmes, puis on dit lequel est sûrement meilleur.</translation>
  </message>
  <message>
   <source>“%1” is being judged; this one can be after it.</source>
   <translation>« %1 » est en cours d’évaluation ; celui-ci pourra l’être après.</translation>
  </message>
 </context>
 <context>
  <name>LabelRow</name>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Different colours</source>
   <translation>Couleurs différentes</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Aucune couleur</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Jaune</translation>
  </message>
 </context>
 <context>
  <name>LatentMapView</name>
  <message>
   <source>Every dot is a picture the model learned from; near dots look alike. Drag the point.</source>
   <translation>Chaque point est une image dont le modèle a appris ; les points voisins se ressemblent. Faites glisser le point.</translation>
  </message>
  <message>
   <source>Map of the latent space</source>
   <translation>Carte de l’espace latent</translation>
  </message>
  <message>
   <source>The point is at %1, %2</source>
   <translation>Le point est à %1, %2</translation>
  </message>
  <message>
   <source>This model has no map.</source>
   <translation>Ce modèle n’a pas de carte.</translation>
  </message>
 </context>
 <context>
  <name>LatentNow</name>
  <message>
   <source>%1 of %2 used</source>
   <translation>%1 utilisées sur %2</translation>
  </message>
 </context>
 <context>
  <name>LatentOverTime</name>
  <message>
   <source>%1 in all</source>
   <translation>%1 en tout</translation>
  </message>
 </context>
 <context>
  <name>LayersPage</name>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>What each layer would have said where “%1” stands</source>
   <translation>Ce que chaque couche aurait dit à la place de « %1 »</translation>
  </message>
  <message>
   <source>decided from %1 on</source>
   <translation>décidé à partir de %1</translation>
  </message>
  <message>
   <source>first seen in layer %1</source>
   <translation>vu d’abord dans la couche %1</translation>
  </message>
 </context>
 <context>
  <name>LearningView</name>
  <message>
   <source>First the data are looked through. With the first steps the curves begin here.</source>
   <translation>Les données sont d’abord parcourues. Les courbes commencent ici avec les premières étapes.</translation>
  </message>
  <message>
   <source>Nothing learned yet</source>
   <translation>Rien d’appris pour l’instant</translation>
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
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Get the reader for any words</source>
   <translation>Obtenir le lecteur de mots libres</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Nouvel entraînement</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>This model does not know the word %1.</source>
   <translation>Ce modèle ne connaît pas le mot %1.</translation>
  </message>
  <message>
   <source>This model does not know the words %1.</source>
   <translation>Ce modèle ne connaît pas les mots %1.</translation>
  </message>
  <message>
   <source>This model goes on with texts and does not answer: it has no template for a chat.</source>
   <translation>Ce modèle poursuit des textes et ne répond pas : il n’a pas de gabarit de chat.</translation>
  </message>
  <message>
   <source>Train a model of your own pictures or texts (Ctrl+N)</source>
   <translation>Entraîner un modèle sur vos images ou vos textes (Ctrl+N)</translation>
  </message>
  <message>
   <source>What you train is kept here: pause it, go on, compare it.</source>
   <translation>Ce que vous entraînez est gardé ici : mettez en pause, reprenez, comparez.</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>How probable each word of the model was to itself; what you typed is plain.</source>
   <translation>À quel point chaque mot du modèle lui paraissait probable ; ce que vous avez tapé est neutre.</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>attendu</translation>
  </message>
  <message>
   <source>surprising</source>
   <translation>surprenant</translation>
  </message>
 </context>
 <context>
  <name>LensTable</name>
  <message>
   <source>Decided from layer %1 on</source>
   <translation>Décidé à partir de la couche %1</translation>
  </message>
  <message>
   <source>Layer %1: “%2” %3 %</source>
   <translation>Couche %1 : « %2 » %3 %</translation>
  </message>
  <message>
   <source>What each layer would say</source>
   <translation>Ce que chaque couche dirait</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>décidé</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>vu d’abord</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>couche %1</translation>
  </message>
 </context>
 <context>
  <name>LineageFoot</name>
  <message>
   <source>Go on from it in another tab; what comes of it descends from it</source>
   <translation>Continuer à partir de lui dans un autre onglet ; ce qui en vient en descend</translation>
  </message>
  <message>
   <source>Into the form of its tab; seed and picture there stay (S)</source>
   <translation>Dans le formulaire de son onglet ; la graine et l’image y restent (S)</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Nothing that is kept here came before it or after it yet.</source>
   <translation>Rien de ce qui est gardé ici ne vient encore avant ou après lui.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open it in its tab (O)</source>
   <translation>L’ouvrir dans son onglet (O)</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>En afficher plus</translation>
  </message>
  <message>
   <source>The nearest %1; there are more.</source>
   <translation>Les %1 plus proches ; il y en a d’autres.</translation>
  </message>
  <message>
   <source>The same request once more: the same bytes (A)</source>
   <translation>La même demande encore une fois : les mêmes octets (A)</translation>
  </message>
  <message>
   <source>The same settings from new seeds (V)</source>
   <translation>Les mêmes réglages avec de nouvelles graines (V)</translation>
  </message>
  <message>
   <source>Use as input</source>
   <translation>Utiliser en entrée</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Utiliser ces réglages</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Varier</translation>
  </message>
 </context>
 <context>
  <name>LineageHead</name>
  <message>
   <source>Back to where you came from (Esc)</source>
   <translation>Retour à l’endroit d’où vous venez (Esc)</translation>
  </message>
  <message>
   <source>Everything that any line leads to</source>
   <translation>Tout ce à quoi mène une ligne</translation>
  </message>
  <message>
   <source>Fit all (F)</source>
   <translation>Tout afficher (F)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Agrandir (+)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Réduire (-)</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Cette lignée</translation>
  </message>
  <message>
   <source>To the line looked at before (Backspace)</source>
   <translation>À la lignée vue avant (Backspace)</translation>
  </message>
  <message>
   <source>What it came from and what came of it, and no cousins</source>
   <translation>D’où il vient et ce qui en est venu, sans cousins</translation>
  </message>
  <message>
   <source>What the words were along the line (W)</source>
   <translation>Quels étaient les mots le long de la lignée (W)</translation>
  </message>
  <message>
   <source>Whole family</source>
   <translation>Toute la famille</translation>
  </message>
 </context>
 <context>
  <name>LineagePage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Into the middle</source>
   <translation>Mettre au centre</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Ouvrir avec ses réglages</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate %1</source>
   <translation>Noter %1</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Afficher en plein écran</translation>
  </message>
  <message>
   <source>Show or fold variants</source>
   <translation>Afficher ou replier les variantes</translation>
  </message>
  <message>
   <source>The line looked at before</source>
   <translation>La lignée vue avant</translation>
  </message>
  <message>
   <source>To the beginning and the end</source>
   <translation>Au début et à la fin</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Utiliser ces réglages</translation>
  </message>
  <message>
   <source>Vary: %1</source>
   <translation>Varier : %1</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Se déplacer</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Mots le long de la lignée</translation>
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
   <translation>Replier</translation>
  </message>
 </context>
 <context>
  <name>LineageView</name>
  <message>
   <source>In the trash</source>
   <translation>Dans la corbeille</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>{count} · U shows them</source>
   <translation>{count} · U les affiche</translation>
  </message>
 </context>
 <context>
  <name>ListKeeper</name>
  <message>
   <source>Colour: {colour}</source>
   <translation>Couleur : {colour}</translation>
  </message>
  <message>
   <source>Compare its variants</source>
   <translation>Comparer ses variantes</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Fold the stack</source>
   <translation>Replier la pile</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Unfold the stack of {count}</source>
   <translation>Déplier la pile de {count}</translation>
  </message>
  <message>
   <source>{count} items go into collections and onto tags; other programs get no files of so many. Ctrl+E exports them.</source>
   <translation>{count} éléments vont dans des collections et sur des étiquettes ; les autres programmes ne reçoivent pas de fichiers d’un si grand nombre. Ctrl+E les exporte.</translation>
  </message>
 </context>
 <context>
  <name>LitPicture</name>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Where it looked at “%1”</source>
   <translation>Où il a regardé pour « %1 »</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Opening …</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Putting everything back …</source>
   <translation>Remise en place de tout…</translation>
  </message>
  <message>
   <source>Stop and put everything back</source>
   <translation>Arrêter et tout remettre en place</translation>
  </message>
  <message>
   <source>Type its passphrase to go on.</source>
   <translation>Tapez sa phrase secrète pour continuer.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Your gallery is locked</source>
   <translation>Votre galerie est verrouillée</translation>
  </message>
 </context>
 <context>
  <name>LockWindow</name>
  <message>
   <source>Quartet (locked)</source>
   <translation>Quartet (verrouillé)</translation>
  </message>
 </context>
 <context>
  <name>LoraList</name>
  <message>
   <source>Add a LoRA file</source>
   <translation>Ajouter un fichier LoRA</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>Ajout de « {name} »</translation>
  </message>
  <message>
   <source>From a file …</source>
   <translation>Depuis un fichier…</translation>
  </message>
  <message>
   <source>How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.</source>
   <translation>Quelle part en prendre : de 0.6 à 1 d’habitude, 0 pour rien, moins de 0 pour son contraire.</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licence : {licence}</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>LoRA files (*.safetensors)</source>
   <translation>Fichiers LoRA (*.safetensors)</translation>
  </message>
  <message>
   <source>Small files that change what a model paints (arXiv 2106.09685)</source>
   <translation>Petits fichiers qui changent ce que peint un modèle (arXiv 2106.09685)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>another kind of model</source>
   <translation>un autre type de modèle</translation>
  </message>
  <message>
   <source>“{name}” was made for {its}, and this model is of the kind {mine}.</source>
   <translation>« {name} » a été fait pour {its}, et ce modèle est du type {mine}.</translation>
  </message>
 </context>
 <context>
  <name>LossByNoise</name>
  <message>
   <source>step %1</source>
   <translation>étape %1</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <source>Face</source>
   <translation>Visage</translation>
  </message>
  <message>
   <source>Found in a picture</source>
   <translation>Retrouvé dans une image</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Graine %1</translation>
  </message>
  <message>
   <source>a direction no longer here</source>
   <translation>une direction disparue</translation>
  </message>
  <message>
   <source>before the edits</source>
   <translation>avant les retouches</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>en cours de dessin pour la galerie</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardé</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Quartet: safe mode</source>
   <translation>Quartet : mode sans échec</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>Every dot is a picture the model learned from; those that are alike lie near each other. Drag the point, and your picture changes the way pictures change from here to there.</source>
   <translation>Chaque point est une image dont le modèle a appris ; celles qui se ressemblent sont proches. Faites glisser le point, et votre image change comme changent les images d’un endroit à l’autre.</translation>
  </message>
  <message>
   <source>Where pictures lie</source>
   <translation>Où se trouvent les images</translation>
  </message>
  <message>
   <source>Your picture: %1 across, %2 up</source>
   <translation>Votre image : %1 en largeur, %2 en hauteur</translation>
  </message>
 </context>
 <context>
  <name>MaskCanvas</name>
  <message>
   <source>Clear mask</source>
   <translation>Effacer le masque</translation>
  </message>
  <message>
   <source>Erase mask</source>
   <translation>Gommer le masque</translation>
  </message>
  <message>
   <source>Fill mask</source>
   <translation>Remplir le masque</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Inverser le masque</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Masque</translation>
  </message>
  <message>
   <source>Paint mask</source>
   <translation>Peindre le masque</translation>
  </message>
  <message>
   <source>Paint over what shall be made anew; [ and ] size the brush, E erases.</source>
   <translation>Peignez sur ce qui doit être refait ; [ et ] changent la taille du pinceau, E gomme.</translation>
  </message>
 </context>
 <context>
  <name>MaskPainter</name>
  <message>
   <source>Brush size</source>
   <translation>Taille du pinceau</translation>
  </message>
  <message>
   <source>Brush: paint over what shall be made anew (E)</source>
   <translation>Pinceau : peindre sur ce qui doit être refait (E)</translation>
  </message>
  <message>
   <source>Eraser: take the mask away (E, or right button)</source>
   <translation>Gomme : enlever le masque (E, ou bouton droit)</translation>
  </message>
  <message>
   <source>How wide the brush is, in pixels of the picture ([ and ], or the wheel)</source>
   <translation>La largeur du pinceau, en pixels de l’image ([ et ], ou la molette)</translation>
  </message>
  <message>
   <source>Invert: mask what was not masked (I)</source>
   <translation>Inverser : masquer ce qui ne l’était pas (I)</translation>
  </message>
  <message>
   <source>Mask the whole picture</source>
   <translation>Masquer toute l’image</translation>
  </message>
  <message>
   <source>No mask</source>
   <translation>Aucun masque</translation>
  </message>
  <message>
   <source>Soft brush: the mask fades towards its rim</source>
   <translation>Pinceau doux : le masque s’estompe vers son bord</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Messages précédents</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>What can be done here</source>
   <translation>Ce qui peut être fait ici</translation>
  </message>
 </context>
 <context>
  <name>MessageBox</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Envoyer (Enter)</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Read all of the weights and compare them with what they should be</source>
   <translation>Lire tous les poids et les comparer à ce qu’ils devraient être</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>any size</source>
   <translation>toute taille</translation>
  </message>
  <message>
   <source>{words} · came with Quartet</source>
   <translation>{words} · fourni avec Quartet</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
 </context>
 <context>
  <name>ModelPicker</name>
  <message>
   <source>Get one above, or under Models (Ctrl+M).</source>
   <translation>Obtenez-en un ci-dessus, ou sous Modèles (Ctrl+M).</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <source>The model that makes it: each has its own style, size and terms of use.</source>
   <translation>Le modèle qui la crée : chacun a son style, sa taille et ses conditions d’utilisation.</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.</source>
   <translation>Continue prose et vers anglais à la manière d’Austen, Melville, Shakespeare et Milton. Il est très petit : les phrases tiennent, les histoires non. Fourni avec Quartet.</translation>
  </message>
  <message>
   <source>Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv 2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language model it is tiny: fluent, and often mistaken.</source>
   <translation>Continue des textes et répond à des questions, en anglais (SmolLM2-135M-Instruct, arXiv 2502.02737). Il voit 8 192 tokens à la fois et tourne sur tout processeur. Pour un modèle de langue il est minuscule : fluide, et souvent dans l’erreur.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. Made by Hugging Face; what it writes may be wrong, and is yours to answer for.</source>
   <translation>Libre pour tout usage, en conservant la mention. Fait par Hugging Face ; ce qu’il écrit peut être faux, et vous en répondez.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, OutdoorSceneTraining) is for research; its authors publish the weights under this licence.</source>
   <translation>Libre pour tout usage, en conservant la mention. Les données d’entraînement (DIV2K, Flickr2K, OutdoorSceneTraining) sont réservées à la recherche ; ses auteurs publient les poids sous cette licence.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The package that carries it is under the MIT licence; its model card names Apache-2.0 for the model itself.</source>
   <translation>Libre pour tout usage, en conservant la mention. Le paquet qui le contient est sous licence MIT ; sa fiche indique Apache-2.0 pour le modèle lui-même.</translation>
  </message>
  <message>
   <source>Free for any use; it is part of Quartet.</source>
   <translation>Libre pour tout usage ; fait partie de Quartet.</translation>
  </message>
  <message>
   <source>Learned from books in the public domain alone: use it and what it writes as you like.</source>
   <translation>Appris uniquement de livres du domaine public : utilisez-le, ainsi que ce qu’il écrit, comme vous voulez.</translation>
  </message>
  <message>
   <source>Makes pictures larger and draws edges anew: one network for photographs, a quicker one for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card photographs take their time.</source>
   <translation>Agrandit les images et redessine les contours : un réseau pour les photos, un plus rapide pour dessins et autocollants (arXiv 2107.10833). Sur un processeur sans carte graphique, les photos prennent du temps.</translation>
  </message>
  <message>
   <source>Makes pictures of any kind larger without inventing anything: Lanczos, made to agree with the picture, without halos.</source>
   <translation>Agrandit des images de toute sorte sans rien inventer : Lanczos, accordé à l’image, sans halos.</translation>
  </message>
  <message>
   <source>Paints stickers of 128 pixels with a transparent background from a few words, in the style of emoji or clip art. Comes with Quartet.</source>
   <translation>Peint, à partir de quelques mots, des autocollants de 128 pixels à fond transparent, dans le style des emoji ou des cliparts. Fourni avec Quartet.</translation>
  </message>
  <message>
   <source>Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</source>
   <translation>Visages photographiques de personnes qui n’existent pas, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</translation>
  </message>
  <message>
   <source>Reads any words, for the Diffusion tab and for search by meaning. Without it stickers are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</source>
   <translation>Lit n’importe quels mots, pour l’onglet Diffusion et la recherche par le sens. Sans lui, les autocollants sont peints à partir des mots connus par cœur (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</translation>
  </message>
  <message>
   <source>Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with Quartet.</source>
   <translation>Reconstruit un visage à partir de 256 nombres et le modifie par des curseurs : sourire, âge, pose, lumière. Fourni avec Quartet.</translation>
  </message>
  <message>
   <source>Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. Comes with Quartet.</source>
   <translation>Reconstruit toute image, avec transparence, à partir de latents huit fois plus petits, jusqu’à 2048 pixels. Fourni avec Quartet.</translation>
  </message>
  <message>
   <source>Small faces, 64 x 64: come with Quartet, drawn at once.</source>
   <translation>Petits visages, 64 x 64 : fournis avec Quartet, dessinés aussitôt.</translation>
  </message>
  <message>
   <source>The package carries an Apache-2.0 licence file, but the network was distilled from NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-commercial use, so treat what you make with it that way.</source>
   <translation>Le paquet contient une licence Apache-2.0, mais le réseau a été distillé du StyleGAN2 de NVIDIA, entraîné sur les photographies FFHQ ; les deux sont réservés à un usage non commercial : traitez de même ce que vous en faites.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Les autocollants dont il a appris sont libres (MIT, Apache-2.0, domaine public), mais il peint dans les latents de pictures-vae, qui a aussi appris de visages dessinés par le paquet faces-1024, dont le réseau vient du StyleGAN2 de NVIDIA et des photographies FFHQ, réservés à un usage non commercial : traitez de même ce modèle et ce que vous en faites.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Les autocollants dont il a appris sont libres (MIT, Apache-2.0, domaine public), mais une partie des données sont des visages dessinés par le paquet faces-1024, dont le réseau vient du StyleGAN2 de NVIDIA et des photographies FFHQ, réservés à un usage non commercial : traitez de même ce modèle et ce que vous en faites.</translation>
  </message>
  <message>
   <source>Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Entraîné ici sur des visages dessinés par le paquet faces-1024, dont le réseau vient du StyleGAN2 de NVIDIA et des photographies FFHQ, réservés à un usage non commercial : traitez de même ce modèle et ce que vous en faites.</translation>
  </message>
  <message>
   <source>non-commercial: FFHQ/StyleGAN2 lineage</source>
   <translation>non commercial : origine FFHQ/StyleGAN2</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>No model is here yet. Get one below.</source>
   <translation>Il n’y a pas encore de modèle ici. Obtenez-en un ci-dessous.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Sur cette machine</translation>
  </message>
  <message>
   <source>The weights of “{name}” are whole.</source>
   <translation>Les poids de « {name} » sont intacts.</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>À télécharger</translation>
  </message>
  <message>
   <source>{problem} Fetch it again to repair it.</source>
   <translation>{problem} Téléchargez-le à nouveau pour le réparer.</translation>
  </message>
  <message>
   <source>“{name}” was added.</source>
   <translation>« {name} » a été ajouté.</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>« {name} » a été supprimé.</translation>
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
   <translation>Garder l’image</translation>
  </message>
  <message>
   <source>Keep strip</source>
   <translation>Garder la bande</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph position</source>
   <translation>Position du morphing</translation>
  </message>
  <message>
   <source>Pick two faces or more to morph between them (Ctrl+click)</source>
   <translation>Choisir deux visages ou plus pour un morphing entre eux (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Put all pictures of the strip into the gallery</source>
   <translation>Mettre toutes les images de la bande dans la galerie</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Mettre l’image de la poignée dans la galerie (K)</translation>
  </message>
 </context>
 <context>
  <name>MorphStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Faire glisser la poignée ; son image s’affiche en grand. Gauche et Droite la déplacent.</translation>
  </message>
  <message>
   <source>Morph between the picked faces</source>
   <translation>Morphing entre les visages choisis</translation>
  </message>
 </context>
 <context>
  <name>NewRunPage</name>
  <message>
   <source>A new run</source>
   <translation>Un nouvel entraînement</translation>
  </message>
  <message>
   <source>Begin to learn (Ctrl+Enter)</source>
   <translation>Commencer à apprendre (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Choose a folder at the left, or drop one here. It is looked through before anything begins.</source>
   <translation>Choisissez un dossier à gauche, ou déposez-en un ici. Il est parcouru avant que quoi que ce soit commence.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>It cannot be looked through; the page beside this form says why.</source>
   <translation>Impossible de le parcourir ; la page à côté de ce formulaire dit pourquoi.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>This recipe brings its own data</source>
   <translation>Cette recette apporte ses propres données</translation>
  </message>
  <message>
   <source>What it learns from is drawn by an installed model, or fetched when the run begins.</source>
   <translation>Ce dont il apprend est dessiné par un modèle installé, ou téléchargé quand l’entraînement commence.</translation>
  </message>
  <message>
   <source>What shall it learn from?</source>
   <translation>De quoi doit-il apprendre ?</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Add a note</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
 </context>
 <context>
  <name>NoticeLine</name>
  <message>
   <source>Put away</source>
   <translation>Masquer</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>I know that nobody can help me if I forget it.</source>
   <translation>Je sais que personne ne pourra m’aider si je l’oublie.</translation>
  </message>
  <message>
   <source>Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the pictures that it learned from until you remove it.</source>
   <translation>Ne sont pas scellés les modèles, les fichiers LoRA et les entraînements de l’Atelier : un entraînement garde les images dont il a appris jusqu’à ce qu’il soit supprimé.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase, {} letters or more</source>
   <translation>Phrase secrète, {} lettres ou plus</translation>
  </message>
  <message>
   <source>Seal the gallery</source>
   <translation>Sceller la galerie</translation>
  </message>
  <message>
   <source>The files then no longer lie in folders that you can browse; drag them out or save copies instead. What lay there before is deleted, but a disk may keep traces of it for a while. The window closes for a moment; a job that runs is offered again afterwards.</source>
   <translation>Les fichiers ne se trouvent alors plus dans des dossiers que vous pouvez parcourir ; faites-les glisser hors de la galerie ou enregistrez-en des copies. Ce qui s’y trouvait avant est supprimé, mais un disque peut en garder des traces un moment. La fenêtre se ferme un instant ; une tâche en cours est proposée à nouveau ensuite.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La même à nouveau</translation>
  </message>
  <message>
   <source>With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees how many files there are and how large, and nothing else.</source>
   <translation>Avec une phrase secrète, toute la galerie est scellée : images, textes, prompts, noms et tâches de la file d’attente. Qui met la main sur le disque, sur une copie du dossier ou sur une sauvegarde voit combien il y a de fichiers et leur taille, et rien d’autre.</translation>
  </message>
 </context>
 <context>
  <name>OrderBox</name>
  <message>
   <source>Best first</source>
   <translation>Meilleurs d’abord</translation>
  </message>
  <message>
   <source>Best match first</source>
   <translation>Plus pertinents d’abord</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Plus récents d’abord</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Plus anciens d’abord</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
 </context>
 <context>
  <name>OrganiseMenus</name>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Mettre dans une collection</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Étiquettes…</translation>
  </message>
 </context>
 <context>
  <name>Organiser</name>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Shown is what the first {MOST} have.</source>
   <translation>Ce qui est affiché vient des {MOST} premiers.</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
 </context>
 <context>
  <name>OriginDialog</name>
  <message>
   <source>A picture from anywhere, dropped here, is asked for the settings it was made with, for what is signed in it, and for the invisible mark that leads back to an original in your gallery.</source>
   <translation>Une image venue de n’importe où, déposée ici, est interrogée sur les réglages avec lesquels elle a été créée, sur ce qui y est signé, et sur la marque invisible qui ramène à un original de votre galerie.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Look into a file</source>
   <translation>Examiner un fichier</translation>
  </message>
  <message>
   <source>Looking for the invisible mark</source>
   <translation>Recherche de la marque invisible</translation>
  </message>
  <message>
   <source>Show it in the gallery</source>
   <translation>L’afficher dans la galerie</translation>
  </message>
  <message>
   <source>Where a file comes from</source>
   <translation>D’où vient un fichier</translation>
  </message>
 </context>
 <context>
  <name>PackCard</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Obtenir</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installé</translation>
  </message>
  <message>
   <source>Progress of {name}</source>
   <translation>Progression de {name}</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopped at {done} of {total}</source>
   <translation>Arrêté à {done} sur {total}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>PackFetcher</name>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Installation</translation>
  </message>
  <message>
   <source>It could not be installed; see the report.</source>
   <translation>L’installation a échoué ; voir le rapport.</translation>
  </message>
  <message>
   <source>Looking for it</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
 </context>
 <context>
  <name>PackOffer</name>
  <message>
   <source>Fetched once from the Python package index and kept on this machine; everything else works meanwhile, and nothing is sent anywhere.</source>
   <translation>Téléchargé une fois depuis l’index des paquets Python et gardé sur cette machine ; tout le reste fonctionne en attendant, et rien n’est envoyé nulle part.</translation>
  </message>
  <message>
   <source>Get the full-quality model</source>
   <translation>Obtenir le modèle de pleine qualité</translation>
  </message>
  <message>
   <source>Get the full-quality models</source>
   <translation>Obtenir les modèles de pleine qualité</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Plus tard</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>PaintingView</name>
  <message>
   <source>The painting</source>
   <translation>La peinture</translation>
  </message>
 </context>
 <context>
  <name>Params</name>
  <message>
   <source>2 times</source>
   <translation>2 fois</translation>
  </message>
  <message>
   <source>4 times</source>
   <translation>4 fois</translation>
  </message>
  <message>
   <source>Animated WebP</source>
   <translation>WebP animé</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Before the model writes a token, every head of every layer looks back at the tokens before it; the stronger the shade, the more of what stands there went into the next word. A strip is the whole text, from its beginning at the left to the chosen token at the right. Attention says where a head looked, not why the word was chosen.</source>
   <translation>Avant que le modèle écrive un token, chaque tête de chaque couche regarde en arrière vers les tokens précédents ; plus la teinte est forte, plus ce qui se trouve là est entré dans le mot suivant. Une bande est le texte entier, de son début à gauche au token choisi à droite. L’attention dit où une tête a regardé, pas pourquoi le mot a été choisi.</translation>
  </message>
  <message>
   <source>Blend two pictures</source>
   <translation>Fondu de deux images</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Calm (R1)</source>
   <translation>Calme (R1)</translation>
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
   <translation>Couleur et lumière</translation>
  </message>
  <message>
   <source>Compare settings</source>
   <translation>Comparer les réglages</translation>
  </message>
  <message>
   <source>Continuations</source>
   <translation>Suites</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Directions</translation>
  </message>
  <message>
   <source>Draw faces</source>
   <translation>Dessiner des visages</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dessiner à partir de rien</translation>
  </message>
  <message>
   <source>Draw one face</source>
   <translation>Dessiner un visage</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <source>Drawings get even colours and hard edges, photographs get texture. By itself, what is transparent counts as a drawing; the classical filter treats both alike.</source>
   <translation>Les dessins reçoivent des couleurs unies et des bords nets, les photos de la texture. En automatique, ce qui est transparent compte comme dessin ; le filtre classique traite les deux de la même façon.</translation>
  </message>
  <message>
   <source>Each layer adds to what the model has in mind. Here the state behind every layer is read as if it were the last: early layers guess at random, later ones come to the word. “First seen” is where the chosen word is among the guesses for the first time, “decided” from where on it stays the best.</source>
   <translation>Chaque couche ajoute à ce que le modèle a en tête. Ici, l’état après chaque couche est lu comme si c’était la dernière : les premières couches devinent au hasard, les suivantes en viennent au mot. « Vu d’abord » est l’endroit où le mot choisi est pour la première fois parmi les réponses, « décidé » celui à partir duquel il reste la meilleure.</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Visages</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Traits</translation>
  </message>
  <message>
   <source>Film the steps</source>
   <translation>Filmer les étapes</translation>
  </message>
  <message>
   <source>Find a face</source>
   <translation>Retrouver un visage</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Trouver des directions</translation>
  </message>
  <message>
   <source>Fluent, flat</source>
   <translation>Fluent, plat</translation>
  </message>
  <message>
   <source>Fluent, rounded</source>
   <translation>Fluent, arrondi</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Frames a second</source>
   <translation>Images par seconde</translation>
  </message>
  <message>
   <source>From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, the sampler takes its time.</source>
   <translation>De gauche à droite, le bruit s’en va et l’image vient. Chaque point est une étape : là où les points sont serrés, l’échantillonneur prend son temps.</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guidage</translation>
  </message>
  <message>
   <source>Half of the pictures are turned left to right: twice as many to learn from. Not for letters.</source>
   <translation>La moitié des images est retournée de gauche à droite : deux fois plus de quoi apprendre. Pas pour des lettres.</translation>
  </message>
  <message>
   <source>Heads</source>
   <translation>Têtes</translation>
  </message>
  <message>
   <source>Hidden units</source>
   <translation>Unités cachées</translation>
  </message>
  <message>
   <source>High keeps to what the model knows as a face; low copies the picture more closely.</source>
   <translation>Élevé, s’en tient à ce que le modèle connaît comme visage ; bas, copie l’image de plus près.</translation>
  </message>
  <message>
   <source>How boldly each step changes the face.</source>
   <translation>Avec quelle audace chaque étape change le visage.</translation>
  </message>
  <message>
   <source>How daring the words are: 0 always takes the most probable, above 1 it rambles.</source>
   <translation>L’audace des mots : 0 prend toujours le plus probable, au-delà de 1 le texte divague.</translation>
  </message>
  <message>
   <source>How daring they are.</source>
   <translation>Leur audace.</translation>
  </message>
  <message>
   <source>How far each step goes. Too much and it comes apart, too little and it takes for ever.</source>
   <translation>La longueur de chaque pas. Trop, et tout se défait ; trop peu, et c’est interminable.</translation>
  </message>
  <message>
   <source>How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.</source>
   <translation>À quel point les visages peuvent s’écarter du visage moyen : bas, ils sont sûrs et se ressemblent ; élevé, ils sont audacieux et parfois ratés.</translation>
  </message>
  <message>
   <source>How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.</source>
   <translation>À quel point les images tirées de rien peuvent s’écarter : bas, elles sont simples et se ressemblent ; élevé, elles sont audacieuses et souvent ratées.</translation>
  </message>
  <message>
   <source>How freely the words are read, anew for every seed: none always means the same thing.</source>
   <translation>Avec quelle liberté les mots sont lus, à neuf pour chaque graine : à zéro, ils veulent toujours dire la même chose.</translation>
  </message>
  <message>
   <source>How it is drawn: whose hand, so to speak.</source>
   <translation>Comment c’est dessiné : de quelle main, pour ainsi dire.</translation>
  </message>
  <message>
   <source>How large the face stands in the frame.</source>
   <translation>La taille du visage dans le cadre.</translation>
  </message>
  <message>
   <source>How long it takes from one face to the next.</source>
   <translation>Combien de temps il faut d’un visage au suivant.</translation>
  </message>
  <message>
   <source>How many are looked at before each step. More is calmer, slower and takes more memory.</source>
   <translation>Combien sont regardés avant chaque pas. Plus est plus calme, plus lent et prend plus de mémoire.</translation>
  </message>
  <message>
   <source>How many different ones, each with its own seed.</source>
   <translation>Combien de différents, chacun avec sa graine.</translation>
  </message>
  <message>
   <source>How many directions are kept.</source>
   <translation>Combien de directions sont gardées.</translation>
  </message>
  <message>
   <source>How many faces are looked at.</source>
   <translation>Combien de visages sont regardés.</translation>
  </message>
  <message>
   <source>How many faces to draw, from this seed upwards.</source>
   <translation>Combien de visages dessiner, à partir de cette graine.</translation>
  </message>
  <message>
   <source>How many numbers stand for each token.</source>
   <translation>Combien de nombres représentent chaque token.</translation>
  </message>
  <message>
   <source>How many pictures it has seen when it is done, the same ones again and again.</source>
   <translation>Combien d’images il a vues quand il a fini, les mêmes encore et encore.</translation>
  </message>
  <message>
   <source>How many pictures the strip has, ends included.</source>
   <translation>Combien d’images compte la bande, extrémités comprises.</translation>
  </message>
  <message>
   <source>How many pictures the way takes, both ends included.</source>
   <translation>Combien d’images compte le trajet, les deux extrémités comprises.</translation>
  </message>
  <message>
   <source>How many pictures to draw, from this seed upwards.</source>
   <translation>Combien d’images dessiner, à partir de cette graine.</translation>
  </message>
  <message>
   <source>How many pieces of words it has read when it is done.</source>
   <translation>Combien de morceaux de mots il a lus quand il a fini.</translation>
  </message>
  <message>
   <source>How many times as wide and high the picture becomes; 2 takes as long as 4.</source>
   <translation>Combien de fois l’image devient plus large et plus haute ; 2 prend autant de temps que 4.</translation>
  </message>
  <message>
   <source>How many times it thinks a sentence over.</source>
   <translation>Combien de fois il réfléchit à une phrase.</translation>
  </message>
  <message>
   <source>How many, from this seed upwards.</source>
   <translation>Combien, à partir de cette graine.</translation>
  </message>
  <message>
   <source>How many.</source>
   <translation>Combien.</translation>
  </message>
  <message>
   <source>How much both layers can tell apart.</source>
   <translation>Ce que les deux couches peuvent distinguer.</translation>
  </message>
  <message>
   <source>How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.</source>
   <translation>La part de bruit neuf que DDIM ajoute à chaque étape : rien va tout droit, tout est aussi vivant que DDPM.</translation>
  </message>
  <message>
   <source>How much it can change. More takes in more detail, and learns by heart sooner.</source>
   <translation>Combien il peut changer. Plus saisit plus de détails, et apprend plus vite par cœur.</translation>
  </message>
  <message>
   <source>How much of the picture underneath is painted over: low keeps it, high keeps its colours only.</source>
   <translation>La part de l’image du dessous qui est repeinte : bas la garde, élevé n’en garde que les couleurs.</translation>
  </message>
  <message>
   <source>How much the colour and light follows the morph: 0 keeps the first face's.</source>
   <translation>À quel point la couleur et la lumière suivent le morphing : 0 garde celles du premier visage.</translation>
  </message>
  <message>
   <source>How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.</source>
   <translation>À quel point les yeux, la bouche et la coiffure suivent le morphing : 0 garde ceux du premier visage.</translation>
  </message>
  <message>
   <source>How much the pose and the shape of the head follows the morph: 0 keeps the first face's.</source>
   <translation>À quel point la pose et la forme de la tête suivent le morphing : 0 garde celles du premier visage.</translation>
  </message>
  <message>
   <source>How much words that are there already are avoided; 1 is not at all.</source>
   <translation>À quel point les mots déjà présents sont évités ; 1 veut dire pas du tout.</translation>
  </message>
  <message>
   <source>How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.</source>
   <translation>À quel point l’image s’en tient aux mots : bas est libre, élevé est strict, trop élevé est dur.</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>Idée</translation>
  </message>
  <message>
   <source>In how many ways each layer looks back.</source>
   <translation>De combien de façons chaque couche regarde en arrière.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Into how many numbers a picture is squeezed; each is a slider.</source>
   <translation>En combien de nombres une image est comprimée ; chacun est un curseur.</translation>
  </message>
  <message>
   <source>Keeps it from drawing one picture only. Less where your pictures look much alike.</source>
   <translation>L’empêche de ne dessiner qu’une image. Moins, là où vos images se ressemblent beaucoup.</translation>
  </message>
  <message>
   <source>Keeps the judging network from being too sure. More is steadier and learns more slowly.</source>
   <translation>Empêche le réseau juge d’être trop sûr. Plus est plus stable et apprend plus lentement.</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <source>Latent numbers</source>
   <translation>Nombres latents</translation>
  </message>
  <message>
   <source>Latent walk</source>
   <translation>Parcours latent</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d’apprentissage</translation>
  </message>
  <message>
   <source>Leave out near-copies</source>
   <translation>Écarter les quasi-copies</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Logit lens</source>
   <translation>Logit lens</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Regarder à l’intérieur</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Boucle</translation>
  </message>
  <message>
   <source>Looseness</source>
   <translation>Souplesse</translation>
  </message>
  <message>
   <source>MP4 film</source>
   <translation>Film MP4</translation>
  </message>
  <message>
   <source>MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.</source>
   <translation>MP4 est un film pour lecteurs et navigateurs ; WebP est une image animée pour pages web et messageries.</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Miroir</translation>
  </message>
  <message>
   <source>More is faster.</source>
   <translation>Plus est plus rapide.</translation>
  </message>
  <message>
   <source>More is smoother and shorter.</source>
   <translation>Plus est plus fluide et plus court.</translation>
  </message>
  <message>
   <source>More is smoother and takes longer.</source>
   <translation>Plus est plus fluide et prend plus de temps.</translation>
  </message>
  <message>
   <source>More makes neighbours in the latent space alike, and pictures softer.</source>
   <translation>Plus rend les voisins de l’espace latent semblables, et les images plus douces.</translation>
  </message>
  <message>
   <source>More steps are finer and slower.</source>
   <translation>Plus d’étapes sont plus fines et plus lentes.</translation>
  </message>
  <message>
   <source>More steps come closer to the picture and take longer.</source>
   <translation>Plus d’étapes se rapprochent de l’image et prennent plus de temps.</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New noise</source>
   <translation>Bruit neuf</translation>
  </message>
  <message>
   <source>Noise schedule</source>
   <translation>Planification du bruit</translation>
  </message>
  <message>
   <source>Noto</source>
   <translation>Noto</translation>
  </message>
  <message>
   <source>Of both networks: how much they can tell apart.</source>
   <translation>Des deux réseaux : ce qu’ils peuvent distinguer.</translation>
  </message>
  <message>
   <source>Of pictures that look alike only the first is learned from.</source>
   <translation>D’images qui se ressemblent, seule la première est apprise.</translation>
  </message>
  <message>
   <source>Of the network: how much it can tell apart.</source>
   <translation>Du réseau : ce qu’il peut distinguer.</translation>
  </message>
  <message>
   <source>Only the k most probable tokens can be drawn; 0 is all.</source>
   <translation>Seuls les k tokens les plus probables peuvent être tirés ; 0 les prend tous.</translation>
  </message>
  <message>
   <source>Only the most probable tokens that together have this probability can be drawn; 1 is all.</source>
   <translation>Seuls les tokens les plus probables qui ont ensemble cette probabilité peuvent être tirés ; 1 les prend tous.</translation>
  </message>
  <message>
   <source>Paint from words</source>
   <translation>Peindre d’après des mots</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures in all</source>
   <translation>Images en tout</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Pose et forme</translation>
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
   <translation>Reconstruire une image</translation>
  </message>
  <message>
   <source>Repetition penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Échantillonneur</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Seconds a face</source>
   <translation>Secondes par visage</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Montre</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <source>Spherical</source>
   <translation>Sphérique</translation>
  </message>
  <message>
   <source>Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.</source>
   <translation>Sphérique garde chaque étape aussi riche que les extrémités ; linéaire va tout droit et pâlit à mi-chemin.</translation>
  </message>
  <message>
   <source>Stand before every caption, as “in my ink style”: write them in a prompt to call the style. What a picture shows is read from a .txt file beside it, or from its name.</source>
   <translation>Placés devant chaque légende, comme « dans mon style à l’encre » : écrivez-les dans un prompt pour appeler le style. Ce que montre une image est lu dans un fichier .txt voisin, ou dans son nom.</translation>
  </message>
  <message>
   <source>Stay near faces</source>
   <translation>Rester près des visages</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>Arrêter à</translation>
  </message>
  <message>
   <source>Stops after so many tokens; four make about three words.</source>
   <translation>S’arrête après ce nombre de tokens ; quatre font à peu près trois mots.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>The noisy picture</source>
   <translation>L’image bruitée</translation>
  </message>
  <message>
   <source>The picture with its noise, the picture the model sees in it, or both side by side.</source>
   <translation>L’image avec son bruit, l’image que le modèle y voit, ou les deux côte à côte.</translation>
  </message>
  <message>
   <source>The text goes on from here.</source>
   <translation>Le texte continue à partir d’ici.</translation>
  </message>
  <message>
   <source>The way from noise to picture; they differ in speed and liveliness.</source>
   <translation>Le trajet du bruit à l’image ; ils diffèrent en vitesse et en vivacité.</translation>
  </message>
  <message>
   <source>There and back</source>
   <translation>Aller-retour</translation>
  </message>
  <message>
   <source>Tokens a step</source>
   <translation>Tokens par étape</translation>
  </message>
  <message>
   <source>Tokens in all</source>
   <translation>Tokens en tout</translation>
  </message>
  <message>
   <source>Tokens less probable than this share of the best cannot be drawn; 0 is all.</source>
   <translation>Les tokens moins probables que cette part du meilleur ne peuvent pas être tirés ; 0 les prend tous.</translation>
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
   <translation>Troncature</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <source>Turns the picture clockwise until the eyes are level.</source>
   <translation>Tourne l’image dans le sens horaire jusqu’à ce que les yeux soient à l’horizontale.</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Variété</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Trajet</translation>
  </message>
  <message>
   <source>What it is about: “a rainy day”.</source>
   <translation>De quoi il s’agit : « un jour de pluie ».</translation>
  </message>
  <message>
   <source>What it sees</source>
   <translation>Ce qu’il voit</translation>
  </message>
  <message>
   <source>What the model keeps to in a chat: “Answer in verse.”</source>
   <translation>Ce à quoi le modèle s’en tient dans un chat : « Réponds en vers. »</translation>
  </message>
  <message>
   <source>What the new directions are called.</source>
   <translation>Le nom des nouvelles directions.</translation>
  </message>
  <message>
   <source>What the picture keeps away from.</source>
   <translation>Ce dont l’image se tient à l’écart.</translation>
  </message>
  <message>
   <source>What to paint, in words: “a red fox”.</source>
   <translation>Que peindre, en mots : « un renard roux ».</translation>
  </message>
  <message>
   <source>Where all its chance starts: the same seed with the same data and settings, the same model.</source>
   <translation>D’où part tout son hasard : la même graine avec les mêmes données et réglages, le même modèle.</translation>
  </message>
  <message>
   <source>Where on the way the steps lie: Karras puts more of them where details are made.</source>
   <translation>Où se trouvent les étapes du trajet : Karras en place davantage là où se font les détails.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings gives the same picture.</source>
   <translation>D’où partent les nombres aléatoires : la même graine avec les mêmes réglages donne la même image.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings, the same words.</source>
   <translation>D’où partent les nombres aléatoires : la même graine avec les mêmes réglages, les mêmes mots.</translation>
  </message>
  <message>
   <source>Whether the film returns to its beginning.</source>
   <translation>Si le film revient à son début.</translation>
  </message>
  <message>
   <source>Whether the last face turns into the first again.</source>
   <translation>Si le dernier visage redevient le premier.</translation>
  </message>
  <message>
   <source>Whether the model goes on with the text, or answers it.</source>
   <translation>Si le modèle continue le texte ou y répond.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <source>Words that call it</source>
   <translation>Mots qui l’appellent</translation>
  </message>
  <message>
   <source>Words that end the text when they are written, one a line; they are left out.</source>
   <translation>Mots qui terminent le texte quand ils sont écrits, un par ligne ; ils sont omis.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write sticker prompts</source>
   <translation>Écrire des prompts de sticker</translation>
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
   <translation>tokens</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Leave out {source}</source>
   <translation>Écarter {source}</translation>
  </message>
  <message>
   <source>Leave this passage out; the next best takes its place</source>
   <translation>Écarter ce passage ; le meilleur suivant prend sa place</translation>
  </message>
  <message>
   <source>Passage of {source}</source>
   <translation>Passage de {source}</translation>
  </message>
  <message>
   <source>Show the whole passage</source>
   <translation>Afficher tout le passage</translation>
  </message>
  <message>
   <source>like meaning</source>
   <translation>sens proche</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>mêmes mots</translation>
  </message>
  <message>
   <source>same words, like meaning</source>
   <translation>mêmes mots, sens proche</translation>
  </message>
 </context>
 <context>
  <name>PassagePopup</name>
  <message>
   <source>Open the file</source>
   <translation>Ouvrir le fichier</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>Really: %1</source>
   <translation>En vrai : %1</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSection</name>
  <message>
   <source>At least {count} letters. A few words that you will remember are better than one.</source>
   <translation>Au moins {count} lettres. Quelques mots dont vous vous souviendrez valent mieux qu’un seul.</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>Les deux ne sont pas encore identiques.</translation>
  </message>
 </context>
 <context>
  <name>PictureBox</name>
  <message>
   <source>Choose a picture to begin with (Ctrl+O), or drop one onto the tab</source>
   <translation>Choisir une image de départ (Ctrl+O), ou en déposer une sur l’onglet</translation>
  </message>
  <message>
   <source>Choose where something new is painted (M)</source>
   <translation>Choisir où peindre du neuf (M)</translation>
  </message>
  <message>
   <source>Paint over a picture …</source>
   <translation>Repeindre une image…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Remove the picture: paint from nothing</source>
   <translation>Retirer l’image : peindre à partir de rien</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>The picture underneath</source>
   <translation>L’image du dessous</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message>
   <source>where it is masked</source>
   <translation>là où c’est masqué</translation>
  </message>
 </context>
 <context>
  <name>PictureTaker</name>
  <message>
   <source>a picture of the gallery</source>
   <translation>une image de la galerie</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>le presse-papiers</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>From a latent</source>
   <translation>D’un latent</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Reconstruit</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Graine %1</translation>
  </message>
  <message>
   <source>before the sliders</source>
   <translation>avant les curseurs</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>en cours de dessin pour la galerie</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardé</translation>
  </message>
  <message>
   <source>moved on the map</source>
   <translation>déplacé sur la carte</translation>
  </message>
 </context>
 <context>
  <name>PicturesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Déjà gardé dans la galerie.</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <source>Blend position</source>
   <translation>Position du fondu</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Cadrage</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Retenir comme A</translation>
  </message>
  <message>
   <source>Hold “%1” as A</source>
   <translation>Retenir « %1 » comme A</translation>
  </message>
  <message>
   <source>Let A go</source>
   <translation>Libérer A</translation>
  </message>
  <message>
   <source>Lock slider</source>
   <translation>Verrouiller le curseur</translation>
  </message>
  <message>
   <source>Next samples</source>
   <translation>Échantillons suivants</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Image « %1 »</translation>
  </message>
  <message>
   <source>Place on the map</source>
   <translation>Endroit de la carte</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Échantillon</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>Surprise</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>Échanger A et B</translation>
  </message>
  <message>
   <source>This model rebuilds pictures, but draws none out of nothing.</source>
   <translation>Ce modèle reconstruit des images, mais n’en dessine pas à partir de rien.</translation>
  </message>
  <message>
   <source>Unlock slider</source>
   <translation>Déverrouiller le curseur</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Blend A and B</source>
   <translation>Fondu de A à B</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Copier ce qui est affiché</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dessiner à partir de rien</translation>
  </message>
  <message>
   <source>Draw from nothing; the next samples</source>
   <translation>Dessiner à partir de rien ; les échantillons suivants</translation>
  </message>
  <message>
   <source>Draw what is shown in full and keep it in the gallery (Ctrl+Enter)</source>
   <translation>Dessiner entièrement ce qui est affiché et le garder dans la galerie (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Cadrage</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Retenir comme A</translation>
  </message>
  <message>
   <source>Hold the picture as A, or let it go</source>
   <translation>Retenir l’image comme A, ou la libérer</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Garder dans la galerie</translation>
  </message>
  <message>
   <source>Keep what is shown</source>
   <translation>Garder ce qui est affiché</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Ouvrir une image</translation>
  </message>
  <message>
   <source>Open a picture …</source>
   <translation>Ouvrir une image…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Rebuild it</source>
   <translation>La reconstruire</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Réinitialiser les curseurs</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Surprise: pull some sliders at random</source>
   <translation>Surprise : déplacer quelques curseurs au hasard</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>Échanger A et B</translation>
  </message>
  <message>
   <source>Take the picture in the clipboard</source>
   <translation>Prendre l’image du presse-papiers</translation>
  </message>
  <message>
   <source>Wipe between original and result</source>
   <translation>Volet entre l’original et le résultat</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Directions</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Films</source>
   <translation>Films</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Genres</translation>
  </message>
  <message>
   <source>Latents</source>
   <translation>Latents</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Quasi-doublons</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Recherches enregistrées</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>Trajectoires</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
 </context>
 <context>
  <name>PlaceDelegate</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Take it off; the file stays where it is</source>
   <translation>Le retirer ; le fichier reste où il est</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>illisible</translation>
  </message>
  <message>
   <source>no documents</source>
   <translation>aucun document</translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>lecture…</translation>
  </message>
  <message>
   <source>{files} cannot be read</source>
   <translation>{files} illisibles</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… et {n} de plus.</translation>
  </message>
 </context>
 <context>
  <name>PlaceView</name>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Collections, étiquettes et genres</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>This film is damaged and cannot be played. Make it again.</source>
   <translation>Ce film est endommagé et ne peut pas être lu. Refaites-le.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>The first of them: {names}</source>
   <translation>Les premiers : {names}</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>La première page</translation>
  </message>
  <message>
   <source>… and {more} more</source>
   <translation>… et {more} de plus</translation>
  </message>
 </context>
 <context>
  <name>PrivacyDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Coming closer</source>
   <translation>Rapprochement</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <source>Drawing faces to compare with</source>
   <translation>Dessin de visages à comparer</translation>
  </message>
  <message>
   <source>Drawing frames</source>
   <translation>Dessin des images du film</translation>
  </message>
  <message>
   <source>Drawing labelled faces</source>
   <translation>Dessin de visages annotés</translation>
  </message>
  <message>
   <source>Drawing what changes</source>
   <translation>Dessin de ce qui change</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>Dessiné</translation>
  </message>
  <message>
   <source>Enlarged</source>
   <translation>Agrandi</translation>
  </message>
  <message>
   <source>Enlarging</source>
   <translation>Agrandissement</translation>
  </message>
  <message>
   <source>Fetching the perceptual distances</source>
   <translation>Téléchargement des distances perceptuelles</translation>
  </message>
  <message>
   <source>Filmed</source>
   <translation>Filmé</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>Tournage</translation>
  </message>
  <message>
   <source>Fitting PCA</source>
   <translation>Ajustement de la PCA</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>Looking at faces</source>
   <translation>Examen des visages</translation>
  </message>
  <message>
   <source>Looking for a face like it</source>
   <translation>Recherche d’un visage semblable</translation>
  </message>
  <message>
   <source>Looking for copies</source>
   <translation>Recherche de copies</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>Regard à l’intérieur</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>Parcours des images</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Cartographie</translation>
  </message>
  <message>
   <source>Painted</source>
   <translation>Peint</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Peinture</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Sketching</source>
   <translation>Esquisse</translation>
  </message>
  <message>
   <source>Training the judge</source>
   <translation>Entraînement du juge</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Writing prompts</source>
   <translation>Écriture de prompts</translation>
  </message>
 </context>
 <context>
  <name>ProgressDialog</name>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title} : {done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>PromptDetail</name>
  <message>
   <source>Bring back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Delete this prompt; undo brings it back</source>
   <translation>Supprimer ce prompt ; l’annulation le ramène</translation>
  </message>
  <message>
   <source>Insert words</source>
   <translation>Insérer les mots</translation>
  </message>
  <message>
   <source>Make the version on the right the newest one</source>
   <translation>Faire de la version de droite la plus récente</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Put the words in at the caret, or into the message</source>
   <translation>Insérer les mots au point d’insertion, ou dans le message</translation>
  </message>
  <message>
   <source>Save page as a version</source>
   <translation>Enregistrer la page comme version</translation>
  </message>
  <message>
   <source>Use a prompt</source>
   <translation>Utiliser un prompt</translation>
  </message>
  <message>
   <source>Use on a new page</source>
   <translation>Utiliser sur une nouvelle page</translation>
  </message>
  <message>
   <source>What stands on the page, as the newest version of this prompt</source>
   <translation>Ce qui se trouve sur la page, comme version la plus récente de ce prompt</translation>
  </message>
  <message>
   <source>With its settings; undo brings the page back that is there now</source>
   <translation>Avec ses réglages ; l’annulation ramène la page actuelle</translation>
  </message>
 </context>
 <context>
  <name>PromptEdit</name>
  <message>
   <source>Known words</source>
   <translation>Mots connus</translation>
  </message>
  <message>
   <source>The model does not know “%1”.</source>
   <translation>Le modèle ne connaît pas « %1 ».</translation>
  </message>
 </context>
 <context>
  <name>PromptLibrary</name>
  <message>
   <source>1 version</source>
   <translation>1 version</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} versions</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDialog</name>
  <message>
   <source>Export all that are listed …</source>
   <translation>Exporter tous ceux de la liste…</translation>
  </message>
  <message>
   <source>Export prompts</source>
   <translation>Exporter des prompts</translation>
  </message>
  <message>
   <source>Export this prompt …</source>
   <translation>Exporter ce prompt…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Import prompts</source>
   <translation>Importer des prompts</translation>
  </message>
  <message>
   <source>Import prompts …</source>
   <translation>Importer des prompts…</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Aucun prompt ne contient ces mots.</translation>
  </message>
  <message>
   <source>No prompts yet</source>
   <translation>Aucun prompt pour l’instant</translation>
  </message>
  <message>
   <source>Prompt library</source>
   <translation>Bibliothèque de prompts</translation>
  </message>
  <message>
   <source>Prompts (*.json)</source>
   <translation>Prompts (*.json)</translation>
  </message>
  <message>
   <source>Save the page's prompt</source>
   <translation>Enregistrer le prompt de la page</translation>
  </message>
  <message>
   <source>Save the prompt on the page to find it again here; every change becomes a version.</source>
   <translation>Enregistrez le prompt de la page pour le retrouver ici ; chaque modification devient une version.</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Prompts enregistrés</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Chercher des prompts</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDoor</name>
  <message>
   <source>Prompt library: saved prompts and versions</source>
   <translation>Bibliothèque de prompts : prompts enregistrés et versions</translation>
  </message>
 </context>
 <context>
  <name>PromptShelf</name>
  <message>
   <source>All of them are here already.</source>
   <translation>Tous sont déjà ici.</translation>
  </message>
  <message>
   <source>Delete a prompt</source>
   <translation>Supprimer un prompt</translation>
  </message>
  <message>
   <source>Rename a prompt</source>
   <translation>Renommer un prompt</translation>
  </message>
  <message>
   <source>Saved as version {number} of “{name}”.</source>
   <translation>Enregistré comme version {number} de « {name} ».</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Enregistré sous le nom « {name} ».</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{count} added.</source>
   <translation>Ajouté : {count}.</translation>
  </message>
  <message>
   <source>{count} saved in {name}.</source>
   <translation>Enregistré dans {name} : {count}.</translation>
  </message>
  <message>
   <source>“{name}” and its {count} deleted.</source>
   <translation>« {name} » supprimé, avec {count}.</translation>
  </message>
  <message>
   <source>“{name}” is saved like this already.</source>
   <translation>« {name} » est déjà enregistré ainsi.</translation>
  </message>
 </context>
 <context>
  <name>PromptsPage</name>
  <message>
   <source>Idea</source>
   <translation>Idée</translation>
  </message>
  <message>
   <source>Send to Diffusion</source>
   <translation>Envoyer vers Diffusion</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>What it is about: a rainy day</source>
   <translation>De quoi il s’agit : un jour de pluie</translation>
  </message>
  <message>
   <source>Write prompts</source>
   <translation>Écrire des prompts</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Effacer les tâches finies</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <translation>Reprendre la file d’attente</translation>
  </message>
  <message>
   <source>Pause the queue after the current step</source>
   <translation>Mettre la file en pause après l’étape en cours</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>File d’attente</translation>
  </message>
  <message>
   <source>Take failed, cancelled and interrupted jobs off the list</source>
   <translation>Retirer de la liste les tâches échouées, annulées et interrompues</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>et {count} de plus</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} en attente</translation>
  </message>
 </context>
 <context>
  <name>QueueRow</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>Drag it to do it earlier or later</source>
   <translation>La faire glisser pour l’exécuter plus tôt ou plus tard</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échouée</translation>
  </message>
  <message>
   <source>Interrupted when Quartet was closed: run it again?</source>
   <translation>Interrompue à la fermeture de Quartet : la relancer ?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Progress of {request}</source>
   <translation>Progression de {request}</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
 </context>
 <context>
  <name>RecentDock</name>
  <message>
   <source>Nothing here yet</source>
   <translation>Rien ici pour l’instant</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Whatever you make is kept here. Drop pictures and texts in as well.</source>
   <translation>Tout ce que vous créez est gardé ici. Déposez-y aussi des images et des textes.</translation>
  </message>
 </context>
 <context>
  <name>Recipes</name>
  <message>
   <source>A LoRA for Stable Diffusion</source>
   <translation>Un LoRA pour Stable Diffusion</translation>
  </message>
  <message>
   <source>A generator of pictures like those of a folder: best when all show one kind of thing.</source>
   <translation>Un générateur d’images comme celles d’un dossier : au mieux quand toutes montrent le même genre de chose.</translation>
  </message>
  <message>
   <source>A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.</source>
   <translation>Un petit fichier qui infléchit l’un de vos Stable Diffusion vers vos images ; le modèle lui-même ne change pas.</translation>
  </message>
  <message>
   <source>A small language model of a folder of texts, with a vocabulary of their own.</source>
   <translation>Un petit modèle de langage d’un dossier de textes, avec son propre vocabulaire.</translation>
  </message>
  <message>
   <source>A small painter of pictures like those of a folder; its folders' names become words to paint by.</source>
   <translation>Un petit peintre d’images comme celles d’un dossier ; les noms de ses sous-dossiers deviennent des mots pour peindre.</translation>
  </message>
  <message>
   <source>An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.</source>
   <translation>Un autoencodeur d’un dossier d’images : les reconstruit, les modifie et en fait des fondus à toute taille.</translation>
  </message>
  <message>
   <source>Faces to bend</source>
   <translation>Visages à modifier</translation>
  </message>
  <message>
   <source>Faces, 64 pixels</source>
   <translation>Visages, 64 pixels</translation>
  </message>
  <message>
   <source>Pictures, any size</source>
   <translation>Images, toute taille</translation>
  </message>
  <message>
   <source>Prose</source>
   <translation>Prose</translation>
  </message>
  <message>
   <source>Stickers from words</source>
   <translation>Stickers d’après des mots</translation>
  </message>
  <message>
   <source>The bundled autoencoder of faces once more: pictures that the fetched face pack draws.</source>
   <translation>L’autoencodeur de visages fourni, encore une fois : des images que dessine le pack de visages téléchargé.</translation>
  </message>
  <message>
   <source>The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.</source>
   <translation>L’autoencodeur d’images fourni, encore une fois : des stickers et cliparts libres, et des visages dessinés.</translation>
  </message>
  <message>
   <source>The bundled face generator once more: pictures that the fetched face pack draws.</source>
   <translation>Le générateur de visages fourni, encore une fois : des images que dessine le pack de visages téléchargé.</translation>
  </message>
  <message>
   <source>The bundled language model once more: books in the public domain, which are fetched.</source>
   <translation>Le modèle de langage fourni, encore une fois : des livres du domaine public, qui sont téléchargés.</translation>
  </message>
  <message>
   <source>The bundled painter once more: free emoji and clip art, which are fetched.</source>
   <translation>Le peintre fourni, encore une fois : des emoji et cliparts libres, qui sont téléchargés.</translation>
  </message>
  <message>
   <source>The painter of stickers, taught further by pictures named for what they show.</source>
   <translation>Le peintre de stickers, formé plus avant avec des images nommées d’après ce qu’elles montrent.</translation>
  </message>
  <message>
   <source>The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.</source>
   <translation>Les curseurs de visages, formés plus avant avec un dossier de visages : des portraits, ou des visages dessinés dans un même style.</translation>
  </message>
  <message>
   <source>The textbook autoencoder</source>
   <translation>L’autoencodeur du manuel</translation>
  </message>
  <message>
   <source>Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.</source>
   <translation>Deux couches dans chaque sens, pour de petites images grises comme des chiffres : appris en quelques minutes, bon pour apprendre.</translation>
  </message>
  <message>
   <source>Your faces, to bend</source>
   <translation>Vos visages, à modifier</translation>
  </message>
  <message>
   <source>Your pictures, new ones</source>
   <translation>Vos images, des nouvelles</translation>
  </message>
  <message>
   <source>Your pictures, painted</source>
   <translation>Vos images, peintes</translation>
  </message>
  <message>
   <source>Your pictures, rebuilt</source>
   <translation>Vos images, reconstruites</translation>
  </message>
  <message>
   <source>Your stickers, from words</source>
   <translation>Vos stickers, d’après des mots</translation>
  </message>
  <message>
   <source>Your texts, written on</source>
   <translation>Vos textes, continués</translation>
  </message>
 </context>
 <context>
  <name>Relatives</name>
  <message>
   <source>Everything it came from and everything that came of it, as a graph (L)</source>
   <translation>Tout ce dont il vient et tout ce qui en est venu, en graphe (L)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Filiation</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Créé à partir de</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ce qui en est venu</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Beside real pictures</source>
   <translation>Par rapport aux images réelles</translation>
  </message>
  <message>
   <source>How different are its pictures?</source>
   <translation>Ses images sont-elles variées ?</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>Comment il continue</translation>
  </message>
  <message>
   <source>Is it copying?</source>
   <translation>Copie-t-il ?</translation>
  </message>
  <message>
   <source>Is it recognised?</source>
   <translation>Est-ce reconnu ?</translation>
  </message>
  <message>
   <source>Rebuilt: {what}</source>
   <translation>Reconstruit : {what}</translation>
  </message>
  <message>
   <source>Texts that it never read</source>
   <translation>Des textes qu’il n’a jamais lus</translation>
  </message>
 </context>
 <context>
  <name>ReuseMenu</name>
  <message>
   <source>Make again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Ouvrir avec ses réglages</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Utiliser ces réglages</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Varier</translation>
  </message>
 </context>
 <context>
  <name>ReuseRow</name>
  <message>
   <source>Into the form of its tab; seed and picture there stay as they are</source>
   <translation>Dans le formulaire de son onglet ; la graine et l’image y restent telles quelles</translation>
  </message>
  <message>
   <source>The same settings from new seeds; they stack with it</source>
   <translation>Les mêmes réglages avec de nouvelles graines ; elles s’empilent avec lui</translation>
  </message>
  <message>
   <source>Use settings</source>
   <translation>Utiliser les réglages</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Varier</translation>
  </message>
 </context>
 <context>
  <name>RowHead</name>
  <message>
   <source>Click a title to sort: Name, Stars, Made</source>
   <translation>Cliquer sur un titre pour trier : Nom, Étoiles, Créé</translation>
  </message>
 </context>
 <context>
  <name>RunCommands</name>
  <message>
   <source>%1 removed; a model that came of it stays.</source>
   <translation>%1 supprimé ; un modèle qui en est issu reste.</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Supprimer l’entraînement</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renommer l’entraînement</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>After this step; it can go on later</source>
   <translation>Après cette étape ; il peut reprendre plus tard</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Cliquer pour renommer</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminer ici</translation>
  </message>
  <message>
   <source>Ending: it finishes this step and makes its model.</source>
   <translation>Fin : il termine cette étape et produit son modèle.</translation>
  </message>
  <message>
   <source>From where it stopped</source>
   <translation>À partir de là où il s’est arrêté</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>How much is done</source>
   <translation>Ce qui est déjà fait</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>More to do with this run</source>
   <translation>Autres actions sur cet entraînement</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Nom de l’entraînement</translation>
  </message>
  <message>
   <source>Open in %1</source>
   <translation>Ouvrir dans %1</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pausing: it finishes this step and keeps what it knows.</source>
   <translation>Pause : il termine cette étape et garde ce qu’il sait.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>What it has learned so far becomes its model</source>
   <translation>Ce qu’il a appris jusqu’ici devient son modèle</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Ce que son programme a écrit</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <source>Remove the run</source>
   <translation>Supprimer l’entraînement</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renommer l’entraînement</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Entraînements</translation>
  </message>
 </context>
 <context>
  <name>RunMenu</name>
  <message>
   <source>Again, with other settings …</source>
   <translation>Recommencer, avec d’autres réglages…</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminer ici</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Afficher son dossier</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on with all</source>
   <translation>Tout reprendre</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>L’afficher</translation>
  </message>
  <message>
   <source>{count} trainings were interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>{count} entraînements ont été interrompus à la fermeture de Quartet, et peuvent reprendre à partir de ce qui a été gardé.</translation>
  </message>
  <message>
   <source>“{name}” has finished: its model is ready.</source>
   <translation>« {name} » est terminé : son modèle est prêt.</translation>
  </message>
  <message>
   <source>“{name}” stopped. {why}</source>
   <translation>« {name} » s’est arrêté. {why}</translation>
  </message>
  <message>
   <source>“{name}” was interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>« {name} » a été interrompu à la fermeture de Quartet, et peut reprendre à partir de ce qui a été gardé.</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Curves and samples while it learns</source>
   <translation>Courbes et échantillons pendant l’apprentissage</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>How good its model is</source>
   <translation>La qualité de son modèle</translation>
  </message>
  <message>
   <source>Judging</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>Pages of this run</source>
   <translation>Pages de cet entraînement</translation>
  </message>
  <message>
   <source>Settings, log and card</source>
   <translation>Réglages, journal et fiche</translation>
  </message>
  <message>
   <source>What it learns from, and what was left out</source>
   <translation>Ce dont il apprend, et ce qui a été écarté</translation>
  </message>
 </context>
 <context>
  <name>RunSeen</name>
  <message>
   <source>No samples yet</source>
   <translation>Aucun échantillon pour l’instant</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Étape %1</translation>
  </message>
 </context>
 <context>
  <name>RunsPlot</name>
  <message>
   <source>%1 at %2: %3</source>
   <translation>%1 à %2 : %3</translation>
  </message>
 </context>
 <context>
  <name>SafeStrip</name>
  <message>
   <source>Safe mode</source>
   <translation>Mode sans échec</translation>
  </message>
  <message>
   <source>Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet and start it without “--safe”.</source>
   <translation>Mode sans échec : sur le CPU, avec les réglages par défaut ; les vôtres ne sont pas touchés. Pour en sortir, fermez Quartet et démarrez-le sans « --safe ».</translation>
  </message>
  <message>
   <source>Your own settings are neither read nor changed, and nothing that was interrupted goes on. QUARTET_SAFE=1 in the environment asks for it too.</source>
   <translation>Vos propres réglages ne sont ni lus ni modifiés, et rien de ce qui a été interrompu ne reprend. QUARTET_SAFE=1 dans l’environnement le demande aussi.</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <source>At sample %1 of %2, seed %3</source>
   <translation>Sur l’échantillon %1 de %2, graine %3</translation>
  </message>
  <message>
   <source>Click a picture to go on from it</source>
   <translation>Cliquer sur une image pour continuer à partir d’elle</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Draw the samples after these (N)</source>
   <translation>Dessiner les échantillons suivants (N)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivants</translation>
  </message>
 </context>
 <context>
  <name>SchedulePlot</name>
  <message>
   <source>Step %1 of %2 · timestep %3</source>
   <translation>Étape %1 sur %2 · pas de temps %3</translation>
  </message>
  <message>
   <source>log SNR, nats</source>
   <translation>log SNR, nats</translation>
  </message>
  <message>
   <source>noise σ</source>
   <translation>bruit σ</translation>
  </message>
  <message>
   <source>signal α</source>
   <translation>signal α</translation>
  </message>
 </context>
 <context>
  <name>ScheduleScene</name>
  <message>
   <source>timestep</source>
   <translation>pas de temps</translation>
  </message>
 </context>
 <context>
  <name>ScoresAtStep</name>
  <message>
   <source>drawn (dashed)</source>
   <translation>dessinées (tirets)</translation>
  </message>
  <message>
   <source>real</source>
   <translation>réelles</translation>
  </message>
 </context>
 <context>
  <name>ScoresOverTime</name>
  <message>
   <source>drawn %1 (dashed)</source>
   <translation>dessinées %1 (tirets)</translation>
  </message>
  <message>
   <source>real %1</source>
   <translation>réelles %1</translation>
  </message>
 </context>
 <context>
  <name>Scrubber</name>
  <message>
   <source>Years and months</source>
   <translation>Années et mois</translation>
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
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <source>Lock after so many minutes</source>
   <translation>Verrouiller après ce nombre de minutes</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>Verrouiller maintenant (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock when nobody has touched it for</source>
   <translation>Verrouiller si personne n’y touche pendant</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>Phrase secrète actuelle</translation>
  </message>
  <message>
   <source>Take the passphrase off</source>
   <translation>Retirer la phrase secrète</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>La nouvelle à nouveau</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>La phrase secrète est changée.</translation>
  </message>
  <message>
   <source>This gallery is sealed. Locking hides everything and clears the copies that other programs were given; jobs go on. Close Quartet when somebody could take the computer.</source>
   <translation>Cette galerie est scellée. Le verrouillage masque tout et efface les copies données à d’autres programmes ; les tâches continuent. Fermez Quartet si quelqu’un risque d’emporter l’ordinateur.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>1 star</source>
   <translation>1 étoile</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>Créé par IA</translation>
  </message>
  <message>
   <source>AI-made, brought in, rated, tagged ...</source>
   <translation>créé par IA, importé, noté, étiqueté...</translation>
  </message>
  <message>
   <source>a colour</source>
   <translation>une couleur</translation>
  </message>
  <message>
   <source>as wide as tall</source>
   <translation>aussi large que haut</translation>
  </message>
  <message>
   <source>at least {number}</source>
   <translation>au moins {number}</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>au plus {number}</translation>
  </message>
  <message>
   <source>brought in, not AI-made</source>
   <translation>importé, pas créé par IA</translation>
  </message>
  <message>
   <source>file of {bounds} MB</source>
   <translation>fichier de {bounds} Mo</translation>
  </message>
  <message>
   <source>in a collection</source>
   <translation>dans une collection</translation>
  </message>
  <message>
   <source>in the collection {name}</source>
   <translation>dans la collection {name}</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>dans la corbeille</translation>
  </message>
  <message>
   <source>like item {number}</source>
   <translation>comme l’élément {number}</translation>
  </message>
  <message>
   <source>made before a day, month or year</source>
   <translation>créé avant un jour, un mois ou une année</translation>
  </message>
  <message>
   <source>made before {day}</source>
   <translation>créé avant le {day}</translation>
  </message>
  <message>
   <source>made by another program</source>
   <translation>créé par un autre programme</translation>
  </message>
  <message>
   <source>made by {name}</source>
   <translation>créé par {name}</translation>
  </message>
  <message>
   <source>made from something else</source>
   <translation>créé à partir d’autre chose</translation>
  </message>
  <message>
   <source>made from {day} to {last}</source>
   <translation>créé du {day} au {last}</translation>
  </message>
  <message>
   <source>made in {month}</source>
   <translation>créé en {month}</translation>
  </message>
  <message>
   <source>made on a day or later</source>
   <translation>créé un certain jour ou plus tard</translation>
  </message>
  <message>
   <source>made on a day, in a month or year</source>
   <translation>créé un certain jour, mois ou une certaine année</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>créé le {day}</translation>
  </message>
  <message>
   <source>made on {day} or later</source>
   <translation>créé le {day} ou plus tard</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>modèle {name}</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>sans couleur</translation>
  </message>
  <message>
   <source>no stars</source>
   <translation>sans étoiles</translation>
  </message>
  <message>
   <source>one of your collections</source>
   <translation>l’une de vos collections</translation>
  </message>
  <message>
   <source>one of your tags</source>
   <translation>l’une de vos étiquettes</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>ou plus</translation>
  </message>
  <message>
   <source>picture, film, text ...</source>
   <translation>image, film, texte...</translation>
  </message>
  <message>
   <source>pixels (512x512) or bytes (&gt;2mb)</source>
   <translation>pixels (512x512) ou octets (&gt;2mb)</translation>
  </message>
  <message>
   <source>pixels across</source>
   <translation>pixels de large</translation>
  </message>
  <message>
   <source>pixels down</source>
   <translation>pixels de haut</translation>
  </message>
  <message>
   <source>seed {bounds}</source>
   <translation>graine {bounds}</translation>
  </message>
  <message>
   <source>seven days ago</source>
   <translation>il y a sept jours</translation>
  </message>
  <message>
   <source>stars, 0 to 5</source>
   <translation>étoiles, de 0 à 5</translation>
  </message>
  <message>
   <source>tag {name}</source>
   <translation>étiquette {name}</translation>
  </message>
  <message>
   <source>taller than wide</source>
   <translation>plus haut que large</translation>
  </message>
  <message>
   <source>the kind of model: faces, pictures, diffusion, text</source>
   <translation>le type de modèle : visages, images, diffusion, texte</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>le dernier</translation>
  </message>
  <message>
   <source>the model it was made with</source>
   <translation>le modèle avec lequel il a été créé</translation>
  </message>
  <message>
   <source>the number it was made from</source>
   <translation>le nombre à partir duquel il a été créé</translation>
  </message>
  <message>
   <source>the other program that made it</source>
   <translation>l’autre programme qui l’a créé</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>ce mois-ci</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>cette semaine</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>cette année</translation>
  </message>
  <message>
   <source>what looks like the item with this number</source>
   <translation>ce qui ressemble à l’élément de ce numéro</translation>
  </message>
  <message>
   <source>wider than tall</source>
   <translation>plus large que haut</translation>
  </message>
  <message>
   <source>with a colour</source>
   <translation>avec une couleur</translation>
  </message>
  <message>
   <source>with a note</source>
   <translation>avec une note</translation>
  </message>
  <message>
   <source>with stars</source>
   <translation>avec des étoiles</translation>
  </message>
  <message>
   <source>with tags</source>
   <translation>avec des étiquettes</translation>
  </message>
  <message>
   <source>without a colour</source>
   <translation>sans couleur</translation>
  </message>
  <message>
   <source>without stars</source>
   <translation>sans étoiles</translation>
  </message>
  <message>
   <source>without tags</source>
   <translation>sans étiquettes</translation>
  </message>
  <message>
   <source>words of its name</source>
   <translation>mots de son nom</translation>
  </message>
  <message>
   <source>words of its prompt</source>
   <translation>mots de son prompt</translation>
  </message>
  <message>
   <source>words of your note</source>
   <translation>mots de votre note</translation>
  </message>
  <message>
   <source>{bounds} pixels across</source>
   <translation>{bounds} pixels de large</translation>
  </message>
  <message>
   <source>{bounds} pixels down</source>
   <translation>{bounds} pixels de haut</translation>
  </message>
  <message>
   <source>{bounds} star</source>
   <translation>{bounds} étoile</translation>
  </message>
  <message>
   <source>{bounds} stars</source>
   <translation>{bounds} étoiles</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>couleur {label}</translation>
  </message>
  <message>
   <source>{number} to {most}</source>
   <translation>de {number} à {most}</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message>
   <source>“{text}” in the name</source>
   <translation>« {text} » dans le nom</translation>
  </message>
  <message>
   <source>“{text}” in the note</source>
   <translation>« {text} » dans la note</translation>
  </message>
  <message>
   <source>“{text}” in the prompt</source>
   <translation>« {text} » dans le prompt</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>What can be asked for</source>
   <translation>Ce qui peut être demandé</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what was typed</source>
   <translation>Afficher la saisie</translation>
  </message>
 </context>
 <context>
  <name>SeedField</name>
  <message>
   <source>Keep this seed</source>
   <translation>Garder cette graine</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>Graine suivante</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Graine au hasard</translation>
  </message>
 </context>
 <context>
  <name>Sender</name>
  <message>
   <source>It is drawn in full and kept, then sent to %1.</source>
   <translation>C’est dessiné entièrement et gardé, puis envoyé à %1.</translation>
  </message>
  <message>
   <source>It was not drawn to its end, so it was not sent.</source>
   <translation>Cela n’a pas été dessiné jusqu’au bout, donc pas envoyé.</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Envoyer vers</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>A gallery without a passphrase cannot be locked.</source>
   <translation>Une galerie sans phrase secrète ne peut pas être verrouillée.</translation>
  </message>
  <message>
   <source>Its database is looked through first.</source>
   <translation>Sa base de données est d’abord vérifiée.</translation>
  </message>
  <message>
   <source>Quartet crashed last time. If it happens again, start it with “--safe”, which works on the CPU with default settings.</source>
   <translation>Quartet a planté la dernière fois. Si cela se reproduit, démarrez-le avec « --safe », qui travaille sur le CPU avec les réglages par défaut.</translation>
  </message>
  <message>
   <source>Set one</source>
   <translation>En définir une</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Afficher le rapport</translation>
  </message>
  <message>
   <source>The gallery is being opened</source>
   <translation>Ouverture de la galerie</translation>
  </message>
  <message>
   <source>The gallery is being sealed</source>
   <translation>La galerie est en train d’être scellée</translation>
  </message>
  <message>
   <source>The passphrase is being taken off</source>
   <translation>La phrase secrète est en train d’être retirée</translation>
  </message>
  <message>
   <source>What was interrupted is finished first.</source>
   <translation>Ce qui a été interrompu est d’abord terminé.</translation>
  </message>
  <message>
   <source>You can close the window: it goes on next time.</source>
   <translation>Vous pouvez fermer la fenêtre : cela continuera la prochaine fois.</translation>
  </message>
  <message>
   <source>{done} of {total} files are done.</source>
   <translation>{done} fichiers sur {total} sont faits.</translation>
  </message>
 </context>
 <context>
  <name>SettingsTable</name>
  <message>
   <source>All of these were made with the same settings.</source>
   <translation>Tous ont été créés avec les mêmes réglages.</translation>
  </message>
  <message>
   <source>Differs from the first</source>
   <translation>Diffère du premier</translation>
  </message>
 </context>
 <context>
  <name>ShareBars</name>
  <message>
   <source> (real: %1)</source>
   <translation> (réel : %1)</translation>
  </message>
 </context>
 <context>
  <name>SheetPage</name>
  <message>
   <source>The grid over two settings</source>
   <translation>La grille de deux réglages</translation>
  </message>
 </context>
 <context>
  <name>SheetTiles</name>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Step %1</source>
   <translation>Étape %1</translation>
  </message>
 </context>
 <context>
  <name>Shelving</name>
  <message>
   <source>Change the search</source>
   <translation>Modifier la recherche</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Supprimer une étiquette</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename a tag</source>
   <translation>Renommer une étiquette</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>Enregistrer la recherche</translation>
  </message>
  <message>
   <source>The collection “{name}” is gone, what was in it is still in the gallery.</source>
   <translation>La collection « {name} » a disparu, son contenu est toujours dans la galerie.</translation>
  </message>
  <message>
   <source>The saved search “{name}” is gone.</source>
   <translation>La recherche enregistrée « {name} » a disparu.</translation>
  </message>
  <message>
   <source>The tag “{name}” is gone.</source>
   <translation>L’étiquette « {name} » a disparu.</translation>
  </message>
  <message>
   <source>“{name}” looks for “{words}” now.</source>
   <translation>« {name} » cherche maintenant « {words} ».</translation>
  </message>
 </context>
 <context>
  <name>ShortcutOverlay</name>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Empty the trash</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Take the words of the search line</source>
   <translation>Prendre les mots de la ligne de recherche</translation>
  </message>
  <message>
   <source>Take this tag from everything</source>
   <translation>Retirer cette étiquette partout</translation>
  </message>
 </context>
 <context>
  <name>SignatureSection</name>
  <message>
   <source>Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from which pictures, signed so that a change shows. The certificate is made on this computer. Nobody vouches for it: programs that check a copy say that the signature holds, and that they do not know the signer.</source>
   <translation>Les copies peuvent porter des identifiants de contenu (C2PA) : qu’une image est faite par IA, par quel modèle et à partir de quelles images, le tout signé de sorte qu’une modification se voie. Le certificat est créé sur cet ordinateur. Personne ne s’en porte garant : les programmes qui vérifient une copie disent que la signature est valable, et qu’ils ne connaissent pas le signataire.</translation>
  </message>
  <message>
   <source>Copies that you sign from now on cannot be told to come from where the others do</source>
   <translation>On ne pourra pas savoir que les copies que vous signez désormais viennent du même endroit que les autres</translation>
  </message>
  <message>
   <source>It is made when the first copy is signed.</source>
   <translation>Il est créé à la signature de la première copie.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Dit</translation>
  </message>
  <message>
   <source>The next copy is signed with a new certificate.</source>
   <translation>La prochaine copie est signée avec un nouveau certificat.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Use a new one</source>
   <translation>En utiliser un nouveau</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Valable jusqu’au</translation>
  </message>
  <message>
   <source>Your signature</source>
   <translation>Votre signature</translation>
  </message>
 </context>
 <context>
  <name>SizeBox</name>
  <message>
   <source>Edge of the film in pixels: smaller is drawn faster.</source>
   <translation>Bord du film en pixels : plus petit se dessine plus vite.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Celle du modèle</translation>
  </message>
  <message>
   <source>Width and height in pixels: most models paint best at their own size.</source>
   <translation>Largeur et hauteur en pixels : la plupart des modèles peignent mieux à leur propre taille.</translation>
  </message>
 </context>
 <context>
  <name>Slideshow</name>
  <message>
   <source>Slideshow, {seconds} s</source>
   <translation>Diaporama, {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>Stars</name>
  <message>
   <source>Rate with a click or the keys 1 to 5; 0 clears</source>
   <translation>Noter d’un clic ou avec les touches 1 à 5 ; 0 efface</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>{stars} of 5 stars</source>
   <translation>{stars} étoiles sur 5</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Choose a picture file (Ctrl+O)</source>
   <translation>Choisir un fichier d’image (Ctrl+O)</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dessiner à partir de rien</translation>
  </message>
  <message>
   <source>Drop a picture here</source>
   <translation>Déposez une image ici</translation>
  </message>
  <message>
   <source>It comes back beside the original, rebuilt from what the model knows; then sliders change it. Ctrl+V pastes one, and two dropped together are blended.</source>
   <translation>Elle revient à côté de l’original, reconstruite d’après ce que sait le modèle ; ensuite des curseurs la modifient. Ctrl+V en colle une, et deux déposées ensemble font un fondu.</translation>
  </message>
  <message>
   <source>Open …</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Pictures that were never seen, out of chance alone (N)</source>
   <translation>Des images jamais vues, tirées du seul hasard (N)</translation>
  </message>
  <message>
   <source>Takes a picture that came with Quartet</source>
   <translation>Prend une image fournie avec Quartet</translation>
  </message>
  <message>
   <source>Try an example</source>
   <translation>Essayer un exemple</translation>
  </message>
 </context>
 <context>
  <name>StepKeeping</name>
  <message>
   <source>Steps of %1</source>
   <translation>Étapes de %1</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more: show them first.</source>
   <translation>Les étapes de cette image ne sont plus en mémoire : affichez-les d’abord.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>« %1 » est dans la galerie.</translation>
  </message>
 </context>
 <context>
  <name>StepScrubber</name>
  <message>
   <source>Samples over time; at its right end the newest is shown</source>
   <translation>Les échantillons au fil du temps ; tout à droite, le plus récent</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Étape %1</translation>
  </message>
 </context>
 <context>
  <name>StepStrip</name>
  <message>
   <source>No step is chosen.</source>
   <translation>Aucune étape n’est choisie.</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Étape %1 sur %2</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
 </context>
 <context>
  <name>StepsPage</name>
  <message>
   <source>Branch from here</source>
   <translation>Bifurquer ici</translation>
  </message>
  <message>
   <source>Choose a step after the first one</source>
   <translation>Choisir une étape après la première</translation>
  </message>
  <message>
   <source>Every step of a painting lies here, from noise to picture.</source>
   <translation>Toutes les étapes d’une peinture sont ici, du bruit à l’image.</translation>
  </message>
  <message>
   <source>From this step on it is painted by what the form says now (B)</source>
   <translation>À partir de cette étape, c’est peint selon ce que dit maintenant le formulaire (B)</translation>
  </message>
  <message>
   <source>Its steps lie here as soon as it is painted.</source>
   <translation>Ses étapes sont ici dès qu’elle est peinte.</translation>
  </message>
  <message>
   <source>Keep all steps in the gallery</source>
   <translation>Garder toutes les étapes dans la galerie</translation>
  </message>
  <message>
   <source>Paints it once more, for the eye only</source>
   <translation>La peint encore une fois, juste pour l’œil</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>Afficher ses étapes</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more.</source>
   <translation>Les étapes de cette image ne sont plus en mémoire.</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>tel quel</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guidage</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>nouveau bruit</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>échantillonneur</translation>
  </message>
  <message>
   <source>style</source>
   <translation>style</translation>
  </message>
  <message>
   <source>with other %1</source>
   <translation>changé : %1</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
 </context>
 <context>
  <name>StepsView</name>
  <message>
   <source>Noisy picture, x_t</source>
   <translation>Image bruitée, x_t</translation>
  </message>
  <message>
   <source>Seen in it, x_0</source>
   <translation>Ce qui y est vu, x_0</translation>
  </message>
  <message>
   <source>Taken for noise</source>
   <translation>Pris pour du bruit</translation>
  </message>
  <message>
   <source>Where it looked for</source>
   <translation>Où il a regardé pour</translation>
  </message>
 </context>
 <context>
  <name>Stretches</name>
  <message>
   <source>%1 words</source>
   <translation>%1 mots</translation>
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
   <translation>Visages</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>Atelier</translation>
  </message>
 </context>
 <context>
  <name>TagField</name>
  <message>
   <source>Show everything with the tag “{tag}”. The cross takes it away here.</source>
   <translation>Afficher tout ce qui porte l’étiquette « {tag} ». La croix la retire ici.</translation>
  </message>
  <message>
   <source>{has} of {count} have the tag “{tag}”. The plus gives it to all.</source>
   <translation>{has} sur {count} portent l’étiquette « {tag} ». Le plus la donne à tous.</translation>
  </message>
 </context>
 <context>
  <name>TagLine</name>
  <message>
   <source>Add a tag</source>
   <translation>Ajouter une étiquette</translation>
  </message>
  <message>
   <source>Known tags</source>
   <translation>Étiquettes connues</translation>
  </message>
 </context>
 <context>
  <name>Text</name>
  <message>
   <source>%1 tokens/s</source>
   <translation>%1 tokens/s</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 mots</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 mot</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Écriture…</translation>
  </message>
 </context>
 <context>
  <name>TextBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>A new page (Ctrl+N); undo brings this one back</source>
   <translation>Une nouvelle page (Ctrl+N) ; l’annulation ramène celle-ci</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+Shift+C)</source>
   <translation>Copier le texte (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Keep in the gallery, with all branches (Ctrl+S)</source>
   <translation>Garder dans la galerie, avec toutes les branches (Ctrl+S)</translation>
  </message>
  <message>
   <source>Send the chosen words to another tab</source>
   <translation>Envoyer les mots sélectionnés vers un autre onglet</translation>
  </message>
  <message>
   <source>Show probabilities: how sure the model was</source>
   <translation>Afficher les probabilités : à quel point le modèle était sûr</translation>
  </message>
  <message>
   <source>The next road (Alt+Right)</source>
   <translation>Le chemin suivant (Alt+Right)</translation>
  </message>
  <message>
   <source>The road before this one (Alt+Left)</source>
   <translation>Le chemin d’avant (Alt+Left)</translation>
  </message>
  <message>
   <source>Write the last part again, with another seed (Ctrl+R)</source>
   <translation>Réécrire la dernière partie, avec une autre graine (Ctrl+R)</translation>
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
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>New page</source>
   <translation>Nouvelle page</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Ouvrir %1</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>Réécrire</translation>
  </message>
 </context>
 <context>
  <name>TextKeeping</name>
  <message>
   <source>Kept in the gallery as “%1”.</source>
   <translation>Gardé dans la galerie sous le nom « %1 ».</translation>
  </message>
 </context>
 <context>
  <name>TextSession</name>
  <message>
   <source>Other road</source>
   <translation>Autre chemin</translation>
  </message>
  <message>
   <source>Other word</source>
   <translation>Autre mot</translation>
  </message>
  <message>
   <source>The model had nothing to add here.</source>
   <translation>Le modèle n’avait rien à ajouter ici.</translation>
  </message>
  <message>
   <source>Typing</source>
   <translation>Saisie</translation>
  </message>
 </context>
 <context>
  <name>TextStartPage</name>
  <message>
   <source>Ask something</source>
   <translation>Demander quelque chose</translation>
  </message>
  <message>
   <source>Type a message below and press Enter.</source>
   <translation>Tapez un message ci-dessous et appuyez sur Enter.</translation>
  </message>
  <message>
   <source>Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on where it stops. Or take one of these:</source>
   <translation>Tapez sur cette page, puis appuyez sur Ctrl+Enter : le modèle continue où vous vous arrêtez, et vous continuez où il s’arrête. Ou prenez l’un de ceux-ci :</translation>
  </message>
  <message>
   <source>Write a beginning</source>
   <translation>Écrire un début</translation>
  </message>
 </context>
 <context>
  <name>TextTab</name>
  <message>
   <source>A new page</source>
   <translation>Une nouvelle page</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Fold the panel under the page</source>
   <translation>Replier le panneau sous la page</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuer avec</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Garder dans la galerie</translation>
  </message>
  <message>
   <source>Paint %1 in Diffusion</source>
   <translation>Peindre %1 dans Diffusion</translation>
  </message>
  <message>
   <source>Show probabilities</source>
   <translation>Afficher les probabilités</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop within one word; what came stays (Ctrl+Enter, Esc)</source>
   <translation>Arrêter au prochain mot ; ce qui est venu reste (Ctrl+Enter, Esc)</translation>
  </message>
  <message>
   <source>Stop writing</source>
   <translation>Arrêter d’écrire</translation>
  </message>
  <message>
   <source>The model goes on where you stop (Ctrl+Enter)</source>
   <translation>Le modèle continue où vous vous arrêtez (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>The next road</source>
   <translation>Le chemin suivant</translation>
  </message>
  <message>
   <source>The road before this one</source>
   <translation>Le chemin d’avant</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write about it</source>
   <translation>Écrire à ce sujet</translation>
  </message>
  <message>
   <source>Write sticker prompts about %1</source>
   <translation>Écrire des prompts de sticker sur %1</translation>
  </message>
  <message>
   <source>Write the last part again</source>
   <translation>Réécrire la dernière partie</translation>
  </message>
  <message>
   <source>the chosen words</source>
   <translation>les mots sélectionnés</translation>
  </message>
  <message>
   <source>the last paragraph</source>
   <translation>le dernier paragraphe</translation>
  </message>
 </context>
 <context>
  <name>TextTaker</name>
  <message>
   <source>the clipboard</source>
   <translation>le presse-papiers</translation>
  </message>
 </context>
 <context>
  <name>TextTreeView</name>
  <message>
   <source>%1 tokens · mean probability %2 %</source>
   <translation>%1 tokens · probabilité moyenne %2 %</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <source>All roads of the text</source>
   <translation>Tous les chemins du texte</translation>
  </message>
  <message>
   <source>Name of this branch</source>
   <translation>Nom de cette branche</translation>
  </message>
  <message>
   <source>You · %1 words</source>
   <translation>Vous · %1 mots</translation>
  </message>
  <message>
   <source>… %1 more</source>
   <translation>… %1 de plus</translation>
  </message>
 </context>
 <context>
  <name>TileArea</name>
  <message>
   <source>Hold this face while the others change</source>
   <translation>Retenir ce visage pendant que les autres changent</translation>
  </message>
  <message>
   <source>Keep: draw it in full and put it into the gallery (K)</source>
   <translation>Garder : le dessiner entièrement et le mettre dans la galerie (K)</translation>
  </message>
  <message>
   <source>Variations: fill the sheet with relatives of this face (V)</source>
   <translation>Variations : remplir la planche de parents de ce visage (V)</translation>
  </message>
  <message>
   <source>at face {number}</source>
   <translation>sur le visage {number}</translation>
  </message>
  <message>
   <source>picked {seeds}</source>
   <translation>choisis : {seeds}</translation>
  </message>
  <message>
   <source>{count} faces</source>
   <translation>{count} visages</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mois</translation>
  </message>
 </context>
 <context>
  <name>TimelineList</name>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
 </context>
 <context>
  <name>TokenShades</name>
  <message>
   <source>Most at “%1”, %2 %</source>
   <translation>Le plus à « %1 », %2 %</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Ce qui a été regardé</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Guidance</source>
   <translation>Guidage</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Créé avec</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Échantillonneur</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sans</translation>
  </message>
 </context>
 <context>
  <name>ToneBars</name>
  <message>
   <source>Lightness</source>
   <translation>Luminosité</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Onglets</translation>
  </message>
 </context>
 <context>
  <name>TraceRows</name>
  <message>
   <source>AI-made</source>
   <translation>Créé par IA</translation>
  </message>
  <message>
   <source>Changed after it was signed, or damaged: what it says cannot be relied on.</source>
   <translation>Modifié après la signature, ou endommagé : on ne peut pas se fier à ce qu’il dit.</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Identifiants</translation>
  </message>
  <message>
   <source>Invisible mark</source>
   <translation>Marque invisible</translation>
  </message>
  <message>
   <source>It says nothing of AI.</source>
   <translation>Il ne dit rien de l’IA.</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Créé à partir de</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Créé avec</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Not changed since it was signed. The signer is not known here.</source>
   <translation>Non modifié depuis la signature. Le signataire n’est pas connu ici.</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Signé par</translation>
  </message>
  <message>
   <source>Signed on this computer, and not changed since.</source>
   <translation>Signé sur cet ordinateur, et non modifié depuis.</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Signé avec</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
 </context>
 <context>
  <name>Training</name>
  <message>
   <source>A line for each number of the latent: when it woke, and how many nats it tells.</source>
   <translation>Une ligne pour chaque nombre du latent : quand il s’est éveillé, et combien de nats il dit.</translation>
  </message>
  <message>
   <source>How many pictures got which score. Where both hills lie over each other, the discriminator cannot tell them apart.</source>
   <translation>Combien d’images ont obtenu tel score. Là où les deux collines se recouvrent, le discriminateur ne peut pas les distinguer.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. The line is the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones deceive it.</source>
   <translation>À quel point le discriminateur est sûr qu’une image est réelle : au-dessus de 0, il le croit. La ligne est l’image médiane, la bande en contient 80 sur 100. Tant que les bandes se chevauchent, les dessinées le trompent.</translation>
  </message>
  <message>
   <source>Loss by noise (timestep)</source>
   <translation>Perte selon le bruit (pas de temps)</translation>
  </message>
  <message>
   <source>Scores at this step</source>
   <translation>Scores à cette étape</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Scores des réelles et des dessinées</translation>
  </message>
  <message>
   <source>The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: this number tells much of the picture, in nats. A bar near 0: the network does not use it.</source>
   <translation>Le latent est une poignée de nombres qui représentent une image, ses dimensions. Une barre haute : ce nombre dit beaucoup de l’image, en nats. Une barre proche de 0 : le réseau ne l’utilise pas.</translation>
  </message>
  <message>
   <source>The same over time (KL)</source>
   <translation>La même chose au fil du temps (KL)</translation>
  </message>
  <message>
   <source>To the right, where a picture is nearly all noise, outlines are learned; to the left, where there is little, the details. Pale lines are earlier steps.</source>
   <translation>À droite, où une image n’est presque que du bruit, s’apprennent les contours ; à gauche, où il y en a peu, les détails. Les lignes pâles sont des étapes antérieures.</translation>
  </message>
  <message>
   <source>What each number tells (KL)</source>
   <translation>Ce que dit chaque nombre (KL)</translation>
  </message>
 </context>
 <context>
  <name>TrainingChart</name>
  <message>
   <source>%1 has no curve so far. As soon as training writes one, it is drawn here.</source>
   <translation>%1 n’a pas encore de courbe. Dès que l’entraînement en écrit une, elle est tracée ici.</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>No news for %1</source>
   <translation>Aucune nouvelle depuis %1</translation>
  </message>
  <message>
   <source>No run here yet</source>
   <translation>Aucun entraînement ici</translation>
  </message>
  <message>
   <source>Training: %1</source>
   <translation>Entraînement : %1</translation>
  </message>
 </context>
 <context>
  <name>TrainingFigures</name>
  <message>
   <source>0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.</source>
   <translation>0 : les images dessinées diffèrent entre elles autant que les réelles ; 1 : toutes sont la même image.</translation>
  </message>
  <message>
   <source>1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.</source>
   <translation>1 : le discriminateur connaît toutes les images réelles, peut-être par cœur ; 0 : il ne peut pas le dire.</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bits par lettre</translation>
  </message>
  <message>
   <source>Difference in features</source>
   <translation>Différence des caractéristiques</translation>
  </message>
  <message>
   <source>Difference to the eye</source>
   <translation>Différence pour l’œil</translation>
  </message>
  <message>
   <source>Difference to the known picture</source>
   <translation>Différence avec l’image connue</translation>
  </message>
  <message>
   <source>Difference, coarse and fine</source>
   <translation>Différence, grossière et fine</translation>
  </message>
  <message>
   <source>Error of rebuilding</source>
   <translation>Erreur de reconstruction</translation>
  </message>
  <message>
   <source>Error of the first sketch</source>
   <translation>Erreur de la première esquisse</translation>
  </message>
  <message>
   <source>How alike edges and textures are; 1 is equal.</source>
   <translation>À quel point bords et textures se ressemblent ; 1 veut dire égal.</translation>
  </message>
  <message>
   <source>How badly it tells real from drawn pictures; 1.39 is blind.</source>
   <translation>À quel point il distingue mal les images réelles des dessinées ; 1.39 veut dire aveugle.</translation>
  </message>
  <message>
   <source>How different pictures look to a network trained to see.</source>
   <translation>À quel point les images paraissent différentes à un réseau entraîné à voir.</translation>
  </message>
  <message>
   <source>How far one step goes. It climbs at the beginning and falls slowly towards the end.</source>
   <translation>La longueur d’un pas. Elle monte au début et descend lentement vers la fin.</translation>
  </message>
  <message>
   <source>How far pictures lie apart, over several sizes.</source>
   <translation>À quel point les images sont éloignées, à plusieurs tailles.</translation>
  </message>
  <message>
   <source>How far the pixels that come back are from the original.</source>
   <translation>À quelle distance les pixels qui reviennent sont de l’original.</translation>
  </message>
  <message>
   <source>How far the sketch made from words alone is from the picture.</source>
   <translation>À quelle distance l’esquisse faite des mots seuls est de l’image.</translation>
  </message>
  <message>
   <source>How jumpy the discriminator is near real pictures; a penalty keeps it low.</source>
   <translation>À quel point le discriminateur est nerveux près des images réelles ; une pénalité le garde bas.</translation>
  </message>
  <message>
   <source>How many pictures are turned or tinted before they are judged, so that few are not learned by heart (adaptive augmentation).</source>
   <translation>Combien d’images sont tournées ou teintées avant d’être jugées, pour qu’un petit nombre ne soit pas appris par cœur (augmentation adaptative).</translation>
  </message>
  <message>
   <source>How many {seen} are learned from in a second.</source>
   <translation>Combien l’apprentissage en voit par seconde : {seen}.</translation>
  </message>
  <message>
   <source>How much a latent tells of its picture. Near 0 it tells nothing.</source>
   <translation>Ce qu’un latent dit de son image. Près de 0, il ne dit rien.</translation>
  </message>
  <message>
   <source>How near rebuilt pictures are to their originals. Higher is nearer.</source>
   <translation>À quel point les images reconstruites sont proches de leurs originaux. Plus haut est plus proche.</translation>
  </message>
  <message>
   <source>How rarely its pictures are taken for real ones.</source>
   <translation>À quel point ses images sont rarement prises pour des réelles.</translation>
  </message>
  <message>
   <source>How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does not end is not.</source>
   <translation>Avec quelle force les erreurs de cette étape tirent sur le réseau. Des pics sont normaux ; une montée sans fin ne l’est pas.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it wins; near each other, the drawn ones deceive it.</source>
   <translation>À quel point le discriminateur est sûr qu’une image est réelle : au-dessus de 0, il le croit. Loin l’un de l’autre, il gagne ; proches, les dessinées le trompent.</translation>
  </message>
  <message>
   <source>How surprised it is by each letter of texts it never saw. Lower is better.</source>
   <translation>À quel point le surprend chaque lettre de textes qu’il n’a jamais vus. Plus bas est mieux.</translation>
  </message>
  <message>
   <source>Lack of variety</source>
   <translation>Manque de variété</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d’apprentissage</translation>
  </message>
  <message>
   <source>Likeness (PSNR), dB</source>
   <translation>Ressemblance (PSNR), dB</translation>
  </message>
  <message>
   <source>Likeness of structure (SSIM)</source>
   <translation>Ressemblance de structure (SSIM)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Loss of the discriminator</source>
   <translation>Perte du discriminateur</translation>
  </message>
  <message>
   <source>Loss of the generator</source>
   <translation>Perte du générateur</translation>
  </message>
  <message>
   <source>Memory, MB</source>
   <translation>Mémoire, Mo</translation>
  </message>
  <message>
   <source>Of drawn pictures whose original is known.</source>
   <translation>Des images dessinées dont l’original est connu.</translation>
  </message>
  <message>
   <source>Pull (norm of the gradient)</source>
   <translation>Traction (norme du gradient)</translation>
  </message>
  <message>
   <source>Real ones it believes</source>
   <translation>Réelles auxquelles il croit</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Scores des réelles et des dessinées</translation>
  </message>
  <message>
   <source>Share of changed pictures</source>
   <translation>Part des images modifiées</translation>
  </message>
  <message>
   <source>Steepness (R1)</source>
   <translation>Pente (R1)</translation>
  </message>
  <message>
   <source>The most that was held at once: on the graphics card where one is used, else in the machine.</source>
   <translation>Le maximum retenu à la fois : sur la carte graphique si l’on en utilise une, sinon dans la machine.</translation>
  </message>
  <message>
   <source>The same, as the discriminator sees them.</source>
   <translation>La même chose, comme le discriminateur les voit.</translation>
  </message>
  <message>
   <source>What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.</source>
   <translation>Ce qu’il fait de faux, dans la mesure propre à la recette. Cela doit baisser, de plus en plus lentement.</translation>
  </message>
  <message>
   <source>What the latent says (KL), nats</source>
   <translation>Ce que dit le latent (KL), nats</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>dessinées</translation>
  </message>
  <message>
   <source>held out</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>apprentissage</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
  <message>
   <source>real</source>
   <translation>réelles</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <source>{seen} a second</source>
   <translation>{seen} par seconde</translation>
  </message>
 </context>
 <context>
  <name>Transport</name>
  <message>
   <source>One step back (Left)</source>
   <translation>Une étape en arrière (Left)</translation>
  </message>
  <message>
   <source>One step on (Right)</source>
   <translation>Une étape en avant (Right)</translation>
  </message>
  <message>
   <source>Play (P)</source>
   <translation>Lecture (P)</translation>
  </message>
  <message>
   <source>Rest after this step (P)</source>
   <translation>Pause après cette étape (P)</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <source>All of it at once (F)</source>
   <translation>Tout d’un coup d’œil (F)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Copy this road</source>
   <translation>Copier ce chemin</translation>
  </message>
  <message>
   <source>Go here</source>
   <translation>Aller ici</translation>
  </message>
  <message>
   <source>Hide what goes on from here</source>
   <translation>Masquer ce qui continue d’ici</translation>
  </message>
  <message>
   <source>Keep this road in the gallery</source>
   <translation>Garder ce chemin dans la galerie</translation>
  </message>
  <message>
   <source>Keep this road in the gallery, with all branches</source>
   <translation>Garder ce chemin dans la galerie, avec toutes les branches</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Agrandir (+)</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Merge the chosen ends</source>
   <translation>Fusionner les bouts choisis</translation>
  </message>
  <message>
   <source>Merge the chosen ends (Ctrl+click) into one text</source>
   <translation>Fusionner les bouts choisis (Ctrl+clic) en un seul texte</translation>
  </message>
  <message>
   <source>Name a branch</source>
   <translation>Nommer une branche</translation>
  </message>
  <message>
   <source>Name this branch (F2)</source>
   <translation>Nommer cette branche (F2)</translation>
  </message>
  <message>
   <source>Name this branch …</source>
   <translation>Nommer cette branche…</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Aucune branche</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Ouvrir %1</translation>
  </message>
  <message>
   <source>Open a saved text</source>
   <translation>Ouvrir un texte enregistré</translation>
  </message>
  <message>
   <source>Open a saved text …</source>
   <translation>Ouvrir un texte enregistré…</translation>
  </message>
  <message>
   <source>Prune</source>
   <translation>Élaguer</translation>
  </message>
  <message>
   <source>Prune this branch and what goes on from it (Del)</source>
   <translation>Élaguer cette branche et ce qui en continue (Del)</translation>
  </message>
  <message>
   <source>Pruned {pieces} with {words}.</source>
   <translation>Élagué : {pieces} avec {words}.</translation>
  </message>
  <message>
   <source>Save all branches</source>
   <translation>Enregistrer toutes les branches</translation>
  </message>
  <message>
   <source>Save all branches as a file …</source>
   <translation>Enregistrer toutes les branches dans un fichier…</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Enregistré sous le nom « {name} ».</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show only the road and what leaves it</source>
   <translation>N’afficher que le chemin et ce qui en part</translation>
  </message>
  <message>
   <source>Show what goes on from here</source>
   <translation>Afficher ce qui continue d’ici</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Réduire (-)</translation>
  </message>
  <message>
   <source>Texts of Quartet</source>
   <translation>Textes de Quartet</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Write, then write again or choose another word: every road you leave stays here.</source>
   <translation>Écrivez, puis réécrivez ou choisissez un autre mot : chaque chemin que vous quittez reste ici.</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} choisis</translation>
  </message>
  <message>
   <source>{count} merged into one text; what they share stands in it once.</source>
   <translation>Fusionné en un seul texte : {count} ; ce qui leur est commun y figure une fois.</translation>
  </message>
 </context>
 <context>
  <name>UnderPanel</name>
  <message>
   <source>A film from A to B</source>
   <translation>Un film de A à B</translation>
  </message>
  <message>
   <source>A film that passes through the faces</source>
   <translation>Un film qui passe par les visages</translation>
  </message>
  <message>
   <source>A holds this picture for a blend</source>
   <translation>A retient cette image pour un fondu</translation>
  </message>
  <message>
   <source>A picture for every pair of two settings (G)</source>
   <translation>Une image pour chaque paire de deux réglages (G)</translation>
  </message>
  <message>
   <source>All roads of the text: walk, name, prune, merge, save</source>
   <translation>Tous les chemins du texte : parcourir, nommer, élaguer, fusionner, enregistrer</translation>
  </message>
  <message>
   <source>An idea becomes prompts for the Diffusion tab</source>
   <translation>Une idée devient des prompts pour l’onglet Diffusion</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>B blends A → B</source>
   <translation>B fait le fondu A → B</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Branches</translation>
  </message>
  <message>
   <source>Ctrl+click a second face to morph</source>
   <translation>Ctrl+clic sur un second visage pour un morphing</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>From a picture A to a picture B (B)</source>
   <translation>D’une image A à une image B (B)</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>How much noise each step has</source>
   <translation>Combien de bruit a chaque étape</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>M morphs %1</source>
   <translation>M fait le morphing %1</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph the picked faces (M)</source>
   <translation>Mêler les visages choisis (M)</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Bruit</translation>
  </message>
  <message>
   <source>Other roads from a step of it (R)</source>
   <translation>D’autres chemins à partir d’une de ses étapes (R)</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Sticker prompts</source>
   <translation>Prompts de sticker</translation>
  </message>
  <message>
   <source>The way as a film</source>
   <translation>Le trajet en film</translation>
  </message>
  <message>
   <source>The way from noise to picture (S)</source>
   <translation>Le trajet du bruit à l’image (S)</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Arbre</translation>
  </message>
  <message>
   <source>What each layer would have said where the caret stands</source>
   <translation>Ce que chaque couche aurait dit au point d’insertion</translation>
  </message>
  <message>
   <source>Where the model looked before it wrote the word at the caret</source>
   <translation>Où le modèle a regardé avant d’écrire le mot du point d’insertion</translation>
  </message>
  <message>
   <source>Where the picture lies among all others (M)</source>
   <translation>Où se trouve l’image parmi toutes les autres (M)</translation>
  </message>
 </context>
 <context>
  <name>UnderstoodRow</name>
  <message>
   <source>Like “{liked}”</source>
   <translation>Comme « {liked} »</translation>
  </message>
  <message>
   <source>Take this away</source>
   <translation>Retirer ceci</translation>
  </message>
 </context>
 <context>
  <name>Unfound</name>
  <message>
   <source>Clear all filters</source>
   <translation>Effacer tous les filtres</translation>
  </message>
  <message>
   <source>Drag things from the grid onto it on the left.</source>
   <translation>Faites-y glisser à gauche des éléments de la grille.</translation>
  </message>
  <message>
   <source>Drag things from the grid onto its name on the left.</source>
   <translation>Faites glisser des éléments de la grille sur son nom à gauche.</translation>
  </message>
  <message>
   <source>Everything you make is kept here.</source>
   <translation>Tout ce que vous créez est gardé ici.</translation>
  </message>
  <message>
   <source>In Diffusion all steps of a painting can be kept, to go back into them.</source>
   <translation>Dans Diffusion, toutes les étapes d’une peinture peuvent être gardées, pour y revenir.</translation>
  </message>
  <message>
   <source>In Faces a way from one look to another can be kept, to pull other faces along it.</source>
   <translation>Dans Visages, un trajet d’un aspect à un autre peut être gardé, pour faire suivre ce trajet à d’autres visages.</translation>
  </message>
  <message>
   <source>In Faces and Pictures a point you like can be kept, to start from it again.</source>
   <translation>Dans Visages et Images, un point qui vous plaît peut être gardé, pour en repartir.</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Rien ne correspond</translation>
  </message>
  <message>
   <source>Nothing has all of this. Take one of the filters away.</source>
   <translation>Aucun élément n’a tout cela. Retirez l’un des filtres.</translation>
  </message>
  <message>
   <source>Nothing has this colour yet</source>
   <translation>Rien n’a encore cette couleur</translation>
  </message>
  <message>
   <source>Nothing is in here yet</source>
   <translation>Il n’y a encore rien ici</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>The Text tab writes them; you can drop text files in as well.</source>
   <translation>L’onglet Texte les écrit ; vous pouvez aussi y déposer des fichiers texte.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>La corbeille est vide</translation>
  </message>
  <message>
   <source>There is no direction yet</source>
   <translation>Il n’y a pas encore de direction</translation>
  </message>
  <message>
   <source>There is no film yet</source>
   <translation>Il n’y a pas encore de film</translation>
  </message>
  <message>
   <source>There is no latent yet</source>
   <translation>Il n’y a pas encore de latent</translation>
  </message>
  <message>
   <source>There is no picture yet</source>
   <translation>Il n’y a pas encore d’image</translation>
  </message>
  <message>
   <source>There is no text yet</source>
   <translation>Il n’y a pas encore de texte</translation>
  </message>
  <message>
   <source>There is no trajectory yet</source>
   <translation>Il n’y a pas encore de trajectoire</translation>
  </message>
  <message>
   <source>What you put into the trash waits here until you empty it.</source>
   <translation>Ce que vous mettez à la corbeille y reste jusqu’à ce que vous la vidiez.</translation>
  </message>
 </context>
 <context>
  <name>UsageSection</name>
  <message>
   <source>How many things each model made on a day, and how long it took. It stays in your gallery; Quartet sends nothing to anybody.</source>
   <translation>Combien d’éléments chaque modèle a créés par jour, et en combien de temps. Cela reste dans votre galerie ; Quartet n’envoie rien à personne.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Dernier</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créés</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Nothing has been counted yet.</source>
   <translation>Rien n’a encore été compté.</translation>
  </message>
  <message>
   <source>Save as a table …</source>
   <translation>Enregistrer en tableau…</translation>
  </message>
  <message>
   <source>Save what is counted</source>
   <translation>Enregistrer le décompte</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Enregistré sous le nom « {name} ».</translation>
  </message>
  <message>
   <source>The counters are wiped.</source>
   <translation>Les compteurs sont effacés.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Effacer</translation>
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
   <translation>%1 de « %2 » dans la file d’attente.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Nobody here knows how “%1” was made.</source>
   <translation>Personne ici ne sait comment « %1 » a été créé.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Couleur : {colour}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>First, or the beginning of a text</source>
   <translation>Premier, ou début d’un texte</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Ajuster ou 100 %</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Lettres plus grandes</translation>
  </message>
  <message>
   <source>Last, or the end of a text</source>
   <translation>Dernier, ou fin d’un texte</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next, or a page down in a text</source>
   <translation>Suivant, ou une page plus bas dans un texte</translation>
  </message>
  <message>
   <source>Next, or further down in a text</source>
   <translation>Suivant, ou plus bas dans un texte</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Lecture ou pause</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous, or a page up in a text</source>
   <translation>Précédent, ou une page plus haut dans un texte</translation>
  </message>
  <message>
   <source>Previous, or further up in a text</source>
   <translation>Précédent, ou plus haut dans un texte</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Noter {n}</translation>
  </message>
  <message>
   <source>Slideshow faster</source>
   <translation>Diaporama plus rapide</translation>
  </message>
  <message>
   <source>Slideshow slower</source>
   <translation>Diaporama plus lent</translation>
  </message>
  <message>
   <source>Slideshow, or let it rest</source>
   <translation>Diaporama, ou pause</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Lettres plus petites</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
 </context>
 <context>
  <name>Whiskers</name>
  <message>
   <source>%1, surely from %2 to %3</source>
   <translation>%1, sûrement de %2 à %3</translation>
  </message>
 </context>
 <context>
  <name>WordChips</name>
  <message>
   <source>Where the picture looked at “%1”</source>
   <translation>Où l’image a regardé pour « %1 »</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
 </context>
 <context>
  <name>Wording</name>
  <message>
   <source>%1 GB</source>
   <translation>%1 Go</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 Mo</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 octets</translation>
  </message>
  <message>
   <source>%1 directions</source>
   <translation>%1 directions</translation>
  </message>
  <message>
   <source>%1 films</source>
   <translation>%1 films</translation>
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
   <translation>%1 ko</translation>
  </message>
  <message>
   <source>%1 latents</source>
   <translation>%1 latents</translation>
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
   <translation>%1 images</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 textes</translation>
  </message>
  <message>
   <source>%1 trajectories</source>
   <translation>%1 trajectoires</translation>
  </message>
  <message>
   <source>1 direction</source>
   <translation>1 direction</translation>
  </message>
  <message>
   <source>1 film</source>
   <translation>1 film</translation>
  </message>
  <message>
   <source>1 latent</source>
   <translation>1 latent</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 image</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 texte</translation>
  </message>
  <message>
   <source>1 trajectory</source>
   <translation>1 trajectoire</translation>
  </message>
  <message>
   <source>Fit · %1 %</source>
   <translation>Ajusté · %1 %</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>direction</translation>
  </message>
  <message>
   <source>film</source>
   <translation>film</translation>
  </message>
  <message>
   <source>latent</source>
   <translation>latent</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>graine %1</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>trajectory</source>
   <translation>trajectoire</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>There are no words in this line.</source>
   <translation>Il n’y a pas de mots dans cette lignée.</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Mots le long de la lignée</translation>
  </message>
  <message>
   <source>from version %1</source>
   <translation>à partir de la version %1</translation>
  </message>
  <message>
   <source>… and %1 more</source>
   <translation>… et %1 de plus</translation>
  </message>
 </context>
 <context>
  <name>WorkshopTab</name>
  <message>
   <source>New run</source>
   <translation>Nouvel entraînement</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pause ou reprise</translation>
  </message>
  <message>
   <source>The next page of the run</source>
   <translation>La page suivante de l’entraînement</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>La page précédente</translation>
  </message>
  <message>
   <source>“%1” stands there in the list of LoRA files.</source>
   <translation>« %1 » s’y trouve dans la liste des fichiers LoRA.</translation>
  </message>
 </context>
 <context>
  <name>WorkshopWords</name>
  <message>
   <source>A collection of the gallery</source>
   <translation>Une collection de la galerie</translation>
  </message>
  <message>
   <source>Autoencoder</source>
   <translation>Autoencodeur</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>Done: {steps} steps in {trained}.</source>
   <translation>Terminé : {steps} étapes en {trained}.</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Visages</translation>
  </message>
  <message>
   <source>GAN</source>
   <translation>GAN</translation>
  </message>
  <message>
   <source>Getting ready: its program starts.</source>
   <translation>Préparation : son programme démarre.</translation>
  </message>
  <message>
   <source>Getting ready: {done} files are looked through.</source>
   <translation>Préparation : {done} fichiers parcourus.</translation>
  </message>
  <message>
   <source>Getting ready: {done} of {total} files are looked through.</source>
   <translation>Préparation : {done} fichiers parcourus sur {total}.</translation>
  </message>
  <message>
   <source>It failed; the log says more.</source>
   <translation>Échec ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>It has not begun.</source>
   <translation>Il n’a pas commencé.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far, at most {left} left.</source>
   <translation>Apprentissage : {steps}, {trained} jusqu’ici, encore {left} au plus.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far.</source>
   <translation>Apprentissage : {steps}, {trained} jusqu’ici.</translation>
  </message>
  <message>
   <source>Paused at {steps} after {trained}.</source>
   <translation>En pause à {steps} après {trained}.</translation>
  </message>
  <message>
   <source>Paused before it began.</source>
   <translation>En pause avant d’avoir commencé.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Stopping after {steps}: what it learned is kept.</source>
   <translation>Arrêt après {steps} : ce qu’il a appris est gardé.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformer</translation>
  </message>
  <message>
   <source>What the recipe brings along</source>
   <translation>Ce qu’apporte la recette</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>draws new pictures of one kind out of chance</source>
   <translation>dessine de nouvelles images d’un même genre à partir du hasard</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échoué</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>préparation</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>apprend</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>paints out of noise, step by step</source>
   <translation>peint à partir du bruit, étape par étape</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>squeezes pictures into few numbers and rebuilds them</source>
   <translation>comprime les images en quelques nombres et les reconstruit</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>étape {step}</translation>
  </message>
  <message>
   <source>step {step} of {total}</source>
   <translation>étape {step} sur {total}</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>s’arrête</translation>
  </message>
  <message>
   <source>writes on, word by word</source>
   <translation>continue un texte, mot par mot</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>encore {time}</translation>
  </message>
 </context>
 <context>
  <name>WrittenView</name>
  <message>
   <source>Pale: the beginning that it was given. Then what it writes itself.</source>
   <translation>Pâle : le début qui lui a été donné. Puis ce qu’il écrit lui-même.</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>Ce qu’il écrit</translation>
  </message>
 </context>
 <context>
  <name>_Looking</name>
  <message>
   <source>%1 of %2 files</source>
   <translation>%1 sur %2 fichiers</translation>
  </message>
  <message>
   <source>Finding the files</source>
   <translation>Recherche des fichiers</translation>
  </message>
  <message>
   <source>Looking through “%1”</source>
   <translation>Parcours de « %1 »</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>_Pair</name>
  <message>
   <source>Left out: %1</source>
   <translation>Écarté : %1</translation>
  </message>
  <message>
   <source>Stays: %1</source>
   <translation>Reste : %1</translation>
  </message>
 </context>
 <context>
  <name>_Report</name>
  <message>
   <source>As they are</source>
   <translation>Telles quelles</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Copied word by word</source>
   <translation>Copié mot pour mot</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Visages</translation>
  </message>
  <message>
   <source>Is it balanced? Bars are drawn pictures, marks are real ones</source>
   <translation>Est-ce équilibré ? Les barres sont les images dessinées, les repères les réelles</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Lumière</translation>
  </message>
  <message>
   <source>Nearest of all to something learned</source>
   <translation>Le plus proche de ce qui a été appris</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>Point par point</translation>
  </message>
  <message>
   <source>Real pictures</source>
   <translation>Images réelles</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Reconstruites</translation>
  </message>
  <message>
   <source>Rebuilt by PCA of the same size</source>
   <translation>Reconstruites par PCA de même taille</translation>
  </message>
  <message>
   <source>The learned picture</source>
   <translation>L’image apprise</translation>
  </message>
  <message>
   <source>What it makes</source>
   <translation>Ce qu’il crée</translation>
  </message>
  <message>
   <source>What it writes behind an opening</source>
   <translation>Ce qu’il écrit après un début</translation>
  </message>
  <message>
   <source>{name}
{distance} away</source>
   <translation>{name}
à {distance}</translation>
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
   <translation>Mots de la version</translation>
  </message>
 </context>
 <context>
  <name>_TreeCanvas</name>
  <message>
   <source>Branches</source>
   <translation>Branches</translation>
  </message>
  <message>
   <source>No branch is chosen.</source>
   <translation>Aucune branche n’est choisie.</translation>
  </message>
  <message>
   <source>from step %1</source>
   <translation>à partir de l’étape %1</translation>
  </message>
 </context>
</TS>
