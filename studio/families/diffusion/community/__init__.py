"""Models that people already own: Stable Diffusion 1, 2 and XL and what is made from them, painted with our
own samplers. `settings`, the layouts, `lora_file` and `memory_plan` are free of torch.
"""
