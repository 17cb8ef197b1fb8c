"""The window: Qt Widgets over the core. `app` is the only module that knows everyone."""
