"""Samplers as pure functions: one step from one level of noise to the next, a file each. Whoever holds a
`SamplerState` can go on from it, as often and in as many ways as they like.
"""
