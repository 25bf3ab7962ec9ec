"""Commands and facts for the view models, without Qt: browse, detail, programme, my list, the way back."""
