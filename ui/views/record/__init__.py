"""The Record screen: photo, form and filmstrip; from photographs to items."""
