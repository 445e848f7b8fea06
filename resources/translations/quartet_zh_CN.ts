<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AboutPage</name>
  <message>
   <source>Begun</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Begun with</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>Card of the model</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>SHA-256 of the data</source>
   <translation>数据的 SHA-256</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The card of its model</source>
   <translation>此训练所得模型的卡片</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>程序输出的内容</translation>
  </message>
  <message>
   <source>What was asked for</source>
   <translation>所要求的内容</translation>
  </message>
  <message>
   <source>as long as it takes</source>
   <translation>不限时间</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>尚不清楚</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>从零开始</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} 像素</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} token</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} 分钟</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>Fetching a model</source>
   <translation>正在获取模型</translation>
  </message>
  <message>
   <source>Open the queue (Ctrl+J)</source>
   <translation>打开队列 (Ctrl+J)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Queue paused</source>
   <translation>队列已暂停</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>正在进行的工作</translation>
  </message>
  <message>
   <source>{count} could not be finished</source>
   <translation>{count}未能完成</translation>
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
   <translation>{waiting} 个等待中</translation>
  </message>
 </context>
 <context>
  <name>AddingRow</name>
  <message>
   <source>A model of Quartet, a diffusers or transformers folder, or a TAESD in two files</source>
   <translation>Quartet 模型、diffusers 或 transformers 文件夹，或由两个文件组成的 TAESD</translation>
  </message>
  <message>
   <source>Add a file …</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Add a folder …</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <source>Add a model</source>
   <translation>添加模型</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>正在添加“{name}”</translation>
  </message>
  <message>
   <source>Progress of adding</source>
   <translation>添加进度</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)</source>
   <translation>权重 (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Weights as a .safetensors, .gguf, .pt or .pth file</source>
   <translation>.safetensors、.gguf、.pt 或 .pth 格式的权重文件</translation>
  </message>
  <message>
   <source>or drop one here</source>
   <translation>或拖放到此处</translation>
  </message>
 </context>
 <context>
  <name>AdvancedGroup</name>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
 </context>
 <context>
  <name>AlternativesCard</name>
  <message>
   <source>Chance: after temperature, top-p and the other settings</source>
   <translation>几率：经温度、top-p 等设置调整之后</translation>
  </message>
  <message>
   <source>It is not known what else could stand here.</source>
   <translation>尚不清楚此处还可能是什么词。</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>其他词</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>几率</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>概率</translation>
  </message>
 </context>
 <context>
  <name>AttentionMatrix</name>
  <message>
   <source>Attention by layer and head</source>
   <translation>各层各头的注意力</translation>
  </message>
  <message>
   <source>all heads</source>
   <translation>所有头</translation>
  </message>
  <message>
   <source>all layers</source>
   <translation>所有层</translation>
  </message>
  <message>
   <source>head %1</source>
   <translation>头 %1</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>层 %1</translation>
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
   <translation>%1 · 写出“%2”之前看了哪里</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <source>Count the first token too: heads that have nothing to look at rest on it</source>
   <translation>把第一个 token 也算上：没有可看之处的头会停在它上面</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>首个 token</translation>
  </message>
  <message>
   <source>This model has no attention to show.</source>
   <translation>此模型没有可显示的注意力。</translation>
  </message>
 </context>
 <context>
  <name>AxesPanel</name>
  <message>
   <source>Change the picture</source>
   <translation>更改图片</translation>
  </message>
  <message>
   <source>Find a slider</source>
   <translation>查找滑块</translation>
  </message>
  <message>
   <source>More sliders</source>
   <translation>更多滑块</translation>
  </message>
  <message>
   <source>Reset all: the picture as it came back (Backspace)</source>
   <translation>全部重置：恢复为重建时的图片 (Backspace)</translation>
  </message>
  <message>
   <source>Show %1 more of %2</source>
   <translation>再显示 %1 个（剩余 %2 个）</translation>
  </message>
  <message>
   <source>Surprise me: pulls some of these sliders at random (R)</source>
   <translation>随机惊喜：随机拨动其中一些滑块 (R)</translation>
  </message>
 </context>
 <context>
  <name>AxisRow</name>
  <message>
   <source>A way in which pictures change that nobody has given a name.</source>
   <translation>图片变化的一种方式，还没有人为它命名。</translation>
  </message>
  <message>
   <source>From “%1” to “%2”.</source>
   <translation>从“%1”到“%2”。</translation>
  </message>
  <message>
   <source>In standard deviations; 1 changes the picture by %1 of 255 levels. Double-click to reset.</source>
   <translation>以标准差为单位；1 会使图片改变 255 级中的 %1 级。双击可重置。</translation>
  </message>
  <message>
   <source>Latent %1</source>
   <translation>潜变量 %1</translation>
  </message>
  <message>
   <source>Lock %1</source>
   <translation>锁定 %1</translation>
  </message>
  <message>
   <source>Lock: keeps this amount when sliders are reset or surprised, and when another picture comes</source>
   <translation>锁定：重置滑块、随机拨动或换图片时，此数值保持不变</translation>
  </message>
 </context>
 <context>
  <name>AxisValues</name>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>a red fox; a blue fox</source>
   <translation>一只红狐狸; 一只蓝狐狸</translation>
  </message>
 </context>
 <context>
  <name>BatchGrid</name>
  <message>
   <source>At picture %1 of %2, seed %3</source>
   <translation>位于第 %1 张图片，共 %2 张，种子 %3</translation>
  </message>
  <message>
   <source>Click a picture to see it large, with its steps</source>
   <translation>单击图片可放大查看并显示其步骤</translation>
  </message>
  <message>
   <source>Pictures painted together</source>
   <translation>一同绘制的图片</translation>
  </message>
 </context>
 <context>
  <name>BlendPage</name>
  <message>
   <source>A becomes B and B becomes A (X)</source>
   <translation>A 与 B 互换 (X)</translation>
  </message>
  <message>
   <source>Hold a picture as A, then drop another: that is B.</source>
   <translation>先将一张图片设为 A，再拖入另一张：后者即为 B。</translation>
  </message>
  <message>
   <source>Hold the picture on the canvas as A (A), or drop one here</source>
   <translation>将画布上的图片设为 A (A)，或拖放一张到此处</translation>
  </message>
  <message>
   <source>Keep picture</source>
   <translation>收入图片</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>将滑柄处的图片收入图库 (K)</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>互换</translation>
  </message>
  <message>
   <source>The picture on the canvas is B; drop another one here</source>
   <translation>画布上的图片是 B；可在此处拖放另一张</translation>
  </message>
 </context>
 <context>
  <name>BlendStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>拖动滑柄，对应图片会放大显示。左右方向键可移动滑柄。</translation>
  </message>
  <message>
   <source>The way from A to B</source>
   <translation>从 A 到 B 的过程</translation>
  </message>
 </context>
 <context>
  <name>Branches</name>
  <message>
   <source>as it was</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>新噪声</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>无提示词</translation>
  </message>
  <message>
   <source>without “%1”</source>
   <translation>去掉“%1”</translation>
  </message>
 </context>
 <context>
  <name>BranchesPage</name>
  <message>
   <source>Stop at a step, change words, guidance, sampler or style, and branch from there (B).</source>
   <translation>停在某一步，更改词语、引导强度、采样器或风格，并从那里开分支 (B)。</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>%1 picked</source>
   <translation>已选 %1 个</translation>
  </message>
  <message>
   <source>%1 with edits not kept</source>
   <translation>%1，编辑尚未收入图库</translation>
  </message>
  <message>
   <source>%1 · rests</source>
   <translation>%1 · 已暂停</translation>
  </message>
  <message>
   <source>A picture is being read</source>
   <translation>正在读取图片</translation>
  </message>
  <message>
   <source>Back to the picture</source>
   <translation>返回图片</translation>
  </message>
  <message>
   <source>Before the edits, while held</source>
   <translation>按住时显示编辑之前</translation>
  </message>
  <message>
   <source>Before the sliders, while held</source>
   <translation>按住时显示滑块调整之前</translation>
  </message>
  <message>
   <source>Bringing the steps back …</source>
   <translation>正在取回步骤…</translation>
  </message>
  <message>
   <source>Draw new faces, or drop a photograph here to find its face.</source>
   <translation>生成新人脸，或将照片拖放到此处以查找其中的人脸。</translation>
  </message>
  <message>
   <source>Drawing %1 of %2</source>
   <translation>正在生成第 %1 个，共 %2 个</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>正在生成…</translation>
  </message>
  <message>
   <source>Find the face in a picture (Ctrl+O)</source>
   <translation>在图片中查找人脸 (Ctrl+O)</translation>
  </message>
  <message>
   <source>First step; the finished picture</source>
   <translation>第一步；完成的图片</translation>
  </message>
  <message>
   <source>From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, judge it, and use it in its tab. Nothing leaves this machine. The example learns small shapes, drawn on the spot, in two minutes.</source>
   <translation>它从您的图片或文本中学习重建、生成、绘制或写作。您可以看着它学习，评测它，并在对应的标签页中使用它。一切都不会离开这台电脑。示例会当场画出小图形供其学习，两分钟即可完成。</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>获取模型</translation>
  </message>
  <message>
   <source>Get one once, or add your own; after that everything works without a network.</source>
   <translation>只需获取一次，或添加您自己的模型；之后无需网络即可使用全部功能。</translation>
  </message>
  <message>
   <source>Get one once; after that everything works without a network.</source>
   <translation>只需获取一次；之后无需网络即可使用全部功能。</translation>
  </message>
  <message>
   <source>Go on from a sample</source>
   <translation>从某个样本继续</translation>
  </message>
  <message>
   <source>Grid: all faces (G)</source>
   <translation>网格：所有人脸 (G)</translation>
  </message>
  <message>
   <source>Keep the picked faces in the gallery (K)</source>
   <translation>将选中的人脸收入图库 (K)</translation>
  </message>
  <message>
   <source>Kept in the gallery</source>
   <translation>已收入图库</translation>
  </message>
  <message>
   <source>Loading the model …</source>
   <translation>正在加载模型…</translation>
  </message>
  <message>
   <source>Loupe and back</source>
   <translation>放大镜与返回</translation>
  </message>
  <message>
   <source>Loupe: one face, large (E)</source>
   <translation>放大镜：放大一张人脸 (E)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Morph: the picture at the handle (M)</source>
   <translation>变形：滑柄处的图片 (M)</translation>
  </message>
  <message>
   <source>Move the wipe; walk from sample to sample</source>
   <translation>移动分割线；逐个浏览样本</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>新人脸</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <source>No face model is here yet</source>
   <translation>还没有人脸模型</translation>
  </message>
  <message>
   <source>No model for pictures is here yet</source>
   <translation>还没有图片模型</translation>
  </message>
  <message>
   <source>No model that paints is here yet</source>
   <translation>还没有绘画模型</translation>
  </message>
  <message>
   <source>No model that writes is here yet</source>
   <translation>还没有写作模型</translation>
  </message>
  <message>
   <source>Not painted yet</source>
   <translation>尚未绘制</translation>
  </message>
  <message>
   <source>Other words for the one at the caret</source>
   <translation>替换光标处的词</translation>
  </message>
  <message>
   <source>Painting …</source>
   <translation>正在绘制…</translation>
  </message>
  <message>
   <source>Pick nothing, go back</source>
   <translation>取消选取，返回</translation>
  </message>
  <message>
   <source>Reading “%1” …</source>
   <translation>正在读取“%1”…</translation>
  </message>
  <message>
   <source>Rebuilding …</source>
   <translation>正在重建…</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>从样页移除</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>重置所有滑块</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>重置人脸</translation>
  </message>
  <message>
   <source>Sketching …</source>
   <translation>正在草绘…</translation>
  </message>
  <message>
   <source>Something is being read or painted</source>
   <translation>正在读取或绘制</translation>
  </message>
  <message>
   <source>Step back and forth; walk from picture to picture</source>
   <translation>前后移动步骤；逐张浏览图片</translation>
  </message>
  <message>
   <source>The model is being loaded, or reads</source>
   <translation>模型正在加载或读取</translation>
  </message>
  <message>
   <source>The queue rests: Play (P) goes on</source>
   <translation>队列已暂停：按“播放”(P) 继续</translation>
  </message>
  <message>
   <source>The search for a face</source>
   <translation>查找人脸</translation>
  </message>
  <message>
   <source>The sheet is empty</source>
   <translation>样页为空</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>训练自己的模型</translation>
  </message>
  <message>
   <source>Variations of the current face (V)</source>
   <translation>当前人脸的变体 (V)</translation>
  </message>
  <message>
   <source>Waits for its turn</source>
   <translation>正在排队</translation>
  </message>
  <message>
   <source>Walk from face to face</source>
   <translation>逐个浏览人脸</translation>
  </message>
  <message>
   <source>Watch it learn shapes</source>
   <translation>观看它学习图形</translation>
  </message>
  <message>
   <source>You</source>
   <translation>您</translation>
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>Blend: the picture between A and B (B)</source>
   <translation>混合：A 与 B 之间的图片 (B)</translation>
  </message>
  <message>
   <source>Difference: bright where the two differ (D)</source>
   <translation>差异：两者不同之处显示为亮色 (D)</translation>
  </message>
  <message>
   <source>Draw from nothing (N)</source>
   <translation>从零生成 (N)</translation>
  </message>
  <message>
   <source>Framing: bring the face to the marks (F)</source>
   <translation>取景：将人脸对准标记 (F)</translation>
  </message>
  <message>
   <source>Hold this picture as A, the start of a blend (A)</source>
   <translation>将此图片设为 A，即混合的起点 (A)</translation>
  </message>
  <message>
   <source>Keep what is shown in the gallery (K)</source>
   <translation>将当前显示的内容收入图库 (K)</translation>
  </message>
  <message>
   <source>Open a picture (Ctrl+O)</source>
   <translation>打开图片 (Ctrl+O)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>并排 (S)</translation>
  </message>
  <message>
   <source>Wipe: original and result over each other (W)</source>
   <translation>滑动对比：原图与结果叠放 (W)</translation>
  </message>
 </context>
 <context>
  <name>CardDialog</name>
  <message>
   <source>About {name}</source>
   <translation>关于 {name}</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>0 to 5</source>
   <translation>0 到 5</translation>
  </message>
  <message>
   <source>1024 pixels</source>
   <translation>1024 像素</translation>
  </message>
  <message>
   <source>2048 pixels</source>
   <translation>2048 像素</translation>
  </message>
  <message>
   <source>4096 pixels</source>
   <translation>4096 像素</translation>
  </message>
  <message>
   <source>A copy of each, in a folder.</source>
   <translation>每项一份副本，存入文件夹。</translation>
  </message>
  <message>
   <source>As kept</source>
   <translation>与收入时相同</translation>
  </message>
  <message>
   <source>As large as they are</source>
   <translation>保持原大小</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Cameras and phones write into photographs where they were taken.</source>
   <translation>相机和手机会把拍摄地点写入照片。</translation>
  </message>
  <message>
   <source>Everything: it can be made again</source>
   <translation>全部信息：可据此重新生成</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Invisible mark in AI-made pictures</source>
   <translation>AI 生成图片中的隐形标记</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Kind of table</source>
   <translation>表格类型</translation>
  </message>
  <message>
   <source>Longest side</source>
   <translation>最长边</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Names under the pictures</source>
   <translation>图片下方的名称</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>One file that another Quartet takes in whole: with stars, tags, notes and descent.</source>
   <translation>一个文件，另一个 Quartet 可完整导入：包括星级、标签、备注和谱系。</translation>
  </message>
  <message>
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <source>Put in what differs from item to item</source>
   <translation>写入各项之间的差异</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>样页</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Signed as well</source>
   <translation>同时签名</translation>
  </message>
  <message>
   <source>Small pictures with their names on A4 pages.</source>
   <translation>在 A4 页面上排列带名称的小图片。</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>That it is AI-made, signed</source>
   <translation>注明由 AI 生成并签名</translation>
  </message>
  <message>
   <source>They tell</source>
   <translation>包含信息</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Title of the first page</source>
   <translation>首页标题</translation>
  </message>
  <message>
   <source>What copies tell</source>
   <translation>副本包含的信息</translation>
  </message>
  <message>
   <source>What is known of each, for a spreadsheet or a program.</source>
   <translation>每项的已知信息，供电子表格或程序使用。</translation>
  </message>
  <message>
   <source>Without the place (GPS)</source>
   <translation>不含拍摄地点（GPS）</translation>
  </message>
  <message>
   <source>Words, fields in braces, and “/” between folders</source>
   <translation>文字、花括号中的字段，以及文件夹之间的“/”</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>as in the gallery</source>
   <translation>与图库中相同</translation>
  </message>
  <message>
   <source>counts from 1</source>
   <translation>从 1 开始计数</translation>
  </message>
  <message>
   <source>its number in the gallery</source>
   <translation>它在图库中的编号</translation>
  </message>
  <message>
   <source>its seed</source>
   <translation>它的种子</translation>
  </message>
  <message>
   <source>picture, text …</source>
   <translation>图片、文本…</translation>
  </message>
  <message>
   <source>red, orange …</source>
   <translation>红、橙…</translation>
  </message>
  <message>
   <source>what made it</source>
   <translation>生成它的模型</translation>
  </message>
  <message>
   <source>what was asked of it</source>
   <translation>对它的要求</translation>
  </message>
 </context>
 <context>
  <name>CollectionRow</name>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建合集</translation>
  </message>
  <message>
   <source>New collection …</source>
   <translation>新建合集…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>放入合集</translation>
  </message>
  <message>
   <source>Show the collection “{name}”. The cross takes this out of it.</source>
   <translation>显示合集“{name}”。叉号将此项移出合集。</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>生成时间</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>星级</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>{noun}, brought in</source>
   <translation>{noun}，导入</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Changes when Quartet is started again</source>
   <translation>重新启动 Quartet 后生效</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Full-screen window</source>
   <translation>窗口全屏</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Models …</source>
   <translation>模型…</translation>
  </message>
  <message>
   <source>Privacy …</source>
   <translation>隐私…</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>队列</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Recent and details</source>
   <translation>最近与详情</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>减少动画</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Where a file comes from …</source>
   <translation>文件来源…</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <source>Comparing {count}</source>
   <translation>正在对比 {count}</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>包括相同设置</translation>
  </message>
  <message>
   <source>One at a time, to flip through with the arrows (O)</source>
   <translation>逐个显示，用方向键翻看 (O)</translation>
  </message>
  <message>
   <source>Show the settings (T)</source>
   <translation>显示设置 (T)</translation>
  </message>
  <message>
   <source>Show the settings that are the same in all as well (E)</source>
   <translation>同时显示所有项都相同的设置 (E)</translation>
  </message>
  <message>
   <source>Side by side (S)</source>
   <translation>并排 (S)</translation>
  </message>
  <message>
   <source>Wipe between two pictures of the same size (W)</source>
   <translation>滑动对比两张同样大小的图片 (W)</translation>
  </message>
  <message>
   <source>Zoom, move and scroll all together (L)</source>
   <translation>一同缩放、移动和滚动 (L)</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Bright where the two differ most</source>
   <translation>差异越大之处越亮</translation>
  </message>
  <message>
   <source>The picture and its original</source>
   <translation>图片及其原图</translation>
  </message>
  <message>
   <source>The wipe stands at %1 %</source>
   <translation>分割线位于 %1 %</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <source>A page down</source>
   <translation>向下一页</translation>
  </message>
  <message>
   <source>A page up</source>
   <translation>向上一页</translation>
  </message>
  <message>
   <source>All together, or each for itself</source>
   <translation>一同操作，或各自操作</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>颜色：{colour}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>包括相同设置</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>适合窗口或 100 %</translation>
  </message>
  <message>
   <source>Further</source>
   <translation>拉远</translation>
  </message>
  <message>
   <source>Left and Right the next one  ·  mouse wheel nearer  ·  Z 100 %  ·  1 to 5 rate  ·  6 to 9 colour  ·  Del trashes  ·  Backspace takes out of the comparison  ·  Return opens its settings</source>
   <translation>Left 和 Right 切换  ·  滚轮拉近  ·  Z 100 %  ·  1 到 5 评分  ·  6 到 9 颜色  ·  Del 移入回收站  ·  Backspace 移出对比  ·  Return 打开其设置</translation>
  </message>
  <message>
   <source>Move the wipe back far</source>
   <translation>分割线大幅后移</translation>
  </message>
  <message>
   <source>Move the wipe far</source>
   <translation>分割线大幅前移</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>拉近</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Next, or move the wipe</source>
   <translation>下一个，或移动分割线</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>逐个显示</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>连同设置打开</translation>
  </message>
  <message>
   <source>Play or pause films</source>
   <translation>播放或暂停影片</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Previous, or move the wipe back</source>
   <translation>上一个，或将分割线后移</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>评分 {n}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>向下滚动</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>向上滚动</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <translation>显示设置</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Take out of the comparison</source>
   <translation>移出对比</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Wipe between two</source>
   <translation>滑动对比两者</translation>
  </message>
 </context>
 <context>
  <name>Compared</name>
  <message>
   <source>Begins with</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>Data hash (SHA-256)</source>
   <translation>数据哈希 (SHA-256)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>留出数据的损失</translation>
  </message>
  <message>
   <source>Lowest loss</source>
   <translation>最低损失</translation>
  </message>
  <message>
   <source>Lowest loss, held out</source>
   <translation>留出数据的最低损失</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>Of them for judging</source>
   <translation>其中用于评测</translation>
  </message>
  <message>
   <source>Pictures or texts</source>
   <translation>图片或文本</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>已训练</translation>
  </message>
  <message>
   <source>collection {collection}</source>
   <translation>合集 {collection}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>从零开始</translation>
  </message>
  <message>
   <source>the recipe's own</source>
   <translation>配方自带</translation>
  </message>
 </context>
 <context>
  <name>ComparingPage</name>
  <message>
   <source>%1 are compared at most; %2 more are left out.</source>
   <translation>最多对比 %1 个；另有 %2 个未列入。</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>Equal settings too</source>
   <translation>包括相同设置</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>按步数</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>按训练时间</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Settings and figures</source>
   <translation>设置与指标</translation>
  </message>
  <message>
   <source>Show what is the same for all as well</source>
   <translation>同时显示所有训练都相同的项目</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>图表的横轴</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message>
   <source>%1 characters</source>
   <translation>%1 个字符</translation>
  </message>
  <message>
   <source>%1 ends</source>
   <translation>%1 个末端</translation>
  </message>
  <message>
   <source>%1 entries</source>
   <translation>%1 个条目</translation>
  </message>
  <message>
   <source>%1 files</source>
   <translation>%1 个文件</translation>
  </message>
  <message>
   <source>%1 groups</source>
   <translation>%1 组</translation>
  </message>
  <message>
   <source>%1 items</source>
   <translation>%1 项</translation>
  </message>
  <message>
   <source>%1 jobs</source>
   <translation>%1 个任务</translation>
  </message>
  <message>
   <source>%1 kept groups</source>
   <translation>%1 个已保留的组</translation>
  </message>
  <message>
   <source>%1 other files</source>
   <translation>%1 个其他文件</translation>
  </message>
  <message>
   <source>%1 passages</source>
   <translation>%1 个段落</translation>
  </message>
  <message>
   <source>%1 pictures</source>
   <translation>%1 张图片</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 个片段</translation>
  </message>
  <message>
   <source>%1 prompts</source>
   <translation>%1 条提示词</translation>
  </message>
  <message>
   <source>%1 roads</source>
   <translation>%1 条路线</translation>
  </message>
  <message>
   <source>%1 runs</source>
   <translation>%1 次训练</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 篇文本</translation>
  </message>
  <message>
   <source>%1 variants</source>
   <translation>%1 个变体</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 个版本</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 词</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 个字符</translation>
  </message>
  <message>
   <source>1 end</source>
   <translation>1 个末端</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 个条目</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 个文件</translation>
  </message>
  <message>
   <source>1 group</source>
   <translation>1 组</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 项</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 个任务</translation>
  </message>
  <message>
   <source>1 kept group</source>
   <translation>1 个已保留的组</translation>
  </message>
  <message>
   <source>1 other file</source>
   <translation>1 个其他文件</translation>
  </message>
  <message>
   <source>1 passage</source>
   <translation>1 个段落</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 张图片</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 个片段</translation>
  </message>
  <message>
   <source>1 prompt</source>
   <translation>1 条提示词</translation>
  </message>
  <message>
   <source>1 road</source>
   <translation>1 条路线</translation>
  </message>
  <message>
   <source>1 run</source>
   <translation>1 次训练</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 篇文本</translation>
  </message>
  <message>
   <source>1 variant</source>
   <translation>1 个变体</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 个版本</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 词</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Hide report</source>
   <translation>隐藏报告</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>显示报告</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>出错了</translation>
  </message>
  <message>
   <source>Something went wrong in Quartet</source>
   <translation>Quartet 出错了</translation>
  </message>
  <message>
   <source>The report holds versions and places in the code, no pictures and no prompts. It is in {0}</source>
   <translation>报告包含版本信息和代码位置，不含图片和提示词。它位于 {0}</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What you have made is safe in the gallery, and you can go on working. If it happens again, send this report to its makers: nothing is sent by itself.</source>
   <translation>这是程序的故障，不是您的错。您的作品安全地保存在图库中，可以继续工作。如果再次发生，请将此报告发送给开发者：程序不会自行发送任何内容。</translation>
  </message>
 </context>
 <context>
  <name>CropGrid</name>
  <message>
   <source>Pictures of the data</source>
   <translation>数据中的图片</translation>
  </message>
 </context>
 <context>
  <name>DataField</name>
  <message>
   <source>A folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Another folder; folders in it are looked through, too</source>
   <translation>另选文件夹；其中的子文件夹也会查看</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Collection “%1”</source>
   <translation>合集“%1”</translation>
  </message>
  <message>
   <source>Folder “%1”</source>
   <translation>文件夹“%1”</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>Learn from a folder</source>
   <translation>从文件夹学习</translation>
  </message>
 </context>
 <context>
  <name>DataOverview</name>
  <message>
   <source>%1 others</source>
   <translation>其他 %1 种</translation>
  </message>
  <message>
   <source>(uppermost folder)</source>
   <translation>（顶层文件夹）</translation>
  </message>
  <message>
   <source>A painter learns these names as words.</source>
   <translation>绘画模型会把这些名称当作词语来学习。</translation>
  </message>
  <message>
   <source>AI-made by {name}; its licence is not known any more</source>
   <translation>由 {name} AI 生成；其许可证已无从得知</translation>
  </message>
  <message>
   <source>AI-made by {name}; its terms Quartet does not know</source>
   <translation>由 {name} AI 生成；Quartet 不知道其条款</translation>
  </message>
  <message>
   <source>AI-made by {name}; licence {licence}</source>
   <translation>由 {name} AI 生成；许可证 {licence}</translation>
  </message>
  <message>
   <source>How the texts begin</source>
   <translation>文本的开头</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Kinds, by folder</source>
   <translation>按文件夹分类</translation>
  </message>
  <message>
   <source>Letters a text</source>
   <translation>每篇字符数</translation>
  </message>
  <message>
   <source>Lightness</source>
   <translation>明度</translation>
  </message>
  <message>
   <source>More is left out than kept: look at the reasons under “Left out”.</source>
   <translation>排除的比保留的还多：请在“排除”中查看原因。</translation>
  </message>
  <message>
   <source>Most are of one kind, “%1”: the others will be learned badly.</source>
   <translation>大多数属于同一类“%1”：其他类别会学不好。</translation>
  </message>
  <message>
   <source>Shorter side in pixels</source>
   <translation>短边像素数</translation>
  </message>
  <message>
   <source>Show them as they are learned</source>
   <translation>显示学习时所用的样子</translation>
  </message>
  <message>
   <source>The middle square of each, at the size that is trained on</source>
   <translation>每张图片中央的正方形，按训练所用的大小</translation>
  </message>
  <message>
   <source>What is seen of the pictures</source>
   <translation>图片中被看到的部分</translation>
  </message>
  <message>
   <source>What the files are used for</source>
   <translation>文件的用途</translation>
  </message>
  <message>
   <source>Who made them</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>below {edge}</source>
   <translation>低于 {edge}</translation>
  </message>
  <message>
   <source>brought in from outside; whose they are Quartet does not know</source>
   <translation>从外部导入；Quartet 不知道归谁所有</translation>
  </message>
  <message>
   <source>from {edge}</source>
   <translation>{edge} 起</translation>
  </message>
  <message>
   <source>kept for judging</source>
   <translation>留作评测</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>已排除</translation>
  </message>
  <message>
   <source>the uppermost folder</source>
   <translation>顶层文件夹</translation>
  </message>
  <message>
   <source>to learn from</source>
   <translation>用于学习</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>%1, data card</source>
   <translation>%1，数据卡</translation>
  </message>
  <message>
   <source>A folder or a collection of your gallery is looked through here before anything is learned: what can be used, what not and why. Nothing is changed, and nothing leaves this machine.</source>
   <translation>开始学习之前，先在此查看文件夹或图库合集：哪些能用，哪些不能用以及原因。不会更改任何内容，一切都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Choose what it learns from</source>
   <translation>选择学习来源</translation>
  </message>
  <message>
   <source>Left out  %1</source>
   <translation>已排除  %1</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查看</translation>
  </message>
  <message>
   <source>Look through the files again</source>
   <translation>重新查看文件</translation>
  </message>
  <message>
   <source>Not looked through yet</source>
   <translation>尚未查看</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>未做任何更改。</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Put pictures or texts there, then look again; or choose another one.</source>
   <translation>请在那里放入图片或文本，然后重新查看；或另选一处。</translation>
  </message>
  <message>
   <source>The card is written: “%1”.</source>
   <translation>数据卡已写好：“%1”。</translation>
  </message>
  <message>
   <source>The recipe brings its own data</source>
   <translation>此配方自带数据</translation>
  </message>
  <message>
   <source>What it learns from is fetched or drawn; its card says which data these are.</source>
   <translation>学习内容由下载或绘制而来；其卡片说明了是哪些数据。</translation>
  </message>
  <message>
   <source>When the run has begun, what it learns from is shown here.</source>
   <translation>训练开始后，这里会显示学习内容。</translation>
  </message>
  <message>
   <source>Write a card: a text about these data for whoever gets the model</source>
   <translation>编写数据卡：为获得此模型的人介绍这些数据</translation>
  </message>
  <message>
   <source>Write card</source>
   <translation>编写数据卡</translation>
  </message>
  <message>
   <source>You stopped the look through your files</source>
   <translation>您停止了文件查看</translation>
  </message>
  <message>
   <source>the collection</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>{count} left out</source>
   <translation>已排除 {count}</translation>
  </message>
  <message>
   <source>“%1” is empty</source>
   <translation>“%1”是空的</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>AI-made {kind}</source>
   <translation>AI 生成的{kind}</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>导入时间</translation>
  </message>
  <message>
   <source>Brought in {kind}</source>
   <translation>导入的{kind}</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>单击以重命名</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>复制设置</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>复制文字</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Go on from this in another tab; what comes of it descends from it</source>
   <translation>在另一标签页中由此继续；所得结果是它的后代</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Look at them side by side (C)</source>
   <translation>并排查看 (C)</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>生成时间</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Nothing picked</source>
   <translation>未选取任何内容</translation>
  </message>
  <message>
   <source>Open it in its tab, to go on from it</source>
   <translation>在其标签页中打开，由此继续</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Pick something to see how it was made.</source>
   <translation>选取一项以查看它是如何生成的。</translation>
  </message>
  <message>
   <source>Queue the same request once more: the same bytes on the same device</source>
   <translation>将相同请求再次加入队列：在同一设备上得到相同的字节</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>发送到</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The settings are on the clipboard, as JSON.</source>
   <translation>设置已以 JSON 格式复制到剪贴板。</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>已选 {count}</translation>
  </message>
 </context>
 <context>
  <name>DeviceIndicator</name>
  <message>
   <source>Loading {name} …</source>
   <translation>正在加载 {name}…</translation>
  </message>
  <message>
   <source>Memory in use</source>
   <translation>内存使用</translation>
  </message>
  <message>
   <source>{name} was loaded in {time}.</source>
   <translation>{name} 已加载，用时 {time}。</translation>
  </message>
  <message>
   <source>{name} was loaded.</source>
   <translation>{name} 已加载。</translation>
  </message>
  <message>
   <source>{used} of {total} in use</source>
   <translation>已用 {used}，共 {total}</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>生成者</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>反向提示词</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>采样器</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>{role} put in</source>
   <translation>输入的{role}</translation>
  </message>
 </context>
 <context>
  <name>Diffusion</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>第 %1 步，共 %2 步</translation>
  </message>
  <message>
   <source>branch at step %1</source>
   <translation>第 %1 步的分支</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>种子 %1</translation>
  </message>
  <message>
   <source>t %1 · %2 % noise</source>
   <translation>t %1 · %2 % 噪声</translation>
  </message>
  <message>
   <source>without words</source>
   <translation>无提示词</translation>
  </message>
 </context>
 <context>
  <name>DiffusionBar</name>
  <message>
   <source>All pictures that were painted together (A)</source>
   <translation>一同绘制的所有图片 (A)</translation>
  </message>
  <message>
   <source>Enlarge it to four times its size, with new detail (U)</source>
   <translation>放大到四倍，并补充新细节 (U)</translation>
  </message>
  <message>
   <source>More like this: variations, next seeds</source>
   <translation>更多类似图片：变体、后续种子</translation>
  </message>
  <message>
   <source>Noisy picture, what the model sees in it, and noise (X)</source>
   <translation>带噪图片、模型从中看到的图片，以及噪声 (X)</translation>
  </message>
  <message>
   <source>Open a picture to paint over (Ctrl+O)</source>
   <translation>打开要重绘的图片 (Ctrl+O)</translation>
  </message>
  <message>
   <source>Paint over this picture	O</source>
   <translation>在此图片上重绘	O</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>相同词语，后续种子	N</translation>
  </message>
  <message>
   <source>Take its words and settings over into the form (T)</source>
   <translation>将其词语和设置套用到表单 (T)</translation>
  </message>
  <message>
   <source>The finished picture (X)</source>
   <translation>完成的图片 (X)</translation>
  </message>
  <message>
   <source>The grid over two settings (H)</source>
   <translation>两项设置的网格 (H)</translation>
  </message>
  <message>
   <source>Variations of this picture	V</source>
   <translation>此图片的变体	V</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath (M)</source>
   <translation>指定在底图的何处绘制 (M)</translation>
  </message>
 </context>
 <context>
  <name>DiffusionCommands</name>
  <message>
   <source>A finished picture can be enlarged.</source>
   <translation>完成的图片可以放大。</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Choose words that it completes, or get the reader.</source>
   <translation>可选择它能补全的词，或获取读词模型。</translation>
  </message>
  <message>
   <source>Choose words that it completes.</source>
   <translation>请选择它能补全的词。</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>Film settings</source>
   <translation>影片设置</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>Grid settings</source>
   <translation>网格设置</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>Next seeds</source>
   <translation>后续种子</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>绘制</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>图片“%1”</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>移除图片</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Switch branch</source>
   <translation>切换分支</translation>
  </message>
  <message>
   <source>Take over a cell</source>
   <translation>套用单元格</translation>
  </message>
  <message>
   <source>Take over settings</source>
   <translation>套用设置</translation>
  </message>
  <message>
   <source>That is more than a prompt can be: it got the beginning.</source>
   <translation>这超出了提示词的长度上限：只采用了开头部分。</translation>
  </message>
  <message>
   <source>This is painted already: change something, or take another seed.</source>
   <translation>这已经绘制过了：请更改某项设置，或换一个种子。</translation>
  </message>
  <message>
   <source>This model does not know %1 by heart.</source>
   <translation>此模型不认识 %1。</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>变体</translation>
  </message>
  <message>
   <source>Variations are made of a finished picture.</source>
   <translation>变体需由已完成的图片生成。</translation>
  </message>
  <message>
   <source>Words of “%1”</source>
   <translation>“%1”的词语</translation>
  </message>
 </context>
 <context>
  <name>DiffusionProblemPage</name>
  <message>
   <source>This could not be painted</source>
   <translation>无法绘制</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>DiffusionStartPage</name>
  <message>
   <source>Paints it now</source>
   <translation>立即绘制</translation>
  </message>
  <message>
   <source>Say what to paint</source>
   <translation>描述要画的内容</translation>
  </message>
  <message>
   <source>Type a few words on the left and press Ctrl+Enter: a picture comes out of noise, step by step. Drop a picture to paint over it.</source>
   <translation>在左侧输入几个词，然后按 Ctrl+Enter：图片会从噪声中逐步浮现。拖入图片可在其上重绘。</translation>
  </message>
 </context>
 <context>
  <name>DiffusionTab</name>
  <message>
   <source>All pictures painted together</source>
   <translation>一同绘制的所有图片</translation>
  </message>
  <message>
   <source>Branch from this step</source>
   <translation>从此步开分支</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>复制当前显示的内容</translation>
  </message>
  <message>
   <source>Enlarge four times	U</source>
   <translation>放大四倍	U</translation>
  </message>
  <message>
   <source>Enlarge it four times</source>
   <translation>放大四倍</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Grid over two settings</source>
   <translation>两项设置的网格</translation>
  </message>
  <message>
   <source>Open a picture to paint over</source>
   <translation>打开要重绘的图片</translation>
  </message>
  <message>
   <source>Open a picture to paint over …</source>
   <translation>打开要重绘的图片…</translation>
  </message>
  <message>
   <source>Paint</source>
   <translation>绘制</translation>
  </message>
  <message>
   <source>Paint from its words</source>
   <translation>用其词语绘制</translation>
  </message>
  <message>
   <source>Paint over it</source>
   <translation>在其上重绘</translation>
  </message>
  <message>
   <source>Paint over it	O</source>
   <translation>在其上重绘	O</translation>
  </message>
  <message>
   <source>Paint over the picture</source>
   <translation>在此图片上重绘</translation>
  </message>
  <message>
   <source>Paint over the picture in the clipboard</source>
   <translation>在剪贴板中的图片上重绘</translation>
  </message>
  <message>
   <source>Paint what the form says, and keep it (Ctrl+Enter)</source>
   <translation>按表单绘制并收入图库 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Play, or rest after this step</source>
   <translation>播放，或在此步之后暂停</translation>
  </message>
  <message>
   <source>Same words, next seeds</source>
   <translation>相同词语，后续种子</translation>
  </message>
  <message>
   <source>Same words, next seeds	N</source>
   <translation>相同词语，后续种子	N</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Take its words and settings over</source>
   <translation>套用其词语和设置</translation>
  </message>
  <message>
   <source>Take over settings	T</source>
   <translation>套用设置	T</translation>
  </message>
  <message>
   <source>The finished picture, or its steps</source>
   <translation>完成的图片，或其步骤</translation>
  </message>
  <message>
   <source>The sheet of the grid</source>
   <translation>网格样页</translation>
  </message>
  <message>
   <source>Variations	V</source>
   <translation>变体	V</translation>
  </message>
  <message>
   <source>Variations of the picture</source>
   <translation>此图片的变体</translation>
  </message>
  <message>
   <source>Where to paint into the picture underneath</source>
   <translation>指定在底图的何处绘制</translation>
  </message>
 </context>
 <context>
  <name>DirectionKeeping</name>
  <message>
   <source>Draw a face first: it stands for the direction in the gallery.</source>
   <translation>请先生成一张人脸：它在图库中代表此方向。</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>“%1”已在图库中。</translation>
  </message>
 </context>
 <context>
  <name>DirectionRow</name>
  <message>
   <source>From “%1” to “%2”, in standard deviations. Double-click to reset.</source>
   <translation>从“%1”到“%2”，以标准差为单位。双击可重置。</translation>
  </message>
  <message>
   <source>Layers, rename, share …</source>
   <translation>层、重命名、分享…</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>有关 %1 的更多操作</translation>
  </message>
  <message>
   <source>colour &amp; light</source>
   <translation>颜色 &amp; 光照</translation>
  </message>
  <message>
   <source>features</source>
   <translation>特征</translation>
  </message>
  <message>
   <source>pose &amp; shape</source>
   <translation>姿态 &amp; 形状</translation>
  </message>
 </context>
 <context>
  <name>DirectionShelf</name>
  <message>
   <source>Delete direction</source>
   <translation>删除方向</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>查找方向</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>导入方向</translation>
  </message>
  <message>
   <source>Rename direction</source>
   <translation>重命名方向</translation>
  </message>
  <message>
   <source>Save direction</source>
   <translation>保存方向</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>已保存为 %1。</translation>
  </message>
 </context>
 <context>
  <name>Directions</name>
  <message>
   <source>Age</source>
   <translation>年龄</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Beard</source>
   <translation>胡须</translation>
  </message>
  <message>
   <source>Curls</source>
   <translation>卷发</translation>
  </message>
  <message>
   <source>Fringe</source>
   <translation>刘海</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Glasses</source>
   <translation>眼镜</translation>
  </message>
  <message>
   <source>Hair colour</source>
   <translation>发色</translation>
  </message>
  <message>
   <source>Hair length</source>
   <translation>头发长度</translation>
  </message>
  <message>
   <source>Hat</source>
   <translation>帽子</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>光线</translation>
  </message>
  <message>
   <source>Smile</source>
   <translation>微笑</translation>
  </message>
  <message>
   <source>Tilt</source>
   <translation>俯仰</translation>
  </message>
  <message>
   <source>Tint</source>
   <translation>色调</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>朝向</translation>
  </message>
  <message>
   <source>Warmth</source>
   <translation>冷暖</translation>
  </message>
  <message>
   <source>bare head</source>
   <translation>不戴帽子</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>有胡须</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>亮</translation>
  </message>
  <message>
   <source>chin down</source>
   <translation>下巴向下</translation>
  </message>
  <message>
   <source>chin up</source>
   <translation>下巴向上</translation>
  </message>
  <message>
   <source>cool</source>
   <translation>冷</translation>
  </message>
  <message>
   <source>cooler</source>
   <translation>更冷</translation>
  </message>
  <message>
   <source>curly</source>
   <translation>卷</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>深</translation>
  </message>
  <message>
   <source>darker</source>
   <translation>更暗</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>女性化</translation>
  </message>
  <message>
   <source>free forehead</source>
   <translation>露出额头</translation>
  </message>
  <message>
   <source>fringe</source>
   <translation>有刘海</translation>
  </message>
  <message>
   <source>from the left</source>
   <translation>从左侧</translation>
  </message>
  <message>
   <source>from the right</source>
   <translation>从右侧</translation>
  </message>
  <message>
   <source>green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>戴帽子</translation>
  </message>
  <message>
   <source>light</source>
   <translation>浅</translation>
  </message>
  <message>
   <source>lighter</source>
   <translation>更亮</translation>
  </message>
  <message>
   <source>long</source>
   <translation>长</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>洋红</translation>
  </message>
  <message>
   <source>masculine</source>
   <translation>男性化</translation>
  </message>
  <message>
   <source>older</source>
   <translation>更年长</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>严肃</translation>
  </message>
  <message>
   <source>shaven</source>
   <translation>剃净</translation>
  </message>
  <message>
   <source>short</source>
   <translation>短</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>微笑</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>直</translation>
  </message>
  <message>
   <source>to the left</source>
   <translation>向左</translation>
  </message>
  <message>
   <source>to the right</source>
   <translation>向右</translation>
  </message>
  <message>
   <source>warm</source>
   <translation>暖</translation>
  </message>
  <message>
   <source>warmer</source>
   <translation>更暖</translation>
  </message>
  <message>
   <source>with</source>
   <translation>有</translation>
  </message>
  <message>
   <source>without</source>
   <translation>无</translation>
  </message>
  <message>
   <source>younger</source>
   <translation>更年轻</translation>
  </message>
 </context>
 <context>
  <name>DirectionsPanel</name>
  <message>
   <source>%1 faces</source>
   <translation>%1 张人脸</translation>
  </message>
  <message>
   <source>Change the face</source>
   <translation>更改人脸</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>颜色与光照</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>特征</translation>
  </message>
  <message>
   <source>Find directions (PCA) …</source>
   <translation>查找方向 (PCA)…</translation>
  </message>
  <message>
   <source>Find directions …</source>
   <translation>查找方向…</translation>
  </message>
  <message>
   <source>Import direction</source>
   <translation>导入方向</translation>
  </message>
  <message>
   <source>Import from a file …</source>
   <translation>从文件导入…</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>收入图库</translation>
  </message>
  <message>
   <source>Looks at thousands of faces for the ways in which they differ most (PCA).</source>
   <translation>查看数千张人脸，找出它们差别最大的方式 (PCA)。</translation>
  </message>
  <message>
   <source>Name of the copy:</source>
   <translation>副本名称：</translation>
  </message>
  <message>
   <source>Name of the direction:</source>
   <translation>方向名称：</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>从 A 到 B 新建方向…</translation>
  </message>
  <message>
   <source>New directions</source>
   <translation>新方向</translation>
  </message>
  <message>
   <source>Pick two faces first: the slider leads from the first to the second.</source>
   <translation>请先选取两张人脸：滑块从第一张通向第二张。</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>姿态与形状</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset all: the face as it was drawn (Backspace)</source>
   <translation>全部重置：恢复为最初生成的人脸 (Backspace)</translation>
  </message>
  <message>
   <source>Save as my own</source>
   <translation>另存为我的方向</translation>
  </message>
  <message>
   <source>Save as my own …</source>
   <translation>另存为我的方向…</translation>
  </message>
  <message>
   <source>Share as a file …</source>
   <translation>分享为文件…</translation>
  </message>
  <message>
   <source>Share direction</source>
   <translation>分享方向</translation>
  </message>
  <message>
   <source>What a direction changes</source>
   <translation>此方向改变的内容</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>改变的内容</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>A folder …</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <source>Add a folder of documents</source>
   <translation>添加文档文件夹</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>添加文档</translation>
  </message>
  <message>
   <source>Add or drop texts, Markdown, PDF files, or a folder of them.</source>
   <translation>添加或拖入文本、Markdown、PDF 文件，或包含它们的文件夹。</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Bring back {n} left out</source>
   <translation>恢复已排除的 {n} 段</translation>
  </message>
  <message>
   <source>By meaning: {left} still to read</source>
   <translation>按含义：还有 {left} 项待读</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>文档 ({kinds})</translation>
  </message>
  <message>
   <source>Files …</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Find by meaning, too …</source>
   <translation>同时按含义查找…</translation>
  </message>
  <message>
   <source>Get the model that reads sentences: it finds what is said in other words.</source>
   <translation>获取读取句子的模型：它能找到用不同说法表达的内容。</translation>
  </message>
  <message>
   <source>Goes before the text:</source>
   <translation>置于文本之前：</translation>
  </message>
  <message>
   <source>How many passages go before the text; each has about 150 words.</source>
   <translation>置于文本之前的段落数；每段约 150 词。</translation>
  </message>
  <message>
   <source>Look for changes</source>
   <translation>检查更改</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <source>Nothing here fits the text yet.</source>
   <translation>这里还没有与文本相符的内容。</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Passages of your documents that fit what you write are put before it, and shown here. Nothing leaves this computer.</source>
   <translation>您的文档中与所写内容相符的段落会置于文本之前，并显示在此处。一切都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>正在读取 {name}</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>停止读取</translation>
  </message>
  <message>
   <source>Take off “{name}”</source>
   <translation>移除“{name}”</translation>
  </message>
  <message>
   <source>Use my documents</source>
   <translation>使用我的文档</translation>
  </message>
 </context>
 <context>
  <name>DoubleCard</name>
  <message>
   <source>Keep {name}, {facts}</source>
   <translation>保留 {name}，{facts}</translation>
  </message>
  <message>
   <source>{name}
Keep this one</source>
   <translation>{name}
保留此项</translation>
  </message>
 </context>
 <context>
  <name>DoubleRow</name>
  <message>
   <source>Compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>Keep all</source>
   <translation>全部保留</translation>
  </message>
  <message>
   <source>Put all but the chosen one into the trash</source>
   <translation>将未选中的全部移入回收站</translation>
  </message>
 </context>
 <context>
  <name>DoublesPage</name>
  <message>
   <source>1 picture was not looked at yet; that goes on while nothing is made.</source>
   <translation>还有 1 张图片未查看；空闲时会继续。</translation>
  </message>
  <message>
   <source>Among the pictures that were looked at so far no two are nearly the same.</source>
   <translation>在已查看的图片中，没有两张几乎相同。</translation>
  </message>
  <message>
   <source>Comparing pictures</source>
   <translation>正在比较图片</translation>
  </message>
  <message>
   <source>Everything on this page that is not marked; Undo brings it back.</source>
   <translation>此页上所有未标记的内容；撤销可恢复。</translation>
  </message>
  <message>
   <source>Groups of which you kept all are shown as others are</source>
   <translation>全部保留的组也像其他组一样显示</translation>
  </message>
  <message>
   <source>Keep near-duplicates</source>
   <translation>保留近似重复项</translation>
  </message>
  <message>
   <source>Look at {count} again</source>
   <translation>重新查看{count}</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>近似重复</translation>
  </message>
  <message>
   <source>No near-duplicates</source>
   <translation>没有近似重复</translation>
  </message>
  <message>
   <source>No two pictures here are nearly the same.</source>
   <translation>这里没有两张几乎相同的图片。</translation>
  </message>
  <message>
   <source>Of each group the marked one stays. Click another to keep that instead.</source>
   <translation>每组保留带标记的一张。单击另一张可改为保留它。</translation>
  </message>
  <message>
   <source>Put all but the best into the trash</source>
   <translation>只留最佳，其余移入回收站</translation>
  </message>
  <message>
   <source>Show more ({hidden} left)</source>
   <translation>显示更多（还有 {hidden}）</translation>
  </message>
  <message>
   <source>Show more groups</source>
   <translation>显示更多组</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>这需要一点时间。</translation>
  </message>
  <message>
   <source>Trash {count}</source>
   <translation>将 {count} 移入回收站</translation>
  </message>
  <message>
   <source>You kept all that are nearly the same.</source>
   <translation>近似相同的项目都已保留。</translation>
  </message>
  <message>
   <source>{share} % of the comparing is done.</source>
   <translation>比较已完成 {share} %。</translation>
  </message>
  <message>
   <source>{unseen} pictures were not looked at yet; that goes on while nothing is made.</source>
   <translation>还有 {unseen} 张图片未查看；空闲时会继续。</translation>
  </message>
 </context>
 <context>
  <name>DoublesRow</name>
  <message>
   <source>Trash the other</source>
   <translation>将另一张移入回收站</translation>
  </message>
  <message>
   <source>Trash the other {count}</source>
   <translation>将其余 {count} 移入回收站</translation>
  </message>
 </context>
 <context>
  <name>DraftForm</name>
  <message>
   <source>%1 pixels</source>
   <translation>%1 像素</translation>
  </message>
  <message>
   <source>%1 tokens</source>
   <translation>%1 token</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 小时</translation>
  </message>
  <message>
   <source>A model that knows something already learns faster, and needs fewer pictures.</source>
   <translation>已有基础的模型学得更快，所需图片也更少。</translation>
  </message>
  <message>
   <source>As long as it takes</source>
   <translation>不限时间</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>How it learns, and what it becomes.</source>
   <translation>它如何学习，以及会成为什么。</translation>
  </message>
  <message>
   <source>It ends after so many minutes of learning; pauses do not count.</source>
   <translation>学习达到此分钟数后结束；暂停不计入。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>从零开始</translation>
  </message>
  <message>
   <source>Nothing of it leaves this machine.</source>
   <translation>其中任何内容都不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The kind of network that learns.</source>
   <translation>用于学习的网络类型。</translation>
  </message>
  <message>
   <source>The run and the model are called so.</source>
   <translation>训练和模型都用此名称。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>What one picture is cut to, or how far back a text is read. Larger takes longer.</source>
   <translation>图片裁切的大小，或文本回看的长度。越大耗时越长。</translation>
  </message>
  <message>
   <source>{hours} hours</source>
   <translation>{hours} 小时</translation>
  </message>
  <message>
   <source>{minutes} minutes</source>
   <translation>{minutes} 分钟</translation>
  </message>
 </context>
 <context>
  <name>DroppedModel</name>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>排除原因</translation>
  </message>
 </context>
 <context>
  <name>DroppedPage</name>
  <message>
   <source>Every file can be used.</source>
   <translation>所有文件均可使用。</translation>
  </message>
  <message>
   <source>Nothing is left out</source>
   <translation>没有排除任何文件</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>What is left out</source>
   <translation>已排除的文件</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>beyond the limit</source>
   <translation>超出上限</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>副本</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空文件</translation>
  </message>
  <message>
   <source>loop of links</source>
   <translation>循环链接</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>近似副本</translation>
  </message>
  <message>
   <source>other kind of file</source>
   <translation>其他文件类型</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>太大</translation>
  </message>
  <message>
   <source>too narrow</source>
   <translation>太窄</translation>
  </message>
  <message>
   <source>too small</source>
   <translation>太小</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>无法读取</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Stopped: {count} of {all} changed.</source>
   <translation>已停止：{all} 中的 {count} 已更改。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>{what}: {count}.</source>
   <translation>{what}：{count}。</translation>
  </message>
 </context>
 <context>
  <name>EndSlot</name>
  <message>
   <source>Picture %1</source>
   <translation>图片 %1</translation>
  </message>
 </context>
 <context>
  <name>Enlarging</name>
  <message>
   <source>“%1” is being enlarged by “%2”.</source>
   <translation>正在用“%2”放大“%1”。</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>0.6 to 1 is usual.</source>
   <translation>通常为 0.6 到 1。</translation>
  </message>
  <message>
   <source>1 file is left out: the reason stands beside.</source>
   <translation>已排除 1 个文件：原因见旁边。</translation>
  </message>
  <message>
   <source>1 picture to learn from is too few: {fewest} are needed.</source>
   <translation>用于学习的图片只有 1 张，太少：需要 {fewest} 张。</translation>
  </message>
  <message>
   <source>A LoRA file that this was made with is not there (any more).</source>
   <translation>生成此项所用的 LoRA 文件已不存在。</translation>
  </message>
  <message>
   <source>A LoRA is trained with the package “peft”, which is not installed.</source>
   <translation>训练 LoRA 需要软件包“peft”，但尚未安装。</translation>
  </message>
  <message>
   <source>A LoRA's weight lies in [-2, 2], not at {number}.</source>
   <translation>LoRA 的强度应在 [-2, 2] 之内，而不是 {number}。</translation>
  </message>
  <message>
   <source>A batch cannot be computed in {pieces} parts.</source>
   <translation>一个批次无法分成 {pieces} 部分计算。</translation>
  </message>
  <message>
   <source>A batch of {rows} cannot be divided evenly: {parts} {among}.</source>
   <translation>大小为 {rows} 的批次无法均分：{parts} {among}。</translation>
  </message>
  <message>
   <source>A brace in the name has no other half.</source>
   <translation>名称中的花括号不成对。</translation>
  </message>
  <message>
   <source>A branch must begin at a step of the run, after the first.</source>
   <translation>分支必须从第一步之后的某一步开始。</translation>
  </message>
  <message>
   <source>A direction's name has 1 to {name_length} characters.</source>
   <translation>方向的名称应为 1 到 {name_length} 个字符。</translation>
  </message>
  <message>
   <source>A fetched archive holds far more than it should.</source>
   <translation>下载的压缩包内容远超应有的数量。</translation>
  </message>
  <message>
   <source>A file of {info} is missing.</source>
   <translation>缺少 {info} 的一个文件。</translation>
  </message>
  <message>
   <source>A file of “{name}” is missing.</source>
   <translation>缺少“{name}”的一个文件。</translation>
  </message>
  <message>
   <source>A generator of {size} pixels cannot be made.</source>
   <translation>无法创建 {size} 像素的生成器。</translation>
  </message>
  <message>
   <source>A grid of {rows} by {columns} has {rows2} pictures, and {most_cells} is the most.</source>
   <translation>{rows} × {columns} 的网格有 {rows2} 张图片，最多为 {most_cells} 张。</translation>
  </message>
  <message>
   <source>A language model cannot do “{task}”.</source>
   <translation>语言模型无法执行“{task}”。</translation>
  </message>
  <message>
   <source>A model that reads words cannot do “{task}”.</source>
   <translation>读词模型无法执行“{task}”。</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters, this one has {len}.</source>
   <translation>名称最多 {longest_name} 个字符，当前为 {len} 个。</translation>
  </message>
  <message>
   <source>A name may have {longest_name} letters.</source>
   <translation>名称最多 {longest_name} 个字符。</translation>
  </message>
  <message>
   <source>A name needs at least one letter.</source>
   <translation>名称至少需要一个字符。</translation>
  </message>
  <message>
   <source>A note may have {longest_note} letters, this one has {len}.</source>
   <translation>备注最多 {longest_note} 个字符，当前为 {len} 个。</translation>
  </message>
  <message>
   <source>A painter of {size} pixels cannot be made.</source>
   <translation>无法创建 {size} 像素的绘画模型。</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least_letters} letters.</source>
   <translation>口令至少需要 {least_letters} 个字符。</translation>
  </message>
  <message>
   <source>A picture may have {largest_edge} pixels a side.</source>
   <translation>图片每边最多 {largest_edge} 像素。</translation>
  </message>
  <message>
   <source>A place on the way lies between 0 and 1.</source>
   <translation>过程中的位置应在 0 到 1 之间。</translation>
  </message>
  <message>
   <source>A rating lies between 0 and 5 stars.</source>
   <translation>评分应在 0 到 5 星之间。</translation>
  </message>
  <message>
   <source>A rating lies between 0 and {most_stars} stars.</source>
   <translation>评分应在 0 到 {most_stars} 星之间。</translation>
  </message>
  <message>
   <source>A search may have {longest_words} letters, this one has {len}.</source>
   <translation>搜索最多 {longest_words} 个字符，当前为 {len} 个。</translation>
  </message>
  <message>
   <source>A slider goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>滑块范围为 {part} 到 {largest_pull}，不能为 {amount}。</translation>
  </message>
  <message>
   <source>A slider of this face belongs to another model, not to {name}.</source>
   <translation>此人脸的一个滑块属于另一个模型，而非 {name}。</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>每步约需 {step}，与上次相同：{steps} 步中约有 {done} 步可在 {limit} 分钟内完成。</translation>
  </message>
  <message>
   <source>A step takes about {step}, as the last time: all {steps} are done in about {whole}.</source>
   <translation>每步约需 {step}，与上次相同：全部 {steps} 步约需 {whole}。</translation>
  </message>
  <message>
   <source>A step takes about {step}: about {done} of {steps} fit into {limit} minutes.</source>
   <translation>每步约需 {step}：{steps} 步中约有 {done} 步可在 {limit} 分钟内完成。</translation>
  </message>
  <message>
   <source>A step takes about {step}: all {steps} are done in about {whole}.</source>
   <translation>每步约需 {step}：全部 {steps} 步约需 {whole}。</translation>
  </message>
  <message>
   <source>A tag may have {longest_tag} letters, this one has {len}.</source>
   <translation>标签最多 {longest_tag} 个字符，当前为 {len} 个。</translation>
  </message>
  <message>
   <source>A tag needs at least one letter.</source>
   <translation>标签至少需要一个字符。</translation>
  </message>
  <message>
   <source>A way between faces needs at least two of them.</source>
   <translation>人脸间的过渡至少需要两张人脸。</translation>
  </message>
  <message>
   <source>A way may lead through {most_faces} faces at most.</source>
   <translation>过渡最多可经过 {most_faces} 张人脸。</translation>
  </message>
  <message>
   <source>A {nouns} needs a name of at least one letter.</source>
   <translation>{nouns}的名称至少需要一个字符。</translation>
  </message>
  <message>
   <source>About {needs} GB of memory ({has} GB are free).</source>
   <translation>约需 {needs} GB 内存（可用 {has} GB）。</translation>
  </message>
  <message>
   <source>About {needs} GB of the card's memory ({has} GB are free).</source>
   <translation>约需 {needs} GB 显存（可用 {has} GB）。</translation>
  </message>
  <message>
   <source>Add it again, or take it off the list.</source>
   <translation>请重新添加，或将其从列表中移除。</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>请重新添加。</translation>
  </message>
  <message>
   <source>Add one of these files by its name.</source>
   <translation>请按名称添加其中一个文件。</translation>
  </message>
  <message>
   <source>Add one with “quartet models add”.</source>
   <translation>请用“quartet models add”添加一个。</translation>
  </message>
  <message>
   <source>Add the model again.</source>
   <translation>请重新添加模型。</translation>
  </message>
  <message>
   <source>Add the wheel of the package that it came in instead.</source>
   <translation>请改为添加它所在软件包的 wheel 文件。</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another gallery folder.</source>
   <translation>请允许写入，或为图库另选文件夹。</translation>
  </message>
  <message>
   <source>Allow writing to it, or choose another.</source>
   <translation>请允许写入，或另选一个。</translation>
  </message>
  <message>
   <source>Allow writing to the folder first.</source>
   <translation>请先允许写入该文件夹。</translation>
  </message>
  <message>
   <source>Allow writing to the folder, or choose another one for the gallery.</source>
   <translation>请允许写入该文件夹，或为图库另选一个。</translation>
  </message>
  <message>
   <source>An input could not be put back</source>
   <translation>无法放回某个输入</translation>
  </message>
  <message>
   <source>An older Quartet has this gallery open; this one has to bring its tables up to date first.</source>
   <translation>旧版 Quartet 正打开着此图库；当前版本需先更新其数据表。</translation>
  </message>
  <message>
   <source>An unfinished file could not be removed</source>
   <translation>无法删除未完成的文件</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open, so it cannot be sealed or unsealed now.</source>
   <translation>另一个 Quartet 正打开着此图库，现在无法加密或解密。</translation>
  </message>
  <message>
   <source>Another Quartet has this gallery open: its database cannot be exchanged now.</source>
   <translation>另一个 Quartet 正打开着此图库：现在无法替换其数据库。</translation>
  </message>
  <message>
   <source>Another Quartet is busy opening or repairing this gallery.</source>
   <translation>另一个 Quartet 正在打开或修复此图库。</translation>
  </message>
  <message>
   <source>Another program is using the gallery and has not let go of it.</source>
   <translation>另一个程序正在使用图库，尚未释放。</translation>
  </message>
  <message>
   <source>Ask for a smaller picture or a smaller model, or close other programs.</source>
   <translation>请选用更小的图片或模型，或关闭其他程序。</translation>
  </message>
  <message>
   <source>Ask for fewer.</source>
   <translation>请减少数量。</translation>
  </message>
  <message>
   <source>Ask for it as a .safetensors file.</source>
   <translation>请索取 .safetensors 文件。</translation>
  </message>
  <message>
   <source>Ask for it with .safetensors, or save it again with “safe_serialization=True”.</source>
   <translation>请索取 .safetensors 格式，或用“safe_serialization=True”重新保存。</translation>
  </message>
  <message>
   <source>Ask for “diffusion_pytorch_model.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>请索取“diffusion_pytorch_model.safetensors”，或用“safe_serialization=True”重新保存。</translation>
  </message>
  <message>
   <source>Ask for “{stem}.safetensors”, or save it again with “safe_serialization=True”.</source>
   <translation>请索取“{stem}.safetensors”，或用“safe_serialization=True”重新保存。</translation>
  </message>
  <message>
   <source>Autoencoders cannot do “{other}”.</source>
   <translation>自编码器无法执行“{other}”。</translation>
  </message>
  <message>
   <source>Begin anew with it.</source>
   <translation>请用它重新开始。</translation>
  </message>
  <message>
   <source>Begin with a model of the kind {kinds}{part}.</source>
   <translation>请以 {kinds}{part} 类型的模型为起点。</translation>
  </message>
  <message>
   <source>Begin with a smaller model.</source>
   <translation>请以更小的模型为起点。</translation>
  </message>
  <message>
   <source>Begin with another, or with none.</source>
   <translation>请以另一个模型为起点，或从零开始。</translation>
  </message>
  <message>
   <source>Begin with another.</source>
   <translation>请以另一个模型为起点。</translation>
  </message>
  <message>
   <source>Begin with it at {resolution} pixels.</source>
   <translation>请在 {resolution} 像素下以它为起点。</translation>
  </message>
  <message>
   <source>Begin with it at {side} pixels.</source>
   <translation>请在 {side} 像素下以它为起点。</translation>
  </message>
  <message>
   <source>Between 1 and {most} variants can be made at once.</source>
   <translation>一次可生成 1 到 {most} 个变体。</translation>
  </message>
  <message>
   <source>Both edges are “{axis_label}”.</source>
   <translation>两条边都是“{axis_label}”。</translation>
  </message>
  <message>
   <source>Both edges of the grid change the same setting.</source>
   <translation>网格的两条边更改了同一项设置。</translation>
  </message>
  <message>
   <source>Bring its folders in one after the other.</source>
   <translation>请逐个导入其中的文件夹。</translation>
  </message>
  <message>
   <source>Bring the sliders nearer to the middle; if every picture does that, fetch the model again.</source>
   <translation>请将滑块移近中间；如果每张图片都这样，请重新获取模型。</translation>
  </message>
  <message>
   <source>Brush over what is to be painted anew.</source>
   <translation>请涂抹需要重绘的部分。</translation>
  </message>
  <message>
   <source>Change it instead.</source>
   <translation>请改为修改它。</translation>
  </message>
  <message>
   <source>Change one of its settings instead.</source>
   <translation>请改为修改其中一项设置。</translation>
  </message>
  <message>
   <source>Check DISPLAY and whether you may use that screen, or use the commands: “quartet --help”.</source>
   <translation>请检查 DISPLAY 以及您是否有权使用该屏幕，或使用命令行：“quartet --help”。</translation>
  </message>
  <message>
   <source>Check its path and who may read it.</source>
   <translation>请检查其路径和读取权限。</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>请检查其权限。</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>请检查磁盘及其可用空间，然后重试。</translation>
  </message>
  <message>
   <source>Check the disk, then try again.</source>
   <translation>请检查磁盘，然后重试。</translation>
  </message>
  <message>
   <source>Check the folder and who may use it.</source>
   <translation>请检查该文件夹及其使用权限。</translation>
  </message>
  <message>
   <source>Check the folder.</source>
   <translation>请检查该文件夹。</translation>
  </message>
  <message>
   <source>Check the free space and who owns this folder.</source>
   <translation>请检查可用空间和此文件夹的所有者。</translation>
  </message>
  <message>
   <source>Check the free space.</source>
   <translation>请检查可用空间。</translation>
  </message>
  <message>
   <source>Check the gallery with “quartet gallery verify”.</source>
   <translation>请用“quartet gallery verify”检查图库。</translation>
  </message>
  <message>
   <source>Check the name, or choose another file.</source>
   <translation>请检查名称，或另选文件。</translation>
  </message>
  <message>
   <source>Check the network connection and try again, or name a folder of your own with --data.</source>
   <translation>请检查网络连接后重试，或用 --data 指定自己的文件夹。</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>请检查网络连接，然后重试。</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.{kept}</source>
   <translation>请检查网络连接，然后重试。{kept}</translation>
  </message>
  <message>
   <source>Check the path, the free space and who owns this folder.</source>
   <translation>请检查路径、可用空间和此文件夹的所有者。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>Check the spelling, or leave it out.</source>
   <translation>请检查拼写，或将其去掉。</translation>
  </message>
  <message>
   <source>Check whether the disk has a trash, then try again.</source>
   <translation>请检查磁盘是否有回收站，然后重试。</translation>
  </message>
  <message>
   <source>Check whether the disk of the gallery is there, then try again.</source>
   <translation>请检查图库所在的磁盘是否可用，然后重试。</translation>
  </message>
  <message>
   <source>Check which mirror pip uses here with “pip config list”.</source>
   <translation>请用“pip config list”检查 pip 在此使用的镜像源。</translation>
  </message>
  <message>
   <source>Check which mirror {command} uses here, or name a folder of your own with --data.</source>
   <translation>请检查 {command} 在此使用的镜像源，或用 --data 指定自己的文件夹。</translation>
  </message>
  <message>
   <source>Check who may read it.</source>
   <translation>请检查读取权限。</translation>
  </message>
  <message>
   <source>Check who owns this folder and whether it is read-only.</source>
   <translation>请检查此文件夹的所有者以及它是否只读。</translation>
  </message>
  <message>
   <source>Check who owns “{folder}”.</source>
   <translation>请检查“{folder}”的所有者。</translation>
  </message>
  <message>
   <source>Choose 32, 64 or 128.</source>
   <translation>请选择 32、64 或 128。</translation>
  </message>
  <message>
   <source>Choose PNG, JPEG or WebP, or export it without credentials.</source>
   <translation>请选择 PNG、JPEG 或 WebP，或不带凭证导出。</translation>
  </message>
  <message>
   <source>Choose a PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or HEIC file.</source>
   <translation>请选择 PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF 或 HEIC 文件。</translation>
  </message>
  <message>
   <source>Choose a document.</source>
   <translation>请选择文档。</translation>
  </message>
  <message>
   <source>Choose a file that Quartet has exported.</source>
   <translation>请选择由 Quartet 导出的文件。</translation>
  </message>
  <message>
   <source>Choose a folder for the copies.</source>
   <translation>请为副本选择文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder of pictures, or a collection.</source>
   <translation>请选择图片文件夹或合集。</translation>
  </message>
  <message>
   <source>Choose a folder of texts.</source>
   <translation>请选择文本文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder or a collection.</source>
   <translation>请选择文件夹或合集。</translation>
  </message>
  <message>
   <source>Choose a folder or a zip of pictures.</source>
   <translation>请选择图片文件夹或图片 zip 文件。</translation>
  </message>
  <message>
   <source>Choose a folder with a shorter path.</source>
   <translation>请选择路径较短的文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder with texts, Markdown or PDF files.</source>
   <translation>请选择包含文本、Markdown 或 PDF 文件的文件夹。</translation>
  </message>
  <message>
   <source>Choose a model of the form Llama, Qwen 2 or GPT-2.</source>
   <translation>请选择 Llama、Qwen 2 或 GPT-2 结构的模型。</translation>
  </message>
  <message>
   <source>Choose a number between.</source>
   <translation>请选择此范围内的数字。</translation>
  </message>
  <message>
   <source>Choose a picture.</source>
   <translation>请选择图片。</translation>
  </message>
  <message>
   <source>Choose a size of at most {context}.</source>
   <translation>请选择不超过 {context} 的大小。</translation>
  </message>
  <message>
   <source>Choose a smaller model, or its GGUF file in 4 bits.</source>
   <translation>请选择更小的模型，或其 4 比特 GGUF 文件。</translation>
  </message>
  <message>
   <source>Choose a smaller one, or its GGUF file in 4 bits.</source>
   <translation>请选择更小的一个，或其 4 比特 GGUF 文件。</translation>
  </message>
  <message>
   <source>Choose a smaller picture.</source>
   <translation>请选择更小的图片。</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>请选择文本文件。</translation>
  </message>
  <message>
   <source>Choose a text, Markdown or PDF file.</source>
   <translation>请选择文本、Markdown 或 PDF 文件。</translation>
  </message>
  <message>
   <source>Choose a text.</source>
   <translation>请选择文本。</translation>
  </message>
  <message>
   <source>Choose another device in the settings, or “auto”.</source>
   <translation>请在设置中另选设备，或选择“auto”。</translation>
  </message>
  <message>
   <source>Choose another document.</source>
   <translation>请另选文档。</translation>
  </message>
  <message>
   <source>Choose another file, or make it again.</source>
   <translation>请另选文件，或重新生成。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>请另选文件。</translation>
  </message>
  <message>
   <source>Choose another folder, or start again without --resume.</source>
   <translation>请另选文件夹，或不带 --resume 重新开始。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请另选文件夹。</translation>
  </message>
  <message>
   <source>Choose another for one of them.</source>
   <translation>请为其中之一另选一个。</translation>
  </message>
  <message>
   <source>Choose another model, or fetch it with “quartet models get”.</source>
   <translation>请另选模型，或用“quartet models get”获取。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>请另选名称。</translation>
  </message>
  <message>
   <source>Choose another one for either.</source>
   <translation>请为任意一边另选一项。</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>请另选一个。</translation>
  </message>
  <message>
   <source>Choose fewer pictures, or more of them side by side.</source>
   <translation>请减少图片，或让每行并排更多图片。</translation>
  </message>
  <message>
   <source>Choose it again.</source>
   <translation>请重新选择。</translation>
  </message>
  <message>
   <source>Choose one of the kind {kinds}.</source>
   <translation>请选择 {kinds} 类型的一个。</translation>
  </message>
  <message>
   <source>Choose one of {join} for it.</source>
   <translation>请从 {join} 中选择一个。</translation>
  </message>
  <message>
   <source>Choose one of {known}.</source>
   <translation>请从 {known} 中选择一个。</translation>
  </message>
  <message>
   <source>Choose one of {there}.</source>
   <translation>请从 {there} 中选择一个。</translation>
  </message>
  <message>
   <source>Choose other words, or fetch the pack “minilm”, which reads any words.</source>
   <translation>请选择其他词，或获取可读任意词语的模型包“minilm”。</translation>
  </message>
  <message>
   <source>Choose others.</source>
   <translation>请选择其他的。</translation>
  </message>
  <message>
   <source>Choose smaller pictures, or put some of them elsewhere.</source>
   <translation>请选择更小的图片，或将一部分移到别处。</translation>
  </message>
  <message>
   <source>Choose some.</source>
   <translation>请选择一些。</translation>
  </message>
  <message>
   <source>Choose that model first, or another direction.</source>
   <translation>请先选择该模型，或另选方向。</translation>
  </message>
  <message>
   <source>Choose that one.</source>
   <translation>请选择那一个。</translation>
  </message>
  <message>
   <source>Choose the folder of a run.</source>
   <translation>请选择训练所在的文件夹。</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, or another model.</source>
   <translation>请选择“续写”形式，或另选模型。</translation>
  </message>
  <message>
   <source>Choose the form “Continue”, which needs no template.</source>
   <translation>请选择“续写”形式，它不需要模板。</translation>
  </message>
  <message>
   <source>Choose the input again.</source>
   <translation>请重新选择输入。</translation>
  </message>
  <message>
   <source>Choose the model it was found with, or find it again in the picture.</source>
   <translation>请选择找到它时所用的模型，或在图片中重新查找。</translation>
  </message>
  <message>
   <source>Choose the model it was made with, or start from a picture.</source>
   <translation>请选择生成它的模型，或从图片开始。</translation>
  </message>
  <message>
   <source>Choose the model that it begins with.</source>
   <translation>请选择作为起点的模型。</translation>
  </message>
  <message>
   <source>Choose the other kind of file, or another size.</source>
   <translation>请选择另一种文件类型，或另一种大小。</translation>
  </message>
  <message>
   <source>Choose the picture or the face again.</source>
   <translation>请重新选择图片或人脸。</translation>
  </message>
  <message>
   <source>Choose the pictures inside it.</source>
   <translation>请选择其中的图片。</translation>
  </message>
  <message>
   <source>Choose two faces of one model.</source>
   <translation>请选择同一模型的两张人脸。</translation>
  </message>
  <message>
   <source>Choose two other faces.</source>
   <translation>请另选两张人脸。</translation>
  </message>
  <message>
   <source>Choose two that are equally large.</source>
   <translation>请选择同样大小的两个。</translation>
  </message>
  <message>
   <source>Choose {side}.</source>
   <translation>请选择 {side}。</translation>
  </message>
  <message>
   <source>Close Quartet and open it again: it repairs the gallery then.</source>
   <translation>请关闭 Quartet 后重新打开：届时会修复图库。</translation>
  </message>
  <message>
   <source>Close Quartet, put the folder back or choose its new place, then open it again.</source>
   <translation>请关闭 Quartet，将文件夹放回原处或选择其新位置，然后重新打开。</translation>
  </message>
  <message>
   <source>Close it, then try again.</source>
   <translation>请将其关闭，然后重试。</translation>
  </message>
  <message>
   <source>Close other programs, or choose a smaller model.</source>
   <translation>请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <source>Close other programs, or make it smaller.</source>
   <translation>请关闭其他程序，或将其缩小。</translation>
  </message>
  <message>
   <source>Close other programs, paint a smaller picture, or choose a smaller model.</source>
   <translation>请关闭其他程序，绘制更小的图片，或选择更小的模型。</translation>
  </message>
  <message>
   <source>Close other programs, then try again.</source>
   <translation>请关闭其他程序，然后重试。</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>请关闭其他程序。</translation>
  </message>
  <message>
   <source>Close the older one, then open the gallery again.</source>
   <translation>请关闭旧版本，然后重新打开图库。</translation>
  </message>
  <message>
   <source>Close the other one, then open the gallery again: it is repaired then.</source>
   <translation>请关闭另一个，然后重新打开图库：届时会进行修复。</translation>
  </message>
  <message>
   <source>Close the other one, then try again.</source>
   <translation>请关闭另一个，然后重试。</translation>
  </message>
  <message>
   <source>Copy it again.</source>
   <translation>请重新复制。</translation>
  </message>
  <message>
   <source>Copy it as it is, or check the gallery with “quartet gallery verify”.</source>
   <translation>请按原样复制，或用“quartet gallery verify”检查图库。</translation>
  </message>
  <message>
   <source>Copy the folder again from where it came.</source>
   <translation>请从来源处重新复制该文件夹。</translation>
  </message>
  <message>
   <source>Copy the folder again.</source>
   <translation>请重新复制该文件夹。</translation>
  </message>
  <message>
   <source>Cut it first.</source>
   <translation>请先裁切。</translation>
  </message>
  <message>
   <source>Delete it, then start again.</source>
   <translation>请将其删除，然后重新开始。</translation>
  </message>
  <message>
   <source>Delete this file, then start again.</source>
   <translation>请删除此文件，然后重新开始。</translation>
  </message>
  <message>
   <source>Delete “{path}”: a new one is made then.</source>
   <translation>请删除“{path}”：届时会新建一个。</translation>
  </message>
  <message>
   <source>Diffusion models cannot do “{other}”.</source>
   <translation>扩散模型无法执行“{other}”。</translation>
  </message>
  <message>
   <source>Divide it.</source>
   <translation>请将其拆分。</translation>
  </message>
  <message>
   <source>Draw them again and retry.</source>
   <translation>请重新生成后再试。</translation>
  </message>
  <message>
   <source>Drawing the faces was broken off before any were there.</source>
   <translation>人脸生成在得到任何结果之前就中断了。</translation>
  </message>
  <message>
   <source>Drop a picture first.</source>
   <translation>请先拖入一张图片。</translation>
  </message>
  <message>
   <source>Drop a picture onto the tab, then use the settings once more.</source>
   <translation>请将图片拖放到标签页上，然后再次使用这些设置。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to find its face.</source>
   <translation>请将其拖放到标签页上以查找其中的人脸。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to paint over it.</source>
   <translation>请将其拖放到标签页上以在其上重绘。</translation>
  </message>
  <message>
   <source>Drop it onto the tab to rebuild it.</source>
   <translation>请将其拖放到标签页上以重建。</translation>
  </message>
  <message>
   <source>Drop one onto the tab.</source>
   <translation>请将一张图片拖放到标签页上。</translation>
  </message>
  <message>
   <source>Enlarge it 2 times, or a smaller picture.</source>
   <translation>请放大 2 倍，或选用更小的图片。</translation>
  </message>
  <message>
   <source>Enlargers cannot do “{task}”.</source>
   <translation>放大模型无法执行“{task}”。</translation>
  </message>
  <message>
   <source>Faces are missing in {folder}: there is no {name}.</source>
   <translation>{folder} 中缺少人脸：没有 {name}。</translation>
  </message>
  <message>
   <source>Faces cannot do “{other}”.</source>
   <translation>人脸模型无法执行“{other}”。</translation>
  </message>
  <message>
   <source>Faces of {size} pixels cannot be learned.</source>
   <translation>无法学习 {size} 像素的人脸。</translation>
  </message>
  <message>
   <source>Faces, rebuilt and blended pictures have one: choose one of those.</source>
   <translation>人脸、重建图和混合图片都有：请选择其中之一。</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>请重新获取。</translation>
  </message>
  <message>
   <source>Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.</source>
   <translation>请用“quartet models get faces-1024”获取，或用 --data 指定存有其生成图片的文件夹。</translation>
  </message>
  <message>
   <source>Fetch one with “quartet models get real-esrgan”.</source>
   <translation>请用“quartet models get real-esrgan”获取一个。</translation>
  </message>
  <message>
   <source>Fetch or add the model again, or update.</source>
   <translation>请重新获取或添加模型，或更新。</translation>
  </message>
  <message>
   <source>Fetch or add the model again.</source>
   <translation>请重新获取或添加模型。</translation>
  </message>
  <message>
   <source>Fetch or copy it again.</source>
   <translation>请重新获取或复制。</translation>
  </message>
  <message>
   <source>Fetch or make it again.</source>
   <translation>请重新获取或生成。</translation>
  </message>
  <message>
   <source>Fetch or make the archive again.</source>
   <translation>请重新获取或生成该归档。</translation>
  </message>
  <message>
   <source>Fetch or pack it again.</source>
   <translation>请重新获取或打包。</translation>
  </message>
  <message>
   <source>Fetch the default ones with “quartet models get”.</source>
   <translation>请用“quartet models get”获取默认模型。</translation>
  </message>
  <message>
   <source>Fetch the model again, or choose the processor in the settings.</source>
   <translation>请重新获取模型，或在设置中选择处理器。</translation>
  </message>
  <message>
   <source>Fetch the model again, or install Quartet again.</source>
   <translation>请重新获取模型，或重新安装 Quartet。</translation>
  </message>
  <message>
   <source>Fetch the model again.</source>
   <translation>请重新获取模型。</translation>
  </message>
  <message>
   <source>Fetch the pack “minilm”, or use known words.</source>
   <translation>请获取模型包“minilm”，或使用已知词语。</translation>
  </message>
  <message>
   <source>Fetch “faces-1024” so that they can be drawn, or name another folder.</source>
   <translation>请获取“faces-1024”以便生成它们，或指定其他文件夹。</translation>
  </message>
  <message>
   <source>Find it again from the original.</source>
   <translation>请从原图重新查找。</translation>
  </message>
  <message>
   <source>For example: {axis_hint}</source>
   <translation>例如：{axis_hint}</translation>
  </message>
  <message>
   <source>Free some space, or check who owns this folder.</source>
   <translation>请释放一些空间，或检查此文件夹的所有者。</translation>
  </message>
  <message>
   <source>Free some space, then fetch it again.</source>
   <translation>请释放一些空间，然后重新获取。</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>请释放一些空间，然后重试。</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>请释放一些空间。</translation>
  </message>
  <message>
   <source>Get the file again from where you have it.</source>
   <translation>请从获得此文件之处重新获取。</translation>
  </message>
  <message>
   <source>Get the file once more from where it came.</source>
   <translation>请从来源处再次获取此文件。</translation>
  </message>
  <message>
   <source>Get the file with the weights; it has hundreds of megabytes.</source>
   <translation>请获取包含权重的文件；它有数百兆字节。</translation>
  </message>
  <message>
   <source>Get the little-endian file of this model.</source>
   <translation>请获取此模型的小端序文件。</translation>
  </message>
  <message>
   <source>Get the model once more from where it came.</source>
   <translation>请从来源处再次获取此模型。</translation>
  </message>
  <message>
   <source>Give a number from {least} to {most} for it.</source>
   <translation>请为其指定 {least} 到 {most} 之间的数字。</translation>
  </message>
  <message>
   <source>Give it a name: the model gets the same.</source>
   <translation>请为它命名：模型将使用此名称。</translation>
  </message>
  <message>
   <source>Give it a picture, or choose another model.</source>
   <translation>请为其提供图片，或另选模型。</translation>
  </message>
  <message>
   <source>Give it in a few words.</source>
   <translation>请用几个词说明。</translation>
  </message>
  <message>
   <source>Give it more pictures, or more weight on R1 and augmentation.</source>
   <translation>请提供更多图片，或加大 R1 和增强的权重。</translation>
  </message>
  <message>
   <source>Give its path, or one of these: {names}.</source>
   <translation>请给出其路径，或以下之一：{names}。</translation>
  </message>
  <message>
   <source>Give some of {passage} characters or more.</source>
   <translation>请给出一些不少于 {passage} 个字符的文本。</translation>
  </message>
  <message>
   <source>Go on with it, or choose another folder.</source>
   <translation>请继续它，或另选文件夹。</translation>
  </message>
  <message>
   <source>Go on with it, or remove it.</source>
   <translation>请继续它，或将其移除。</translation>
  </message>
  <message>
   <source>How fast this card is shows in the first seconds.</source>
   <translation>这块显卡的速度会在最初几秒内显现。</translation>
  </message>
  <message>
   <source>How much memory and time it takes shows in its first minute.</source>
   <translation>所需的内存和时间会在第一分钟内显现。</translation>
  </message>
  <message>
   <source>How “{name}” cuts texts into words (“{name2}”) is not known to Quartet.</source>
   <translation>Quartet 不了解“{name}”将文本切分为词的方式（“{name2}”）。</translation>
  </message>
  <message>
   <source>If it is a model, add it under “Models”.</source>
   <translation>如果它是模型，请在“模型”中添加。</translation>
  </message>
  <message>
   <source>If that is what you want, export the collection into a folder and learn from that.</source>
   <translation>如果您确实想这样，请将合集导出到文件夹，再从中学习。</translation>
  </message>
  <message>
   <source>If your network has its own, tell pip with “pip config set global.cert FILE”.</source>
   <translation>如果您的网络有自己的证书，请用“pip config set global.cert FILE”告知 pip。</translation>
  </message>
  <message>
   <source>Inputs of the kind “{media_type}” cannot be read by this version.</source>
   <translation>此版本无法读取“{media_type}”类型的输入。</translation>
  </message>
  <message>
   <source>Install it with “pip install 'quartet[train]'”.</source>
   <translation>请用“pip install 'quartet[train]'”安装。</translation>
  </message>
  <message>
   <source>Install it, or name a folder of your own with --data.</source>
   <translation>请安装，或用 --data 指定自己的文件夹。</translation>
  </message>
  <message>
   <source>Install it: pip install 'quartet[train]'.</source>
   <translation>请安装：pip install 'quartet[train]'。</translation>
  </message>
  <message>
   <source>It can do {known}.</source>
   <translation>它可以执行 {known}。</translation>
  </message>
  <message>
   <source>It cannot be read: {strerror}.</source>
   <translation>无法读取：{strerror}。</translation>
  </message>
  <message>
   <source>It gets better on what it learns from and worse on what it does not: it learns by heart.</source>
   <translation>它在所学内容上变好，在其他内容上变差：正在死记硬背。</translation>
  </message>
  <message>
   <source>It has more than {largest_file} MB.</source>
   <translation>它超过 {largest_file} MB。</translation>
  </message>
  <message>
   <source>It has no bytes at all.</source>
   <translation>它没有任何字节。</translation>
  </message>
  <message>
   <source>It has none at all.</source>
   <translation>它一个也没有。</translation>
  </message>
  <message>
   <source>It has {join}.</source>
   <translation>它有 {join}。</translation>
  </message>
  <message>
   <source>It has {join}{more}.</source>
   <translation>它有 {join}{more}。</translation>
  </message>
  <message>
   <source>It has {letters} letters; {fewest_letters} are needed.</source>
   <translation>它有 {letters} 个字符；需要 {fewest_letters} 个。</translation>
  </message>
  <message>
   <source>It is at its best with {side}.</source>
   <translation>它在 {side} 下效果最好。</translation>
  </message>
  <message>
   <source>It is tried again.</source>
   <translation>会再次尝试。</translation>
  </message>
  <message>
   <source>It is {width} × {height}: too little is left of it as a square.</source>
   <translation>它是 {width} × {height}：裁成正方形后所剩太少。</translation>
  </message>
  <message>
   <source>It is {width} × {height}; {smallest} a side are needed.</source>
   <translation>它是 {width} × {height}；每边需要 {smallest}。</translation>
  </message>
  <message>
   <source>It knows {known}{more}.</source>
   <translation>它认识 {known}{more}。</translation>
  </message>
  <message>
   <source>It looks like “{like}”.</source>
   <translation>它看起来像“{like}”。</translation>
  </message>
  <message>
   <source>It needs 16 pixels at least.</source>
   <translation>至少需要 16 像素。</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>约需 {needs} GB 内存，但可用 {has} GB：请选择更小的大小、批大小或宽度。</translation>
  </message>
  <message>
   <source>It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size, batch or width.</source>
   <translation>约需 {needs} GB 显存，但可用 {has} GB：请选择更小的大小、批大小或宽度。</translation>
  </message>
  <message>
   <source>It paints best at {side} x {side2}.</source>
   <translation>它在 {side} x {side2} 下绘制效果最好。</translation>
  </message>
  <message>
   <source>It was changed while it was looked at.</source>
   <translation>它在查看期间被更改。</translation>
  </message>
  <message>
   <source>It was not fetched. Check which mirror pip uses here with “pip config list”.</source>
   <translation>未能获取。请用“pip config list”检查 pip 在此使用的镜像源。</translation>
  </message>
  <message>
   <source>Its layer “{name}” holds something else than numbers (NaN or infinity).</source>
   <translation>其层“{name}”包含非数值内容（NaN 或无穷大）。</translation>
  </message>
  <message>
   <source>Its list names {size} tokens, but the network knows {vocabulary}: they do not belong together.</source>
   <translation>其列表列出 {size} 个 token，而网络认识 {vocabulary} 个：两者不匹配。</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: it is far too long.</source>
   <translation>其 token 列表已损坏，无法为其切分文本：列表过长。</translation>
  </message>
  <message>
   <source>Its list of tokens is damaged, so text cannot be cut up for it: {str}.</source>
   <translation>其 token 列表已损坏，无法为其切分文本：{str}。</translation>
  </message>
  <message>
   <source>Its name is not that of a picture.</source>
   <translation>其文件名不是图片的文件名。</translation>
  </message>
  <message>
   <source>Its name is not that of a text.</source>
   <translation>其文件名不是文本的文件名。</translation>
  </message>
  <message>
   <source>Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.</source>
   <translation>请用 llama.cpp 的“llama-gguf-split --merge”合并各部分，再打开所得文件。</translation>
  </message>
  <message>
   <source>Judge both with the same --data, and models of one size.</source>
   <translation>请用相同的 --data 评测两者，并使用同样大小的模型。</translation>
  </message>
  <message>
   <source>Judge by fewer.</source>
   <translation>请减少评测数量。</translation>
  </message>
  <message>
   <source>Judging could not be started: {strerror}.</source>
   <translation>无法启动评测：{strerror}。</translation>
  </message>
  <message>
   <source>Keep it in a folder that all machines reach.</source>
   <translation>请将其放在所有机器都能访问的文件夹中。</translation>
  </message>
  <message>
   <source>Keep it in parts.</source>
   <translation>请分成几部分保存。</translation>
  </message>
  <message>
   <source>Known are: {wheels}.</source>
   <translation>已知的有：{wheels}。</translation>
  </message>
  <message>
   <source>Leave it out of the archive.</source>
   <translation>请将其从归档中去掉。</translation>
  </message>
  <message>
   <source>Leave out the model to begin with.</source>
   <translation>请不要指定起点模型。</translation>
  </message>
  <message>
   <source>Leave the prompt empty.</source>
   <translation>请将提示词留空。</translation>
  </message>
  <message>
   <source>Leave the size open, and enlarge what was made.</source>
   <translation>请不要指定大小，再放大所得结果。</translation>
  </message>
  <message>
   <source>Let a program for text recognition (OCR) read it first, and add what that makes.</source>
   <translation>请先用文字识别 (OCR) 程序读取，再添加所得结果。</translation>
  </message>
  <message>
   <source>Let it end with .pdf, .png or .jpg.</source>
   <translation>文件名请以 .pdf、.png 或 .jpg 结尾。</translation>
  </message>
  <message>
   <source>Let its name end with .csv, .json or .parquet.</source>
   <translation>文件名请以 .csv、.json 或 .parquet 结尾。</translation>
  </message>
  <message>
   <source>Let this model go on from the words: put them into the prompt.</source>
   <translation>请让此模型由词语继续：将其放入提示词。</translation>
  </message>
  <message>
   <source>Look for a newer file of this model, or a newer Quartet.</source>
   <translation>请查找此模型的更新文件，或更新的 Quartet。</translation>
  </message>
  <message>
   <source>Look for it in the trash of your computer.</source>
   <translation>请在电脑的回收站中查找。</translation>
  </message>
  <message>
   <source>Look for the file of this model that is named Q4_K_M or Q8_0.</source>
   <translation>请查找此模型名为 Q4_K_M 或 Q8_0 的文件。</translation>
  </message>
  <message>
   <source>Look for the folder of this model that is not quantised, or for its GGUF file.</source>
   <translation>请查找此模型未量化的文件夹，或其 GGUF 文件。</translation>
  </message>
  <message>
   <source>Look into the trash of your computer.</source>
   <translation>请查看电脑的回收站。</translation>
  </message>
  <message>
   <source>Lower the truncation or the sliders; if it happens with every face, fetch the model again.</source>
   <translation>请降低截断值或减小滑块；如果每张人脸都这样，请重新获取模型。</translation>
  </message>
  <message>
   <source>Lower the weight of the KL, or let it grow more slowly at the beginning.</source>
   <translation>请降低 KL 的权重，或让它在开始时增长得更慢。</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>请新建一个。</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>请重新生成。</translation>
  </message>
  <message>
   <source>Make it smaller in another program first.</source>
   <translation>请先用其他程序将其缩小。</translation>
  </message>
  <message>
   <source>Make one in the gallery first.</source>
   <translation>请先在图库中新建一个。</translation>
  </message>
  <message>
   <source>Make room there, or choose another folder.</source>
   <translation>请在那里腾出空间，或另选文件夹。</translation>
  </message>
  <message>
   <source>Make room there.</source>
   <translation>请在那里腾出空间。</translation>
  </message>
  <message>
   <source>Make room, then try again.</source>
   <translation>请腾出空间，然后重试。</translation>
  </message>
  <message>
   <source>Make the batch a multiple of {parts}.</source>
   <translation>请将批大小设为 {parts} 的倍数。</translation>
  </message>
  <message>
   <source>Models that you fetched can.</source>
   <translation>您获取的模型可以。</translation>
  </message>
  <message>
   <source>Move the file away, or choose another folder.</source>
   <translation>请移走该文件，或另选文件夹。</translation>
  </message>
  <message>
   <source>Name a folder instead.</source>
   <translation>请改为指定文件夹。</translation>
  </message>
  <message>
   <source>Name a folder of pictures or SVG drawings.</source>
   <translation>请指定包含图片或 SVG 画作的文件夹。</translation>
  </message>
  <message>
   <source>Name a folder of pictures or texts.</source>
   <translation>请指定包含图片或文本的文件夹。</translation>
  </message>
  <message>
   <source>Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.</source>
   <translation>请用 --data 指定图片文件夹，或用“quartet models get”获取人脸模型包。</translation>
  </message>
  <message>
   <source>Name a folder of pictures.</source>
   <translation>请指定图片文件夹。</translation>
  </message>
  <message>
   <source>Name a folder with {fewest} or more; hundreds are better.</source>
   <translation>请指定包含 {fewest} 张或更多图片的文件夹；数百张更好。</translation>
  </message>
  <message>
   <source>Name another folder.</source>
   <translation>请指定其他文件夹。</translation>
  </message>
  <message>
   <source>Name the one you want; there is {others}.</source>
   <translation>请指定您想要的一个；有 {others}。</translation>
  </message>
  <message>
   <source>Names cannot be made from “{{field}}”.</source>
   <translation>无法用“{{field}}”构成名称。</translation>
  </message>
  <message>
   <source>Nearly all of it stands in other files too.</source>
   <translation>其中几乎全部内容也见于其他文件。</translation>
  </message>
  <message>
   <source>No latent was kept with “{item}”.</source>
   <translation>“{item}”没有一同保存潜变量。</translation>
  </message>
  <message>
   <source>No model is here that it could begin with: add one under Models (Ctrl+M).</source>
   <translation>这里没有可作为起点的模型：请在“模型”(Ctrl+M) 中添加。</translation>
  </message>
  <message>
   <source>No model is installed that could do this.</source>
   <translation>没有安装能完成此操作的模型。</translation>
  </message>
  <message>
   <source>No model is installed that enlarges pictures.</source>
   <translation>没有安装能放大图片的模型。</translation>
  </message>
  <message>
   <source>No model is installed that takes pictures of every kind.</source>
   <translation>没有安装能处理各类图片的模型。</translation>
  </message>
  <message>
   <source>No {upper} device answers on this machine.</source>
   <translation>这台电脑上没有响应的 {upper} 设备。</translation>
  </message>
  <message>
   <source>None of the drawings could be used.</source>
   <translation>没有一张画作可用。</translation>
  </message>
  <message>
   <source>None of the stickers are drawn in two styles, so no judge can learn from them.</source>
   <translation>没有以两种风格绘制的贴纸，评测网络无从学习。</translation>
  </message>
  <message>
   <source>Nothing in “{path}” can be read as a document.</source>
   <translation>“{path}”中没有可作为文档读取的内容。</translation>
  </message>
  <message>
   <source>Nothing is marked, so nothing would change.</source>
   <translation>未标记任何内容，因此不会有变化。</translation>
  </message>
  <message>
   <source>Nothing on this computer can write {fmt} animations of {size} x {size2} pixels.</source>
   <translation>这台电脑无法写入 {size} x {size2} 像素的 {fmt} 动画。</translation>
  </message>
  <message>
   <source>Only the first {most} files are looked at.</source>
   <translation>只查看前 {most} 个文件。</translation>
  </message>
  <message>
   <source>Open it in a PDF viewer, and save it anew.</source>
   <translation>请用 PDF 阅读器打开并重新保存。</translation>
  </message>
  <message>
   <source>Open it once with transformers and save its tokenizer again: “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json.</source>
   <translation>请用 transformers 打开一次并重新保存其分词器：“AutoTokenizer.from_pretrained(folder).save_pretrained(folder)”会写出 tokenizer.json。</translation>
  </message>
  <message>
   <source>Open the model.</source>
   <translation>请打开模型。</translation>
  </message>
  <message>
   <source>Paint the picture again.</source>
   <translation>请重新绘制图片。</translation>
  </message>
  <message>
   <source>Parquet needs one more library, which is not installed.</source>
   <translation>Parquet 还需要一个尚未安装的库。</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>请先暂停。</translation>
  </message>
  <message>
   <source>Pick another face.</source>
   <translation>请另选一张人脸。</translation>
  </message>
  <message>
   <source>Pick fewer.</source>
   <translation>请减少选取数量。</translation>
  </message>
  <message>
   <source>Prune some of them, or keep the text alone.</source>
   <translation>请修剪一部分，或只收入文本。</translation>
  </message>
  <message>
   <source>Prune some, or begin a new one.</source>
   <translation>请修剪一部分，或新建一个。</translation>
  </message>
  <message>
   <source>Put .txt or .md files there.</source>
   <translation>请在那里放入 .txt 或 .md 文件。</translation>
  </message>
  <message>
   <source>Put .txt or .md files with at least {fewest_letters} there; a book or more is better.</source>
   <translation>请在那里放入至少 {fewest_letters} 个字符的 .txt 或 .md 文件；一本书或更多更好。</translation>
  </message>
  <message>
   <source>Put PNG, WebP, JPEG or SVG files there, or name another.</source>
   <translation>请在那里放入 PNG、WebP、JPEG 或 SVG 文件，或另行指定。</translation>
  </message>
  <message>
   <source>Put a copy of it back into the gallery's folder.</source>
   <translation>请将其副本放回图库文件夹。</translation>
  </message>
  <message>
   <source>Put a copy of it back: one lies in “.backups” in the gallery's folder.</source>
   <translation>请将其副本放回：图库文件夹的“.backups”中有一份。</translation>
  </message>
  <message>
   <source>Put at least {fewest_pictures} different ones there; hundreds are better.</source>
   <translation>请在那里放入至少 {fewest_pictures} 张不同的图片；数百张更好。</translation>
  </message>
  <message>
   <source>Put its {other} beside it, as “{stem}{suffix}”.</source>
   <translation>请将其{other}放在旁边，命名为“{stem}{suffix}”。</translation>
  </message>
  <message>
   <source>Put some elsewhere.</source>
   <translation>请将一部分移到别处。</translation>
  </message>
  <message>
   <source>Put them away, or choose another model.</source>
   <translation>请将它们移除，或另选模型。</translation>
  </message>
  <message>
   <source>Remove it and add it again.</source>
   <translation>请将其移除后重新添加。</translation>
  </message>
  <message>
   <source>Remove it first with “quartet models remove {incoming}”, or rename the new one.</source>
   <translation>请先用“quartet models remove {incoming}”移除，或重命名新的模型。</translation>
  </message>
  <message>
   <source>Repair it with “quartet models get {model_id}”.</source>
   <translation>请用“quartet models get {model_id}”修复。</translation>
  </message>
  <message>
   <source>Save a copy under your own name.</source>
   <translation>请以自己的名称另存副本。</translation>
  </message>
  <message>
   <source>Save a copy without the password, and add that.</source>
   <translation>请另存不带密码的副本，再添加该副本。</translation>
  </message>
  <message>
   <source>Save it again in one file, with “save_pretrained(folder, max_shard_size='20GB')”.</source>
   <translation>请用“save_pretrained(folder, max_shard_size='20GB')”重新保存为单个文件。</translation>
  </message>
  <message>
   <source>Save it anew from a PDF viewer, or split it.</source>
   <translation>请用 PDF 阅读器重新保存，或将其拆分。</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or take it out.</source>
   <translation>请保存为 UTF-8，或将其移出。</translation>
  </message>
  <message>
   <source>Save it as a new one.</source>
   <translation>请另存为新的。</translation>
  </message>
  <message>
   <source>Save it as one of these.</source>
   <translation>请保存为其中一种。</translation>
  </message>
  <message>
   <source>Save it with your browser, then drop the file here.</source>
   <translation>请用浏览器保存，再将文件拖放到此处。</translation>
  </message>
  <message>
   <source>Say yes or no (true or false) for it.</source>
   <translation>请为其指定是或否（true 或 false）。</translation>
  </message>
  <message>
   <source>See them with “pip config list”, and correct the proxy or the certificate.</source>
   <translation>请用“pip config list”查看，并更正代理或证书。</translation>
  </message>
  <message>
   <source>Send it to Diffusion, which paints from its words.</source>
   <translation>请将其发送到扩散标签页，由其词语绘制。</translation>
  </message>
  <message>
   <source>Set one first.</source>
   <translation>请先设置一个。</translation>
  </message>
  <message>
   <source>Shorten it, or keep it as a text of its own.</source>
   <translation>请缩短，或单独保存为文本。</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>请缩短。</translation>
  </message>
  <message>
   <source>Something this was made from is damaged on the disk.</source>
   <translation>它的某个来源在磁盘上已损坏。</translation>
  </message>
  <message>
   <source>Something this was made from is no array of numbers.</source>
   <translation>它的某个来源不是数值数组。</translation>
  </message>
  <message>
   <source>Something this was made from is no longer in the gallery.</source>
   <translation>它的某个来源已不在图库中。</translation>
  </message>
  <message>
   <source>Split it first.</source>
   <translation>请先拆分。</translation>
  </message>
  <message>
   <source>Split it, and add the parts.</source>
   <translation>请将其拆分，再添加各部分。</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>请将其拆分。</translation>
  </message>
  <message>
   <source>Start Quartet from a desktop, or use its commands: “quartet --help”.</source>
   <translation>请从桌面启动 Quartet，或使用其命令：“quartet --help”。</translation>
  </message>
  <message>
   <source>Start again with less weight on R1.</source>
   <translation>请降低 R1 的权重重新开始。</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>请重新开始。</translation>
  </message>
  <message>
   <source>Start from a picture.</source>
   <translation>请从图片开始。</translation>
  </message>
  <message>
   <source>Start it anew.</source>
   <translation>请重新启动。</translation>
  </message>
  <message>
   <source>Start it without a launcher.</source>
   <translation>请不经启动器直接启动。</translation>
  </message>
  <message>
   <source>Stickers have {edge} by {edge2} pixels.</source>
   <translation>贴纸的大小为 {edge} × {edge2} 像素。</translation>
  </message>
  <message>
   <source>Stickers of {size} pixels cannot be learned.</source>
   <translation>无法学习 {size} 像素的贴纸。</translation>
  </message>
  <message>
   <source>Stop it and go on from an earlier checkpoint with a lower learning rate.</source>
   <translation>请停止，并以更低的学习率从较早的检查点继续。</translation>
  </message>
  <message>
   <source>Stop it here; more data, or a smaller network, would carry further.</source>
   <translation>请在此停止；更多数据或更小的网络才能走得更远。</translation>
  </message>
  <message>
   <source>Take a few words that you will remember.</source>
   <translation>请选用几个您记得住的词。</translation>
  </message>
  <message>
   <source>Take a text, or a picture that was painted from a prompt.</source>
   <translation>请选用文本，或由提示词绘制的图片。</translation>
  </message>
  <message>
   <source>Take it off the list, or choose a model that it was made for.</source>
   <translation>请将其从列表中移除，或选择它所适用的模型。</translation>
  </message>
  <message>
   <source>Take it off, or choose the model it was made for.</source>
   <translation>请将其移除，或选择它所适用的模型。</translation>
  </message>
  <message>
   <source>Take it out or replace it, then start again.</source>
   <translation>请将其移出或替换，然后重新开始。</translation>
  </message>
  <message>
   <source>Take larger steps.</source>
   <translation>请增大步幅。</translation>
  </message>
  <message>
   <source>Take out some values.</source>
   <translation>请去掉一些值。</translation>
  </message>
  <message>
   <source>Take w.npy away, or replace it.</source>
   <translation>请移走或替换 w.npy。</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends before “{place}” does.</source>
   <translation>GGUF 文件“{name}”不完整：它在“{place}”结束之前就中断了。</translation>
  </message>
  <message>
   <source>The GGUF file “{name}” is not complete: it ends too early.</source>
   <translation>GGUF 文件“{name}”不完整：结束得过早。</translation>
  </message>
  <message>
   <source>The GGUF file “{path}” is damaged: {why}.</source>
   <translation>GGUF 文件“{path}”已损坏：{why}。</translation>
  </message>
  <message>
   <source>The KL has fallen to nothing: all pictures have the same latent, and are rebuilt as their mean.</source>
   <translation>KL 已降为零：所有图片的潜变量相同，都被重建为平均图片。</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” is damaged.</source>
   <translation>LoRA 文件“{lora}”已损坏。</translation>
  </message>
  <message>
   <source>The LoRA file “{lora}” {error}.</source>
   <translation>LoRA 文件“{lora}”：{error}。</translation>
  </message>
  <message>
   <source>The LoRA file “{path}” {error}.</source>
   <translation>LoRA 文件“{path}”：{error}。</translation>
  </message>
  <message>
   <source>The LoRA holds numbers that are none: training diverged.</source>
   <translation>LoRA 中出现了非数值：训练已发散。</translation>
  </message>
  <message>
   <source>The animation could not be written</source>
   <translation>无法写入动画</translation>
  </message>
  <message>
   <source>The animation has no pictures, so nothing was kept.</source>
   <translation>动画中没有图片，因此未收入任何内容。</translation>
  </message>
  <message>
   <source>The archive of digits lacks “{name}”.</source>
   <translation>数字归档中缺少“{name}”。</translation>
  </message>
  <message>
   <source>The book file holds far more than it should.</source>
   <translation>图书文件的内容远超应有的数量。</translation>
  </message>
  <message>
   <source>The book file is damaged ({error}).</source>
   <translation>图书文件已损坏（{error}）。</translation>
  </message>
  <message>
   <source>The book file is damaged.</source>
   <translation>图书文件已损坏。</translation>
  </message>
  <message>
   <source>The branches of this text take more than {most_json_bytes} MB: they were not kept.</source>
   <translation>此文本的分支超过 {most_json_bytes} MB：未收入图库。</translation>
  </message>
  <message>
   <source>The certificate could not be set aside</source>
   <translation>无法将证书移到一旁</translation>
  </message>
  <message>
   <source>The certificate could not be taken back</source>
   <translation>无法取回证书</translation>
  </message>
  <message>
   <source>The certificate for content credentials could not be kept</source>
   <translation>无法保存内容凭证的证书</translation>
  </message>
  <message>
   <source>The certificate for content credentials is damaged.</source>
   <translation>内容凭证的证书已损坏。</translation>
  </message>
  <message>
   <source>The checkpoint “{path}” is of a run with other networks.</source>
   <translation>检查点“{path}”属于使用其他网络的训练。</translation>
  </message>
  <message>
   <source>The collection cannot be laid out for training: {strerror}.</source>
   <translation>无法为训练准备合集：{strerror}。</translation>
  </message>
  <message>
   <source>The copies need a name.</source>
   <translation>副本需要名称。</translation>
  </message>
  <message>
   <source>The copies would lie too deep.</source>
   <translation>副本的文件夹层级过深。</translation>
  </message>
  <message>
   <source>The copy could not be written</source>
   <translation>无法写入副本</translation>
  </message>
  <message>
   <source>The description of this run is damaged.</source>
   <translation>此训练的描述已损坏。</translation>
  </message>
  <message>
   <source>The direction could not be saved in “{parent}”: {reason}.</source>
   <translation>无法将方向保存到“{parent}”：{reason}。</translation>
  </message>
  <message>
   <source>The discriminator scores real and drawn pictures exactly alike: it no longer judges.</source>
   <translation>判别器给真实与生成图片的评分完全相同：它已停止判断。</translation>
  </message>
  <message>
   <source>The discriminator tells real from drawn without fail: the generator learns nothing more.</source>
   <translation>判别器总能分清真实与生成的图片：生成器再也学不到东西。</translation>
  </message>
  <message>
   <source>The disk failed while the gallery was read or written, or it is full.</source>
   <translation>读写图库时磁盘出错，或磁盘已满。</translation>
  </message>
  <message>
   <source>The disk is full, so the archive could not be unpacked.</source>
   <translation>磁盘已满，无法解压归档。</translation>
  </message>
  <message>
   <source>The disk that holds “{existing}” has no {need} MB free.</source>
   <translation>“{existing}”所在磁盘没有 {need} MB 可用空间。</translation>
  </message>
  <message>
   <source>The disk that holds “{folder}” is full.</source>
   <translation>“{folder}”所在磁盘已满。</translation>
  </message>
  <message>
   <source>The download broke off: the server cannot be reached or stopped sending.</source>
   <translation>下载中断：无法连接服务器，或服务器停止了发送。</translation>
  </message>
  <message>
   <source>The edge “{titles}” has no values.</source>
   <translation>“{titles}”边没有值。</translation>
  </message>
  <message>
   <source>The example cannot be drawn: {strerror}.</source>
   <translation>无法绘制示例：{strerror}。</translation>
  </message>
  <message>
   <source>The fetched archive holds a link or a folder where a file should be.</source>
   <translation>下载的归档中，应为文件之处是链接或文件夹。</translation>
  </message>
  <message>
   <source>The fetched archive is damaged: {error}.</source>
   <translation>下载的归档已损坏：{error}。</translation>
  </message>
  <message>
   <source>The fetched archive lacks “{missing}”.</source>
   <translation>下载的归档缺少“{missing}”。</translation>
  </message>
  <message>
   <source>The fetched archive lists {len} files, far more than it should.</source>
   <translation>下载的归档列出 {len} 个文件，远超应有的数量。</translation>
  </message>
  <message>
   <source>The fetched archive would unpack to far more than it should.</source>
   <translation>下载的归档解压后会远大于应有的大小。</translation>
  </message>
  <message>
   <source>The fetched archive “{archive}” is damaged ({error}).</source>
   <translation>下载的归档“{archive}”已损坏（{error}）。</translation>
  </message>
  <message>
   <source>The fetched files are not what they should be: {error}</source>
   <translation>下载的文件与预期不符：{error}</translation>
  </message>
  <message>
   <source>The figures cannot be kept in “{folder}”: {strerror}.</source>
   <translation>无法将指标保存到“{folder}”：{strerror}。</translation>
  </message>
  <message>
   <source>The file of “{item}” is damaged: it cannot be unsealed.</source>
   <translation>“{item}”的文件已损坏：无法解密。</translation>
  </message>
  <message>
   <source>The file of “{item}” is gone from the gallery.</source>
   <translation>“{item}”的文件已不在图库中。</translation>
  </message>
  <message>
   <source>The file of “{name}” is damaged: it cannot be unsealed.</source>
   <translation>“{name}”的文件已损坏：无法解密。</translation>
  </message>
  <message>
   <source>The file of “{name}” is gone from the gallery.</source>
   <translation>“{name}”的文件已不在图库中。</translation>
  </message>
  <message>
   <source>The file that QUARTET_PASSPHRASE_FILE names cannot be read.</source>
   <translation>无法读取 QUARTET_PASSPHRASE_FILE 指定的文件。</translation>
  </message>
  <message>
   <source>The file “gallery.key”, without which the gallery cannot be opened, is damaged.</source>
   <translation>打开图库所需的文件“gallery.key”已损坏。</translation>
  </message>
  <message>
   <source>The files in “{folder}” cannot be read.</source>
   <translation>无法读取“{folder}”中的文件。</translation>
  </message>
  <message>
   <source>The film “{path}” cannot be played.</source>
   <translation>无法播放影片“{path}”。</translation>
  </message>
  <message>
   <source>The film “{path}” has no pictures in it.</source>
   <translation>影片“{path}”中没有图片。</translation>
  </message>
  <message>
   <source>The film “{path}” is gone or damaged.</source>
   <translation>影片“{path}”已丢失或损坏。</translation>
  </message>
  <message>
   <source>The folder cannot be read: {strerror}.</source>
   <translation>无法读取该文件夹：{strerror}。</translation>
  </message>
  <message>
   <source>The folder “{folder}” cannot be used</source>
   <translation>无法使用文件夹“{folder}”</translation>
  </message>
  <message>
   <source>The folder “{folder}” holds the model “{info}”.</source>
   <translation>文件夹“{folder}”中是模型“{info}”。</translation>
  </message>
  <message>
   <source>The folder “{name}” cannot be read.</source>
   <translation>无法读取文件夹“{name}”。</translation>
  </message>
  <message>
   <source>The found face was not kept with this picture.</source>
   <translation>找到的人脸没有随此图片一同保存。</translation>
  </message>
  <message>
   <source>The gallery cannot be opened</source>
   <translation>无法打开图库</translation>
  </message>
  <message>
   <source>The gallery could not be closed</source>
   <translation>无法关闭图库</translation>
  </message>
  <message>
   <source>The gallery could not be made again</source>
   <translation>无法重建图库</translation>
  </message>
  <message>
   <source>The gallery could not be sealed or unsealed</source>
   <translation>无法加密或解密图库</translation>
  </message>
  <message>
   <source>The gallery could not be written</source>
   <translation>无法写入图库</translation>
  </message>
  <message>
   <source>The gallery folder cannot be written to, so nothing new can be made.</source>
   <translation>无法写入图库文件夹，因此不能生成新内容。</translation>
  </message>
  <message>
   <source>The gallery folder “{folder}” cannot be made</source>
   <translation>无法创建图库文件夹“{folder}”</translation>
  </message>
  <message>
   <source>The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.</source>
   <translation>图库设有口令，而从中学习的模型会以未加密的方式保存其图片。</translation>
  </message>
  <message>
   <source>The gallery should lie in “{folder}”, but that is a file.</source>
   <translation>图库应位于“{folder}”，但那是一个文件。</translation>
  </message>
  <message>
   <source>The gallery's database belongs to another program.</source>
   <translation>图库的数据库属于另一个程序。</translation>
  </message>
  <message>
   <source>The gallery's database cannot be opened.</source>
   <translation>无法打开图库的数据库。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged, so no copy was taken of it.</source>
   <translation>图库的数据库已损坏，因此没有为其制作副本。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged.</source>
   <translation>图库的数据库已损坏。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {found}.</source>
   <translation>图库的数据库已损坏：{found}。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {left}.</source>
   <translation>图库的数据库已损坏：{left}。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {table} has no {column}.</source>
   <translation>图库的数据库已损坏：{table} 没有 {column}。</translation>
  </message>
  <message>
   <source>The gallery's database is damaged: {verdict}.</source>
   <translation>图库的数据库已损坏：{verdict}。</translation>
  </message>
  <message>
   <source>The gallery's database {what}, and another Quartet has the gallery open.</source>
   <translation>图库的数据库{what}，而另一个 Quartet 正打开着此图库。</translation>
  </message>
  <message>
   <source>The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.</source>
   <translation>图库文件夹在打开期间被移动或删除：现在无法在其中保存任何内容。</translation>
  </message>
  <message>
   <source>The input could not be kept</source>
   <translation>无法保存输入</translation>
  </message>
  <message>
   <source>The key of the gallery cannot be read</source>
   <translation>无法读取图库的密钥</translation>
  </message>
  <message>
   <source>The last checkpoint is unharmed: go on from it with --resume, or start again with a lower rate.</source>
   <translation>上一个检查点完好：请用 --resume 由此继续，或降低学习率重新开始。</translation>
  </message>
  <message>
   <source>The latents in {table} do not belong to these pictures.</source>
   <translation>{table} 中的潜变量不属于这些图片。</translation>
  </message>
  <message>
   <source>The list of tokens in “{folder}” is damaged.</source>
   <translation>“{folder}”中的 token 列表已损坏。</translation>
  </message>
  <message>
   <source>The list of tokens in “{name}” is of the kind “{kind}”; Quartet reads “gpt2” and “llama”.</source>
   <translation>“{name}”中的 token 列表类型为“{kind}”；Quartet 可读取“gpt2”和“llama”。</translation>
  </message>
  <message>
   <source>The list of what is in this archive is damaged.</source>
   <translation>此归档的内容列表已损坏。</translation>
  </message>
  <message>
   <source>The loss is more than twice what it was at its best: training is coming apart.</source>
   <translation>损失已超过最佳时的两倍：训练正在崩溃。</translation>
  </message>
  <message>
   <source>The manifest “{path}” is damaged: {error}.</source>
   <translation>清单“{path}”已损坏：{error}。</translation>
  </message>
  <message>
   <source>The manifest “{path}” is not complete: “{where}”: {first}.</source>
   <translation>清单“{path}”不完整：“{where}”：{first}。</translation>
  </message>
  <message>
   <source>The model drew nothing but invalid numbers.</source>
   <translation>模型生成的全是无效数值。</translation>
  </message>
  <message>
   <source>The model in “{name}” {what}; Quartet does not know that form.</source>
   <translation>“{name}”中的模型{what}；Quartet 不认识这种结构。</translation>
  </message>
  <message>
   <source>The model maps noise to invalid numbers, so there are no directions in it.</source>
   <translation>模型将噪声映射为无效数值，因此其中没有方向。</translation>
  </message>
  <message>
   <source>The model to begin with sees {context} tokens at once, not {size}.</source>
   <translation>作为起点的模型一次可看 {context} 个 token，而不是 {size} 个。</translation>
  </message>
  <message>
   <source>The model “{base}” is not installed any more.</source>
   <translation>模型“{base}”已不再安装。</translation>
  </message>
  <message>
   <source>The model “{model_id}” is not installed.</source>
   <translation>未安装模型“{model_id}”。</translation>
  </message>
  <message>
   <source>The model's answer is no number: its file is damaged, or its numbers grow too large for half precision.</source>
   <translation>模型的输出不是数值：其文件已损坏，或其数值超出半精度范围。</translation>
  </message>
  <message>
   <source>The model's chat template does not take this conversation: {said}.</source>
   <translation>模型的对话模板不接受此对话：{said}。</translation>
  </message>
  <message>
   <source>The model's chat template is damaged: {said}.</source>
   <translation>模型的对话模板已损坏：{said}。</translation>
  </message>
  <message>
   <source>The model's chat template is far too long.</source>
   <translation>模型的对话模板过长。</translation>
  </message>
  <message>
   <source>The network settings that pip uses here do not work: {error}.</source>
   <translation>pip 在此使用的网络设置无效：{error}。</translation>
  </message>
  <message>
   <source>The numbers this starts from are not valid.</source>
   <translation>作为起点的数值无效。</translation>
  </message>
  <message>
   <source>The package index cannot be reached.</source>
   <translation>无法连接软件包索引。</translation>
  </message>
  <message>
   <source>The package index does not have {requirement}.</source>
   <translation>软件包索引中没有 {requirement}。</translation>
  </message>
  <message>
   <source>The package index offers a {requirement} that is not the one Quartet knows.</source>
   <translation>软件包索引提供的 {requirement} 不是 Quartet 所知的那一个。</translation>
  </message>
  <message>
   <source>The passphrase could not be changed</source>
   <translation>无法更改口令</translation>
  </message>
  <message>
   <source>The passphrase could not be set</source>
   <translation>无法设置口令</translation>
  </message>
  <message>
   <source>The passphrase could not be taken off</source>
   <translation>无法取消口令</translation>
  </message>
  <message>
   <source>The picture came apart at step {step}: its numbers are no longer finite.</source>
   <translation>图片在第 {step} 步崩溃：其数值不再有限。</translation>
  </message>
  <message>
   <source>The picture cannot be read: its latents are no numbers.</source>
   <translation>无法读取图片：其潜变量不是数值。</translation>
  </message>
  <message>
   <source>The private folder cannot be used</source>
   <translation>无法使用私有文件夹</translation>
  </message>
  <message>
   <source>The processes do not see the same run.</source>
   <translation>各进程看到的不是同一次训练。</translation>
  </message>
  <message>
   <source>The prompts could not be read</source>
   <translation>无法读取提示词</translation>
  </message>
  <message>
   <source>The prompts could not be saved</source>
   <translation>无法保存提示词</translation>
  </message>
  <message>
   <source>The renderer of SVG drawings is not installed here.</source>
   <translation>此处未安装 SVG 画作的渲染器。</translation>
  </message>
  <message>
   <source>The run cannot be asked to end: {strerror}.</source>
   <translation>无法请求训练结束：{strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be asked to pause: {strerror}.</source>
   <translation>无法请求训练暂停：{strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be kept in “{folder}”: {strerror}.</source>
   <translation>无法将训练保存到“{folder}”：{strerror}。</translation>
  </message>
  <message>
   <source>The run cannot be renamed: {strerror}.</source>
   <translation>无法重命名训练：{strerror}。</translation>
  </message>
  <message>
   <source>The same file is there as “{like}”.</source>
   <translation>已有相同的文件“{like}”。</translation>
  </message>
  <message>
   <source>The same words are there as “{like}”.</source>
   <translation>已有相同的文字“{like}”。</translation>
  </message>
  <message>
   <source>The screen “{get}” does not answer.</source>
   <translation>屏幕“{get}”没有响应。</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted here.</source>
   <translation>此处不信任服务器的证书。</translation>
  </message>
  <message>
   <source>The settings in this file are damaged and cannot be read.</source>
   <translation>此文件中的设置已损坏，无法读取。</translation>
  </message>
  <message>
   <source>The settings name an input by something that is no hash.</source>
   <translation>设置中用于指定输入的内容不是哈希值。</translation>
  </message>
  <message>
   <source>The sliders of {info} belong to another network.</source>
   <translation>{info} 的滑块属于另一个网络。</translation>
  </message>
  <message>
   <source>The steps in this file are damaged.</source>
   <translation>此文件中的步骤已损坏。</translation>
  </message>
  <message>
   <source>The sticker model takes no LoRA files.</source>
   <translation>贴纸模型不支持 LoRA 文件。</translation>
  </message>
  <message>
   <source>The text could not be opened</source>
   <translation>无法打开文本</translation>
  </message>
  <message>
   <source>The text could not be saved</source>
   <translation>无法保存文本</translation>
  </message>
  <message>
   <source>The texts are too short to judge by.</source>
   <translation>文本太短，无法据此评测。</translation>
  </message>
  <message>
   <source>The thumbnail could not be read</source>
   <translation>无法读取缩略图</translation>
  </message>
  <message>
   <source>The thumbnail could not be written</source>
   <translation>无法写入缩略图</translation>
  </message>
  <message>
   <source>The trash was emptied, which cannot be undone here.</source>
   <translation>回收站已清空，无法在此撤销。</translation>
  </message>
  <message>
   <source>The two ends are of different size.</source>
   <translation>两端的大小不同。</translation>
  </message>
  <message>
   <source>The two faces could not be compared.</source>
   <translation>无法比较这两张人脸。</translation>
  </message>
  <message>
   <source>The two models were not judged by the same {name}, so their figures cannot be compared.</source>
   <translation>两个模型不是用相同的 {name} 评测的，因此其指标无法比较。</translation>
  </message>
  <message>
   <source>The value of “{name}” does not fit: {first}.</source>
   <translation>“{name}”的值不合适：{first}。</translation>
  </message>
  <message>
   <source>The weights hold numbers that are none: training diverged.</source>
   <translation>权重中出现了非数值：训练已发散。</translation>
  </message>
  <message>
   <source>The weights in “{file}” cannot be read.</source>
   <translation>无法读取“{file}”中的权重。</translation>
  </message>
  <message>
   <source>The weights in “{folder}” are not the ones its manifest names (wrong SHA-256).</source>
   <translation>“{folder}”中的权重与其清单所指不符（SHA-256 错误）。</translation>
  </message>
  <message>
   <source>The weights of {info} are missing.</source>
   <translation>缺少 {info} 的权重。</translation>
  </message>
  <message>
   <source>The weights of {info} cannot be read.</source>
   <translation>无法读取 {info} 的权重。</translation>
  </message>
  <message>
   <source>The weights of “{info}” are missing.</source>
   <translation>缺少“{info}”的权重。</translation>
  </message>
  <message>
   <source>The weights of “{info}” do not make an autoencoder: {error}.</source>
   <translation>“{info}”的权重无法构成自编码器：{error}。</translation>
  </message>
  <message>
   <source>The weights of “{info}” have {size} bytes instead of {size_bytes}.</source>
   <translation>“{info}”的权重为 {size} 字节，应为 {size_bytes} 字节。</translation>
  </message>
  <message>
   <source>The weights of “{name}” do not make a model: {error}.</source>
   <translation>“{name}”的权重无法构成模型：{error}。</translation>
  </message>
  <message>
   <source>The window cannot open: this system lacks {names}.</source>
   <translation>无法打开窗口：此系统缺少 {names}。</translation>
  </message>
  <message>
   <source>There are no pictures in {path}.</source>
   <translation>{path} 中没有图片。</translation>
  </message>
  <message>
   <source>There are no pictures in “{folder}”.</source>
   <translation>“{folder}”中没有图片。</translation>
  </message>
  <message>
   <source>There are no settings in this that another text could be written with.</source>
   <translation>其中没有可用来写另一篇文本的设置。</translation>
  </message>
  <message>
   <source>There are no settings in this that other faces could be made with.</source>
   <translation>其中没有可用来生成其他人脸的设置。</translation>
  </message>
  <message>
   <source>There are no words in this text, so nothing was kept.</source>
   <translation>此文本中没有词语，因此未保存任何内容。</translation>
  </message>
  <message>
   <source>There are {join}.</source>
   <translation>有 {join}。</translation>
  </message>
  <message>
   <source>There are: {known}.</source>
   <translation>有：{known}。</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>有：{names}。</translation>
  </message>
  <message>
   <source>There is a mask, but no picture to paint into.</source>
   <translation>有蒙版，但没有可绘制的图片。</translation>
  </message>
  <message>
   <source>There is a model named “{incoming}” already.</source>
   <translation>已有名为“{incoming}”的模型。</translation>
  </message>
  <message>
   <source>There is a run in “{folder}” already.</source>
   <translation>“{folder}”中已有训练。</translation>
  </message>
  <message>
   <source>There is a run of this name already.</source>
   <translation>已有同名的训练。</translation>
  </message>
  <message>
   <source>There is a {nouns} “{name}” already.</source>
   <translation>已有{nouns}“{name}”。</translation>
  </message>
  <message>
   <source>There is no LoRA file “{name}”.</source>
   <translation>没有 LoRA 文件“{name}”。</translation>
  </message>
  <message>
   <source>There is no collection “{name}” in the gallery.</source>
   <translation>图库中没有合集“{name}”。</translation>
  </message>
  <message>
   <source>There is no day “{value}”: write year, month and day, such as 2026-11-28.</source>
   <translation>没有“{value}”这一天：请写年、月、日，例如 2026-11-28。</translation>
  </message>
  <message>
   <source>There is no direction here: both ends are the same.</source>
   <translation>这里没有方向：两端相同。</translation>
  </message>
  <message>
   <source>There is no file at “{path}”.</source>
   <translation>“{path}”处没有文件。</translation>
  </message>
  <message>
   <source>There is no file “{path}”.</source>
   <translation>没有文件“{path}”。</translation>
  </message>
  <message>
   <source>There is no gallery in “{folder}”.</source>
   <translation>“{folder}”中没有图库。</translation>
  </message>
  <message>
   <source>There is no gallery to learn from here.</source>
   <translation>这里没有可供学习的图库。</translation>
  </message>
  <message>
   <source>There is no pack named “{pack_id}”.</source>
   <translation>没有名为“{pack_id}”的模型包。</translation>
  </message>
  <message>
   <source>There is no parameter named “{unknown}” here.</source>
   <translation>这里没有名为“{unknown}”的参数。</translation>
  </message>
  <message>
   <source>There is no picture here yet that these sliders could move.</source>
   <translation>这里还没有可供这些滑块调整的图片。</translation>
  </message>
  <message>
   <source>There is no picture to find a face in.</source>
   <translation>没有可从中查找人脸的图片。</translation>
  </message>
  <message>
   <source>There is no recipe “{name}”.</source>
   <translation>没有配方“{name}”。</translation>
  </message>
  <message>
   <source>There is no room for a copy of the gallery's database: it takes {size} MB, and {free} MB are free.</source>
   <translation>没有空间存放图库数据库的副本：需要 {size} MB，可用 {free} MB。</translation>
  </message>
  <message>
   <source>There is no run in “{folder}”.</source>
   <translation>“{folder}”中没有训练。</translation>
  </message>
  <message>
   <source>There is no screen here to open a window on (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
   <translation>这里没有可打开窗口的屏幕（WAYLAND_DISPLAY 和 DISPLAY 均未设置）。</translation>
  </message>
  <message>
   <source>There is no text in “{folder}”.</source>
   <translation>“{folder}”中没有文本。</translation>
  </message>
  <message>
   <source>There is not enough memory for this job, even with everything else put away.</source>
   <translation>即使释放其他所有内容，内存仍不足以完成此任务。</translation>
  </message>
  <message>
   <source>There is not enough memory to keep this.</source>
   <translation>内存不足，无法保存。</translation>
  </message>
  <message>
   <source>There is not enough memory to search by meaning.</source>
   <translation>内存不足，无法按含义搜索。</translation>
  </message>
  <message>
   <source>There is nothing at “{path}”.</source>
   <translation>“{path}”处没有任何内容。</translation>
  </message>
  <message>
   <source>There is nothing before this token that the model could have looked at.</source>
   <translation>此 token 之前没有模型可看的内容。</translation>
  </message>
  <message>
   <source>There is nothing to enlarge.</source>
   <translation>没有可放大的内容。</translation>
  </message>
  <message>
   <source>There is nothing to learn from: no pictures were named and no face generator is installed.</source>
   <translation>没有可学习的内容：未指定图片，也未安装人脸生成模型。</translation>
  </message>
  <message>
   <source>There is nothing to learn from: the face generator that draws the faces is not installed.</source>
   <translation>没有可学习的内容：生成人脸所用的模型未安装。</translation>
  </message>
  <message>
   <source>There is nothing to look through.</source>
   <translation>没有可查看的内容。</translation>
  </message>
  <message>
   <source>There is nothing to save: the prompt is empty.</source>
   <translation>没有可保存的内容：提示词为空。</translation>
  </message>
  <message>
   <source>These prompts were saved by a newer Quartet.</source>
   <translation>这些提示词由更新的 Quartet 保存。</translation>
  </message>
  <message>
   <source>These two faces belong to different models.</source>
   <translation>这两张人脸属于不同的模型。</translation>
  </message>
  <message>
   <source>This Quartet cannot make “{name}” things.</source>
   <translation>此 Quartet 无法生成“{name}”类内容。</translation>
  </message>
  <message>
   <source>This archive was made by a newer Quartet.</source>
   <translation>此归档由更新的 Quartet 生成。</translation>
  </message>
  <message>
   <source>This begins with no other model.</source>
   <translation>它不以其他模型为起点。</translation>
  </message>
  <message>
   <source>This collection is no longer in the gallery.</source>
   <translation>此合集已不在图库中。</translation>
  </message>
  <message>
   <source>This collection is no longer there.</source>
   <translation>此合集已不存在。</translation>
  </message>
  <message>
   <source>This comes out the same from every seed, so there are no variants of it.</source>
   <translation>它在任何种子下结果都相同，因此没有变体。</translation>
  </message>
  <message>
   <source>This could not be kept in the gallery</source>
   <translation>无法将此收入图库</translation>
  </message>
  <message>
   <source>This face was found with another model, not with {name}.</source>
   <translation>此人脸是用另一个模型找到的，而非 {name}。</translation>
  </message>
  <message>
   <source>This file holds more than {most_imported} prompts.</source>
   <translation>此文件包含超过 {most_imported} 条提示词。</translation>
  </message>
  <message>
   <source>This file holds no prompts of Quartet, or is damaged.</source>
   <translation>此文件不含 Quartet 的提示词，或已损坏。</translation>
  </message>
  <message>
   <source>This file holds no text tree, or a damaged one.</source>
   <translation>此文件不含文本树，或文本树已损坏。</translation>
  </message>
  <message>
   <source>This file is too large to be a file of prompts.</source>
   <translation>此文件太大，不可能是提示词文件。</translation>
  </message>
  <message>
   <source>This file is too large to be a text of Quartet.</source>
   <translation>此文件太大，不可能是 Quartet 文本。</translation>
  </message>
  <message>
   <source>This folder is one of those it lies in: links lead in a circle.</source>
   <translation>此文件夹是它所在的文件夹之一：链接形成了循环。</translation>
  </message>
  <message>
   <source>This gallery has a passphrase already.</source>
   <translation>此图库已设有口令。</translation>
  </message>
  <message>
   <source>This gallery has a passphrase, but the file “gallery.key”, without which it cannot be opened, is gone.</source>
   <translation>此图库设有口令，但打开它所需的文件“gallery.key”已丢失。</translation>
  </message>
  <message>
   <source>This gallery has no passphrase.</source>
   <translation>此图库没有口令。</translation>
  </message>
  <message>
   <source>This gallery is locked.</source>
   <translation>此图库已锁定。</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to, so it cannot be sealed or unsealed.</source>
   <translation>此图库所在的文件夹无法写入，因此无法加密或解密。</translation>
  </message>
  <message>
   <source>This gallery lies in a folder that cannot be written to: nothing new can be kept in it.</source>
   <translation>此图库所在的文件夹无法写入：不能在其中保存新内容。</translation>
  </message>
  <message>
   <source>This gallery was used by a newer Quartet: its tables have form {version}, and Quartet {version2} knows them up to form {NEWEST}. Nothing in it was changed.</source>
   <translation>此图库曾由更新的 Quartet 使用：其数据表为第 {version} 版，而 Quartet {version2} 最高支持第 {NEWEST} 版。其中没有任何更改。</translation>
  </message>
  <message>
   <source>This is no file: a pipe, a socket or a device.</source>
   <translation>这不是文件：是管道、套接字或设备。</translation>
  </message>
  <message>
   <source>This is no film of the steps of a painting.</source>
   <translation>这不是绘制步骤的影片。</translation>
  </message>
  <message>
   <source>This item is no longer in the gallery.</source>
   <translation>此项已不在图库中。</translation>
  </message>
  <message>
   <source>This job is no longer in the queue.</source>
   <translation>此任务已不在队列中。</translation>
  </message>
  <message>
   <source>This link leads nowhere, or to itself.</source>
   <translation>此链接无目标，或指向自身。</translation>
  </message>
  <message>
   <source>This may have been made by a newer Quartet.</source>
   <translation>它可能由更新的 Quartet 生成。</translation>
  </message>
  <message>
   <source>This model cannot take that many steps.</source>
   <translation>此模型无法执行那么多步。</translation>
  </message>
  <message>
   <source>This model goes on with texts, and does not answer: it has no template for a chat.</source>
   <translation>此模型只续写文本，不作回答：它没有对话模板。</translation>
  </message>
  <message>
   <source>This model has no slider “{key}”.</source>
   <translation>此模型没有滑块“{key}”。</translation>
  </message>
  <message>
   <source>This model has no slider “{word}”.</source>
   <translation>此模型没有滑块“{word}”。</translation>
  </message>
  <message>
   <source>This model knows no words: it learned from pictures without names.</source>
   <translation>此模型不认识词语：它从没有名称的图片中学习。</translation>
  </message>
  <message>
   <source>This model needs about {peak} GB of memory, and {free} GB are free.</source>
   <translation>此模型约需 {peak} GB 内存，可用 {free} GB。</translation>
  </message>
  <message>
   <source>This model paints with the spacing {names} only.</source>
   <translation>此模型只能以 {names} 步距绘制。</translation>
  </message>
  <message>
   <source>This model paints {side} by {side2} pixels.</source>
   <translation>此模型绘制 {side} × {side2} 像素。</translation>
  </message>
  <message>
   <source>This model takes no LoRA files.</source>
   <translation>此模型不支持 LoRA 文件。</translation>
  </message>
  <message>
   <source>This model takes {needed} GB of memory; there are {most} GB.</source>
   <translation>此模型需要 {needed} GB 内存；共有 {most} GB。</translation>
  </message>
  <message>
   <source>This pack is being fetched already.</source>
   <translation>此模型包已在获取中。</translation>
  </message>
  <message>
   <source>This passphrase does not open the gallery.</source>
   <translation>此口令无法打开图库。</translation>
  </message>
  <message>
   <source>This picture did not come from a face model.</source>
   <translation>此图片并非来自人脸模型。</translation>
  </message>
  <message>
   <source>This picture is too small to find a face in.</source>
   <translation>此图片太小，无法从中查找人脸。</translation>
  </message>
  <message>
   <source>This picture was not made by an autoencoder.</source>
   <translation>此图片不是由自编码器生成的。</translation>
  </message>
  <message>
   <source>This picture was not painted here.</source>
   <translation>此图片不是在这里绘制的。</translation>
  </message>
  <message>
   <source>This prompt has more than {longest_words} letters, which the library does not keep.</source>
   <translation>此提示词超过 {longest_words} 个字符，提示词库无法保存。</translation>
  </message>
  <message>
   <source>This prompt is not in the library any more.</source>
   <translation>此提示词已不在提示词库中。</translation>
  </message>
  <message>
   <source>This run was made by a newer Quartet.</source>
   <translation>此训练由更新的 Quartet 创建。</translation>
  </message>
  <message>
   <source>This text is longer than {longest_text} million letters, so it was not kept.</source>
   <translation>此文本超过 {longest_text} 百万个字符，因此未保存。</translation>
  </message>
  <message>
   <source>This text was begun by a model with another list of tokens.</source>
   <translation>此文本由使用另一 token 列表的模型开始。</translation>
  </message>
  <message>
   <source>This text was saved by a newer Quartet.</source>
   <translation>此文本由更新的 Quartet 保存。</translation>
  </message>
  <message>
   <source>This tree has as many branches as it can hold.</source>
   <translation>此树的分支数已达上限。</translation>
  </message>
  <message>
   <source>This was made by a newer Quartet, whose settings this one cannot read.</source>
   <translation>它由更新的 Quartet 生成，此版本无法读取其设置。</translation>
  </message>
  <message>
   <source>This was made by a task that this tab does not know.</source>
   <translation>它由此标签页不认识的任务生成。</translation>
  </message>
  <message>
   <source>This was made with another model, not with {name}.</source>
   <translation>它是用另一个模型生成的，而非 {name}。</translation>
  </message>
  <message>
   <source>This would become a picture of more than {largest_edge} pixels on a side.</source>
   <translation>所得图片的边长会超过 {largest_edge} 像素。</translation>
  </message>
  <message>
   <source>This would become a picture of {width} x {height} pixels; {largest_pixels} million is the most.</source>
   <translation>所得图片会是 {width} x {height} 像素；最多为 {largest_pixels} 百万。</translation>
  </message>
  <message>
   <source>This {nouns} is no longer there.</source>
   <translation>此{nouns}已不存在。</translation>
  </message>
  <message>
   <source>To learn in several processes, accelerate is needed, and it is not installed.</source>
   <translation>要用多个进程学习，需要 accelerate，但尚未安装。</translation>
  </message>
  <message>
   <source>Train again.</source>
   <translation>请重新训练。</translation>
  </message>
  <message>
   <source>Train it again.</source>
   <translation>请重新训练它。</translation>
  </message>
  <message>
   <source>Training could not be started: {strerror}.</source>
   <translation>无法启动训练：{strerror}。</translation>
  </message>
  <message>
   <source>Training of {name} diverged at step {step}: {join} is no longer a number.</source>
   <translation>{name} 的训练在第 {step} 步发散：{join} 不再是数值。</translation>
  </message>
  <message>
   <source>Try again later, or check which mirror pip uses here with “pip config list”.</source>
   <translation>请稍后重试，或用“pip config list”检查 pip 在此使用的镜像源。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Try another picture, or fetch the model again.</source>
   <translation>请换一张图片，或重新获取模型。</translation>
  </message>
  <message>
   <source>Try another picture.</source>
   <translation>请换一张图片。</translation>
  </message>
  <message>
   <source>Try another picture; if it happens with every one, fetch the model again.</source>
   <translation>请换一张图片；如果每张都这样，请重新获取模型。</translation>
  </message>
  <message>
   <source>Try less guidance or more steps; if it happens every time, its file is damaged.</source>
   <translation>请降低引导强度或增加步数；如果每次都这样，则其文件已损坏。</translation>
  </message>
  <message>
   <source>Type a name, or press Escape to keep the old one.</source>
   <translation>请输入名称，或按 Escape 保留旧名称。</translation>
  </message>
  <message>
   <source>Type a name.</source>
   <translation>请输入名称。</translation>
  </message>
  <message>
   <source>Type its passphrase.</source>
   <translation>请输入其口令。</translation>
  </message>
  <message>
   <source>Type some, with commas between them.</source>
   <translation>请输入一些值，以英文逗号分隔。</translation>
  </message>
  <message>
   <source>Unpack it, then drop the folder with the pictures here.</source>
   <translation>请将其解压，再将包含图片的文件夹拖放到此处。</translation>
  </message>
  <message>
   <source>Update Quartet to go on with it.</source>
   <translation>请更新 Quartet 以继续它。</translation>
  </message>
  <message>
   <source>Update Quartet to open it.</source>
   <translation>请更新 Quartet 以打开它。</translation>
  </message>
  <message>
   <source>Update Quartet to open them.</source>
   <translation>请更新 Quartet 以打开它们。</translation>
  </message>
  <message>
   <source>Update Quartet to use it.</source>
   <translation>请更新 Quartet 以使用它。</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another folder for the gallery.</source>
   <translation>请更新 Quartet，或为图库另选文件夹。</translation>
  </message>
  <message>
   <source>Update Quartet, or choose another model.</source>
   <translation>请更新 Quartet，或另选模型。</translation>
  </message>
  <message>
   <source>Update Quartet, or use the picture without its settings.</source>
   <translation>请更新 Quartet，或只使用图片而不用其设置。</translation>
  </message>
  <message>
   <source>Update Quartet, then bring it in again.</source>
   <translation>请更新 Quartet，然后重新导入。</translation>
  </message>
  <message>
   <source>Update Quartet.</source>
   <translation>请更新 Quartet。</translation>
  </message>
  <message>
   <source>Use at most {most_folders} folders.</source>
   <translation>请最多使用 {most_folders} 个文件夹。</translation>
  </message>
  <message>
   <source>Use less guidance or another sampler; if it happens with every picture, fetch the model again.</source>
   <translation>请降低引导强度或换用其他采样器；如果每张图片都这样，请重新获取模型。</translation>
  </message>
  <message>
   <source>Use the settings with the model as it is now, or bring the old weights back.</source>
   <translation>请以模型的现状使用这些设置，或恢复原来的权重。</translation>
  </message>
  <message>
   <source>Use the stickers of the registries.</source>
   <translation>请使用软件包索引中的贴纸。</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it where it runs.</source>
   <translation>请等待它完成，或在其运行处取消。</translation>
  </message>
  <message>
   <source>Wait for it, or pause it.</source>
   <translation>请等待它完成，或将其暂停。</translation>
  </message>
  <message>
   <source>Wait for it, then try again.</source>
   <translation>请等待它完成，然后重试。</translation>
  </message>
  <message>
   <source>Wanted is a LoRA for Stable Diffusion 1, 2 or XL, as a .safetensors file.</source>
   <translation>需要适用于 Stable Diffusion 1、2 或 XL 的 LoRA，.safetensors 文件。</translation>
  </message>
  <message>
   <source>Wanted is a Stable Diffusion 1, 2 or XL: a diffusers folder with safetensors, or a whole checkpoint as one .safetensors file.</source>
   <translation>需要 Stable Diffusion 1、2 或 XL：带 safetensors 的 diffusers 文件夹，或单个 .safetensors 文件的完整检查点。</translation>
  </message>
  <message>
   <source>Wanted is a language model that writes: a folder as “save_pretrained” of transformers saves it (Llama, Qwen, Gemma, GPT-2, Phi, Mistral …) with config.json, tokenizer.json and .safetensors, or a GGUF file.</source>
   <translation>需要能写作的语言模型：由 transformers 的“save_pretrained”保存的文件夹（Llama、Qwen、Gemma、GPT-2、Phi、Mistral…），包含 config.json、tokenizer.json 和 .safetensors；或 GGUF 文件。</translation>
  </message>
  <message>
   <source>Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4.</source>
   <translation>需要 AutoencoderKL 或 AutoencoderTiny（diffusers 文件夹或 .safetensors 文件）、带 VAE 的 Stable Diffusion 检查点、成对的 TAESD，或由 fc1、fc21、fc22、fc3 和 fc4 构成的 MLP。</translation>
  </message>
  <message>
   <source>Wanted is “diffusion_pytorch_model.safetensors”.</source>
   <translation>需要“diffusion_pytorch_model.safetensors”。</translation>
  </message>
  <message>
   <source>Wanted is “{stem}.safetensors”.</source>
   <translation>需要“{stem}.safetensors”。</translation>
  </message>
  <message>
   <source>What came for {package} {version} is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>收到的 {package} {version} 与预期不符（SHA-256 错误），因此已丢弃。</translation>
  </message>
  <message>
   <source>What is told of the data of this run is damaged.</source>
   <translation>此训练的数据说明已损坏。</translation>
  </message>
  <message>
   <source>What reads words that are not known by heart is not installed.</source>
   <translation>未安装用于读取模型不认识的词语的模型。</translation>
  </message>
  <message>
   <source>What the package index sent for {requirement} is not what it should be (wrong SHA-256).</source>
   <translation>软件包索引发送的 {requirement} 与预期不符（SHA-256 错误）。</translation>
  </message>
  <message>
   <source>What the package index sent for “{name}” is not what it should be (wrong SHA-256), so it was thrown away.</source>
   <translation>软件包索引发送的“{name}”与预期不符（SHA-256 错误），因此已丢弃。</translation>
  </message>
  <message>
   <source>What this learns from is fetched with {known_as}, which is not installed here.</source>
   <translation>它的学习内容用 {known_as} 下载，但此处未安装。</translation>
  </message>
  <message>
   <source>What was begun could not be written down</source>
   <translation>无法记录已开始的内容</translation>
  </message>
  <message>
   <source>Write CSV or JSON, or install it with “pip install 'quartet[tables]'”.</source>
   <translation>请写入 CSV 或 JSON，或用“pip install 'quartet[tables]'”安装。</translation>
  </message>
  <message>
   <source>Write fields as “{name}”.</source>
   <translation>请将字段写作“{name}”。</translation>
  </message>
  <message>
   <source>Write for example “{name}”.</source>
   <translation>请写作例如“{name}”。</translation>
  </message>
  <message>
   <source>Write one first.</source>
   <translation>请先写一个。</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>请先写些内容。</translation>
  </message>
  <message>
   <source>{axis_label}: which values?</source>
   <translation>{axis_label}：用哪些值？</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” are too many values.</source>
   <translation>{axis_label}：“{part}”的值过多。</translation>
  </message>
  <message>
   <source>{axis_label}: “{part}” is no number.</source>
   <translation>{axis_label}：“{part}”不是数字。</translation>
  </message>
  <message>
   <source>{base} cannot be read: {error}</source>
   <translation>无法读取 {base}：{error}</translation>
  </message>
  <message>
   <source>{count} letters to learn from are too few: {fewest} are needed.</source>
   <translation>用于学习的字符有 {count} 个，太少：需要 {fewest} 个。</translation>
  </message>
  <message>
   <source>{count} pictures are few: it will learn them by heart. Good are {good} and more.</source>
   <translation>{count} 张图片偏少：它会死记硬背。{good} 张以上为宜。</translation>
  </message>
  <message>
   <source>{count} pictures are too many: at most {most_cells}.</source>
   <translation>{count} 张图片太多：最多 {most_cells} 张。</translation>
  </message>
  <message>
   <source>{count} pictures to learn from are too few: {fewest} are needed.</source>
   <translation>用于学习的图片有 {count} 张，太少：需要 {fewest} 张。</translation>
  </message>
  <message>
   <source>{digits} is too large a number.</source>
   <translation>{digits} 这个数字太大。</translation>
  </message>
  <message>
   <source>{doing}: its path is too long for this disk.</source>
   <translation>{doing}：其路径对此磁盘而言过长。</translation>
  </message>
  <message>
   <source>{doing}: the disk is full. Nothing that was kept before is lost.</source>
   <translation>{doing}：磁盘已满。之前保存的内容没有丢失。</translation>
  </message>
  <message>
   <source>{doing}: the folder cannot be written to.</source>
   <translation>{doing}：无法写入文件夹。</translation>
  </message>
  <message>
   <source>{doing}: {strerror}.</source>
   <translation>{doing}：{strerror}。</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}</source>
   <translation>无法加载 {info}：{error}</translation>
  </message>
  <message>
   <source>{info} cannot be loaded: {error}.</source>
   <translation>无法加载 {info}：{error}。</translation>
  </message>
  <message>
   <source>{info} cannot be read: {error}</source>
   <translation>无法读取 {info}：{error}</translation>
  </message>
  <message>
   <source>{info} has no mark for the end of a text in its vocabulary (end.json).</source>
   <translation>{info} 的词表中没有文本结束标记 (end.json)。</translation>
  </message>
  <message>
   <source>{info} has too many weights to be trained whole.</source>
   <translation>{info} 的权重过多，无法完整训练。</translation>
  </message>
  <message>
   <source>{info} is a network of the kind “{other}”, which this Quartet does not know.</source>
   <translation>{info} 是“{other}”类网络，此 Quartet 不认识。</translation>
  </message>
  <message>
   <source>{info} is of a form “{architecture}” that this Quartet does not know.</source>
   <translation>{info} 的结构“{architecture}”是此 Quartet 不认识的。</translation>
  </message>
  <message>
   <source>{info} reads words in a way “{architecture}” that this Quartet does not know.</source>
   <translation>{info} 读取词语的方式“{architecture}”是此 Quartet 不认识的。</translation>
  </message>
  <message>
   <source>{label} cannot be “{value}”.</source>
   <translation>{label} 不能为“{value}”。</translation>
  </message>
  <message>
   <source>{label} may have {max_length} characters.</source>
   <translation>{label} 最多 {max_length} 个字符。</translation>
  </message>
  <message>
   <source>{label} must be one of {names}, not “{value}”.</source>
   <translation>{label} 必须是 {names} 之一，而不是“{value}”。</translation>
  </message>
  <message>
   <source>{label} must lie between 0 and {seed_limit}.</source>
   <translation>{label} 必须在 0 到 {seed_limit} 之间。</translation>
  </message>
  <message>
   <source>{label} must lie between {minimum} and {maximum}, not {value}.</source>
   <translation>{label} 必须在 {minimum} 到 {maximum} 之间，而不是 {value}。</translation>
  </message>
  <message>
   <source>{len} files are left out: the reasons stand beside.</source>
   <translation>已排除 {len} 个文件：原因见旁边。</translation>
  </message>
  <message>
   <source>{len} of {checked} files are gone, so nothing was changed.</source>
   <translation>{checked} 个文件中有 {len} 个已丢失，因此未做任何更改。</translation>
  </message>
  <message>
   <source>{len} pictures of {size} pixels do not fit into memory.</source>
   <translation>内存无法容纳 {len} 张 {size} 像素的图片。</translation>
  </message>
  <message>
   <source>{letters} letters are few: it will repeat them. Good are {few_letters} and more.</source>
   <translation>{letters} 个字符偏少：它会重复这些内容。{few_letters} 个以上为宜。</translation>
  </message>
  <message>
   <source>{named} are words that this model does not know by heart.</source>
   <translation>此模型不认识 {named} 这些词。</translation>
  </message>
  <message>
   <source>{named} is a word that this model does not know by heart.</source>
   <translation>此模型不认识 {named} 这个词。</translation>
  </message>
  <message>
   <source>{name} cannot be read: {error}</source>
   <translation>无法读取 {name}：{error}</translation>
  </message>
  <message>
   <source>{name} cannot be read: {strerror}.</source>
   <translation>无法读取 {name}：{strerror}。</translation>
  </message>
  <message>
   <source>{name} could not fetch {package} {version} ({part}).</source>
   <translation>{name} 未能获取 {package} {version}（{part}）。</translation>
  </message>
  <message>
   <source>{name} does not draw at {size} pixels.</source>
   <translation>{name} 不能以 {size} 像素生成。</translation>
  </message>
  <message>
   <source>{name} does not fit into memory.</source>
   <translation>内存无法容纳 {name}。</translation>
  </message>
  <message>
   <source>{name} draws {resolution} pixels, not {size}.</source>
   <translation>{name} 生成 {resolution} 像素，而不是 {size}。</translation>
  </message>
  <message>
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} 是文件夹，不是图片。</translation>
  </message>
  <message>
   <source>{name} is broken or no picture.</source>
   <translation>{name} 已损坏或不是图片。</translation>
  </message>
  <message>
   <source>{name} is damaged or cut off, so it cannot be read.</source>
   <translation>{name} 已损坏或被截断，无法读取。</translation>
  </message>
  <message>
   <source>{name} is empty: it has no bytes at all.</source>
   <translation>{name} 是空的：没有任何字节。</translation>
  </message>
  <message>
   <source>{name} is larger than {largest_file} MB.</source>
   <translation>{name} 大于 {largest_file} MB。</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} 不是文件。</translation>
  </message>
  <message>
   <source>{name} is not a picture that can be read here.</source>
   <translation>{name} 不是此处能读取的图片。</translation>
  </message>
  <message>
   <source>{name} is not a picture, whatever its name says; nothing in it was opened.</source>
   <translation>{name} 虽有其名，但不是图片；其中内容均未打开。</translation>
  </message>
  <message>
   <source>{name} is text, not a picture, whatever its name says.</source>
   <translation>{name} 虽有其名，但它是文本而不是图片。</translation>
  </message>
  <message>
   <source>{name} is too large: more than {max_pixels} million pixels.</source>
   <translation>{name} 太大：超过 {max_pixels} 百万像素。</translation>
  </message>
  <message>
   <source>{name} is {found} px, and 16 to {largest_side} a side can be used.</source>
   <translation>{name} 为 {found} 像素，可用范围为每边 16 到 {largest_side} 像素。</translation>
  </message>
  <message>
   <source>{name} knows none of the names of the stickers, so it cannot be judged by them.</source>
   <translation>{name} 不认识任何贴纸的名称，因此无法据此评测。</translation>
  </message>
  <message>
   <source>{name} makes nothing but invalid numbers of this picture.</source>
   <translation>{name} 由此图片只得到无效数值。</translation>
  </message>
  <message>
   <source>{name} paints {side} pixels, not {size}.</source>
   <translation>{name} 绘制 {side} 像素，而不是 {size}。</translation>
  </message>
  <message>
   <source>{name} rebuilds pictures, but was not made to draw any out of nothing.</source>
   <translation>{name} 可以重建图片，但不能从零生成图片。</translation>
  </message>
  <message>
   <source>{name}: {value} does not lie between {low} and {high}.</source>
   <translation>{name}：{value} 不在 {low} 到 {high} 之间。</translation>
  </message>
  <message>
   <source>{name}: {value} is not a whole number.</source>
   <translation>{name}：{value} 不是整数。</translation>
  </message>
  <message>
   <source>{param_words}: “{part}” is not known.</source>
   <translation>{param_words}：不认识“{part}”。</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a zip.</source>
   <translation>{path} 既不是文件夹也不是 zip 文件。</translation>
  </message>
  <message>
   <source>{source} is not a whole zip file.</source>
   <translation>{source} 不是完整的 zip 文件。</translation>
  </message>
  <message>
   <source>{what} in the fetched archive is not in the form that is known.</source>
   <translation>下载的归档中的 {what} 不是已知的形式。</translation>
  </message>
  <message>
   <source>“mixed” cannot be {asked}.</source>
   <translation>“mixed”不能为 {asked}。</translation>
  </message>
  <message>
   <source>“tokenizer.json” in “{folder}” is damaged.</source>
   <translation>“{folder}”中的“tokenizer.json”已损坏。</translation>
  </message>
  <message>
   <source>“{archive}” has no book in it.</source>
   <translation>“{archive}”中没有图书。</translation>
  </message>
  <message>
   <source>“{archive}” has no books in it.</source>
   <translation>“{archive}”中没有图书。</translation>
  </message>
  <message>
   <source>“{archive}” lacks “{missing}”.</source>
   <translation>“{archive}”缺少“{missing}”。</translation>
  </message>
  <message>
   <source>“{axis}” goes from {part} to {largest_pull}, not to {amount}.</source>
   <translation>“{axis}”的范围为 {part} 到 {largest_pull}，不能为 {amount}。</translation>
  </message>
  <message>
   <source>“{base}” cannot be opened: {error}.</source>
   <translation>无法打开“{base}”：{error}。</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network ({architecture}).</source>
   <translation>“{base}”是另一种网络 ({architecture})。</translation>
  </message>
  <message>
   <source>“{base}” is another kind of network.</source>
   <translation>“{base}”是另一种网络。</translation>
  </message>
  <message>
   <source>“{base}” learns from pictures in steps of {step} pixels, not of {size}.</source>
   <translation>“{base}”以 {step} 像素的步进从图片学习，而不是 {size}。</translation>
  </message>
  <message>
   <source>“{cache}” cannot be written: {strerror}.</source>
   <translation>无法写入“{cache}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{cache}” does not keep what is written there.</source>
   <translation>“{cache}”无法保留写入的内容。</translation>
  </message>
  <message>
   <source>“{dataset}” has {letters} letters: more than fit into memory.</source>
   <translation>“{dataset}”有 {letters} 个字符：超出内存容量。</translation>
  </message>
  <message>
   <source>“{direction}” came with the model.</source>
   <translation>“{direction}”随模型提供。</translation>
  </message>
  <message>
   <source>“{direction}” cannot be deleted: {strerror}.</source>
   <translation>无法删除“{direction}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{direction}” does not fit the model “{info}”.</source>
   <translation>“{direction}”不适用于模型“{info}”。</translation>
  </message>
  <message>
   <source>“{direction}” is no longer there.</source>
   <translation>“{direction}”已不存在。</translation>
  </message>
  <message>
   <source>“{direction}” was made for the model “{model_id}”, not for “{info}”.</source>
   <translation>“{direction}”适用于模型“{model_id}”，而非“{info}”。</translation>
  </message>
  <message>
   <source>“{entry}” is damaged in this archive.</source>
   <translation>此归档中的“{entry}”已损坏。</translation>
  </message>
  <message>
   <source>“{file}” cannot be read: {strerror}.</source>
   <translation>无法读取“{file}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{file}” could not be written</source>
   <translation>无法写入“{file}”</translation>
  </message>
  <message>
   <source>“{file}” does not hold the {get} of its config.json.</source>
   <translation>“{file}”不含其 config.json 所列的 {get}。</translation>
  </message>
  <message>
   <source>“{file}” holds a face generator that does not fit together: {error}</source>
   <translation>“{file}”中的人脸生成模型前后不一致：{error}</translation>
  </message>
  <message>
   <source>“{file}” holds {what}, which cannot be added (yet).</source>
   <translation>“{file}”包含{what}，（目前）无法添加。</translation>
  </message>
  <message>
   <source>“{file}” is no UTF-8 text.</source>
   <translation>“{file}”不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>“{file}” is too large for a text to learn from.</source>
   <translation>“{file}”太大，无法作为学习文本。</translation>
  </message>
  <message>
   <source>“{folder}” cannot be read: {strerror}.</source>
   <translation>无法读取“{folder}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written: {strerror}.</source>
   <translation>无法写入“{folder}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{folder}” has {len} different pictures, too few to judge by.</source>
   <translation>“{folder}”有 {len} 张不同的图片，太少而无法据此评测。</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} as a .bin file only, a Python pickle that can run any program.</source>
   <translation>“{folder}”中的 {kind} 只有 .bin 文件，即可运行任意程序的 Python pickle。</translation>
  </message>
  <message>
   <source>“{folder}” holds an {kind} in several files (shards).</source>
   <translation>“{folder}”中的 {kind} 分为多个文件（分片）。</translation>
  </message>
  <message>
   <source>“{folder}” holds its “{part}” as a .bin file only, a Python pickle that can run anything.</source>
   <translation>“{folder}”中的“{part}”只有 .bin 文件，即可运行任意内容的 Python pickle。</translation>
  </message>
  <message>
   <source>“{folder}” holds more than {max_pickled_bytes} GB as .bin files (Python pickles).</source>
   <translation>“{folder}”中的 .bin 文件 (Python pickle) 超过 {max_pickled_bytes} GB。</translation>
  </message>
  <message>
   <source>“{folder}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>“{folder}”包含无法读取的量化权重 ({dtype})。</translation>
  </message>
  <message>
   <source>“{folder}” holds several decoders: {join}.</source>
   <translation>“{folder}”包含多个解码器：{join}。</translation>
  </message>
  <message>
   <source>“{folder}” holds {other}, which cannot be added.</source>
   <translation>“{folder}”包含{other}，无法添加。</translation>
  </message>
  <message>
   <source>“{folder}” is a LoRA (adapter) of a language model, an addition to another model.</source>
   <translation>“{folder}”是语言模型的 LoRA（适配器），是另一个模型的附加部分。</translation>
  </message>
  <message>
   <source>“{folder}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>“{folder}”是无法打开的 Stable Diffusion：{first_complaint}。</translation>
  </message>
  <message>
   <source>“{folder}” is a diffusers folder without an autoencoder (“vae”) in it.</source>
   <translation>“{folder}”是不含自编码器 (“vae”) 的 diffusers 文件夹。</translation>
  </message>
  <message>
   <source>“{folder}” is a file, not a folder.</source>
   <translation>“{folder}”是文件，不是文件夹。</translation>
  </message>
  <message>
   <source>“{folder}” is a language model that cannot be opened: {str}.</source>
   <translation>“{folder}”是无法打开的语言模型：{str}。</translation>
  </message>
  <message>
   <source>“{folder}” is an OpenVINO network: this cannot be added (yet).</source>
   <translation>“{folder}”是 OpenVINO 网络：（目前）无法添加。</translation>
  </message>
  <message>
   <source>“{folder}” is no folder.</source>
   <translation>“{folder}”不是文件夹。</translation>
  </message>
  <message>
   <source>“{folder}” is no model folder: it has no manifest.toml.</source>
   <translation>“{folder}”不是模型文件夹：没有 manifest.toml。</translation>
  </message>
  <message>
   <source>“{folder}” is no model: this cannot be added (yet).</source>
   <translation>“{folder}”不是模型：（目前）无法添加。</translation>
  </message>
  <message>
   <source>“{folder}” keeps its list of tokens as “tokenizer.model” only, which is not read here.</source>
   <translation>“{folder}”的 token 列表只有“tokenizer.model”，此处不读取。</translation>
  </message>
  <message>
   <source>“{folder}” lacks its list of tokens, “tokenizer.json”: without it no text can be cut up for it.</source>
   <translation>“{folder}”缺少其 token 列表“tokenizer.json”：没有它就无法为其切分文本。</translation>
  </message>
  <message>
   <source>“{folder}” lacks its weights, “{file}”.</source>
   <translation>“{folder}”缺少其权重“{file}”。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its model, “{safe}”.</source>
   <translation>“{folder}”缺少其模型的权重“{safe}”。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its {kind}.</source>
   <translation>“{folder}”缺少其 {kind} 的权重。</translation>
  </message>
  <message>
   <source>“{folder}” lacks the weights of its “{part}”.</source>
   <translation>“{folder}”缺少其“{part}”的权重。</translation>
  </message>
  <message>
   <source>“{folder}” lists {largest} tokens, but its network knows {vocabulary}: they do not belong together.</source>
   <translation>“{folder}”列出 {largest} 个 token，而其网络认识 {vocabulary} 个：两者不匹配。</translation>
  </message>
  <message>
   <source>“{folder}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>“{folder}”需要 {needed} GB 内存；共有 {most} GB。</translation>
  </message>
  <message>
   <source>“{found}” cannot be deleted: {strerror}.</source>
   <translation>无法删除“{found}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{found}” is a text: there is no picture in it.</source>
   <translation>“{found}”是文本：其中没有图片。</translation>
  </message>
  <message>
   <source>“{found}” was not made from words, so there are none to go on from.</source>
   <translation>“{found}”不是由词语生成的，因此没有可继续的词语。</translation>
  </message>
  <message>
   <source>“{info}” came with Quartet and cannot be removed.</source>
   <translation>“{info}”随 Quartet 提供，无法移除。</translation>
  </message>
  <message>
   <source>“{info}” cannot be opened: {error}.</source>
   <translation>无法打开“{info}”：{error}。</translation>
  </message>
  <message>
   <source>“{info}” cannot be removed: {strerror}.</source>
   <translation>无法移除“{info}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{info}” has changed since this was made, so the same picture cannot be made again.</source>
   <translation>自它生成之后“{info}”已改变，因此无法再生成相同的图片。</translation>
  </message>
  <message>
   <source>“{item}” came from outside, so nobody knows how to make others like it.</source>
   <translation>“{item}”来自外部，因此无从得知如何生成类似的内容。</translation>
  </message>
  <message>
   <source>“{item}” could not be copied</source>
   <translation>无法复制“{item}”</translation>
  </message>
  <message>
   <source>“{item}” could not be moved to the trash of this computer, so it was kept.</source>
   <translation>“{item}”无法移入这台电脑的回收站，因此仍被保留。</translation>
  </message>
  <message>
   <source>“{item}” is not a text.</source>
   <translation>“{item}”不是文本。</translation>
  </message>
  <message>
   <source>“{key}:” waits for what to look for, such as {EXAMPLES}.</source>
   <translation>“{key}:”后面需要查找内容，例如 {EXAMPLES}。</translation>
  </message>
  <message>
   <source>“{key}” cannot be compared. Write it with a colon, such as {EXAMPLES}.</source>
   <translation>“{key}”不能比较大小。请使用英文冒号，例如 {EXAMPLES}。</translation>
  </message>
  <message>
   <source>“{links}” is on the internet, and Quartet never goes there.</source>
   <translation>“{links}”位于互联网上，而 Quartet 从不访问那里。</translation>
  </message>
  <message>
   <source>“{member}” in a fetched archive is far larger than it should be.</source>
   <translation>下载的归档中的“{member}”远大于应有的大小。</translation>
  </message>
  <message>
   <source>“{name}” calls itself “{architecture}”, but has a part “{other}” that this form has not: its text would be wrong.</source>
   <translation>“{name}”自称为“{architecture}”，却有此结构所没有的部分“{other}”：其文本会出错。</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {strerror}.</source>
   <translation>无法移除“{name}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}.</source>
   <translation>“{name}”不能为 {value}。</translation>
  </message>
  <message>
   <source>“{name}” could not be copied</source>
   <translation>无法复制“{name}”</translation>
  </message>
  <message>
   <source>“{name}” could not be unsealed</source>
   <translation>无法解密“{name}”</translation>
  </message>
  <message>
   <source>“{name}” does not say what kind of network it is.</source>
   <translation>“{name}”未说明它是哪种网络。</translation>
  </message>
  <message>
   <source>“{name}” does not turn sentences into numbers.</source>
   <translation>“{name}”不会将句子转换为数值。</translation>
  </message>
  <message>
   <source>“{name}” drew nothing but invalid numbers.</source>
   <translation>“{name}”生成的全是无效数值。</translation>
  </message>
  <message>
   <source>“{name}” has learned nothing yet.</source>
   <translation>“{name}”还没有学到任何内容。</translation>
  </message>
  <message>
   <source>“{name}” has no folder to learn from.</source>
   <translation>“{name}”没有可供学习的文件夹。</translation>
  </message>
  <message>
   <source>“{name}” has {count} pictures to learn from{told}.</source>
   <translation>“{name}”有 {count} 张可供学习的图片{told}。</translation>
  </message>
  <message>
   <source>“{name}” has {letters} letters of text to learn from.</source>
   <translation>“{name}”有 {letters} 个字符的可供学习的文本。</translation>
  </message>
  <message>
   <source>“{name}” holds a model of the form “{architecture}”, which Quartet does not read from GGUF files; it reads {known}.</source>
   <translation>“{name}”包含“{architecture}”结构的模型，Quartet 不能从 GGUF 文件读取；可读取 {known}。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder of more than {max_bytes} GB.</source>
   <translation>“{name}”包含超过 {max_bytes} GB 的自编码器。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with layers of another kind, “{more}”.</source>
   <translation>“{name}”中的自编码器含有另一种层“{more}”。</translation>
  </message>
  <message>
   <source>“{name}” holds an autoencoder with quantised weights ({dtype}).</source>
   <translation>“{name}”中的自编码器使用量化权重 ({dtype})。</translation>
  </message>
  <message>
   <source>“{name}” holds no model, but something for one (“{kind}”).</source>
   <translation>“{name}”不含模型，而是模型的附加内容（“{kind}”）。</translation>
  </message>
  <message>
   <source>“{name}” holds only the list of tokens of a model, and not the model: it cannot write.</source>
   <translation>“{name}”只含模型的 token 列表，不含模型本身：它不能写作。</translation>
  </message>
  <message>
   <source>“{name}” holds quantised weights ({dtype}), which cannot be read.</source>
   <translation>“{name}”包含无法读取的量化权重 ({dtype})。</translation>
  </message>
  <message>
   <source>“{name}” holds {what}, which cannot be added.</source>
   <translation>“{name}”包含{what}，无法添加。</translation>
  </message>
  <message>
   <source>“{name}” in this archive is damaged.</source>
   <translation>此归档中的“{name}”已损坏。</translation>
  </message>
  <message>
   <source>“{name}” in this archive is too large to be unpacked.</source>
   <translation>此归档中的“{name}”太大，无法解压。</translation>
  </message>
  <message>
   <source>“{name}” is a GGUF file of version {version}; Quartet reads 2 and 3.</source>
   <translation>“{name}”是第 {version} 版 GGUF 文件；Quartet 可读取第 2 和第 3 版。</translation>
  </message>
  <message>
   <source>“{name}” is a Stable Diffusion that cannot be opened: {first_complaint}.</source>
   <translation>“{name}”是无法打开的 Stable Diffusion：{first_complaint}。</translation>
  </message>
  <message>
   <source>“{name}” is a language model that does not fit together: {str}.</source>
   <translation>“{name}”是前后不一致的语言模型：{str}。</translation>
  </message>
  <message>
   <source>“{name}” is a {kind} that does not fit together: {error}.</source>
   <translation>“{name}”是前后不一致的 {kind}：{error}。</translation>
  </message>
  <message>
   <source>“{name}” is an {kinds} that does not fit together: {error}.</source>
   <translation>“{name}”是前后不一致的 {kinds}：{error}。</translation>
  </message>
  <message>
   <source>“{name}” is being trained already.</source>
   <translation>“{name}”已在训练中。</translation>
  </message>
  <message>
   <source>“{name}” is damaged or cut off, so it cannot be copied without its settings.</source>
   <translation>“{name}”已损坏或被截断，因此无法复制为不带设置的副本。</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {error}.</source>
   <translation>“{name}”已损坏：{error}。</translation>
  </message>
  <message>
   <source>“{name}” is empty: it has no words at all.</source>
   <translation>“{name}”是空的：其中没有任何词语。</translation>
  </message>
  <message>
   <source>“{name}” is for computers that write numbers the other way round: big-endian.</source>
   <translation>“{name}”适用于字节序相反的计算机：大端序。</translation>
  </message>
  <message>
   <source>“{name}” is gone for good.</source>
   <translation>“{name}”已永久删除。</translation>
  </message>
  <message>
   <source>“{name}” is missing in this archive.</source>
   <translation>此归档中缺少“{name}”。</translation>
  </message>
  <message>
   <source>“{name}” is no day. Write 2026-11-28, 2026-11 or 2026, or today, yesterday, monday, 7d (days ago).</source>
   <translation>“{name}”不是日期。请写 2026-11-28、2026-11 或 2026，或 today、yesterday、monday、7d（几天前）。</translation>
  </message>
  <message>
   <source>“{name}” is no text of at most {longest} letters.</source>
   <translation>“{name}”不是不超过 {longest} 个字符的文本。</translation>
  </message>
  <message>
   <source>“{name}” is not a text, whatever its name says.</source>
   <translation>无论文件名如何，“{name}”都不是文本。</translation>
  </message>
  <message>
   <source>“{name}” is not the {other} that belongs to “{name2}”.</source>
   <translation>“{name}”不是与“{name2}”配套的{other}。</translation>
  </message>
  <message>
   <source>“{name}” is not what it was when this began: its weights are others.</source>
   <translation>“{name}”已与开始时不同：其权重已改变。</translation>
  </message>
  <message>
   <source>“{name}” is one of {parts} parts of a model.</source>
   <translation>“{name}”是模型的 {parts} 个部分之一。</translation>
  </message>
  <message>
   <source>“{name}” is quantised as {join}, which Quartet does not read.</source>
   <translation>“{name}”以 {join} 量化，Quartet 不能读取。</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way of its own (“{method}”), which Quartet does not read.</source>
   <translation>“{name}”以特有方式（“{method}”）量化，Quartet 不能读取。</translation>
  </message>
  <message>
   <source>“{name}” is quantised in a way that is not known here (number {kind}).</source>
   <translation>“{name}”的量化方式在此未知（编号 {kind}）。</translation>
  </message>
  <message>
   <source>“{name}” is still going on.</source>
   <translation>“{name}”仍在进行。</translation>
  </message>
  <message>
   <source>“{name}” is {what} that cannot be opened: {error}.</source>
   <translation>“{name}”是无法打开的 {what}：{error}。</translation>
  </message>
  <message>
   <source>“{name}” needs {need} MB on the disk that holds “{folder}”, and less is free.</source>
   <translation>“{name}”需要“{folder}”所在磁盘上的 {need} MB，而可用空间不足。</translation>
  </message>
  <message>
   <source>“{name}” paints pictures of {smallest} to {largest_edge} pixels a side, in steps of {factor}; {width} x {height} is none of these.</source>
   <translation>“{name}”绘制的图片每边为 {smallest} 到 {largest_edge} 像素，步进为 {factor}；{width} x {height} 不在其中。</translation>
  </message>
  <message>
   <source>“{name}” says that it has {parts} layers of {parts2} experts.</source>
   <translation>“{name}”声称有 {parts} 层，各含 {parts2} 个专家。</translation>
  </message>
  <message>
   <source>“{name}” says that its “{key}” is {value}, which no language model has.</source>
   <translation>“{name}”声称其“{key}”为 {value}，没有语言模型是这样的。</translation>
  </message>
  <message>
   <source>“{name}” takes {needed} GB of memory; there are {most} GB.</source>
   <translation>“{name}”需要 {needed} GB 内存；共有 {most} GB。</translation>
  </message>
  <message>
   <source>“{parent}” cannot be written: {strerror}.</source>
   <translation>无法写入“{parent}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{folder}”: {strerror}.</source>
   <translation>无法将“{path}”复制到“{folder}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be copied to “{installed}”: {strerror}.</source>
   <translation>无法将“{path}”复制到“{installed}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {reason}.</source>
   <translation>无法读取“{path}”：{reason}。</translation>
  </message>
  <message>
   <source>“{path}” cannot be read: {strerror}.</source>
   <translation>无法读取“{path}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{path}” could not be read</source>
   <translation>无法读取“{path}”</translation>
  </message>
  <message>
   <source>“{path}” does not go into the memory.</source>
   <translation>内存无法容纳“{path}”。</translation>
  </message>
  <message>
   <source>“{path}” does not say what kind of table it shall be.</source>
   <translation>“{path}”未说明是哪种表格。</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_bytes} GB, which is no LoRA.</source>
   <translation>“{path}”超过 {max_bytes} GB，不可能是 LoRA。</translation>
  </message>
  <message>
   <source>“{path}” has more than {max_file_bytes} GB, which is more than any model here has.</source>
   <translation>“{path}”超过 {max_file_bytes} GB，大于这里的任何模型。</translation>
  </message>
  <message>
   <source>“{path}” has no words in it.</source>
   <translation>“{path}”中没有词语。</translation>
  </message>
  <message>
   <source>“{path}” has pages but no text: they are pictures, as a scanner makes them.</source>
   <translation>“{path}”有页面但没有文本：是扫描得到的图片。</translation>
  </message>
  <message>
   <source>“{path}” holds more than {most_files} pictures and texts.</source>
   <translation>“{path}”包含超过 {most_files} 个图片和文本。</translation>
  </message>
  <message>
   <source>“{path}” holds numbers that Quartet did not keep.</source>
   <translation>“{path}”包含并非由 Quartet 保存的数值。</translation>
  </message>
  <message>
   <source>“{path}” holds tensors of a kind that is not supported, “{name}”.</source>
   <translation>“{path}”包含不支持的张量类型“{name}”。</translation>
  </message>
  <message>
   <source>“{path}” holds the {part} of a TAESD only, which {lack}.</source>
   <translation>“{path}”只含 TAESD 的{part}，它{lack}。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is damaged.</source>
   <translation>“{name}”中的“{path}”已损坏。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large for a configuration.</source>
   <translation>“{name}”中的“{path}”太大，不可能是配置。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is far too large.</source>
   <translation>“{name}”中的“{path}”过大。</translation>
  </message>
  <message>
   <source>“{path}” in “{name}” is no configuration.</source>
   <translation>“{name}”中的“{path}”不是配置。</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint (a Python pickle) that holds more than tensors, “{replace}”; it was not opened.</source>
   <translation>“{path}”是 PyTorch 检查点 (Python pickle)，除张量外还包含“{replace}”；未打开。</translation>
  </message>
  <message>
   <source>“{path}” is a PyTorch checkpoint of more than {max_checkpoint_bytes} GB; it was not opened.</source>
   <translation>“{path}”是超过 {max_checkpoint_bytes} GB 的 PyTorch 检查点；未打开。</translation>
  </message>
  <message>
   <source>“{path}” is a TorchScript program; it was not opened.</source>
   <translation>“{path}”是 TorchScript 程序；未打开。</translation>
  </message>
  <message>
   <source>“{path}” is a damaged PyTorch checkpoint.</source>
   <translation>“{path}”是已损坏的 PyTorch 检查点。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no PDF, whatever its name says.</source>
   <translation>无论文件名如何，“{path}”已损坏或不是 PDF。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or no ZIP that can be read here.</source>
   <translation>“{path}”已损坏，或不是可在此读取的 ZIP。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or not something that Quartet kept.</source>
   <translation>“{path}”已损坏，或并非由 Quartet 保存。</translation>
  </message>
  <message>
   <source>“{path}” is damaged, or was made by a newer Quartet.</source>
   <translation>“{path}”已损坏，或由更新的 Quartet 生成。</translation>
  </message>
  <message>
   <source>“{path}” is damaged.</source>
   <translation>“{path}”已损坏。</translation>
  </message>
  <message>
   <source>“{path}” is empty: it has no words at all.</source>
   <translation>“{path}”是空的：其中没有任何词语。</translation>
  </message>
  <message>
   <source>“{path}” is far too large to be a model's manifest.</source>
   <translation>“{path}”太大，不可能是模型清单。</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most_film_bytes} GB.</source>
   <translation>“{path}”大于 {most_film_bytes} GB。</translation>
  </message>
  <message>
   <source>“{path}” is larger than {most} MB, more than is read of one document.</source>
   <translation>“{path}”大于 {most} MB，超出单个文档的读取上限。</translation>
  </message>
  <message>
   <source>“{path}” is locked with a password, so it cannot be read.</source>
   <translation>“{path}”受密码保护，无法读取。</translation>
  </message>
  <message>
   <source>“{path}” is neither text, Markdown nor PDF, so it cannot be read.</source>
   <translation>“{path}”不是文本、Markdown 或 PDF，无法读取。</translation>
  </message>
  <message>
   <source>“{path}” is no GGUF file.</source>
   <translation>“{path}”不是 GGUF 文件。</translation>
  </message>
  <message>
   <source>“{path}” is no archive of a Quartet gallery.</source>
   <translation>“{path}”不是 Quartet 图库的归档。</translation>
  </message>
  <message>
   <source>“{path}” is no whole checkpoint of {name}.</source>
   <translation>“{path}”不是 {name} 的完整检查点。</translation>
  </message>
  <message>
   <source>“{path}” is not a direction of faces.</source>
   <translation>“{path}”不是人脸方向。</translation>
  </message>
  <message>
   <source>“{path}” is not a direction, or it is damaged.</source>
   <translation>“{path}”不是方向，或已损坏。</translation>
  </message>
  <message>
   <source>“{path}” is not a file.</source>
   <translation>“{path}”不是文件。</translation>
  </message>
  <message>
   <source>“{path}” is not a text, whatever its name says.</source>
   <translation>无论文件名如何，“{path}”都不是文本。</translation>
  </message>
  <message>
   <source>“{path}” is too large for a curve.</source>
   <translation>“{path}”太大，不可能是曲线。</translation>
  </message>
  <message>
   <source>“{path}” is too large for a text: more than {most} MB.</source>
   <translation>“{path}”太大，不可能是文本：超过 {most} MB。</translation>
  </message>
  <message>
   <source>“{path}” is too large to be opened here.</source>
   <translation>“{path}”太大，无法在此打开。</translation>
  </message>
  <message>
   <source>“{path}” is too large.</source>
   <translation>“{path}”太大。</translation>
  </message>
  <message>
   <source>“{path}” is {describe}; it was not opened.</source>
   <translation>“{path}”是{describe}；未打开。</translation>
  </message>
  <message>
   <source>“{path}” is {what}; it was not opened.</source>
   <translation>“{path}”是{what}；未打开。</translation>
  </message>
  <message>
   <source>“{path}” takes too long to read.</source>
   <translation>读取“{path}”耗时过长。</translation>
  </message>
  <message>
   <source>“{path}” unpacks to more than can be read of one document.</source>
   <translation>“{path}”解压后超出单个文档的读取上限。</translation>
  </message>
  <message>
   <source>“{path}” was changed while it was copied.</source>
   <translation>“{path}”在复制期间被更改。</translation>
  </message>
  <message>
   <source>“{path}” was made by a newer Quartet.</source>
   <translation>“{path}”由更新的 Quartet 生成。</translation>
  </message>
  <message>
   <source>“{path}” was not kept by Quartet.</source>
   <translation>“{path}”并非由 Quartet 保存。</translation>
  </message>
  <message>
   <source>“{plain}” is nothing that this model has learned.</source>
   <translation>“{plain}”不是此模型学过的内容。</translation>
  </message>
  <message>
   <source>“{recipe}” learns in one process only.</source>
   <translation>“{recipe}”只能以单个进程学习。</translation>
  </message>
  <message>
   <source>“{target}” could not be written</source>
   <translation>无法写入“{target}”</translation>
  </message>
  <message>
   <source>“{target}” does not say what kind of file it shall be.</source>
   <translation>“{target}”未说明是哪种文件。</translation>
  </message>
  <message>
   <source>“{text}” is no value for “{titles}”.</source>
   <translation>“{text}”不是“{titles}”的有效值。</translation>
  </message>
  <message>
   <source>“{title}” begins with a model.</source>
   <translation>“{title}”需要以一个模型为起点。</translation>
  </message>
  <message>
   <source>“{title}” could not be signed</source>
   <translation>无法为“{title}”签名</translation>
  </message>
  <message>
   <source>“{title}” could not be signed: its file is damaged, or of a kind that cannot be.</source>
   <translation>无法为“{title}”签名：其文件已损坏，或属于无法签名的类型。</translation>
  </message>
  <message>
   <source>“{value}” has no letter or digit to look for.</source>
   <translation>“{value}”中没有可查找的字母或数字。</translation>
  </message>
  <message>
   <source>“{value}” is no number of an item, such as like:12.</source>
   <translation>“{value}”不是项的编号，例如 like:12。</translation>
  </message>
  <message>
   <source>“{value}” is no size. Write pixels, such as size:512x512, or bytes, such as size:&gt;2mb.</source>
   <translation>“{value}”不是大小。请写像素，例如 size:512x512，或字节，例如 size:&gt;2mb。</translation>
  </message>
  <message>
   <source>“{value}” is no {noun}. {hint}</source>
   <translation>“{value}”不是{noun}。{hint}</translation>
  </message>
  <message>
   <source>“{value}” is not understood. {remedy}</source>
   <translation>无法理解“{value}”。{remedy}</translation>
  </message>
  <message>
   <source>“{value}” is too long ago.</source>
   <translation>“{value}”距今太久。</translation>
  </message>
  <message>
   <source>“{value}” lies outside the years {first_year} to {last_year}.</source>
   <translation>“{value}”不在 {first_year} 到 {last_year} 年之间。</translation>
  </message>
  <message>
   <source>“{weights}” is {describe}; it was not opened.</source>
   <translation>“{weights}”是{describe}；未打开。</translation>
  </message>
  <message>
   <source>“{wheel}” cannot be read: {strerror}.</source>
   <translation>无法读取“{wheel}”：{strerror}。</translation>
  </message>
  <message>
   <source>“{wheel}” is the wheel of no known pack.</source>
   <translation>“{wheel}”不是任何已知模型包的 wheel 文件。</translation>
  </message>
  <message>
   <source>“{where}” could not be unsealed</source>
   <translation>无法解密“{where}”</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Export {count}</source>
   <translation>导出 {count}</translation>
  </message>
  <message>
   <source>Quartet.{suffix}</source>
   <translation>Quartet.{suffix}</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>副本保存到</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped. Files that were copied before are still there.</source>
   <translation>已停止。之前复制的文件仍在那里。</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{what} saved in {folder}.</source>
   <translation>{what}已保存到 {folder}。</translation>
  </message>
 </context>
 <context>
  <name>Faces</name>
  <message>
   <source>found</source>
   <translation>找到的</translation>
  </message>
 </context>
 <context>
  <name>FacesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>已在图库中。</translation>
  </message>
  <message>
   <source>Hold face</source>
   <translation>固定人脸</translation>
  </message>
  <message>
   <source>Let face go</source>
   <translation>取消固定人脸</translation>
  </message>
  <message>
   <source>Lock seed</source>
   <translation>锁定种子</translation>
  </message>
  <message>
   <source>New faces</source>
   <translation>新人脸</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>后续人脸</translation>
  </message>
  <message>
   <source>Number of faces</source>
   <translation>人脸数量</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>随机人脸</translation>
  </message>
  <message>
   <source>Remove from sheet</source>
   <translation>从样页移除</translation>
  </message>
  <message>
   <source>Reset face</source>
   <translation>重置人脸</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Truncation</source>
   <translation>截断</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>变体</translation>
  </message>
  <message>
   <source>Variations need directions, and this model has none yet: find some first.</source>
   <translation>变体需要方向，而此模型还没有：请先查找一些。</translation>
  </message>
 </context>
 <context>
  <name>FacesTab</name>
  <message>
   <source>Draw the faces of the sheet in full and keep them (Ctrl+Enter)</source>
   <translation>完整生成样页上的人脸并收入图库 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Find the face in a picture</source>
   <translation>在图片中查找人脸</translation>
  </message>
  <message>
   <source>Find the face in a picture …</source>
   <translation>在图片中查找人脸…</translation>
  </message>
  <message>
   <source>Find the face in it</source>
   <translation>查找其中的人脸</translation>
  </message>
  <message>
   <source>Find the face in the clipboard</source>
   <translation>在剪贴板中查找人脸</translation>
  </message>
  <message>
   <source>From A to B</source>
   <translation>从 A 到 B</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>Hold or let go</source>
   <translation>固定或取消固定</translation>
  </message>
  <message>
   <source>Hold the picked faces</source>
   <translation>固定选中的人脸</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>收入图库</translation>
  </message>
  <message>
   <source>Keep the picked faces</source>
   <translation>收入选中的人脸</translation>
  </message>
  <message>
   <source>Lock the seed</source>
   <translation>锁定种子</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>放大查看</translation>
  </message>
  <message>
   <source>Looking for directions; the sliders come when they are found.</source>
   <translation>正在查找方向；找到后会出现滑块。</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>放大镜</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>变形</translation>
  </message>
  <message>
   <source>Morph the picked faces</source>
   <translation>在选中的人脸间变形</translation>
  </message>
  <message>
   <source>New direction</source>
   <translation>新方向</translation>
  </message>
  <message>
   <source>New direction from A to B …</source>
   <translation>从 A 到 B 新建方向…</translation>
  </message>
  <message>
   <source>Next faces</source>
   <translation>后续人脸</translation>
  </message>
  <message>
   <source>Pick all faces</source>
   <translation>选取所有人脸</translation>
  </message>
  <message>
   <source>Pick two faces first: the first is A, the second B.</source>
   <translation>请先选取两张人脸：第一张为 A，第二张为 B。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Random faces</source>
   <translation>随机人脸</translation>
  </message>
  <message>
   <source>Remove from the sheet</source>
   <translation>从样页移除</translation>
  </message>
  <message>
   <source>Reset the face</source>
   <translation>重置人脸</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>变体</translation>
  </message>
  <message>
   <source>What changes from A to B?</source>
   <translation>从 A 到 B 改变了什么？</translation>
  </message>
 </context>
 <context>
  <name>FactsRow</name>
  <message>
   <source>%1 a second</source>
   <translation>每秒 %1</translation>
  </message>
  <message>
   <source>%1 seen</source>
   <translation>已看 %1</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>按步数</translation>
  </message>
  <message>
   <source>Over time trained</source>
   <translation>按训练时间</translation>
  </message>
  <message>
   <source>What the charts are drawn over</source>
   <translation>图表的横轴</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>trained</source>
   <translation>已训练</translation>
  </message>
 </context>
 <context>
  <name>FamilySwitch</name>
  <message>
   <source>It {plain}. Used in the tab {tab}.</source>
   <translation>它{plain}。用于“{tab}”标签页。</translation>
  </message>
  <message>
   <source>{word}: {plain}. Its models are used in the tab {tab}.</source>
   <translation>{word}：{plain}。其模型用于“{tab}”标签页。</translation>
  </message>
 </context>
 <context>
  <name>FamilyTab</name>
  <message>
   <source>Get the model “%1” first.</source>
   <translation>请先获取模型“%1”。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>打开 %1</translation>
  </message>
  <message>
   <source>Settings of %1</source>
   <translation>%1 的设置</translation>
  </message>
  <message>
   <source>The settings of “%1” are in the form; seed and picture are as they were.</source>
   <translation>“%1”的设置已填入表单；种子和图片保持原样。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>“%1” was made by a model that is not installed.</source>
   <translation>“%1”由一个尚未安装的模型生成。</translation>
  </message>
 </context>
 <context>
  <name>FigurePlot</name>
  <message>
   <source>at %1: </source>
   <translation>位于 %1：</translation>
  </message>
 </context>
 <context>
  <name>FigureRows</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 至 %2</translation>
  </message>
  <message>
   <source>How sure the difference is cannot be told.</source>
   <translation>无法判断此差异有多可靠。</translation>
  </message>
  <message>
   <source>Surely better: %1.</source>
   <translation>确定更好：%1。</translation>
  </message>
  <message>
   <source>Surely higher for %1.</source>
   <translation>%1 确定更高。</translation>
  </message>
  <message>
   <source>The two cannot be told apart by this.</source>
   <translation>据此无法区分两者。</translation>
  </message>
  <message>
   <source>by chance</source>
   <translation>属于偶然</translation>
  </message>
 </context>
 <context>
  <name>FiguresLine</name>
  <message>
   <source>How much the model had to note to find this picture again, in nats: a plain face takes little, an unusual picture much. It is the KL divergence of the posterior from the prior.</source>
   <translation>模型需要记下多少信息才能还原此图片，以 nat 为单位：普通人脸所需很少，罕见的图片所需很多。它是后验相对于先验的 KL 散度。</translation>
  </message>
  <message>
   <source>Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they change the picture.</source>
   <translation>峰值信噪比：每个像素与原图的接近程度。高于 30 dB 时两者难以分辨，低于 20 dB 时差别明显。滑块会使它下降，因为滑块改变了图片。</translation>
  </message>
  <message>
   <source>Structural similarity: whether edges and textures are where they were, from 0 to 1. It is nearer to what the eye sees than PSNR is.</source>
   <translation>结构相似性：边缘和纹理是否仍在原处，取值 0 到 1。它比 PSNR 更接近人眼所见。</translation>
  </message>
 </context>
 <context>
  <name>FilmPage</name>
  <message>
   <source>%1 steps in %2 s</source>
   <translation>%1 步，用时 %2 秒</translation>
  </message>
  <message>
   <source>From A to B in %1 pictures, %2 s</source>
   <translation>从 A 到 B，共 %1 张图片，%2 秒</translation>
  </message>
  <message>
   <source>Hold a picture as A first (A), then drop another</source>
   <translation>请先将一张图片设为 A (A)，再拖入另一张</translation>
  </message>
  <message>
   <source>Paint something first</source>
   <translation>请先绘制一张图片</translation>
  </message>
  <message>
   <source>all, up to %1 px</source>
   <translation>全部，最大 %1 像素</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Film</source>
   <translation>影片</translation>
  </message>
  <message>
   <source>Passes through all %1</source>
   <translation>依次经过全部 %1 张人脸</translation>
  </message>
  <message>
   <source>Passes through the %1 picked faces</source>
   <translation>依次经过选中的 %1 张人脸</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>张图片</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Click to open it in your film player</source>
   <translation>单击可在影片播放器中打开</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>影片</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>正在生成</translation>
  </message>
  <message>
   <source>Film under way</source>
   <translation>正在制作影片</translation>
  </message>
  <message>
   <source>Make film</source>
   <translation>制作影片</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>正在排队</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <source>Faces in a row</source>
   <translation>一排人脸</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>AI-made</source>
   <translation>AI 生成</translation>
  </message>
  <message>
   <source>AI-made or not</source>
   <translation>是否由 AI 生成</translation>
  </message>
  <message>
   <source>Any rating</source>
   <translation>任意评分</translation>
  </message>
  <message>
   <source>Brought in</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>合集、标签和种类</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>保存此搜索</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search words, or tag:hero rating:&gt;=4 before:2026-12</source>
   <translation>搜索词语，或 tag:hero rating:&gt;=4 before:2026-12</translation>
  </message>
  <message>
   <source>Show one of each stack: the same settings, another seed</source>
   <translation>每叠只显示一个：相同设置，不同种子</translation>
  </message>
  <message>
   <source>Size of pictures and pages</source>
   <translation>图片和页面的大小</translation>
  </message>
  <message>
   <source>What can be asked for (Down)</source>
   <translation>可搜索的条件 (Down)</translation>
  </message>
  <message>
   <source>{stars} or more</source>
   <translation>{stars}及以上</translation>
  </message>
 </context>
 <context>
  <name>FindCard</name>
  <message>
   <source>Back to the faces</source>
   <translation>返回人脸</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Difference between the two</source>
   <translation>两者的差异</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>拖动并缩放图片，使眼睛和下巴对准标记。</translation>
  </message>
  <message>
   <source>Find the face in %1</source>
   <translation>查找 %1 中的人脸</translation>
  </message>
  <message>
   <source>Find this face</source>
   <translation>查找此人脸</translation>
  </message>
  <message>
   <source>Found: it lies on the sheet now, to be changed like any other face.</source>
   <translation>已找到：它已在样页上，可像其他人脸一样更改。</translation>
  </message>
  <message>
   <source>Reading the picture …</source>
   <translation>正在读取图片…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Search under way</source>
   <translation>正在查找</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>The closest face so far</source>
   <translation>目前最接近的人脸</translation>
  </message>
  <message>
   <source>Waiting for its turn …</source>
   <translation>正在排队…</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>您的图片</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Found face</source>
   <translation>找到的人脸</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>正在排队</translation>
  </message>
 </context>
 <context>
  <name>FoldingPages</name>
  <message>
   <source>Fold away (%1)</source>
   <translation>折叠 (%1)</translation>
  </message>
  <message>
   <source>Unfold (%1)</source>
   <translation>展开 (%1)</translation>
  </message>
 </context>
 <context>
  <name>FormulaButton</name>
  <message>
   <source>How this works</source>
   <translation>工作原理</translation>
  </message>
  <message>
   <source>How {label} works</source>
   <translation>{label}的工作原理</translation>
  </message>
 </context>
 <context>
  <name>Fragments</name>
  <message>
   <source> and {len} more</source>
   <translation>，另有 {len} 个</translation>
  </message>
  <message>
   <source> {done} of {total} MB are kept; the next try goes on from there.</source>
   <translation>已保留 {total} MB 中的 {done} MB；下次将从那里继续。</translation>
  </message>
  <message>
   <source>(a PyTorch checkpoint, a Python pickle of which only tensors were read) {what}</source>
   <translation>（PyTorch 检查点，即 Python pickle，只读取了其中的张量）{what}</translation>
  </message>
  <message>
   <source>; left out: {left_out}</source>
   <translation>；排除：{left_out}</translation>
  </message>
  <message>
   <source>A height is a number of pixels, such as height:&lt;512.</source>
   <translation>高度是像素数，例如 height:&lt;512。</translation>
  </message>
  <message>
   <source>A rating is a number of stars from 0 to 5, such as rating:&gt;=3.</source>
   <translation>评分是 0 到 5 的星数，例如 rating:&gt;=3。</translation>
  </message>
  <message>
   <source>A seed is a whole number, such as seed:7.</source>
   <translation>种子是整数，例如 seed:7。</translation>
  </message>
  <message>
   <source>A width is a number of pixels, such as width:&gt;=1024.</source>
   <translation>宽度是像素数，例如 width:&gt;=1024。</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>设备正忙</translation>
  </message>
  <message>
   <source>Did you mean “{near}”?</source>
   <translation>您是指“{near}”吗？</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>文件夹不为空</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>超出磁盘配额</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>文件已存在</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>文件名过长</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>这是文件夹</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>磁盘空间不足</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>没有此文件或文件夹</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>这不是文件夹</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>不允许此操作</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>权限不足</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>磁盘为只读</translation>
  </message>
  <message>
   <source>There are {join} and others.</source>
   <translation>有 {join} 等。</translation>
  </message>
  <message>
   <source>There are {join} and {names}.</source>
   <translation>有 {join} 和 {names}。</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>打开的文件过多</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>7-Zip 归档</translation>
  </message>
  <message>
   <source>a ControlNet ({kind}), an addition to another model</source>
   <translation>ControlNet ({kind})，即另一个模型的附加部分</translation>
  </message>
  <message>
   <source>a ControlNet, an addition to another model</source>
   <translation>ControlNet，即另一个模型的附加部分</translation>
  </message>
  <message>
   <source>a DoRA</source>
   <translation>DoRA</translation>
  </message>
  <message>
   <source>a Flux diffusion network</source>
   <translation>Flux 扩散网络</translation>
  </message>
  <message>
   <source>a GGUF language model</source>
   <translation>GGUF 语言模型</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>JPEG 图片</translation>
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
   <translation>用于另一种模型的 LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Flux)</source>
   <translation>用于另一种模型 (Flux) 的 LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (Stable Diffusion 3)</source>
   <translation>用于另一种模型 (Stable Diffusion 3) 的 LoRA</translation>
  </message>
  <message>
   <source>a LoRA for another kind of model (a transformer)</source>
   <translation>用于另一种模型 (Transformer) 的 LoRA</translation>
  </message>
  <message>
   <source>a LoRA of three factors (CP)</source>
   <translation>三因子 LoRA (CP)</translation>
  </message>
  <message>
   <source>a LoRA, an addition to another model</source>
   <translation>LoRA，即另一个模型的附加部分</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>PDF 文档</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>PNG 图片</translation>
  </message>
  <message>
   <source>a PyTorch checkpoint, which is a Python pickle inside and can run any program when it is opened</source>
   <translation>PyTorch 检查点，其内部是 Python pickle，打开时可运行任意程序</translation>
  </message>
  <message>
   <source>a Python package (wheel)</source>
   <translation>Python 软件包 (wheel)</translation>
  </message>
  <message>
   <source>a Python pickle, which can run any program when it is opened</source>
   <translation>Python pickle，打开时可运行任意程序</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>RAR 归档</translation>
  </message>
  <message>
   <source>a Stable Diffusion checkpoint without its autoencoder</source>
   <translation>不含自编码器的 Stable Diffusion 检查点</translation>
  </message>
  <message>
   <source>a StyleGAN2 of NVIDIA's</source>
   <translation>NVIDIA 的 StyleGAN2</translation>
  </message>
  <message>
   <source>a StyleGAN2 of the community</source>
   <translation>社区的 StyleGAN2</translation>
  </message>
  <message>
   <source>a TAESD</source>
   <translation>TAESD</translation>
  </message>
  <message>
   <source>a VQ model ({kind}), whose latents are entries of a codebook</source>
   <translation>VQ 模型 ({kind})，其潜变量是码本中的条目</translation>
  </message>
  <message>
   <source>a VQ model, whose latents are entries of a codebook</source>
   <translation>VQ 模型，其潜变量是码本中的条目</translation>
  </message>
  <message>
   <source>a WebP picture or a sound</source>
   <translation>WebP 图片或声音</translation>
  </message>
  <message>
   <source>a Windows program</source>
   <translation>Windows 程序</translation>
  </message>
  <message>
   <source>a damaged zip archive</source>
   <translation>已损坏的 zip 归档</translation>
  </message>
  <message>
   <source>a diffusion network</source>
   <translation>扩散网络</translation>
  </message>
  <message>
   <source>a diffusion transformer</source>
   <translation>扩散 Transformer</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>gzip 归档</translation>
  </message>
  <message>
   <source>a language model</source>
   <translation>语言模型</translation>
  </message>
  <message>
   <source>a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's</source>
   <translation>视频模型（其卷积为三维），如 Wan 或 Cosmos 的模型</translation>
  </message>
  <message>
   <source>a network of the kind {kind}</source>
   <translation>{kind} 类型的网络</translation>
  </message>
  <message>
   <source>a numpy array</source>
   <translation>numpy 数组</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>a safetensors file that is damaged or cut short</source>
   <translation>已损坏或不完整的 safetensors 文件</translation>
  </message>
  <message>
   <source>a second reader and the size of the picture belong to XL, and to XL alone</source>
   <translation>第二个阅读器和图片尺寸是 XL 且仅 XL 才有的</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>zip 归档</translation>
  </message>
  <message>
   <source>an AutoencoderKL</source>
   <translation>AutoencoderKL</translation>
  </message>
  <message>
   <source>an HDF5 file, as Keras writes it</source>
   <translation>HDF5 文件，即 Keras 所写的那种</translation>
  </message>
  <message>
   <source>an OFT</source>
   <translation>OFT</translation>
  </message>
  <message>
   <source>an autoencoder of video ({kind})</source>
   <translation>视频自编码器 ({kind})</translation>
  </message>
  <message>
   <source>an autoencoder with quantised weights</source>
   <translation>使用量化权重的自编码器</translation>
  </message>
  <message>
   <source>an unknown network of {len} tensors, such as “{names}”</source>
   <translation>由“{names}”等 {len} 个张量构成的未知网络</translation>
  </message>
  <message>
   <source>cannot draw pictures</source>
   <translation>不能绘制图片</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>colour of a label</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>decoder</source>
   <translation>解码器</translation>
  </message>
  <message>
   <source>draws pictures but cannot look at them</source>
   <translation>能绘制图片，但不能看图片</translation>
  </message>
  <message>
   <source>each of its levels needs channels, attention and heads</source>
   <translation>每一级都需要通道、注意力和头</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空文件</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>编码器</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>条目</translation>
  </message>
  <message>
   <source>family of models</source>
   <translation>模型系列</translation>
  </message>
  <message>
   <source>holds half of the layer “{layer}” only</source>
   <translation>层“{layer}”只有一半</translation>
  </message>
  <message>
   <source>holds something else beside its layers, “{strangers}”</source>
   <translation>除各层外还含有其他内容“{strangers}”</translation>
  </message>
  <message>
   <source>holds something else than numbers (NaN or infinity)</source>
   <translation>含有非数值（NaN 或无穷大）</translation>
  </message>
  <message>
   <source>holds two halves of “{layer}” that do not fit together</source>
   <translation>“{layer}”的两半互不匹配</translation>
  </message>
  <message>
   <source>is a mixture of experts</source>
   <translation>是混合专家模型 (MoE)</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>is no LoRA</source>
   <translation>不是 LoRA</translation>
  </message>
  <message>
   <source>is {what}, which is not supported</source>
   <translation>是 {what}，不受支持</translation>
  </message>
  <message>
   <source>it aligns to “{short}” bytes</source>
   <translation>其对齐为“{short}”字节</translation>
  </message>
  <message>
   <source>it claims to have a text of {length} bytes</source>
   <translation>它自称含有 {length} 字节的文本</translation>
  </message>
  <message>
   <source>it claims to have lists of {listed} items</source>
   <translation>它自称含有 {listed} 项的列表</translation>
  </message>
  <message>
   <source>it claims to have {count} {what}</source>
   <translation>它自称含有 {count} 个{what}</translation>
  </message>
  <message>
   <source>it does not say how its tokens are joined</source>
   <translation>未说明其 token 如何合并</translation>
  </message>
  <message>
   <source>it has a layer more, “{min}”</source>
   <translation>多出一层“{min}”</translation>
  </message>
  <message>
   <source>it has a layer that a TAESD has not, “{min}”</source>
   <translation>含有 TAESD 所没有的层“{min}”</translation>
  </message>
  <message>
   <source>it has a value of an unknown type ({kind})</source>
   <translation>含有未知类型 ({kind}) 的值</translation>
  </message>
  <message>
   <source>it has no list of tokens</source>
   <translation>没有 token 列表</translation>
  </message>
  <message>
   <source>it has not all of its {layers} layers</source>
   <translation>其 {layers} 层不完整</translation>
  </message>
  <message>
   <source>it has {len} tokens, but scores of {len2}</source>
   <translation>它有 {len} 个 token，却有 {len2} 个分数</translation>
  </message>
  <message>
   <source>it has {len} tokens, but tells of {len2} what they are</source>
   <translation>它有 {len} 个 token，却说明了 {len2} 个的类型</translation>
  </message>
  <message>
   <source>it has {levels} levels</source>
   <translation>它有 {levels} 级</translation>
  </message>
  <message>
   <source>it is XL's refiner, which finishes the pictures of another model</source>
   <translation>它是 XL 的精修模型 (refiner)，用来完成另一个模型的图片</translation>
  </message>
  <message>
   <source>it is a network of the kind “{architecture}”</source>
   <translation>它是“{architecture}”类型的网络</translation>
  </message>
  <message>
   <source>it is damaged ({error})</source>
   <translation>已损坏 ({error})</translation>
  </message>
  <message>
   <source>it is one for inpainting (9 channels in), which is not supported; the brush needs none such</source>
   <translation>它是用于局部重绘的模型（9 个输入通道），不受支持；画笔也不需要它</translation>
  </message>
  <message>
   <source>it joins tokens that it has not</source>
   <translation>合并了它没有的 token</translation>
  </message>
  <message>
   <source>it lacks the table of its tokens</source>
   <translation>缺少其 token 表</translation>
  </message>
  <message>
   <source>it lacks “{part}”</source>
   <translation>缺少“{part}”</translation>
  </message>
  <message>
   <source>it was trained with a schedule of noise of another kind ({kind})</source>
   <translation>它以另一种噪声安排 ({kind}) 训练</translation>
  </message>
  <message>
   <source>its autoencoder has units of another kind</source>
   <translation>其自编码器的单位属于另一种</translation>
  </message>
  <message>
   <source>its autoencoder is of another kind</source>
   <translation>其自编码器属于另一种</translation>
  </message>
  <message>
   <source>its configuration does not go together: {str}</source>
   <translation>其配置前后不一致：{str}</translation>
  </message>
  <message>
   <source>its decoder enlarges by another factor than 2</source>
   <translation>其解码器的放大倍数不是 2</translation>
  </message>
  <message>
   <source>its encoder and its decoder do not belong together</source>
   <translation>其编码器与解码器不配套</translation>
  </message>
  <message>
   <source>its file “{lacking}” is missing</source>
   <translation>缺少其文件“{lacking}”</translation>
  </message>
  <message>
   <source>its filling token is not in its vocabulary</source>
   <translation>其填充 token 不在词表中</translation>
  </message>
  <message>
   <source>its latents have {inputs} channels instead of 4</source>
   <translation>其潜变量有 {inputs} 个通道，而不是 4 个</translation>
  </message>
  <message>
   <source>its layer “{args}” is missing</source>
   <translation>缺少其层“{args}”</translation>
  </message>
  <message>
   <source>its layer “{name}” has the shape {by} instead of {by2}</source>
   <translation>其层“{name}”的形状是 {by}，而不是 {by2}</translation>
  </message>
  <message>
   <source>its layer “{name}” is missing</source>
   <translation>缺少其层“{name}”</translation>
  </message>
  <message>
   <source>its layers are no convolutions</source>
   <translation>其各层不是卷积</translation>
  </message>
  <message>
   <source>its layers are not matrices</source>
   <translation>其各层不是矩阵</translation>
  </message>
  <message>
   <source>its layers have other shapes than convolutions</source>
   <translation>其各层的形状与卷积不同</translation>
  </message>
  <message>
   <source>its list of words and its merges do not belong together</source>
   <translation>其词表与合并规则不配套</translation>
  </message>
  <message>
   <source>its list of words has more than its readers know</source>
   <translation>其词表中的词多于其阅读器所知</translation>
  </message>
  <message>
   <source>its list of words is damaged</source>
   <translation>其词表已损坏</translation>
  </message>
  <message>
   <source>its list of words is far too long</source>
   <translation>其词表过长</translation>
  </message>
  <message>
   <source>its list of words is none</source>
   <translation>其词表不是词表</translation>
  </message>
  <message>
   <source>its list of words lacks the beginning and the end of a text</source>
   <translation>其词表缺少文本的开头和结尾标记</translation>
  </message>
  <message>
   <source>its network and its autoencoder have other latents</source>
   <translation>其网络与自编码器的潜变量不同</translation>
  </message>
  <message>
   <source>its network is of another kind ({key} is {str})</source>
   <translation>其网络属于另一种（{key} 为 {str}）</translation>
  </message>
  <message>
   <source>its network predicts something else, “{prediction}”</source>
   <translation>其网络预测的是别的量“{prediction}”</translation>
  </message>
  <message>
   <source>its parts do not go together: {str}</source>
   <translation>其各部分互不匹配：{str}</translation>
  </message>
  <message>
   <source>its pictures have {picture} channels instead of 1 or 3</source>
   <translation>其图片有 {picture} 个通道，而不是 1 个或 3 个</translation>
  </message>
  <message>
   <source>its reader (text encoder) is missing</source>
   <translation>缺少其阅读器（文本编码器）</translation>
  </message>
  <message>
   <source>its reader has an activation of another kind, “{activation}”</source>
   <translation>其阅读器的激活函数属于另一种，“{activation}”</translation>
  </message>
  <message>
   <source>its reader has layers of another shape</source>
   <translation>其阅读器的层形状不同</translation>
  </message>
  <message>
   <source>its readers and its network do not belong together</source>
   <translation>其阅读器与网络不配套</translation>
  </message>
  <message>
   <source>its second reader and its network do not belong together</source>
   <translation>其第二个阅读器与网络不配套</translation>
  </message>
  <message>
   <source>its settings are missing or damaged</source>
   <translation>其设置缺失或已损坏</translation>
  </message>
  <message>
   <source>its tensor “{name}” has the shape {shape}</source>
   <translation>其张量“{name}”的形状是 {shape}</translation>
  </message>
  <message>
   <source>its tensor “{name}” has {dimensions} dimensions</source>
   <translation>其张量“{name}”有 {dimensions} 维</translation>
  </message>
  <message>
   <source>its tokens are far too long</source>
   <translation>其 token 过长</translation>
  </message>
  <message>
   <source>its weights should be “{safe}”, but there is “{other}” alone</source>
   <translation>其权重应为“{safe}”，但只有“{other}”</translation>
  </message>
  <message>
   <source>its {part} begins without a convolution</source>
   <translation>其{part}开头没有卷积</translation>
  </message>
  <message>
   <source>its {part} is missing</source>
   <translation>缺少其{part}</translation>
  </message>
  <message>
   <source>its {pixels} inputs are no square grey picture</source>
   <translation>其 {pixels} 个输入不构成正方形灰度图</translation>
  </message>
  <message>
   <source>its “{name}” is missing</source>
   <translation>缺少“{name}”</translation>
  </message>
  <message>
   <source>its “{name}” is “{short}”</source>
   <translation>其“{name}”为“{short}”</translation>
  </message>
  <message>
   <source>kind of thing</source>
   <translation>项目类型</translation>
  </message>
  <message>
   <source>layer {layer} of its {part} is not a convolution</source>
   <translation>其{part}的第 {layer} 层不是卷积</translation>
  </message>
  <message>
   <source>no tensors</source>
   <translation>不含张量的内容</translation>
  </message>
  <message>
   <source>other channels come out of it than go in</source>
   <translation>输出的通道与输入的不同</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>纯文本</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>已保存的搜索</translation>
  </message>
  <message>
   <source>scales its numbers on the way (“{scaled}”)</source>
   <translation>会在中途缩放数值（“{scaled}”）</translation>
  </message>
  <message>
   <source>something unknown</source>
   <translation>未知内容</translation>
  </message>
  <message>
   <source>stretches its positions in a way that is not known here (“{kind}”)</source>
   <translation>以此处不认识的方式拉伸位置（“{kind}”）</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>张量</translation>
  </message>
  <message>
   <source>the autoencoder of Flux 2, whose latents are normalised patch by patch</source>
   <translation>Flux 2 的自编码器，其潜变量按块归一化</translation>
  </message>
  <message>
   <source>the ends of its {part} are missing</source>
   <translation>缺少其{part}的两端</translation>
  </message>
  <message>
   <source>the layer “{args}” of its reader is missing</source>
   <translation>缺少其阅读器的层“{args}”</translation>
  </message>
  <message>
   <source>the scale of its latents is no number</source>
   <translation>其潜变量的比例不是数字</translation>
  </message>
  <message>
   <source>the textbook VAE</source>
   <translation>教科书式 VAE</translation>
  </message>
  <message>
   <source>turns only a part of its queries</source>
   <translation>只旋转一部分查询</translation>
  </message>
  <message>
   <source>two of its tensors have one name</source>
   <translation>其中两个张量同名</translation>
  </message>
  <message>
   <source>two of its tensors stand for the same layer</source>
   <translation>其中两个张量代表同一层</translation>
  </message>
  <message>
   <source>two of its tokens are the same</source>
   <translation>其中两个 token 相同</translation>
  </message>
  <message>
   <source>was made for another kind of model than this one, which is of the kind {mine}</source>
   <translation>适用于另一种模型，而此模型是 {mine} 类型</translation>
  </message>
  <message>
   <source>was made to compare texts, not to write them</source>
   <translation>是用来比较文本而不是写文本的</translation>
  </message>
  <message>
   <source>what it says is no number</source>
   <translation>其输出不是数字</translation>
  </message>
  <message>
   <source>word that can stand after “is:”</source>
   <translation>可放在“is:”之后的词</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {heads} heads</source>
   <translation>{channels} 个通道无法均分给 {heads} 个头</translation>
  </message>
  <message>
   <source>{channels} channels do not divide into {norm_num_groups} groups</source>
   <translation>{channels} 个通道无法均分为 {norm_num_groups} 组</translation>
  </message>
  <message>
   <source>{heads} heads, {kv_heads} of keys, do not go into a width of {width}</source>
   <translation>{heads} 个头（其中 {kv_heads} 个键头）与宽度 {width} 不符</translation>
  </message>
  <message>
   <source>{hidden_size} channels do not divide into {heads} heads</source>
   <translation>{hidden_size} 个通道无法均分给 {heads} 个头</translation>
  </message>
  <message>
   <source>“rope_freqs.weight” has the shape {shape}</source>
   <translation>“rope_freqs.weight”的形状是 {shape}</translation>
  </message>
  <message>
   <source>“{index}” is damaged</source>
   <translation>“{index}”已损坏</translation>
  </message>
  <message>
   <source>“{index}” names files elsewhere</source>
   <translation>“{index}”指向别处的文件</translation>
  </message>
  <message>
   <source>“{part}” has the shape {shape} instead of {shape2}</source>
   <translation>“{part}”的形状是 {shape}，而不是 {shape2}</translation>
  </message>
  <message>
   <source>“{place}” holds what is no factor</source>
   <translation>“{place}”中的内容不是系数</translation>
  </message>
  <message>
   <source>“{place}” holds what is no number</source>
   <translation>“{place}”中的内容不是数字</translation>
  </message>
 </context>
 <context>
  <name>FramingPage</name>
  <message>
   <source>Compare the two; the framing can be changed again at any time (F)</source>
   <translation>对比两者；取景可随时再改 (F)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Drag and zoom the picture until eyes and chin lie on the marks.</source>
   <translation>拖动并缩放图片，使眼睛和下巴对准标记。</translation>
  </message>
  <message>
   <source>Drag moves the picture, the wheel sizes it, [ and ] turn it.</source>
   <translation>拖动可移动图片，滚轮缩放，[ 和 ] 旋转。</translation>
  </message>
  <message>
   <source>What the model makes of it</source>
   <translation>模型重建的结果</translation>
  </message>
  <message>
   <source>Your picture</source>
   <translation>您的图片</translation>
  </message>
 </context>
 <context>
  <name>FramingRow</name>
  <message>
   <source>Back to the middle of the picture</source>
   <translation>回到图片正中</translation>
  </message>
 </context>
 <context>
  <name>FramingView</name>
  <message>
   <source>Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.</source>
   <translation>方向键移动图片，+ 和 - 缩放，[ 和 ] 旋转，Home 重新开始。</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Face</source>
   <translation>人脸</translation>
  </message>
 </context>
 <context>
  <name>Furniture</name>
  <message>
   <source>No tab here can open the settings of this one.</source>
   <translation>这里没有标签页能打开它的设置。</translation>
  </message>
  <message>
   <source>No tab here can use the settings of this one.</source>
   <translation>这里没有标签页能使用它的设置。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo {text}</source>
   <translation>撤销 {text}</translation>
  </message>
  <message>
   <source>You find it later in the menu, under Models.</source>
   <translation>以后可在菜单的“模型”中找到它。</translation>
  </message>
  <message>
   <source>“{name}” is ready.</source>
   <translation>“{name}”已就绪。</translation>
  </message>
 </context>
 <context>
  <name>GalleryMenu</name>
  <message>
   <source>Compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy settings</source>
   <translation>复制设置</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>复制文字</translation>
  </message>
  <message>
   <source>Enlarge 4 times</source>
   <translation>放大 4 倍</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Keep its latent</source>
   <translation>收入其潜变量</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>More like this</source>
   <translation>更多类似内容</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>无星级</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Save a copy …</source>
   <translation>另存副本…</translation>
  </message>
  <message>
   <source>Save copies in</source>
   <translation>副本保存到</translation>
  </message>
  <message>
   <source>Save the words alone …</source>
   <translation>仅保存文字…</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全屏显示</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>移出回收站</translation>
  </message>
 </context>
 <context>
  <name>GalleryOperations</name>
  <message>
   <source>Bringing in</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Compared with the newest of its {count} variants.</source>
   <translation>已与其 {count} 个变体中最新的一个对比。</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建合集</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Photographs tell where they were taken; “Export …” leaves that out.</source>
   <translation>照片带有拍摄地点；用“导出…”可以去掉。</translation>
  </message>
  <message>
   <source>Pick two to eight things to compare them.</source>
   <translation>请选取两到八项进行对比。</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>放入合集</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Stopped: {count} brought into the gallery.</source>
   <translation>已停止：{count}已导入图库。</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Take a tag away</source>
   <translation>移除标签</translation>
  </message>
  <message>
   <source>Take out of a collection</source>
   <translation>移出合集</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>移出回收站</translation>
  </message>
  <message>
   <source>The files are in the trash of the system now.</source>
   <translation>文件已移入系统回收站。</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>文本已复制到剪贴板。</translation>
  </message>
  <message>
   <source>This came from outside, so nobody knows how to make it again.</source>
   <translation>它来自外部，因此无从得知如何重新生成。</translation>
  </message>
  <message>
   <source>This has no variants. Pick two to eight things to compare them.</source>
   <translation>它没有变体。请选取两到八项进行对比。</translation>
  </message>
  <message>
   <source>{count} brought into the gallery.</source>
   <translation>{count}已导入图库。</translation>
  </message>
  <message>
   <source>{count} could not be brought in either.</source>
   <translation>{count}也无法导入。</translation>
  </message>
  <message>
   <source>{count} labelled: {label}.</source>
   <translation>{count}已标记：{label}。</translation>
  </message>
  <message>
   <source>{count} put into the trash.</source>
   <translation>{count}已移入回收站。</translation>
  </message>
  <message>
   <source>{count} put into “{name}”.</source>
   <translation>{count}已放入“{name}”。</translation>
  </message>
  <message>
   <source>{count} saved in {folder}.</source>
   <translation>{count}已保存到 {folder}。</translation>
  </message>
  <message>
   <source>{count} tagged “{names}”.</source>
   <translation>{count}已添加标签“{names}”。</translation>
  </message>
  <message>
   <source>{count} taken out of the trash.</source>
   <translation>{count}已移出回收站。</translation>
  </message>
  <message>
   <source>{count} taken out of “{name}”.</source>
   <translation>{count}已移出“{name}”。</translation>
  </message>
  <message>
   <source>{files} in the folder passed over: neither pictures nor texts.</source>
   <translation>已略过文件夹中的{files}：既非图片也非文本。</translation>
  </message>
  <message>
   <source>{what} brought into the gallery.</source>
   <translation>{what}已导入图库。</translation>
  </message>
  <message>
   <source>“{name}” lies in the gallery.</source>
   <translation>“{name}”已在图库中。</translation>
  </message>
 </context>
 <context>
  <name>GalleryTab</name>
  <message>
   <source>Bring in what was copied</source>
   <translation>导入复制的内容</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Empty the trash</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <source>Everything you make is kept here with its settings. Drop pictures and texts in, or make faces.</source>
   <translation>您生成的一切都连同设置保存在这里。可拖入图片和文本，或生成人脸。</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>收入图库</translation>
  </message>
  <message>
   <source>Make faces</source>
   <translation>生成人脸</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Show it there</source>
   <translation>在那里显示</translation>
  </message>
  <message>
   <source>Show one of each stack, or all</source>
   <translation>每叠显示一个，或全部</translation>
  </message>
  <message>
   <source>Take out of the collection</source>
   <translation>移出合集</translation>
  </message>
  <message>
   <source>Take out of the trash</source>
   <translation>移出回收站</translation>
  </message>
  <message>
   <source>Type what to look for first.</source>
   <translation>请先输入要查找的内容。</translation>
  </message>
  <message>
   <source>Unfold or fold the stack</source>
   <translation>展开或折叠此叠</translation>
  </message>
  <message>
   <source>Your gallery is empty</source>
   <translation>您的图库是空的</translation>
  </message>
  <message>
   <source>{chosen} selected</source>
   <translation>已选 {chosen}</translation>
  </message>
 </context>
 <context>
  <name>GridAxes</name>
  <message>
   <source>%1 pictures</source>
   <translation>%1 张图片</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 张图片</translation>
  </message>
  <message>
   <source>Across</source>
   <translation>横向</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>纵向</translation>
  </message>
  <message>
   <source>Values with commas between, or a range: 1-20 by 4</source>
   <translation>以英文逗号分隔的值，或范围：1-20 by 4</translation>
  </message>
  <message>
   <source>What differs from column to column</source>
   <translation>各列之间的差异</translation>
  </message>
  <message>
   <source>What differs from row to row</source>
   <translation>各行之间的差异</translation>
  </message>
  <message>
   <source>{name}: values</source>
   <translation>{name}：值</translation>
  </message>
 </context>
 <context>
  <name>GridPage</name>
  <message>
   <source>Everything else is as the form says. A click on a cell takes its settings over.</source>
   <translation>其他一切以表单为准。单击单元格可套用其设置。</translation>
  </message>
  <message>
   <source>Paint grid</source>
   <translation>绘制网格</translation>
  </message>
  <message>
   <source>Paints a picture for every pair of values, and keeps the sheet</source>
   <translation>为每一对数值绘制一张图片，并收入样页</translation>
  </message>
 </context>
 <context>
  <name>GridView</name>
  <message>
   <source>Faces</source>
   <translation>人脸</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys</source>
   <translation>Ctrl+Enter 绘制  ·  P 播放和暂停  ·  ← → 步骤  ·  B 开分支  ·  F1 所有按键</translation>
  </message>
  <message>
   <source>Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads</source>
   <translation>Ctrl+Enter 写作或停止  ·  Alt+Down 其他词  ·  Ctrl+R 重写  ·  Alt+← → 其他路线</translation>
  </message>
  <message>
   <source>Ctrl+N new run  ·  Ctrl+Enter starts it  ·  Ctrl+click compares  ·  F2 renames  ·  Del removes</source>
   <translation>Ctrl+N 新建训练  ·  Ctrl+Enter 开始  ·  Ctrl+单击对比  ·  F2 重命名  ·  Del 移除</translation>
  </message>
  <message>
   <source>Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all keys</source>
   <translation>Ctrl+单击多选  ·  Space 全屏  ·  K 收入  ·  V 变体  ·  M 变形  ·  F1 所有按键</translation>
  </message>
  <message>
   <source>Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all keys</source>
   <translation>拖入图片或按 Ctrl+V  ·  W S D 对比  ·  K 收入  ·  A 再 B 混合  ·  M 地图  ·  F1 所有按键</translation>
  </message>
  <message>
   <source>Space full screen  ·  1 to 5 rate  ·  6 to 9 colour  ·  T tags  ·  L descent  ·  C compares  ·  S stacks  ·  Del trashes  ·  F1 all keys</source>
   <translation>Space 全屏  ·  1 到 5 评分  ·  6 到 9 颜色  ·  T 标签  ·  L 谱系  ·  C 对比  ·  S 叠放  ·  Del 移入回收站  ·  F1 所有按键</translation>
  </message>
  <message>
   <source>← → ↑ ↓ walk  ·  Enter into the middle  ·  Space full screen  ·  V varies  ·  Esc back</source>
   <translation>← → ↑ ↓ 逐个浏览  ·  Enter 移到中央  ·  Space 全屏  ·  V 变化  ·  Esc 返回</translation>
  </message>
 </context>
 <context>
  <name>HistoryPopup</name>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
 </context>
 <context>
  <name>IndexWatch</name>
  <message>
   <source>{count} still to be looked at</source>
   <translation>{count} 尚待查看</translation>
  </message>
  <message>
   <source>{count} still to be read</source>
   <translation>{count} 尚待读取</translation>
  </message>
 </context>
 <context>
  <name>InsidePage</name>
  <message>
   <source>Look again</source>
   <translation>重新查看</translation>
  </message>
  <message>
   <source>Looking inside …</source>
   <translation>正在查看内部…</translation>
  </message>
  <message>
   <source>Put the caret behind a word that the model wrote, and see here how it came to it.</source>
   <translation>将光标置于模型写出的词之后，即可在此查看它是如何得出的。</translation>
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
   <translation>清除评分</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate 1 star</source>
   <translation>评 1 星</translation>
  </message>
  <message>
   <source>Rate {count} stars</source>
   <translation>评 {count} 星</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全屏显示</translation>
  </message>
 </context>
 <context>
  <name>Judging</name>
  <message>
   <source>10 log₁₀(255² / mean squared error) over red, green and blue times alpha, and alpha.</source>
   <translation>10 log₁₀(255² / 均方误差)，对乘以 alpha 的红、绿、蓝及 alpha 计算。</translation>
  </message>
  <message>
   <source>10 log₁₀(255² / mean squared error).</source>
   <translation>10 log₁₀(255² / 均方误差)。</translation>
  </message>
  <message>
   <source>A letter surprises it by {ours} bits; 4.7 if all letters came alike.</source>
   <translation>每个字母令它意外 {ours} 比特；若所有字母机会均等则为 4.7。</translation>
  </message>
  <message>
   <source>A picture lies among others when it is within the reach of one of them; its reach is the distance of its third neighbour. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>当一张图片落在另一组某张图片的范围内，即视为位于其间；范围是到第三近邻的距离。Kynkäänniemi 等，arXiv 1904.06991，公式 2。</translation>
  </message>
  <message>
   <source>A picture takes {ours} nats ({bits} bits).</source>
   <translation>一张图片需要 {ours} nat（{bits} 比特）。</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common.</source>
   <translation>一组它的图片相当于 {ours} 张毫无共同点的图片。</translation>
  </message>
  <message>
   <source>A set of its pictures is worth {ours} that have nothing in common; as many real ones {real}.</source>
   <translation>一组它的图片相当于 {ours} 张毫无共同点的图片；同样数量的真实图片相当于 {real} 张。</translation>
  </message>
  <message>
   <source>Against what really follows {ours}; continuations dealt to other beginnings get {real}.</source>
   <translation>与真正的后文相比为 {ours}；续写错配到其他开头时为 {real}。</translation>
  </message>
  <message>
   <source>Among how many tokens it would have to guess, on texts that it never learned from. Only models with the same tokens compare by it.</source>
   <translation>面对从未学过的文本，它相当于要在多少个 token 中猜测。只有 token 相同的模型才能据此比较。</translation>
  </message>
  <message>
   <source>As far as other real pictures are, or nearer: as near as this can tell.</source>
   <translation>与其他真实图片的距离相当或更近：在可测范围内已是最近。</translation>
  </message>
  <message>
   <source>As good as PCA of the same size.</source>
   <translation>与同等规模的 PCA 一样好。</translation>
  </message>
  <message>
   <source>As precision, with both sets exchanged. Kynkäänniemi et al., arXiv 1904.06991, equation 2.</source>
   <translation>与精确率相同，两组互换。Kynkäänniemi 等，arXiv 1904.06991，公式 2。</translation>
  </message>
  <message>
   <source>At each token it is as unsure as if it had to guess among {ours}.</source>
   <translation>在每个 token 处，其不确定程度相当于在 {ours} 个选项中猜测。</translation>
  </message>
  <message>
   <source>Away from the real balance</source>
   <translation>偏离真实的均衡</translation>
  </message>
  <message>
   <source>BLEU: the words that really follow</source>
   <translation>BLEU：真正的后文用词</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>每字符比特数</translation>
  </message>
  <message>
   <source>Copied runs of eight words</source>
   <translation>照抄的八词片段</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>照抄</translation>
  </message>
  <message>
   <source>Coverage: how much is reached?</source>
   <translation>覆盖度：覆盖了多少？</translation>
  </message>
  <message>
   <source>Density: where do they crowd?</source>
   <translation>密度：集中在何处？</translation>
  </message>
  <message>
   <source>Difference as seen (AlexNet)</source>
   <translation>视觉差异 (AlexNet)</translation>
  </message>
  <message>
   <source>Difference as seen (VGG)</source>
   <translation>视觉差异 (VGG)</translation>
  </message>
  <message>
   <source>Difference of two paintings of the same words</source>
   <translation>相同词语两次绘制的差异</translation>
  </message>
  <message>
   <source>Difference of two pictures</source>
   <translation>两张图片的差异</translation>
  </message>
  <message>
   <source>Different pictures in a set</source>
   <translation>一组中不同的图片数</translation>
  </message>
  <message>
   <source>Different runs of 2 words over all runs of 2 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>不同的 2 词片段占全部 2 词片段的比例。Li 等，arXiv 1510.03055，第 5.4 节。</translation>
  </message>
  <message>
   <source>Different runs of 3 words over all runs of 3 words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>不同的 3 词片段占全部 3 词片段的比例。Li 等，arXiv 1510.03055，第 5.4 节。</translation>
  </message>
  <message>
   <source>Different words over all words. Li et al., arXiv 1510.03055, section 5.4.</source>
   <translation>不同的 1 词片段占全部 1 词片段的比例。Li 等，arXiv 1510.03055，第 5.4 节。</translation>
  </message>
  <message>
   <source>Distance from the nearest learned picture</source>
   <translation>到最接近的已学图片的距离</translation>
  </message>
  <message>
   <source>Drawn pictures crowd the places where most real ones are.</source>
   <translation>生成的图片集中在真实图片最密集之处。</translation>
  </message>
  <message>
   <source>Drawn pictures lie about as densely as real ones.</source>
   <translation>生成的图片与真实图片的密集程度大致相同。</translation>
  </message>
  <message>
   <source>Drawn pictures lie as near to real ones as other real ones do.</source>
   <translation>生成的图片与真实图片的距离，和其他真实图片一样近。</translation>
  </message>
  <message>
   <source>Drawn pictures lie {times} times as far from real ones as other real ones do.</source>
   <translation>生成的图片与真实图片的距离，是其他真实图片的 {times} 倍。</translation>
  </message>
  <message>
   <source>FID: distance from real pictures</source>
   <translation>FID：与真实图片的距离</translation>
  </message>
  <message>
   <source>FID: distance from real stickers</source>
   <translation>FID：与真实贴纸的距离</translation>
  </message>
  <message>
   <source>For {ours} of the paintings the nearest learned sticker is the one of those very words.</source>
   <translation>在 {ours} 的绘制结果中，最接近的已学贴纸正是同样词语的那一张。</translation>
  </message>
  <message>
   <source>Fréchet distance of small pictures</source>
   <translation>小图片的 Fréchet 距离</translation>
  </message>
  <message>
   <source>Geometric mean of the precisions of runs of 1 to 4 words, times a penalty for brevity. Papineni et al. 2002, by sacrebleu.</source>
   <translation>1 到 4 词片段精确率的几何平均，乘以过短惩罚。Papineni 等，2002，由 sacrebleu 计算。</translation>
  </message>
  <message>
   <source>How alike edges and surfaces are in rebuilt pictures; 1 where nothing differs.</source>
   <translation>重建图片中边缘和表面的相似程度；1 表示毫无差别。</translation>
  </message>
  <message>
   <source>How different its pictures are from each other: 0 where all are one picture.</source>
   <translation>其图片彼此的差异程度：0 表示全是同一张图片。</translation>
  </message>
  <message>
   <source>How different rebuilt pictures look to a network that has learned to see; 0 where they look alike.</source>
   <translation>重建图片在一个学会看图的网络看来有多不同；0 表示看起来相同。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>生成图片整体与真实图片的距离，按 Inception 网络的特征计算：均值和离散程度是否一致。图片少的组会偶然相距很远：只在评测数量相同时比较。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by features of the Inception network; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>生成图片整体与真实图片的距离，按 Inception 网络的特征计算；同类图片组无论多少均为 0，低于 0 与高于 0 同样常见。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by small versions of 16 × 16 pixels, which say nothing of sharpness: whether means and spreads agree. Sets of few pictures are far apart by chance: compare only where as many were judged.</source>
   <translation>生成图片整体与真实图片的距离，按 16 × 16 像素的缩小版计算，不反映清晰度：均值和离散程度是否一致。图片少的组会偶然相距很远：只在评测数量相同时比较。</translation>
  </message>
  <message>
   <source>How far drawn pictures lie from real ones as a set, by their features; 0 for sets of one kind, however few they are, and below 0 as often as above.</source>
   <translation>生成图片整体与真实图片的距离，按其特征计算；同类图片组无论多少均为 0，低于 0 与高于 0 同样常见。</translation>
  </message>
  <message>
   <source>How far two pictures of it are from each other.</source>
   <translation>其两张图片之间的距离。</translation>
  </message>
  <message>
   <source>How many of its pictures lie so near to a learned one that only one real picture in twenty does.</source>
   <translation>有多少图片与某张已学图片的接近程度，是二十张真实图片中只有一张才会达到的。</translation>
  </message>
  <message>
   <source>How many pictures a set is worth: 1 where all are the same, all where no two have anything in common.</source>
   <translation>一组相当于多少张图片：全部相同时为 1，两两毫无共同点时为总数。</translation>
  </message>
  <message>
   <source>How much each letter of texts that it never learned from surprises it. Compares all models.</source>
   <translation>从未学过的文本中每个字符令它意外的程度。可比较所有模型。</translation>
  </message>
  <message>
   <source>How much of what it writes stands word by word in what it learned from.</source>
   <translation>它写出的内容有多少逐字见于所学内容。</translation>
  </message>
  <message>
   <source>How much the code of a picture tells beyond chance: more can be exacter, less is easier to draw from.</source>
   <translation>图片编码携带的信息超出随机的程度：多则可能更精确，少则更易于从中生成。</translation>
  </message>
  <message>
   <source>How near its pictures come to what it learned from, beside real pictures that it never saw.</source>
   <translation>与它从未见过的真实图片相比，它的图片与所学内容有多接近。</translation>
  </message>
  <message>
   <source>How often a network that knows stickers, but never saw these, recognises what was asked for.</source>
   <translation>一个认识贴纸但从未见过这些图片的网络，有多常认出所要求的内容。</translation>
  </message>
  <message>
   <source>How seldom it says the same again, over all continuations together.</source>
   <translation>在所有续写中，它有多少不重复同样的话。</translation>
  </message>
  <message>
   <source>How small the errors of the colours are in rebuilt pictures. 30 dB looks good, 40 dB flawless.</source>
   <translation>重建图片中色彩误差有多小。30 dB 看起来不错，40 dB 毫无瑕疵。</translation>
  </message>
  <message>
   <source>In how many real pictures' reaches a drawn one lies. As high as that of real pictures is best; more means that it draws the usual again and again.</source>
   <translation>一张生成图片位于多少张真实图片的范围内。与真实图片一样高最好；更高则表示它反复生成常见的图片。</translation>
  </message>
  <message>
   <source>It copies: {ours} lie nearer to a learned picture than real ones do; chance gives {chance}.</source>
   <translation>它在照抄：{ours} 比真实图片更接近某张学过的图片；偶然情况下为 {chance}。</translation>
  </message>
  <message>
   <source>It does not copy: {ours} lie very near to a learned picture; chance gives {chance}.</source>
   <translation>它没有照抄：{ours} 非常接近某张学过的图片；偶然情况下为 {chance}。</translation>
  </message>
  <message>
   <source>It repeats itself no more than people do: {ours} are new, in real texts {real}.</source>
   <translation>它的重复不比人多：{ours} 是新的，真实文本中为 {real}。</translation>
  </message>
  <message>
   <source>It repeats itself: {ours} are new, in real texts {real}.</source>
   <translation>它在自我重复：{ours} 是新的，真实文本中为 {real}。</translation>
  </message>
  <message>
   <source>Its pictures are no nearer to learned ones than real pictures that it never saw.</source>
   <translation>与它从未见过的真实图片相比，它的图片并不更接近学过的图片。</translation>
  </message>
  <message>
   <source>Its pictures differ from each other as much as real ones do.</source>
   <translation>它的图片彼此间的差异与真实图片相当。</translation>
  </message>
  <message>
   <source>Its pictures differ more from each other than real ones do.</source>
   <translation>它的图片彼此间的差异比真实图片更大。</translation>
  </message>
  <message>
   <source>Its pictures differ {share} as much from each other as real ones.</source>
   <translation>它的图片彼此间的差异是真实图片的 {share}。</translation>
  </message>
  <message>
   <source>Its pictures lie nearer to learned ones than real pictures do that it never saw.</source>
   <translation>与它从未见过的真实图片相比，它的图片更接近学过的图片。</translation>
  </message>
  <message>
   <source>KID: the same, sure for few pictures</source>
   <translation>KID：同上，图片少时也可靠</translation>
  </message>
  <message>
   <source>KL(q(z|x) ‖ N(0, 1)) in nats a picture. Kingma and Welling, arXiv 1312.6114, appendix B.</source>
   <translation>KL(q(z|x) ‖ N(0, 1))，每张图片的 nat 数。Kingma 和 Welling，arXiv 1312.6114，附录 B。</translation>
  </message>
  <message>
   <source>Keeps structure better than PCA of the same size.</source>
   <translation>保持结构优于同等规模的 PCA。</translation>
  </message>
  <message>
   <source>Keeps structure worse than PCA of the same size.</source>
   <translation>保持结构不如同等规模的 PCA。</translation>
  </message>
  <message>
   <source>Kernel distance: the same, sure for few</source>
   <translation>核距离：同上，数量少时也可靠</translation>
  </message>
  <message>
   <source>Less exact than PCA of the same size.</source>
   <translation>精确度不如同等规模的 PCA。</translation>
  </message>
  <message>
   <source>Looks less like the original than PCA of the same size.</source>
   <translation>与原图的相像程度不如同等规模的 PCA。</translation>
  </message>
  <message>
   <source>Looks more like the original than PCA of the same size.</source>
   <translation>比同等规模的 PCA 更像原图。</translation>
  </message>
  <message>
   <source>Many drawn pictures lie outside of where real ones are.</source>
   <translation>许多生成的图片位于真实图片的范围之外。</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of the features of two paintings of one prompt, over prompts.</source>
   <translation>同一提示词两次绘制的特征的平均欧氏距离，对各提示词取平均。</translation>
  </message>
  <message>
   <source>Mean Euclidean distance of two pictures' features, over all pairs of a set.</source>
   <translation>两张图片特征的平均欧氏距离，对一组中所有图片对取平均。</translation>
  </message>
  <message>
   <source>Mean over drawn pictures of how many real ones' reaches hold it, over k = 5. Naeem et al., arXiv 2002.09797, equation 4.</source>
   <translation>每张生成图片位于多少张真实图片的范围内，对 k = 5 取平均。Naeem 等，arXiv 2002.09797，公式 4。</translation>
  </message>
  <message>
   <source>Means, variances and covariance in windows around each pixel. Wang et al. 2004, equation 13.</source>
   <translation>每个像素周围窗口中的均值、方差和协方差。Wang 等，2004，公式 13。</translation>
  </message>
  <message>
   <source>More exact than PCA of the same size.</source>
   <translation>比同等规模的 PCA 更精确。</translation>
  </message>
  <message>
   <source>Named by the judge at once</source>
   <translation>评测网络一次认出</translation>
  </message>
  <message>
   <source>Named within 5 guesses</source>
   <translation>5 次猜测之内认出</translation>
  </message>
  <message>
   <source>New pairs of words (distinct-2)</source>
   <translation>新的词对 (distinct-2)</translation>
  </message>
  <message>
   <source>New runs of three words (distinct-3)</source>
   <translation>新的三词片段 (distinct-3)</translation>
  </message>
  <message>
   <source>New words (distinct-1)</source>
   <translation>新词 (distinct-1)</translation>
  </message>
  <message>
   <source>PSNR with transparency</source>
   <translation>含透明度的 PSNR</translation>
  </message>
  <message>
   <source>PSNR: exactness of colours</source>
   <translation>PSNR：色彩精确度</translation>
  </message>
  <message>
   <source>Perplexity: how unsure it is</source>
   <translation>困惑度：它有多不确定</translation>
  </message>
  <message>
   <source>Precision: are they believable?</source>
   <translation>精确率：是否可信？</translation>
  </message>
  <message>
   <source>Recall: is everything there?</source>
   <translation>召回率：是否齐全？</translation>
  </message>
  <message>
   <source>Root mean square of the colours at 32 × 32 pixels, 0 to 1, to the nearest learned picture.</source>
   <translation>到最接近的已学图片的距离，为 32 × 32 像素下色彩的均方根，取值 0 到 1。</translation>
  </message>
  <message>
   <source>Runs of up to four words that a continuation shares with the real one. Always low: a story can go on in many ways.</source>
   <translation>续写与真实后文共有的至多四词片段。总是很低：故事可以有多种发展。</translation>
  </message>
  <message>
   <source>SSIM: likeness of structure</source>
   <translation>SSIM：结构相似性</translation>
  </message>
  <message>
   <source>Share of drawn pictures whose distance from the nearest learned one is below the 5 % quantile of that of real pictures kept from training.</source>
   <translation>与最接近的已学图片的距离低于留出真实图片 5 % 分位数的生成图片的比例。</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is among the first 5 of the classifier's guesses.</source>
   <translation>概念位于分类器前 5 个猜测之中的绘制结果的比例。</translation>
  </message>
  <message>
   <source>Share of paintings whose concept is first of the classifier's guesses.</source>
   <translation>概念为分类器首个猜测的绘制结果的比例。</translation>
  </message>
  <message>
   <source>Share of paintings whose nearest learned sticker is the row of their prompt.</source>
   <translation>最接近的已学贴纸正是其提示词所在行的绘制结果的比例。</translation>
  </message>
  <message>
   <source>Share of real pictures whose nearest drawn one is nearer than their fifth real neighbour. Naeem et al., arXiv 2002.09797, equation 5.</source>
   <translation>最接近的生成图片比第五近的真实图片更近的真实图片的比例。Naeem 等，arXiv 2002.09797，公式 5。</translation>
  </message>
  <message>
   <source>Share of runs of eight words, small letters, that stand in the learned texts.</source>
   <translation>见于所学文本的八词片段（小写）的比例。</translation>
  </message>
  <message>
   <source>Size of the code (KL)</source>
   <translation>编码大小 (KL)</translation>
  </message>
  <message>
   <source>Squared maximum mean discrepancy, unbiased, with the kernel (x·y / d + 1)³. Bińkowski et al., arXiv 1801.01401, section 4.</source>
   <translation>最大均值差异的平方，无偏，核为 (x·y / d + 1)³。Bińkowski 等，arXiv 1801.01401，第 4 节。</translation>
  </message>
  <message>
   <source>The judge is right for {ours} of the paintings, and for {real} of real drawings.</source>
   <translation>对 {ours} 的绘制结果评测网络判断正确，对真实画作则为 {real}。</translation>
  </message>
  <message>
   <source>The nearest is the sticker of the words</source>
   <translation>最接近的是对应词语的贴纸</translation>
  </message>
  <message>
   <source>The same with colours as far as they are opaque, and the transparency itself.</source>
   <translation>同上，色彩按不透明度计算，并包括透明度本身。</translation>
  </message>
  <message>
   <source>The share of drawn pictures that lie among real ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>位于真实图片之间的生成图片的比例。图片按 Inception 网络的特征比较；没有该网络时按缩小版比较。</translation>
  </message>
  <message>
   <source>The share of real pictures that have a drawn one within their reach. Less easily fooled by single odd pictures than recall.</source>
   <translation>范围内有生成图片的真实图片的比例。比召回率更不易受个别怪异图片影响。</translation>
  </message>
  <message>
   <source>The share of real pictures that lie among drawn ones. Pictures are compared by features of the Inception network, or by small versions without it.</source>
   <translation>位于生成图片之间的真实图片的比例。图片按 Inception 网络的特征比较；没有该网络时按缩小版比较。</translation>
  </message>
  <message>
   <source>Total variation: half the sum of |share of drawn − share of real|.</source>
   <translation>总变差：|生成的比例 − 真实的比例| 之和的一半。</translation>
  </message>
  <message>
   <source>Two paintings of the same words differ by {ours}.</source>
   <translation>相同词语的两次绘制相差 {ours}。</translation>
  </message>
  <message>
   <source>Weighted distance of the features of AlexNet, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>AlexNet 特征的加权距离，方式同 LPIPS (Zhang 等，arXiv 1801.03924)，并对微小位移不敏感 (Ghildyal 和 Liu，arXiv 2207.13686)。</translation>
  </message>
  <message>
   <source>Weighted distance of the features of VGG, in the manner of LPIPS (Zhang et al., arXiv 1801.03924), made blind to small shifts (Ghildyal and Liu, arXiv 2207.13686).</source>
   <translation>VGG 特征的加权距离，方式同 LPIPS (Zhang 等，arXiv 1801.03924)，并对微小位移不敏感 (Ghildyal 和 Liu，arXiv 2207.13686)。</translation>
  </message>
  <message>
   <source>What the seed changes while the words stay; 0 where every seed gives the same.</source>
   <translation>词语不变时种子带来的变化；0 表示所有种子结果相同。</translation>
  </message>
  <message>
   <source>Whether a painting is nearest to the learned drawing of the same concept. Likeness is wanted here; copying is told by the figure above.</source>
   <translation>绘制结果是否最接近同一概念的已学画作。这里需要的是相像；照抄由上面的指标判断。</translation>
  </message>
  <message>
   <source>Whether dark and light, or colours, come as often as among real pictures.</source>
   <translation>明暗或各种颜色出现的频率是否与真实图片相同。</translation>
  </message>
  <message>
   <source>bearded</source>
   <translation>有胡须</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>children</source>
   <translation>儿童</translation>
  </message>
  <message>
   <source>cyan</source>
   <translation>青</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗</translation>
  </message>
  <message>
   <source>darkest</source>
   <translation>最暗</translation>
  </message>
  <message>
   <source>exp of the entropy of the eigenvalues of K / n, K the cosines of the features. Friedman and Dieng, arXiv 2210.02410, definition 3.1.</source>
   <translation>K / n 特征值的熵的 exp，K 为特征的余弦。Friedman 和 Dieng，arXiv 2210.02410，定义 3.1。</translation>
  </message>
  <message>
   <source>exp of the mean of −ln p(token | tokens before).</source>
   <translation>−ln p(token | 之前的 token) 均值的 exp。</translation>
  </message>
  <message>
   <source>feminine</source>
   <translation>女性化</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>戴眼镜</translation>
  </message>
  <message>
   <source>green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>灰</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>戴帽子</translation>
  </message>
  <message>
   <source>light</source>
   <translation>亮</translation>
  </message>
  <message>
   <source>light hair</source>
   <translation>浅色头发</translation>
  </message>
  <message>
   <source>lightest</source>
   <translation>最亮</translation>
  </message>
  <message>
   <source>long hair</source>
   <translation>长发</translation>
  </message>
  <message>
   <source>magenta</source>
   <translation>品红</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>中等</translation>
  </message>
  <message>
   <source>over fifty</source>
   <translation>五十岁以上</translation>
  </message>
  <message>
   <source>real pictures</source>
   <translation>真实图片</translation>
  </message>
  <message>
   <source>real stickers</source>
   <translation>真实贴纸</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>smiling</source>
   <translation>微笑</translation>
  </message>
  <message>
   <source>the real texts</source>
   <translation>真实文本</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>{ours} of its runs of eight words stand in what it learned from; of real texts {real} do.</source>
   <translation>它写出的八词片段有 {ours} 见于所学内容；真实文本为 {real}。</translation>
  </message>
  <message>
   <source>{ours} of the drawn pictures lie where real ones are; of other real ones {real} do.</source>
   <translation>{ours} 的生成图片位于真实图片所在之处；其他真实图片为 {real}。</translation>
  </message>
  <message>
   <source>{ours} of the real pictures have a drawn one close by; {real} have another real one.</source>
   <translation>{ours} 的真实图片附近有生成的图片；{real} 附近有另一张真实图片。</translation>
  </message>
  <message>
   <source>{ours} of the real pictures lie where drawn ones are; where other real ones are, {real} do.</source>
   <translation>{ours} 的真实图片位于生成图片所在之处；位于其他真实图片所在之处的为 {real}。</translation>
  </message>
  <message>
   <source>{ours} of the whole would have to move to be spread as real pictures are; chance gives {real}.</source>
   <translation>需移动总量的 {ours} 才能与真实图片分布一致；偶然情况下为 {real}。</translation>
  </message>
  <message>
   <source>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½), m and S the mean and covariance of each set's features. Heusel et al., arXiv 1706.08500, equation 6.</source>
   <translation>|m₁ − m₂|² + tr(S₁ + S₂ − 2 (S₁ S₂)^½)，m 和 S 为各组特征的均值和协方差。Heusel 等，arXiv 1706.08500，公式 6。</translation>
  </message>
  <message>
   <source>−log₂ p(text) over the letters of the text.</source>
   <translation>−log₂ p(文本)，按文本的字符数平均。</translation>
  </message>
 </context>
 <context>
  <name>JudgingPage</name>
  <message>
   <source>All passages</source>
   <translation>所有段落</translation>
  </message>
  <message>
   <source>Another model of the same kind, judged by the same pictures or texts</source>
   <translation>另一个同类模型，用相同的图片或文本评测</translation>
  </message>
  <message>
   <source>As soon as the run has made a model, it can be judged here. Pausing makes one.</source>
   <translation>训练产出模型后即可在此评测。暂停会产出一个模型。</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>正在开始…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>对比对象</translation>
  </message>
  <message>
   <source>Compare with …</source>
   <translation>对比…</translation>
  </message>
  <message>
   <source>How many are judged</source>
   <translation>评测数量</translation>
  </message>
  <message>
   <source>It learned on since it was judged: judge it again.</source>
   <translation>评测之后它又继续学习了：请重新评测。</translation>
  </message>
  <message>
   <source>It reads texts that it never learned from, and goes on with their beginnings: how unsure is it, does it repeat itself, does it copy?</source>
   <translation>它阅读从未学过的文本，并续写其开头：它有多不确定，是否自我重复，是否照抄？</translation>
  </message>
  <message>
   <source>It takes some minutes, runs beside everything else and can be stopped. The networks that judge are fetched once from the Python package index (81 MB); nothing is sent there.</source>
   <translation>需要几分钟，与其他工作同时运行，可以停止。评测网络只需从 Python 软件包索引下载一次 (81 MB)；不会向那里发送任何内容。</translation>
  </message>
  <message>
   <source>Its pictures are held against real ones that it never learned from: are they believable, as different as real ones, or copies of what it saw?</source>
   <translation>将它的图片与从未学过的真实图片相比较：是否可信，是否同样多样，还是照抄了见过的图片？</translation>
  </message>
  <message>
   <source>Judge both</source>
   <translation>评测两者</translation>
  </message>
  <message>
   <source>Judge both again</source>
   <translation>重新评测两者</translation>
  </message>
  <message>
   <source>Judge it</source>
   <translation>评测</translation>
  </message>
  <message>
   <source>Judge it again</source>
   <translation>重新评测</translation>
  </message>
  <message>
   <source>Judged on %1</source>
   <translation>评测于 %1</translation>
  </message>
  <message>
   <source>More pictures take longer and make the figures surer</source>
   <translation>图片越多，耗时越长，指标越可靠</translation>
  </message>
  <message>
   <source>Not compared yet</source>
   <translation>尚未对比</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <translation>尚未评测</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <translation>还没有可评测的内容</translation>
  </message>
  <message>
   <source>Quick: %1 of each</source>
   <translation>快速：各 %1 个</translation>
  </message>
  <message>
   <source>Quick: %1 passages</source>
   <translation>快速：%1 段</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Thorough: 1,000 of each</source>
   <translation>全面：各 1,000 个</translation>
  </message>
  <message>
   <source>Usual: hundreds</source>
   <translation>常规：数百个</translation>
  </message>
  <message>
   <source>“%1” and “%2” are judged by the same, and told which of them is surely better.</source>
   <translation>“%1”和“%2”用相同内容评测，并判断哪一个确定更好。</translation>
  </message>
  <message>
   <source>“%1” is being judged; this one can be after it.</source>
   <translation>正在评测“%1”；之后可评测此项。</translation>
  </message>
 </context>
 <context>
  <name>LabelRow</name>
  <message>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Different colours</source>
   <translation>多种颜色</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>无颜色</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>紫色</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>红色</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄色</translation>
  </message>
 </context>
 <context>
  <name>LatentMapView</name>
  <message>
   <source>Every dot is a picture the model learned from; near dots look alike. Drag the point.</source>
   <translation>每个点是模型学过的一张图片；相近的点看起来相似。拖动该点即可。</translation>
  </message>
  <message>
   <source>Map of the latent space</source>
   <translation>潜空间地图</translation>
  </message>
  <message>
   <source>The point is at %1, %2</source>
   <translation>该点位于 %1, %2</translation>
  </message>
  <message>
   <source>This model has no map.</source>
   <translation>此模型没有地图。</translation>
  </message>
 </context>
 <context>
  <name>LatentNow</name>
  <message>
   <source>%1 of %2 used</source>
   <translation>使用 %1 个，共 %2 个</translation>
  </message>
 </context>
 <context>
  <name>LatentOverTime</name>
  <message>
   <source>%1 in all</source>
   <translation>共 %1</translation>
  </message>
 </context>
 <context>
  <name>LayersPage</name>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>What each layer would have said where “%1” stands</source>
   <translation>在“%1”所在之处，各层原本会说什么</translation>
  </message>
  <message>
   <source>decided from %1 on</source>
   <translation>从 %1 起确定</translation>
  </message>
  <message>
   <source>first seen in layer %1</source>
   <translation>首次出现于层 %1</translation>
  </message>
 </context>
 <context>
  <name>LearningView</name>
  <message>
   <source>First the data are looked through. With the first steps the curves begin here.</source>
   <translation>首先查看数据。从最初几步开始，曲线会显示在这里。</translation>
  </message>
  <message>
   <source>Nothing learned yet</source>
   <translation>尚未学习</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>续写</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Get the reader for any words</source>
   <translation>获取可读任意词语的模型</translation>
  </message>
  <message>
   <source>New run</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>This model does not know the word %1.</source>
   <translation>此模型不认识词语 %1。</translation>
  </message>
  <message>
   <source>This model does not know the words %1.</source>
   <translation>此模型不认识词语 %1。</translation>
  </message>
  <message>
   <source>This model goes on with texts and does not answer: it has no template for a chat.</source>
   <translation>此模型只续写文本，不作回答：它没有对话模板。</translation>
  </message>
  <message>
   <source>Train a model of your own pictures or texts (Ctrl+N)</source>
   <translation>用自己的图片或文本训练模型 (Ctrl+N)</translation>
  </message>
  <message>
   <source>What you train is kept here: pause it, go on, compare it.</source>
   <translation>您的训练都保存在这里：可以暂停、继续和对比。</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>How probable each word of the model was to itself; what you typed is plain.</source>
   <translation>模型所写的每个词在它自己看来的概率；您输入的词不着色。</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>意料之中</translation>
  </message>
  <message>
   <source>surprising</source>
   <translation>出乎意料</translation>
  </message>
 </context>
 <context>
  <name>LensTable</name>
  <message>
   <source>Decided from layer %1 on</source>
   <translation>从层 %1 起确定</translation>
  </message>
  <message>
   <source>Layer %1: “%2” %3 %</source>
   <translation>层 %1：“%2” %3 %</translation>
  </message>
  <message>
   <source>What each layer would say</source>
   <translation>各层会说什么</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>已确定</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>首次出现</translation>
  </message>
  <message>
   <source>layer %1</source>
   <translation>层 %1</translation>
  </message>
 </context>
 <context>
  <name>LineageFoot</name>
  <message>
   <source>Go on from it in another tab; what comes of it descends from it</source>
   <translation>在另一标签页中由此继续；所得结果是它的后代</translation>
  </message>
  <message>
   <source>Into the form of its tab; seed and picture there stay (S)</source>
   <translation>填入其标签页的表单；那里的种子和图片不变 (S)</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Nothing that is kept here came before it or after it yet.</source>
   <translation>在它之前或之后，图库中还没有任何内容。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open it in its tab (O)</source>
   <translation>在其标签页中打开 (O)</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>显示更多</translation>
  </message>
  <message>
   <source>The nearest %1; there are more.</source>
   <translation>最近的 %1 个；还有更多。</translation>
  </message>
  <message>
   <source>The same request once more: the same bytes (A)</source>
   <translation>再次执行相同请求：得到完全相同的字节 (A)</translation>
  </message>
  <message>
   <source>The same settings from new seeds (V)</source>
   <translation>相同设置，新的种子 (V)</translation>
  </message>
  <message>
   <source>Use as input</source>
   <translation>用作输入</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>使用这些设置</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>变化</translation>
  </message>
 </context>
 <context>
  <name>LineageHead</name>
  <message>
   <source>Back to where you came from (Esc)</source>
   <translation>返回之前的位置 (Esc)</translation>
  </message>
  <message>
   <source>Everything that any line leads to</source>
   <translation>与任何谱系相连的全部内容</translation>
  </message>
  <message>
   <source>Fit all (F)</source>
   <translation>适合全部 (F)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>放大 (+)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>缩小 (-)</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>此谱系</translation>
  </message>
  <message>
   <source>To the line looked at before (Backspace)</source>
   <translation>返回上一个查看的谱系 (Backspace)</translation>
  </message>
  <message>
   <source>What it came from and what came of it, and no cousins</source>
   <translation>它的来源和后代，不含旁系</translation>
  </message>
  <message>
   <source>What the words were along the line (W)</source>
   <translation>词语沿谱系的变化 (W)</translation>
  </message>
  <message>
   <source>Whole family</source>
   <translation>整个家族</translation>
  </message>
 </context>
 <context>
  <name>LineagePage</name>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>适合全部</translation>
  </message>
  <message>
   <source>Into the middle</source>
   <translation>移到中央</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>Make again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>连同设置打开</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate %1</source>
   <translation>评分 %1</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Show full screen</source>
   <translation>全屏显示</translation>
  </message>
  <message>
   <source>Show or fold variants</source>
   <translation>显示或折叠变体</translation>
  </message>
  <message>
   <source>The line looked at before</source>
   <translation>上一个查看的谱系</translation>
  </message>
  <message>
   <source>To the beginning and the end</source>
   <translation>到开头和末尾</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>使用这些设置</translation>
  </message>
  <message>
   <source>Vary: %1</source>
   <translation>变化：%1</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>逐个浏览</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>沿谱系的词语</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
 </context>
 <context>
  <name>LineagePainter</name>
  <message>
   <source>Fold</source>
   <translation>折叠</translation>
  </message>
 </context>
 <context>
  <name>LineageView</name>
  <message>
   <source>In the trash</source>
   <translation>在回收站中</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>{count} · U shows them</source>
   <translation>{count} · U 显示</translation>
  </message>
 </context>
 <context>
  <name>ListKeeper</name>
  <message>
   <source>Colour: {colour}</source>
   <translation>颜色：{colour}</translation>
  </message>
  <message>
   <source>Compare its variants</source>
   <translation>对比其变体</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Fold the stack</source>
   <translation>折叠此叠</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Unfold the stack of {count}</source>
   <translation>展开此叠，共 {count}</translation>
  </message>
  <message>
   <source>{count} items go into collections and onto tags; other programs get no files of so many. Ctrl+E exports them.</source>
   <translation>{count}可放入合集或加上标签；数量过多，无法作为文件提供给其他程序。Ctrl+E 可导出。</translation>
  </message>
 </context>
 <context>
  <name>LitPicture</name>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Where it looked at “%1”</source>
   <translation>它在“%1”处看了哪里</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>Opening …</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Putting everything back …</source>
   <translation>正在全部恢复…</translation>
  </message>
  <message>
   <source>Stop and put everything back</source>
   <translation>停止并全部恢复</translation>
  </message>
  <message>
   <source>Type its passphrase to go on.</source>
   <translation>输入口令以继续。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>Your gallery is locked</source>
   <translation>您的图库已锁定</translation>
  </message>
 </context>
 <context>
  <name>LockWindow</name>
  <message>
   <source>Quartet (locked)</source>
   <translation>Quartet（已锁定）</translation>
  </message>
 </context>
 <context>
  <name>LoraList</name>
  <message>
   <source>Add a LoRA file</source>
   <translation>添加 LoRA 文件</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>添加…</translation>
  </message>
  <message>
   <source>Adding “{name}”</source>
   <translation>正在添加“{name}”</translation>
  </message>
  <message>
   <source>From a file …</source>
   <translation>从文件…</translation>
  </message>
  <message>
   <source>How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.</source>
   <translation>使用强度：通常为 0.6 到 1，0 为不用，小于 0 则相反。</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>许可证：{licence}</translation>
  </message>
  <message>
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <source>LoRA files (*.safetensors)</source>
   <translation>LoRA 文件 (*.safetensors)</translation>
  </message>
  <message>
   <source>Small files that change what a model paints (arXiv 2106.09685)</source>
   <translation>改变模型绘制内容的小文件 (arXiv 2106.09685)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>another kind of model</source>
   <translation>另一种模型</translation>
  </message>
  <message>
   <source>“{name}” was made for {its}, and this model is of the kind {mine}.</source>
   <translation>“{name}”适用于 {its}，而此模型的类型是 {mine}。</translation>
  </message>
 </context>
 <context>
  <name>LossByNoise</name>
  <message>
   <source>step %1</source>
   <translation>第 %1 步</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <source>Face</source>
   <translation>人脸</translation>
  </message>
  <message>
   <source>Found in a picture</source>
   <translation>在图片中找到</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>种子 %1</translation>
  </message>
  <message>
   <source>a direction no longer here</source>
   <translation>已不存在的方向</translation>
  </message>
  <message>
   <source>before the edits</source>
   <translation>编辑之前</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>正在为图库生成</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>已收入</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everywhere</source>
   <translation>所有位置</translation>
  </message>
  <message>
   <source>Quartet: safe mode</source>
   <translation>Quartet：安全模式</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>Every dot is a picture the model learned from; those that are alike lie near each other. Drag the point, and your picture changes the way pictures change from here to there.</source>
   <translation>每个点是模型学过的一张图片；相似的图片彼此靠近。拖动该点，您的图片就会像从此处到彼处的图片那样变化。</translation>
  </message>
  <message>
   <source>Where pictures lie</source>
   <translation>图片所在之处</translation>
  </message>
  <message>
   <source>Your picture: %1 across, %2 up</source>
   <translation>您的图片：横 %1，纵 %2</translation>
  </message>
 </context>
 <context>
  <name>MaskCanvas</name>
  <message>
   <source>Clear mask</source>
   <translation>清除蒙版</translation>
  </message>
  <message>
   <source>Erase mask</source>
   <translation>擦除蒙版</translation>
  </message>
  <message>
   <source>Fill mask</source>
   <translation>填充蒙版</translation>
  </message>
  <message>
   <source>Invert mask</source>
   <translation>反转蒙版</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>Paint mask</source>
   <translation>绘制蒙版</translation>
  </message>
  <message>
   <source>Paint over what shall be made anew; [ and ] size the brush, E erases.</source>
   <translation>涂抹需要重绘的部分；[ 和 ] 调整画笔大小，E 为橡皮擦。</translation>
  </message>
 </context>
 <context>
  <name>MaskPainter</name>
  <message>
   <source>Brush size</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <source>Brush: paint over what shall be made anew (E)</source>
   <translation>画笔：涂抹需要重绘的部分 (E)</translation>
  </message>
  <message>
   <source>Eraser: take the mask away (E, or right button)</source>
   <translation>橡皮擦：擦去蒙版（E 或右键）</translation>
  </message>
  <message>
   <source>How wide the brush is, in pixels of the picture ([ and ], or the wheel)</source>
   <translation>画笔的宽度，以图片像素为单位（[ 和 ]，或滚轮）</translation>
  </message>
  <message>
   <source>Invert: mask what was not masked (I)</source>
   <translation>反转：给未蒙版的部分加上蒙版 (I)</translation>
  </message>
  <message>
   <source>Mask the whole picture</source>
   <translation>为整张图片加上蒙版</translation>
  </message>
  <message>
   <source>No mask</source>
   <translation>无蒙版</translation>
  </message>
  <message>
   <source>Soft brush: the mask fades towards its rim</source>
   <translation>柔边画笔：蒙版向边缘渐淡</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>较早的消息</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>What can be done here</source>
   <translation>此处可用的操作</translation>
  </message>
 </context>
 <context>
  <name>MessageBox</name>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Send (Enter)</source>
   <translation>发送 (Enter)</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>Read all of the weights and compare them with what they should be</source>
   <translation>读取全部权重并与应有内容核对</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>校验</translation>
  </message>
  <message>
   <source>any size</source>
   <translation>任意大小</translation>
  </message>
  <message>
   <source>{words} · came with Quartet</source>
   <translation>{words} · 随 Quartet 提供</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
 </context>
 <context>
  <name>ModelPicker</name>
  <message>
   <source>Get one above, or under Models (Ctrl+M).</source>
   <translation>请在上方获取，或在“模型”(Ctrl+M) 中获取。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>No model yet</source>
   <translation>还没有模型</translation>
  </message>
  <message>
   <source>The model that makes it: each has its own style, size and terms of use.</source>
   <translation>用于生成的模型：各有其风格、大小和使用条款。</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Continues English prose and verse in the manner of Austen, Melville, Shakespeare and Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.</source>
   <translation>以奥斯汀、梅尔维尔、莎士比亚和弥尔顿的风格续写英文散文和诗歌。它很小：句子连贯，故事则不然。随 Quartet 附带。</translation>
  </message>
  <message>
   <source>Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv 2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language model it is tiny: fluent, and often mistaken.</source>
   <translation>用英文续写文本、回答问题（SmolLM2-135M-Instruct，arXiv 2502.02737）。一次可看 8,192 个词元，可在任何处理器上运行。作为语言模型它很小：流畅，但常出错。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. Made by Hugging Face; what it writes may be wrong, and is yours to answer for.</source>
   <translation>保留声明即可自由用于任何用途。由 Hugging Face 制作；它写的内容可能有误，由您自行负责。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, OutdoorSceneTraining) is for research; its authors publish the weights under this licence.</source>
   <translation>保留声明即可自由用于任何用途。训练数据（DIV2K、Flickr2K、OutdoorSceneTraining）仅供研究；作者以此许可发布权重。</translation>
  </message>
  <message>
   <source>Free for any use, with the notice kept. The package that carries it is under the MIT licence; its model card names Apache-2.0 for the model itself.</source>
   <translation>保留声明即可自由用于任何用途。承载它的软件包采用 MIT 许可；其模型卡注明模型本身为 Apache-2.0。</translation>
  </message>
  <message>
   <source>Free for any use; it is part of Quartet.</source>
   <translation>可自由用于任何用途；它是 Quartet 的一部分。</translation>
  </message>
  <message>
   <source>Learned from books in the public domain alone: use it and what it writes as you like.</source>
   <translation>仅从公有领域的书籍学习：它和它所写的内容可随意使用。</translation>
  </message>
  <message>
   <source>Makes pictures larger and draws edges anew: one network for photographs, a quicker one for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card photographs take their time.</source>
   <translation>放大图片并重新绘制边缘：一个网络用于照片，另一个更快的用于绘画和贴纸（arXiv 2107.10833）。没有显卡时，照片需要较长时间。</translation>
  </message>
  <message>
   <source>Makes pictures of any kind larger without inventing anything: Lanczos, made to agree with the picture, without halos.</source>
   <translation>放大任何图片而不凭空添加内容：Lanczos，与原图一致，没有光晕。</translation>
  </message>
  <message>
   <source>Paints stickers of 128 pixels with a transparent background from a few words, in the style of emoji or clip art. Comes with Quartet.</source>
   <translation>用几个词画出 128 像素、透明背景的贴纸，风格如表情符号或剪贴画。随 Quartet 附带。</translation>
  </message>
  <message>
   <source>Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).</source>
   <translation>并不存在的人的照片般的脸，1024 x 1024（MobileStyleGAN，arXiv 2104.04767）。</translation>
  </message>
  <message>
   <source>Reads any words, for the Diffusion tab and for search by meaning. Without it stickers are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, 2002.10957).</source>
   <translation>读懂任何词语，用于“扩散”标签页和按含义搜索。没有它时，贴纸只用已记住的词来画（all-MiniLM-L6-v2，arXiv 1908.10084、2002.10957）。</translation>
  </message>
  <message>
   <source>Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes with Quartet.</source>
   <translation>由 256 个数重建一张脸，并用滑块改变微笑、年龄、姿态和光线。随 Quartet 附带。</translation>
  </message>
  <message>
   <source>Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 pixels. Comes with Quartet.</source>
   <translation>由小八倍的潜变量重建任何图片（含透明），最大 2048 像素。随 Quartet 附带。</translation>
  </message>
  <message>
   <source>Small faces, 64 x 64: come with Quartet, drawn at once.</source>
   <translation>小脸，64 x 64：随 Quartet 附带，立即画出。</translation>
  </message>
  <message>
   <source>The package carries an Apache-2.0 licence file, but the network was distilled from NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-commercial use, so treat what you make with it that way.</source>
   <translation>软件包附有 Apache-2.0 许可，但该网络由 NVIDIA 的 StyleGAN2 蒸馏而来，后者用 FFHQ 照片训练；两者都仅限非商业用途，因此请同样对待用它做出的东西。</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>它所学习的贴纸是自由的（MIT、Apache-2.0、公有领域），但它在 pictures-vae 的潜空间中作画，后者也从 faces-1024 包画出的人脸学习，其网络源自 NVIDIA 的 StyleGAN2 和 FFHQ 照片；这些仅限非商业用途，因此请同样对待本模型及用它做出的东西。</translation>
  </message>
  <message>
   <source>The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>它所学习的贴纸是自由的（MIT、Apache-2.0、公有领域），但部分数据是 faces-1024 包画出的人脸，其网络源自 NVIDIA 的 StyleGAN2 和 FFHQ 照片；这些仅限非商业用途，因此请同样对待本模型及用它做出的东西。</translation>
  </message>
  <message>
   <source>Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and what you make with it that way.</source>
   <translation>在此用 faces-1024 包画出的人脸训练，其网络源自 NVIDIA 的 StyleGAN2 和 FFHQ 照片；这些仅限非商业用途，因此请同样对待本模型及用它做出的东西。</translation>
  </message>
  <message>
   <source>non-commercial: FFHQ/StyleGAN2 lineage</source>
   <translation>非商业：源自 FFHQ/StyleGAN2</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>No model is here yet. Get one below.</source>
   <translation>这里还没有模型。请在下方获取。</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>在这台电脑上</translation>
  </message>
  <message>
   <source>The weights of “{name}” are whole.</source>
   <translation>“{name}”的权重完好。</translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>可获取</translation>
  </message>
  <message>
   <source>{problem} Fetch it again to repair it.</source>
   <translation>{problem} 请重新获取以修复。</translation>
  </message>
  <message>
   <source>“{name}” was added.</source>
   <translation>已添加“{name}”。</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>“{name}”已移除。</translation>
  </message>
 </context>
 <context>
  <name>MoreViews</name>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
 </context>
 <context>
  <name>MorphPanel</name>
  <message>
   <source>Keep picture</source>
   <translation>收入图片</translation>
  </message>
  <message>
   <source>Keep strip</source>
   <translation>收入整条</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>变形</translation>
  </message>
  <message>
   <source>Morph position</source>
   <translation>变形位置</translation>
  </message>
  <message>
   <source>Pick two faces or more to morph between them (Ctrl+click)</source>
   <translation>选取两张或更多人脸，在其间变形 (Ctrl+单击)</translation>
  </message>
  <message>
   <source>Put all pictures of the strip into the gallery</source>
   <translation>将整条的所有图片收入图库</translation>
  </message>
  <message>
   <source>Put the picture at the handle into the gallery (K)</source>
   <translation>将滑柄处的图片收入图库 (K)</translation>
  </message>
 </context>
 <context>
  <name>MorphStrip</name>
  <message>
   <source>Drag the handle; its picture is shown large. Left and Right move it.</source>
   <translation>拖动滑柄，对应图片会放大显示。左右方向键可移动滑柄。</translation>
  </message>
  <message>
   <source>Morph between the picked faces</source>
   <translation>在选中的人脸间变形</translation>
  </message>
 </context>
 <context>
  <name>NewRunPage</name>
  <message>
   <source>A new run</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <source>Begin to learn (Ctrl+Enter)</source>
   <translation>开始学习 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Choose a folder at the left, or drop one here. It is looked through before anything begins.</source>
   <translation>在左侧选择文件夹，或拖放到此处。开始之前会先查看其内容。</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>It cannot be looked through; the page beside this form says why.</source>
   <translation>无法查看其内容；此表单旁的页面说明了原因。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>This recipe brings its own data</source>
   <translation>此配方自带数据</translation>
  </message>
  <message>
   <source>What it learns from is drawn by an installed model, or fetched when the run begins.</source>
   <translation>学习内容由已安装的模型生成，或在训练开始时下载。</translation>
  </message>
  <message>
   <source>What shall it learn from?</source>
   <translation>要让它学习什么？</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Add a note</source>
   <translation>添加备注</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
 </context>
 <context>
  <name>NoticeLine</name>
  <message>
   <source>Put away</source>
   <translation>收起</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>I know that nobody can help me if I forget it.</source>
   <translation>我知道如果忘记口令，没有人能帮我找回。</translation>
  </message>
  <message>
   <source>Not sealed are models, LoRA files and the trainings of the Workshop: a run keeps the pictures that it learned from until you remove it.</source>
   <translation>模型、LoRA 文件和工坊中的训练不会加密：训练会保留它学习过的图片，直到你将其移除。</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Passphrase, {} letters or more</source>
   <translation>口令，至少 {} 个字符</translation>
  </message>
  <message>
   <source>Seal the gallery</source>
   <translation>加密图库</translation>
  </message>
  <message>
   <source>The files then no longer lie in folders that you can browse; drag them out or save copies instead. What lay there before is deleted, but a disk may keep traces of it for a while. The window closes for a moment; a job that runs is offered again afterwards.</source>
   <translation>此后文件不再存放于可浏览的文件夹中；请改为拖出或另存副本。原有文件会被删除，但磁盘可能暂时留有痕迹。窗口会关闭片刻；正在运行的任务之后会再次提供。</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>再次输入</translation>
  </message>
  <message>
   <source>With a passphrase the whole gallery is sealed: pictures, texts, prompts, names and the jobs in the queue. Whoever gets hold of the disk, a copy of the folder or a backup sees how many files there are and how large, and nothing else.</source>
   <translation>设置口令后，整个图库都会加密：图片、文本、提示词、名称以及队列中的任务。即使有人拿到磁盘、文件夹副本或备份，也只能看到文件的数量和大小，看不到其他任何内容。</translation>
  </message>
 </context>
 <context>
  <name>OrderBox</name>
  <message>
   <source>Best first</source>
   <translation>最佳优先</translation>
  </message>
  <message>
   <source>Best match first</source>
   <translation>最匹配优先</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>按名称</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>最新优先</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>最早优先</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>排序</translation>
  </message>
 </context>
 <context>
  <name>OrganiseMenus</name>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <source>Put into a collection</source>
   <translation>放入合集</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>标签…</translation>
  </message>
 </context>
 <context>
  <name>Organiser</name>
  <message>
   <source>Collections</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Shown is what the first {MOST} have.</source>
   <translation>显示的是前 {MOST} 项所具有的。</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
 </context>
 <context>
  <name>OriginDialog</name>
  <message>
   <source>A picture from anywhere, dropped here, is asked for the settings it was made with, for what is signed in it, and for the invisible mark that leads back to an original in your gallery.</source>
   <translation>将任意来源的图片拖放到此处，可查看生成它的设置、其中的签名，以及能追溯到图库原件的隐形标记。</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Look into a file</source>
   <translation>查看文件</translation>
  </message>
  <message>
   <source>Looking for the invisible mark</source>
   <translation>正在查找隐形标记</translation>
  </message>
  <message>
   <source>Show it in the gallery</source>
   <translation>在图库中显示</translation>
  </message>
  <message>
   <source>Where a file comes from</source>
   <translation>文件来源</translation>
  </message>
 </context>
 <context>
  <name>PackCard</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>获取</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <source>Progress of {name}</source>
   <translation>{name} 的进度</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Stopped at {done} of {total}</source>
   <translation>已停止于 {done} / {total}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
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
   <translation>正在检查</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>正在安装</translation>
  </message>
  <message>
   <source>It could not be installed; see the report.</source>
   <translation>无法安装；请查看报告。</translation>
  </message>
  <message>
   <source>Looking for it</source>
   <translation>正在查找</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
 </context>
 <context>
  <name>PackOffer</name>
  <message>
   <source>Fetched once from the Python package index and kept on this machine; everything else works meanwhile, and nothing is sent anywhere.</source>
   <translation>只需从 Python 软件包索引获取一次并保存在这台电脑上；期间其他功能照常使用，不会发送任何内容。</translation>
  </message>
  <message>
   <source>Get the full-quality model</source>
   <translation>获取全质量模型</translation>
  </message>
  <message>
   <source>Get the full-quality models</source>
   <translation>获取全质量模型</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
 </context>
 <context>
  <name>PaintingView</name>
  <message>
   <source>The painting</source>
   <translation>绘制的图片</translation>
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
   <translation>动画 WebP</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批大小</translation>
  </message>
  <message>
   <source>Before the model writes a token, every head of every layer looks back at the tokens before it; the stronger the shade, the more of what stands there went into the next word. A strip is the whole text, from its beginning at the left to the chosen token at the right. Attention says where a head looked, not why the word was chosen.</source>
   <translation>模型在写一个 token 之前，每一层的每个头都会回看之前的 token；着色越深，该处内容对下一个词的影响越大。一条带表示整篇文本，左侧为开头，右侧为所选 token。注意力说明一个头看了哪里，而不是为何选择该词。</translation>
  </message>
  <message>
   <source>Blend two pictures</source>
   <translation>混合两张图片</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>两者</translation>
  </message>
  <message>
   <source>By itself</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Calm (R1)</source>
   <translation>平稳 (R1)</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Clip art</source>
   <translation>剪贴画</translation>
  </message>
  <message>
   <source>Colour and light</source>
   <translation>颜色与光照</translation>
  </message>
  <message>
   <source>Compare settings</source>
   <translation>比较设置</translation>
  </message>
  <message>
   <source>Continuations</source>
   <translation>续写数</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>续写</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>方向数</translation>
  </message>
  <message>
   <source>Draw faces</source>
   <translation>生成人脸</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>从零生成</translation>
  </message>
  <message>
   <source>Draw one face</source>
   <translation>生成一张人脸</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>画作</translation>
  </message>
  <message>
   <source>Drawings get even colours and hard edges, photographs get texture. By itself, what is transparent counts as a drawing; the classical filter treats both alike.</source>
   <translation>画作得到均匀的色彩和锐利的边缘，照片得到纹理。选择自动时，透明的图片视为画作；传统滤波器对两者一视同仁。</translation>
  </message>
  <message>
   <source>Each layer adds to what the model has in mind. Here the state behind every layer is read as if it were the last: early layers guess at random, later ones come to the word. “First seen” is where the chosen word is among the guesses for the first time, “decided” from where on it stays the best.</source>
   <translation>每一层都会为模型的思考增添内容。这里把每层之后的状态当作最后一层来解读：前面的层随意猜测，后面的层逐渐得出该词。“首次出现”是所选词首次进入猜测之处，“已确定”是从此处起它一直为最佳。</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>人脸</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>特征</translation>
  </message>
  <message>
   <source>Film the steps</source>
   <translation>将步骤制成影片</translation>
  </message>
  <message>
   <source>Find a face</source>
   <translation>查找人脸</translation>
  </message>
  <message>
   <source>Find directions</source>
   <translation>查找方向</translation>
  </message>
  <message>
   <source>Fluent, flat</source>
   <translation>Fluent，扁平</translation>
  </message>
  <message>
   <source>Fluent, rounded</source>
   <translation>Fluent，立体</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>帧数</translation>
  </message>
  <message>
   <source>Frames a second</source>
   <translation>帧率</translation>
  </message>
  <message>
   <source>From left to right the noise goes and the picture comes. Every dot is a step: where dots lie close, the sampler takes its time.</source>
   <translation>从左到右，噪声消退，图片显现。每个点是一步：点密集之处，采样器走得较慢。</translation>
  </message>
  <message>
   <source>Guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>Half of the pictures are turned left to right: twice as many to learn from. Not for letters.</source>
   <translation>将一半图片左右翻转：学习素材加倍。不适用于文字。</translation>
  </message>
  <message>
   <source>Heads</source>
   <translation>注意力头</translation>
  </message>
  <message>
   <source>Hidden units</source>
   <translation>隐藏单元</translation>
  </message>
  <message>
   <source>High keeps to what the model knows as a face; low copies the picture more closely.</source>
   <translation>高值贴近模型所认识的人脸；低值更忠实于图片。</translation>
  </message>
  <message>
   <source>How boldly each step changes the face.</source>
   <translation>每一步改变人脸的幅度。</translation>
  </message>
  <message>
   <source>How daring the words are: 0 always takes the most probable, above 1 it rambles.</source>
   <translation>用词的大胆程度：0 总是取最可能的词，高于 1 会语无伦次。</translation>
  </message>
  <message>
   <source>How daring they are.</source>
   <translation>用词的大胆程度。</translation>
  </message>
  <message>
   <source>How far each step goes. Too much and it comes apart, too little and it takes for ever.</source>
   <translation>每一步走多远。太大会崩溃，太小则永远学不完。</translation>
  </message>
  <message>
   <source>How far faces may stray from the average one: low is safe and alike, high is bold and sometimes broken.</source>
   <translation>人脸可以偏离平均人脸多远：低则稳妥而相似，高则大胆但有时变形。</translation>
  </message>
  <message>
   <source>How far pictures out of nothing may stray: low is plain and alike, high is bold and often broken.</source>
   <translation>从零生成的图片可以偏离多远：低则平淡而相似，高则大胆但常常变形。</translation>
  </message>
  <message>
   <source>How freely the words are read, anew for every seed: none always means the same thing.</source>
   <translation>解读词语的自由程度，每个种子各不相同：为零时含义始终不变。</translation>
  </message>
  <message>
   <source>How it is drawn: whose hand, so to speak.</source>
   <translation>绘制的方式：仿佛出自谁的手笔。</translation>
  </message>
  <message>
   <source>How large the face stands in the frame.</source>
   <translation>人脸在画面中的大小。</translation>
  </message>
  <message>
   <source>How long it takes from one face to the next.</source>
   <translation>从一张人脸过渡到下一张所需的时间。</translation>
  </message>
  <message>
   <source>How many are looked at before each step. More is calmer, slower and takes more memory.</source>
   <translation>每一步之前查看的数量。越多越平稳、越慢，占用内存也越多。</translation>
  </message>
  <message>
   <source>How many different ones, each with its own seed.</source>
   <translation>不同结果的数量，各有自己的种子。</translation>
  </message>
  <message>
   <source>How many directions are kept.</source>
   <translation>保留的方向数量。</translation>
  </message>
  <message>
   <source>How many faces are looked at.</source>
   <translation>查看的人脸数量。</translation>
  </message>
  <message>
   <source>How many faces to draw, from this seed upwards.</source>
   <translation>从此种子起依次生成的人脸数量。</translation>
  </message>
  <message>
   <source>How many numbers stand for each token.</source>
   <translation>表示每个 token 的数值个数。</translation>
  </message>
  <message>
   <source>How many pictures it has seen when it is done, the same ones again and again.</source>
   <translation>完成时总共看过的图片数，同样的图片会反复出现。</translation>
  </message>
  <message>
   <source>How many pictures the strip has, ends included.</source>
   <translation>整条的图片数量，包括两端。</translation>
  </message>
  <message>
   <source>How many pictures the way takes, both ends included.</source>
   <translation>整个过程的图片数量，包括两端。</translation>
  </message>
  <message>
   <source>How many pictures to draw, from this seed upwards.</source>
   <translation>从此种子起依次生成的图片数量。</translation>
  </message>
  <message>
   <source>How many pieces of words it has read when it is done.</source>
   <translation>完成时总共读过的词片段数。</translation>
  </message>
  <message>
   <source>How many times as wide and high the picture becomes; 2 takes as long as 4.</source>
   <translation>图片宽高放大的倍数；2 倍与 4 倍耗时相同。</translation>
  </message>
  <message>
   <source>How many times it thinks a sentence over.</source>
   <translation>反复斟酌一句话的次数。</translation>
  </message>
  <message>
   <source>How many, from this seed upwards.</source>
   <translation>数量，从此种子起依次生成。</translation>
  </message>
  <message>
   <source>How many.</source>
   <translation>数量。</translation>
  </message>
  <message>
   <source>How much both layers can tell apart.</source>
   <translation>两层能分辨多少内容。</translation>
  </message>
  <message>
   <source>How much fresh noise DDIM adds at every step: none is straight, all is as lively as DDPM.</source>
   <translation>DDIM 每一步加入的新噪声量：为零则径直前进，全量则与 DDPM 一样活泼。</translation>
  </message>
  <message>
   <source>How much it can change. More takes in more detail, and learns by heart sooner.</source>
   <translation>它能改变多少。越大细节越多，也越快变成死记硬背。</translation>
  </message>
  <message>
   <source>How much of the picture underneath is painted over: low keeps it, high keeps its colours only.</source>
   <translation>底图被重绘的程度：低则保留底图，高则只保留色彩。</translation>
  </message>
  <message>
   <source>How much the colour and light follows the morph: 0 keeps the first face's.</source>
   <translation>颜色与光照随变形改变的程度：0 保持第一张人脸的。</translation>
  </message>
  <message>
   <source>How much the eyes, mouth and hair style follows the morph: 0 keeps the first face's.</source>
   <translation>眼睛、嘴和发型随变形改变的程度：0 保持第一张人脸的。</translation>
  </message>
  <message>
   <source>How much the pose and the shape of the head follows the morph: 0 keeps the first face's.</source>
   <translation>头部姿态与形状随变形改变的程度：0 保持第一张人脸的。</translation>
  </message>
  <message>
   <source>How much words that are there already are avoided; 1 is not at all.</source>
   <translation>避免重复已有词语的程度；1 为完全不避免。</translation>
  </message>
  <message>
   <source>How strictly the picture keeps to the words: low is free, high is strict, too high is harsh.</source>
   <translation>图片遵循词语的严格程度：低则自由，高则严格，过高则生硬。</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>构思</translation>
  </message>
  <message>
   <source>In how many ways each layer looks back.</source>
   <translation>每一层以多少种方式回看。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Into how many numbers a picture is squeezed; each is a slider.</source>
   <translation>将图片压缩为多少个数值；每个数值对应一个滑块。</translation>
  </message>
  <message>
   <source>Keeps it from drawing one picture only. Less where your pictures look much alike.</source>
   <translation>防止它只画同一张图片。图片彼此很相似时宜减小。</translation>
  </message>
  <message>
   <source>Keeps the judging network from being too sure. More is steadier and learns more slowly.</source>
   <translation>防止判别网络过于自信。越大越稳定，学得也越慢。</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Latent numbers</source>
   <translation>潜变量数</translation>
  </message>
  <message>
   <source>Latent walk</source>
   <translation>潜空间漫游</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层数</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Leave out near-copies</source>
   <translation>排除近似副本</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <source>Logit lens</source>
   <translation>Logit 透镜</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>查看内部</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <source>Looseness</source>
   <translation>松弛度</translation>
  </message>
  <message>
   <source>MP4 film</source>
   <translation>MP4 影片</translation>
  </message>
  <message>
   <source>MP4 is a film for players and browsers; WebP is an animated picture for pages and chats.</source>
   <translation>MP4 是适用于播放器和浏览器的影片；WebP 是适用于网页和聊天的动画图片。</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>镜像</translation>
  </message>
  <message>
   <source>More is faster.</source>
   <translation>越大越快。</translation>
  </message>
  <message>
   <source>More is smoother and shorter.</source>
   <translation>越大越流畅，时间越短。</translation>
  </message>
  <message>
   <source>More is smoother and takes longer.</source>
   <translation>越大越平滑，耗时越长。</translation>
  </message>
  <message>
   <source>More makes neighbours in the latent space alike, and pictures softer.</source>
   <translation>越大，潜空间中相邻的点越相似，图片也越柔和。</translation>
  </message>
  <message>
   <source>More steps are finer and slower.</source>
   <translation>步数越多越精细，也越慢。</translation>
  </message>
  <message>
   <source>More steps come closer to the picture and take longer.</source>
   <translation>步数越多越接近图片，耗时也越长。</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>变形</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New noise</source>
   <translation>新噪声</translation>
  </message>
  <message>
   <source>Noise schedule</source>
   <translation>噪声调度</translation>
  </message>
  <message>
   <source>Noto</source>
   <translation>Noto</translation>
  </message>
  <message>
   <source>Of both networks: how much they can tell apart.</source>
   <translation>两个网络各能分辨多少内容。</translation>
  </message>
  <message>
   <source>Of pictures that look alike only the first is learned from.</source>
   <translation>看起来相似的图片只学习第一张。</translation>
  </message>
  <message>
   <source>Of the network: how much it can tell apart.</source>
   <translation>网络能分辨多少内容。</translation>
  </message>
  <message>
   <source>Only the k most probable tokens can be drawn; 0 is all.</source>
   <translation>只能抽取概率最高的 k 个 token；0 为全部。</translation>
  </message>
  <message>
   <source>Only the most probable tokens that together have this probability can be drawn; 1 is all.</source>
   <translation>只能抽取概率最高且合计达到此概率的 token；1 为全部。</translation>
  </message>
  <message>
   <source>Paint from words</source>
   <translation>由词语绘制</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片数</translation>
  </message>
  <message>
   <source>Pictures in all</source>
   <translation>图片总数</translation>
  </message>
  <message>
   <source>Pose and shape</source>
   <translation>姿态与形状</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>提示词数</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>秩</translation>
  </message>
  <message>
   <source>Rebuild a picture</source>
   <translation>重建图片</translation>
  </message>
  <message>
   <source>Repetition penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>采样器</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Seconds a face</source>
   <translation>每张人脸秒数</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>显示内容</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>步距</translation>
  </message>
  <message>
   <source>Spherical</source>
   <translation>球面</translation>
  </message>
  <message>
   <source>Spherical keeps every step as rich as the ends; linear goes straight and pales half-way.</source>
   <translation>球面插值使每一步都与两端同样丰富；线性插值径直前进，中途会变淡。</translation>
  </message>
  <message>
   <source>Stand before every caption, as “in my ink style”: write them in a prompt to call the style. What a picture shows is read from a .txt file beside it, or from its name.</source>
   <translation>置于每条说明之前，例如“我的水墨风格”：在提示词中写上它即可调用该风格。图片的内容读取自同名 .txt 文件，或其文件名。</translation>
  </message>
  <message>
   <source>Stay near faces</source>
   <translation>贴近人脸</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Stop at</source>
   <translation>停止词</translation>
  </message>
  <message>
   <source>Stops after so many tokens; four make about three words.</source>
   <translation>达到此 token 数后停止；四个约合三个词。</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>风格</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>主体</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>The noisy picture</source>
   <translation>带噪图片</translation>
  </message>
  <message>
   <source>The picture with its noise, the picture the model sees in it, or both side by side.</source>
   <translation>带噪图片、模型从中看到的图片，或两者并排。</translation>
  </message>
  <message>
   <source>The text goes on from here.</source>
   <translation>文本从这里继续。</translation>
  </message>
  <message>
   <source>The way from noise to picture; they differ in speed and liveliness.</source>
   <translation>从噪声到图片的方式；速度和活泼程度各不相同。</translation>
  </message>
  <message>
   <source>There and back</source>
   <translation>往返</translation>
  </message>
  <message>
   <source>Tokens a step</source>
   <translation>每步 token 数</translation>
  </message>
  <message>
   <source>Tokens in all</source>
   <translation>token 总数</translation>
  </message>
  <message>
   <source>Tokens less probable than this share of the best cannot be drawn; 0 is all.</source>
   <translation>概率低于最佳 token 此比例的不会被抽取；0 为全部。</translation>
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
   <translation>截断</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>Turns the picture clockwise until the eyes are level.</source>
   <translation>顺时针旋转图片，直到双眼水平。</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>多样性</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>What it is about: “a rainy day”.</source>
   <translation>主题内容：“下雨天”。</translation>
  </message>
  <message>
   <source>What it sees</source>
   <translation>模型所见</translation>
  </message>
  <message>
   <source>What the model keeps to in a chat: “Answer in verse.”</source>
   <translation>模型在对话中遵守的要求：“用诗句回答。”</translation>
  </message>
  <message>
   <source>What the new directions are called.</source>
   <translation>新方向的名称。</translation>
  </message>
  <message>
   <source>What the picture keeps away from.</source>
   <translation>图片要避开的内容。</translation>
  </message>
  <message>
   <source>What to paint, in words: “a red fox”.</source>
   <translation>用文字描述要画的内容：“一只红狐狸”。</translation>
  </message>
  <message>
   <source>Where all its chance starts: the same seed with the same data and settings, the same model.</source>
   <translation>一切随机的起点：种子、数据和设置相同，模型也相同。</translation>
  </message>
  <message>
   <source>Where on the way the steps lie: Karras puts more of them where details are made.</source>
   <translation>各步在过程中的位置：Karras 在生成细节处安排更多步。</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings gives the same picture.</source>
   <translation>随机数的起点：种子和设置相同，图片也相同。</translation>
  </message>
  <message>
   <source>Where the random numbers start: the same seed with the same settings, the same words.</source>
   <translation>随机数的起点：种子和设置相同，文字也相同。</translation>
  </message>
  <message>
   <source>Whether the film returns to its beginning.</source>
   <translation>影片是否回到开头。</translation>
  </message>
  <message>
   <source>Whether the last face turns into the first again.</source>
   <translation>最后一张人脸是否再变回第一张。</translation>
  </message>
  <message>
   <source>Whether the model goes on with the text, or answers it.</source>
   <translation>模型是续写文本，还是回答文本。</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>反向提示词</translation>
  </message>
  <message>
   <source>Words that call it</source>
   <translation>触发词</translation>
  </message>
  <message>
   <source>Words that end the text when they are written, one a line; they are left out.</source>
   <translation>写到这些词时结束文本，每行一个；它们不会保留在文本中。</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写作</translation>
  </message>
  <message>
   <source>Write sticker prompts</source>
   <translation>编写贴纸提示词</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>token</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Leave out {source}</source>
   <translation>排除 {source}</translation>
  </message>
  <message>
   <source>Leave this passage out; the next best takes its place</source>
   <translation>排除此段落，由次佳段落代替</translation>
  </message>
  <message>
   <source>Passage of {source}</source>
   <translation>{source} 的段落</translation>
  </message>
  <message>
   <source>Show the whole passage</source>
   <translation>显示整个段落</translation>
  </message>
  <message>
   <source>like meaning</source>
   <translation>含义相近</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>词语相同</translation>
  </message>
  <message>
   <source>same words, like meaning</source>
   <translation>词语相同，含义相近</translation>
  </message>
 </context>
 <context>
  <name>PassagePopup</name>
  <message>
   <source>Open the file</source>
   <translation>打开文件</translation>
  </message>
 </context>
 <context>
  <name>Passages</name>
  <message>
   <source>Really: %1</source>
   <translation>实际：%1</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSection</name>
  <message>
   <source>At least {count} letters. A few words that you will remember are better than one.</source>
   <translation>至少 {count} 个字符。几个您记得住的词胜过一个词。</translation>
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation>两次输入尚不一致。</translation>
  </message>
 </context>
 <context>
  <name>PictureBox</name>
  <message>
   <source>Choose a picture to begin with (Ctrl+O), or drop one onto the tab</source>
   <translation>选择一张图片作为起点 (Ctrl+O)，或将其拖放到标签页上</translation>
  </message>
  <message>
   <source>Choose where something new is painted (M)</source>
   <translation>选择在何处绘制新内容 (M)</translation>
  </message>
  <message>
   <source>Paint over a picture …</source>
   <translation>在图片上重绘…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Remove the picture: paint from nothing</source>
   <translation>移除图片：从零绘制</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>The picture underneath</source>
   <translation>底图</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>所有位置</translation>
  </message>
  <message>
   <source>where it is masked</source>
   <translation>蒙版之处</translation>
  </message>
 </context>
 <context>
  <name>PictureTaker</name>
  <message>
   <source>a picture of the gallery</source>
   <translation>图库中的图片</translation>
  </message>
  <message>
   <source>the clipboard</source>
   <translation>剪贴板</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>From a latent</source>
   <translation>来自潜变量</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原图</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>重建图</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>种子 %1</translation>
  </message>
  <message>
   <source>before the sliders</source>
   <translation>滑块调整之前</translation>
  </message>
  <message>
   <source>being drawn for the gallery</source>
   <translation>正在为图库生成</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>已收入</translation>
  </message>
  <message>
   <source>moved on the map</source>
   <translation>已在地图上移动</translation>
  </message>
 </context>
 <context>
  <name>PicturesCommands</name>
  <message>
   <source>Already kept in the gallery.</source>
   <translation>已在图库中。</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>Blend position</source>
   <translation>混合位置</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>取景</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>设为 A</translation>
  </message>
  <message>
   <source>Hold “%1” as A</source>
   <translation>将“%1”设为 A</translation>
  </message>
  <message>
   <source>Let A go</source>
   <translation>取消 A</translation>
  </message>
  <message>
   <source>Lock slider</source>
   <translation>锁定滑块</translation>
  </message>
  <message>
   <source>Next samples</source>
   <translation>后续样本</translation>
  </message>
  <message>
   <source>Picture “%1”</source>
   <translation>图片“%1”</translation>
  </message>
  <message>
   <source>Place on the map</source>
   <translation>地图上的位置</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>随机惊喜</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A 与 B 互换</translation>
  </message>
  <message>
   <source>This model rebuilds pictures, but draws none out of nothing.</source>
   <translation>此模型可以重建图片，但不能从零生成图片。</translation>
  </message>
  <message>
   <source>Unlock slider</source>
   <translation>解锁滑块</translation>
  </message>
 </context>
 <context>
  <name>PicturesTab</name>
  <message>
   <source>Blend A and B</source>
   <translation>混合 A 和 B</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy what is shown</source>
   <translation>复制当前显示的内容</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>从零生成</translation>
  </message>
  <message>
   <source>Draw from nothing; the next samples</source>
   <translation>从零生成；后续样本</translation>
  </message>
  <message>
   <source>Draw what is shown in full and keep it in the gallery (Ctrl+Enter)</source>
   <translation>完整生成当前显示的内容并收入图库 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>取景</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Hold as A</source>
   <translation>设为 A</translation>
  </message>
  <message>
   <source>Hold the picture as A, or let it go</source>
   <translation>将图片设为 A，或取消</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>收入</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>收入图库</translation>
  </message>
  <message>
   <source>Keep what is shown</source>
   <translation>收入当前显示的内容</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>打开图片</translation>
  </message>
  <message>
   <source>Open a picture …</source>
   <translation>打开图片…</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Rebuild it</source>
   <translation>重建图片</translation>
  </message>
  <message>
   <source>Reset all sliders</source>
   <translation>重置所有滑块</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Surprise: pull some sliders at random</source>
   <translation>随机惊喜：随机拨动一些滑块</translation>
  </message>
  <message>
   <source>Swap A and B</source>
   <translation>A 与 B 互换</translation>
  </message>
  <message>
   <source>Take the picture in the clipboard</source>
   <translation>使用剪贴板中的图片</translation>
  </message>
  <message>
   <source>Wipe between original and result</source>
   <translation>滑动对比原图与结果</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Collections</source>
   <translation>合集</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Directions</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Films</source>
   <translation>影片</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Latents</source>
   <translation>潜变量</translation>
  </message>
  <message>
   <source>Near-duplicates</source>
   <translation>近似重复</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建合集</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>已保存的搜索</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>轨迹</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>回收站</translation>
  </message>
 </context>
 <context>
  <name>PlaceDelegate</name>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
 </context>
 <context>
  <name>PlaceRow</name>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Take it off; the file stays where it is</source>
   <translation>移除；文件仍留在原处</translation>
  </message>
  <message>
   <source>Take off {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>no documents</source>
   <translation>没有文档</translation>
  </message>
  <message>
   <source>reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>{files} cannot be read</source>
   <translation>{files} 无法读取</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>…另有 {n} 个。</translation>
  </message>
 </context>
 <context>
  <name>PlaceView</name>
  <message>
   <source>Collections, tags and kinds</source>
   <translation>合集、标签和种类</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>This film is damaged and cannot be played. Make it again.</source>
   <translation>此影片已损坏，无法播放。请重新生成。</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>The first of them: {names}</source>
   <translation>其中第一个：{names}</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>第一页</translation>
  </message>
  <message>
   <source>… and {more} more</source>
   <translation>…另有 {more} 个</translation>
  </message>
 </context>
 <context>
  <name>PrivacyDialog</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Coming closer</source>
   <translation>正在接近</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>正在生成</translation>
  </message>
  <message>
   <source>Drawing faces to compare with</source>
   <translation>正在生成用于比较的人脸</translation>
  </message>
  <message>
   <source>Drawing frames</source>
   <translation>正在生成帧</translation>
  </message>
  <message>
   <source>Drawing labelled faces</source>
   <translation>正在生成带标签的人脸</translation>
  </message>
  <message>
   <source>Drawing what changes</source>
   <translation>正在生成变化</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>已生成</translation>
  </message>
  <message>
   <source>Enlarged</source>
   <translation>已放大</translation>
  </message>
  <message>
   <source>Enlarging</source>
   <translation>正在放大</translation>
  </message>
  <message>
   <source>Fetching the perceptual distances</source>
   <translation>正在获取感知距离网络</translation>
  </message>
  <message>
   <source>Filmed</source>
   <translation>影片已制成</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>正在制作影片</translation>
  </message>
  <message>
   <source>Fitting PCA</source>
   <translation>正在拟合 PCA</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>已找到</translation>
  </message>
  <message>
   <source>Looking at faces</source>
   <translation>正在查看人脸</translation>
  </message>
  <message>
   <source>Looking for a face like it</source>
   <translation>正在查找相似的人脸</translation>
  </message>
  <message>
   <source>Looking for copies</source>
   <translation>正在查找照抄</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>正在查看内部</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>正在查看图片</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>正在映射</translation>
  </message>
  <message>
   <source>Painted</source>
   <translation>已绘制</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>正在绘制</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Sketching</source>
   <translation>正在草绘</translation>
  </message>
  <message>
   <source>Training the judge</source>
   <translation>正在训练评测网络</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写作</translation>
  </message>
  <message>
   <source>Writing prompts</source>
   <translation>正在编写提示词</translation>
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
   <translation>{title}：{done} / {total}</translation>
  </message>
 </context>
 <context>
  <name>PromptDetail</name>
  <message>
   <source>Bring back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Delete this prompt; undo brings it back</source>
   <translation>删除此提示词；撤销可恢复</translation>
  </message>
  <message>
   <source>Insert words</source>
   <translation>插入词语</translation>
  </message>
  <message>
   <source>Make the version on the right the newest one</source>
   <translation>将右侧的版本设为最新版本</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Put the words in at the caret, or into the message</source>
   <translation>将词语插入光标处或消息中</translation>
  </message>
  <message>
   <source>Save page as a version</source>
   <translation>将页面存为版本</translation>
  </message>
  <message>
   <source>Use a prompt</source>
   <translation>使用提示词</translation>
  </message>
  <message>
   <source>Use on a new page</source>
   <translation>在新页面中使用</translation>
  </message>
  <message>
   <source>What stands on the page, as the newest version of this prompt</source>
   <translation>将页面上的内容存为此提示词的最新版本</translation>
  </message>
  <message>
   <source>With its settings; undo brings the page back that is there now</source>
   <translation>连同其设置；撤销可恢复现在的页面</translation>
  </message>
 </context>
 <context>
  <name>PromptEdit</name>
  <message>
   <source>Known words</source>
   <translation>已知词语</translation>
  </message>
  <message>
   <source>The model does not know “%1”.</source>
   <translation>此模型不认识“%1”。</translation>
  </message>
 </context>
 <context>
  <name>PromptLibrary</name>
  <message>
   <source>1 version</source>
   <translation>1 个版本</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} 个版本</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDialog</name>
  <message>
   <source>Export all that are listed …</source>
   <translation>导出列出的全部…</translation>
  </message>
  <message>
   <source>Export prompts</source>
   <translation>导出提示词</translation>
  </message>
  <message>
   <source>Export this prompt …</source>
   <translation>导出此提示词…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Import prompts</source>
   <translation>导入提示词</translation>
  </message>
  <message>
   <source>Import prompts …</source>
   <translation>导入提示词…</translation>
  </message>
  <message>
   <source>No prompt has these words.</source>
   <translation>没有包含这些词语的提示词。</translation>
  </message>
  <message>
   <source>No prompts yet</source>
   <translation>还没有提示词</translation>
  </message>
  <message>
   <source>Prompt library</source>
   <translation>提示词库</translation>
  </message>
  <message>
   <source>Prompts (*.json)</source>
   <translation>提示词 (*.json)</translation>
  </message>
  <message>
   <source>Save the page's prompt</source>
   <translation>保存页面的提示词</translation>
  </message>
  <message>
   <source>Save the prompt on the page to find it again here; every change becomes a version.</source>
   <translation>保存页面上的提示词，以便在此处找回；每次更改都会成为一个版本。</translation>
  </message>
  <message>
   <source>Saved prompts</source>
   <translation>已保存的提示词</translation>
  </message>
  <message>
   <source>Search prompts</source>
   <translation>搜索提示词</translation>
  </message>
 </context>
 <context>
  <name>PromptLibraryDoor</name>
  <message>
   <source>Prompt library: saved prompts and versions</source>
   <translation>提示词库：已保存的提示词和版本</translation>
  </message>
 </context>
 <context>
  <name>PromptShelf</name>
  <message>
   <source>All of them are here already.</source>
   <translation>它们都已在这里。</translation>
  </message>
  <message>
   <source>Delete a prompt</source>
   <translation>删除提示词</translation>
  </message>
  <message>
   <source>Rename a prompt</source>
   <translation>重命名提示词</translation>
  </message>
  <message>
   <source>Saved as version {number} of “{name}”.</source>
   <translation>已保存为“{name}”的第 {number} 个版本。</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>已保存为“{name}”。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>{count} added.</source>
   <translation>已添加 {count}。</translation>
  </message>
  <message>
   <source>{count} saved in {name}.</source>
   <translation>{count}已保存到 {name}。</translation>
  </message>
  <message>
   <source>“{name}” and its {count} deleted.</source>
   <translation>“{name}”及其 {count}已删除。</translation>
  </message>
  <message>
   <source>“{name}” is saved like this already.</source>
   <translation>“{name}”已按此保存。</translation>
  </message>
 </context>
 <context>
  <name>PromptsPage</name>
  <message>
   <source>Idea</source>
   <translation>构思</translation>
  </message>
  <message>
   <source>Send to Diffusion</source>
   <translation>发送到扩散</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>What it is about: a rainy day</source>
   <translation>主题内容：下雨天</translation>
  </message>
  <message>
   <source>Write prompts</source>
   <translation>编写提示词</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>Clear finished</source>
   <translation>清除已结束的任务</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <translation>继续队列</translation>
  </message>
  <message>
   <source>Pause the queue after the current step</source>
   <translation>在当前步之后暂停队列</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>队列</translation>
  </message>
  <message>
   <source>Take failed, cancelled and interrupted jobs off the list</source>
   <translation>将失败、取消和中断的任务移出列表</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>另有 {count} 个</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>{waiting} waiting</source>
   <translation>{waiting} 个等待中</translation>
  </message>
 </context>
 <context>
  <name>QueueRow</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Drag it to do it earlier or later</source>
   <translation>拖动可提前或推后</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>提前</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Interrupted when Quartet was closed: run it again?</source>
   <translation>Quartet 关闭时中断：要重新运行吗？</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>推后</translation>
  </message>
  <message>
   <source>Progress of {request}</source>
   <translation>{request} 的进度</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>重新运行</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>移出列表</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写作</translation>
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
   <translation>文本</translation>
  </message>
 </context>
 <context>
  <name>RecentDock</name>
  <message>
   <source>Nothing here yet</source>
   <translation>这里还没有内容</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Whatever you make is kept here. Drop pictures and texts in as well.</source>
   <translation>您生成的一切都保存在这里。也可拖入图片和文本。</translation>
  </message>
 </context>
 <context>
  <name>Recipes</name>
  <message>
   <source>A LoRA for Stable Diffusion</source>
   <translation>适用于 Stable Diffusion 的 LoRA</translation>
  </message>
  <message>
   <source>A generator of pictures like those of a folder: best when all show one kind of thing.</source>
   <translation>生成与文件夹中相似的图片：全部属于同一类事物时效果最好。</translation>
  </message>
  <message>
   <source>A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.</source>
   <translation>一个小文件，使您的 Stable Diffusion 偏向您的图片，而其本身保持不变。</translation>
  </message>
  <message>
   <source>A small language model of a folder of texts, with a vocabulary of their own.</source>
   <translation>由文本文件夹训练的小型语言模型，有自己的词表。</translation>
  </message>
  <message>
   <source>A small painter of pictures like those of a folder; its folders' names become words to paint by.</source>
   <translation>小型绘画模型，绘制与文件夹中相似的图片；文件夹名称成为绘制用的词语。</translation>
  </message>
  <message>
   <source>An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.</source>
   <translation>由图片文件夹训练的自编码器：可在任意大小下重建、改变和混合图片。</translation>
  </message>
  <message>
   <source>Faces to bend</source>
   <translation>可改变的人脸</translation>
  </message>
  <message>
   <source>Faces, 64 pixels</source>
   <translation>人脸，64 像素</translation>
  </message>
  <message>
   <source>Pictures, any size</source>
   <translation>图片，任意大小</translation>
  </message>
  <message>
   <source>Prose</source>
   <translation>散文</translation>
  </message>
  <message>
   <source>Stickers from words</source>
   <translation>由词语绘制贴纸</translation>
  </message>
  <message>
   <source>The bundled autoencoder of faces once more: pictures that the fetched face pack draws.</source>
   <translation>重新训练自带的人脸自编码器：使用所获取的人脸模型包生成的图片。</translation>
  </message>
  <message>
   <source>The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.</source>
   <translation>重新训练自带的图片自编码器：使用自由的贴纸和剪贴画，以及生成的人脸。</translation>
  </message>
  <message>
   <source>The bundled face generator once more: pictures that the fetched face pack draws.</source>
   <translation>重新训练自带的人脸生成模型：使用所获取的人脸模型包生成的图片。</translation>
  </message>
  <message>
   <source>The bundled language model once more: books in the public domain, which are fetched.</source>
   <translation>重新训练自带的语言模型：使用下载的公有领域图书。</translation>
  </message>
  <message>
   <source>The bundled painter once more: free emoji and clip art, which are fetched.</source>
   <translation>重新训练自带的绘画模型：使用下载的自由表情符号和剪贴画。</translation>
  </message>
  <message>
   <source>The painter of stickers, taught further by pictures named for what they show.</source>
   <translation>贴纸绘画模型，用以内容命名的图片继续训练。</translation>
  </message>
  <message>
   <source>The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.</source>
   <translation>人脸滑块，用人脸文件夹继续训练：肖像，或同一风格的画像。</translation>
  </message>
  <message>
   <source>The textbook autoencoder</source>
   <translation>教科书式自编码器</translation>
  </message>
  <message>
   <source>Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.</source>
   <translation>两个方向各两层，适用于数字等小幅灰度图片：几分钟即可学会，便于入门。</translation>
  </message>
  <message>
   <source>Your faces, to bend</source>
   <translation>您的人脸，可改变</translation>
  </message>
  <message>
   <source>Your pictures, new ones</source>
   <translation>您的图片，生成新图</translation>
  </message>
  <message>
   <source>Your pictures, painted</source>
   <translation>您的图片，绘制</translation>
  </message>
  <message>
   <source>Your pictures, rebuilt</source>
   <translation>您的图片，重建</translation>
  </message>
  <message>
   <source>Your stickers, from words</source>
   <translation>您的贴纸，由词语绘制</translation>
  </message>
  <message>
   <source>Your texts, written on</source>
   <translation>您的文本，续写</translation>
  </message>
 </context>
 <context>
  <name>Relatives</name>
  <message>
   <source>Everything it came from and everything that came of it, as a graph (L)</source>
   <translation>它的所有来源和后代，以图显示 (L)</translation>
  </message>
  <message>
   <source>Line of descent</source>
   <translation>谱系</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>后代</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Beside real pictures</source>
   <translation>与真实图片并列</translation>
  </message>
  <message>
   <source>How different are its pictures?</source>
   <translation>它的图片有多大差异？</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>它如何续写</translation>
  </message>
  <message>
   <source>Is it copying?</source>
   <translation>它在照抄吗？</translation>
  </message>
  <message>
   <source>Is it recognised?</source>
   <translation>能认出来吗？</translation>
  </message>
  <message>
   <source>Rebuilt: {what}</source>
   <translation>重建：{what}</translation>
  </message>
  <message>
   <source>Texts that it never read</source>
   <translation>它从未读过的文本</translation>
  </message>
 </context>
 <context>
  <name>ReuseMenu</name>
  <message>
   <source>Make again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Open with its settings</source>
   <translation>连同设置打开</translation>
  </message>
  <message>
   <source>Use these settings</source>
   <translation>使用这些设置</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>变化</translation>
  </message>
 </context>
 <context>
  <name>ReuseRow</name>
  <message>
   <source>Into the form of its tab; seed and picture there stay as they are</source>
   <translation>填入其标签页的表单；那里的种子和图片保持不变</translation>
  </message>
  <message>
   <source>The same settings from new seeds; they stack with it</source>
   <translation>相同设置，新的种子；结果与它叠放</translation>
  </message>
  <message>
   <source>Use settings</source>
   <translation>使用设置</translation>
  </message>
  <message>
   <source>Vary</source>
   <translation>变化</translation>
  </message>
 </context>
 <context>
  <name>RowHead</name>
  <message>
   <source>Click a title to sort: Name, Stars, Made</source>
   <translation>单击标题可排序：名称、星级、生成时间</translation>
  </message>
 </context>
 <context>
  <name>RunCommands</name>
  <message>
   <source>%1 removed; a model that came of it stays.</source>
   <translation>%1 已移除；由它产出的模型仍保留。</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>移除训练</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>重命名训练</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>After this step; it can go on later</source>
   <translation>在此步之后；以后可以继续</translation>
  </message>
  <message>
   <source>Click to rename</source>
   <translation>单击以重命名</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>在此结束</translation>
  </message>
  <message>
   <source>Ending: it finishes this step and makes its model.</source>
   <translation>正在结束：完成此步并产出模型。</translation>
  </message>
  <message>
   <source>From where it stopped</source>
   <translation>从停止处继续</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>How much is done</source>
   <translation>完成进度</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>More to do with this run</source>
   <translation>此训练的更多操作</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>训练名称</translation>
  </message>
  <message>
   <source>Open in %1</source>
   <translation>在 %1 中打开</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pausing: it finishes this step and keeps what it knows.</source>
   <translation>正在暂停：完成此步并保留已学内容。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>What it has learned so far becomes its model</source>
   <translation>以目前所学产出模型</translation>
  </message>
  <message>
   <source>What its program wrote</source>
   <translation>程序输出的内容</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <source>Remove the run</source>
   <translation>移除训练</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>重命名训练</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>训练</translation>
  </message>
 </context>
 <context>
  <name>RunMenu</name>
  <message>
   <source>Again, with other settings …</source>
   <translation>以其他设置再来一次…</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>在此结束</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Show its folder</source>
   <translation>显示其文件夹</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go on with all</source>
   <translation>全部继续</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>{count} trainings were interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>{count} 次训练在 Quartet 结束时中断，可从保存处继续。</translation>
  </message>
  <message>
   <source>“{name}” has finished: its model is ready.</source>
   <translation>“{name}”已完成：其模型已就绪。</translation>
  </message>
  <message>
   <source>“{name}” stopped. {why}</source>
   <translation>“{name}”已停止。{why}</translation>
  </message>
  <message>
   <source>“{name}” was interrupted when Quartet ended, and can go on from what was kept.</source>
   <translation>“{name}”在 Quartet 结束时中断，可从保存处继续。</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>Curves and samples while it learns</source>
   <translation>学习期间的曲线和样本</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>How good its model is</source>
   <translation>其模型的质量</translation>
  </message>
  <message>
   <source>Judging</source>
   <translation>评测</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>Pages of this run</source>
   <translation>此训练的页面</translation>
  </message>
  <message>
   <source>Settings, log and card</source>
   <translation>设置、日志和卡片</translation>
  </message>
  <message>
   <source>What it learns from, and what was left out</source>
   <translation>学习内容及被排除的内容</translation>
  </message>
 </context>
 <context>
  <name>RunSeen</name>
  <message>
   <source>No samples yet</source>
   <translation>还没有样本</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>第 %1 步</translation>
  </message>
 </context>
 <context>
  <name>RunsPlot</name>
  <message>
   <source>%1 at %2: %3</source>
   <translation>%1 位于 %2：%3</translation>
  </message>
 </context>
 <context>
  <name>SafeStrip</name>
  <message>
   <source>Safe mode</source>
   <translation>安全模式</translation>
  </message>
  <message>
   <source>Safe mode: on the CPU, with default settings; yours are left alone. To leave it, close Quartet and start it without “--safe”.</source>
   <translation>安全模式：使用 CPU 和默认设置；您的设置不受影响。要退出，请关闭 Quartet，然后不带“--safe”重新启动。</translation>
  </message>
  <message>
   <source>Your own settings are neither read nor changed, and nothing that was interrupted goes on. QUARTET_SAFE=1 in the environment asks for it too.</source>
   <translation>您的设置既不会被读取也不会被更改，中断的工作也不会继续。设置环境变量 QUARTET_SAFE=1 效果相同。</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <source>At sample %1 of %2, seed %3</source>
   <translation>位于第 %1 个样本，共 %2 个，种子 %3</translation>
  </message>
  <message>
   <source>Click a picture to go on from it</source>
   <translation>单击图片可由此继续</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样本</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Draw the samples after these (N)</source>
   <translation>生成后续样本 (N)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一批</translation>
  </message>
 </context>
 <context>
  <name>SchedulePlot</name>
  <message>
   <source>Step %1 of %2 · timestep %3</source>
   <translation>第 %1 步，共 %2 步 · 时间步 %3</translation>
  </message>
  <message>
   <source>log SNR, nats</source>
   <translation>log SNR，nat</translation>
  </message>
  <message>
   <source>noise σ</source>
   <translation>噪声 σ</translation>
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
   <translation>时间步</translation>
  </message>
 </context>
 <context>
  <name>ScoresAtStep</name>
  <message>
   <source>drawn (dashed)</source>
   <translation>生成（虚线）</translation>
  </message>
  <message>
   <source>real</source>
   <translation>真实</translation>
  </message>
 </context>
 <context>
  <name>ScoresOverTime</name>
  <message>
   <source>drawn %1 (dashed)</source>
   <translation>生成 %1（虚线）</translation>
  </message>
  <message>
   <source>real %1</source>
   <translation>真实 %1</translation>
  </message>
 </context>
 <context>
  <name>Scrubber</name>
  <message>
   <source>Years and months</source>
   <translation>年和月</translation>
  </message>
 </context>
 <context>
  <name>SealedSection</name>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>更改口令</translation>
  </message>
  <message>
   <source>Lock after so many minutes</source>
   <translation>在此分钟数后锁定</translation>
  </message>
  <message>
   <source>Lock now (Ctrl+L)</source>
   <translation>立即锁定 (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock when nobody has touched it for</source>
   <translation>无人操作多久后锁定</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>新口令</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>Passphrase now</source>
   <translation>当前口令</translation>
  </message>
  <message>
   <source>Take the passphrase off</source>
   <translation>取消口令</translation>
  </message>
  <message>
   <source>The new one again</source>
   <translation>再次输入新口令</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>口令已更改。</translation>
  </message>
  <message>
   <source>This gallery is sealed. Locking hides everything and clears the copies that other programs were given; jobs go on. Close Quartet when somebody could take the computer.</source>
   <translation>此图库已加密。锁定会隐藏一切，并清除交给其他程序的副本；任务会继续运行。如果有人可能拿走电脑，请关闭 Quartet。</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>1 star</source>
   <translation>1 星</translation>
  </message>
  <message>
   <source>AI-made</source>
   <translation>AI 生成</translation>
  </message>
  <message>
   <source>AI-made, brought in, rated, tagged ...</source>
   <translation>AI 生成、导入、已评分、已加标签...</translation>
  </message>
  <message>
   <source>a colour</source>
   <translation>某种颜色</translation>
  </message>
  <message>
   <source>as wide as tall</source>
   <translation>宽高相等</translation>
  </message>
  <message>
   <source>at least {number}</source>
   <translation>至少 {number}</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>至多 {number}</translation>
  </message>
  <message>
   <source>brought in, not AI-made</source>
   <translation>导入的，非 AI 生成</translation>
  </message>
  <message>
   <source>file of {bounds} MB</source>
   <translation>文件为 {bounds} MB</translation>
  </message>
  <message>
   <source>in a collection</source>
   <translation>在合集中</translation>
  </message>
  <message>
   <source>in the collection {name}</source>
   <translation>在合集 {name} 中</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>在回收站中</translation>
  </message>
  <message>
   <source>like item {number}</source>
   <translation>类似第 {number} 项</translation>
  </message>
  <message>
   <source>made before a day, month or year</source>
   <translation>生成于某日、某月或某年之前</translation>
  </message>
  <message>
   <source>made before {day}</source>
   <translation>生成于 {day} 之前</translation>
  </message>
  <message>
   <source>made by another program</source>
   <translation>由其他程序生成</translation>
  </message>
  <message>
   <source>made by {name}</source>
   <translation>由 {name} 生成</translation>
  </message>
  <message>
   <source>made from something else</source>
   <translation>由其他内容生成</translation>
  </message>
  <message>
   <source>made from {day} to {last}</source>
   <translation>生成于 {day} 到 {last}</translation>
  </message>
  <message>
   <source>made in {month}</source>
   <translation>生成于 {month}</translation>
  </message>
  <message>
   <source>made on a day or later</source>
   <translation>生成于某日或之后</translation>
  </message>
  <message>
   <source>made on a day, in a month or year</source>
   <translation>生成于某日、某月或某年</translation>
  </message>
  <message>
   <source>made on {day}</source>
   <translation>生成于 {day}</translation>
  </message>
  <message>
   <source>made on {day} or later</source>
   <translation>生成于 {day} 或之后</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>模型 {name}</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>无颜色</translation>
  </message>
  <message>
   <source>no stars</source>
   <translation>无星级</translation>
  </message>
  <message>
   <source>one of your collections</source>
   <translation>您的一个合集</translation>
  </message>
  <message>
   <source>one of your tags</source>
   <translation>您的一个标签</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>或更多</translation>
  </message>
  <message>
   <source>picture, film, text ...</source>
   <translation>图片、影片、文本...</translation>
  </message>
  <message>
   <source>pixels (512x512) or bytes (&gt;2mb)</source>
   <translation>像素 (512x512) 或字节 (&gt;2mb)</translation>
  </message>
  <message>
   <source>pixels across</source>
   <translation>宽度像素</translation>
  </message>
  <message>
   <source>pixels down</source>
   <translation>高度像素</translation>
  </message>
  <message>
   <source>seed {bounds}</source>
   <translation>种子 {bounds}</translation>
  </message>
  <message>
   <source>seven days ago</source>
   <translation>七天前</translation>
  </message>
  <message>
   <source>stars, 0 to 5</source>
   <translation>星级，0 到 5</translation>
  </message>
  <message>
   <source>tag {name}</source>
   <translation>标签 {name}</translation>
  </message>
  <message>
   <source>taller than wide</source>
   <translation>高大于宽</translation>
  </message>
  <message>
   <source>the kind of model: faces, pictures, diffusion, text</source>
   <translation>模型种类：人脸、图片、扩散、文本</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>最后一个</translation>
  </message>
  <message>
   <source>the model it was made with</source>
   <translation>生成它的模型</translation>
  </message>
  <message>
   <source>the number it was made from</source>
   <translation>生成它的种子数</translation>
  </message>
  <message>
   <source>the other program that made it</source>
   <translation>生成它的其他程序</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>本月</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>本周</translation>
  </message>
  <message>
   <source>this year</source>
   <translation>今年</translation>
  </message>
  <message>
   <source>what looks like the item with this number</source>
   <translation>与此编号的项相似</translation>
  </message>
  <message>
   <source>wider than tall</source>
   <translation>宽大于高</translation>
  </message>
  <message>
   <source>with a colour</source>
   <translation>有颜色</translation>
  </message>
  <message>
   <source>with a note</source>
   <translation>有备注</translation>
  </message>
  <message>
   <source>with stars</source>
   <translation>有星级</translation>
  </message>
  <message>
   <source>with tags</source>
   <translation>有标签</translation>
  </message>
  <message>
   <source>without a colour</source>
   <translation>无颜色</translation>
  </message>
  <message>
   <source>without stars</source>
   <translation>无星级</translation>
  </message>
  <message>
   <source>without tags</source>
   <translation>无标签</translation>
  </message>
  <message>
   <source>words of its name</source>
   <translation>名称中的词语</translation>
  </message>
  <message>
   <source>words of its prompt</source>
   <translation>提示词中的词语</translation>
  </message>
  <message>
   <source>words of your note</source>
   <translation>备注中的词语</translation>
  </message>
  <message>
   <source>{bounds} pixels across</source>
   <translation>宽 {bounds} 像素</translation>
  </message>
  <message>
   <source>{bounds} pixels down</source>
   <translation>高 {bounds} 像素</translation>
  </message>
  <message>
   <source>{bounds} star</source>
   <translation>{bounds} 星</translation>
  </message>
  <message>
   <source>{bounds} stars</source>
   <translation>{bounds} 星</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>颜色 {label}</translation>
  </message>
  <message>
   <source>{number} to {most}</source>
   <translation>{number} 到 {most}</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} 像素</translation>
  </message>
  <message>
   <source>“{text}” in the name</source>
   <translation>名称中含“{text}”</translation>
  </message>
  <message>
   <source>“{text}” in the note</source>
   <translation>备注中含“{text}”</translation>
  </message>
  <message>
   <source>“{text}” in the prompt</source>
   <translation>提示词中含“{text}”</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>What can be asked for</source>
   <translation>可搜索的条件</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show what was typed</source>
   <translation>显示输入的内容</translation>
  </message>
 </context>
 <context>
  <name>SeedField</name>
  <message>
   <source>Keep this seed</source>
   <translation>保留此种子</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>下一个种子</translation>
  </message>
  <message>
   <source>Random seed</source>
   <translation>随机种子</translation>
  </message>
 </context>
 <context>
  <name>Sender</name>
  <message>
   <source>It is drawn in full and kept, then sent to %1.</source>
   <translation>它会被完整生成并收入图库，然后发送到 %1。</translation>
  </message>
  <message>
   <source>It was not drawn to its end, so it was not sent.</source>
   <translation>它没有完整生成，因此未发送。</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>发送到</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>A gallery without a passphrase cannot be locked.</source>
   <translation>没有口令的图库无法锁定。</translation>
  </message>
  <message>
   <source>Its database is looked through first.</source>
   <translation>首先检查其数据库。</translation>
  </message>
  <message>
   <source>Quartet crashed last time. If it happens again, start it with “--safe”, which works on the CPU with default settings.</source>
   <translation>Quartet 上次崩溃了。如果再次发生，请使用“--safe”启动，以 CPU 和默认设置运行。</translation>
  </message>
  <message>
   <source>Set one</source>
   <translation>设置口令</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>显示报告</translation>
  </message>
  <message>
   <source>The gallery is being opened</source>
   <translation>正在打开图库</translation>
  </message>
  <message>
   <source>The gallery is being sealed</source>
   <translation>正在加密图库</translation>
  </message>
  <message>
   <source>The passphrase is being taken off</source>
   <translation>正在取消口令</translation>
  </message>
  <message>
   <source>What was interrupted is finished first.</source>
   <translation>首先完成中断的操作。</translation>
  </message>
  <message>
   <source>You can close the window: it goes on next time.</source>
   <translation>您可以关闭窗口：下次会继续。</translation>
  </message>
  <message>
   <source>{done} of {total} files are done.</source>
   <translation>{total} 个文件中已完成 {done} 个。</translation>
  </message>
 </context>
 <context>
  <name>SettingsTable</name>
  <message>
   <source>All of these were made with the same settings.</source>
   <translation>这些都是用相同设置生成的。</translation>
  </message>
  <message>
   <source>Differs from the first</source>
   <translation>与第一个不同</translation>
  </message>
 </context>
 <context>
  <name>ShareBars</name>
  <message>
   <source> (real: %1)</source>
   <translation>（真实：%1）</translation>
  </message>
 </context>
 <context>
  <name>SheetPage</name>
  <message>
   <source>The grid over two settings</source>
   <translation>两项设置的网格</translation>
  </message>
 </context>
 <context>
  <name>SheetTiles</name>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Step %1</source>
   <translation>第 %1 步</translation>
  </message>
 </context>
 <context>
  <name>Shelving</name>
  <message>
   <source>Change the search</source>
   <translation>更改搜索</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建合集</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>移除标签</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename a tag</source>
   <translation>重命名标签</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>保存搜索</translation>
  </message>
  <message>
   <source>The collection “{name}” is gone, what was in it is still in the gallery.</source>
   <translation>合集“{name}”已删除，其中的内容仍在图库中。</translation>
  </message>
  <message>
   <source>The saved search “{name}” is gone.</source>
   <translation>已保存的搜索“{name}”已删除。</translation>
  </message>
  <message>
   <source>The tag “{name}” is gone.</source>
   <translation>标签“{name}”已删除。</translation>
  </message>
  <message>
   <source>“{name}” looks for “{words}” now.</source>
   <translation>“{name}”现在查找“{words}”。</translation>
  </message>
 </context>
 <context>
  <name>ShortcutOverlay</name>
  <message>
   <source>Keyboard</source>
   <translation>键盘</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Empty the trash</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建合集</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Take the words of the search line</source>
   <translation>采用搜索栏中的词语</translation>
  </message>
  <message>
   <source>Take this tag from everything</source>
   <translation>从所有内容移除此标签</translation>
  </message>
 </context>
 <context>
  <name>SignatureSection</name>
  <message>
   <source>Copies can carry content credentials (C2PA): that a picture is AI-made, by which model and from which pictures, signed so that a change shows. The certificate is made on this computer. Nobody vouches for it: programs that check a copy say that the signature holds, and that they do not know the signer.</source>
   <translation>副本可携带内容凭证 (C2PA)：说明图片由 AI 生成、使用了哪个模型和哪些图片，并经签名，任何改动都会显现。证书在这台电脑上生成，没有人为其担保：检查副本的程序会表示签名有效，但不认识签名者。</translation>
  </message>
  <message>
   <source>Copies that you sign from now on cannot be told to come from where the others do</source>
   <translation>此后签名的副本将无法被认出与其他副本来源相同</translation>
  </message>
  <message>
   <source>It is made when the first copy is signed.</source>
   <translation>它会在首次为副本签名时生成。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>The next copy is signed with a new certificate.</source>
   <translation>下一个副本将用新证书签名。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Use a new one</source>
   <translation>使用新签名</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>Your signature</source>
   <translation>您的签名</translation>
  </message>
 </context>
 <context>
  <name>SizeBox</name>
  <message>
   <source>Edge of the film in pixels: smaller is drawn faster.</source>
   <translation>影片边长（像素）：越小生成越快。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>模型默认</translation>
  </message>
  <message>
   <source>Width and height in pixels: most models paint best at their own size.</source>
   <translation>宽高像素数：大多数模型在其默认大小下效果最好。</translation>
  </message>
 </context>
 <context>
  <name>Slideshow</name>
  <message>
   <source>Slideshow, {seconds} s</source>
   <translation>幻灯片，{seconds} 秒</translation>
  </message>
 </context>
 <context>
  <name>Stars</name>
  <message>
   <source>Rate with a click or the keys 1 to 5; 0 clears</source>
   <translation>单击或按 1 到 5 评分；0 清除</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>评分</translation>
  </message>
  <message>
   <source>{stars} of 5 stars</source>
   <translation>{stars} / 5 星</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Choose a picture file (Ctrl+O)</source>
   <translation>选择图片文件 (Ctrl+O)</translation>
  </message>
  <message>
   <source>Draw from nothing</source>
   <translation>从零生成</translation>
  </message>
  <message>
   <source>Drop a picture here</source>
   <translation>将图片拖放到此处</translation>
  </message>
  <message>
   <source>It comes back beside the original, rebuilt from what the model knows; then sliders change it. Ctrl+V pastes one, and two dropped together are blended.</source>
   <translation>它会以模型所知重建，并与原图并排显示；然后可用滑块更改。Ctrl+V 可粘贴图片，同时拖入两张则会混合。</translation>
  </message>
  <message>
   <source>Open …</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Pictures that were never seen, out of chance alone (N)</source>
   <translation>完全由随机生成的、从未见过的图片 (N)</translation>
  </message>
  <message>
   <source>Takes a picture that came with Quartet</source>
   <translation>使用 Quartet 自带的图片</translation>
  </message>
  <message>
   <source>Try an example</source>
   <translation>试用示例</translation>
  </message>
 </context>
 <context>
  <name>StepKeeping</name>
  <message>
   <source>Steps of %1</source>
   <translation>%1 的步骤</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more: show them first.</source>
   <translation>此图片的步骤已不再保留：请先显示它们。</translation>
  </message>
  <message>
   <source>“%1” lies in the gallery.</source>
   <translation>“%1”已在图库中。</translation>
  </message>
 </context>
 <context>
  <name>StepScrubber</name>
  <message>
   <source>Samples over time; at its right end the newest is shown</source>
   <translation>随时间变化的样本；最右端显示最新的</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>步</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>第 %1 步</translation>
  </message>
 </context>
 <context>
  <name>StepStrip</name>
  <message>
   <source>No step is chosen.</source>
   <translation>未选择步骤。</translation>
  </message>
  <message>
   <source>Step %1 of %2</source>
   <translation>第 %1 步，共 %2 步</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
 </context>
 <context>
  <name>StepsPage</name>
  <message>
   <source>Branch from here</source>
   <translation>从此处开分支</translation>
  </message>
  <message>
   <source>Choose a step after the first one</source>
   <translation>请选择第一步之后的步骤</translation>
  </message>
  <message>
   <source>Every step of a painting lies here, from noise to picture.</source>
   <translation>绘制的每一步都在这里，从噪声到图片。</translation>
  </message>
  <message>
   <source>From this step on it is painted by what the form says now (B)</source>
   <translation>从此步起按表单当前内容绘制 (B)</translation>
  </message>
  <message>
   <source>Its steps lie here as soon as it is painted.</source>
   <translation>绘制完成后，其步骤会出现在这里。</translation>
  </message>
  <message>
   <source>Keep all steps in the gallery</source>
   <translation>将所有步骤收入图库</translation>
  </message>
  <message>
   <source>Paints it once more, for the eye only</source>
   <translation>重新绘制一次，仅供查看</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>显示其步骤</translation>
  </message>
  <message>
   <source>The steps of this picture are not held any more.</source>
   <translation>此图片的步骤已不再保留。</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>new noise</source>
   <translation>新噪声</translation>
  </message>
  <message>
   <source>sampler</source>
   <translation>采样器</translation>
  </message>
  <message>
   <source>style</source>
   <translation>风格</translation>
  </message>
  <message>
   <source>with other %1</source>
   <translation>更换%1</translation>
  </message>
  <message>
   <source>words</source>
   <translation>词语</translation>
  </message>
 </context>
 <context>
  <name>StepsView</name>
  <message>
   <source>Noisy picture, x_t</source>
   <translation>带噪图片，x_t</translation>
  </message>
  <message>
   <source>Seen in it, x_0</source>
   <translation>从中所见，x_0</translation>
  </message>
  <message>
   <source>Taken for noise</source>
   <translation>视为噪声</translation>
  </message>
  <message>
   <source>Where it looked for</source>
   <translation>它在哪里寻找</translation>
  </message>
 </context>
 <context>
  <name>Stretches</name>
  <message>
   <source>%1 words</source>
   <translation>%1 词</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>人脸</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>工坊</translation>
  </message>
 </context>
 <context>
  <name>TagField</name>
  <message>
   <source>Show everything with the tag “{tag}”. The cross takes it away here.</source>
   <translation>显示带有标签“{tag}”的全部内容。叉号在此移除标签。</translation>
  </message>
  <message>
   <source>{has} of {count} have the tag “{tag}”. The plus gives it to all.</source>
   <translation>{count} 中有 {has} 带有标签“{tag}”。加号可为全部添加。</translation>
  </message>
 </context>
 <context>
  <name>TagLine</name>
  <message>
   <source>Add a tag</source>
   <translation>添加标签</translation>
  </message>
  <message>
   <source>Known tags</source>
   <translation>已知标签</translation>
  </message>
 </context>
 <context>
  <name>Text</name>
  <message>
   <source>%1 tokens/s</source>
   <translation>%1 token/秒</translation>
  </message>
  <message>
   <source>%1 words</source>
   <translation>%1 词</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 词</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>正在写作…</translation>
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
   <translation>新页面 (Ctrl+N)；撤销可恢复此页</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+Shift+C)</source>
   <translation>复制文本 (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Keep in the gallery, with all branches (Ctrl+S)</source>
   <translation>连同所有分支收入图库 (Ctrl+S)</translation>
  </message>
  <message>
   <source>Send the chosen words to another tab</source>
   <translation>将所选词语发送到其他标签页</translation>
  </message>
  <message>
   <source>Show probabilities: how sure the model was</source>
   <translation>显示概率：模型有多确定</translation>
  </message>
  <message>
   <source>The next road (Alt+Right)</source>
   <translation>下一条路线 (Alt+Right)</translation>
  </message>
  <message>
   <source>The road before this one (Alt+Left)</source>
   <translation>上一条路线 (Alt+Left)</translation>
  </message>
  <message>
   <source>Write the last part again, with another seed (Ctrl+R)</source>
   <translation>用另一个种子重写最后一部分 (Ctrl+R)</translation>
  </message>
 </context>
 <context>
  <name>TextCommands</name>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>New page</source>
   <translation>新页面</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>打开 %1</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写作</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>重写</translation>
  </message>
 </context>
 <context>
  <name>TextKeeping</name>
  <message>
   <source>Kept in the gallery as “%1”.</source>
   <translation>已收入图库，名为“%1”。</translation>
  </message>
 </context>
 <context>
  <name>TextSession</name>
  <message>
   <source>Other road</source>
   <translation>其他路线</translation>
  </message>
  <message>
   <source>Other word</source>
   <translation>其他词</translation>
  </message>
  <message>
   <source>The model had nothing to add here.</source>
   <translation>模型在此处没有可补充的内容。</translation>
  </message>
  <message>
   <source>Typing</source>
   <translation>输入</translation>
  </message>
 </context>
 <context>
  <name>TextStartPage</name>
  <message>
   <source>Ask something</source>
   <translation>提个问题</translation>
  </message>
  <message>
   <source>Type a message below and press Enter.</source>
   <translation>在下方输入消息，然后按 Enter。</translation>
  </message>
  <message>
   <source>Type on this page, then press Ctrl+Enter: the model goes on where you stop, and you go on where it stops. Or take one of these:</source>
   <translation>在此页面上输入，然后按 Ctrl+Enter：模型从您停下的地方继续，您再从它停下的地方继续。或选用以下之一：</translation>
  </message>
  <message>
   <source>Write a beginning</source>
   <translation>写个开头</translation>
  </message>
 </context>
 <context>
  <name>TextTab</name>
  <message>
   <source>A new page</source>
   <translation>新页面</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>复制文本</translation>
  </message>
  <message>
   <source>Fold the panel under the page</source>
   <translation>折叠页面下方的面板</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>继续写下去</translation>
  </message>
  <message>
   <source>Keep in the gallery</source>
   <translation>收入图库</translation>
  </message>
  <message>
   <source>Paint %1 in Diffusion</source>
   <translation>在扩散中绘制 %1</translation>
  </message>
  <message>
   <source>Show probabilities</source>
   <translation>显示概率</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop within one word; what came stays (Ctrl+Enter, Esc)</source>
   <translation>在一个词之内停止；已写内容保留 (Ctrl+Enter, Esc)</translation>
  </message>
  <message>
   <source>Stop writing</source>
   <translation>停止写作</translation>
  </message>
  <message>
   <source>The model goes on where you stop (Ctrl+Enter)</source>
   <translation>模型从您停下的地方继续 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>The next road</source>
   <translation>下一条路线</translation>
  </message>
  <message>
   <source>The road before this one</source>
   <translation>上一条路线</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写作</translation>
  </message>
  <message>
   <source>Write about it</source>
   <translation>围绕它写作</translation>
  </message>
  <message>
   <source>Write sticker prompts about %1</source>
   <translation>围绕 %1 编写贴纸提示词</translation>
  </message>
  <message>
   <source>Write the last part again</source>
   <translation>重写最后一部分</translation>
  </message>
  <message>
   <source>the chosen words</source>
   <translation>所选词语</translation>
  </message>
  <message>
   <source>the last paragraph</source>
   <translation>最后一段</translation>
  </message>
 </context>
 <context>
  <name>TextTaker</name>
  <message>
   <source>the clipboard</source>
   <translation>剪贴板</translation>
  </message>
 </context>
 <context>
  <name>TextTreeView</name>
  <message>
   <source>%1 tokens · mean probability %2 %</source>
   <translation>%1 token · 平均概率 %2 %</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>（空白）</translation>
  </message>
  <message>
   <source>All roads of the text</source>
   <translation>文本的所有路线</translation>
  </message>
  <message>
   <source>Name of this branch</source>
   <translation>此分支的名称</translation>
  </message>
  <message>
   <source>You · %1 words</source>
   <translation>您 · %1 词</translation>
  </message>
  <message>
   <source>… %1 more</source>
   <translation>…还有 %1 个</translation>
  </message>
 </context>
 <context>
  <name>TileArea</name>
  <message>
   <source>Hold this face while the others change</source>
   <translation>其他人脸变化时固定此人脸</translation>
  </message>
  <message>
   <source>Keep: draw it in full and put it into the gallery (K)</source>
   <translation>收入：完整生成并收入图库 (K)</translation>
  </message>
  <message>
   <source>Variations: fill the sheet with relatives of this face (V)</source>
   <translation>变体：用此人脸的近亲填满样页 (V)</translation>
  </message>
  <message>
   <source>at face {number}</source>
   <translation>位于人脸 {number}</translation>
  </message>
  <message>
   <source>picked {seeds}</source>
   <translation>已选 {seeds}</translation>
  </message>
  <message>
   <source>{count} faces</source>
   <translation>{count} 张人脸</translation>
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
   <translation>时间线</translation>
  </message>
 </context>
 <context>
  <name>TokenShades</name>
  <message>
   <source>Most at “%1”, %2 %</source>
   <translation>“%1”处最高，%2 %</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>看过的内容</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>生成工具</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>采样器</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>反向提示词</translation>
  </message>
 </context>
 <context>
  <name>ToneBars</name>
  <message>
   <source>Lightness</source>
   <translation>明度</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗</translation>
  </message>
  <message>
   <source>light</source>
   <translation>亮</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>标签页</translation>
  </message>
 </context>
 <context>
  <name>TraceRows</name>
  <message>
   <source>AI-made</source>
   <translation>AI 生成</translation>
  </message>
  <message>
   <source>Changed after it was signed, or damaged: what it says cannot be relied on.</source>
   <translation>签名后被更改或已损坏：所述内容不可信。</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>凭证</translation>
  </message>
  <message>
   <source>Invisible mark</source>
   <translation>隐形标记</translation>
  </message>
  <message>
   <source>It says nothing of AI.</source>
   <translation>未提及 AI。</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>生成工具</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Not changed since it was signed. The signer is not known here.</source>
   <translation>签名后未被更改。此处不认识签名者。</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>起源</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签名者</translation>
  </message>
  <message>
   <source>Signed on this computer, and not changed since.</source>
   <translation>在这台电脑上签名，此后未被更改。</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>签名工具</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
 </context>
 <context>
  <name>Training</name>
  <message>
   <source>A line for each number of the latent: when it woke, and how many nats it tells.</source>
   <translation>每个潜变量一条线：何时开始起作用，携带多少 nat 的信息。</translation>
  </message>
  <message>
   <source>How many pictures got which score. Where both hills lie over each other, the discriminator cannot tell them apart.</source>
   <translation>各得分的图片数量。两座峰重叠之处，判别器无法将它们区分。</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. The line is the middle picture, the band holds 80 of 100. While the bands overlap, the drawn ones deceive it.</source>
   <translation>判别器有多确信图片是真实的：大于 0 表示它相信。线为居中的图片，色带包含 100 张中的 80 张。色带重叠时，生成的图片骗过了它。</translation>
  </message>
  <message>
   <source>Loss by noise (timestep)</source>
   <translation>各噪声下的损失（时间步）</translation>
  </message>
  <message>
   <source>Scores at this step</source>
   <translation>此步的得分</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>真实与生成的得分</translation>
  </message>
  <message>
   <source>The latent is a handful of numbers that stand for a picture, its dimensions. A high bar: this number tells much of the picture, in nats. A bar near 0: the network does not use it.</source>
   <translation>潜变量是代表一张图片的少量数值，即它的各个维度。柱高：此数值携带图片的大量信息，以 nat 为单位。柱接近 0：网络没有使用它。</translation>
  </message>
  <message>
   <source>The same over time (KL)</source>
   <translation>随时间的变化 (KL)</translation>
  </message>
  <message>
   <source>To the right, where a picture is nearly all noise, outlines are learned; to the left, where there is little, the details. Pale lines are earlier steps.</source>
   <translation>右侧图片几乎全是噪声，学习的是轮廓；左侧噪声很少，学习的是细节。浅色线为较早的步。</translation>
  </message>
  <message>
   <source>What each number tells (KL)</source>
   <translation>各数值携带的信息 (KL)</translation>
  </message>
 </context>
 <context>
  <name>TrainingChart</name>
  <message>
   <source>%1 has no curve so far. As soon as training writes one, it is drawn here.</source>
   <translation>%1 目前没有曲线。训练写出曲线后会立即绘制在这里。</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>No news for %1</source>
   <translation>已有 %1 没有新消息</translation>
  </message>
  <message>
   <source>No run here yet</source>
   <translation>还没有训练</translation>
  </message>
  <message>
   <source>Training: %1</source>
   <translation>训练：%1</translation>
  </message>
 </context>
 <context>
  <name>TrainingFigures</name>
  <message>
   <source>0: drawn pictures differ from each other as much as real ones do; 1: all are one picture.</source>
   <translation>0：生成的图片彼此间的差异与真实图片相当；1：全是同一张图片。</translation>
  </message>
  <message>
   <source>1: the discriminator knows every real picture, perhaps by heart; 0: it cannot tell.</source>
   <translation>1：判别器认识每张真实图片，或许已死记硬背；0：它无法分辨。</translation>
  </message>
  <message>
   <source>Bits a letter</source>
   <translation>每字符比特数</translation>
  </message>
  <message>
   <source>Difference in features</source>
   <translation>特征差异</translation>
  </message>
  <message>
   <source>Difference to the eye</source>
   <translation>视觉差异</translation>
  </message>
  <message>
   <source>Difference to the known picture</source>
   <translation>与已知图片的差异</translation>
  </message>
  <message>
   <source>Difference, coarse and fine</source>
   <translation>粗细尺度差异</translation>
  </message>
  <message>
   <source>Error of rebuilding</source>
   <translation>重建误差</translation>
  </message>
  <message>
   <source>Error of the first sketch</source>
   <translation>首次草图误差</translation>
  </message>
  <message>
   <source>How alike edges and textures are; 1 is equal.</source>
   <translation>边缘和纹理的相似程度；1 为相同。</translation>
  </message>
  <message>
   <source>How badly it tells real from drawn pictures; 1.39 is blind.</source>
   <translation>它区分真实与生成图片的能力有多差；1.39 为完全无法区分。</translation>
  </message>
  <message>
   <source>How different pictures look to a network trained to see.</source>
   <translation>图片在一个学会看图的网络看来有多不同。</translation>
  </message>
  <message>
   <source>How far one step goes. It climbs at the beginning and falls slowly towards the end.</source>
   <translation>一步走多远。开始时上升，临近结束时缓慢下降。</translation>
  </message>
  <message>
   <source>How far pictures lie apart, over several sizes.</source>
   <translation>图片在多个尺度上相距多远。</translation>
  </message>
  <message>
   <source>How far the pixels that come back are from the original.</source>
   <translation>重建的像素与原图相差多远。</translation>
  </message>
  <message>
   <source>How far the sketch made from words alone is from the picture.</source>
   <translation>仅由词语得到的草图与图片相差多远。</translation>
  </message>
  <message>
   <source>How jumpy the discriminator is near real pictures; a penalty keeps it low.</source>
   <translation>判别器在真实图片附近有多敏感；惩罚项使其保持较低。</translation>
  </message>
  <message>
   <source>How many pictures are turned or tinted before they are judged, so that few are not learned by heart (adaptive augmentation).</source>
   <translation>评判之前有多少图片被旋转或变色，以免图片太少时被死记硬背（自适应增强）。</translation>
  </message>
  <message>
   <source>How many {seen} are learned from in a second.</source>
   <translation>每秒学习多少{seen}。</translation>
  </message>
  <message>
   <source>How much a latent tells of its picture. Near 0 it tells nothing.</source>
   <translation>一个潜变量携带其图片多少信息。接近 0 则不携带信息。</translation>
  </message>
  <message>
   <source>How near rebuilt pictures are to their originals. Higher is nearer.</source>
   <translation>重建图片与原图有多接近。越高越接近。</translation>
  </message>
  <message>
   <source>How rarely its pictures are taken for real ones.</source>
   <translation>它的图片有多少不被当作真实图片。</translation>
  </message>
  <message>
   <source>How strongly this step's mistakes pull at the network. Bursts are normal; a climb that does not end is not.</source>
   <translation>此步的错误对网络的牵引有多强。偶尔突增属正常；持续上升则不正常。</translation>
  </message>
  <message>
   <source>How sure the discriminator is that a picture is real: above 0 it believes so. Far apart, it wins; near each other, the drawn ones deceive it.</source>
   <translation>判别器有多确信图片是真实的：大于 0 表示它相信。相距远则它占优；相距近则生成的图片骗过了它。</translation>
  </message>
  <message>
   <source>How surprised it is by each letter of texts it never saw. Lower is better.</source>
   <translation>从未见过的文本中每个字符令它意外的程度。越低越好。</translation>
  </message>
  <message>
   <source>Lack of variety</source>
   <translation>多样性缺失</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Likeness (PSNR), dB</source>
   <translation>相似度 (PSNR)，dB</translation>
  </message>
  <message>
   <source>Likeness of structure (SSIM)</source>
   <translation>结构相似性 (SSIM)</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>Loss of the discriminator</source>
   <translation>判别器损失</translation>
  </message>
  <message>
   <source>Loss of the generator</source>
   <translation>生成器损失</translation>
  </message>
  <message>
   <source>Memory, MB</source>
   <translation>内存，MB</translation>
  </message>
  <message>
   <source>Of drawn pictures whose original is known.</source>
   <translation>原图已知的生成图片。</translation>
  </message>
  <message>
   <source>Pull (norm of the gradient)</source>
   <translation>牵引力（梯度范数）</translation>
  </message>
  <message>
   <source>Real ones it believes</source>
   <translation>判为真的真实图片</translation>
  </message>
  <message>
   <source>Scores of real and drawn</source>
   <translation>真实与生成的得分</translation>
  </message>
  <message>
   <source>Share of changed pictures</source>
   <translation>被改动图片的比例</translation>
  </message>
  <message>
   <source>Steepness (R1)</source>
   <translation>陡峭度 (R1)</translation>
  </message>
  <message>
   <source>The most that was held at once: on the graphics card where one is used, else in the machine.</source>
   <translation>同时占用的最大值：使用显卡时为显存，否则为内存。</translation>
  </message>
  <message>
   <source>The same, as the discriminator sees them.</source>
   <translation>同上，以判别器所见为准。</translation>
  </message>
  <message>
   <source>What it gets wrong, in the recipe's own measure. It should fall, ever more slowly.</source>
   <translation>它的错误程度，按配方自身的度量。应当下降，且越来越慢。</translation>
  </message>
  <message>
   <source>What the latent says (KL), nats</source>
   <translation>潜变量携带的信息 (KL)，nat</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>held out</source>
   <translation>留出</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>real</source>
   <translation>真实</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>token</translation>
  </message>
  <message>
   <source>{seen} a second</source>
   <translation>每秒 {seen}</translation>
  </message>
 </context>
 <context>
  <name>Transport</name>
  <message>
   <source>One step back (Left)</source>
   <translation>后退一步 (Left)</translation>
  </message>
  <message>
   <source>One step on (Right)</source>
   <translation>前进一步 (Right)</translation>
  </message>
  <message>
   <source>Play (P)</source>
   <translation>播放 (P)</translation>
  </message>
  <message>
   <source>Rest after this step (P)</source>
   <translation>在此步之后暂停 (P)</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <source>All of it at once (F)</source>
   <translation>显示全貌 (F)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Copy this road</source>
   <translation>复制此路线</translation>
  </message>
  <message>
   <source>Go here</source>
   <translation>转到此处</translation>
  </message>
  <message>
   <source>Hide what goes on from here</source>
   <translation>隐藏此处的后续</translation>
  </message>
  <message>
   <source>Keep this road in the gallery</source>
   <translation>将此路线收入图库</translation>
  </message>
  <message>
   <source>Keep this road in the gallery, with all branches</source>
   <translation>将此路线连同所有分支收入图库</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>放大 (+)</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Merge the chosen ends</source>
   <translation>合并所选末端</translation>
  </message>
  <message>
   <source>Merge the chosen ends (Ctrl+click) into one text</source>
   <translation>将所选末端 (Ctrl+单击) 合并为一个文本</translation>
  </message>
  <message>
   <source>Name a branch</source>
   <translation>命名分支</translation>
  </message>
  <message>
   <source>Name this branch (F2)</source>
   <translation>命名此分支 (F2)</translation>
  </message>
  <message>
   <source>Name this branch …</source>
   <translation>命名此分支…</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>还没有分支</translation>
  </message>
  <message>
   <source>Open %1</source>
   <translation>打开 %1</translation>
  </message>
  <message>
   <source>Open a saved text</source>
   <translation>打开已保存的文本</translation>
  </message>
  <message>
   <source>Open a saved text …</source>
   <translation>打开已保存的文本…</translation>
  </message>
  <message>
   <source>Prune</source>
   <translation>修剪</translation>
  </message>
  <message>
   <source>Prune this branch and what goes on from it (Del)</source>
   <translation>修剪此分支及其后续 (Del)</translation>
  </message>
  <message>
   <source>Pruned {pieces} with {words}.</source>
   <translation>已修剪 {pieces}，共 {words}。</translation>
  </message>
  <message>
   <source>Save all branches</source>
   <translation>保存所有分支</translation>
  </message>
  <message>
   <source>Save all branches as a file …</source>
   <translation>将所有分支保存为文件…</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>已保存为“{name}”。</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show only the road and what leaves it</source>
   <translation>只显示此路线及其岔路</translation>
  </message>
  <message>
   <source>Show what goes on from here</source>
   <translation>显示此处的后续</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>缩小 (-)</translation>
  </message>
  <message>
   <source>Texts of Quartet</source>
   <translation>Quartet 文本</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Write, then write again or choose another word: every road you leave stays here.</source>
   <translation>写作，然后重写或另选一个词：您离开的每条路线都会留在这里。</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>已选 {count}</translation>
  </message>
  <message>
   <source>{count} merged into one text; what they share stands in it once.</source>
   <translation>已将 {count} 合并为一篇文本；共有的部分只出现一次。</translation>
  </message>
 </context>
 <context>
  <name>UnderPanel</name>
  <message>
   <source>A film from A to B</source>
   <translation>从 A 到 B 的影片</translation>
  </message>
  <message>
   <source>A film that passes through the faces</source>
   <translation>依次经过这些人脸的影片</translation>
  </message>
  <message>
   <source>A holds this picture for a blend</source>
   <translation>A 将此图片设为混合的起点</translation>
  </message>
  <message>
   <source>A picture for every pair of two settings (G)</source>
   <translation>两项设置的每种组合各一张图片 (G)</translation>
  </message>
  <message>
   <source>All roads of the text: walk, name, prune, merge, save</source>
   <translation>文本的所有路线：浏览、命名、修剪、合并、保存</translation>
  </message>
  <message>
   <source>An idea becomes prompts for the Diffusion tab</source>
   <translation>将构思变成扩散标签页的提示词</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <source>B blends A → B</source>
   <translation>B 混合 A → B</translation>
  </message>
  <message>
   <source>Blend</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Ctrl+click a second face to morph</source>
   <translation>按 Ctrl+单击第二张人脸以变形</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>影片</translation>
  </message>
  <message>
   <source>From a picture A to a picture B (B)</source>
   <translation>从图片 A 到图片 B (B)</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>How much noise each step has</source>
   <translation>每一步的噪声量</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>M morphs %1</source>
   <translation>M 变形 %1</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Morph</source>
   <translation>变形</translation>
  </message>
  <message>
   <source>Morph the picked faces (M)</source>
   <translation>混合选中的人脸 (M)</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>噪声</translation>
  </message>
  <message>
   <source>Other roads from a step of it (R)</source>
   <translation>从某一步走其他路线 (R)</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Sticker prompts</source>
   <translation>贴纸提示词</translation>
  </message>
  <message>
   <source>The way as a film</source>
   <translation>过程影片</translation>
  </message>
  <message>
   <source>The way from noise to picture (S)</source>
   <translation>从噪声到图片的过程 (S)</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>树</translation>
  </message>
  <message>
   <source>What each layer would have said where the caret stands</source>
   <translation>在光标处，各层原本会说什么</translation>
  </message>
  <message>
   <source>Where the model looked before it wrote the word at the caret</source>
   <translation>模型写光标处的词之前看了哪里</translation>
  </message>
  <message>
   <source>Where the picture lies among all others (M)</source>
   <translation>此图片在所有图片中的位置 (M)</translation>
  </message>
 </context>
 <context>
  <name>UnderstoodRow</name>
  <message>
   <source>Like “{liked}”</source>
   <translation>类似“{liked}”</translation>
  </message>
  <message>
   <source>Take this away</source>
   <translation>移除此条件</translation>
  </message>
 </context>
 <context>
  <name>Unfound</name>
  <message>
   <source>Clear all filters</source>
   <translation>清除所有筛选</translation>
  </message>
  <message>
   <source>Drag things from the grid onto it on the left.</source>
   <translation>从网格将内容拖到左侧的合集上。</translation>
  </message>
  <message>
   <source>Drag things from the grid onto its name on the left.</source>
   <translation>从网格将内容拖到左侧的名称上。</translation>
  </message>
  <message>
   <source>Everything you make is kept here.</source>
   <translation>您生成的一切都保存在这里。</translation>
  </message>
  <message>
   <source>In Diffusion all steps of a painting can be kept, to go back into them.</source>
   <translation>在扩散中可保存绘制的所有步骤，以便回到其中。</translation>
  </message>
  <message>
   <source>In Faces a way from one look to another can be kept, to pull other faces along it.</source>
   <translation>在人脸中可保存从一种样貌到另一种的变化，用来同样地改变其他人脸。</translation>
  </message>
  <message>
   <source>In Faces and Pictures a point you like can be kept, to start from it again.</source>
   <translation>在人脸和图片中可保存您喜欢的点，以便再次由此开始。</translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>没有符合的内容</translation>
  </message>
  <message>
   <source>Nothing has all of this. Take one of the filters away.</source>
   <translation>没有同时满足所有条件的内容。请移除一个筛选。</translation>
  </message>
  <message>
   <source>Nothing has this colour yet</source>
   <translation>还没有此颜色的内容</translation>
  </message>
  <message>
   <source>Nothing is in here yet</source>
   <translation>这里还没有内容</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>搜索全部</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>The Text tab writes them; you can drop text files in as well.</source>
   <translation>文本标签页可生成文本；也可拖入文本文件。</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>回收站是空的</translation>
  </message>
  <message>
   <source>There is no direction yet</source>
   <translation>还没有方向</translation>
  </message>
  <message>
   <source>There is no film yet</source>
   <translation>还没有影片</translation>
  </message>
  <message>
   <source>There is no latent yet</source>
   <translation>还没有潜变量</translation>
  </message>
  <message>
   <source>There is no picture yet</source>
   <translation>还没有图片</translation>
  </message>
  <message>
   <source>There is no text yet</source>
   <translation>还没有文本</translation>
  </message>
  <message>
   <source>There is no trajectory yet</source>
   <translation>还没有轨迹</translation>
  </message>
  <message>
   <source>What you put into the trash waits here until you empty it.</source>
   <translation>移入回收站的内容会保留在这里，直到您清空。</translation>
  </message>
 </context>
 <context>
  <name>UsageSection</name>
  <message>
   <source>How many things each model made on a day, and how long it took. It stays in your gallery; Quartet sends nothing to anybody.</source>
   <translation>每个模型每天生成的数量和所用时间。这些数据留在您的图库中；Quartet 不向任何人发送任何内容。</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>已生成</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Nothing has been counted yet.</source>
   <translation>尚无统计。</translation>
  </message>
  <message>
   <source>Save as a table …</source>
   <translation>保存为表格…</translation>
  </message>
  <message>
   <source>Save what is counted</source>
   <translation>保存统计</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>已保存为“{name}”。</translation>
  </message>
  <message>
   <source>The counters are wiped.</source>
   <translation>统计已清空。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>统计内容</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分</translation>
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
   <translation>已将“%2”的 %1 个加入队列。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Nobody here knows how “%1” was made.</source>
   <translation>这里无从得知“%1”是如何生成的。</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Colour: {colour}</source>
   <translation>颜色：{colour}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>First, or the beginning of a text</source>
   <translation>第一个，或文本开头</translation>
  </message>
  <message>
   <source>Fit or 100 %</source>
   <translation>适合窗口或 100 %</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>增大字号</translation>
  </message>
  <message>
   <source>Last, or the end of a text</source>
   <translation>最后一个，或文本末尾</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Next, or a page down in a text</source>
   <translation>下一个，或文本向下一页</translation>
  </message>
  <message>
   <source>Next, or further down in a text</source>
   <translation>下一个，或文本向下</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>播放或暂停</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Previous, or a page up in a text</source>
   <translation>上一个，或文本向上一页</translation>
  </message>
  <message>
   <source>Previous, or further up in a text</source>
   <translation>上一个，或文本向上</translation>
  </message>
  <message>
   <source>Put into the trash</source>
   <translation>移入回收站</translation>
  </message>
  <message>
   <source>Rate {n}</source>
   <translation>评分 {n}</translation>
  </message>
  <message>
   <source>Slideshow faster</source>
   <translation>加快幻灯片</translation>
  </message>
  <message>
   <source>Slideshow slower</source>
   <translation>减慢幻灯片</translation>
  </message>
  <message>
   <source>Slideshow, or let it rest</source>
   <translation>播放幻灯片，或暂停</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>减小字号</translation>
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
   <translation>网格</translation>
  </message>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
 </context>
 <context>
  <name>Whiskers</name>
  <message>
   <source>%1, surely from %2 to %3</source>
   <translation>%1，确定在 %2 到 %3 之间</translation>
  </message>
 </context>
 <context>
  <name>WordChips</name>
  <message>
   <source>Where the picture looked at “%1”</source>
   <translation>图片在“%1”处看了哪里</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>词语</translation>
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
   <translation>%1 字节</translation>
  </message>
  <message>
   <source>%1 directions</source>
   <translation>%1 个方向</translation>
  </message>
  <message>
   <source>%1 films</source>
   <translation>%1 部影片</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 小时</translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 小时 %2 分</translation>
  </message>
  <message>
   <source>%1 kB</source>
   <translation>%1 kB</translation>
  </message>
  <message>
   <source>%1 latents</source>
   <translation>%1 个潜变量</translation>
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
   <translation>%1 张图片</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 秒</translation>
  </message>
  <message>
   <source>%1 texts</source>
   <translation>%1 篇文本</translation>
  </message>
  <message>
   <source>%1 trajectories</source>
   <translation>%1 条轨迹</translation>
  </message>
  <message>
   <source>1 direction</source>
   <translation>1 个方向</translation>
  </message>
  <message>
   <source>1 film</source>
   <translation>1 部影片</translation>
  </message>
  <message>
   <source>1 latent</source>
   <translation>1 个潜变量</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 张图片</translation>
  </message>
  <message>
   <source>1 text</source>
   <translation>1 篇文本</translation>
  </message>
  <message>
   <source>1 trajectory</source>
   <translation>1 条轨迹</translation>
  </message>
  <message>
   <source>Fit · %1 %</source>
   <translation>适合 · %1 %</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>film</source>
   <translation>影片</translation>
  </message>
  <message>
   <source>latent</source>
   <translation>潜变量</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>seed %1</source>
   <translation>种子 %1</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>trajectory</source>
   <translation>轨迹</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>There are no words in this line.</source>
   <translation>此谱系中没有词语。</translation>
  </message>
  <message>
   <source>Words along the line</source>
   <translation>沿谱系的词语</translation>
  </message>
  <message>
   <source>from version %1</source>
   <translation>自版本 %1 起</translation>
  </message>
  <message>
   <source>… and %1 more</source>
   <translation>…还有 %1 个</translation>
  </message>
 </context>
 <context>
  <name>WorkshopTab</name>
  <message>
   <source>New run</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>暂停或继续</translation>
  </message>
  <message>
   <source>The next page of the run</source>
   <translation>此训练的下一页</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>“%1” stands there in the list of LoRA files.</source>
   <translation>“%1”已在那里的 LoRA 文件列表中。</translation>
  </message>
 </context>
 <context>
  <name>WorkshopWords</name>
  <message>
   <source>A collection of the gallery</source>
   <translation>图库中的合集</translation>
  </message>
  <message>
   <source>Autoencoder</source>
   <translation>自编码器</translation>
  </message>
  <message>
   <source>Diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>已完成。</translation>
  </message>
  <message>
   <source>Done: {steps} steps in {trained}.</source>
   <translation>已完成：{steps} 步，用时 {trained}。</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>人脸</translation>
  </message>
  <message>
   <source>GAN</source>
   <translation>GAN</translation>
  </message>
  <message>
   <source>Getting ready: its program starts.</source>
   <translation>正在准备：程序正在启动。</translation>
  </message>
  <message>
   <source>Getting ready: {done} files are looked through.</source>
   <translation>正在准备：已查看 {done} 个文件。</translation>
  </message>
  <message>
   <source>Getting ready: {done} of {total} files are looked through.</source>
   <translation>正在准备：已查看 {total} 个文件中的 {done} 个。</translation>
  </message>
  <message>
   <source>It failed; the log says more.</source>
   <translation>训练失败；详情见日志。</translation>
  </message>
  <message>
   <source>It has not begun.</source>
   <translation>尚未开始。</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far, at most {left} left.</source>
   <translation>正在学习：{steps}，已用 {trained}，最多还需 {left}。</translation>
  </message>
  <message>
   <source>Learning: {steps}, {trained} so far.</source>
   <translation>正在学习：{steps}，已用 {trained}。</translation>
  </message>
  <message>
   <source>Paused at {steps} after {trained}.</source>
   <translation>暂停于{steps}，已用 {trained}。</translation>
  </message>
  <message>
   <source>Paused before it began.</source>
   <translation>开始之前已暂停。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Stopping after {steps}: what it learned is kept.</source>
   <translation>在{steps}之后停止：已学内容会保留。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformer</translation>
  </message>
  <message>
   <source>What the recipe brings along</source>
   <translation>配方自带的数据</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>draws new pictures of one kind out of chance</source>
   <translation>从随机中生成同一类的新图片</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>未开始</translation>
  </message>
  <message>
   <source>paints out of noise, step by step</source>
   <translation>从噪声中逐步绘制</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>squeezes pictures into few numbers and rebuilds them</source>
   <translation>将图片压缩为少量数值并重建</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <source>step {step} of {total}</source>
   <translation>第 {step} 步，共 {total} 步</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <source>writes on, word by word</source>
   <translation>逐词续写</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>剩余 {time}</translation>
  </message>
 </context>
 <context>
  <name>WrittenView</name>
  <message>
   <source>Pale: the beginning that it was given. Then what it writes itself.</source>
   <translation>浅色：给它的开头。之后是它自己写的内容。</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>它写的内容</translation>
  </message>
 </context>
 <context>
  <name>_Looking</name>
  <message>
   <source>%1 of %2 files</source>
   <translation>%1 / %2 个文件</translation>
  </message>
  <message>
   <source>Finding the files</source>
   <translation>正在查找文件</translation>
  </message>
  <message>
   <source>Looking through “%1”</source>
   <translation>正在查看“%1”</translation>
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
   <translation>已排除：%1</translation>
  </message>
  <message>
   <source>Stays: %1</source>
   <translation>保留：%1</translation>
  </message>
 </context>
 <context>
  <name>_Report</name>
  <message>
   <source>As they are</source>
   <translation>原图</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Copied word by word</source>
   <translation>逐字照抄</translation>
  </message>
  <message>
   <source>Faces</source>
   <translation>人脸</translation>
  </message>
  <message>
   <source>Is it balanced? Bars are drawn pictures, marks are real ones</source>
   <translation>是否均衡？柱为生成的图片，标记为真实图片</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>明暗</translation>
  </message>
  <message>
   <source>Nearest of all to something learned</source>
   <translation>与所学内容最接近的</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>分项</translation>
  </message>
  <message>
   <source>Real pictures</source>
   <translation>真实图片</translation>
  </message>
  <message>
   <source>Rebuilt</source>
   <translation>重建图</translation>
  </message>
  <message>
   <source>Rebuilt by PCA of the same size</source>
   <translation>同等规模 PCA 的重建图</translation>
  </message>
  <message>
   <source>The learned picture</source>
   <translation>学过的图片</translation>
  </message>
  <message>
   <source>What it makes</source>
   <translation>它生成的内容</translation>
  </message>
  <message>
   <source>What it writes behind an opening</source>
   <translation>它在开头之后写的内容</translation>
  </message>
  <message>
   <source>{name}
{distance} away</source>
   <translation>{name}
距离 {distance}</translation>
  </message>
 </context>
 <context>
  <name>_Side</name>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>版本 %1</translation>
  </message>
  <message>
   <source>Words of the version</source>
   <translation>此版本的词语</translation>
  </message>
 </context>
 <context>
  <name>_TreeCanvas</name>
  <message>
   <source>Branches</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>No branch is chosen.</source>
   <translation>未选择分支。</translation>
  </message>
  <message>
   <source>from step %1</source>
   <translation>自第 %1 步</translation>
  </message>
 </context>
</TS>
