namespace Arena;

/// <summary>All of the window: the field, the panel beside it, and the keys below.</summary>
internal sealed class Picture
{
    private const int Margin = 16;
    private const int FooterHeight = 20;

    private readonly FieldPicture _field;
    private readonly PanelPicture _panel;

    public Picture()
    {
        int panelLeft = (2 * Margin) + FieldPicture.Width;
        Canvas = new Canvas(panelLeft + PanelPicture.Width + Margin, FieldPicture.Height + (2 * Margin) + FooterHeight);

        _field = new FieldPicture(Canvas, Margin, Margin);
        _panel = new PanelPicture(Canvas, _field, panelLeft, Margin);
    }

    public Canvas Canvas { get; }

    public void Draw(in Scene scene)
    {
        Canvas.Fill(0, 0, Canvas.Width, Canvas.Height, Palette.Background);
        Canvas.Text(Margin, FieldPicture.Height + Margin + 12, "ARROWS OR WASD: STEER   +/-: SPEED   TAB: WATCH THE NEXT AGENT   ESC: QUIT", Palette.FaintText);
        _field.Draw(scene);
        _panel.Draw(scene);
    }
}
