"""What other programs write into their pictures about how they were made, as `ForeignSettings`.

reading.py    texts of a picture -> settings: asks the readers in turn
sources.py    where in PNG, JPEG and WebP files such texts stand; stealth.py those hidden in the pixels
webui.py      the “parameters” text of AUTOMATIC1111 and all that write it (Forge, SD.Next, Civitai ...)
comfyui.py    graphs of nodes; comfyui_workflow.py those saved from its window
invokeai.py   three generations of it
fooocus.py, novelai.py, swarmui.py
values.py     clean values out of JSON that is not trusted
"""
